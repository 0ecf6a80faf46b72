import type { Evaluation, EvaluationLevel, EvaluationSource, JudgedEvaluation } from '../../model/evaluation.ts'
import { type Row, reader } from './reading.ts'
import { optionalNumber, timeNano, timeText, wellFormed } from './values.ts'

/** What an evaluation's row says beyond the evaluation itself. */
export interface EvaluationPlace {
  readonly projectId: string
  /** About the whole exchange: of the trace, or of its root or topmost AI span. */
  readonly endToEnd: boolean
  /** Fullness of what was known when it was judged; 0 for one that came without its trace. */
  readonly version: bigint
}

/** A judged evaluation as a row of the table `evaluations`. */
export function evaluationToRow(evaluation: JudgedEvaluation, place: EvaluationPlace) {
  const e = evaluation
  return {
    project_id: place.projectId,
    evaluation_id: e.evaluationId,
    level: e.level,
    trace_id: e.traceId,
    span_id: e.spanId,
    session_id: wellFormed(e.sessionId),
    response_id: wellFormed(e.responseId),
    interaction_id: e.interactionId,
    name: wellFormed(e.name),
    score: optionalNumber(e.score),
    score_normalized: optionalNumber(e.scoreNormalized),
    score_is_fraction: e.scoreIsFraction,
    label: wellFormed(e.label),
    passed: e.passed,
    explanation: wellFormed(e.explanation),
    source: e.source,
    evaluator: wellFormed(e.evaluator),
    user_id: wellFormed(e.userId),
    end_to_end: place.endToEnd,
    created_at: timeText(e.createdAtUnixNano),
    version: place.version.toString(),
  }
}

/** Reads an evaluation back from a row of `evaluations` or `evaluations_current`. */
export function rowToEvaluation(row: Row): JudgedEvaluation {
  const r = reader(row)
  const raw: Evaluation = {
    evaluationId: r.text('evaluation_id'),
    level: r.text('level') as EvaluationLevel,
    traceId: r.text('trace_id'),
    spanId: r.text('span_id'),
    sessionId: r.text('session_id'),
    responseId: r.text('response_id'),
    name: r.text('name'),
    score: r.optionalNumber('score'),
    label: r.text('label'),
    passed: r.optionalFlag('passed'),
    explanation: r.text('explanation'),
    source: r.text('source') as EvaluationSource,
    evaluator: r.text('evaluator'),
    userId: r.text('user_id'),
    createdAtUnixNano: timeNano(row.created_at),
    scoreIsFraction: r.flag('score_is_fraction'),
  }
  return { ...raw, interactionId: r.text('interaction_id'), scoreNormalized: r.optionalNumber('score_normalized') }
}
