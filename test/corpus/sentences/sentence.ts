/** What an answer does, as labelled sentences say it. */
export const ANSWER_LABELS = [
  'nothing_found',
  'could_not',
  'partly',
  'refuses',
  'hands_over',
  'asks_back',
  'answers',
  'answers_denial',
  'done',
  'no_data_ok',
] as const
/**
 * `partly` answers one thing and lacks another; `answers_denial` answers in words of denial or about errors; `no_data_ok` says
 * that there are none, where that is the answer.
 */
export type AnswerLabel = (typeof ANSWER_LABELS)[number]

/** One answer to one question, with what it does. */
export interface AnswerSentence {
  /** The set or the lot it comes from: left out together when one measures on words never seen. */
  readonly source: string
  readonly language: string
  readonly question: string
  readonly answer: string
  readonly label: AnswerLabel
}
