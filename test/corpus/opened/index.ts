import type { Pack } from '../pack.ts'
import { CHINESE, HINDI, JAPANESE } from './asia.ts'
import { DENTAL, PET_CLINIC } from './care.ts'
import { DONORS, WASTE } from './civic.ts'
import { DUTCH, GERMAN, GERMAN_BREWERY } from './german-dutch.ts'
import { PORTUGUESE, SPANISH, SPANISH_CITY } from './iberian.ts'
import { BUILDING_SITE, VINEYARD } from './land.ts'
import { CHINESE_BADMINTON, HINDI_TAILOR, JAPANESE_BENTO } from './leisure-asia.ts'
import { DUTCH_CLIMBING, ITALIAN_COOKING, PORTUGUESE_WEDDINGS } from './leisure-europe.ts'
import { FOOTBALL, STREAMING } from './media.ts'
import { PAYMENTS_API, PENSION } from './money.ts'
import { DEPOT, LAB } from './ops.ts'
import { ALPINE_HUTS, MARINA } from './outdoors.ts'
import { FRENCH, FRENCH_NOTARY, ITALIAN } from './romance.ts'
import { CRM, TRANSLATION } from './saas.ts'
import { RIG_SHOP, SMART_HOME } from './shops.ts'

/** The domains of the opened set. */
export const OPENED_PACKS: readonly Pack[] = [
  PET_CLINIC,
  DENTAL,
  RIG_SHOP,
  SMART_HOME,
  PENSION,
  PAYMENTS_API,
  DEPOT,
  LAB,
  ALPINE_HUTS,
  MARINA,
  CRM,
  TRANSLATION,
  WASTE,
  DONORS,
  STREAMING,
  FOOTBALL,
  BUILDING_SITE,
  VINEYARD,
  GERMAN,
  GERMAN_BREWERY,
  SPANISH,
  SPANISH_CITY,
  FRENCH,
  FRENCH_NOTARY,
  PORTUGUESE,
  PORTUGUESE_WEDDINGS,
  ITALIAN,
  ITALIAN_COOKING,
  DUTCH,
  DUTCH_CLIMBING,
  HINDI,
  HINDI_TAILOR,
  CHINESE,
  CHINESE_BADMINTON,
  JAPANESE,
  JAPANESE_BENTO,
]
