import { codeAt } from '../../model/code-at.ts'

/**
 * Ids that identify nobody. Taking one as a user id would merge strangers into one person.
 * Source: seen in real senders, e.g. https://github.com/danny-avila/LibreChat (hard-coded user) and `String(undefined)` in JavaScript.
 */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '.',
  '0',
  '-1',
  '?',
  '*',
  'anon',
  'anonymous',
  'anonymous_user',
  'anonymous-user',
  'anonymoususer',
  'any',
  'default',
  'default_user',
  'default-user',
  'default_user_id',
  'false',
  'guest',
  'id',
  'n/a',
  'na',
  'nan',
  'nil',
  'no-user',
  'none',
  'not set',
  'not_set',
  'null',
  '(null)',
  'test',
  'true',
  'undefined',
  'unknown',
  'unknown_user',
  'unknown-user',
  'user',
  'user_id',
  'userid',
  'session_id',
  'sessionid',
  '<redacted>',
  '[redacted]',
  '[filtered]',
  '[masked]',
  'redacted',
  '<not specified>',
  '<not serializable>',
  '[object object]',
  '{}',
  '[]',
  '""',
  '00000000-0000-0000-0000-000000000000',
])

const LONGEST_WORD = 20
const OPENING_BRACKET = 91

/** Whether a digit from 1 to 9 stands in it. */
function holdsDigit(id: string): boolean {
  for (let at = 0; at < id.length; at++) {
    const code = codeAt(id, at)
    if (code >= 49 && code <= 57) return true
  }
  return false
}

/** Whether `id` stands for "nobody" (already trimmed). Zeros only, of any length, are one too. */
export function isPlaceholder(id: string): boolean {
  // Most ids hold a digit, and no placeholder but `-1` holds one beside zero: no search is needed then.
  if (id.length > 2 && codeAt(id, 0) !== OPENING_BRACKET && holdsDigit(id)) return false
  // Logfire's scrubber puts its reason where the id was: https://logfire.pydantic.dev/docs/how-to-guides/scrubbing/
  if (id.length > LONGEST_WORD) return /^[0-]+$|^\[scrubbed due to /i.test(id)
  return PLACEHOLDERS.has(id.toLowerCase()) || /^[0-]+$/.test(id)
}

/** An id as text: trimmed, numbers accepted, placeholders refused. Longer than 1024 characters is no id. */
export function idOf(value: unknown): string | undefined {
  const text =
    typeof value === 'string'
      ? value.trim()
      : typeof value === 'number' || typeof value === 'bigint'
        ? String(value)
        : ''
  const id = text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
  return id.length > 1024 || isPlaceholder(id) ? undefined : id
}
