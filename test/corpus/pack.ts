import type { Json } from './step.ts'

/** Text with `{slots}` that are filled from the story's facts. */
export type Template = string

/** A template of data: strings that begin with `#` are drawn (see values.ts), everything else stays. */
export type DataTemplate = Readonly<Record<string, Json>>

/** A tool that returns data, what users ask of it, and how an answer tells the data. */
export interface Lookup {
  readonly tool: string
  readonly args: DataTemplate
  readonly data: DataTemplate
  /** Noun phrase for what is looked up, with slots of `args`. */
  readonly thing: Template
  readonly ask: readonly Template[]
  readonly tell: readonly Template[]
}

/** A tool that has nothing to return by nature. */
export interface Action {
  readonly tool: string
  readonly args: DataTemplate
  readonly ask: readonly Template[]
  readonly done: readonly Template[]
}

/** A search whose empty result is itself the answer. */
export interface Check {
  readonly tool: string
  readonly args: DataTemplate
  readonly ask: readonly Template[]
  readonly none: readonly Template[]
}

/** A data source for retrieval. */
export interface Knowledge {
  readonly source: string
  readonly ask: readonly Template[]
  readonly documents: readonly string[]
  /** Right with the documents, made up without them. */
  readonly tell: readonly Template[]
  readonly thing: Template
}

/** A question that needs no tool, with its right answer. */
export interface Exchange {
  readonly ask: Template
  readonly tell: Template
}

/** One domain in one language. */
export interface Pack {
  readonly domain: string
  readonly language: string
  readonly agents: readonly string[]
  readonly system: string
  readonly lookups: readonly Lookup[]
  readonly actions: readonly Action[]
  readonly checks: readonly Check[]
  readonly knowledge: Knowledge
  readonly chats: readonly Exchange[]
  /** Answers that rightly apologise. */
  readonly sorrows: readonly Exchange[]
  /** Answers that look like a refusal or a failure and are what was asked for. */
  readonly lookalikes: readonly Exchange[]
  /** Good data that is zero, false or empty in part. */
  readonly zeros: readonly Lookup[]
  /** Good data that speaks of errors and failures. */
  readonly noisy: readonly Lookup[]
}

/** What assistants say when things go wrong, in one language; `{thing}` is what was looked up. */
export interface Phrases {
  /** Put before an answer; an empty string is one of the choices. */
  readonly openers: readonly string[]
  readonly closers: readonly string[]
  /** Honest: the data was not found. */
  readonly notFound: readonly Template[]
  /** After an error: the data could not be reached. */
  readonly unreachable: readonly Template[]
  readonly refusals: readonly Template[]
  readonly escalations: readonly Template[]
  /** After a guardrail stopped the user's message. */
  readonly blockedInput: readonly string[]
  /** After a guardrail stopped the answer. */
  readonly blockedOutput: readonly string[]
  /** An apology that is no admission, before an answer. */
  readonly politeSorry: readonly string[]
}

/** How the world breaks: error texts and empty shapes as tools and vendors send them. */
export interface Faults {
  readonly toolErrors: readonly (readonly [type: string, message: string])[]
  readonly timeouts: readonly (readonly [type: string, message: string])[]
  readonly rateLimits: readonly (readonly [type: string, message: string])[]
  readonly providerErrors: readonly (readonly [type: string, message: string])[]
  readonly invalidArguments: readonly (readonly [type: string, message: string])[]
  readonly unknownTools: readonly (readonly [type: string, message: string])[]
  readonly validation: readonly (readonly [type: string, message: string])[]
  readonly maxIterations: readonly (readonly [type: string, message: string])[]
  /** Results that hold nothing. */
  readonly empties: readonly Json[]
  /** Results that say that there is nothing. */
  readonly notFounds: readonly Json[]
  /** Errors inside a result that ended without error. */
  readonly errorTexts: readonly Json[]
  readonly emptyArrivals: readonly Json[]
  readonly models: readonly (readonly [model: string, provider: string])[]
  readonly judges: readonly string[]
  readonly lowerIsBetter: readonly string[]
  readonly failLabels: readonly string[]
  readonly passLabels: readonly string[]
  readonly guardrails: readonly string[]
  readonly guardrailReasons: readonly string[]
  readonly humanTools: readonly string[]
  readonly wrappers: readonly string[]
  readonly sourcePrefixes: readonly string[]
  readonly illegitimate: readonly string[]
}
