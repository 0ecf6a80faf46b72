import type { Evidence } from '../../model/interaction.ts'
import type { CanonicalSpan } from '../../model/span.ts'
import { type Finding, sourceOf, stepName } from './finding.ts'
import type { PartialReason } from './reasons.ts'
import type { Recovery } from './recovery.ts'
import { badFeedback, said } from './rules/evaluation.ts'
import type { Blocks } from './rules/guardrail.ts'
import { type View, weighedWords } from './view.ts'

/** Why a turn was only partly good, and at which step. */
export interface Partly {
  readonly reason: PartialReason
  readonly step: string
  readonly evidence: Evidence
}

/** What was found on the way that makes a turn no plain success. */
export interface Grounds {
  readonly blocks: Blocks
  /** The step that handed over to a person. */
  readonly escalation: CanonicalSpan | null
  /** Nothing was found, and the answer says so. */
  readonly honest: Finding | null
  /** Another model had to answer. */
  readonly fallback: { readonly finding: Finding; readonly recovery: Recovery } | undefined
  /** Nothing was found, and the answer's text was never sent. */
  readonly unverified: Finding | null
}

/** The first reason in the order of the design for which a turn without a failure was only partly good; null = there is none. */
export function partialOf({ blocks, escalation, honest, fallback, unverified }: Grounds, view: View): Partly | null {
  const feedback = badFeedback(view)
  if (blocks.input !== null) {
    return part(
      'blocked_input',
      stepName(blocks.input),
      blocks.input,
      'guardrail',
      sourceOf(blocks.input, 'guardrail'),
      'A guardrail held the input back.',
    )
  }
  const inputBlock = view.turn.spans.find((span) => span.marks.errorKind === 'input_blocked')
  if (inputBlock !== undefined) {
    return part(
      'blocked_input',
      stepName(inputBlock),
      inputBlock,
      'guardrail',
      sourceOf(inputBlock, 'errorType'),
      'A guardrail held the input back.',
    )
  }
  if (escalation !== null) {
    return part(
      'escalated',
      escalation.kind === 'tool' ? stepName(escalation) : '',
      escalation,
      'escalation',
      sourceOf(escalation, escalation.kind === 'tool' ? 'toolName' : 'answerText'),
      `Handed over to a person${escalation.kind === 'tool' ? '' : weighedWords(view)}.`,
    )
  }
  if (honest !== null) {
    return part(
      'honest_empty',
      honest.step,
      honest.span,
      honest.rule,
      honest.attribute,
      `${honest.note} The answer says so${weighedWords(view)}.`,
    )
  }
  if (fallback !== undefined) {
    return part(
      'fallback',
      fallback.finding.step,
      fallback.recovery.by,
      'recovery',
      fallback.finding.attribute,
      'Another model had to answer.',
    )
  }
  if (unverified !== null) {
    return part(
      'unverified_empty',
      unverified.step,
      unverified.span,
      unverified.rule,
      unverified.attribute,
      `${unverified.note} The answer's text was not sent.`,
    )
  }
  if (feedback !== undefined) {
    const reason = /abandon|left|bounce/i.test(feedback.name)
      ? 'abandoned'
      : /correct(?:ion|ed)|rephras|repeat/i.test(feedback.name)
        ? 'user_correction'
        : 'negative_feedback'
    return part(reason, '', view.turn.top, 'feedback', feedback.name, `The user said so${said(feedback)}.`)
  }
  return null
}

function part(
  reason: PartialReason,
  step: string,
  span: CanonicalSpan,
  rule: string,
  attribute: string,
  text: string,
): Partly {
  return { reason, step, evidence: { rule, spanId: span.spanId, attribute, note: text } }
}
