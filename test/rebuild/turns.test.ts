import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sessionSettings } from '../../src/rebuild/sessions/settings.ts'
import { viewsOf } from '../../src/rebuild/sessions/signs.ts'
import { type SessionInteraction, turnsOf } from '../../src/rebuild/sessions/turns.ts'

const settings = sessionSettings.parse({})

/** An interaction of one session; times in seconds. */
function said(id: string, from: number, to: number, more: Partial<SessionInteraction> = {}): SessionInteraction {
  return {
    interactionId: id,
    traceId: id.split(':')[0] ?? id,
    startedAtMs: from * 1000,
    endedAtMs: to * 1000,
    userId: 'ann',
    app: 'support',
    outcome: 'success',
    question: `question of ${id}`,
    answered: true,
    corrects: false,
    asksForHuman: false,
    listeningSpanId: `span-${id}`,
    ...more,
  }
}

const views = (interactions: readonly SessionInteraction[], silentForMs = 0, policy = settings) =>
  viewsOf(turnsOf(interactions, policy.linkTraces), silentForMs, policy)
const signalOf = (id: string, ...rest: Parameters<typeof views>) => views(...rest).get(id)?.sign?.signal

describe('turns that came as several traces', () => {
  const question = 'where is my order'
  const whole = said('whole', 0, 10, { question })
  const steps = [
    said('route', 0, 1, { question, answered: false }),
    said('model', 1, 4, { question, answered: false }),
    said('tool', 4, 5, { question: '', answered: false }),
    said('answer', 5, 9, { question }),
  ]

  test('count once: the longest that holds request and answer', () => {
    const [turn, ...others] = turnsOf([...steps, whole], true)
    expect(others).toEqual([])
    expect(turn?.main.interactionId).toBe('whole')
    const found = views([whole, ...steps])
    expect(found.get('whole')).toEqual({
      partOf: '',
      relatedTraceIds: ['answer', 'model', 'route', 'tool'],
      sign: null,
    })
    for (const { interactionId } of steps) {
      expect(found.get(interactionId)).toEqual({ partOf: 'whole', relatedTraceIds: ['whole'], sign: null })
    }
  })

  test('the one that failed tells, where what is around it did not notice', () => {
    const failed = said('answer', 5, 9, { question, outcome: 'failure' })
    expect(turnsOf([whole, failed], true)[0]?.main.interactionId).toBe('answer')
    // A first try without an answer is not what the user got.
    const first = said('first', 1, 2, { question, outcome: 'failure', answered: false })
    expect(turnsOf([whole, first], true)[0]?.main.interactionId).toBe('whole')
  })

  test('steps right after each other belong together without one around them', () => {
    expect(turnsOf([said('a', 0, 1, { question }), said('b', 1.5, 3, { question })], true)).toHaveLength(1)
    expect(turnsOf([said('a', 0, 1, { question }), said('b', 2.5, 3, { question })], true)).toHaveLength(2)
  })

  test.each<[string, readonly SessionInteraction[]]>([
    ['other words', [said('a', 0, 10), said('b', 1, 2)]],
    ['another user', [said('a', 0, 10, { question }), said('b', 1, 2, { question, userId: 'bob' })]],
    ['turns of one trace', [said('a', 0, 10, { question }), said('a:1', 1, 2, { question })]],
    ['a wordless trace after the turn', [said('a', 0, 1), said('b', 1.5, 2, { question: '' })]],
  ])('are kept apart: %s', (_what, interactions) => {
    expect(turnsOf(interactions, true)).toHaveLength(2)
  })

  test('are not looked for when the config says so', () => {
    expect(turnsOf([whole, ...steps], false)).toHaveLength(5)
  })

  test('however they are shuffled', () => {
    const all = [whole, ...steps, said('next', 30, 31, { corrects: true })]
    const expected = [...views(all)].sort()
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect([...views(shuffled)].sort()).toEqual(expected)
      }),
    )
  })
})

describe('what the next turn says', () => {
  test('a correction', () => {
    const found = views([said('a', 0, 1), said('b', 20, 21, { corrects: true })])
    expect(found.get('a')?.sign).toMatchObject({ signal: 'correction', reason: 'user_correction', spanId: 'span-b' })
    expect(found.get('b')?.sign).toBeNull()
  })

  test('a call for a human', () => {
    expect(signalOf('a', [said('a', 0, 1), said('b', 20, 21, { asksForHuman: true })])).toBe('asks_for_human')
  })

  test('the same question again', () => {
    const again = (from: number, app = 'support') => [
      said('a', 0, 1, { question: 'q' }),
      said('b', from, from + 1, { question: 'q', app }),
    ]
    expect(signalOf('a', again(20))).toBe('repeated_question')
    // A program that tries again is faster, and the digest of the next morning is another story.
    expect(signalOf('a', again(2.5))).toBeUndefined()
    expect(signalOf('a', again(3600))).toBeUndefined()
    expect(signalOf('a', again(20, 'another app'))).toBeUndefined()
  })

  test('nothing in particular', () => {
    expect(signalOf('a', [said('a', 0, 1), said('b', 20, 21)])).toBeUndefined()
  })

  test.each(['failure', 'partial', 'unknown'] as const)('nothing of what is a %s already', (outcome) => {
    expect(signalOf('a', [said('a', 0, 1, { outcome }), said('b', 20, 21, { corrects: true })])).toBeUndefined()
  })

  test('nothing after too long, of another user, or of the turn before the last', () => {
    expect(signalOf('a', [said('a', 0, 1), said('b', 4000, 4001, { corrects: true })])).toBeUndefined()
    expect(signalOf('a', [said('a', 0, 1), said('b', 20, 21, { corrects: true, userId: 'bob' })])).toBeUndefined()
    expect(signalOf('a', [said('a', 0, 1), said('b', 9, 10), said('c', 20, 21, { corrects: true })])).toBeUndefined()
  })

  test('what any part of the next turn heard', () => {
    const question = 'no, that is wrong'
    const next = [said('b', 20, 25, { question }), said('c', 21, 22, { question, corrects: true })]
    expect(signalOf('a', [said('a', 0, 1), ...next])).toBe('correction')
  })

  test('only of the interaction that counts', () => {
    const found = views([
      said('a', 0, 5, { question: 'q' }),
      said('a2', 1, 2, { question: 'q' }),
      said('b', 20, 21, { corrects: true }),
    ])
    expect(found.get('a')?.sign?.signal).toBe('correction')
    expect(found.get('a2')?.sign).toBeNull()
  })
})

describe('silence', () => {
  const HOUR = 3_600_000

  test('after a call for a human that the machine answered', () => {
    const calling = [said('a', 0, 1), said('b', 20, 21, { asksForHuman: true })]
    expect(signalOf('b', calling, HOUR)).toBe('silence')
    expect(views(calling, HOUR).get('b')?.sign?.reason).toBe('abandoned')
    expect(signalOf('b', calling, 60_000)).toBeUndefined()
  })

  test('after the second complaint in a row', () => {
    const complaint = { corrects: true }
    expect(signalOf('b', [said('a', 0, 1), said('b', 9, 10, complaint)], HOUR)).toBeUndefined()
    expect(signalOf('c', [said('a', 0, 1), said('b', 9, 10, complaint), said('c', 20, 21, complaint)], HOUR)).toBe(
      'silence',
    )
  })

  test('says nothing after a good answer, nor when it is switched off', () => {
    expect(signalOf('a', [said('a', 0, 1)], 24 * HOUR)).toBeUndefined()
    const off = { ...settings, abandonedAfterMinutes: 0 }
    expect(signalOf('b', [said('a', 0, 1), said('b', 9, 10, { asksForHuman: true })], HOUR, off)).toBeUndefined()
  })
})
