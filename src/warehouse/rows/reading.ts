/** One row of a SELECT in `JSONEachRow`. */
export type Row = Readonly<Record<string, unknown>>

/** Reads typed fields out of rows; a column that is absent (an older table) reads as the empty value of its type. */
export function reader(row: Row) {
  const list = (name: string): readonly unknown[] => (Array.isArray(row[name]) ? (row[name] as unknown[]) : [])
  const isMap = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  return {
    text: (name: string) => String(row[name] ?? ''),
    number: (name: string) => Number(row[name] ?? 0),
    optionalNumber: (name: string) => optional(row[name]),
    flag: (name: string) => row[name] === true || row[name] === 1,
    optionalFlag: (name: string) => (row[name] === null || row[name] === undefined ? null : Boolean(row[name])),
    bigint: (name: string) => BigInt(String(row[name] ?? 0)),
    texts: (name: string) => list(name).map(String),
    records: (name: string) => list(name).filter(isMap),
    map: (name: string) => (isMap(row[name]) ? (row[name] as Record<string, unknown>) : {}),
    textMap(name: string): Record<string, string> {
      return Object.fromEntries(Object.entries(this.map(name)).map(([key, value]) => [key, String(value)]))
    },
    json: <T>(name: string, fallback: T): T => {
      const text = row[name]
      return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : fallback
    },
  }
}

function optional(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value)
}
