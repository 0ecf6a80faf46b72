import type { Outbound } from '../model/settled.ts'

/** Under which name it is remembered that this has been sent on; undefined = it is not remembered. */
export function memoryKey(projectId: string, outbound: Outbound): string | undefined {
  if (outbound.kind === 'product_event') return `${projectId}//event/${outbound.event.eventId}`
  if (outbound.kind === 'evaluation') return `${projectId}//evaluation/${outbound.evaluation.evaluationId}`
  return undefined
}

/** What a dead letter calls it. */
export function idOf(outbound: Outbound): string {
  switch (outbound.kind) {
    case 'trace':
      return outbound.trace.traceId
    case 'evaluation':
      return outbound.evaluation.evaluationId
    case 'product_event':
      return outbound.event.eventId
    case 'identity':
      return outbound.link.anonymousId
    case 'user':
      return outbound.user.userId
  }
}
