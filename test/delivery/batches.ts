import type { AppendBatch } from '../../src/buffer/append.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import type { CanonicalLog } from '../../src/model/log.ts'
import type { Outbound } from '../../src/model/settled.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { at, span } from '../builders/span.ts'

/** Everything of a batch that a test cares about; counts follow from it. */
export interface BatchParts {
  readonly projectId?: string
  readonly spans?: readonly CanonicalSpan[]
  readonly logs?: readonly CanonicalLog[]
  readonly evaluations?: readonly Evaluation[]
  readonly outbound?: readonly Outbound[]
  readonly rejected?: Readonly<Record<string, number>>
  readonly ignored?: Readonly<Record<string, number>>
  readonly privacyMark?: string
}

/** A batch as the pipeline makes it. */
export function batch(parts: BatchParts): AppendBatch {
  const { projectId = 'default', spans = [], logs = [], evaluations = [], outbound = [] } = parts
  const { rejected = {}, ignored = {}, privacyMark = '' } = parts
  const left = [...Object.values(rejected), ...Object.values(ignored)].reduce((sum, each) => sum + each, 0)
  return {
    projectId,
    spans,
    logs,
    evaluations,
    outbound,
    spanCounts: { received: spans.length + left, rejected, ignored },
    logCounts: { received: logs.length, rejected: {}, ignored: {} },
    privacyMark,
  }
}

/** The trace id of a small number. */
export function traceId(number: number): string {
  return number.toString(16).padStart(32, '0')
}

/** Spans of a trace: the first is the root (unless told otherwise), the others its children. */
export function spansOf(trace: number, count: number, root = true): CanonicalSpan[] {
  return Array.from({ length: count }, (_, index) => {
    const isRoot = root && index === 0
    const id = isRoot ? 'root' : `s${index}`
    return span({
      traceId: traceId(trace),
      id,
      start: index,
      userId: isRoot ? `user${trace}` : '',
      ...(!isRoot && { parent: 'root' }),
    })
  })
}

/** A product event. */
export function productEvent(id: string, userId = 'u1'): Outbound {
  return {
    kind: 'product_event',
    event: {
      projectId: 'default',
      eventId: id,
      userId,
      anonymousId: '',
      sessionId: '',
      accountId: '',
      event: 'purchase',
      timestampUnixNano: at(5),
      properties: {},
    },
  }
}
