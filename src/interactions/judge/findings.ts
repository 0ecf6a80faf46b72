import type { CanonicalSpan } from '../../model/span.ts'
import type { Finding } from './finding.ts'
import { findingAt, sourceOf } from './finding.ts'
import { missingAnswer, refusedAnswer } from './rules/answer.ts'
import { errorStatus } from './rules/error-status.ts'
import { lowEvaluation } from './rules/evaluation.ts'
import { finishReason } from './rules/finish-reason.ts'
import { givenResults } from './rules/given-result.ts'
import { type Blocks, isBlocked } from './rules/guardrail.ts'
import { loopedCall } from './rules/loop.ts'
import { unusableResult } from './rules/result.ts'
import { unknownTool } from './rules/unknown-tool.ts'
import { failedValidation } from './rules/validation.ts'
import type { View } from './view.ts'

/** The rules that look at one step, in order: the first that speaks explains the step. */
const STEP_RULES: readonly ((span: CanonicalSpan, view: View) => Finding | null)[] = [
  spokenFinish,
  errorStatus,
  unusableResult,
  failedValidation,
  unknownTool,
  lowEvaluation,
]

/** Everything that went wrong in the turn, in the order of the spans; nothing is yet forgiven. */
export function findAll(view: View, blocks: Blocks): Finding[] {
  const found: Finding[] = []
  const seenCalls = new Set<string>()
  for (const span of view.steps) {
    for (const given of givenResults(span, view)) {
      const key = `${given.step} ${given.reason}`
      if (seenCalls.has(key) || found.some((other) => other.span === given.span && other.stepKind === given.stepKind))
        continue
      seenCalls.add(key)
      found.push(given)
    }
    if (isBlocked(span)) {
      if (span === blocks.output) found.push(blockedOutput(span))
      continue
    }
    for (const rule of STEP_RULES) {
      const finding = rule(span, view)
      if (finding === null) continue
      found.push(finding)
      break
    }
  }
  const rootFinding = failedRoot(view, found)
  if (rootFinding !== null) found.push(rootFinding)
  if (blocks.input === null && blocks.output === null) {
    // A refusal after a step that failed or gave nothing is what came of it, not a failure of its own.
    const refused = found.some((finding) => finding.weight !== 'judged') ? null : refusedAnswer(view)
    for (const finding of [refused, missingAnswer(view), loopedCall(view)]) {
      if (finding !== null && !found.some((other) => other.span === finding.span)) found.push(finding)
    }
  }
  return found
}

/** A model call inside a tool or a one-word classifier may well be cut; only calls that speak to the user count. */
function spokenFinish(span: CanonicalSpan, view: View): Finding | null {
  const finding = finishReason(span)
  if (finding === null) return null
  if (!view.speakers.includes(span)) return null
  return finding.reason === 'truncated' && span.marks.label !== null ? null : finding
}

/**
 * An ERROR on a span that is not about AI says nothing of the AI, with two exceptions at the root: a model provider's
 * error whose call left no span, and a turn that has no answer.
 */
function failedRoot(view: View, found: readonly Finding[]): Finding | null {
  const root = view.turn.root
  if (root === null || root.status !== 'error' || view.steps.includes(root)) return null
  if (root.marks.errorFromModel && !found.some((finding) => finding.span.status === 'error'))
    return errorStatus(root, view)
  if (view.answer !== null || found.some((finding) => finding.weight === 'failed')) return null
  return findingAt(root, {
    reason: 'no_answer',
    rule: 'error-status',
    attribute: sourceOf(root, 'statusMessage'),
    note: 'The request ended in error and no answer was given.',
  })
}

function blockedOutput(span: CanonicalSpan): Finding {
  return findingAt(span, {
    reason: 'guardrail_block',
    rule: 'guardrail',
    attribute: sourceOf(span, 'guardrail'),
    note: 'A guardrail held the answer back.',
  })
}
