import type { Pack } from '../pack.ts'
import { CLOUD_BILLING, CRM_SALES } from './billing-sales.ts'
import { CHINESE, JAPANESE } from './chinese-japanese.ts'
import { CONFERENCE_EVENTS, WAREHOUSE_STOCK } from './events-stock.ts'
import { FRENCH } from './french.ts'
import { DUTCH, GERMAN } from './german-dutch.ts'
import { HINDI } from './hindi.ts'
import { HOTEL_GROUP, SKI_RESORT } from './hotel-ski.ts'
import { ITALIAN } from './italian.ts'
import { GROCERY_DELIVERY, MUSEUM_TICKETS } from './museum-grocery.ts'
import { CI_PIPELINES, PAYROLL } from './payroll-pipelines.ts'
import { PORTUGUESE } from './portuguese.ts'
import { CAR_SHARING, PHARMACY_ORDERS } from './sharing-pharmacy.ts'
import { SPANISH } from './spanish.ts'
import { REAL_ESTATE, TELECOM_PLANS } from './telecom-estate.ts'
import { FARM_MACHINERY, SUPPORT_TICKETS } from './tickets-farm.ts'
import { LIBRARY, WATER_UTILITY } from './water-library.ts'

/** The domains of the seventh set. */
export const SEVENTH_PACKS: readonly Pack[] = [
  HOTEL_GROUP,
  SKI_RESORT,
  PAYROLL,
  CI_PIPELINES,
  WATER_UTILITY,
  LIBRARY,
  MUSEUM_TICKETS,
  GROCERY_DELIVERY,
  CLOUD_BILLING,
  CRM_SALES,
  SUPPORT_TICKETS,
  FARM_MACHINERY,
  CAR_SHARING,
  PHARMACY_ORDERS,
  CONFERENCE_EVENTS,
  WAREHOUSE_STOCK,
  TELECOM_PLANS,
  REAL_ESTATE,
  GERMAN,
  DUTCH,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  HINDI,
  CHINESE,
  JAPANESE,
]
