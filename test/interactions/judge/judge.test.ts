import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deriveTrace, interactionSettings } from '../../../src/interactions/index.ts'
import { FAILURE_REASONS, PARTIAL_REASONS } from '../../../src/interactions/judge/index.ts'
import { markSettings, markSpan } from '../../../src/marks/index.ts'
import type { Evaluation } from '../../../src/model/evaluation.ts'
import type { Interaction } from '../../../src/model/interaction.ts'
import type { CanonicalSpan } from '../../../src/model/span.ts'
import { assemble } from '../../../src/traces/index.ts'
import { evaluation, span, TRACE_ID } from '../../builders/span.ts'
import { agent, answers, asks, EXAMPLES, type Example, LOOKALIKES, tool } from './examples.ts'

const marks = markSettings.parse({})
const settings = interactionSettings.parse({})

function derive(spans: readonly CanonicalSpan[], evaluations: readonly Evaluation[] = []): Interaction {
  const marked = spans.map((one) => markSpan(one, marks))
  const trace = assemble({ projectId: 'p', traceId: TRACE_ID, spans: marked, logs: [], evaluations: [...evaluations] })
  const [interaction] = deriveTrace(trace, settings, { generation: 0, final: true }).interactions
  if (interaction === undefined) throw new Error('The example gave no interaction.')
  return interaction
}

function check(example: Example): void {
  const said = derive(example.spans, example.evaluations)
  const failed = example.outcome === 'failure'
  expect({
    outcome: said.outcome,
    reason: said.failureReason,
    step: failed ? said.failureStep : said.degradedStep,
    silent: said.silentFailure,
    recovered: said.recovered,
    fallback: said.fallbackUsed,
    escalated: said.escalated,
  }).toEqual({
    outcome: example.outcome,
    reason: example.reason,
    step: example.step,
    silent: example.silent ?? false,
    recovered: example.recovered ?? false,
    fallback: example.fallback ?? false,
    escalated: example.escalated ?? false,
  })
  if (example.chain) expect(said.failureChain).toEqual(example.chain)
  if (!failed) expect([said.failureStep, said.failureSpanId, said.failureChain]).toEqual(['', '', []])
  if (example.outcome === 'failure' || example.outcome === 'partial') expect(said.evidence.length).toBeGreaterThan(0)
}

describe('a reason', () => {
  it.each(EXAMPLES.map((example) => [example.reason, example.title, example] as const))('%s: %s', (_, __, example) => {
    check(example)
  })

  it.each([...FAILURE_REASONS, ...PARTIAL_REASONS])('%s has an example', (reason) => {
    expect(EXAMPLES.some((example) => example.reason === reason)).toBe(true)
  })
})

describe('docs/outcome.md', () => {
  const page = readFileSync(new URL('../../../docs/outcome.md', import.meta.url), 'utf8')

  it.each([...FAILURE_REASONS, ...PARTIAL_REASONS])('explains %s', (reason) => {
    expect(page).toContain(`| \`${reason}\` |`)
  })

  it.each(EXAMPLES.map(({ title }) => title))('names the example "%s"', (title) => {
    expect(page).toContain(title)
  })
})

describe('no failure', () => {
  it.each(LOOKALIKES.map((example) => [example.title, example] as const))('%s', (_, example) => {
    check(example)
  })
})

describe('evidence', () => {
  it('names rule, span, attribute and the finding in words', () => {
    const said = derive([
      agent('Q3 grew 18%.'),
      tool('t', 10, 'get_metrics', 'null'),
      answers('b', 100, 'Q3 grew 18%.'),
    ])
    expect(said.evidence).toEqual([
      { rule: 'result', spanId: said.failureSpanId, attribute: 'gen_ai.tool.call.result', note: 'The result is null.' },
    ])
  })
})

describe('the root cause', () => {
  it("is the specialist's tool, not the agents above it that took over the error", () => {
    const error = { status: 'error', statusMessage: 'boom', errorType: 'OperationalError' } as const
    const said = derive([
      agent('', error),
      span({ id: 's', parent: 'root', kind: 'agent', agentName: 'specialist', start: 10, end: 300, ...error }),
      tool('t', 100, 'search_flights', '', { parent: 's', ...error }),
    ])
    expect(said.failureStep).toBe('search_flights')
    expect(said.failureChain).toEqual(['search_flights', 'specialist', 'support'])
  })

  it('leaves a step of a branch that ran at the same time out of the cascade', () => {
    const said = derive(
      [
        agent('Two things.'),
        tool('t', 100, 'left', '{"id":"L-1001"}', { end: 200, toolArguments: '{"a":"x-11"}' }),
        tool('u', 110, 'right', '{"id":"R-2002"}', { end: 210, toolArguments: '{"b":"y-22"}' }),
        answers('b', 300, 'Two things.'),
      ],
      [
        evaluation({ span: 't', name: 'left_ok', label: 'fail' }),
        evaluation({ span: 'u', name: 'right_ok', label: 'fail' }),
      ],
    )
    expect(said.failureStep).toBe('left')
    expect(said.failureChain).toEqual(['left'])
  })

  it('is a step that failed by itself when only the whole is judged wrong', () => {
    const said = derive(
      [agent('Q3 grew 18%.'), tool('t', 10, 'get_metrics', '[]'), answers('b', 100, 'Q3 grew 18%.')],
      [evaluation({ name: 'correctness', label: 'incorrect' })],
    )
    expect([said.failureReason, said.failureStep]).toEqual(['empty_result', 'get_metrics'])
  })
})

describe('feedback of the user', () => {
  const bad = evaluation({ name: 'thumbs', label: 'thumbs_down', source: 'user' })

  it('never undoes a failure', () => {
    const good = evaluation({ name: 'thumbs', label: 'thumbs_up', source: 'user' })
    const spans = [agent('Q3 grew 18%.'), tool('t', 10, 'get_metrics', 'null'), answers('b', 100, 'Q3 grew 18%.')]
    expect(derive(spans, [good]).outcome).toBe('failure')
  })

  it('names who said so', () => {
    const said = derive([agent('Delivered.'), answers('a', 10, 'Delivered.')], [bad])
    expect([said.outcome, said.outcomeSource]).toEqual(['partial', 'feedback'])
  })
})

describe('tool counts', () => {
  it('hold failed calls that were made good too', () => {
    const said = derive([
      agent('Delivered.'),
      asks('a', 10, 'lookup_order'),
      tool('t', 100, 'lookup_order', '', { status: 'error', statusMessage: 'boom' }),
      tool('u', 200, 'lookup_order', '{"status":"delivered"}'),
      answers('b', 300, 'Delivered.'),
    ])
    expect([said.toolErrors, said.failedTools, said.outcome]).toEqual([1, ['lookup_order'], 'success'])
  })
})
