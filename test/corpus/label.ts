import type { Outcome } from '../../src/model/interaction.ts'

/**
 * The sets of the corpus, which share no wording. All but `seventh` are open: rules are tuned on them, and any trace of them may be
 * looked at. Of `seventh`, which is sealed, only figures are ever seen (see docs/corpus.md).
 */
export type CorpusSet = 'dev' | 'former' | 'opened' | 'second' | 'hard' | 'fresh' | 'sixth' | 'seventh'

/** What truly happened, written by the story that made the trace. */
export interface Label {
  /** The story that was told, e.g. `null-result-invented`. */
  readonly story: string
  /** The family of hard negatives that the trace belongs to; `''` when it is none. */
  readonly hard: string
  readonly outcome: Outcome
  /** One of the closed list of reasons; `''` for success and unknown. */
  readonly reason: string
  /** A data-returning step gave nothing usable without an error, and the model answered as if it had the data. */
  readonly silentFailure: boolean
  /** Tool, retriever or data source, agent, or `chat`; `''` when no step is to blame. */
  readonly failingStep: string
  /** Steps that failed after and because of the failing step, without it. */
  readonly cascade: readonly string[]
  readonly recovered: boolean
  readonly fallback: boolean
  /** Other verdicts that the meaning of the words allows just as well. */
  readonly alsoRight: AlsoRight
}

/** See {@link Label.alsoRight}. */
export interface AlsoRight {
  readonly outcomes: readonly Outcome[]
  readonly reasons: readonly string[]
  readonly steps: readonly string[]
  /** Names that may or may not stand in the cascade, such as wrappers that took over their child's status. */
  readonly cascade: readonly string[]
}

/** One OTLP/JSON request of a trace. */
export interface CorpusRequest {
  readonly signal: 'traces' | 'logs'
  /** An `ExportTraceServiceRequest` or `ExportLogsServiceRequest` in OTLP/JSON. */
  readonly json: object
}

/** A trace of the corpus and the truth about it. */
export interface LabelledTrace {
  readonly id: string
  readonly set: CorpusSet
  readonly domain: string
  readonly shape: string
  readonly convention: string
  readonly language: string
  readonly requests: readonly CorpusRequest[]
  readonly label: Label
}
