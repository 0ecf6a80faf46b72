import type { Pack } from '../pack.ts'
import { CLAIMS, HOSPITAL_PHARMACY, SCHOOL } from './care.ts'
import { GRID, SEEDS, SKY } from './fields.ts'
import { CHINESE, HINDI, JAPANESE } from './languages-asia.ts'
import { DUTCH, GERMAN } from './languages-de-nl.ts'
import { PORTUGUESE, SPANISH } from './languages-es-pt.ts'
import { FRENCH, ITALIAN } from './languages-fr-it.ts'
import { AIR_CARGO, CAR_AUCTION, EBIKES } from './mobility.ts'
import { MORTGAGE, TAX } from './money.ts'
import { PAYROLL, RECRUITING } from './people.ts'
import { PODCASTS, TELEMETRY } from './play.ts'
import { CLOUD_COST, ISP } from './tech.ts'
import { CONTRACTS, E_SIGNATURE, NEWSROOM } from './words.ts'

/** The domains of the hard set, written by someone who has never seen the rules. */
export const HARD_PACKS: readonly Pack[] = [
  MORTGAGE,
  TAX,
  PAYROLL,
  EBIKES,
  AIR_CARGO,
  CAR_AUCTION,
  HOSPITAL_PHARMACY,
  SCHOOL,
  CLAIMS,
  ISP,
  CLOUD_COST,
  TELEMETRY,
  CONTRACTS,
  NEWSROOM,
  E_SIGNATURE,
  SEEDS,
  GRID,
  SKY,
  RECRUITING,
  PODCASTS,
  GERMAN,
  SPANISH,
  FRENCH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  HINDI,
  CHINESE,
  JAPANESE,
]
