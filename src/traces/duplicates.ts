import type { CanonicalLog } from '../model/log.ts'
import type { CanonicalSpan } from '../model/span.ts'

/**
 * One span per id. Of several copies the one that lasted longest stays (a placeholder that was exported at the start
 * has no duration yet), then the one that says most; what still ties is decided by content, so that the order of
 * arrival never matters.
 */
export function distinctSpans(spans: readonly CanonicalSpan[]): CanonicalSpan[] {
  const byId = new Map<string, CanonicalSpan>()
  for (const span of spans) {
    const held = byId.get(span.spanId)
    byId.set(span.spanId, held === undefined || held === span ? span : fuller(held, span))
  }
  return [...byId.values()].sort((a, b) => compareText(a.spanId, b.spanId))
}

/**
 * One log record per id, by time. Records of one instant stay as they arrived: SDKs stamp whole milliseconds, and the
 * messages of one call share one, so that nothing else tells which was said last.
 */
export function distinctLogs(logs: readonly CanonicalLog[]): CanonicalLog[] {
  const byId = new Map<string, CanonicalLog>()
  for (const log of logs) if (!byId.has(log.logId)) byId.set(log.logId, log)
  return [...byId.values()].sort((a, b) => compareBigint(a.timeUnixNano, b.timeUnixNano))
}

/** Orders text by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Orders 64-bit times. */
export function compareBigint(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A canonical text of any value; equal exactly when the values are. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return `${part}n`
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
  })
}

function fuller(a: CanonicalSpan, b: CanonicalSpan): CanonicalSpan {
  const longer = compareBigint(duration(a), duration(b))
  if (longer !== 0) return longer > 0 ? a : b
  const [textOfA, textOfB] = [fingerprint(a), fingerprint(b)]
  if (textOfA.length !== textOfB.length) return textOfA.length > textOfB.length ? a : b
  return textOfA >= textOfB ? a : b
}

function duration(span: CanonicalSpan): bigint {
  return span.startTimeUnixNano === 0n ? 0n : span.endTimeUnixNano - span.startTimeUnixNano
}
