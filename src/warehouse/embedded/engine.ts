import { mkdirSync } from 'node:fs'
import { Session } from 'chdb'
import { ClickHouseException } from './exception.ts'

/** One statement with everything that the request said about how to run it. */
export interface EngineRequest {
  readonly sql: string
  readonly database: string
  readonly format: string
  /** Settings by name, values as text; the engine casts them. */
  readonly settings: ReadonlyMap<string, string>
  /** Bound parameters by name (without `param_`), values in the escaped text form of the HTTP interface. */
  readonly parameters: ReadonlyMap<string, string>
  /** 0 = may write, 2 = may read and change settings (a GET request). */
  readonly readonly: 0 | 2
}

/** Result bytes in the asked format, with the engine's own counts. */
export interface EngineResult {
  readonly bytes: Uint8Array
  readonly rows: number
  readonly byteCount: number
  readonly elapsedSeconds: number
}

/** Where the embedded engine's defaults are those of the command-line tool, not of a server. */
const SERVER_DEFAULTS = {
  // `CREATE NONSENSE` would be read as the query `SELECT CREATE AS NONSENSE`.
  implicit_select: '0',
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/**
 * The ClickHouse engine in this process, over one data directory.
 *
 * Every request gets a native connection of its own (about 0.2 ms), because in a shared one settings stick, parameters
 * of concurrent queries overwrite each other, and rows that a failed query had already produced come out in front of the
 * next query's result.
 */
export class Engine {
  readonly #directory: string
  /** Keeps the engine and its tables loaded between requests. */
  readonly #anchor: Session

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true })
    this.#directory = directory
    this.#anchor = new Session(directory)
  }

  /** @throws ClickHouseException with the engine's code and words. */
  async run(request: EngineRequest): Promise<EngineResult> {
    const session = new Session(this.#directory)
    try {
      for (const statement of preparation(request)) await session.queryAsync(statement)
      const result = await session.queryAsync(request.sql, { format: request.format })
      return {
        bytes: result.bytes(),
        rows: result.rowsRead,
        byteCount: result.bytesRead,
        elapsedSeconds: result.elapsed,
      }
    } catch (error) {
      throw ClickHouseException.from(error)
    } finally {
      session.close()
    }
  }

  close(): void {
    this.#anchor.close()
  }
}

/** Statements that put the fresh connection into the state which the request asks for. */
function preparation(request: EngineRequest): string[] {
  const statements: string[] = []
  if (request.database !== '') statements.push(`USE ${identifier(request.database)}`)
  const assignments = [
    ...Object.entries(SERVER_DEFAULTS)
      .filter(([name]) => !request.settings.has(name))
      .map(([name, value]) => assignment(name, value)),
    ...[...request.settings].map(([name, value]) => assignment(name, value)),
    // `SET param_x` binds for this connection only; the binding call of the C interface is shared by all of them.
    ...[...request.parameters].map(([name, value]) => assignment(`param_${name}`, value)),
  ]
  statements.push(`SET ${assignments.join(', ')}`)
  // Last, and not to be undone: a read-only session refuses to change `readonly`.
  if (request.readonly !== 0) statements.push(`SET readonly = ${request.readonly}`)
  return statements
}

function assignment(name: string, value: string): string {
  if (!NAME.test(name))
    throw ClickHouseException.of(115, 'UNKNOWN_SETTING', `Setting ${JSON.stringify(name)} is not a name.`)
  return `${name} = ${literal(value)}`
}

/** A SQL string literal; backslash and quote are the only characters that could end it early. */
export function literal(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

function identifier(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``
}
