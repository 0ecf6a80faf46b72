import type { Tables } from '../../src/marks/word-table/tables.ts'
import { interactionsOf } from '../pure-pipeline.ts'
import type { CorpusRequest, LabelledTrace } from './label.ts'
import type { Judged } from './score.ts'

/** Runs traces through the pure pipeline; of several interactions the one of the trace itself counts. */
export function judged(traces: readonly LabelledTrace[], tables?: Tables): Judged[] {
  return traces.map((trace) => {
    const interactions = interactionsOf(trace.requests, tables)
    const traceId = traceIdOf(trace.requests)
    const said = interactions.find(({ interactionId }) => interactionId === traceId) ?? interactions[0] ?? null
    return { trace, said }
  })
}

/** The trace id of a corpus trace, read from its first span. */
export function traceIdOf(requests: readonly CorpusRequest[]): string {
  return /"traceId":"([0-9a-f]{32})"/.exec(JSON.stringify(requests))?.[1] ?? ''
}
