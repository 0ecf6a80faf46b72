/** A table or view of one's own, and which of its columns is which column of `product_events`. All names are plain identifiers. */
export interface OwnEvents {
  readonly table: string
  readonly columns: {
    readonly user_id: string
    readonly event: string
    readonly timestamp: string
    readonly event_id?: string | undefined
    readonly anonymous_id?: string | undefined
    readonly session_id?: string | undefined
    readonly account_id?: string | undefined
    /** One Map column, or columns whose values become properties. */
    readonly properties: string | readonly string[]
  }
  readonly project: string
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/
const PROJECT = /^[A-Za-z0-9_.-]{1,64}$/

/** What `product_events_current` reads, as `e`: the table, with the rows of one's own beside it. */
export function productEventsSource(database: string, own: OwnEvents | undefined): string {
  if (own === undefined) return `${database}.product_events AS e FINAL`
  const columns = 'project_id, event_id, user_id, anonymous_id, session_id, account_id, event, timestamp, properties'
  return `(
    SELECT ${columns} FROM ${database}.product_events FINAL
    UNION ALL
    ${ownRows(own)}
) AS e`
}

/** What reports read, as `e`: the same with keys. `merged` = each row once; else one that was sent twice may stand there twice. */
export function keyedEventsSource(database: string, own: OwnEvents | undefined, merged: boolean): string {
  const final = merged ? ' FINAL' : ''
  if (own === undefined) return `${database}.product_events AS e${final}`
  return `(
    SELECT event_id, project_id, user_id, account_id, event, timestamp, properties, user_key, anonymous_key, session_key
    FROM ${database}.product_events${final}
    UNION ALL
    SELECT
        event_id, project_id, user_id, account_id, event, timestamp, properties,
        ${keyOf('user_id')},
        ${keyOf('anonymous_id', "user_id != '' OR ")},
        ${keyOf('session_id', "user_id != '' OR ")}
    FROM (${ownRows(own)})
) AS e`
}

/** What `user_days_current` reads, as `d`: the rollup, with the days of one's own rows counted as they are read. */
export function userDaysSource(database: string, own: OwnEvents | undefined): string {
  if (own === undefined) return `${database}.user_days AS d`
  return `(
    SELECT project_id, user_id, anonymous_id, session_id, epoch, ai_days, success_days, partial_days, failure_days, event_days,
        user_key, anonymous_key, session_key, ai_weeks, failure_weeks, event_weeks
    FROM ${database}.user_days
    UNION ALL
    SELECT
        project_id,
        user_id,
        if(o.user_id = '', o.anonymous_id, '') AS anonymous_id,
        if(o.user_id = '', o.session_id, '') AS session_id,
        toUInt16(intDiv(toUInt16(toDate(timestamp)), 256)) AS epoch,
        toUInt256(0), toUInt256(0), toUInt256(0), toUInt256(0),
        groupBitOr(bitShiftLeft(toUInt256(1), toUInt16(toDate(timestamp)) % 256)),
        ${keyOf('user_id')},
        ${keyOf('anonymous_id')},
        ${keyOf('session_id')},
        toUInt64(0), toUInt64(0),
        groupBitOr(bitShiftLeft(toUInt64(1), toUInt8(intDiv(toUInt16(toDate(timestamp)) + 3, 7) - intDiv(256 * epoch + 3, 7))))
    FROM (${ownRows(own)}) AS o
    GROUP BY project_id, user_id, anonymous_id, session_id, epoch
) AS d`
}

/**
 * What is not in the largest part of `key_sides`, and so may have another side there (migration 0012), with the keys of one's own
 * rows, which are in no part.
 */
export function newerSidesSource(database: string, own: OwnEvents | undefined): string {
  const columns = 'project_id, kind, key, sides, users'
  const newer = `SELECT ${columns} FROM ${database}.key_sides
    WHERE _part != (SELECT argMax(part, held) FROM (SELECT _part AS part, count() AS held FROM ${database}.key_sides GROUP BY part))`
  if (own === undefined) return `(${newer})`
  return `(
    ${newer}
    UNION ALL
    SELECT DISTINCT project_id, if(user_id != '', 'id', 'session'), if(user_id != '', ${keyOf('user_id')}, ${keyOf('session_id')}), if(user_id != '', 1, 2), []
    FROM (${ownRows(own)})
    WHERE user_id != '' OR session_id != ''
)`
}

/** The key beside an id as the migrations 0007 and 0008 make it; `unless`, ending in `OR `, says where it does not matter. */
function keyOf(id: string, unless = ''): string {
  return `if(${unless}${id} = '', 0, sipHash64(${id}))`
}

function ownRows({ table, columns, project }: OwnEvents): string {
  if (!PROJECT.test(project)) throw new Error(`The project ${JSON.stringify(project)} of ownEvents is not a name.`)
  const text = (column: string | undefined) => (column === undefined ? `''` : `ifNull(toString(${quoted(column)}), '')`)
  const time = `toDateTime64(${quoted(columns.timestamp)}, 9, 'UTC')`
  const id =
    columns.event_id === undefined
      ? `hex(sipHash128(${text(columns.user_id)}, ${text(columns.anonymous_id)}, ${time}, ${text(columns.event)}))`
      : text(columns.event_id)
  return `SELECT
        CAST('${project}', 'LowCardinality(String)') AS project_id,
        ${id} AS event_id,
        ${text(columns.user_id)} AS user_id,
        ${text(columns.anonymous_id)} AS anonymous_id,
        ${text(columns.session_id)} AS session_id,
        ${text(columns.account_id)} AS account_id,
        CAST(${text(columns.event)}, 'LowCardinality(String)') AS event,
        ${time} AS timestamp,
        CAST(${propertiesOf(columns.properties, text)}, 'Map(LowCardinality(String), String)') AS properties
    FROM ${table.split('.').map(quoted).join('.')}`
}

function propertiesOf(properties: string | readonly string[], text: (column: string) => string): string {
  if (typeof properties === 'string') return quoted(properties)
  return properties.length === 0
    ? `map()`
    : `map(${properties.map((column) => `'${checked(column)}', ${text(column)}`).join(', ')})`
}

function quoted(name: string): string {
  return `\`${checked(name)}\``
}

function checked(name: string): string {
  if (NAME.test(name)) return name
  throw new Error(`The name ${JSON.stringify(name)} in ownEvents must be letters, digits and underscores.`)
}
