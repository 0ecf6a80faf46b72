import type { Outcome } from '../../model/interaction.ts'

/** What the session pass needs to know of one interaction. Holds no text beyond a comparable form of the question. */
export interface SessionInteraction {
  readonly interactionId: string
  readonly traceId: string
  readonly startedAtMs: number
  readonly endedAtMs: number
  readonly userId: string
  /** Service, environment and version: another app's question is no repeat. */
  readonly app: string
  /** As its own trace tells; what an earlier pass made of it is not looked at. */
  readonly outcome: Outcome
  /** Equal for the same question; `''` = no words of the user are known. */
  readonly question: string
  readonly answered: boolean
  readonly corrects: boolean
  readonly asksForHuman: boolean
  /** The span that heard the user. */
  readonly listeningSpanId: string
}

/** One turn of a session: the interaction that counts, and those that came beside it as traces of their own. */
export interface SessionTurn {
  readonly main: SessionInteraction
  readonly parts: readonly SessionInteraction[]
  readonly startedAtMs: number
  readonly endedAtMs: number
}

/** Steps of one program follow each other faster than a person can ask again. */
const PROGRAM_PAUSE_MS = 1_000

interface Group {
  readonly members: SessionInteraction[]
  readonly traceIds: Set<string>
  question: string
  userId: string
  startedAtMs: number
  endedAtMs: number
}

/**
 * Reads the turns of a session. Interactions of different traces are one turn when they tell of the same words of the user at
 * the same time (or one right after the other), or lie without words of their own within such a turn: instrumentations
 * that start a trace for every step write so. Turns within one trace are never put together.
 */
export function turnsOf(interactions: readonly SessionInteraction[], linkTraces: boolean): readonly SessionTurn[] {
  const ordered = interactions.toSorted(
    (a, b) =>
      a.startedAtMs - b.startedAtMs || b.endedAtMs - a.endedAtMs || (a.interactionId < b.interactionId ? -1 : 1),
  )
  const groups: Group[] = []
  for (const one of ordered) {
    // Only the last few turns can still be going on.
    const own = linkTraces ? groups.slice(-4).findLast((group) => belongs(one, group)) : undefined
    if (own === undefined) groups.push(begin(one))
    else join(own, one)
  }
  return groups.map(({ members, startedAtMs, endedAtMs }) => {
    const [main, ...parts] = members.toSorted(byWeight)
    if (main === undefined) throw new Error('A turn has at least one interaction.')
    return { main, parts, startedAtMs, endedAtMs }
  })
}

function belongs(one: SessionInteraction, group: Group): boolean {
  if (group.traceIds.has(one.traceId)) return false
  if (one.userId !== '' && group.userId !== '' && one.userId !== group.userId) return false
  if (one.question === '' || group.question === '') return one.startedAtMs <= group.endedAtMs
  return one.question === group.question && one.startedAtMs <= group.endedAtMs + PROGRAM_PAUSE_MS
}

function begin(one: SessionInteraction): Group {
  const { question, userId, startedAtMs, endedAtMs } = one
  return { members: [one], traceIds: new Set([one.traceId]), question, userId, startedAtMs, endedAtMs }
}

function join(group: Group, one: SessionInteraction): void {
  group.members.push(one)
  group.traceIds.add(one.traceId)
  group.question ||= one.question
  group.userId ||= one.userId
  group.endedAtMs = Math.max(group.endedAtMs, one.endedAtMs)
}

/**
 * The one that counts first: it holds request and answer; of several the one that failed (what is around it may not have
 * noticed), then the longest.
 */
function byWeight(a: SessionInteraction, b: SessionInteraction): number {
  const says = (one: SessionInteraction) => (one.question === '' ? 0 : 2) + (one.answered ? 1 : 0)
  const trouble = (one: SessionInteraction) => (one.outcome === 'failure' ? 2 : one.outcome === 'partial' ? 1 : 0)
  const length = (one: SessionInteraction) => one.endedAtMs - one.startedAtMs
  return (
    says(b) - says(a) ||
    trouble(b) - trouble(a) ||
    length(b) - length(a) ||
    a.startedAtMs - b.startedAtMs ||
    (a.interactionId < b.interactionId ? -1 : 1)
  )
}
