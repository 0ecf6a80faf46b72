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

/** Whether `id` stands for "nobody" (already trimmed). Zeros only, of any length, are one too. */
export function isPlaceholder(id: string): boolean {
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
