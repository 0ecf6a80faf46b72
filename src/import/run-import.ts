import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Outbound } from '../model/settled.ts'
import { ColumnMap, type ImportKind } from './columns.ts'
import { EVENT_COLUMNS, readEventRecord } from './event-record.ts'
import { ImportFiles, type RejectedRow } from './import-state.ts'
import { INTERACTION_COLUMNS, readInteractionRecord } from './interaction-record.ts'
import { type FileRecord, openFile } from './readers.ts'

/** What to import, and where it goes. */
export interface ImportRequest {
  readonly path: string
  readonly kind: ImportKind
  readonly projectId: string
  /** Column of the file -> our column. */
  readonly map: ReadonlyMap<string, string>
  /** Read and check only. */
  readonly dryRun: boolean
  /** Stores everything or throws; storing the same again must change nothing. */
  readonly store: (outbound: readonly Outbound[]) => Promise<void>
  readonly onProgress: (done: number, total: number) => void
}

/** What came of it. */
export interface ImportResult {
  readonly records: number
  readonly imported: number
  readonly rejected: number
  /** Records that an earlier run had already stored. */
  readonly resumed: number
  /** Rejected records by reason. */
  readonly reasons: Readonly<Record<string, number>>
  /** File with the rejected records; `''` when there are none. */
  readonly rejectedPath: string
}

/** Records stored at a time. */
const BATCH = 5_000

/**
 * Imports a file. Bad records are set aside with their reason; a run that was broken off goes on where it stopped; and
 * because ids are made of what the rows say, importing a file twice changes nothing.
 */
export async function runImport(request: ImportRequest): Promise<ImportResult> {
  const { path, kind, projectId, map, dryRun, onProgress } = request
  const columns = new ColumnMap(kind, kind === 'events' ? EVENT_COLUMNS : INTERACTION_COLUMNS, map)
  const readRecord = kind === 'events' ? readEventRecord : readInteractionRecord
  const file = await openFile(path)
  const files = new ImportFiles(path)
  const { size, mtimeMs } = statSync(path)
  const asked = JSON.stringify([resolve(path), size, mtimeMs, kind, projectId, [...map].toSorted()])
  const before = dryRun ? { records: 0, imported: 0, rejected: 0 } : files.resume(asked)
  const reasons: Record<string, number> = {}
  let { imported, rejected } = before
  let records = 0
  let pending: FileRecord[] = []

  const flush = async () => {
    const outbound: Outbound[] = []
    const aside: RejectedRow[] = []
    let good = 0
    for (const record of pending) {
      const reading = 'problem' in record ? record : readRecord(record.record, columns, projectId)
      if ('problem' in reading) {
        aside.push({
          line: record.line,
          reason: reading.problem,
          row: 'record' in record ? record.record : record.row,
        })
        reasons[reading.problem] = (reasons[reading.problem] ?? 0) + 1
      } else {
        good += 1
        outbound.push(...reading.outbound)
      }
    }
    pending = []
    imported += good
    rejected += aside.length
    if (dryRun) return
    await request.store(outbound)
    files.reject(aside)
    files.save({ request: asked, records, imported, rejected })
  }

  try {
    if (file.columns !== undefined) columns.check(file.columns)
    let checked = file.columns !== undefined
    for await (const list of file.read()) {
      for (const record of list) {
        if (!checked && 'record' in record) {
          columns.check(Object.keys(record.record))
          checked = true
        }
        records += 1
        if (records <= before.records) continue
        pending.push(record)
        if (pending.length === BATCH) await flush()
      }
      onProgress(file.done(), file.total)
    }
    await flush()
    if (!dryRun) files.finish()
  } finally {
    file.close()
  }
  const rejectedPath = rejected > 0 && !dryRun ? files.rejectedPath : ''
  return { records, imported, rejected, resumed: before.records, reasons, rejectedPath }
}
