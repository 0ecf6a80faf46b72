import { type Stub, startStub } from './server.ts'

/** A row as the stub took it. */
export interface ClickHouseStubRow {
  readonly table: string
  readonly row: Readonly<Record<string, unknown>>
}

/**
 * A server that takes inserts and nothing else, and refuses a whole insert for one row whose counts are not numbers, as the
 * engine does: with status 400 and an exception. What rows mean to ClickHouse is tested on the real engine.
 */
export function startClickHouseStub(): Promise<Stub<ClickHouseStubRow>> {
  return startStub<ClickHouseStubRow>({
    receive({ path, body }, accept) {
      const query = new URL(path, 'http://stub').searchParams.get('query') ?? ''
      const table = /^INSERT INTO (\w+) FORMAT JSONEachRow$/.exec(query)?.[1]
      if (table === undefined) {
        return { status: 400, body: `Code: 62. DB::Exception: Syntax error: ${query}. (SYNTAX_ERROR)` }
      }
      const rows = body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as ClickHouseStubRow['row'])
      if (rows.some(({ llm_calls: calls }) => calls !== undefined && typeof calls !== 'number')) {
        return {
          status: 400,
          body: 'Code: 27. DB::Exception: Cannot parse input. (CANNOT_PARSE_INPUT_ASSERTION_FAILED)',
        }
      }
      for (const row of rows) accept({ table, row })
      return { status: 200, body: '' }
    },
    key: ({ table, row }) => `${table} ${JSON.stringify(row)}`,
  })
}
