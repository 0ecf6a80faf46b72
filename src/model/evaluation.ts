/** Who judged. `user` = the end user (feedback). */
export type EvaluationSource = 'code' | 'model' | 'human' | 'user'

/** What an evaluation is about. */
export type EvaluationLevel = 'span' | 'trace' | 'session'

/**
 * A named score or label about a span, a trace or a session, raw as sent.
 * Source: OTel `gen_ai.evaluation.result` and the carriers listed in docs/evaluations.md.
 */
export interface Evaluation {
  /** UUIDv5 of what identifies the evaluation, so that two carriers of one score give one row. */
  readonly evaluationId: string
  readonly level: EvaluationLevel
  /** `''` when the sender matched by response id or session only. */
  readonly traceId: string
  readonly spanId: string
  readonly sessionId: string
  readonly responseId: string
  readonly name: string
  readonly score: number | null
  readonly label: string
  /** An explicit pass flag; null = derive it from label, score and config. */
  readonly passed: boolean | null
  readonly explanation: string
  readonly source: EvaluationSource
  readonly evaluator: string
  readonly userId: string
  readonly createdAtUnixNano: bigint
  /** The score was sent as a fraction (a double), so 1 may mean 100 %; integers like `1` of a 5-star rating are not. */
  readonly scoreIsFraction: boolean
}

/** An evaluation with what config says about it: scale, direction and threshold applied. */
export interface JudgedEvaluation extends Evaluation {
  readonly interactionId: string
  /** 0 (worst) .. 1 (best), direction turned round where lower is better; null = the scale is not known. */
  readonly scoreNormalized: number | null
}
