import { describe, expect, it } from 'vitest'
import { interactionSettings } from '../../src/interactions/index.ts'
import { deriveOne } from '../builders/derive.ts'
import { span } from '../builders/span.ts'

const root = (attributes: Record<string, string>, fields: Parameters<typeof span>[0] = {}) =>
  span({ id: 'root', kind: 'agent', end: 9, userText: 'hi', attributes, ...fields })

describe('properties', () => {
  it('hold what is left over on the root, and metadata from any span', () => {
    const child = span({
      id: 'llm',
      parent: 'root',
      attributes: { 'langfuse.trace.metadata.plan': 'pro', 'gen_ai.request.top_k': '3' },
    })
    expect(
      deriveOne([root({ plan: 'free', 'http.route': '/chat', 'input.mime_type': 'text/plain' }), child]).properties,
    ).toEqual({
      plan: 'free',
      'langfuse.trace.metadata.plan': 'pro',
    })
  })

  it('take a metadata object apart', () => {
    const metadata = JSON.stringify({ plan: 'pro', seats: 3, nested: { a: 1 }, ls_provider: 'openai' })
    expect(deriveOne([root({ metadata })]).properties).toEqual({ 'metadata.plan': 'pro', 'metadata.seats': '3' })
    expect(deriveOne([root({ metadata: '{"broken"' })]).properties).toEqual({})
  })

  it('never repeat an id, which a destination may get hashed', () => {
    const metadata = JSON.stringify({ who: 'u1', session: 's1', plan: 'pro' })
    expect(deriveOne([root({ metadata, copy: 'u1' }, { userId: 'u1', sessionId: 's1' })]).properties).toEqual({
      'metadata.plan': 'pro',
    })
  })

  it('are bounded in number and length', () => {
    const settings = interactionSettings.parse({ maxProperties: 3, maxPropertyLength: 5 })
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`key${index}`, 'long enough']))
    expect(deriveOne([root(many)], { settings }).properties).toEqual({ key0: 'long ', key1: 'long ', key2: 'long ' })
  })

  it('survive hostile keys', () => {
    const hostile = Object.fromEntries([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    expect(Object.entries(deriveOne([root(hostile)]).properties)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })

  it('say which other traces it is linked with, and what the sender dropped', () => {
    const links = ['b', 'a', 'b'].map((digit) => ({ traceId: digit.repeat(32), spanId: '1'.repeat(16) }))
    const one = deriveOne([
      root({}, { links, droppedAttributesCount: 2 }),
      span({ id: 'llm', parent: 'root', droppedAttributesCount: 1 }),
    ])
    expect(one.properties).toEqual({
      related_trace_ids: `${'a'.repeat(32)},${'b'.repeat(32)}`,
      dropped_attributes: '3',
    })
  })
})

describe('names and tags', () => {
  it('the name is the workflow, the agent, or the span on top', () => {
    expect(deriveOne([root({}, { agentName: 'support' })]).name).toBe('support')
    expect(deriveOne([root({}, { workflowName: 'checkout', agentName: 'support' })]).name).toBe('checkout')
    expect(deriveOne([span({ id: 'POST /chat', kind: 'other' }), span({ id: 'llm', parent: 'POST /chat' })]).name).toBe(
      'POST /chat',
    )
  })

  it('the name is no name where it holds the session id', () => {
    const spans = [
      root({}, { name: 'conversation.s1.workflow', sessionId: 's1' }),
      span({ id: 'turn', parent: 'root', kind: 'workflow', workflowName: 'support_turn' }),
    ]
    expect(deriveOne(spans).name).toBe('support_turn')
  })

  it('tags are those of all spans, each once', () => {
    expect(
      deriveOne([root({}, { tags: ['a', 'b'] }), span({ id: 'llm', parent: 'root', tags: ['b', 'c'] })]).tags,
    ).toEqual(['a', 'b', 'c'])
  })
})
