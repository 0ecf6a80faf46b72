import type { Pack } from '../pack.ts'
import { APPLIANCE_WARRANTY, DATA_CATALOG } from './appliance-catalog.ts'
import { AUTO_LOANS, EV_CHARGING } from './charging-loans.ts'
import { CHINESE, JAPANESE } from './chinese-japanese.ts'
import { DOMAIN_REGISTRAR, EMAIL_MARKETING } from './domains-marketing.ts'
import { CHILDCARE_CENTRE, TRAVEL_EXPENSE } from './expense-childcare.ts'
import { FRENCH } from './french.ts'
import { DUTCH, GERMAN } from './german-dutch.ts'
import { HINDI } from './hindi.ts'
import { ITALIAN } from './italian.ts'
import { MAIL_CALENDAR, TOLL_ROAD } from './mail-tolls.ts'
import { ACCOUNTS_PAYABLE, FEATURE_FLAGS } from './payables-flags.ts'
import { MEAL_KIT, PLANT_MAINTENANCE } from './plant-mealkit.ts'
import { PORTUGUESE } from './portuguese.ts'
import { CRUISE_LINE, MARKETPLACE_SELLER } from './seller-cruise.ts'
import { DEVELOPER_DOCS, SOC_COPILOT } from './soc-docs.ts'
import { SPANISH } from './spanish.ts'

/** The domains of the sixth set. */
export const SIXTH_PACKS: readonly Pack[] = [
  MARKETPLACE_SELLER,
  CRUISE_LINE,
  ACCOUNTS_PAYABLE,
  FEATURE_FLAGS,
  SOC_COPILOT,
  DEVELOPER_DOCS,
  MAIL_CALENDAR,
  TOLL_ROAD,
  EV_CHARGING,
  AUTO_LOANS,
  TRAVEL_EXPENSE,
  CHILDCARE_CENTRE,
  DOMAIN_REGISTRAR,
  EMAIL_MARKETING,
  PLANT_MAINTENANCE,
  MEAL_KIT,
  APPLIANCE_WARRANTY,
  DATA_CATALOG,
  GERMAN,
  DUTCH,
  FRENCH,
  ITALIAN,
  SPANISH,
  PORTUGUESE,
  HINDI,
  JAPANESE,
  CHINESE,
]
