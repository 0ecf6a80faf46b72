import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type CsvError, parse } from 'csv-parse'
import { openParquet } from '../warehouse/embedded/read-parquet.ts'

/** One record of a file: what it says, or why it cannot be read. */
export type FileRecord =
  | { readonly line: number; readonly record: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly problem: string; readonly row: unknown }

/** A file that is being read. */
export interface OpenFile {
  /** Names of the columns, where the file says them once for all. */
  readonly columns: readonly string[] | undefined
  /** How much there is to read, in the unit of {@link done}. */
  readonly total: number
  /** How much has been read so far. */
  done(): number
  /** Records in the order of the file, in lists. Reading the same file again gives the same records. */
  read(): AsyncGenerator<readonly FileRecord[]>
  close(): void
}

/** The formats, and how their files end. */
const FORMATS = {
  csv: /\.(csv|tsv|txt)(\.gz)?$/i,
  ndjson: /\.(ndjson|jsonl|json)(\.gz)?$/i,
  parquet: /\.(parquet|pq)$/i,
} as const

/** See {@link FORMATS}. */
export type FileFormat = keyof typeof FORMATS

/** The format that a file's name tells. */
export function formatOf(path: string): FileFormat {
  const found = (Object.keys(FORMATS) as FileFormat[]).find((format) => FORMATS[format].test(path))
  if (found !== undefined) return found
  throw new Error(
    `The name of ${path} does not tell its format; it must end in .csv, .ndjson, .jsonl or .parquet (or .gz behind one of the first three).`,
  )
}

/** Opens a file for reading; @throws Error when it is not there or cannot be read at all. */
export async function openFile(path: string): Promise<OpenFile> {
  const format = formatOf(path)
  if (format === 'parquet') {
    const parquet = await openParquet(path)
    let line = 0
    return {
      columns: parquet.columns,
      total: parquet.rows,
      done: () => line,
      async *read() {
        for await (const rows of parquet.read()) {
          yield rows.map((record) => {
            line += 1
            return { line, record }
          })
        }
      },
      close: parquet.close,
    }
  }
  const { size } = statSync(path)
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  // `pipe` does not pass on errors of its source.
  const bytes: Readable = path.toLowerCase().endsWith('.gz') ? file.pipe(createGunzip()) : file
  file.once('error', (error) => bytes.destroy(error))
  return {
    columns: undefined,
    total: size,
    done: () => file.bytesRead,
    read: () => (format === 'csv' ? readCsv(bytes) : readLines(bytes)),
    close: () => file.destroy(),
  }
}

async function* readLines(bytes: Readable): AsyncGenerator<readonly FileRecord[]> {
  let line = 0
  let list: FileRecord[] = []
  const failed = new Promise<never>((_, reject) => bytes.once('error', reject))
  failed.catch(() => {})
  const lines = createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const text of lines) {
    line += 1
    if (text.trim() !== '') list.push(readLine(line, line === 1 ? text.replace(/^\uFEFF/, '') : text))
    if (list.length === 1_000) {
      yield list
      list = []
    }
  }
  if (bytes.errored) throw bytes.errored
  yield list
}

function readLine(line: number, text: string): FileRecord {
  try {
    const record: unknown = JSON.parse(text)
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) {
      return { line, record: record as Record<string, unknown> }
    }
    return { line, problem: 'the line holds no JSON object', row: text }
  } catch {
    return { line, problem: 'the line is not valid JSON', row: text }
  }
}

async function* readCsv(bytes: Readable): AsyncGenerator<readonly FileRecord[]> {
  let list: FileRecord[] = []
  let parser: ReturnType<typeof parse> | undefined
  const skipped = (error: CsvError | undefined): undefined => {
    const line = Number(error?.lines ?? 0)
    // Without the line number, so that equal reasons count as one.
    const problem = (error?.message ?? 'the row cannot be read').replace(/ (on|at) line \d+/g, '')
    list.push({ line, problem, row: error?.record ?? '' })
  }
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    parser ??= parse({
      bom: true,
      columns: true,
      delimiter: delimiterOf(chunk.toString('utf8', 0, 65_536)),
      // A stray quote costs its field, not the rows behind it.
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: skipped,
      // Taken here, synchronously, good and bad rows keep their order, so that their number tells where to go on.
      on_record: (record: Record<string, unknown>, { lines }) => {
        list.push({ line: lines, record })
        return null
      },
    })
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    parser.write(chunk, (error) => (error ? reject(error) : resolve()))
    await promise
    const read = list
    list = []
    yield read
  }
  if (parser === undefined) return
  const { promise, resolve } = Promise.withResolvers<void>()
  parser.once('error', (error: CsvError) => {
    // A quote that is never closed takes everything behind it.
    skipped(error)
    resolve()
  })
  parser.once('end', resolve)
  parser.resume()
  parser.end()
  await promise
  yield list
}

// The header decides: of the usual separators the one that stands in it most often.
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1)
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark
}
