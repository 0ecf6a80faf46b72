import type { Evidence, Outcome } from '../../model/interaction.ts'
import type { CanonicalSpan } from '../../model/span.ts'
import type { Verdict } from '../turn.ts'
import { meaningOfEmpty } from './empty.ts'
import { escalationOf } from './escalation.ts'
import { type Finding, sourceOf, stepName } from './finding.ts'
import { findAll } from './findings.ts'
import { partialOf } from './partial.ts'
import { type Recovery, recoveryOf } from './recovery.ts'
import { type RootCause, rootCauseOf } from './root-cause.ts'
import { failedEndToEnd, said } from './rules/evaluation.ts'
import { guardrailBlocks, isBlocked } from './rules/guardrail.ts'
import { suspectResults } from './rules/suspect.ts'
import { lastSpeaker, type View } from './view.ts'

/** Weighs all findings of a turn, in the order of design section "Outcome". */
export function decide(view: View): Verdict {
  const blocks = guardrailBlocks(view)
  const found = findAll(view, blocks).filter((finding) => blocks.input === null || finding.reason !== 'guardrail_block')
  const bad = new Set(found.filter((finding) => finding.weight !== 'judged').map((finding) => finding.span.spanId))

  const recoveries: { finding: Finding; recovery: Recovery }[] = []
  const open: Finding[] = []
  const silent = new Set<Finding>()
  let honest: Finding | null = null
  let unverified: Finding | null = null
  for (const finding of found) {
    const recovery = recoveryOf(finding, view, bad)
    if (recovery !== null) recoveries.push({ finding, recovery })
    else if (finding.weight !== 'empty') {
      open.push(finding)
      if (hidesError(finding, view)) silent.add(finding)
    } else {
      const meaning = meaningOfEmpty(finding, view)
      if (meaning === 'silent') {
        silent.add(finding)
        open.push(finding)
      } else if (meaning === 'honest') honest ??= finding
      else if (meaning === 'unverified') unverified ??= finding
    }
  }

  for (const finding of [...open]) {
    if (tookOver(finding, recoveries, view)) open.splice(open.indexOf(finding), 1)
  }

  const whole = failedEndToEnd(view)
  const judged = whole !== undefined || open.some((finding) => finding.weight === 'judged')
  const cause = rootCauseOf(open, judged ? suspectResults(view) : [], whole !== undefined, view)
  const escalation = escalationOf(view)
  const fallback = recoveries.find(({ recovery }) => recovery.how === 'fallback_model')

  const evidence: Evidence[] = []
  if (cause !== null) for (const finding of [cause.first, ...cause.cascade]) evidence.push(evidenceOf(finding))
  if (whole !== undefined) {
    evidence.push(
      note(
        'evaluation',
        view.turn.top,
        whole.name,
        `The evaluation "${whole.name}" of the whole failed${said(whole)}.`,
      ),
    )
  }
  for (const { finding, recovery } of recoveries) {
    evidence.push(
      note(
        'recovery',
        recovery.by,
        finding.rule,
        `Made good ${finding.step} (${finding.reason}) by ${HOW[recovery.how]}.`,
      ),
    )
  }

  const failure = ((): Pick<
    Verdict,
    'failureReason' | 'failureStep' | 'failureStepKind' | 'failureSpanId' | 'failureChain'
  > | null => {
    if (cause !== null) return stepOf(cause)
    return whole === undefined ? null : { ...NO_STEP, failureReason: 'emergent' }
  })()
  const partial = partialOf({ blocks, escalation, honest, fallback, unverified }, view)
  const stated = statedOutcome(view)
  let outcome: Outcome
  if (stated !== null) {
    outcome = stated.outcome
    evidence.unshift(
      note('stated', stated.span, sourceOf(stated.span, 'statedOutcome'), `The app states the outcome "${outcome}".`),
    )
  } else if (failure !== null) outcome = 'failure'
  else if (partial !== null) outcome = 'partial'
  else outcome = answered(view) ? 'success' : 'unknown'
  if (outcome === 'partial' && partial !== null) evidence.push(partial.evidence)

  const failed = outcome === 'failure'
  const shown = failed ? (failure ?? { ...NO_STEP, failureReason: 'emergent' }) : NO_STEP
  return {
    outcome,
    outcomeSource:
      stated !== null
        ? sourceOf(stated.span, 'statedOutcome')
        : sourceKind(outcome, cause, whole !== undefined, partial),
    ...shown,
    failureReason: failed ? shown.failureReason : outcome === 'partial' ? (partial?.reason ?? 'stated_partial') : '',
    silentFailure: failed && silent.size > 0,
    recovered: recoveries.length > 0,
    fallbackUsed: fallback !== undefined,
    escalated: escalation !== null,
    guardrailTriggered:
      view.steps.some((span) => isBlocked(span)) || view.turn.spans.some((span) => isGuardrailError(span)),
    degradedStep: outcome === 'partial' ? (partial?.step ?? '') : '',
    toolErrors: view.steps.filter(isFailedTool).length,
    failedTools: [
      ...new Set([
        ...view.steps.filter(isFailedTool).map(stepName),
        ...open.filter((f) => f.stepKind === 'tool').map((f) => f.step),
      ]),
    ].filter((name) => name !== ''),
    evidence,
  }
}

const NO_STEP: Pick<Verdict, 'failureReason' | 'failureStep' | 'failureStepKind' | 'failureSpanId' | 'failureChain'> = {
  failureReason: '',
  failureStep: '',
  failureStepKind: '',
  failureSpanId: '',
  failureChain: [],
}

const HOW: Readonly<Record<Recovery['how'], string>> = {
  retry: 'a retry',
  fallback_model: 'another model',
  other_source: 'another source',
  contained: 'the tool around it',
}

function stepOf(cause: RootCause): Omit<typeof NO_STEP, never> {
  const { first, cascade } = cause
  const chain = [first.step, ...cascade.map((finding) => finding.step)].filter((name) => name !== '')
  return {
    failureReason: first.reason,
    failureStep: first.step,
    failureStepKind: first.stepKind,
    failureSpanId: first.span.spanId,
    failureChain: chain.filter((name, index) => chain.indexOf(name) === index),
  }
}

/** A wrapper that shows the error of a step below, which was made good, while the turn went on to an answer. */
function tookOver(finding: Finding, recoveries: readonly { finding: Finding }[], view: View): boolean {
  if (finding.rule !== 'error-status' || !HOLDERS.has(finding.span.kind)) return false
  if (view.answer === null || view.answer.marks.reportsError) return false
  const below = view.turn.descendants(finding.span)
  return recoveries.some((one) => below.some((span) => span.spanId === one.finding.span.spanId))
}

const HOLDERS: ReadonlySet<string> = new Set(['agent', 'workflow', 'task', 'other'])

/** An error text inside a success, which the answer passes over. */
function hidesError(finding: Finding, view: View): boolean {
  if (finding.rule !== 'given-result' && finding.span.marks.result !== 'error_text') return false
  const marks = view.answer?.marks
  if (marks === undefined) return false
  // After an error, an answer without a figure of its own that denies or regrets something does not pass over it.
  const regrets = !marks.namesFigures && (marks.denies || marks.apologises)
  return !marks.admitsMissing && !marks.reportsError && !marks.refuses && !marks.escalates && !regrets
}

function statedOutcome(view: View): { outcome: Outcome; span: CanonicalSpan } | null {
  for (const span of [view.turn.root, view.turn.top, ...view.turn.spans]) {
    if (span === null || span.statedOutcome === '') continue
    const word = span.statedOutcome.toLowerCase()
    if (/^(?:fail|error|unsuccess|unresolved|reject)/.test(word)) return { outcome: 'failure', span }
    if (/^(?:partial|degraded|incomplete)/.test(word)) return { outcome: 'partial', span }
    if (/^(?:succe|ok|pass|complete|resolved|done)/.test(word)) return { outcome: 'success', span }
  }
  return null
}

/**
 * An answer was seen; or, where no text was sent, the last model call ended well; or the turn needs no answer (a bare
 * retrieval). A turn whose last call asked for tools and then stops is not known.
 */
function answered(view: View): boolean {
  if (view.answer !== null) return true
  // The run says itself that it ended well, whatever of it was not sent.
  if (view.turn.root?.status === 'ok') return true
  const last = lastSpeaker(view)
  if (last === undefined) return view.turn.root !== null && view.turn.root.status !== 'error'
  if (last.status === 'error' || last.toolRequests.length > 0) return false
  if (last.finishReasons.some((reason) => /tool|function/i.test(reason))) return false
  return !view.hasContent || (last.usage?.output ?? 0) > 0
}

function isFailedTool(span: CanonicalSpan): boolean {
  return span.kind === 'tool' && (span.status === 'error' || span.marks.result === 'error_text')
}

function isGuardrailError(span: CanonicalSpan): boolean {
  return span.marks.errorKind === 'guardrail_block' || span.marks.errorKind === 'input_blocked'
}

function sourceKind(
  outcome: Outcome,
  cause: RootCause | null,
  whole: boolean,
  partial: { reason: string } | null,
): string {
  if (outcome === 'failure')
    return cause === null || cause.first.weight === 'judged' || (whole && cause.first.rule === 'suspect')
      ? 'evaluation'
      : 'rules'
  if (outcome === 'partial' && /feedback|correction|abandoned/.test(partial?.reason ?? '')) return 'feedback'
  return 'rules'
}

function evidenceOf(finding: Finding): Evidence {
  return note(finding.rule, finding.span, finding.attribute, finding.note)
}

function note(rule: string, span: CanonicalSpan, attribute: string, text: string): Evidence {
  return { rule, spanId: span.spanId, attribute, note: text }
}
