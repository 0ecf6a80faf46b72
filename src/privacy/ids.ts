import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { Outbound } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'

/** What becomes of the id of a user, session or account; `''` stays. */
export type IdRule = (id: string) => string

/** Lays the rule over the ids of a span; an attribute that repeats one of them is changed too. */
export function spanIds(span: CanonicalSpan, id: IdRule): CanonicalSpan {
  return partIds(span, id) as CanonicalSpan
}

const SPAN_IDS = ['userId', 'anonymousId', 'sessionId', 'accountId', 'resourceUserId', 'resourceSessionId'] as const

function partIds(span: Partial<CanonicalSpan>, id: IdRule): Partial<CanonicalSpan> {
  const changed: { -readonly [K in keyof CanonicalSpan]?: CanonicalSpan[K] } = { ...span }
  const known = new Set<string>()
  for (const field of SPAN_IDS) {
    const value = span[field]
    if (!value) continue
    known.add(value)
    changed[field] = id(value)
  }
  if (span.evaluations?.length) changed.evaluations = span.evaluations.map((one) => evaluationIds(one, id))
  if (span.attributes !== undefined) changed.attributes = repeated(span.attributes, known, id)
  return changed
}

/** The same for a log record. */
export function logIds(log: CanonicalLog, id: IdRule): CanonicalLog {
  return {
    ...log,
    content: log.content === null ? null : partIds(log.content, id),
    evaluations: log.evaluations.map((evaluation) => evaluationIds(evaluation, id)),
  }
}

/** The same for an evaluation: who judged may be a user. */
export function evaluationIds<E extends Evaluation>(evaluation: E, id: IdRule): E {
  const { userId, sessionId, evaluator } = evaluation
  return {
    ...evaluation,
    userId: id(userId),
    sessionId: id(sessionId),
    evaluator: userId !== '' && evaluator === userId ? id(userId) : evaluator,
  }
}

interface Owned {
  readonly userId: string
  readonly anonymousId: string
  readonly sessionId: string
  readonly accountId: string
  readonly properties: Readonly<Record<string, string>>
}

function owned<T extends Owned>(one: T, id: IdRule): T {
  const { userId, anonymousId, sessionId, accountId } = one
  return {
    ...one,
    userId: id(userId),
    anonymousId: id(anonymousId),
    sessionId: id(sessionId),
    accountId: id(accountId),
    properties: repeated(one.properties, new Set([userId, anonymousId, sessionId, accountId]), id),
  }
}

function repeated(
  record: Readonly<Record<string, string>>,
  ids: ReadonlySet<string>,
  id: IdRule,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, ids.has(value) ? id(value) : value]))
}

/** The same for anything that goes out. */
export function outboundIds(outbound: Outbound, id: IdRule): Outbound {
  switch (outbound.kind) {
    case 'trace':
      return {
        ...outbound,
        trace: {
          ...outbound.trace,
          spans: outbound.trace.spans.map((span) => spanIds(span, id)),
          interactions: outbound.trace.interactions.map((interaction) => owned(interaction, id)),
          evaluations: outbound.trace.evaluations.map((evaluation) => evaluationIds(evaluation, id)),
        },
      }
    case 'evaluation':
      return {
        ...outbound,
        evaluation: evaluationIds(outbound.evaluation, id),
        ...(outbound.about && {
          about: { anonymousId: id(outbound.about.anonymousId), accountId: id(outbound.about.accountId) },
        }),
      }
    case 'product_event':
      return { kind: 'product_event', event: owned(outbound.event, id) }
    case 'user': {
      const { userId, accountId, traits } = outbound.user
      const known = new Set([userId, accountId])
      return {
        kind: 'user',
        user: { ...outbound.user, userId: id(userId), accountId: id(accountId), traits: repeated(traits, known, id) },
      }
    }
    case 'identity':
      return {
        kind: 'identity',
        link: { ...outbound.link, userId: id(outbound.link.userId), anonymousId: id(outbound.link.anonymousId) },
      }
  }
}
