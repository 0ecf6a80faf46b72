import type { Pack } from '../pack.ts'
import { BROADBAND_ISP, IT_SERVICEDESK } from './access.ts'
import { INTRANET_SEARCH, PATIENT_PORTAL } from './care-knowledge.ts'
import { CHINESE, JAPANESE } from './chinese-japanese.ts'
import { CLOUD_HOSTING, CODE_REVIEW } from './engineering-desk.ts'
import { FRENCH } from './french.ts'
import { DUTCH, GERMAN } from './german-dutch.ts'
import { HINDI } from './hindi.ts'
import { HR_PAYROLL, PRODUCT_ANALYTICS } from './insight-people.ts'
import { ITALIAN } from './italian.ts'
import { COURSE_PLATFORM, RIDE_HAILING } from './learning-rides.ts'
import { NEWS_SUBSCRIPTIONS, WAREHOUSE_3PL } from './logistics-media.ts'
import { NEOBANK, VACATION_RENTALS } from './money-travel.ts'
import { PORTUGUESE } from './portuguese.ts'
import { PROJECT_SAAS, SUBSCRIPTION_BILLING } from './software.ts'
import { SPANISH } from './spanish.ts'
import { APPAREL_STORE, GROCERY_APP } from './store.ts'

/** The domains of the fresh set. */
export const FRESH_PACKS: readonly Pack[] = [
  APPAREL_STORE,
  GROCERY_APP,
  PROJECT_SAAS,
  SUBSCRIPTION_BILLING,
  NEOBANK,
  VACATION_RENTALS,
  CLOUD_HOSTING,
  CODE_REVIEW,
  PATIENT_PORTAL,
  INTRANET_SEARCH,
  PRODUCT_ANALYTICS,
  HR_PAYROLL,
  WAREHOUSE_3PL,
  NEWS_SUBSCRIPTIONS,
  BROADBAND_ISP,
  IT_SERVICEDESK,
  COURSE_PLATFORM,
  RIDE_HAILING,
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
