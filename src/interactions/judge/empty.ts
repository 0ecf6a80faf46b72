import type { CanonicalSpan } from '../../model/span.ts'
import { type Finding, stepName } from './finding.ts'
import { isAfter, type View } from './view.ts'

/** What the answer made of a result that held nothing. */
export type EmptyMeaning = 'silent' | 'honest' | 'legitimate' | 'unverified' | 'unused'

/**
 * After an empty, null or "not found" result: does the answer admit it, state it as a fact, or speak as if it had the
 * data? An empty list that the answer states as a fact ("you have no meetings") is an answer, unless one was searching
 * for something, in which case it is honest but leaves the user without it.
 */
export function meaningOfEmpty(finding: Finding, view: View): EmptyMeaning {
  const { answer } = view
  if (answer === null) return view.hasContent ? 'unused' : 'unverified'
  const consumed =
    finding.span.kind === 'llm' ||
    view.speakers.length === 0 ||
    view.speakers.some(
      (llm) =>
        isAfter(llm, finding.span, view) || view.turn.ancestors(finding.span).includes(llm) || spans(llm, finding.span),
    )
  if (!consumed) return 'unused'
  const { admitsMissing, refuses, reportsError, escalates, namesFigures, confirmsAction } = answer.marks
  const isNone = finding.span.marks.result === 'empty' || finding.reason === 'not_found_result'
  // Who lists none of something and then names a price has it from elsewhere, or invents it.
  const foreign = namesFigures && !otherSource(finding, view)
  const normal = finding.span.marks.emptyIsNormal && isNone
  const asked = view.steps.some((span) => span.marks.user.asksWhetherAny)
  const yesOrNo = view.steps.some((span) => span.marks.user.asksYesOrNo)
  const statesNone = answer.marks.statesNone && (!foreign || asked || normal)
  if (normal && (statesNone || admitsMissing || !foreign)) return 'legitimate'
  if (statesNone && isNone && (asked || (yesOrNo && !admitsMissing))) return 'legitimate'
  if (statesNone && finding.span.marks.result === 'empty' && !isSearch(finding) && !admitsMissing) return 'legitimate'
  if (admitsMissing || refuses || reportsError || escalates || statesNone) return 'honest'
  return confirmsAction && !namesFigures && !isSearch(finding) && finding.span.kind === 'tool' ? 'legitimate' : 'silent'
}

/** One model span for a whole loop of calls (VoltAgent): it began before the tool and answered after it. */
function spans(llm: CanonicalSpan, step: CanonicalSpan): boolean {
  return llm.startTimeUnixNano <= step.startTimeUnixNano && llm.endTimeUnixNano >= step.endTimeUnixNano
}

/** Another tool or retrieval of the turn gave data. */
function otherSource(finding: Finding, view: View): boolean {
  return view.sources.some(
    (source) =>
      source !== finding.span &&
      source.status !== 'error' &&
      source.marks.result === '' &&
      !source.marks.returnsNothingByNature,
  )
}

function isSearch(finding: Finding): boolean {
  return (
    finding.span.kind === 'retrieval' ||
    /search|find|look_?up|query|retriev|recommend|match/i.test(stepName(finding.span))
  )
}
