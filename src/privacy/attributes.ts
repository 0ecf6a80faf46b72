import { isHeaderLike } from '../model/attributes.ts'
import type { PrivacySettings } from './settings.ts'

type Attributes = Readonly<Record<string, string>>

/** The attributes that may be kept at all: without header-like ones, by the lists of the configuration. */
export function attributeFilter(
  settings: Pick<PrivacySettings, 'attributesAllowed' | 'attributesDenied'>,
): (attributes: Attributes) => Attributes {
  const { attributesAllowed: allowed, attributesDenied: denied } = settings
  const isDropped = (key: string) =>
    isHeaderLike(key) ||
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
