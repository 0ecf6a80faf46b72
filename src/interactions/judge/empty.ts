import type { CanonicalSpan } from '../../model/span.ts'
import { type Finding, stepName } from './finding.ts'
import { isAfter, type View } from './view.ts'

/** What the answer made of a result that held nothing. */
export type EmptyMeaning = 'silent' | 'honest' | 'legitimate' | 'unverified' | 'unused'

/**
 * After an empty, null or "not found" result: does the answer admit it, state it as a fact, or speak as if it had the
 * data? "You have no meetings" is an answer where one asked whether there are any, or where the tool lists them; where one
 * was searching for something it is honest, but leaves the user without it.
 */
export function meaningOfEmpty(finding: Finding, view: View): EmptyMeaning {
  const { answer } = view
  if (answer === null) return view.hasContent ? 'unused' : 'unverified'
  if (!isConsumed(finding, view)) return 'unused'
  const marks = answer.marks
  const isNone = finding.span.marks.result === 'empty' || finding.reason === 'not_found_result'
  const normal = finding.span.marks.emptyIsNormal && isNone
  const lists = finding.span.marks.emptyIsNormal || (!isSearch(finding) && listsThings(finding))
  // Who lists none of something and then names a price has it from elsewhere, or invents it.
  const foreign = marks.namesFigures && !otherSource(finding, view)
  const asked = view.steps.some((span) => span.marks.user.asksWhetherAny)
  const yesOrNo = view.steps.some((span) => span.marks.user.asksYesOrNo)
  const admits = marks.admitsMissing
  const none =
    (marks.statesNone && (!foreign || normal || (asked && !isSearch(finding)))) ||
    (marks.denies && !admits && (lists || asked) && !foreign)
  const otherwise = marks.refuses || marks.reportsError || marks.escalates

  if (normal && (none || admits || !foreign)) return 'legitimate'
  // A yes for which no data speaks is invented, unless it says that there are none.
  if (marks.affirms && yesOrNo && !admits && !(none && (lists || asked)) && !otherwise) return 'silent'
  if (none && isNone && (asked || yesOrNo || lists) && (!admits || (asked && lists))) return 'legitimate'
  if (none && finding.span.marks.result === 'empty' && !isSearch(finding) && !admits) return 'legitimate'
  if (admits || otherwise || (none && (isNone || lists || asked))) return 'honest'
  return didAsTold(finding, view, foreign) ? 'legitimate' : 'silent'
}

/**
 * A deed was asked for and is confirmed, with no figure that the question lacks, by a tool that does not read. Where the tool's name
 * is rather that of one that acts, either will do.
 */
function didAsTold(finding: Finding, view: View, foreign: boolean): boolean {
  if (finding.span.kind !== 'tool') return false
  const asked = !asksForFacts(view)
  const confirmed = view.answer?.marks.confirmsAction === true && !foreign
  return finding.span.marks.mayAct ? asked || confirmed : asked && confirmed && !reads(finding)
}

/** A model call that speaks for the turn had the result before it, or was under way. */
function isConsumed({ span }: Finding, view: View): boolean {
  return (
    span.kind === 'llm' ||
    view.speakers.length === 0 ||
    view.speakers.some(
      (llm) => isAfter(llm, span, view) || view.turn.ancestors(span).includes(llm) || surrounds(llm, span),
    )
  )
}

/** One model span for a whole loop of calls (VoltAgent): it began before the tool and answered after it. */
function surrounds(llm: CanonicalSpan, step: CanonicalSpan): boolean {
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

/** Whoever reads has something to tell, whatever the answer claims to have done. */
function reads(finding: Finding): boolean {
  return isSearch(finding) || READING.test(stepName(finding.span))
}

const READING =
  /(?:^|[^a-zA-Z])(?:get|list|fetch|show|read|check|status|total|snapshot|report|details?|balance|history|info)(?![a-z])/

/** The user wants to be told something, not something done. */
function asksForFacts(view: View): boolean {
  return view.steps.some((span) => span.marks.user.asksForFacts)
}

/** `list_meetings`, `openTickets`: a list of things may be empty; details, hours and terms may not. */
function listsThings(finding: Finding): boolean {
  // Of `orders.get_state` the last part names the call.
  const name = stepName(finding.span)
  const words = (name.split(/[.:/]/).at(-1) ?? name)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  // `open_invoices_of_owner` lists invoices.
  const of = words.findIndex((word) =>
    /^(?:of|for|by|in|at|per|from|von|fur|pour|de|du|di|del|van|voor|para)$/.test(word),
  )
  const ends = [words[0] ?? '', words.at(-1) ?? '', of > 0 ? (words[of - 1] ?? '') : '']
  return words.includes('list') || ends.some((word) => word.length > 4 && PLURAL.test(word) && !MASS.test(word))
}

const PLURAL = /[^aius]s$/
/** Plurals that name one piece of data, and words that only end like one. */
const MASS =
  /^(?:access|address|amounts|analytics|basics|business|conditions|contents|contracts|costs|details|directions|docs|documents|express|facts|fees|guidelines|policies|articles|papers|archives|figures|hours|instructions|knows|levels|limits|logistics|metrics|names|news|notes|numbers|operations|options|prices|process|progress|properties|rates|results|rules|sales|settings|specs|statistics|stats|terms|times|values)$|ics$/
