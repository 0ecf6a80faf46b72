import { describe, expect, test } from 'vitest'
import type { Outbound } from '../../src/model/settled.ts'
import { createPrivacy } from '../../src/privacy/index.ts'
import { type PrivacySettings, privacySettings } from '../../src/privacy/settings.ts'
import { span } from '../builders/span.ts'
import { evaluation, interaction, trace } from '../destinations/samples.ts'

const TEXT = 'Write to ada@example.org about cust-77.'

const privacyOf = (content: PrivacySettings['content'], more: Partial<PrivacySettings> = {}, salt = 'salt') =>
  createPrivacy(privacySettings.parse({ content, ...more }), Object.keys(content), salt)

/** A trace as it waits, with all texts as they came, so that whatever is not reduced when it is sent is seen. */
function waiting(privacyMark?: string): Outbound {
  const told = trace({
    spans: [span({ input: TEXT })],
    interactions: [interaction({ inputText: TEXT, outputText: `${TEXT}!` })],
    evaluations: [evaluation({ explanation: TEXT })],
  })
  return { kind: 'trace', trace: told, ...(privacyMark !== undefined && { privacyMark }) }
}

function sent(outbound: Outbound) {
  if (outbound.kind !== 'trace') throw new Error('A trace stays a trace.')
  const { spans, interactions, evaluations } = outbound.trace
  return {
    span: spans[0]?.input,
    asked: interactions[0]?.inputText,
    answered: interactions[0]?.outputText,
    evaluation: evaluations[0]?.explanation,
  }
}

const REDACTED = 'Write to [email] about cust-77.'

describe('spans that went through a destination’s own rule when they came', () => {
  const privacy = privacyOf({ warehouse: 'redacted', tool: 'none', open: 'redacted' })

  test('do not go through it again, nor do their very texts; all that is derived from them does', () => {
    expect(sent(privacy.send(waiting(privacy.mark), 'warehouse'))).toEqual({
      span: TEXT,
      asked: TEXT,
      answered: `${REDACTED}!`,
      evaluation: REDACTED,
    })
  })

  test('go through a stricter one', () => {
    expect(sent(privacy.send(waiting(privacy.mark), 'tool'))).toEqual({
      span: '',
      asked: '',
      answered: '',
      evaluation: '',
    })
  })

  test.each([
    ['nothing is known of the receipt', undefined],
    ['the receipt has no mark', ''],
    ['they came under a looser policy', privacyOf({ warehouse: 'full' }).mark],
    ['hashes were made with another salt', privacyOf({ warehouse: 'redacted' }, {}, 'other salt').mark],
    [
      'another pattern was looked for then',
      privacyOf({ warehouse: 'redacted' }, { redactPatterns: [{ name: 'order', pattern: 'A-\\d+' }] }).mark,
    ],
    ['fewer kinds were replaced then', privacyOf({ warehouse: 'redacted' }, { redact: ['iban'] }).mark],
  ])('go through it where %s', (_, mark) => {
    expect(sent(privacy.send(waiting(mark), 'warehouse')).span).toBe(REDACTED)
  })

  test('the mark follows the policy of the receipt and every setting of redaction, and nothing else', () => {
    const mark = privacyOf({ warehouse: 'redacted' }).mark
    expect(privacyOf({ other: 'redacted', more: 'none' }, { hashUserIds: ['other'] }).mark).toBe(mark)
    const others = [
      privacyOf({ warehouse: 'hashed' }),
      privacyOf({ warehouse: 'redacted' }, { redact: ['email'] }),
      privacyOf({ warehouse: 'redacted' }, { phoneRegions: ['AT'] }),
      privacyOf({ warehouse: 'redacted' }, { redactPatterns: [{ name: 'customer', pattern: 'cust-\\d+' }] }),
      privacyOf({ warehouse: 'redacted' }, {}, 'another salt'),
    ].map((each) => each.mark)
    expect(new Set([mark, ...others]).size).toBe(6)
    expect(JSON.stringify(others)).not.toContain('cust-')
  })
})
