import type { Evaluation, JudgedEvaluation } from '../model/evaluation.ts'
import { isHashed } from '../model/hashed.ts'
import type { Interaction } from '../model/interaction.ts'
import type { Outbound, SettledTrace } from '../model/settled.ts'
import type { AssembleInput } from '../traces/index.ts'

/**
 * Evaluations that name nobody, among pieces that came late. Tools that cannot update get such a one as an event of its
 * own, and only the trace that it is about, which the warehouse has, says whose event that is.
 */
export function namelessEvaluations({ spans, logs, evaluations }: AssembleInput): readonly Evaluation[] {
  const carried = [...logs, ...spans].flatMap((carrier) => carrier.evaluations)
  return [...evaluations, ...carried].filter(isNameless)
}

/** See {@link namelessEvaluations}. */
export function isNameless({ userId }: Evaluation): boolean {
  return userId === ''
}

/** The late evaluation as an event of the person whose exchange it judges; undefined when the trace does not hold it. */
export function asEventOfItsPerson(late: Evaluation, settled: SettledTrace): Outbound | undefined {
  const { projectId, evaluations, interactions } = settled
  const judged = evaluations.find(({ evaluationId }) => evaluationId === late.evaluationId)
  if (judged === undefined) return undefined
  const interaction = interactions.find(({ interactionId }) => interactionId === judged.interactionId)
  // What was sent, not what the warehouse may hold of it.
  const evaluation: JudgedEvaluation = { ...judged, label: late.label, explanation: late.explanation }
  return interaction === undefined
    ? { kind: 'evaluation', evaluation, projectId }
    : { kind: 'evaluation', projectId, ...named(evaluation, interaction) }
}

function named(evaluation: JudgedEvaluation, { userId, anonymousId, sessionId, accountId }: Interaction) {
  return {
    evaluation: {
      ...evaluation,
      userId: legible(userId),
      sessionId: evaluation.sessionId || legible(sessionId),
    },
    about: { anonymousId: legible(anonymousId), accountId: legible(accountId) },
  }
}

/** An id that was hashed for the warehouse means nothing to a tool that knows the id itself. */
function legible(id: string): string {
  return isHashed(id) ? '' : id
}
