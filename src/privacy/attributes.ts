import { isHeaderLike } from '../model/attributes.ts'
import { remembered } from '../model/remembered.ts'
import type { PrivacySettings } from './settings.ts'

type Attributes = Readonly<Record<string, string>>

/** The attributes that may be kept at all: without header-like ones, by the lists of the configuration. */
export function attributeFilter(
  settings: Pick<PrivacySettings, 'attributesAllowed' | 'attributesDenied'>,
): (attributes: Attributes) => Attributes {
  const { attributesAllowed: allowed, attributesDenied: denied } = settings
  const isDropped = remembered(
    (key) =>
      isHeaderLike(key) ||
      denied.some((prefix) => key.startsWith(prefix)) ||
      (allowed !== undefined && !allowed.some((prefix) => key.startsWith(prefix))),
  )
  return (attributes) => {
    for (const key in attributes) {
      if (!isDropped(key)) continue
      return Object.fromEntries(Object.entries(attributes).filter(([each]) => !isDropped(each)))
    }
    return attributes
  }
}
