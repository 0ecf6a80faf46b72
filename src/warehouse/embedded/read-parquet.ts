import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Session } from 'chdb'
import { literal } from './engine.ts'

/** A Parquet file, read by the engine in this process. */
export interface ParquetFile {
  readonly rows: number
  readonly columns: readonly string[]
  /** Rows in the order of the file, in lists; times are ISO dates in UTC. */
  read(): AsyncGenerator<readonly Record<string, unknown>[]>
  close(): void
}

/**
 * Opens a Parquet file of this machine. Nothing is stored, and no running ClickHouse is needed.
 *
 * @throws Error when it is no Parquet file.
 */
export async function openParquet(path: string): Promise<ParquetFile> {
  const directory = mkdtempSync(join(tmpdir(), 'cohortel-parquet-'))
  const session = new Session(directory)
  const close = () => {
    session.close()
    rmSync(directory, { recursive: true, force: true })
  }
  const file = `file(${literal(resolve(path))}, Parquet)`
  const ask = async (sql: string) => (await session.queryAsync(sql, { format: 'JSONEachRow' })).text()
  try {
    const described = (await ask(`DESCRIBE TABLE ${file}`)).trim().split('\n')
    const columns = described.map((line) => String((JSON.parse(line) as { name: unknown }).name))
    const { rows } = JSON.parse(await ask(`SELECT toUInt32(count()) AS rows FROM ${file}`)) as { rows: number }
    return { rows, columns, read: () => readRows(session, file), close }
  } catch (cause) {
    close()
    throw new Error(`${path} cannot be read as Parquet: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}

async function* readRows(session: Session, file: string): AsyncGenerator<readonly Record<string, unknown>[]> {
  // One thread, and the file's order: where an import stopped is known by the number of rows.
  const sql = `SELECT * FROM ${file} SETTINGS max_threads = 1, input_format_parquet_preserve_order = 1,
    session_timezone = 'UTC', date_time_output_format = 'iso', output_format_json_quote_64bit_integers = 0`
  for await (const chunk of session.queryStream(sql, { format: 'JSONEachRow' })) {
    yield chunk.rows<Record<string, unknown>>()
  }
}
