/**
 * What a language's phrases mean. Every list is phrases in the notation of `phrases.ts`, except in scripts that are
 * written without spaces, where they are plain fragments.
 */
export interface Language {
  /** BCP 47. */
  readonly code: string
  /** The answer declines to do what was asked, on principle: "I can't help with that". */
  readonly refuses: readonly string[]
  /** The answer says that data could not be found or reached: "I could not find your order". */
  readonly admitsMissing: readonly string[]
  /**
   * The same in families of words, for wordings that nobody foresaw: what was searched, asked or hoped for, and a denial or
   * a breakdown. Wider than `admitsMissing`, so a refusal overrules it.
   */
  readonly wanting: readonly string[]
  /** The answer says as a fact that there are none: "you have no meetings". */
  readonly statesNone: readonly string[]
  /** The answer begins with a yes. */
  readonly affirms: readonly string[]
  readonly apologises: readonly string[]
  /** The answer hands over to a person. */
  readonly escalates: readonly string[]
  /** The answer is an error notice of the app: "something went wrong, please try again". */
  readonly reportsError: readonly string[]
  /** Single words that deny: no, none, never, without. */
  readonly denies: readonly string[]
  /** The user asks to be told something, in contrast to a request to do something. */
  readonly asksForFacts: readonly string[]
  /** The user asks whether there is any of something. */
  readonly asksWhetherAny: readonly string[]
  /** The user's question can be answered by yes or no. */
  readonly asksYesOrNo: readonly string[]
  /** The answer says that something was done, as asked. */
  readonly confirmsAction: readonly string[]
  /** The user says that an earlier answer was wrong. */
  readonly corrects: readonly string[]
  readonly asksForHuman: readonly string[]
  /** A tool's result in words: there is nothing. */
  readonly notFound: readonly string[]
  /** A tool's result in words: it did not work. */
  readonly failed: readonly string[]
}

/** The meanings in the order of their bits. */
export const MEANINGS = [
  'refuses',
  'admitsMissing',
  'statesNone',
  'apologises',
  'escalates',
  'reportsError',
  'confirmsAction',
  'asksWhetherAny',
  'asksYesOrNo',
  'corrects',
  'asksForHuman',
  'notFound',
  'failed',
  'wanting',
  'asksForFacts',
  'affirms',
  'denies',
] as const satisfies readonly (keyof Language)[]

/** See {@link MEANINGS}. */
export type Meaning = (typeof MEANINGS)[number]

/** The bit of a meaning in a mask. */
export function bitOf(meaning: Meaning): number {
  return 1 << MEANINGS.indexOf(meaning)
}
