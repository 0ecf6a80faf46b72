import type { AttributeMap, AttributeValue } from '../../model/attributes.ts'
import { rememberedLately } from '../../model/remembered.ts'

/** A JSON-like value: what a structured attribute or a parsed JSON text becomes. */
export type Json = unknown

/** A plain object from strangers: look keys up with {@link at}, never by prototype. */
export type JsonObject = { readonly [key: string]: Json }

/** Whether `value` is an object with keys (not null, not an array). */
export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Property `key` of `value`, or undefined. `key` is always a name written in this code, none of which `Object.prototype`
 * has; keys that come from strangers are looked up with `Object.hasOwn`.
 */
export function at(value: Json, key: string): Json {
  return typeof value === 'object' && value !== null ? (value as JsonObject)[key] : undefined
}

/** The value under a dotted path of own properties. */
export function atPath(value: Json, path: readonly string[]): Json {
  let found = value
  for (const key of path) found = at(found, key)
  return found
}

/** The first property among `keys` that is present and not null. */
export function firstOf(value: Json, keys: readonly string[]): Json {
  if (!isObject(value)) return undefined
  for (const key of keys) {
    const found = value[key]
    if (found !== undefined && found !== null) return found
  }
  return undefined
}

/** A structured attribute as JSON-like data; bytes become text, see {@link bytesText}. */
export function plain(value: AttributeValue): Json {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return bytesText(value)
  if (isList(value)) return value.map(plain)
  return plainMap(value)
}

function plainMap(map: AttributeMap): JsonObject {
  const object: Record<string, Json> = {}
  for (const [key, item] of map) setOwn(object, key, plain(item))
  return object
}

function isList(value: AttributeValue): value is readonly AttributeValue[] {
  return Array.isArray(value)
}

/** Sets an own property even where the key is `__proto__`, which plain assignment would lose. */
export function setOwn<T>(object: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
  else object[key] = value
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const CONTROL = /[^\P{Cc}\t\n\r]/u

/**
 * Bytes that are a text become that text: privacy looks for personal data in texts, and base64 would hide them from it.
 * Others become base64, as in the JSON encoding of protobuf.
 */
function bytesText(bytes: Uint8Array): string {
  try {
    const text = UTF8.decode(bytes)
    return CONTROL.test(text) ? base64(bytes) : text
  } catch {
    return base64(bytes)
  }
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** Any value as text: strings as they are, structures as JSON. `null` (a value that was not set) is `''`. */
export function textOf(value: AttributeValue): string {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (value instanceof Uint8Array) return bytesText(value)
  return typeof value === 'object' ? JSON.stringify(plain(value)) : String(value)
}

/** Text of a JSON-like value: strings as they are, `null` as the four letters (a tool may have returned it). */
export function jsonText(value: Json): string {
  if (typeof value === 'string') return value
  return value === undefined ? '' : JSON.stringify(value)
}

/** A number however it was sent: number, 64-bit integer, decimal string. Not finite = absent. */
export function numberOf(value: Json): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'string' || value === '') return undefined
  const parsed = Number(value.startsWith('"') ? value.slice(1, -1) : value)
  return Number.isFinite(parsed) && value.trim() !== '' ? parsed : undefined
}

/** A count of tokens or documents: a number that is not negative. */
export function countOf(value: Json): number | undefined {
  const count = numberOf(value)
  return count === undefined || count < 0 ? undefined : Math.round(count)
}

/** Flags come as booleans, as words and as 0/1; `null` and other words are no flag. */
export function flagOf(value: Json): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (value === 1 || value === 0) return value === 1
  if (typeof value !== 'string') return undefined
  const word = value.trim().toLowerCase()
  if (word === 'true' || word === 'yes' || word === '1') return true
  if (word === 'false' || word === 'no' || word === '0') return false
  return undefined
}

/** Whether a text can be JSON of a structure or a string; anything else is not worth a parse. */
export function looksLikeJson(text: string): boolean {
  let index = 0
  let code = text.charCodeAt(0)
  while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++index)
  return code === 91 || code === 123 || code === 34
}

/**
 * What a text means when it is JSON, JSON inside a JSON string included (some senders encode twice); otherwise the
 * text itself. Parses at most twice and never throws.
 * Source: https://github.com/open-telemetry/semantic-conventions-genai/pull/188
 */
export function parsed(text: string): Json {
  if (!looksLikeJson(text)) return text
  if (text.length < WORTH_REMEMBERING) return parsedAnew(text)
  return parsedLong(text)
}

/**
 * One span's input and output are asked by several readers, and tools, settings and metadata come again with the next spans.
 * Values are only ever read, so sharing them is safe.
 */
const parsedLong = rememberedLately(8, parsedAnew)
const WORTH_REMEMBERING = 128

function parsedAnew(text: string): Json {
  try {
    const once: Json = JSON.parse(text)
    if (typeof once !== 'string' || !looksLikeJson(once)) return once
    try {
      return JSON.parse(once)
    } catch {
      return once
    }
  } catch {
    return text
  }
}

/** An attribute as data: structures as they are, texts parsed where they are JSON. */
export function dataOf(value: AttributeValue): Json {
  return typeof value === 'string' ? parsed(value) : plain(value)
}

/** A list of words however it was sent: array, JSON array in a string, comma-separated string. */
export function wordsOf(value: AttributeValue): readonly string[] {
  const data = typeof value === 'string' && !value.startsWith('[') ? value.split(',') : dataOf(value)
  if (!Array.isArray(data)) return typeof data === 'string' && data !== '' ? [data] : []
  const words: string[] = []
  for (const word of data) {
    const text = typeof word === 'string' ? word.trim() : typeof word === 'number' ? String(word) : ''
    if (text !== '') words.push(text)
  }
  return words
}
