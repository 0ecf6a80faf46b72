/** Where ClickHouse is and who asks. */
export interface WarehouseConnection {
  /** Base URL, e.g. `http://127.0.0.1:8123`. */
  readonly url: string
  readonly user?: string
  readonly password?: string
  /** Database that unqualified names mean; absent: the server's default one. */
  readonly database?: string
  /** Milliseconds until a request is given up; 60,000 by default. */
  readonly timeoutMs?: number
}

/** What both official clients are told alike, so that Node and Workers behave as one. */
export function clientSettings(connection: WarehouseConnection) {
  return {
    url: connection.url,
    username: connection.user || 'default',
    password: connection.password ?? '',
    application: 'cohortel',
    request_timeout: connection.timeoutMs ?? 60_000,
    // Long lists of ids do not fit into a URL.
    use_multipart_params_auto: true,
    ...(connection.database !== undefined && { database: connection.database }),
  }
}

/**
 * Settings of every SELECT. `wait_end_of_query`: an exception comes as an error and not hidden behind a 200 that was
 * already on its way. The others fix what servers of different age and configuration would do differently.
 */
export const QUERY_SETTINGS = {
  wait_end_of_query: 1,
  date_time_output_format: 'simple',
  output_format_json_quote_64bit_integers: 0,
  output_format_json_named_tuples_as_objects: 1,
  // A set of ids from all over a key leaves out nothing, and sorting it to look costs more than reading what it names.
  use_index_for_in_with_subqueries_max_values: '10000',
  // What is looked up is small beside what it is looked up for; a table per thread costs more than it saves.
  join_algorithm: 'hash',
  // Bytes after which a GROUP BY goes on on disk, so that a report stays below 2 GB however many people and sessions there are.
  max_bytes_before_external_group_by: '1200000000',
} as const

/** Settings of every INSERT: a field that the table lacks is an error, and the answer means "stored". */
export const INSERT_SETTINGS = {
  input_format_skip_unknown_fields: 0,
  wait_for_async_insert: 1,
  wait_end_of_query: 1,
} as const
