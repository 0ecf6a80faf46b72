import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/privacy/redact.ts'
import { privacySettings } from '../../src/privacy/settings.ts'
import { hasTellingKey } from '../../src/privacy/telling-keys.ts'

const PLANTED = 'Zyxwvut'
const TELLING = [
  'password',
  'first_name',
  'customerName',
  'billing address',
  'x-api-key',
  'ssn',
  'said "password',
  'née_surname',
]
const HARMLESS = ['role', 'content', 'total', 'said "no"', 'größe', '\\', '']

const words = fc.constantFrom(
  'hello',
  'a: b',
  'my address is "here": there',
  '{"',
  '12',
  'line\nnext',
  'tab\t: x',
  '\\"',
)

/** JSON of any shape with `PLANTED` under one telling key, and nested in strings up to twice. */
const withSecret = fc
  .tuple(
    fc.constantFrom(...TELLING),
    fc.array(fc.tuple(fc.constantFrom(...HARMLESS), words), { maxLength: 4 }),
    fc.array(fc.constantFrom('object', 'list', 'text', 'spaced'), { maxLength: 4 }),
  )
  .map(([key, others, wrappers]) => {
    let value: unknown = Object.fromEntries([...others, [key, PLANTED]])
    for (const wrapper of wrappers) {
      if (wrapper === 'object') value = { before: 'x', inner: value }
      else if (wrapper === 'list') value = ['x', value]
      else value = { text: JSON.stringify(value, null, wrapper === 'spaced' ? 2 : 0).replaceAll('":', '" :') }
    }
    return JSON.stringify(value)
  })

describe('telling keys', () => {
  const redactor = createRedactor(privacySettings.parse({}))

  it('are seen in JSON of any shape, also inside strings', () => {
    fc.assert(
      fc.property(withSecret, (json) => hasTellingKey(json)),
      { numRuns: 1_000 },
    )
  })

  it('hide their values wherever they stand, whatever was redacted before', () => {
    fc.assert(
      fc.property(withSecret, fc.nat({ max: 400 }), (json, padding) => {
        const text = `{"pad":"${'x'.repeat(padding)}","in":${json}}`
        const redacted = redactor.text(text)
        expect(redacted).not.toContain(PLANTED)
        expect(redactor.text(text)).toBe(redacted)
      }),
      { numRuns: 1_000 },
    )
  })

  it('are keys: the same words in a text are none', () => {
    expect(hasTellingKey('{"content":"my password and address: none, token, phone"}')).toBe(false)
    expect(hasTellingKey('{"role":"user","parts":[{"type":"text"}]}')).toBe(false)
    expect(hasTellingKey('{"a":"b","phone":1}')).toBe(true)
    expect(hasTellingKey(`{"${'a'.repeat(80)}password":1}`)).toBe(false)
  })
})
