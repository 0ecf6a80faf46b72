import type { TokenUsage } from '../model/span.ts'
import type { ItemWriter } from './packed-items.ts'
import type { SpanReader } from './span-reader.ts'
import { VARINT_BYTES } from './span-texts.ts'

/** Token counts inside the head of an item: which of them are there (a bit each), which are no plain counts (a bit each), and then they. */

/** On disk by their place here: only ever add at the end. */
const COUNTS = ['input', 'output', 'cacheRead', 'cacheWrite', 'reasoning'] as const satisfies (keyof TokenUsage)[]

/** Bytes that they take at most. */
export const USAGE_BYTES = 2 * VARINT_BYTES + COUNTS.length * 8

/** Writes what `usage` holds. */
export function writeUsage(to: ItemWriter, usage: TokenUsage): void {
  const { input, output, cacheRead, cacheWrite, reasoning } = usage
  to.varint(
    (input === undefined ? 0 : 1) |
      (output === undefined ? 0 : 2) |
      (cacheRead === undefined ? 0 : 4) |
      (cacheWrite === undefined ? 0 : 8) |
      (reasoning === undefined ? 0 : 16) |
      (isOdd(input) ? 32 : 0) |
      (isOdd(output) ? 64 : 0) |
      (isOdd(cacheRead) ? 128 : 0) |
      (isOdd(cacheWrite) ? 256 : 0) |
      (isOdd(reasoning) ? 512 : 0),
  )
  writeCount(to, input)
  writeCount(to, output)
  writeCount(to, cacheRead)
  writeCount(to, cacheWrite)
  writeCount(to, reasoning)
}

/** The counts again. */
export function readUsage(from: SpanReader): TokenUsage {
  const bits = from.varint()
  const usage: { -readonly [Key in keyof TokenUsage]: TokenUsage[Key] } = {}
  for (let at = 0; at < COUNTS.length; at += 1) {
    if ((bits & (1 << at)) === 0) continue
    usage[COUNTS[at] as keyof TokenUsage] = (bits & (1 << (at + COUNTS.length))) === 0 ? from.varint() : from.float()
  }
  return usage
}

/** Not a number that `varint` can hold. */
function isOdd(count: number | undefined): boolean {
  return count !== undefined && !Object.is(count >>> 0, count)
}

function writeCount(to: ItemWriter, count: number | undefined): void {
  if (count === undefined) return
  if (isOdd(count)) to.float(count)
  else to.varint(count)
}
