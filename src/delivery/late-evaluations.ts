import type { Evaluation, JudgedEvaluation } from '../model/evaluation.ts'
import { legible } from '../model/hashed.ts'
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

/** What becomes of evaluations that no interaction of their own trace carries to the tools that cannot update. */
export interface LooseEvaluations {
  readonly now: readonly JudgedEvaluation[]
  /** Told only when the trace that they are about has been read, because they name nobody. */
  readonly later: ReadonlySet<JudgedEvaluation>
  /** Other traces that are judged, each with the evaluations of it that are told later. */
  readonly elsewhere: ReadonlyMap<string, readonly JudgedEvaluation[]>
}

/** See {@link LooseEvaluations}. An evaluator's trace judges another, settled long ago perhaps; so does what comes alone. */
export function looseEvaluations(
  { traceId, interactions, evaluations }: SettledTrace,
  mayTellLater: (evaluation: JudgedEvaluation) => boolean,
): LooseEvaluations {
  const own = new Set(interactions.map(({ interactionId }) => interactionId))
  const elsewhere = new Map<string, JudgedEvaluation[]>()
  const later = new Set<JudgedEvaluation>()
  const now: JudgedEvaluation[] = []
  for (const evaluation of evaluations) {
    const isElsewhere = evaluation.traceId !== '' && (evaluation.traceId !== traceId || own.size === 0)
    const isLater = isElsewhere && mayTellLater(evaluation)
    if (isElsewhere) {
      const others = elsewhere.get(evaluation.traceId) ?? []
      elsewhere.set(evaluation.traceId, isLater ? [...others, evaluation] : others)
    }
    if (isLater) later.add(evaluation)
    else if (!own.has(evaluation.interactionId)) now.push(evaluation)
  }
  return { now, later, elsewhere }
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
