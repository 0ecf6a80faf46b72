import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { ibanLength, isCardNumber, passesMod97 } from './checksums.ts'
import { byPattern, type Detector } from './detector.ts'

const EMAIL_LOCAL = /[\p{L}\p{N}\p{M}._%+'-]/u
const EMAIL_DOMAIN =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,62})(?:\.[\p{L}\p{N}\p{M}-]{1,63}){0,8}\.(?:\p{L}[\p{L}\p{M}]{1,24}|xn--[a-z0-9-]{2,59})/u
const AT_SIGN = /@|%40/g
const LONGEST_LOCAL = 64

// By hand from each `@` outwards: a pattern that begins with "any letters" rescans long words again and again.
const email: Detector = {
  name: 'email',
  mayHold: (text) => text.includes('@') || text.includes('%40'),
  *find(text) {
    let behind = 0
    for (const { 0: sign, index } of text.matchAll(AT_SIGN)) {
      const domain = EMAIL_DOMAIN.exec(text.slice(index + sign.length, index + sign.length + 255))
      if (domain === null) continue
      let start = index
      while (start > behind && index - start < LONGEST_LOCAL && EMAIL_LOCAL.test(text[start - 1] ?? '')) start -= 1
      while (start < index && /[.'%-]/.test(text[start] ?? '')) start += 1
      if (start === index) continue
      behind = index + sign.length + domain[0].length
      yield { start, end: behind, name: 'email' }
    }
  },
}

/** The text that was asked about last: several detectors ask about the same one. */
let asked = ''
let holdsDigit = false

/** Most prose has no digit at all, and then nothing that is made of them. */
function hasDigit(text: string): boolean {
  if (text !== asked) {
    asked = text
    holdsDigit = /\d/.test(text)
  }
  return holdsDigit
}

const hasDigits = (text: string) => hasDigit(text) && /\d[\d ()./-]{5}/.test(text)

const creditCard = byPattern(
  'credit_card',
  (text) => hasDigit(text) && /\d(?:[ -]?\d){12}/.test(text),
  /(?<![\d.])(?<!\d[ -])\d(?:[ -]?\d){12,18}(?![ -]?\d)/g,
  ([match]) => isCardNumber(match.replace(/\D/g, '')),
)

const iban = byPattern(
  'iban',
  (text) => hasDigit(text) && /[A-Za-z]{2}\d{2}[ -]?[A-Za-z0-9]{4}/.test(text),
  /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,31}/g,
  ([match]) => {
    const length = ibanLength(match.slice(0, 2))
    if (length === undefined) return false
    // The match may run on into the next words; the country says where it ends.
    let end = 0
    for (let count = 0; end < match.length && count < length; end += 1)
      if (/[A-Za-z0-9]/.test(match[end] ?? '')) count += 1
    return passesMod97(match.slice(0, end).replace(/[ -]/g, '')) ? end : false
  },
)

/** With its separators, or nine digits that the text itself calls one. */
const usSsn = byPattern(
  'us_ssn',
  (text) => hasDigit(text) && /\d{3}[- ]\d{2}[- ]\d{4}|(?:ssn|security)[^\d\n]{0,16}\d{9}/i.test(text),
  /(?<![\d-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![A-Za-z\d-])|(?!000|666|9\d\d)\d{9}(?![A-Za-z\d])(?<=(?:ssn|social security)[^\d\n]{0,16}\d{9})/gi,
)

const ipAddress: Detector = {
  name: 'ip_address',
  mayHold: (text) => /\d\.\d{1,3}\.\d|[\da-f]:[\da-f:]/i.test(text),
  *find(text) {
    // Four numbers that the text calls a version are one.
    const four =
      /(?<![\d.]|\bv|\bversion[ :=]{1,2})(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\d]|\.\d)/g
    yield* byPattern(
      'ip_address',
      () => true,
      four,
      ([match]) => !/^(?:127\.|0\.0\.0\.0)/.test(match),
    ).find(text)
    yield* byPattern(
      'ip_address',
      () => true,
      /(?<![\w:.])[0-9a-f:]{6,39}(?![\w:])/gi,
      ([match]) => isIpv6(match),
    ).find(text)
  },
}

function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2 || !/\d/.test(text)) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return false
  return halves.length === 2 ? groups.length >= 2 && groups.length <= 7 : groups.length === 8
}

/** Three, three and four digits: how North America writes them, whether the area code exists or not. */
const NORTH_AMERICAN =
  /(?<![\w.-])(?<!\d )(?:\+?1[-. ]{0,2})?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w-])(?! \d)/g
const INTERNATIONAL = /(?<![\d+])(?:\+|00(?=[1-9]))\d{1,4}(?:[ \u00a0.()/-]{0,3}\d{1,12}){1,7}/g
/** Numbers as they are dialled inside a country that dials a 0 first. */
const NATIONAL = /(?<![\w.,:+/-])(?<!\d )\(?0\d{1,5}\)?(?:[ /-]{1,2}\d{2,8}){1,5}(?![\w-])/g
/** `01/15/2024` and `05-11-2026` are days, although some country dials such numbers. */
const DAY = /^(?:0?[1-9]|[12]\d|3[01])[ /-](?:0?[1-9]|[12]\d|3[01])[ /-](?:19|20)\d\d$/
/** Digits that the text itself calls a phone number. */
const CALLED_SO =
  /(?<!\[)(?:phone|mobile|whats ?app|tel(?:efon|éfono|efone|\.|:)|handy|cell|móvil|celular|portable|cellulare|call me (?:at|on))[^\d+\n]{0,16}(?<number>\d[\d ]{6,14}\d)(?!\d)/giu
const MOST_TRIES = 5

/** Phone numbers; `regions` (ISO 3166) are those whose own way of writing is recognised without a country code. */
function phone(regions: readonly string[]): Detector {
  const countries = regions.filter((region): region is CountryCode => isSupportedCountry(region))
  return {
    name: 'phone',
    mayHold: hasDigits,
    *find(text) {
      yield* byPattern('phone', hasDigits, NORTH_AMERICAN).find(text)
      for (const match of text.matchAll(INTERNATIONAL)) {
        const hit = longestPossible(match[0].replace(/^00/, '+'), match[0].length - match[0].replace(/^00/, '+').length)
        if (hit !== undefined) yield { start: match.index, end: match.index + hit, name: 'phone' }
      }
      for (const match of text.matchAll(NATIONAL)) {
        const [number] = match
        if (DAY.test(number)) continue
        const isOne = countries.some((country) => parsePhoneNumberFromString(number, country)?.isValid() === true)
        if (isOne) yield { start: match.index, end: match.index + number.length, name: 'phone' }
      }
      for (const match of text.matchAll(CALLED_SO)) {
        const number = match.groups?.number ?? ''
        const end = match.index + match[0].length
        yield { start: end - number.length, end, name: 'phone' }
      }
    },
  }
}

/** What follows a number may be digits too (a time, an amount): groups are taken off the end until it is possible. */
function longestPossible(number: string, lead: number): number | undefined {
  let candidate = number
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (parsePhoneNumberFromString(candidate)?.isPossible() === true) return candidate.length + lead
    const shorter = candidate.replace(/[ \u00a0.()/-]+\d+$/, '')
    if (shorter === candidate) return undefined
    candidate = shorter
  }
  return undefined
}

/** Names of the detectors of personal data. */
export type PersonalData = 'email' | 'phone' | 'credit_card' | 'iban' | 'us_ssn' | 'ip_address'

/** All of them. */
export function personalData(phoneRegions: readonly string[]): Readonly<Record<PersonalData, Detector>> {
  return { email, credit_card: creditCard, iban, us_ssn: usSsn, phone: phone(phoneRegions), ip_address: ipAddress }
}
