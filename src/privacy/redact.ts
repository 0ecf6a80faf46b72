import { remembered } from '../model/remembered.ts'
import { byPattern, type Detector, type Hit } from './detector.ts'
import { looksLikeJson, mapJsonText } from './json-text.ts'
import { compilePattern } from './own-patterns.ts'
import { personalData } from './personal-data.ts'
import { SECRETS } from './secrets.ts'
import type { PrivacySettings } from './settings.ts'
import { hasTellingKey, tellingKey } from './telling-keys.ts'

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
const MOST_RECENT = 6

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

  // A span holds most of its text twice or more, as sent and as read from it: the last few long texts are kept with
  // what became of them. What is part of a text that raised no suspicion raises none.
  const recent: { readonly text: string; readonly redacted: string; readonly depth: number }[] = []

  function redact(text: string, depth: number): string {
    // Two letters hold nothing, and most fields are empty.
    if (text.length < 3) return text
    const isJson = depth < DEEPEST && looksLikeJson(text)
    if (text.length <= WORTH_REMEMBERING) return isJson ? redactJson(text, depth) : shortPlain(text)
    if (depth >= DEEPEST) return redactPlain(text)
    for (const known of recent) {
      // How deep JSON is read in JSON depends on where it stands.
      if (known.text === text && (!isJson || known.depth === depth)) return known.redacted
      if (!isJson && known.redacted === known.text && known.text.includes(text)) return text
    }
    const redacted = isJson ? redactJson(text, depth) : redactPlain(text)
    recent.unshift({ text, redacted, depth })
    if (recent.length > MOST_RECENT) recent.pop()
    return redacted
  }

  function redactPlain(text: string): string {
    const likely = detectors.filter((detector) => detector.mayHold(text))
    return likely.length > 0 ? plain(text, likely) : text
  }

  /** Names and labels come with every span, keys and small values with every item of a list. */
  const shortPlain = remembered(redactPlain)

  function redactJson(text: string, depth: number): string {
    // An escape can hide what the hints look for: \u0040 is an at sign.
    const isSuspect =
      (readsKeys && hasTellingKey(text)) ||
      detectors.some((detector) => detector.mayHold(text)) ||
      text.includes('\\u00')
    if (!isSuspect) return text
    return mapJsonText(text, {
      value: (value, key) => field(key, value, depth + 1),
      key: (key) => redact(key, depth + 1),
    })
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
