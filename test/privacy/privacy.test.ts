import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCardNumber, passesMod97 } from '../../src/privacy/checksums.ts'
import { compilePattern, patternProblem } from '../../src/privacy/own-patterns.ts'
import { createRedactor } from '../../src/privacy/redact.ts'
import { privacySettings } from '../../src/privacy/settings.ts'

const redactor = createRedactor(privacySettings.parse({}))
const redact = redactor.text

describe('redaction', () => {
  test.each([
    ['mail me at jörg.müller+x@post.example.co.uk now', 'mail me at [email] now'],
    ['see https://x.example/?to=ada%40y.example&n=1', 'see https://x.example/?to=[email]&n=1'],
    ['<ada@example.org>, bob@example.org', '<[email]>, [email]'],
    ['call +49 170 1234567 today at 14:05', 'call [phone] today at 14:05'],
    ['call +14155552671', 'call [phone]'],
    ['call 0044 20 7946 0958', 'call [phone]'],
    ['call (415) 555-0132 today', 'call [phone] today'],
    ['call 415-555-0132 today', 'call [phone] today'],
    ['ring 020 7946 0958, or 0170 1234567', 'ring [phone], or [phone]'],
    ['my phone number is 4155552671', 'my phone number is [phone]'],
    ['card 4242 4242 4242 4242 please', 'card [credit_card] please'],
    ['card 4242424242424242 please', 'card [credit_card] please'],
    ['amex 3782-822463-10005', 'amex [credit_card]'],
    ['IBAN DE89 3704 0044 0532 0130 00 is mine', 'IBAN [iban] is mine'],
    ['gb82west12345698765432', '[iban]'],
    ['ssn 219-09-9999', 'ssn [us_ssn]'],
    ['from 203.0.113.42, 2001:db8::8a2e:370:7334', 'from [ip_address], [ip_address]'],
    ['Authorization: Bearer abcdefghijklmnop1234', 'Authorization: [api_key]'],
    ['key sk-proj-AbCdEfGhIjKlMnOpQrSt', 'key [api_key]'],
    ['ghp_abcdefghijklmnopqrstuvwxyz0123456789', '[api_key]'],
    ['AKIAIOSFODNN7EXAMPLE', '[api_key]'],
    ['t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-def_123', 't=[jwt]'],
    ['mysql://root:hunter2@db/app', '[connection_string]db/app'],
    ['DB_PASSWORD=hunter2 next', 'DB_PASSWORD=[password] next'],
    ['my password is: Tr0ub4dor', 'my password is: [password]'],
    ['send {"password": "correct horse"} to it', 'send {"password": "[password]"} to it'],
    ['SSN: 219099999, or social security number 219099998', 'SSN: [us_ssn], or social security number [us_ssn]'],
    [`hvs.${'CAESI'}Jabcdefghijklmnopqrst`, '[api_key]'],
    [`pcsk_${'abcdef'}0123456789abcdef`, '[api_key]'],
    [`key-${'0123456789abcdef'}0123456789abcdef`, '[api_key]'],
    [`https://hooks.slack.com/services/${'T00000000'}/B00000000/XXXX0000XXXX`, 'https://[api_key]'],
    [
      'get https://s3.example/x?X-Amz-Signature=0123456789abcdef&a=1',
      'get https://s3.example/x?X-Amz-Signature=[api_key]&a=1',
    ],
    ['get https://b.example/c?sv=2020&sig=abcDEF123%2Fxyz%3D', 'get https://b.example/c?sv=2020&sig=[api_key]'],
    [`-----BEGIN ${'RSA'} PRIVATE KEY-----\nMIIE\n-----END ${'RSA'} PRIVATE KEY----- end`, '[private_key] end'],
  ])('%s', (text, expected) => expect(redact(text)).toBe(expected))

  test.each([
    'Order A-1042 was delivered on 3 November 2026 at 14:05:06.',
    'order 7781, total 59.9 EUR, created 1795183469, id 4815162342',
    'order 4242424242424241 shipped, parcel 00340434161094042557',
    'Rs 4,999 to 7,199; ratio 0.91; version 1.2.3; 2026-11-20T14:06:05.020Z',
    'user-ada-1001 asked about sess-ada-01 and kb-17',
    'trace 4bf92f3577b34da6a3ce929d0e0e4736 span 00f067aa0ba902b7',
    '550e8400-e29b-41d4-a716-446655440000',
    'gpt-5.2-mini-2026-09-01 and text-embedding-3-large-with-1536-dimensions',
    'started 1795183469000000000, took 1234567890 ns, 127.0.0.1:4318',
    'std::vector<a::b> at 10:11:12, DE89370400440532013001 fails its checksum',
    'The password must be long; a token is a piece of a word; a basic understanding.',
    'follow @ada or meet @ 5pm',
    'due 01/15/2024, 05-11-2026 or 12 01 2025; SKU 123-45-6789X; version 2.0.0.1, v1.2.3.4',
    'ISBN 978-3-16-148410-0, EAN 4006381333931, tracking 1Z999AA10123456784, PO 4500012345',
    'cus_NffrFeUfNV2Hib paid $1,234,567.89 with pi_3MtwBwLkdIwHu7ix28a3tqPa',
    'arn:aws:lambda:us-east-1:123456789012:function:x, sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    'call_abc123DEF456ghi789, chatcmpl-9abcDEF0123456789abcdefghij, toolu_01A09q90qw90lq917835lq9',
    'lat 52.520008, lon 13.404954, Windows 10.0.19045.3693, 1.0e10, 12:34:56.789, 1024x768',
    'max_tokens: 4096, the secretary of state, npm:@scope/pkg@1.2.3, {"token": "12"}',
  ])('leaves what is no personal data: %s', (text) => expect(redact(text)).toBe(text))

  test('patterns of the config are applied, by name', () => {
    const own = createRedactor(
      privacySettings.parse({ redact: [], redactPatterns: [{ name: 'customer', pattern: 'cust-\\d+' }] }),
    )
    expect(own.text('CUST-77 wrote a@b.example')).toBe('[customer] wrote a@b.example')
  })

  test('takes time in proportion to the text, whatever the text', () => {
    for (const piece of [
      'a',
      'a.',
      '1 ',
      '1-',
      '@',
      'a@',
      'eyJ',
      '://',
      'A1',
      '-',
      '+1',
      'password=',
      'sk-',
      '::',
      '{"',
      '\\',
      '"',
    ]) {
      const text = piece.repeat(200_000 / piece.length)
      const started = process.cpuUsage()
      redact(text)
      redact(`{"${text}`)
      const { user, system } = process.cpuUsage(started)
      // Quadratic time would be minutes.
      expect([piece, (user + system) / 1e6 < 8]).toEqual([piece, true])
    }
  })
})

describe('JSON stays JSON', () => {
  test('strings, escapes, numbers, keys, and JSON in strings', () => {
    const inner = JSON.stringify({ card: 4242424242424242, text: 'line\nada@example.org\t"x"' })
    const json = JSON.stringify({
      to: 'ada@example.org',
      card: 4242424242424242,
      cards: [4242424242424242, 17],
      note: 'first\nada@example.org',
      inner,
      'ada@example.org': true,
      n: 59.9,
    })
    expect(JSON.parse(redact(json))).toEqual({
      to: '[email]',
      card: '[credit_card]',
      cards: ['[credit_card]', 17],
      note: 'first\n[email]',
      inner: JSON.stringify({ card: '[credit_card]', text: 'line\n[email]\t"x"' }),
      '[email]': true,
      n: 59.9,
    })
  })

  test('escaped characters hide nothing', () => {
    expect(JSON.parse(redact('{"a":"ada\\u0040example.org","b":"\\u0061da@example.org"}'))).toEqual({
      a: '[email]',
      b: '[email]',
    })
  })

  test('names of fields tell what no pattern can: names, addresses, dates of birth, passwords', () => {
    const json =
      '{"firstName":"Ada","street_address":"1 Main St","dob":"1815-12-10","password":"swordfish","pin_token":"abc","max_tokens":400,"name":"get_weather"}'
    expect(JSON.parse(redact(json))).toEqual({
      firstName: '[name]',
      street_address: '[address]',
      dob: '[birth_date]',
      password: '[password]',
      pin_token: '[password]',
      max_tokens: 400,
      name: 'get_weather',
    })
    expect(redactor.field('last_name', 'Lovelace')).toBe('[name]')
    expect(redactor.field('server.address', 'api.example.org')).toBe('api.example.org')
  })

  test('text that was cut in the middle of JSON is redacted, too', () => {
    const json = JSON.stringify([{ role: 'user', content: 'hi\nada@example.org and more' }])
    for (let cut = 30; cut < json.length; cut += 1) expect(redact(json.slice(0, cut))).not.toContain('ada@example.org')
  })

  test('any JSON', () => {
    const plant = fc.constantFrom('ada@example.org', '4242 4242 4242 4242', '+49 170 1234567', '\n"ada@example.org"')
    const leaf = fc.oneof(
      fc.string(),
      plant,
      fc.integer(),
      fc.constant(4242424242424242),
      fc.boolean(),
      fc.constant(null),
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value')),
        tie('value').map((v) => JSON.stringify(v)),
      ),
    }))
    fc.assert(
      fc.property(fc.array(value), (each) => {
        const out = redact(JSON.stringify(each))
        expect(() => JSON.parse(out)).not.toThrow()
        expect(out).not.toMatch(/ada@example|4242 ?4242|170 1234567/)
        expect(redact(out)).toBe(out)
      }),
    )
  })
})

describe('checksums', () => {
  test('tell cards and accounts from other numbers', () => {
    expect(isCardNumber('4242424242424242')).toBe(true)
    expect(isCardNumber('4242424242424243')).toBe(false)
    expect(isCardNumber('1795183469000000')).toBe(false)
    expect(passesMod97('DE89370400440532013000')).toBe(true)
    expect(passesMod97('DE98370400440532013000')).toBe(false)
  })
})

describe('patterns of the config', () => {
  test.each(['cust-\\d+', 'cust-\\d{1,10}(?:-[a-z]{1,3})?', '\\b[A-Z]{2}\\d{6}\\b', '(?:\\d{4}-){3}\\d{4}'])(
    'accepted: %s',
    (pattern) => expect(patternProblem(pattern)).toBeUndefined(),
  )

  test.each(['(a+)+b', '(a|a)*b', '(\\w+\\s?)*x', '(a?){50}a{50}', '.*.*.*x', '(x', 'a*', '(a)\\1', 'a'.repeat(400)])(
    'refused: %s',
    (pattern) => expect(patternProblem(pattern)).toMatch(/^(?:must|could)/),
  )

  test('open repeats are bounded', () => {
    expect(compilePattern('c-\\d+').source).toBe('c-\\d{1,101}')
  })
})
