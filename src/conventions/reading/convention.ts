import type { AttributeMap, AttributeValue } from '../../model/attributes.ts'
import type { SpanKind } from '../../model/span.ts'
import type { FactName, Facts } from './facts.ts'
import type { Json } from './values.ts'

/** How one attribute is read into one fact; undefined = this value says nothing (it then survives as an attribute). */
export interface Reading {
  readonly fact: FactName
  readonly read: (value: AttributeValue) => Facts[FactName] | undefined
  /** The attribute says more than this fact: keep it among the span's attributes as well. */
  readonly keep: boolean
}

/** How one attribute is read into several facts (JSON objects of usage, metadata, ...). */
export interface Spread {
  readonly facts: readonly FactName[]
  readonly spread: (value: AttributeValue) => Partial<Facts>
  readonly keep: boolean
}

export type AnyReading = Reading | Spread

/** Attributes that share a prefix and are read together: flattened lists, maps with free keys. */
export interface Family {
  readonly prefix: string
  /** A digit must follow the prefix (default), so that `gen_ai.prompt.name` is not taken for `gen_ai.prompt.0.role`. */
  readonly free?: true
  readonly facts: readonly FactName[]
  /** Gets the rest of each key, in the order sent. */
  readonly read: (pairs: readonly (readonly [string, AttributeValue])[]) => Partial<Facts>
  readonly keep?: true
}

/** A span event or a log record, as event readers see it; `body` is null for span events. */
export interface EventSeen {
  readonly name: string
  readonly attributes: AttributeMap
  readonly body: AttributeValue
  readonly timeUnixNano: bigint
}

/** What an event says: facts, or a message of the conversation. Messages of one span are joined in order. */
export interface EventSaid {
  readonly facts?: Partial<Facts>
  readonly inputMessage?: Json
  readonly outputMessage?: Json
  /** Also read the event's attributes (and the keys of its body) as if they were the span's. */
  readonly asSpan?: true
}

/** An event reader, chosen by name. */
export type EventReader = (event: EventSeen) => EventSaid | undefined

/** A span-name pattern; its first group, if any, names what the `names` fact says. */
export interface SpanName {
  readonly pattern: RegExp
  readonly kind: SpanKind
  readonly names?: 'toolName' | 'agentName' | 'workflowName' | 'dataSource' | 'requestModel'
}

/** A span or a log record as `appliesTo` and `derive` see it; `spanName` is `''` for logs. */
export interface SpanSeen {
  readonly spanName: string
  readonly scopeName: string
  readonly serviceName: string
  readonly attributes: AttributeMap
}

/** Facts that were derived; `first` = they go before everything that single attributes state. */
export interface Derived {
  readonly facts: Partial<Facts>
  readonly source: string
  readonly first?: true
}

/**
 * One convention: which attributes a library writes and what they say. A definition is data; the order of conventions
 * and the exceptions to it are in `../precedence.ts`.
 */
export interface Convention {
  readonly name: string
  /** Where the facts come from: repository and file, or the page of the documentation. */
  readonly source: string
  /** Keys that any span may carry (`user.id`, `http.*`): they never make a span an AI span. */
  readonly general?: true
  readonly attributes: Readonly<Record<string, AnyReading | readonly AnyReading[]>>
  readonly families?: readonly Family[]
  readonly events?: Readonly<Record<string, EventReader>>
  /** Asked only when no attribute tells the kind, and only where this convention has spoken. */
  readonly spanNames?: readonly SpanName[]
  /** Others use these span names too: ask them for every AI span. */
  readonly spanNamesAreShared?: true
  /** Instrumentation scopes of this convention whose input tokens do not count cache reads and writes. */
  readonly cacheApart?: RegExp
  /**
   * Spans that this convention's keys are read from; asked once per span, and not for keys under its own name. For
   * bare keys (`model`, `input`) that anybody may use.
   */
  readonly appliesTo?: (seen: SpanSeen) => boolean
  /** What follows only from several attributes, or from the name, together. Asked when the convention has spoken. */
  readonly derive?: (seen: SpanSeen) => Derived | undefined
  /** The sender's status says nothing about failures: an exception event does. */
  readonly exceptionMeansFailure?: true
  /** Instrumentation scopes that belong to this convention even where it has no keys of its own. */
  readonly scope?: RegExp
}
