import type { Pack } from '../pack.ts'
import { ANALYTICS, ENERGY, GAMING } from './digital.ts'
import { FORMER_LANGUAGE_PACKS } from './languages.ts'
import { EVENTS, FOOD, GOVERNMENT } from './public.ts'
import { INSURANCE, LOGISTICS, TELECOM } from './services.ts'

/** The domains of the former set. */
export const FORMER_PACKS: readonly Pack[] = [
  LOGISTICS,
  TELECOM,
  INSURANCE,
  GOVERNMENT,
  FOOD,
  EVENTS,
  ANALYTICS,
  GAMING,
  ENERGY,
  ...FORMER_LANGUAGE_PACKS,
]
