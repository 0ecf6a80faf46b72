import type { AttributeValue } from '../../model/attributes.ts'
import { codeAt } from '../../model/code-at.ts'
import type { SpanKind } from '../../model/span.ts'
import type { AnyReading, Reading, Spread } from './convention.ts'
import type { FactName, Facts, FactsOf, Sent } from './facts.ts'
import { idOf } from './placeholders.ts'
import { providerOf } from './providers.ts'
import { countOf, dataOf, flagOf, type Json, jsonText, numberOf, textOf, wordsOf } from './values.ts'

function reading<F extends FactName>(fact: F, read: (value: AttributeValue) => Facts[F] | undefined): Reading {
  return { fact, read, keep: false }
}

/** The attribute also stays among the span's attributes: it says more than the fact taken from it. */
export function kept(one: AnyReading): AnyReading {
  return { ...one, keep: true }
}

const word = (value: AttributeValue): string | undefined => {
  if (typeof value === 'string') return value === '' ? undefined : value
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined
}

/** A short text: names, models, reasons. Numbers become text; empty text says nothing. */
export const text = (fact: FactsOf<string>): Reading => reading(fact, word)

/** A text in any form; structures become JSON. */
export const anyText = (fact: FactsOf<string>): Reading => reading(fact, (value) => textOf(value) || undefined)

/** An id of a person, session or account: placeholders are refused. */
export const id = (fact: FactsOf<string>): Reading => reading(fact, idOf)

/** A number of tokens or documents. */
export const count = (fact: FactsOf<number>): Reading => reading(fact, countOf)

/** Any number. */
export const number = (fact: FactsOf<number>): Reading => reading(fact, numberOf)

/** A duration sent in milliseconds. */
export const milliseconds = (fact: 'timeToFirstToken'): Reading =>
  reading(fact, (value) => notNegative(numberOf(value), 1))

/** A duration sent in seconds. */
export const seconds = (fact: 'timeToFirstToken'): Reading =>
  reading(fact, (value) => notNegative(numberOf(value), 1000))

function notNegative(value: number | undefined, factor: number): number | undefined {
  return value === undefined || value < 0 ? undefined : value * factor
}

/** Content kept as sent. An empty text or a missing value says nothing. */
export const content = (fact: FactsOf<Sent>): Reading =>
  reading(fact, (value) => (value === null || value === '' || isOpaque(value) ? undefined : { value }))

/** `str()` of Python objects (`[<agent_framework.Content object at 0x7f...>]`) says nothing of what they hold. */
const OPAQUE = /^\[?(?:<[\w.]+ object at 0x[0-9a-f]+>(?:, )?)+\]?$/

const LESS_THAN = 60
const BRACKET = 91

/** See {@link OPAQUE}. */
export function isOpaque(value: AttributeValue): boolean {
  if (typeof value !== 'string' || value.length < 2) return false
  const first = codeAt(value, 0)
  return (first === LESS_THAN || (first === BRACKET && codeAt(value, 1) === LESS_THAN)) && OPAQUE.test(value)
}

/** Content that senders fill with a stand-in when there is none. */
export const contentUnless = (fact: FactsOf<Sent>, standIns: readonly string[]): Reading =>
  reading(fact, (value) => (value === null || value === '' || standIns.includes(String(value)) ? undefined : { value }))

/** A list of words: array, JSON array in a string, or comma-separated. */
export const words = (fact: FactsOf<readonly string[]>): Reading =>
  reading(fact, (value) => {
    const list = wordsOf(value)
    return list.length === 0 ? undefined : list
  })

/** A kind by the sender's word for it, compared without case; words not in the table say nothing. */
export function kind(table: Readonly<Record<string, SpanKind>>): Reading {
  return reading('kind', (value) => lookup(table, value))
}

/** A kind that says so little that anything else goes before it. */
export function vagueKind(table: Readonly<Record<string, SpanKind>>): Reading {
  return reading('vagueKind', (value) => lookup(table, value))
}

function lookup<T>(table: Readonly<Record<string, T>>, value: AttributeValue): T | undefined {
  if (typeof value !== 'string') return undefined
  if (Object.hasOwn(table, value)) return table[value]
  const key = value.trim().replace(/^"|"$/g, '').toLowerCase()
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** A constant fact that follows from the mere presence of the attribute. */
export function implies<F extends FactName>(fact: F, said: Facts[F]): Reading {
  return reading(fact, (value) => (value === null || value === '' || value === false ? undefined : said))
}

/** A fact by the sender's word for it. */
export function choice<F extends FactName>(fact: F, table: Readonly<Record<string, Facts[F]>>): Reading {
  return reading(fact, (value) => lookup(table, typeof value === 'boolean' ? String(value) : value))
}

/** A flag that, when set, states that the step failed. `false`, `null` and `"false"` do not. */
export const failedIf = (): Reading => reading('failed', (value) => (flagOf(value) === true ? true : undefined))

/** The vendor of the model; names of frameworks say nothing. */
export const provider = (): Reading =>
  reading('provider', (value) => (typeof value === 'string' ? providerOf(value) : undefined))

/** A computed fact. */
export function custom<F extends FactName>(fact: F, read: (value: AttributeValue) => Facts[F] | undefined): Reading {
  return reading(fact, read)
}

/** Several facts of one attribute that holds a JSON object. `null` and unreadable text give none. */
export function spread(facts: readonly FactName[], read: (data: Json, sent: AttributeValue) => Partial<Facts>): Spread {
  return { facts, spread: (value) => read(dataOf(value), value), keep: false }
}

/** Content out of data that was parsed on the way. */
export function sent(json: Json): Sent | undefined {
  return json === undefined || json === null || json === '' ? undefined : { json }
}

/** Text of content. */
export function sentText(content: Sent): string {
  return 'json' in content ? jsonText(content.json) : textOf(content.value)
}

/** Data of content: parsed where it is JSON. */
export function sentData(content: Sent): Json {
  return 'json' in content ? content.json : dataOf(content.value)
}
