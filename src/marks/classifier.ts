import type { CanonicalSpan } from '../model/span.ts'

/** A label and how sure the classifier was (0..1, null = not said). */
export interface Label {
  readonly label: string
  readonly confidence: number | null
}

const CLASSIFIER =
  /(?:intent|query|topic|request|message|question|ticket|text)[ _.-]?(?:classif|detect|recogni|rout|predict|label|categor)|classif\w*[ _.-]?(?:intent|query|topic|request|message|question)|^(?:intent|classify|classifier|classification|router|triage)\b|\bintent\b|nlu\b/i
const LONGEST_LABEL = 64

/** Does the step's name say that it sorts requests? */
function isClassifier(span: CanonicalSpan, ownNames: readonly string[]): boolean {
  const names = [span.name, span.toolName, span.agentName, span.promptName, span.attributes['app.step'] ?? '']
  return names.some(
    (name) =>
      name !== '' && (CLASSIFIER.test(name) || ownNames.some((own) => own.toLowerCase() === name.toLowerCase())),
  )
}

/** The label that a classifier's output states; null where the step is none, or its output is no label. */
export function readClassification(span: CanonicalSpan, ownNames: readonly string[]): Label | null {
  if (span.status === 'error' || !isClassifier(span, ownNames)) return null
  return readLabel(span.answerText || span.toolResult || span.output)
}

/** A bare label, or JSON that holds one with how sure it is. */
export function readLabel(text: string): Label | null {
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
  return isLabel ? { label: bare, confidence: null } : null
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

function labelOf(value: unknown, depth: number): Label | null {
  if (typeof value === 'string') {
    return value.trim() !== '' && value.length <= LONGEST_LABEL ? { label: value.trim(), confidence: null } : null
  }
  if (depth > 3 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) return labelOf(value[0], depth + 1)
  const record = value as Record<string, unknown>
  for (const key of LABEL_KEYS) {
    if (!(key in record)) continue
    const inner = labelOf(record[key], depth + 1)
    if (inner === null) continue
    const own = CONFIDENCE_KEYS.map((name) => record[name]).find((one) => typeof one === 'number')
    return { label: inner.label, confidence: inner.confidence ?? (typeof own === 'number' ? own : null) }
  }
  return null
}
