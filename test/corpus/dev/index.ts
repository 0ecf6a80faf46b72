import type { Pack } from '../pack.ts'
import { BANKING, RETAIL, TRAVEL } from './commerce.ts'
import { DEV_LANGUAGE_PACKS } from './languages.ts'
import { HEALTH, HR, LEGAL } from './office.ts'
import { DEVOPS, EDUCATION, REAL_ESTATE } from './technical.ts'

/** The domains of the dev half. */
export const DEV_PACKS: readonly Pack[] = [
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
