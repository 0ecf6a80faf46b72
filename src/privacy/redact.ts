import { defaultPatterns, type PiiPattern, PiiSanitizer } from '@cdssnc/sanitize-pii'
import type { PrivacySettings } from './settings.ts'

// The library's default set is made for Canadian forms and takes any nine digits for a social insurance number, which
// would eat order numbers and timestamps. We take the engine, and those of its patterns that are precise.
function fromLibrary(name: string): RegExp {
  const found = defaultPatterns.find((pattern) => pattern.name === name)
  if (found === undefined) throw new Error(`The redaction library no longer has the pattern "${name}".`)
  return found.regex
}

const BUILT_IN: Record<PrivacySettings['redact'][number], readonly RegExp[]> = {
  private_key: [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g],
  jwt: [/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g],
  api_key: [
    /\b(?:sk|pk|rk|phc|phx|ghp|gho|ghs|ghu|glpat|xox[abprs]|whsec|AKIA|ASIA|AIza|hf|npm|pypi|dop_v1|shpat|lin_api|gsk|xai)[-_A-Za-z0-9]{16,}/g,
    /\bBearer\s+[A-Za-z0-9._~+/-]{16,}=*/g,
  ],
  email: [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu],
  iban: [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g],
  credit_card: [/\b(?:\d{4}[ -]){3}\d{3,4}\b/g, /\b(?:4\d{15}|5[1-5]\d{14}|3[47]\d{13}|6011\d{12})\b/g],
  us_ssn: [/\b(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/g],
  phone: [
    fromLibrary('phone_number_international'),
    /(?<![\w+-])\+\d{1,3}[\s.-]?(?:\(\d{1,4}\)|\d{1,4})(?:[\s.-]?\d{2,4}){2,4}\b/g,
    // Separators or brackets are demanded: ten bare digits are more often a timestamp or an order number.
    /(?<![\w-])(?:\+?1[-.\s])?(?:\(\d{3}\)\s?|\d{3}[-.\s])\d{3}[-.\s]\d{4}(?!\w)/g,
  ],
  ip_address: [/\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b/g],
}

/** Replaces personal data and secrets by their kind in brackets, e.g. `[email]`. */
export type Redactor = (text: string) => string

/** Builds the redactor that the settings ask for; compile once, use for every text. */
export function createRedactor(settings: Pick<PrivacySettings, 'redact' | 'redactPatterns'>): Redactor {
  const patterns: PiiPattern[] = []
  // In the order of BUILT_IN: long, certain secrets first, so that no part of one is taken for something else.
  for (const [name, expressions] of Object.entries(BUILT_IN)) {
    if (!(settings.redact as readonly string[]).includes(name)) continue
    for (const regex of expressions) patterns.push({ name, regex, description: name })
  }
  for (const { name, pattern } of settings.redactPatterns) {
    patterns.push({ name, regex: new RegExp(pattern, 'giu'), description: name })
  }
  const sanitizer = new PiiSanitizer({ useDefaultPatterns: false, patterns, replacementTemplate: '[{name}]' })
  return (text) => (text === '' ? text : sanitizer.sanitize(text))
}
