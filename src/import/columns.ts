/** What can be imported. */
export const IMPORT_KINDS = ['events', 'interactions'] as const

/** See {@link IMPORT_KINDS}. */
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** How files call our columns, besides by their own names; compared without case, blanks and underscores. */
const SYNONYMS: Readonly<Record<ImportKind, Readonly<Record<string, readonly string[]>>>> = {
  events: {
    user_id: ['user', 'uid', 'distinct_id', 'customer_id'],
    anonymous_id: ['device_id', 'visitor_id'],
    session_id: [],
    account_id: ['group_id', 'company_id', 'organization_id', 'tenant_id'],
    event: ['event_name', 'event_type', 'name', 'action'],
    timestamp: ['time', 'ts', 'event_time', 'created_at', 'occurred_at', 'date'],
    event_id: ['message_id', 'insert_id', '$insert_id', 'uuid', 'id'],
    properties: ['event_properties'],
  },
  interactions: {
    interaction_id: ['id'],
    user_id: ['user', 'uid', 'distinct_id', 'customer_id'],
    anonymous_id: ['device_id', 'visitor_id'],
    session_id: ['conversation_id', 'thread_id'],
    account_id: ['group_id', 'company_id', 'organization_id', 'tenant_id'],
    started_at: ['timestamp', 'time', 'ts', 'created_at', 'date', 'start_time'],
    ended_at: ['end_time'],
    outcome: ['status', 'result'],
    input_text: ['input', 'question', 'prompt'],
    output_text: ['output', 'answer', 'response'],
    eval_score: ['score'],
    cost_usd: ['cost'],
  },
}

/** Of each group one must be there. */
const REQUIRED: Readonly<Record<ImportKind, readonly (readonly string[])[]>> = {
  events: [['user_id', 'anonymous_id'], ['event'], ['timestamp']],
  interactions: [['user_id', 'anonymous_id', 'session_id'], ['started_at']],
}

/** Finds our column for each column of a file: as told by `--map`, else by name. */
export class ColumnMap {
  readonly #kind: ImportKind
  readonly #fields: ReadonlySet<string>
  readonly #told: ReadonlyMap<string, string>
  readonly #byName: ReadonlyMap<string, string>

  /**
   * @param told column of the file -> our column.
   * @param fields every column that this kind can fill.
   * @throws Error for a column of ours that does not exist.
   */
  constructor(kind: ImportKind, fields: readonly string[], told: ReadonlyMap<string, string>) {
    for (const field of told.values()) {
      if (fields.includes(field)) continue
      throw new Error(
        `--map names ${JSON.stringify(field)}, which is no column of ${kind}; there are ${fields.join(', ')}.`,
      )
    }
    this.#kind = kind
    this.#fields = new Set(fields)
    this.#told = told
    const taken = new Set(told.values())
    const names = fields
      .filter((field) => !taken.has(field))
      .flatMap((field) => [field, ...(SYNONYMS[kind][field] ?? [])].map((name) => [bare(name), field] as const))
    // Own names win over synonyms of others.
    this.#byName = new Map([
      ...names,
      ...fields.filter((field) => !taken.has(field)).map((field) => [bare(field), field] as const),
    ])
  }

  /** Splits a record into what fills our columns and what becomes properties. */
  apply(record: Readonly<Record<string, unknown>>): { fields: Map<string, unknown>; rest: Record<string, unknown> } {
    const fields = new Map<string, unknown>()
    const rest: Record<string, unknown> = {}
    const exact = new Set(Object.keys(record).filter((name) => this.#fields.has(name)))
    for (const [name, value] of Object.entries(record)) {
      const field = this.#told.get(name) ?? this.#byName.get(bare(name))
      const isTaken =
        field === undefined || fields.has(field) || (name !== field && !this.#told.has(name) && exact.has(field))
      if (isTaken) rest[name] = value
      else fields.set(field, value)
    }
    return { fields, rest }
  }

  /** @throws Error when a file with these columns can fill no row at all. */
  check(columns: readonly string[]): void {
    const { fields } = this.apply(Object.fromEntries(columns.map((name) => [name, ''])))
    const missing = REQUIRED[this.#kind].filter((group) => !group.some((field) => fields.has(field)))
    if (missing.length === 0) return
    const wanted = missing.map((group) => group.join(' or ')).join(', and ')
    throw new Error(
      `No column of the file was recognised as ${wanted}. It has ${columns.join(', ')}; name the right ones with --map, for example --map ${columns[0] ?? 'column'}=${missing[0]?.[0]}.`,
    )
  }
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_.-]/g, '')
}
