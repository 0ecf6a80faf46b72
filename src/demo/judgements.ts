import type { Exchange } from './population.ts'
import { isFailure } from './population.ts'
import { Random } from './random.ts'

/** What an evaluator and the user say about one exchange, as the endpoints take it; often nothing. */
export interface Judgements {
  readonly evaluations: readonly object[]
  readonly feedback: readonly object[]
}

/** A wrong answer is found out by its evaluation alone, so it always has one; of the others every third is sampled. */
export function judge(exchange: Exchange): Judgements {
  const { traceId, course, startMs } = exchange
  const random = Random.of('judge', traceId)
  const timestamp = startMs + 60_000
  const evaluations: object[] = []
  const feedback: object[] = []
  const hasAnswer = course !== 'rate_limit'
  if (course === 'wrong_answer' || (hasAnswer && random.chance(0.33))) {
    const isWrong = course === 'wrong_answer' || course === 'no_documents' || course === 'silent_empty'
    const score = Math.round((isWrong ? 0.08 + random.next() * 0.3 : 0.76 + random.next() * 0.23) * 100) / 100
    evaluations.push({
      id: `faithfulness-${traceId}`,
      trace_id: traceId,
      name: 'faithfulness',
      score,
      passed: score >= 0.5,
      source: 'model',
      evaluator: 'faithfulness-judge',
      timestamp,
    })
  }
  if (random.chance(isFailure(course) ? 0.2 : 0.06)) {
    feedback.push({
      id: `thumb-${traceId}`,
      trace_id: traceId,
      ...(!exchange.isAnonymous && { user_id: exchange.person.userId }),
      thumbs: random.chance(isFailure(course) ? 0.85 : 0.1) ? 'down' : 'up',
      timestamp,
    })
  }
  return { evaluations, feedback }
}
