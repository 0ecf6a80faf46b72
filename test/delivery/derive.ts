import type { Derive } from '../../src/delivery/settler.ts'
import type { Interaction } from '../../src/model/interaction.ts'
import type { SettledTrace } from '../../src/model/settled.ts'
import { type AssembleInput, assemble } from '../../src/traces/index.ts'

/** One interaction per trace whose version is the number of different pieces: enough to see what wins. */
export const derive: Derive = (input, final) => settle(input, final)

/** See {@link derive}. */
export function settle(input: AssembleInput, final: boolean, itemsSeen = 0): SettledTrace {
  const trace = assemble(input)
  const { projectId, traceId, spans } = trace
  const interaction = {
    projectId,
    interactionId: traceId,
    traceId,
    outcome: 'success',
    version: BigInt(Math.max(trace.itemsSeen, itemsSeen)),
    userId: spans.find((span) => span.userId !== '')?.userId ?? '',
  } as Interaction
  const evaluations = trace.evaluations.map((evaluation) => ({
    ...evaluation,
    interactionId: traceId,
    scoreNormalized: null,
  }))
  return { projectId, traceId, spans, interactions: spans.length > 0 ? [interaction] : [], evaluations, final }
}
