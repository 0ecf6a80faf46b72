import type { Json, Step } from './step.ts'

/** How the systems around the model spell things in one set: envelopes, keys, names of judges and of odd tools. */
export interface Spelling {
  /** Prefix of document ids. */
  readonly documentId: string
  /** The shapes in which tools return good data; `text` is the same data as `key: value, key: value`. */
  wraps(data: Readonly<Record<string, Json>>, text: string): readonly Json[]
  /** Good data with nulls and empty lists beside it. */
  withNulls(data: Readonly<Record<string, Json>>): readonly Json[]
  /** Lists that are rightly empty. */
  readonly emptyLists: readonly Json[]
  /** Keys under which data dates itself. */
  readonly dates: readonly string[]
  /** Names of the end user's judgement; the first one is used for praise. */
  readonly thumbs: readonly [string, ...string[]]
  /** Name and explanation of the check that two sources agree. */
  readonly disagreement: readonly [name: string, explanation: string]
  /** Tools that models call although nobody offered them. */
  readonly unofferedTools: readonly string[]
  /** Arguments that a tool refuses. */
  readonly invalidArguments: readonly string[]
  /** Arguments that lack what the tool needs. */
  readonly missingArguments: string
  /** A further argument that widens a search. */
  readonly widened: string
  /** The first key of an output that breaks its schema. */
  readonly schemaKey: string
  /** What a tool says while its job runs. */
  readonly pending: Json
  /** A document about something else. */
  readonly farDocument: string
  /** Before a question that a model is asked to turn into search terms. */
  readonly rewrite: string
  /** A failed span that has nothing to do with the answer. */
  readonly unrelatedError: Step
}
