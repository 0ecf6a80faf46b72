import type { JudgedEvaluation } from '../../model/evaluation.ts'
import { type IntentFinding, isAiSpan, type Turn } from '../turn.ts'
import { stepName } from './finding.ts'
import type { JudgeSettings } from './settings.ts'

const NONE: IntentFinding = { intent: '', intentSource: '', intentConfidence: null }

/**
 * What the user wanted: an explicit attribute, a classifier step's output, an evaluation named for intent, a hand-over
 * or routing target, the config's rules over the user's text; in this order, the first that speaks.
 */
export function findIntent(
  turn: Turn,
  evaluations: readonly JudgedEvaluation[],
  settings: JudgeSettings,
): IntentFinding {
  return (
    stated(turn) ??
    classified(turn) ??
    evaluated(evaluations) ??
    (settings.intentFromHandoff ? routed(turn) : null) ??
    ruled(turn) ??
    NONE
  )
}

function stated(turn: Turn): IntentFinding | null {
  const spans = [turn.root, turn.top, ...turn.spans]
  for (const span of spans) {
    if (span === null || span.intent === null || span.sources.intent === undefined) continue
    if (span.sources.intent.includes('output')) continue
    return { intent: span.intent.label, intentSource: span.sources.intent, intentConfidence: span.intent.confidence }
  }
  return null
}

function classified(turn: Turn): IntentFinding | null {
  for (const span of turn.spans) {
    if (span.status === 'error' || !isAiSpan(span)) continue
    const said = span.marks.label ?? span.intent
    if (said === null) continue
    const step = span.kind === 'llm' ? span.name : stepName(span)
    return { intent: said.label, intentSource: `classifier:${step}`, intentConfidence: said.confidence }
  }
  return null
}

function evaluated(evaluations: readonly JudgedEvaluation[]): IntentFinding | null {
  const named = evaluations.find(
    (evaluation) =>
      /^(?:user_?)?intent(?:$|[_. -]?(?:label|class\w*|detect\w*|name)?$)/i.test(evaluation.name) &&
      evaluation.label !== '' &&
      !/^(?:pass|fail|correct|incorrect|true|false|yes|no)/i.test(evaluation.label),
  )
  if (named === undefined) return null
  const sure = named.score !== null && named.score >= 0 && named.score <= 1 ? named.score : null
  return { intent: named.label, intentSource: `evaluation:${named.name}`, intentConfidence: sure }
}

function routed(turn: Turn): IntentFinding | null {
  const span = turn.spans.find((one) => one.handoffTarget !== '')
  if (span === undefined) return null
  return { intent: span.handoffTarget, intentSource: 'handoff', intentConfidence: null }
}

function ruled(turn: Turn): IntentFinding | null {
  for (const span of [turn.root, turn.top, ...turn.spans]) {
    const [intent] = span?.marks.intents ?? []
    if (intent !== undefined) return { intent, intentSource: 'rule', intentConfidence: null }
  }
  return null
}
