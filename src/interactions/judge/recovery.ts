import type { CanonicalSpan } from '../../model/span.ts'
import type { Finding } from './finding.ts'
import { isAfter, type View } from './view.ts'

/** What made a failure good. */
export interface Recovery {
  readonly by: CanonicalSpan
  readonly how: 'retry' | 'fallback_model' | 'other_source' | 'contained'
}

/**
 * Looks for a later call that did the same work and gave something usable: the same tool with the same arguments, or
 * asked again by a later model step; another source for the same question; the same question to the same or another
 * model. `bad` holds the spans that themselves failed: they make nothing good.
 */
export function recoveryOf(finding: Finding, view: View, bad: ReadonlySet<string>): Recovery | null {
  if (finding.weight === 'judged' || finding.rule === 'loop') return null
  const { span } = finding
  const container = view.turn
    .ancestors(span)
    .find((parent) => (parent.kind === 'tool' || parent.kind === 'retrieval') && !bad.has(parent.spanId))
  if (container !== undefined && container.status !== 'error' && container.marks.outputPrints.length > 0) {
    return { by: container, how: 'contained' }
  }
  if (finding.stepKind === 'tool' || finding.stepKind === 'retrieval') return bySource(finding, view, bad)
  if (finding.stepKind === 'llm' && span.kind === 'llm') {
    return byModel(span, view, bad) ?? (finding.reason === 'truncated' ? byAnswer(span, view, bad) : null)
  }
  if (finding.stepKind === 'embedding' || finding.stepKind === 'reranker') return bySameStep(span, view, bad)
  if (finding.stepKind === 'agent' || finding.stepKind === 'workflow' || finding.stepKind === 'task') {
    return bySameStep(span, view, bad)
  }
  return null
}

function bySource(finding: Finding, view: View, bad: ReadonlySet<string>): Recovery | null {
  const failed = finding.span
  // Seen only through a later model call: there are no arguments to compare.
  const given = failed.kind !== 'tool' && failed.kind !== 'retrieval'
  const admits = view.answer?.marks.admitsMissing === true || view.answer?.marks.reportsError === true
  // Fetched on the off-chance, without a model's asking: a tool that a model then asked for stands in for it.
  const unasked = finding.weight === 'empty' && !wasRequested(failed, view)
  for (const later of view.sources) {
    if (bad.has(later.spanId) || later.status === 'error' || !isAfter(later, failed, view)) continue
    if (later.marks.result !== '' && !later.marks.returnsNothingByNature) continue
    if (given) {
      if (nameOf(later) === finding.step) return { by: later, how: 'retry' }
      continue
    }
    const sameName = nameOf(later) === nameOf(failed)
    const sameQuestion = questionOf(later) !== '' && questionOf(later) === questionOf(failed)
    if (sameName && sameQuestion) return { by: later, how: 'retry' }
    if (sameQuestion) return { by: later, how: 'other_source' }
    if (admits || !askedAgain(failed, later, view)) continue
    if (sameName) return { by: later, how: 'retry' }
    if (sameWork(failed, later) || (unasked && wasRequested(later, view))) return { by: later, how: 'other_source' }
  }
  return null
}

/** A model asked for this call. */
function wasRequested(span: CanonicalSpan, view: View): boolean {
  return view.llms.some((llm) =>
    llm.toolRequests.some(({ id, name }) => name === span.toolName || (id !== '' && id === span.toolCallId)),
  )
}

/** A model step stands between the two, so that the later call was made in knowledge of the failure. */
function askedAgain(failed: CanonicalSpan, later: CanonicalSpan, view: View): boolean {
  return view.llms.some((llm) => isAfter(llm, failed, view) && isAfter(later, llm, view))
}

/** Another tool for the same purpose: a word of the name in common, a name that says it stands in, or like arguments. */
function sameWork(failed: CanonicalSpan, later: CanonicalSpan): boolean {
  if (/fallback|backup|secondary|alternat|mirror|cache|archive/i.test(nameOf(later))) return true
  const words = purposeWords(nameOf(failed))
  if (purposeWords(nameOf(later)).some((word) => words.includes(word))) return true
  if (isSearch(failed) && isSearch(later)) return true
  const prints = failed.marks.inputPrints
  const common = prints.filter((print) => later.marks.inputPrints.includes(print)).length
  return common > 0 && common * 2 >= Math.min(prints.length, later.marks.inputPrints.length)
}

const VERBS = new Set(
  'get fetch find search lookup look list query read load retrieve check show tool data the for from with api info'.split(
    ' ',
  ),
)

function purposeWords(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !VERBS.has(word))
}

function isSearch(span: CanonicalSpan): boolean {
  return span.kind === 'retrieval' || /search|retriev|lookup_(?:kb|doc)|knowledge|web/i.test(nameOf(span))
}

function byModel(failed: CanonicalSpan, view: View, bad: ReadonlySet<string>): Recovery | null {
  for (const later of view.llms) {
    if (bad.has(later.spanId) || later.status === 'error' || !isAfter(later, failed, view)) continue
    if (!sameTask(failed, later, view)) continue
    const other = modelOf(failed) !== '' && modelOf(later) !== '' && !sameModel(modelOf(failed), modelOf(later))
    return { by: later, how: other ? 'fallback_model' : 'retry' }
  }
  return null
}

/** A call that was cut on the way (keywords, a plan) harmed nothing when a later one gave the answer. */
function byAnswer(failed: CanonicalSpan, view: View, bad: ReadonlySet<string>): Recovery | null {
  const later = view.speakers.find(
    (span) =>
      !bad.has(span.spanId) && span.status !== 'error' && span.marks.answer.present && isAfter(span, failed, view),
  )
  return later === undefined ? null : { by: later, how: 'retry' }
}

/** The same question; or the same instructions at the same place, when the question was put in other words. */
function sameTask(failed: CanonicalSpan, later: CanonicalSpan, view: View): boolean {
  const question = questionOf(failed)
  if (question !== '' && question === questionOf(later)) return true
  if (view.turn.parent(failed)?.spanId !== view.turn.parent(later)?.spanId) return false
  if (failed.marks.workKey === '' || later.marks.workKey === '') return failed.marks.workKey === later.marks.workKey
  if (instructionsOf(failed) !== instructionsOf(later)) return false
  if (instructionsOf(failed) !== '') return true
  const prints = failed.marks.inputPrints
  return (
    prints.length === 0 || prints.filter((print) => later.marks.inputPrints.includes(print)).length * 2 >= prints.length
  )
}

function bySameStep(failed: CanonicalSpan, view: View, bad: ReadonlySet<string>): Recovery | null {
  const later = view.steps.find(
    (span) =>
      span.kind === failed.kind &&
      nameOf(span) === nameOf(failed) &&
      !bad.has(span.spanId) &&
      span.status !== 'error' &&
      isAfter(span, failed, view),
  )
  return later === undefined ? null : { by: later, how: 'retry' }
}

function nameOf(span: CanonicalSpan): string {
  return span.toolName || span.dataSource || span.agentName || span.workflowName || span.name
}

function modelOf(span: CanonicalSpan): string {
  return span.requestModel || span.model
}

/** `gpt-4o` answered as `gpt-4o-2024-08-06` is one model. */
function sameModel(left: string, right: string): boolean {
  return left === right || left.startsWith(`${right}-2`) || right.startsWith(`${left}-2`)
}

function questionOf(span: CanonicalSpan): string {
  const { workKey } = span.marks
  return workKey.slice(workKey.indexOf('.') + 1)
}

function instructionsOf(span: CanonicalSpan): string {
  const { workKey } = span.marks
  return workKey.slice(0, Math.max(0, workKey.indexOf('.')))
}
