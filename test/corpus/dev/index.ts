import type { Pack } from '../pack.ts'
import { BANKING, RETAIL, TRAVEL } from './commerce.ts'
import { DEV_LANGUAGE_PACKS } from './languages.ts'
import { MORE } from './more.ts'
import { HEALTH, HR, LEGAL } from './office.ts'
import { DEVOPS, EDUCATION, REAL_ESTATE } from './technical.ts'

const PACKS: readonly Pack[] = [
  RETAIL,
  BANKING,
  TRAVEL,
  HEALTH,
  HR,
  LEGAL,
  DEVOPS,
  EDUCATION,
  REAL_ESTATE,
  ...DEV_LANGUAGE_PACKS,
]

/** The domains of the dev half. */
export const DEV_PACKS: readonly Pack[] = PACKS.map((pack) => {
  const more = MORE[pack.domain]
  return more === undefined
    ? pack
    : { ...pack, checks: [...pack.checks, ...more.checks], actions: [...pack.actions, ...more.actions] }
})
