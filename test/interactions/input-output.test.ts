import { describe, expect, it } from 'vitest'
import { deriveOne } from '../builders/derive.ts'
import { span } from '../builders/span.ts'

const plainRoot = span({ id: 'root', kind: 'other', end: 100 })
const llm = (id: string, fields: Parameters<typeof span>[0] = {}) =>
  span({ id, parent: 'root', start: 1, end: 9, ...fields })

describe('input and output', () => {
  it('are those of the root where it has them', () => {
    const spans = [
      span({ id: 'root', kind: 'workflow', end: 100, userText: 'asked', answerText: 'answered' }),
      llm('a', { userText: 'prompt', answerText: 'draft' }),
    ]
    expect(deriveOne(spans)).toMatchObject({ inputText: 'asked', outputText: 'answered' })
  })

  it('are the first words and the last answer where only model calls have them', () => {
    const spans = [
      plainRoot,
      llm('a', { userText: 'asked', answerText: 'let me look' }),
      llm('b', { start: 20, end: 40, userText: 'again', answerText: 'answered' }),
    ]
    expect(deriveOne(spans)).toMatchObject({ inputText: 'asked', outputText: 'answered' })
  })

  it('are not those of an earlier call where the last one failed', () => {
    const spans = [
      plainRoot,
      llm('a', { answerText: 'let me look' }),
      llm('b', { start: 20, end: 40, status: 'error' }),
    ]
    expect(deriveOne(spans).outputText).toBe('')
  })

  it('are not words that a framework threw away when all above failed', () => {
    const failed = { status: 'error' } as const
    const root = span({ id: 'root', kind: 'agent', end: 100, ...failed })
    expect(deriveOne([root, llm('a', { answerText: 'cut o', ...failed })]).outputText).toBe('')
    expect(deriveOne([{ ...plainRoot, ...failed }, llm('a', { answerText: 'cut o', ...failed })]).outputText).toBe('')
    expect(deriveOne([{ ...root, status: 'ok' }, llm('a', { answerText: 'whole', ...failed })]).outputText).toBe(
      'whole',
    )
  })

  it('never come from tools, guardrails or evaluators, nor from models inside them', () => {
    const spans = [
      plainRoot,
      llm('a', { userText: 'asked', answerText: 'answered' }),
      ...(['tool', 'guardrail', 'evaluator'] as const).flatMap((kind) => [
        span({ id: kind, parent: 'root', kind, start: 0, end: 90, userText: 'inner', answerText: 'inner' }),
        span({ id: `in-${kind}`, parent: kind, start: 0, end: 80, userText: 'inner', answerText: 'inner' }),
      ]),
    ]
    expect(deriveOne(spans)).toMatchObject({ inputText: 'asked', outputText: 'answered' })
  })

  it('come from the agent that finished last where several stand side by side', () => {
    const agents = ['planner', 'writer'].map((id, index) =>
      span({
        id,
        parent: 'root',
        kind: 'agent',
        start: index * 10,
        end: index * 10 + 9,
        userText: `to ${id}`,
        answerText: `by ${id}`,
      }),
    )
    expect(deriveOne([plainRoot, ...agents])).toMatchObject({ inputText: 'to planner', outputText: 'by writer' })
  })

  it('come from the layer around a raw request that leaves them out', () => {
    const spans = [
      span({ id: 'root', kind: 'agent', end: 100 }),
      llm('client', {
        end: 50,
        userText: 'asked',
        answerText: 'answered',
        model: 'm-1',
        provider: 'acme',
        timeToFirstTokenMs: 4,
      }),
      llm('raw', { parent: 'client', end: 49, requestModel: 'm' }),
    ]
    expect(deriveOne(spans)).toMatchObject({
      inputText: 'asked',
      outputText: 'answered',
      model: 'm-1',
      models: ['m-1'],
      provider: 'acme',
      timeToFirstTokenMs: 4,
      llmCalls: 1,
    })
  })

  it('an absent input is said in the properties', () => {
    expect(deriveOne([plainRoot, llm('a')]).properties).toMatchObject({ no_user_input: 'true' })
    expect(deriveOne([plainRoot, llm('a', { userText: 'asked' })]).properties).not.toHaveProperty('no_user_input')
  })
})

describe('times', () => {
  it('are those of the root, and go on while the answer streams', () => {
    const streaming = [plainRoot, llm('a', { start: 90, end: 140, answerText: 'x' })]
    expect(deriveOne(streaming).durationMs).toBe(140)
    expect(deriveOne([plainRoot, llm('a', { start: 110, end: 140, answerText: 'x' })]).durationMs).toBe(100)
  })

  it('span from first to last where no root has come', () => {
    expect(deriveOne([llm('a', { start: 5, end: 9 }), llm('b', { start: 7, end: 30 })]).durationMs).toBe(25)
  })

  it('the first token is that of the answering call', () => {
    const spans = [
      plainRoot,
      llm('a', { timeToFirstTokenMs: 5 }),
      llm('b', { start: 20, end: 40, answerText: 'x', timeToFirstTokenMs: 7 }),
    ]
    expect(deriveOne(spans).timeToFirstTokenMs).toBe(7)
  })
})

describe('models', () => {
  it('the one that answered, and all that took part but embeddings', () => {
    const spans = [
      plainRoot,
      llm('a', { model: 'small' }),
      llm('b', { start: 20, end: 40, model: 'large-2026', requestModel: 'large', answerText: 'x', provider: 'acme' }),
      llm('c', { kind: 'reranker', model: 'rank' }),
      llm('d', { kind: 'embedding', model: 'embed' }),
    ]
    expect(deriveOne(spans)).toMatchObject({
      model: 'large-2026',
      provider: 'acme',
      models: ['small', 'rank', 'large-2026'],
    })
  })

  it('the asked one where the call failed before a model answered', () => {
    expect(deriveOne([plainRoot, llm('a', { requestModel: 'large', status: 'error' })])).toMatchObject({
      model: 'large',
      models: ['large'],
    })
  })
})
