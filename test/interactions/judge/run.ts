import { readLog, readSpan } from '../../../src/conventions/index.ts'
import { deriveTrace, interactionSettings } from '../../../src/interactions/index.ts'
import { markLog, markSettings, markSpan } from '../../../src/marks/index.ts'
import type { CanonicalLog } from '../../../src/model/log.ts'
import type { ReceivedLog, ReceivedSpan } from '../../../src/model/otlp.ts'
import type { SettledTrace } from '../../../src/model/settled.ts'
import type { CanonicalSpan } from '../../../src/model/span.ts'
import { assemble } from '../../../src/traces/index.ts'

const marks = markSettings.parse({})
const interactions = interactionSettings.parse({})

/** Runs received spans and logs from conventions to interactions; `change` stands for what privacy may do to a span. */
export function settleAll(
  received: { readonly spans: readonly ReceivedSpan[]; readonly logs: readonly ReceivedLog[] },
  change: (span: CanonicalSpan) => CanonicalSpan = (span) => span,
): SettledTrace[] {
  const traces = new Map<string, { spans: CanonicalSpan[]; logs: CanonicalLog[] }>()
  const of = (traceId: string) => {
    const held = traces.get(traceId) ?? { spans: [], logs: [] }
    traces.set(traceId, held)
    return held
  }
  for (const one of received.spans) {
    const read = readSpan(one)
    if ('span' in read) of(read.span.traceId).spans.push(change(markSpan(read.span, marks)))
  }
  for (const one of received.logs) {
    const read = readLog(one)
    if ('log' in read) of(read.log.traceId).logs.push(markLog(read.log, marks))
  }
  return [...traces].map(([traceId, { spans, logs }]) =>
    deriveTrace(assemble({ projectId: 'p', traceId, spans, logs, evaluations: [] }), interactions, {
      generation: 0,
      final: true,
    }),
  )
}
