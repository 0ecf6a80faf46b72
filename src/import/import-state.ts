import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { z } from 'zod'

const schema = z.object({
  /** What was asked for: another question starts from the beginning. */
  request: z.string(),
  /** Records behind us, good and bad. */
  records: z.int().min(0),
  imported: z.int().min(0),
  rejected: z.int().min(0),
  /** Bytes of the file of rejected rows that belong to these records. */
  rejectedBytes: z.int().min(0),
})

/** How far an import has come. */
export type ImportState = z.output<typeof schema>

/** A row that was set aside. */
export interface RejectedRow {
  readonly line: number
  readonly reason: string
  readonly row: unknown
}

/**
 * The two files beside the input: `<input>.import.json`, by which an import that was broken off goes on, and
 * `<input>.rejected.ndjson` with what could not be used.
 */
export class ImportFiles {
  readonly rejectedPath: string
  readonly #statePath: string

  constructor(input: string) {
    this.rejectedPath = `${input}.rejected.ndjson`
    this.#statePath = `${input}.import.json`
  }

  /** Where to go on: the beginning, unless the same request about the same file was broken off. */
  resume(request: string): ImportState {
    const fresh = { request, records: 0, imported: 0, rejected: 0, rejectedBytes: 0 }
    const kept = this.#read()
    const state = kept?.request === request ? kept : fresh
    // Rows that were set aside after the last record that counts will be met again.
    if (state.rejectedBytes === 0) rmSync(this.rejectedPath, { force: true })
    else truncateSync(this.rejectedPath, state.rejectedBytes)
    return state
  }

  reject(rows: readonly RejectedRow[]): void {
    if (rows.length > 0) appendFileSync(this.rejectedPath, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  }

  save(state: Omit<ImportState, 'rejectedBytes'>): void {
    const rejectedBytes = existsSync(this.rejectedPath) ? statSync(this.rejectedPath).size : 0
    const next = `${this.#statePath}.next`
    writeFileSync(next, JSON.stringify({ ...state, rejectedBytes }))
    renameSync(next, this.#statePath)
  }

  /** The import is complete: nothing is left to resume. */
  finish(): void {
    rmSync(this.#statePath, { force: true })
  }

  #read(): ImportState | undefined {
    try {
      const state = schema.parse(JSON.parse(readFileSync(this.#statePath, 'utf8')))
      const size = existsSync(this.rejectedPath) ? statSync(this.rejectedPath).size : 0
      return size >= state.rejectedBytes ? state : undefined
    } catch {
      return undefined
    }
  }
}
