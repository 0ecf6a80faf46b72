import { holdsAny } from './detector.ts'
import { looksLikeJson, mapJsonText } from './json-text.ts'
import type { PrivacySettings } from './settings.ts'

/** Headers and cookies hold credentials; no policy keeps them. */
const HEADER_LIKE =
  /(?:^|[._-])headers?(?:$|[._-])|(?:^|[._-])(?:set[_-])?cookies?(?:$|[._-])|(?:^|[._-])(?:proxy[_-])?authorization$|(?:^|[._-])x[_-]api[_-]key$/i

type Attributes = Readonly<Record<string, string>>

/** The attributes that may be kept at all: without header-like ones, by the lists of the configuration. */
export function attributeFilter(
  settings: Pick<PrivacySettings, 'attributesAllowed' | 'attributesDenied'>,
): (attributes: Attributes) => Attributes {
  const { attributesAllowed: allowed, attributesDenied: denied } = settings
  const isDropped = (key: string) =>
    HEADER_LIKE.test(key) ||
    denied.some((prefix) => key.startsWith(prefix)) ||
    (allowed !== undefined && !allowed.some((prefix) => key.startsWith(prefix)))
  const verdicts = new Map<string, boolean>()
  const isDroppedKey = (key: string) => {
    const known = verdicts.get(key)
    if (known !== undefined) return known
    if (verdicts.size >= MOST_KEYS) verdicts.clear()
    const verdict = isDropped(key)
    verdicts.set(key, verdict)
    return verdict
  }
  return (attributes) => {
    for (const key in attributes) {
      if (!isDroppedKey(key)) continue
      return Object.fromEntries(Object.entries(attributes).filter(([each]) => !isDroppedKey(each)))
    }
    return attributes
  }
}

const MOST_KEYS = 5_000

const HEADER_IN_JSON = /\.headers?\.|^(?:set-)?cookie$|^(?:proxy-)?authorization$|^x-api-key$/i
const mayHoldHeader = holdsAny('headers', 'header.', 'ookie', 'uthorization', 'api-key')

/** JSON text (the attributes of an event, a logged request) without the values of headers in it; other text as it is. */
export function withoutHeaders(text: string): string {
  if (!looksLikeJson(text) || !mayHoldHeader(text)) return text
  return mapJsonText(text, {
    value: (value, key) => (HEADER_IN_JSON.test(key) ? '[header]' : withoutHeaders(value)),
    key: (key) => key,
  })
}
