import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalSpan } from '../model/span.ts'
import type { Tree } from './build-turn.ts'

/** Who asked, and within what. `''` where nobody said. */
export interface Identity {
  readonly userId: string
  readonly userIdSource: string
  readonly anonymousId: string
  readonly sessionId: string
  readonly accountId: string
  readonly replayId: string
}

const ID_FIELDS = ['userId', 'anonymousId', 'sessionId', 'accountId', 'replayId'] as const
type IdField = (typeof ID_FIELDS)[number]
type ResourceField = 'resourceUserId' | 'resourceSessionId'

interface Found {
  readonly value: string
  readonly source: string
}

const NOBODY: Found = { value: '', source: '' }

/**
 * Asks all spans who the user is: the root first, then the nearest to the root, then spans of the trace's other turns
 * (where these agree on one value), then the end user who sent feedback, and last the resource, which may name the
 * operator of a shared server.
 *
 * @param own the spans of the turn, as `nearestFirst` orders them.
 * @param agreed what the spans of the whole trace agree on, see `agreedOn`.
 */
export function identify(own: readonly CanonicalSpan[], agreed: Agreed, evaluations: readonly Evaluation[]): Identity {
  const feedback = evaluations.find((evaluation) => evaluation.userId !== '' && evaluation.source === 'user')
  const session = evaluations.find((evaluation) => evaluation.sessionId !== '')
  const user =
    first(own, 'userId') ??
    agreed.userId ??
    (feedback && { value: feedback.userId, source: `evaluation.${feedback.name}` }) ??
    first(own, 'resourceUserId') ??
    NOBODY
  return {
    userId: user.value,
    userIdSource: user.source,
    anonymousId: (first(own, 'anonymousId') ?? agreed.anonymousId ?? NOBODY).value,
    sessionId:
      (first(own, 'sessionId') ?? agreed.sessionId)?.value ??
      session?.sessionId ??
      (first(own, 'resourceSessionId') ?? NOBODY).value,
    accountId: (first(own, 'accountId') ?? agreed.accountId ?? NOBODY).value,
    replayId: (first(own, 'replayId') ?? agreed.replayId ?? NOBODY).value,
  }
}

/** Spans by depth, within one depth as they are ordered; those under a parent that has not arrived after the others. */
export function nearestFirst(tree: Tree): readonly CanonicalSpan[] {
  const orphaned = new Set<string>()
  for (const topmost of tree.topmost) {
    if (topmost.parentSpanId === '') continue
    for (const span of [topmost, ...tree.descendants(topmost)]) orphaned.add(span.spanId)
  }
  const rank = new Map(tree.spans.map((span) => [span, tree.depth(span) * 2 + (orphaned.has(span.spanId) ? 1 : 0)]))
  return [...tree.spans].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
}

function first(spans: readonly CanonicalSpan[], field: IdField | ResourceField): Found | undefined {
  const span = spans.find((candidate) => candidate[field] !== '')
  return span === undefined ? undefined : { value: span[field], source: span.sources[field] ?? field }
}

/** Ids that hold for every turn of a trace. */
export type Agreed = Readonly<Partial<Record<IdField, Found>>>

/**
 * A value that other turns of the trace state holds for one that is silent only where they do not contradict each other.
 *
 * @param spans all spans of the trace, as `nearestFirst` orders them.
 */
export function agreedOn(spans: readonly CanonicalSpan[]): Agreed {
  const agreed: Partial<Record<IdField, Found>> = {}
  for (const field of ID_FIELDS) {
    const values = new Set(spans.map((span) => span[field]).filter((value) => value !== ''))
    const found = values.size === 1 ? first(spans, field) : undefined
    if (found !== undefined) agreed[field] = found
  }
  return agreed
}
