import { describe, expect, test } from 'vitest'
import { createRedactor } from '../../src/privacy/redact.ts'
import { privacySettings } from '../../src/privacy/settings.ts'

const { text: redact } = createRedactor(privacySettings.parse({}))

describe('redaction', () => {
  test.each([
    ['mail me at jörg.müller+x@post.example.co.uk now', 'mail me at [email] now'],
    ['call +49 170 1234567 today', 'call [phone] today'],
    ['call (415) 555-0132 today', 'call [phone] today'],
    ['call 415-555-0132 today', 'call [phone] today'],
    ['card 4242 4242 4242 4242 please', 'card [credit_card] please'],
    ['card 4242424242424242 please', 'card [credit_card] please'],
    ['IBAN DE89 3704 0044 0532 0130 00 is mine', 'IBAN [iban] is mine'],
    ['ssn 219-09-9999', 'ssn [us_ssn]'],
    ['from 203.0.113.42', 'from [ip_address]'],
    ['Authorization: Bearer abcdefghijklmnop1234', 'Authorization: [api_key]'],
    ['key sk-proj-AbCdEfGhIjKlMnOpQrSt', 'key [api_key]'],
    ['{"to":"a@b.example","n":1}', '{"to":"[email]","n":1}'],
  ])('%s', (text, expected) => expect(redact(text)).toBe(expected))

  test.each([
    'Order A-1042 was delivered on 3 November 2026 at 14:05:06.',
    'order 7781, total 59.9 EUR, created 1795183469, id 4815162342',
    'Rs 4,999 to 7,199; ratio 0.91; version 1.2.3; 2026-11-20T14:06:05.020Z',
    'user-ada-1001 asked about sess-ada-01 and kb-17',
    'trace 4bf92f3577b34da6a3ce929d0e0e4736 span 00f067aa0ba902b7',
  ])('leaves what is no personal data: %s', (text) => expect(redact(text)).toBe(text))

  test('patterns of the config are applied, by name', () => {
    const own = createRedactor(
      privacySettings.parse({ redact: [], redactPatterns: [{ name: 'customer', pattern: 'cust-\\d+' }] }),
    )
    expect(own.text('CUST-77 wrote a@b.example')).toBe('[customer] wrote a@b.example')
  })
})
