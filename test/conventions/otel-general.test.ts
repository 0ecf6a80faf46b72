import { describe, expect, it } from 'vitest'
import { otelGeneral } from '../../src/conventions/otel-general.ts'
import { read, testConvention } from '../contracts/convention.ts'

testConvention({
  convention: otelGeneral,
  spans: [
    {
      what: 'people and errors of a plain span, which stays plain',
      span: {
        name: 'POST /chat',
        attributes: {
          'enduser.id': 'u1',
          'session.id': 's1',
          'enduser.pseudo.id': 'a1',
          'tenant.id': 'acme',
          'http.request.method': 'POST',
          'http.request.header.authorization': 'Bearer x',
        },
        statusCode: 2,
        events: [
          { name: 'exception', attributes: { 'exception.type': 'TimeoutError', 'exception.message': 'too slow' } },
        ],
      },
      expected: {
        kind: 'other',
        conventions: [],
        userId: 'u1',
        sessionId: 's1',
        anonymousId: 'a1',
        accountId: 'acme',
        status: 'error',
        errorType: 'TimeoutError',
        statusMessage: 'too slow',
        attributes: { 'http.request.method': 'POST' },
      },
      sources: { userId: 'enduser.id', errorType: 'event:exception' },
    },
  ],
})

describe('ids', () => {
  it.each([
    'anonymous',
    'undefined',
    'null',
    '0',
    '',
    ' ',
    '[object Object]',
    'N/A',
    'Unknown',
    'default',
    '00000000-0000-0000-0000-000000000000',
  ])('refuses %j, which is nobody, and keeps it as an attribute', (placeholder) => {
    const span = read({ attributes: { 'user.id': placeholder, 'enduser.id': 'u1' } })
    expect(span.userId).toBe('u1')
    expect(span.sources.userId).toBe('enduser.id')
  })

  it('takes numbers and quoted text for what they mean', () => {
    expect(read({ attributes: { 'user.id': 42 } }).userId).toBe('42')
    expect(read({ attributes: { 'user.id': '"u1"' } }).userId).toBe('u1')
  })

  it('reads bytes that are a text as that text, so that privacy sees it, and others as base64', () => {
    const note = new TextEncoder().encode('Grüße an ada@example.org\n')
    const { attributes } = read({
      attributes: { note, list: [note], image: new Uint8Array([0xff, 0xd8, 0xff]), nul: new Uint8Array(3) },
    })
    expect(attributes).toEqual({
      note: 'Grüße an ada@example.org\n',
      list: JSON.stringify(['Grüße an ada@example.org\n']),
      image: '/9j/',
      nul: 'AAAA',
    })
  })

  it('puts ids of the resource aside: they may be the operator’s', () => {
    const span = read({ resource: { 'service.name': 's', 'user.id': 'operator', 'session.id': 'boot-1' } })
    expect(span).toMatchObject({
      userId: '',
      sessionId: '',
      resourceUserId: 'operator',
      resourceSessionId: 'boot-1',
      serviceName: 's',
    })
  })

  it('does not take an error flag that is off for an error', () => {
    expect(read({ attributes: { 'error.type': 'false' } }).errorType).toBe('')
  })
})
