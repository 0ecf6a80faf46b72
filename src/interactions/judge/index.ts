import type { JudgedEvaluation } from '../../model/evaluation.ts'
import type { IntentFinding, Turn, Verdict } from '../turn.ts'
import type { JudgeSettings } from './settings.ts'

/** Says whether the user got what was asked for, and which step is to blame. */
export function judge(_turn: Turn, _evaluations: readonly JudgedEvaluation[], _settings: JudgeSettings): Verdict {
  return {
    outcome: 'unknown',
    outcomeSource: '',
    failureReason: '',
    failureStep: '',
    failureStepKind: '',
    failureSpanId: '',
    failureChain: [],
    silentFailure: false,
    recovered: false,
    fallbackUsed: false,
    escalated: false,
    guardrailTriggered: false,
    degradedStep: '',
    toolErrors: 0,
    failedTools: [],
    evidence: [],
  }
}

/** Says what the user wanted. */
export function findIntent(
  _turn: Turn,
  _evaluations: readonly JudgedEvaluation[],
  _settings: JudgeSettings,
): IntentFinding {
  return { intent: '', intentSource: '', intentConfidence: null }
}
