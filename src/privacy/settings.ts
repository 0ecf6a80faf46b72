import { z } from 'zod'
import { patternProblem } from './own-patterns.ts'

/**
 * What a destination may hold of the text of users, models, tools and documents.
 * `full`: as sent. `redacted`: personal data and secrets replaced by their kind. `hashed`: a salted hash, so that equal
 * texts can still be counted. `none`: metadata and labels only.
 */
export const CONTENT_POLICIES = ['none', 'hashed', 'redacted', 'full'] as const

/** See {@link CONTENT_POLICIES}; ordered from strict to permissive. */
export type ContentPolicy = (typeof CONTENT_POLICIES)[number]

const contentPolicy = z.enum(CONTENT_POLICIES)

/**
 * Names of the built-in redactions. `name`, `address`, `birth_date` and `national_id` are recognised only where the name
 * of a field says so (`first_name`), never in running text.
 */
export const REDACTIONS = [
  'private_key',
  'jwt',
  'connection_string',
  'api_key',
  'password',
  'email',
  'phone',
  'credit_card',
  'iban',
  'us_ssn',
  'ip_address',
  'name',
  'address',
  'birth_date',
  'national_id',
] as const

export const privacySettings = z.strictObject({
  content: z
    .record(z.string(), contentPolicy)
    .default({ clickhouse: 'redacted' })
    .describe('Content policy by destination name; a destination that is not named gets `contentOtherwise`.'),
  contentOtherwise: contentPolicy
    .default('none')
    .describe('Content policy of every destination not named in `content`.'),
  redact: z
    .array(z.enum(REDACTIONS))
    .default([...REDACTIONS])
    .describe('Which built-in patterns `redacted` replaces.'),
  redactPatterns: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower_snake_case'),
        pattern: z.string().superRefine((source, context) => {
          const problem = patternProblem(source)
          if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
        }),
      }),
    )
    .default([])
    .describe(
      'Patterns of your own, e.g. customer numbers; matched without regard to case, repeats at most 100 times.',
    ),
  phoneRegions: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'must be a country code of two capital letters, e.g. DE'))
    .default(['US', 'GB', 'DE', 'FR', 'JP', 'AU'])
    .describe(
      'Countries whose phone numbers are recognised as they are dialled inside the country, without a country code.',
    ),
  attributesAllowed: z
    .array(z.string())
    .optional()
    .describe('When given, only left-over attributes whose key starts with one of these are kept.'),
  attributesDenied: z
    .array(z.string())
    .default([])
    .describe('Left-over attributes whose key starts with one of these are dropped.'),
  hashUserIds: z
    .array(z.string())
    .default([])
    .describe('Destinations that get salted hashes instead of user, anonymous, session and account ids.'),
})

/** Checked privacy policy. */
export type PrivacySettings = z.output<typeof privacySettings>

/** Do these settings ask for any hash? */
export function needsSalt({ content, contentOtherwise, hashUserIds }: PrivacySettings): boolean {
  return hashUserIds.length > 0 || [...Object.values(content), contentOtherwise].includes('hashed')
}
