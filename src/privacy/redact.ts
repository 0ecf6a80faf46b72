import { byPattern, type Detector, type Hit } from './detector.ts'
import { looksLikeJson, mapJsonText } from './json-text.ts'
import { compilePattern } from './own-patterns.ts'
import { personalData } from './personal-data.ts'
import { SECRETS } from './secrets.ts'
import type { PrivacySettings } from './settings.ts'
import { TELLING_HINT, tellingKey } from './telling-keys.ts'

/** Replaces personal data and secrets by their kind in brackets, e.g. `[email]`. */
export interface Redactor {
  /** Of any text; JSON stays JSON, also inside JSON strings. */
  text(text: string): string
  /** Of a value that stands under a key, which may tell what it is (`first_name`). */
  field(key: string, text: string): string
}

/** JSON inside JSON inside JSON: tool results in messages are three deep. */
const DEEPEST = 6
const WORTH_REMEMBERING = 200
const MOST_CLEAN = 3

/** Builds the redactor that the settings ask for; compile once, use for every text. */
export function createRedactor(
  settings: Pick<PrivacySettings, 'redact' | 'redactPatterns' | 'phoneRegions'>,
): Redactor {
  const wanted: ReadonlySet<string> = new Set(settings.redact)
  // Secrets first: what lies inside one is part of it.
  const detectors: Detector[] = Object.values({ ...SECRETS, ...personalData(settings.phoneRegions) }).filter(
    ({ name }) => wanted.has(name),
  )
  for (const { name, pattern } of settings.redactPatterns) {
    detectors.push(byPattern(name, () => true, compilePattern(pattern)))
  }
  const readsKeys = settings.redact.length > 0

  function plain(text: string, likely: readonly Detector[]): string {
    const hits: Hit[] = []
    for (const detector of likely) for (const hit of detector.find(text)) hits.push(hit)
    return hits.length === 0 ? text : replaceAll(text, hits)
  }

  // A span holds most of its text twice, as sent and as read from it: what is part of a text that raised no suspicion
  // raises none. The last few such texts are kept.
  const clean: string[] = []

  function redact(text: string, depth: number): string {
    // Two letters hold nothing, and most fields are empty.
    if (text.length < 3) return text
    const isJson = depth < DEEPEST && looksLikeJson(text)
    if (text.length > WORTH_REMEMBERING && !isJson && clean.some((whole) => whole.includes(text))) return text
    if (isJson) {
      // An escape can hide what the hints look for: \u0040 is an at sign.
      const isSuspect =
        (readsKeys && TELLING_HINT.test(text)) ||
        detectors.some((detector) => detector.mayHold(text)) ||
        text.includes('\\u00')
      if (!isSuspect) {
        remember(text)
        return text
      }
      return mapJsonText(text, {
        value: (value, key) => field(key, value, depth + 1),
        key: (key) => redact(key, depth + 1),
      })
    }
    const likely = detectors.filter((detector) => detector.mayHold(text))
    if (likely.length > 0) return plain(text, likely)
    remember(text)
    return text
  }

  function remember(text: string): void {
    if (text.length <= WORTH_REMEMBERING) return
    clean.unshift(text)
    if (clean.length > MOST_CLEAN) clean.pop()
  }

  function field(key: string, text: string, depth: number): string {
    if (text === '' || text === '0') return text
    const told = readsKeys ? tellingKey(key) : undefined
    if (told !== undefined && wanted.has(told) && !isFlag(text, told)) return `[${told}]`
    return redact(text, depth)
  }

  return { text: (text) => redact(text, 0), field: (key, text) => field(key, text, 0) }
}

/** `"password": true` or `"token": 12` says nothing about the secret; what is in brackets has been replaced before. */
function isFlag(text: string, told: string): boolean {
  if (/^(?:true|false|null|none|yes|no)$/i.test(text) || /^\[[a-z_]+\]$/.test(text)) return true
  if (looksLikeJson(text)) return told !== 'password'
  return /^\d{1,6}$/.test(text)
}

function replaceAll(text: string, hits: Hit[]): string {
  // The longer of two that begin together; then what overlaps goes under the name of the first.
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  let out = ''
  let copied = 0
  for (let at = 0; at < hits.length; ) {
    const first = hits[at] as Hit
    let end = first.end
    for (at += 1; at < hits.length && (hits[at] as Hit).start < end; at += 1) end = Math.max(end, (hits[at] as Hit).end)
    out += `${text.slice(copied, first.start)}[${first.name}]`
    copied = end
  }
  return out + text.slice(copied)
}
