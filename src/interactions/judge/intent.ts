import type { JudgedEvaluation } from '../../model/evaluation.ts'
import type { CanonicalSpan } from '../../model/span.ts'
import { type IntentFinding, isAiSpan, type Turn } from '../turn.ts'
import { stepName } from './finding.ts'
import type { JudgeSettings } from './settings.ts'

const NONE: IntentFinding = { intent: '', intentSource: '', intentConfidence: null }
const CLASSIFIER =
  /(?:intent|query|topic|request|message|question|ticket|text)[ _.-]?(?:classif|detect|recogni|rout|predict|label|categor)|classif\w*[ _.-]?(?:intent|query|topic|request|message|question)|^(?:intent|classify|classifier|classification|router|triage)\b|\bintent\b|nlu\b/i
const LONGEST_LABEL = 64

/**
 * What the user wanted: an explicit attribute, a classifier step's output, an evaluation named for intent, a hand-over
 * or routing target, the config's rules over the user's text; in this order, the first that speaks.
 */
export function findIntent(
  turn: Turn,
  evaluations: readonly JudgedEvaluation[],
  settings: JudgeSettings,
): IntentFinding {
  return stated(turn) ?? classified(turn, settings) ?? evaluated(evaluations) ?? routed(turn) ?? ruled(turn) ?? NONE
}

/** Does the step's name say that it sorts requests? Such a call may well be cut after one word. */
export function looksLikeClassifier(span: CanonicalSpan, settings: JudgeSettings): boolean {
  const names = [span.name, span.toolName, span.agentName, span.promptName, span.attributes['app.step'] ?? '']
  const own = settings.classifierNames.map((name) => name.toLowerCase())
  return names.some((name) => name !== '' && (CLASSIFIER.test(name) || own.includes(name.toLowerCase())))
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

function classified(turn: Turn, settings: JudgeSettings): IntentFinding | null {
  for (const span of turn.spans) {
    if (span.status === 'error' || !isAiSpan(span)) continue
    const names = looksLikeClassifier(span, settings)
    if (span.intent !== null && (names || span.sources.intent?.includes('output') === true)) {
      return {
        intent: span.intent.label,
        intentSource: `classifier:${stepOf(span)}`,
        intentConfidence: span.intent.confidence,
      }
    }
    if (!names) continue
    const answer = readLabel(span.answerText || span.toolResult || span.output)
    if (answer !== null) return { ...answer, intentSource: `classifier:${stepOf(span)}` }
  }
  return null
}

function stepOf(span: CanonicalSpan): string {
  return span.kind === 'llm' ? span.name : stepName(span)
}

/** A bare label, or JSON that holds one with how sure it is. */
export function readLabel(text: string): Pick<IntentFinding, 'intent' | 'intentConfidence'> | null {
  const trimmed = text.trim().replace(/^```(?:json)?\s*|\s*```$/g, '')
  if (trimmed === '' || trimmed.length > 2_000) return null
  if (trimmed.startsWith('{') || trimmed.startsWith('[') || trimmed.startsWith('"')) {
    try {
      return labelOf(JSON.parse(trimmed), 0)
    } catch {
      return null
    }
  }
  const bare = trimmed.replace(/^(?:intent|label|category|class|topic)\s*[:=]\s*/i, '').replace(/^["'`]|["'`.]+$/g, '')
  const isLabel =
    bare.length > 0 && bare.length <= LONGEST_LABEL && !/[\n?!]/.test(bare) && bare.split(/\s+/).length <= 4
  return isLabel ? { intent: bare, intentConfidence: null } : null
}

const LABEL_KEYS = [
  'intent',
  'intent_name',
  'intentName',
  'label',
  'category',
  'class',
  'classification',
  'topic',
  'route',
  'name',
  'top_intent',
  'predicted_intent',
  'result',
  'output',
  'prediction',
]
const CONFIDENCE_KEYS = ['confidence', 'score', 'probability', 'intent_confidence', 'certainty']

function labelOf(value: unknown, depth: number): Pick<IntentFinding, 'intent' | 'intentConfidence'> | null {
  if (typeof value === 'string') {
    return value.trim() !== '' && value.length <= LONGEST_LABEL
      ? { intent: value.trim(), intentConfidence: null }
      : null
  }
  if (depth > 3 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) return labelOf(value[0], depth + 1)
  const record = value as Record<string, unknown>
  for (const key of LABEL_KEYS) {
    if (!(key in record)) continue
    const inner = labelOf(record[key], depth + 1)
    if (inner === null) continue
    const own = CONFIDENCE_KEYS.map((name) => record[name]).find((one) => typeof one === 'number')
    return { intent: inner.intent, intentConfidence: inner.intentConfidence ?? (typeof own === 'number' ? own : null) }
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
