import type { Interaction } from '../../model/interaction.ts'
import type { SessionView, Sign, Signal } from './signs.ts'

/** `outcome_source` and the rule of the evidence where the session has spoken. */
const SESSION = 'session'
/** The interaction that counts, on those that are only a part of its turn. */
const PART_OF = 'part_of_interaction'
const RELATED = 'related_trace_ids'

const NO_VIEW: SessionView = { partOf: '', relatedTraceIds: [], sign: null }

/**
 * Lays what the session says over what the trace alone says. Only a success that the rules found becomes partial: never a
 * failure, and never what the app itself has stated.
 *
 * @param own the interaction as derived from its trace.
 */
export function applyView(own: Interaction, { partOf, relatedTraceIds, sign }: SessionView): Interaction {
  const related = [...new Set([...relatedIn(own), ...relatedTraceIds])].sort()
  const properties = {
    ...own.properties,
    ...(partOf !== '' && { no_user_input: 'true', [PART_OF]: partOf }),
    ...(related.length > 0 && { [RELATED]: related.join(',') }),
  }
  const linked: Interaction = { ...own, properties, ...(partOf !== '' && { inputText: '' }) }
  if (sign === null || own.outcome !== 'success' || own.outcomeSource !== 'rules') return linked
  return {
    ...linked,
    outcome: 'partial',
    outcomeSource: SESSION,
    failureReason: sign.reason,
    evidence: [...own.evidence, { rule: SESSION, spanId: sign.spanId, attribute: sign.signal, note: sign.note }],
  }
}

/** What an earlier pass has laid over a stored interaction; to be laid over it again when it is derived anew. */
export function viewIn(stored: Interaction | undefined): SessionView {
  if (stored === undefined) return NO_VIEW
  return { partOf: stored.properties[PART_OF] ?? '', relatedTraceIds: relatedIn(stored), sign: signIn(stored) }
}

/** Does a stored interaction say of its session what it should? */
export function says(stored: Interaction, view: SessionView): boolean {
  const is = viewIn(stored)
  const canTell = stored.outcomeSource === SESSION || (stored.outcome === 'success' && stored.outcomeSource === 'rules')
  const [has, wants] = [is.sign, canTell ? view.sign : null]
  return (
    is.partOf === view.partOf &&
    view.relatedTraceIds.every((id) => is.relatedTraceIds.includes(id)) &&
    has?.signal === wants?.signal &&
    has?.spanId === wants?.spanId &&
    has?.note === wants?.note
  )
}

/** The outcome before a session spoke. */
export function ownOutcome(stored: Interaction): Interaction['outcome'] {
  return stored.outcomeSource === SESSION ? 'success' : stored.outcome
}

function relatedIn({ properties }: Interaction): readonly string[] {
  return (properties[RELATED] ?? '').split(',').filter((id) => id !== '')
}

function signIn({ outcomeSource, failureReason, evidence }: Interaction): Sign | null {
  if (outcomeSource !== SESSION) return null
  const said = evidence.findLast(({ rule }) => rule === SESSION)
  if (said === undefined) return null
  const reason = failureReason === 'abandoned' ? 'abandoned' : 'user_correction'
  return { signal: said.attribute as Signal, reason, spanId: said.spanId, note: said.note }
}
