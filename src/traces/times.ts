import type { CanonicalLog } from '../model/log.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { compareBigint } from './duplicates.ts'

/** Instants outside 2000-01-01 .. 2200-01-01 are a clock that was never set or a unit mixed up. */
const EARLIEST = 946_684_800_000_000_000n
const LATEST = 7_258_118_400_000_000_000n

/**
 * Gives every span a start and an end that can be believed: a missing start is the end, the earliest log of the span,
 * the start of the nearest ancestor that has one, or the earliest start of the trace; an end before the start is the
 * start. Where no instant of the trace is usable, it began when it arrived.
 */
export function repairTimes(
  spans: readonly CanonicalSpan[],
  logs: readonly CanonicalLog[],
  arrivedAtUnixNano = 0n,
): readonly CanonicalSpan[] {
  if (spans.every(isSound)) return spans
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  const firstLog = new Map<string, bigint>()
  for (const log of logs) {
    // Logs come in order of time, so that the first one seen is the earliest.
    if (isUsable(log.timeUnixNano) && !firstLog.has(log.spanId)) firstLog.set(log.spanId, log.timeUnixNano)
  }
  const known = spans.flatMap((span) => ownStart(span, firstLog) ?? []).sort(compareBigint)
  const fallback = known[0] ?? [...firstLog.values()].sort(compareBigint)[0] ?? arrivedAtUnixNano

  return spans.map((span) => {
    if (isSound(span)) return span
    const start = ownStart(span, firstLog) ?? inheritedStart(span, byId, firstLog) ?? fallback
    const end = isUsable(span.endTimeUnixNano) && span.endTimeUnixNano > start ? span.endTimeUnixNano : start
    return { ...span, startTimeUnixNano: start, endTimeUnixNano: end }
  })
}

function isUsable(instant: bigint): boolean {
  return instant >= EARLIEST && instant < LATEST
}

function isSound(span: CanonicalSpan): boolean {
  return (
    isUsable(span.startTimeUnixNano) && isUsable(span.endTimeUnixNano) && span.endTimeUnixNano >= span.startTimeUnixNano
  )
}

function ownStart(span: CanonicalSpan, firstLog: ReadonlyMap<string, bigint>): bigint | undefined {
  if (isUsable(span.startTimeUnixNano)) return span.startTimeUnixNano
  if (isUsable(span.endTimeUnixNano)) return span.endTimeUnixNano
  return firstLog.get(span.spanId)
}

function inheritedStart(
  span: CanonicalSpan,
  byId: ReadonlyMap<string, CanonicalSpan>,
  firstLog: ReadonlyMap<string, bigint>,
): bigint | undefined {
  const seen = new Set([span.spanId])
  for (let above = byId.get(span.parentSpanId); above !== undefined; above = byId.get(above.parentSpanId)) {
    if (seen.has(above.spanId)) return undefined
    seen.add(above.spanId)
    const start = ownStart(above, firstLog)
    if (start !== undefined) return start
  }
  return undefined
}
