import type { JudgedEvaluation } from '../../model/evaluation.ts'
import type { Turn, Verdict } from '../turn.ts'
import { decide } from './outcome.ts'
import type { JudgeSettings } from './settings.ts'
import { viewOf } from './view.ts'

export { findIntent } from './intent.ts'
export { FAILURE_REASONS, type FailureReason, PARTIAL_REASONS, type PartialReason } from './reasons.ts'
export { type JudgeSettings, judgeSettings } from './settings.ts'

/**
 * Did the user get what was asked for, and if not, which step broke it? From the turn alone, the same every time, with
 * the evidence beside it. Looks at marks, statuses, names and numbers only, never at text, so that every content policy
 * gives the same verdict.
 *
 * @param evaluations The turn's evaluations with `passed` already decided by label, threshold and direction.
 */
export function judge(turn: Turn, evaluations: readonly JudgedEvaluation[], settings: JudgeSettings): Verdict {
  return decide(viewOf(turn, evaluations, settings))
}
