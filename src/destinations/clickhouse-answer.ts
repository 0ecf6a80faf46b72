import { DeliveryError } from '../errors.ts'
import { type Answer, malformedAnswer, refusal, retryAfter } from './http.ts'

/**
 * What ClickHouse's answer to an INSERT means; undefined = stored. The status is not to be trusted: bad data come back
 * as 500, and an exception can follow a 200 that was already sent. The exception's code decides.
 * Codes: https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp
 */
export function classify(answer: Answer): DeliveryError | undefined {
  const exception = exceptionOf(answer)
  if (exception === undefined) {
    if (answer.status !== 200) return refusal('ClickHouse', answer)
    // A stored INSERT has nothing to say.
    return answer.text.trim() === '' ? undefined : malformedAnswer('ClickHouse', answer)
  }
  const { code, name } = exception
  const reason = `clickhouse_${code}`
  const said = `ClickHouse answered with exception ${code}${name && ` (${name})`}`
  if (UNAUTHORISED.has(code)) {
    return new DeliveryError(
      false,
      reason,
      `${said}: check CLICKHOUSE_USER and CLICKHOUSE_PASSWORD, and what that user may do.`,
      {
        wholeDestination: true,
      },
    )
  }
  if (UNPREPARED.has(code)) {
    return new DeliveryError(
      false,
      reason,
      `${said}: the database is not as this release needs it; run the migrations.`,
      {
        wholeDestination: true,
      },
    )
  }
  if (UNACCEPTABLE.has(code)) return new DeliveryError(true, reason, `${said}: it will never take this batch.`)
  const retryAfterMs = retryAfter(answer.headers)
  return new DeliveryError(false, reason, `${said}; the batch is tried again.`, {
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  })
}

/** The message itself is left out: it quotes rows. */
function exceptionOf(answer: Answer): { code: number; name: string } | undefined {
  const inBody = /Code: (\d+)\. DB::[\w:]*Exception/.exec(answer.text)
  const code = Number(answer.headers.get('x-clickhouse-exception-code') ?? inBody?.[1] ?? 0)
  if (!Number.isInteger(code) || code === 0) return undefined
  // The last one: the text before it may quote the statement.
  return { code, name: [...answer.text.matchAll(/\(([A-Z][A-Z0-9_]{2,})\)/g)].at(-1)?.[1] ?? '' }
}

/** ACCESS_DENIED, AUTHENTICATION_FAILED, UNKNOWN_USER, WRONG_PASSWORD, REQUIRED_PASSWORD, IP_ADDRESS_NOT_ALLOWED, READONLY, DATABASE_ACCESS_DENIED. */
const UNAUTHORISED: ReadonlySet<number> = new Set([497, 516, 192, 193, 194, 195, 164, 291])

/** UNKNOWN_TABLE, UNKNOWN_DATABASE. */
const UNPREPARED: ReadonlySet<number> = new Set([60, 81])

/** The rows or their form are at fault; the same bytes fail again. */
const UNACCEPTABLE: ReadonlySet<number> = new Set([
  6, // CANNOT_PARSE_TEXT
  8, // THERE_IS_NO_COLUMN
  10, // NOT_FOUND_COLUMN_IN_BLOCK
  16, // NO_SUCH_COLUMN_IN_TABLE
  20, // NUMBER_OF_COLUMNS_DOESNT_MATCH
  25, // CANNOT_PARSE_ESCAPE_SEQUENCE
  26, // CANNOT_PARSE_QUOTED_STRING
  27, // CANNOT_PARSE_INPUT_ASSERTION_FAILED
  33, // CANNOT_READ_ALL_DATA
  38, // CANNOT_PARSE_DATE
  41, // CANNOT_PARSE_DATETIME
  43, // ILLEGAL_TYPE_OF_ARGUMENT
  44, // ILLEGAL_COLUMN
  50, // UNKNOWN_TYPE
  53, // TYPE_MISMATCH
  62, // SYNTAX_ERROR
  69, // ARGUMENT_OUT_OF_BOUND
  70, // CANNOT_CONVERT_TYPE
  72, // CANNOT_PARSE_NUMBER
  117, // INCORRECT_DATA
  130, // CANNOT_READ_ARRAY_FROM_TEXT
  131, // TOO_LARGE_STRING_SIZE
  321, // VALUE_IS_OUT_OF_RANGE_OF_DATA_TYPE
  349, // CANNOT_INSERT_NULL_IN_ORDINARY_COLUMN
  376, // CANNOT_PARSE_UUID
  407, // DECIMAL_OVERFLOW
  441, // CANNOT_PARSE_DOMAIN_VALUE_FROM_STRING
  467, // CANNOT_PARSE_BOOL
  563, // CANNOT_READ_MAP_FROM_TEXT
  675, // CANNOT_PARSE_IPV4
  676, // CANNOT_PARSE_IPV6
  691, // UNKNOWN_ELEMENT_OF_ENUM
])
