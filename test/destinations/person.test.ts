import { describe, expect, test } from 'vitest'
import { personOf, type Subject } from '../../src/destinations/person.ts'

const subject = (overrides: Partial<Subject> = {}): Subject => ({
  projectId: 'default',
  userId: '',
  anonymousId: '',
  sessionId: '',
  traceId: 'trace-1',
  ...overrides,
})
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

describe('whose event it is', () => {
  test('the user, with the anonymous id beside', () => {
    expect(personOf(subject({ userId: 'u1', anonymousId: 'a1', sessionId: 's1' }))).toEqual({
      id: 'u1',
      userId: 'u1',
      anonymousId: 'a1',
    })
    expect(personOf(subject({ userId: 'u1', sessionId: 's1' }))).toEqual({ id: 'u1', userId: 'u1', anonymousId: '' })
  })

  test('else the anonymous id', () => {
    expect(personOf(subject({ anonymousId: 'a1', sessionId: 's1' }))).toEqual({
      id: 'a1',
      userId: '',
      anonymousId: 'a1',
    })
  })

  test('else one person for each session of a project', () => {
    const first = personOf(subject({ sessionId: 's1', traceId: 'trace-1' }))
    expect(first).toEqual({ id: expect.stringMatching(UUID), userId: '', anonymousId: first.id })
    expect(personOf(subject({ sessionId: 's1', traceId: 'trace-2' }))).toEqual(first)
    expect(personOf(subject({ sessionId: 's2' })).id).not.toBe(first.id)
    expect(personOf(subject({ sessionId: 's1', projectId: 'other' })).id).not.toBe(first.id)
  })

  test('else one for each trace, which is never that of a session of the same name', () => {
    const first = personOf(subject({ traceId: 'trace-1' }))
    expect(first.id).toMatch(UUID)
    expect(personOf(subject({ traceId: 'trace-2' })).id).not.toBe(first.id)
    expect(personOf(subject({ sessionId: 'trace-1' })).id).not.toBe(first.id)
  })

  test.each(['', '  ', '0', '000', 'None', 'undefined', '[object Object]', 'anonymous', 'N/A', 'lmy47d', '-1', '{}'])(
    'nobody is called %j',
    (id) => {
      expect(personOf(subject({ userId: id, anonymousId: id })).id).toMatch(UUID)
    },
  )

  test.each(['1', 'user-0', 'nobody@example.com', '日本', '10'])('somebody may be called %j', (userId) => {
    expect(personOf(subject({ userId })).id).toBe(userId)
  })

  test('an id that tools would cut stays one person, and apart from its neighbours', () => {
    const long = 'u'.repeat(201)
    const id = personOf(subject({ userId: `${long}1` })).id
    expect(id).toMatch(UUID)
    expect(personOf(subject({ userId: `${long}1`, traceId: 'other' })).id).toBe(id)
    expect(personOf(subject({ userId: `${long}2` })).id).not.toBe(id)
  })
})
