import { describe, expect, it } from 'vitest'
import { CONVENTIONS, type Convention, createReader, PRECEDENCE } from '../../src/conventions/index.ts'
import { content, id, kind } from '../../src/conventions/reading/readings.ts'
import { read, spanFrom } from '../contracts/convention.ts'

describe('what only a step’s own output says', () => {
  const guard = (output: string) =>
    read({ attributes: { 'openinference.span.kind': 'GUARDRAIL', 'output.value': output } }).guardrail

  it.each([
    ['{"passed":false}', true],
    ['{"passed":true}', false],
    ['{"flagged":true}', true],
    ['{"verdict":"blocked"}', true],
    ['Blocked: personal data', true],
    ['passed', false],
  ])('the guardrail output %s means blocked = %j', (output, blocked) => {
    expect(guard(output)).toMatchObject({ blocked })
  })

  it('a guardrail that says nothing has no verdict', () => {
    expect(guard('{"checks":["pii"]}')).toBeNull()
  })

  it('an evaluator that annotates nothing is scored by its output', () => {
    const { evaluations } = read({
      name: 'tone',
      attributes: {
        'openinference.span.kind': 'EVALUATOR',
        'output.value': '{"score":0.4,"label":"rude","explanation":"x"}',
      },
    })
    expect(evaluations).toMatchObject([{ name: 'tone', score: 0.4, label: 'rude', explanation: 'x' }])
  })

  it('attributes of the evaluation event on a span are an evaluation', () => {
    const attributes = {
      'gen_ai.operation.name': 'evaluate',
      'gen_ai.evaluation.name': 'tone',
      'gen_ai.evaluation.score.value': 0.4,
    }
    expect(read({ attributes }).evaluations).toMatchObject([{ name: 'tone', score: 0.4 }])
  })
})

describe('intent and handoff', () => {
  it('are told by a tag and by the tool that hands over', () => {
    expect(read({ attributes: { 'langfuse.trace.tags': ['beta', 'intent:refund'] } }).intent).toEqual({
      label: 'refund',
      confidence: null,
    })
    expect(
      read({ attributes: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'transfer_to_billing' } })
        .handoffTarget,
    ).toBe('billing')
  })
})

describe('a convention that is added', () => {
  const parrot: Convention = {
    name: 'parrot',
    source: 'https://example.com/parrot/telemetry',
    attributes: {
      'parrot.type': kind({ talk: 'llm', fetch: 'tool' }),
      'parrot.question': content('input'),
      'parrot.answer': content('output'),
      'parrot.speaker': id('userId'),
    },
  }

  it('is one definition, as the documentation shows', () => {
    const { readSpan } = createReader([...CONVENTIONS, parrot], PRECEDENCE)
    const result = readSpan(
      spanFrom({
        attributes: {
          'parrot.type': 'talk',
          'parrot.question': 'Hello?',
          'parrot.answer': 'Hi.',
          'parrot.speaker': 'u1',
        },
      }),
    )
    expect('span' in result && result.span).toMatchObject({
      kind: 'llm',
      userText: 'Hello?',
      answerText: 'Hi.',
      userId: 'u1',
      conventions: ['parrot'],
      sources: { userId: 'parrot.speaker' },
    })
  })

  it('has a place in the order, once, and every place has a convention', () => {
    const names = CONVENTIONS.map((convention) => convention.name)
    expect([...PRECEDENCE.order].sort()).toEqual([...names].sort())
    expect(new Set(names).size).toBe(names.length)
  })

  it('only ranks keys that some convention reads', () => {
    const known = new Set(
      CONVENTIONS.flatMap((one) => [
        ...Object.keys(one.attributes),
        ...(one.families ?? []).map((family) => `${family.prefix}*`),
      ]),
    )
    const ranked = Object.values(PRECEDENCE.facts).flatMap((exceptions) => [
      ...(exceptions.first ?? []),
      ...(exceptions.last ?? []),
    ])
    expect(ranked.filter((key) => !known.has(key))).toEqual([])
  })
})
