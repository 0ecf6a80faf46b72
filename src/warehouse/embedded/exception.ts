/**
 * A ClickHouse exception as the server words it: `Code: 60. DB::Exception: Unknown table ... (UNKNOWN_TABLE)`.
 * The official clients read code and name out of exactly this text.
 */
export class ClickHouseException extends Error {
  override readonly name = 'ClickHouseException'
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }

  /** Makes one of our own in the server's wording. */
  static of(code: number, type: string, text: string): ClickHouseException {
    return new ClickHouseException(code, `Code: ${code}. DB::Exception: ${text} (${type})`)
  }

  /** Reads what the engine threw; an error without a code becomes 1002 UNKNOWN_EXCEPTION. */
  static from(thrown: unknown): ClickHouseException {
    if (thrown instanceof ClickHouseException) return thrown
    const text = thrown instanceof Error ? thrown.message : String(thrown)
    const code = /^Code:\s*(\d+)/.exec(text)?.[1]
    return code === undefined
      ? ClickHouseException.of(1002, 'UNKNOWN_EXCEPTION', text)
      : new ClickHouseException(Number(code), text)
  }
}

const BAD_REQUEST = [
  6, 25, 26, 27, 37, 38, 41, 53, 62, 72, 117, 123, 158, 167, 168, 223, 321, 376, 408, 441, 456, 457, 467, 675, 676, 691,
]
const NOT_FOUND = [46, 47, 50, 56, 60, 63, 73, 78, 81, 115, 139, 152, 336, 511]
const FORBIDDEN = [164, 192, 193, 195, 291, 497, 512, 516]

/**
 * HTTP status of an exception code, after `exceptionCodeToHTTPStatus` of the server; a write in a read-only request is
 * 403 here, because it is a refusal and not a failure of the server.
 * Source: ClickHouse `src/Server/HTTP/exceptionCodeToHTTPStatus.cpp`.
 */
export function httpStatus(code: number): number {
  if (BAD_REQUEST.includes(code)) return 400
  if (code === 194) return 401
  if (FORBIDDEN.includes(code)) return 403
  if (NOT_FOUND.includes(code)) return 404
  if (code === 159) return 408
  if (code === 381) return 411
  if (code === 229) return 413
  if (code === 48) return 501
  if (code === 76 || code === 202 || code === 209 || code === 439) return 503
  return 500
}
