import { describe, expect, it } from 'vitest'
import { deriveOne } from '../builders/derive.ts'
import { evaluation, span } from '../builders/span.ts'

const root = (fields: Parameters<typeof span>[0] = {}) => span({ id: 'root', kind: 'agent', end: 50, ...fields })
const from = (key: string) => ({ sources: { userId: key, sessionId: key } })

describe('who asked', () => {
  it('is said by the root before anyone else', () => {
    const one = deriveOne([
      root({ userId: 'r', ...from('user.id') }),
      span({ id: 'a', parent: 'root', userId: 'other' }),
    ])
    expect(one).toMatchObject({ userId: 'r', userIdSource: 'user.id' })
  })

  it('is said by the span nearest to the root, however early a deeper one began', () => {
    const spans = [
      root(),
      span({ id: 'step', parent: 'root', kind: 'task', start: 1 }),
      span({ id: 'deep', parent: 'step', start: 1, userId: 'deep' }),
      span({ id: 'near', parent: 'root', start: 9, userId: 'near', ...from('enduser.id') }),
    ]
    expect(deriveOne(spans)).toMatchObject({ userId: 'near', userIdSource: 'enduser.id' })
  })

  it('is said by the resource only where nobody else does: it may be the operator', () => {
    const spans = [root({ resourceUserId: 'operator', sources: { resourceUserId: 'resource:user.id' } })]
    expect(deriveOne(spans)).toMatchObject({ userId: 'operator', userIdSource: 'resource:user.id' })
    expect(deriveOne([...spans, span({ id: 'a', parent: 'root', userId: 'user' })]).userId).toBe('user')
  })

  it('is said by the end user who gave feedback, before the resource', () => {
    const feedback = evaluation({ name: 'user_feedback', label: 'up', source: 'user', userId: 'u9', sessionId: 's9' })
    const one = deriveOne([root({ resourceUserId: 'operator' })], { evaluations: [feedback] })
    expect(one).toMatchObject({ userId: 'u9', userIdSource: 'evaluation.user_feedback', sessionId: 's9' })
  })

  it('is nobody where nobody says', () => {
    expect(deriveOne([root()])).toMatchObject({
      userId: '',
      userIdSource: '',
      anonymousId: '',
      sessionId: '',
      accountId: '',
      replayId: '',
    })
  })

  it('goes with the session, account, device and replay, each from where it stands', () => {
    const spans = [
      root({ sessionId: 's' }),
      span({
        id: 'a',
        parent: 'root',
        accountId: 'acme',
        anonymousId: 'device',
        replayId: 'replay',
        resourceSessionId: 'shared',
      }),
    ]
    expect(deriveOne(spans)).toMatchObject({
      sessionId: 's',
      accountId: 'acme',
      anonymousId: 'device',
      replayId: 'replay',
    })
  })

  it('prefers the true root to an orphan of the same depth', () => {
    const spans = [
      span({ id: 'orphan', parent: 'gone', start: 0, userId: 'orphan' }),
      root({ start: 5, userId: 'root' }),
    ]
    expect(deriveOne(spans).userId).toBe('root')
  })
})
