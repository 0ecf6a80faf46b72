import { readLog, readSpan } from '../../src/conventions/index.ts'
import { deriveTrace, interactionSettings } from '../../src/interactions/index.ts'
import { markLog, markSettings, markSpan } from '../../src/marks/index.ts'
import type { CanonicalLog } from '../../src/model/log.ts'
import type { ReceivedLog, ReceivedSpan } from '../../src/model/otlp.ts'
import type { SettledTrace } from '../../src/model/settled.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { assemble } from '../../src/traces/index.ts'

const settings = interactionSettings.parse({})
const marking = markSettings.parse({})

/** What privacy leaves of a span or a log at receive. */
export interface Reduce {
  readonly span: (span: CanonicalSpan) => CanonicalSpan
  readonly log: (log: CanonicalLog) => CanonicalLog
}

const ALL: Reduce = { span: (span) => span, log: (log) => log }

/** Runs received spans and logs through the pure stages, from conventions to settled traces. */
export function settle(
  received: { readonly spans: readonly ReceivedSpan[]; readonly logs: readonly ReceivedLog[] },
  reduce: Reduce = ALL,
): SettledTrace[] {
  const traces = new Map<string, { spans: CanonicalSpan[]; logs: CanonicalLog[] }>()
  const of = (traceId: string) => {
    const held = traces.get(traceId) ?? { spans: [], logs: [] }
    traces.set(traceId, held)
    return held
  }
  for (const one of received.spans) {
    const read = readSpan(one)
    if ('span' in read) of(read.span.traceId).spans.push(reduce.span(markSpan(read.span, marking)))
  }
  for (const one of received.logs) {
    const read = readLog(one)
    if ('log' in read) of(read.log.traceId).logs.push(reduce.log(markLog(read.log, marking)))
  }
  return [...traces].map(([traceId, { spans, logs }]) =>
    deriveTrace(assemble({ projectId: 'p', traceId, spans, logs, evaluations: [] }), settings, {
      generation: 0,
      final: true,
    }),
  )
}
