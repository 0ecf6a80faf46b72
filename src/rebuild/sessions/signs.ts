import type { PartialReason } from '../../interactions/judge/index.ts'
import type { SessionSettings } from './settings.ts'
import type { SessionInteraction, SessionTurn } from './turns.ts'

/** What the user let show after a turn. */
export type Signal = 'correction' | 'asks_for_human' | 'repeated_question' | 'silence'

/** What the session says of an earlier turn. */
export interface Sign {
  readonly signal: Signal
  readonly reason: Extract<PartialReason, 'user_correction' | 'abandoned'>
  /** The span in which the user showed it; `''` for silence. */
  readonly spanId: string
  readonly note: string
}

/** What the session makes of one interaction. */
export interface SessionView {
  /** The interaction that counts, where this one is only a part of its turn; `''` = it counts itself. */
  readonly partOf: string
  /** Traces that belong to the same turn. */
  readonly relatedTraceIds: readonly string[]
  readonly sign: Sign | null
}

const MINUTE = 60_000

/**
 * What each turn of a session says of the one before.
 *
 * @param turns in their order.
 * @param silentForMs how long nothing has been heard of the session since its last turn.
 */
export function viewsOf(
  turns: readonly SessionTurn[],
  silentForMs: number,
  settings: SessionSettings,
): ReadonlyMap<string, SessionView> {
  const views = new Map<string, SessionView>()
  let complaints = 0
  for (const [index, turn] of turns.entries()) {
    const { main, parts } = turn
    const complaint = complaintOf(turns[index - 1], turn, settings)
    complaints = complaint === null ? 0 : complaints + 1
    const following = turns[index + 1]
    const sign =
      following === undefined
        ? abandonment(turn, complaints, silentForMs, settings)
        : complaintOf(turn, following, settings)
    const traceIds = [...new Set(parts.map(({ traceId }) => traceId))].sort()
    views.set(main.interactionId, {
      partOf: '',
      relatedTraceIds: traceIds,
      sign: main.outcome === 'success' ? sign : null,
    })
    for (const part of parts) {
      views.set(part.interactionId, { partOf: main.interactionId, relatedTraceIds: [main.traceId], sign: null })
    }
  }
  return views
}

/** What the user holds against the turn before. */
function complaintOf(before: SessionTurn | undefined, turn: SessionTurn, settings: SessionSettings): Sign | null {
  if (before === undefined || !isSameUser(before.main, turn.main)) return null
  const pauseMs = turn.startedAtMs - before.endedAtMs
  const members = [turn.main, ...turn.parts]
  if (pauseMs <= settings.correctionWithinMinutes * MINUTE && settings.correctionWithinMinutes > 0) {
    const correcting = members.find(({ corrects }) => corrects)
    if (correcting !== undefined) {
      return sign('correction', 'user_correction', correcting, 'In the next turn the user says that this was wrong.')
    }
    const calling = members.find(({ asksForHuman }) => asksForHuman)
    if (calling !== undefined) {
      return sign('asks_for_human', 'user_correction', calling, 'In the next turn the user asks for a person.')
    }
  }
  const { question } = turn.main
  if (
    question !== '' &&
    question === before.main.question &&
    turn.main.app === before.main.app &&
    pauseMs >= settings.repeatAfterSeconds * 1_000 &&
    pauseMs <= settings.repeatWithinMinutes * MINUTE
  ) {
    return sign('repeated_question', 'user_correction', turn.main, 'In the next turn the user asks the same again.')
  }
  return null
}

/**
 * Did the user give up? A good answer ends a session too, so silence alone says nothing: only silence after a call for a
 * human that was answered by the machine, or after the second complaint in a row.
 */
function abandonment(
  turn: SessionTurn,
  complaints: number,
  silentForMs: number,
  settings: SessionSettings,
): Sign | null {
  if (!mayMeanSilence(silentForMs, settings)) return null
  const calls = [turn.main, ...turn.parts].some(({ asksForHuman }) => asksForHuman)
  if (!calls && complaints < 2) return null
  const why = calls ? 'The user asked for a person, got an answer' : 'The user complained again, got an answer'
  return { signal: 'silence', reason: 'abandoned', spanId: '', note: `${why}, and was not heard of again.` }
}

/** Has nothing been heard for long enough to mean something? */
export function mayMeanSilence(silentForMs: number, { abandonedAfterMinutes }: SessionSettings): boolean {
  return abandonedAfterMinutes > 0 && silentForMs >= abandonedAfterMinutes * MINUTE
}

function isSameUser(a: SessionInteraction, b: SessionInteraction): boolean {
  return a.userId === '' || b.userId === '' || a.userId === b.userId
}

function sign(signal: Signal, reason: Sign['reason'], by: SessionInteraction, text: string): Sign {
  return { signal, reason, spanId: by.listeningSpanId, note: `${text} (${by.interactionId})` }
}
