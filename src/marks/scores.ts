/** Keys under which retrievers state how well a document fits. */
const SCORE_KEYS = [
  'score',
  'similarity',
  'relevance',
  'relevance_score',
  'relevanceScore',
  '_score',
  'similarity_score',
]
const MOST_DOCUMENTS = 50
/** Reciprocal rank fusion of one or two lists (Cormack 2009, k = 60) gives its best document a score of this range. */
const FUSION = [0.016, 0.0334] as const

/**
 * Does every score say that the document does not fit? Distances (smaller is better, so they come in rising order) and
 * rank-fusion scores are other scales and are let alone, as are scores of zero and less.
 *
 * @param limit 0 turns the rule off.
 */
export function areLow(scores: readonly (number | null)[], limit: number): boolean {
  if (scores.length === 0 || limit === 0) return false
  let best = 0
  for (const score of scores) {
    if (score === null || score <= 0 || score >= limit) return false
    if (score > best) best = score
  }
  const rising = scores.length > 2 && scores.every((score, i) => i === 0 || (score ?? 0) > (scores[i - 1] ?? 0))
  return !rising && !isFusion(best)
}

/** A sum of fractions is never a round number of thousandths. */
function isFusion(score: number): boolean {
  return score >= FUSION[0] && score <= FUSION[1] && !Number.isInteger(Math.round(score * 1e9) / 1e6)
}

/** The same for a list of objects that each state a score. */
export function hasLowScores(list: unknown, limit: number): boolean {
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_DOCUMENTS) return false
  const scores = list.map(scoreOf)
  return !scores.includes(null) && areLow(scores, limit)
}

function scoreOf(item: unknown): number | null {
  if (typeof item !== 'object' || item === null) return null
  const record = item as Record<string, unknown>
  for (const key of SCORE_KEYS) {
    const value = record[key]
    if (typeof value === 'number') return value
  }
  return null
}
