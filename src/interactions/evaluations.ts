import type { Evaluation, JudgedEvaluation } from '../model/evaluation.ts'
import { readLabel } from './evaluation-labels.ts'
import type { EvaluationSettings } from './evaluation-settings.ts'

/** What the evaluations of one interaction say together. */
export interface EvaluationSummary {
  readonly evalScore: number | null
  readonly evalPassed: boolean | null
  readonly weakestEvaluation: string
  readonly evalScores: Readonly<Record<string, number>>
  readonly feedbackScore: number | null
}

/** Applies what config and names say about an evaluation: direction, scale, pass mark, and whether the end user spoke. */
export function judgeEvaluation(
  evaluation: Evaluation,
  interactionId: string,
  settings: EvaluationSettings,
): JudgedEvaluation {
  const name = readName(evaluation.name, settings)
  const { rule, words, lowerIsBetter } = name
  const byLabel = verdictOf(evaluation, name, settings)
  return {
    ...evaluation,
    interactionId,
    source: isFeedback(evaluation, words, settings) ? 'user' : evaluation.source,
    passed: byLabel ?? verdictOfScore(evaluation.score, rule?.passAt, lowerIsBetter),
    scoreNormalized: normalise(evaluation, scaleOf(rule?.scale, evaluation, words, settings), byLabel, lowerIsBetter),
  }
}

/** What an evaluation says by its flag, else by its label; null = neither tells. */
export function statedVerdict(evaluation: Evaluation, settings: EvaluationSettings): boolean | null {
  return verdictOf(evaluation, readName(evaluation.name, settings), settings)
}

function verdictOf({ passed, label }: Evaluation, name: NameReading, settings: EvaluationSettings): boolean | null {
  return passed ?? verdictOfLabel(label, name.words, name.lowerIsBetter, settings)
}

type NameReading = ReturnType<typeof readName>

/** What config and words say of an evaluation of this name. */
function readName(name: string, settings: EvaluationSettings) {
  const rule = ruleOf(name, settings)
  const words = wordsOf(name)
  return { rule, words, lowerIsBetter: rule?.lowerIsBetter ?? isLowerBetter(words, settings) }
}

/**
 * Folds the evaluations of one interaction into its columns.
 *
 * @param endToEnd ids of the spans whose evaluations are about the whole exchange: the root and the topmost AI span.
 */
export function summarise(
  evaluations: readonly JudgedEvaluation[],
  endToEnd: ReadonlySet<string>,
  settings: EvaluationSettings,
): EvaluationSummary {
  const feedback = evaluations.filter((evaluation) => evaluation.source === 'user')
  const judged = evaluations.filter((evaluation) => evaluation.source !== 'user')
  const isWhole = (e: JudgedEvaluation) => e.level === 'trace' || (e.level === 'span' && endToEnd.has(e.spanId))
  const headlineName = settings.headline.toLowerCase()
  const headline = evaluations.filter((e) => headlineName !== '' && e.name.toLowerCase() === headlineName)
  const ofExchange = judged.filter((evaluation) => evaluation.level !== 'session')
  return {
    evalScore:
      mean(scores(headline)) ??
      mean(scores(ofExchange.filter(isWhole))) ??
      mean(scores(ofExchange.filter((e) => !isWhole(e)))),
    evalPassed: allPassed(headline) ?? allPassed(ofExchange),
    weakestEvaluation: weakest(ofExchange),
    evalScores: byName(evaluations),
    feedbackScore: mean(scores(feedback)),
  }
}

type Scale = readonly [lowest: number, highest: number]

/**
 * The scale of a score: the configured one, else 0..1 for what was sent as a fraction, and for thumbs (0 or 1 of an
 * end user), which SDKs send as integers. A plain integer may be one of five stars: its scale is not known.
 */
function scaleOf(
  configured: Scale | undefined,
  evaluation: Evaluation,
  words: readonly string[],
  settings: EvaluationSettings,
): Scale | undefined {
  const { score } = evaluation
  if (configured !== undefined) return configured
  if (score === null || score < 0 || score > 1 || includesAny(words, settings.needsScale)) return undefined
  return evaluation.scoreIsFraction || isFeedback(evaluation, words, settings) ? [0, 1] : undefined
}

function normalise(
  evaluation: Evaluation,
  scale: Scale | undefined,
  byLabel: boolean | null,
  lowerIsBetter: boolean,
): number | null {
  const fallback = byLabel === null ? null : byLabel ? 1 : 0
  if (scale === undefined || evaluation.score === null || !Number.isFinite(evaluation.score)) return fallback
  const fraction = Math.min(1, Math.max(0, (evaluation.score - scale[0]) / (scale[1] - scale[0])))
  const score = lowerIsBetter ? 1 - fraction : fraction
  // A full score beside a failing label (or none beside a passing one) contradicts it, and the label decides.
  if (fallback !== null && score === 1 - fallback) return fallback
  return score
}

function verdictOfScore(score: number | null, passAt: number | undefined, lowerIsBetter: boolean): boolean | null {
  if (score === null || passAt === undefined || !Number.isFinite(score)) return null
  return lowerIsBetter ? score <= passAt : score >= passAt
}

/** Labels that answer "is it there?": of something bad, yes is bad. */
const PRESENCE: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false }

function verdictOfLabel(
  label: string,
  name: readonly string[],
  lowerIsBetter: boolean,
  settings: EvaluationSettings,
): boolean | null {
  const key = label
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+(?=\w)/g, '_')
  if (key === '') return null
  if (lowerIsBetter && Object.hasOwn(PRESENCE, key)) return !PRESENCE[key]
  // "toxicity: positive" may praise or accuse.
  if (lowerIsBetter && (key === 'positive' || key === 'negative')) return null
  const bare = label.trim().toLowerCase()
  if (settings.passLabels.includes(key) || settings.passLabels.includes(bare)) return true
  if (settings.failLabels.includes(key) || settings.failLabels.includes(bare)) return false
  return readLabel(label, name, lowerIsBetter)
}

function isLowerBetter(words: readonly string[], settings: EvaluationSettings): boolean {
  if (words.some((word) => NEGATIONS.has(word))) return false
  return includesAny(words, settings.lowerIsBetter)
}

const NEGATIONS: ReadonlySet<string> = new Set([
  'no',
  'non',
  'not',
  'free',
  'absence',
  'avoidance',
  'resistance',
  'detection',
  'anti',
])

/** An explicit judge stays one: a model that writes "rating" is no end user. */
function isFeedback(evaluation: Evaluation, words: readonly string[], settings: EvaluationSettings): boolean {
  if (evaluation.source === 'user') return true
  return evaluation.source !== 'model' && includesAny(words, settings.feedback)
}

function ruleOf(name: string, settings: EvaluationSettings) {
  if (Object.hasOwn(settings.evaluations, name)) return settings.evaluations[name]
  const lower = name.toLowerCase()
  return Object.entries(settings.evaluations).find(([key]) => key.toLowerCase() === lower)?.[1]
}

/** `userRating`, `user-rating`, `User Rating` are the words user, rating. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Do these words hold one of the terms, in singular or plural? Terms of several words are joined by `_`. */
function includesAny(words: readonly string[], terms: readonly string[]): boolean {
  const joined = `_${words.join('_')}_`
  return terms.some((term) => joined.includes(`_${term.toLowerCase()}_`) || joined.includes(`_${term.toLowerCase()}s_`))
}

function scores(evaluations: readonly JudgedEvaluation[]): readonly number[] {
  return evaluations.flatMap((evaluation) => evaluation.scoreNormalized ?? [])
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function allPassed(evaluations: readonly JudgedEvaluation[]): boolean | null {
  const verdicts = evaluations.flatMap((evaluation) => evaluation.passed ?? [])
  return verdicts.length === 0 ? null : verdicts.every(Boolean)
}

/** The lowest; of equals one that failed, then by name. */
function weakest(evaluations: readonly JudgedEvaluation[]): string {
  const comparable = evaluations.flatMap((evaluation) => {
    const score = evaluation.scoreNormalized ?? (evaluation.passed === false ? 0 : null)
    return score === null ? [] : [{ name: evaluation.name, score, failed: evaluation.passed === false ? 0 : 1 }]
  })
  comparable.sort((a, b) => a.score - b.score || a.failed - b.failed || (a.name < b.name ? -1 : 1))
  return comparable[0]?.name ?? ''
}

function byName(evaluations: readonly JudgedEvaluation[]): Readonly<Record<string, number>> {
  const lists = new Map<string, number[]>()
  for (const { name, scoreNormalized } of evaluations) {
    if (scoreNormalized !== null) lists.set(name, [...(lists.get(name) ?? []), scoreNormalized])
  }
  const names = [...lists].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(names.map(([name, values]) => [name, mean(values) ?? 0]))
}
