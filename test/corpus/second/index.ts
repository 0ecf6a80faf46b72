import type { Pack } from '../pack.ts'
import { CHINESE, HINDI } from './asia.ts'
import { ADMISSIONS } from './campus.ts'
import { COFFEE_SUBSCRIPTION } from './coffee.ts'
import { HOME_INSURANCE, WEALTH_APP } from './cover.ts'
import { DWH_ANALYST, ROBOT_OPS } from './data.ts'
import { CI_CD, INCIDENT_BOT } from './engineering.ts'
import { FRENCH, PORTUGUESE } from './french-portuguese.ts'
import { GERMAN, SPANISH } from './german-spanish.ts'
import { AD_CAMPAIGNS, JOB_BOARD } from './growth.ts'
import { ONLINE_PHARMACY, TELEHEALTH } from './health.ts'
import { DUTCH, ITALIAN } from './italian-dutch.ts'
import { JAPANESE } from './japanese.ts'
import { ESTATE_AGENCY, FURNITURE_SHOP } from './living.ts'
import { HOTEL_CONCIERGE, TICKETING } from './stay.ts'
import { AIRLINE_CHECKIN, PARKING_APP } from './travel.ts'

/** The domains of the second set. */
export const SECOND_PACKS: readonly Pack[] = [
  AIRLINE_CHECKIN,
  PARKING_APP,
  ONLINE_PHARMACY,
  TELEHEALTH,
  ESTATE_AGENCY,
  FURNITURE_SHOP,
  COFFEE_SUBSCRIPTION,
  WEALTH_APP,
  HOME_INSURANCE,
  CI_CD,
  INCIDENT_BOT,
  DWH_ANALYST,
  ROBOT_OPS,
  AD_CAMPAIGNS,
  JOB_BOARD,
  HOTEL_CONCIERGE,
  TICKETING,
  ADMISSIONS,
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
