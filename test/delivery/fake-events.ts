import type { DestinationEvent } from '../../src/destinations/destination.ts'
import type { Outbound } from '../../src/model/settled.ts'

/** The events of a fake vendor; one that takes updates also holds spans and evaluations, as a warehouse does. */
export function eventsOf(outbound: Outbound, takesUpdates: boolean): DestinationEvent[] {
  switch (outbound.kind) {
    case 'trace': {
      const { spans, interactions, evaluations, traceId } = outbound.trace
      const told = interactions.map(({ version, userId }) => ({
        id: `interaction:${traceId}`,
        actor: userId,
        body: takesUpdates ? { version: Number(version), userId } : { userId },
      }))
      if (!takesUpdates) return told
      return [
        ...told,
        ...spans.map(({ spanId, name }) => ({ id: `span:${traceId}:${spanId}`, actor: '', body: { name } })),
        ...evaluations.map((e) => ({ id: `evaluation:${e.evaluationId}`, actor: '', body: { score: e.score } })),
      ]
    }
    case 'evaluation':
      return [
        {
          id: `evaluation:${outbound.evaluation.evaluationId}`,
          actor: outbound.evaluation.userId,
          body: { score: outbound.evaluation.score },
        },
      ]
    case 'product_event':
      return [
        { id: `event:${outbound.event.eventId}`, actor: outbound.event.userId, body: { name: outbound.event.event } },
      ]
    default:
      return takesUpdates ? [{ id: outbound.kind, actor: '', body: null }] : []
  }
}
