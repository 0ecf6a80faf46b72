import { SECRET_KEY } from './secrets.ts'

/**
 * Fields whose name says that what stands in them is about a person: only there are names and addresses recognised.
 * Tested on the name in snake_case.
 */
const PERSONAL: readonly { readonly name: TellingKey; readonly key: RegExp }[] = [
  {
    name: 'name',
    key: /(?:^|[._])(?:(?:first|last|full|given|family|middle|maiden|sur|customer|patient|card_?holder|account_?holder|contact|recipient|passenger|guest|employee)_?name|surname|card_?holder)$/,
  },
  {
    name: 'address',
    key: /(?:^|[._])(?:(?:street|home|postal|mailing|shipping|billing|delivery)_?address|street|address_?line_?\d?|address_?\d|(?<!(?:server|client|network|net|source|destination|host|peer)[._])address)$/,
  },
  { name: 'birth_date', key: /(?:^|[._])(?:dob|birth_?(?:day|date)|date_?of_?birth)$/ },
  {
    name: 'national_id',
    key: /(?:^|[._])(?:ssn|social_?security(?:_?(?:number|no))?|passport(?:_?(?:number|no|id))?|national_?id|tax_?id|drivers?_?licen[cs]e(?:_?(?:number|no))?)$/,
  },
  { name: 'phone', key: /(?:^|[._])(?:(?:phone|mobile|cell|telephone|fax)(?:_?(?:number|no))?|msisdn)$/ },
]

/** What a field's name can tell. */
export type TellingKey = 'name' | 'address' | 'birth_date' | 'national_id' | 'phone' | 'password'

const LONGEST_KEY = 64

const MOST_REMEMBERED = 5_000
/** null = the name tells nothing. */
const remembered = new Map<string, TellingKey | null>()

/** What a field of this name holds, by its name alone; undefined = the name tells nothing. */
export function tellingKey(key: string): TellingKey | undefined {
  if (key === '' || key.length > LONGEST_KEY) return undefined
  const known = remembered.get(key)
  if (known !== undefined) return known ?? undefined
  // Names come again with every span; strangers' names must not fill the memory.
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const told = read(key)
  remembered.set(key, told ?? null)
  return told
}

function read(key: string): TellingKey | undefined {
  if (SECRET_KEY.test(key)) return 'password'
  const snake = key
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[ -]/g, '_')
    .toLowerCase()
  return PERSONAL.find(({ key: pattern }) => pattern.test(snake))?.name
}

/**
 * Could JSON text have such a field, also in JSON inside its strings? Looks only at what stands in quotes before a
 * colon; escapes in a key are not read, so they count as telling.
 */
export function hasTellingKey(json: string): boolean {
  for (let colon = json.indexOf(':'); colon >= 0; colon = json.indexOf(':', colon + 1)) {
    let behind = colon
    while (behind > 0 && /\s/.test(json.charAt(behind - 1))) behind--
    // Blanks inside a string are escapes.
    if (behind > 1 && json.charAt(behind - 2) === '\\' && /[nrtf]/.test(json.charAt(behind - 1))) return true
    if (json.charAt(behind - 1) !== '"') continue
    const close = behind - 1
    const slashes = slashesBefore(json, close)
    const open = json.lastIndexOf('"', close - slashes - 1)
    const key = json.slice(open + 1, close - slashes)
    if (open < 0 || slashesBefore(json, open) !== slashes || key.includes('\\') || tellingKey(key) !== undefined)
      return true
  }
  return false
}

/** How deep in strings of strings a quote stands. */
function slashesBefore(json: string, quote: number): number {
  let slashes = 0
  while (json.charAt(quote - 1 - slashes) === '\\') slashes++
  return slashes
}
