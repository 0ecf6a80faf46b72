import { FAULTS, type Tally } from './tally.ts'

/** Any JSON object, keys from strangers. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Decimal digits that always fit a safe integer. */
const SAFE_DIGITS = 15
const INT64_DIGITS = /^-?\d{1,19}$/
const UINT64_DIGITS = /^\d{1,20}$/
const MIN_INT64 = -(2n ** 63n)
const MAX_INT64 = 2n ** 63n - 1n
const MAX_UINT64 = 2n ** 64n - 1n
const UINT32_RANGE = 2 ** 32

const encoder = new TextEncoder()

/** The value as an object, or the item is refused. */
export function objectOf(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw FAULTS.wrong_json_type
  return value as JsonObject
}

/** The value as a list, or the item is refused. `null` is absent, as in all of proto3 JSON: an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === null) return []
  if (!Array.isArray(value)) throw FAULTS.wrong_json_type
  return value
}

/** A text, well formed and whole. Used for keys as it is: a cut key would be another key. */
export function wholeTextOf(value: unknown, tally: Tally): string {
  if (value === null) return ''
  if (typeof value !== 'string') throw FAULTS.wrong_json_type
  if (value.isWellFormed()) return value
  tally.warn('invalid_utf8')
  return value.toWellFormed()
}

/** A text, well formed and within the limit; longer ones are cut between two characters. */
export function textOf(value: unknown, tally: Tally): string {
  const text = wholeTextOf(value, tally)
  const limit = tally.settings.maxAttributeValueBytes
  // A UTF-16 unit takes at most 3 bytes of UTF-8, so short texts need no counting.
  if (text.length * 3 <= limit) return text
  const { read } = encoder.encodeInto(text, new Uint8Array(limit))
  if (read === text.length) return text
  tally.cut('value_cut')
  return text.slice(0, read)
}

/** int64 as decimal string or number: a number while it is a safe integer, else a bigint. */
export function int64Of(value: unknown): number | bigint {
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) throw FAULTS.wrong_json_type
    // Adding 0 makes -0, which int64 does not have, an ordinary 0.
    return Number.isSafeInteger(value) ? value + 0 : withinInt64(BigInt(value))
  }
  if (typeof value !== 'string' || !INT64_DIGITS.test(value)) throw FAULTS.wrong_json_type
  if (value.length <= SAFE_DIGITS) return Number(value) + 0
  const exact = withinInt64(BigInt(value))
  const rounded = Number(exact)
  return Number.isSafeInteger(rounded) ? rounded : exact
}

function withinInt64(value: bigint): bigint {
  if (value < MIN_INT64 || value > MAX_INT64) throw FAULTS.wrong_json_type
  return value
}

/** Unix nanoseconds (fixed64) as decimal string or number. */
export function nanosecondsOf(value: unknown): bigint {
  if (value === null) return 0n
  const isDigits = typeof value === 'string' && UINT64_DIGITS.test(value)
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0
  if (!isDigits && !isCount) throw FAULTS.wrong_json_type
  const exact = BigInt(value)
  if (exact > MAX_UINT64) throw FAULTS.wrong_json_type
  return exact
}

/** uint32 as number or decimal string. */
export function uint32Of(value: unknown): number {
  if (value === null) return 0
  const number = Number(int64Of(value))
  if (number < 0 || number >= UINT32_RANGE) throw FAULTS.wrong_json_type
  return number
}

/** A double as number, decimal string, or one of the three names that JSON lacks. */
export function doubleOf(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.trim() === '') throw FAULTS.wrong_json_type
  if (value === 'NaN') return Number.NaN
  const number = Number(value)
  if (Number.isNaN(number)) throw FAULTS.wrong_json_type
  return number
}

/** Bytes from base64, standard or URL-safe, padded or not. */
export function bytesOf(value: unknown, tally: Tally): Uint8Array {
  if (typeof value !== 'string') throw FAULTS.wrong_json_type
  let binary: string
  try {
    binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    throw FAULTS.wrong_json_type
  }
  const limit = tally.settings.maxAttributeValueBytes
  if (binary.length > limit) tally.cut('value_cut')
  const bytes = new Uint8Array(Math.min(binary.length, limit))
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

/** An enum as number (what OTLP says), as digits, or by name (what some senders do). Unknown names are unspecified. */
export function enumOf(value: unknown, names: ReadonlyMap<string, number>, tally: Tally): number {
  if (value === null) return 0
  if (typeof value === 'string' && !INT64_DIGITS.test(value)) {
    const known = names.get(value)
    if (known === undefined) tally.warn('unknown_enum')
    return known ?? 0
  }
  const number = Number(int64Of(value))
  // Negative numbers are legal in an open enum; unsigned they are as unknown as they would be from protobuf.
  return number < 0 ? UINT32_RANGE - 1 : number
}
