import { describe, expect, it } from 'vitest'
import { deriveTrace, interactionSettings } from '../../../src/interactions/index.ts'
import { readLabel } from '../../../src/marks/classifier.ts'
import { markSettings, markSpan } from '../../../src/marks/index.ts'
import type { Evaluation } from '../../../src/model/evaluation.ts'
import type { CanonicalSpan } from '../../../src/model/span.ts'
import { assemble } from '../../../src/traces/index.ts'
import { evaluation, span, TRACE_ID } from '../../builders/span.ts'

const marks = markSettings.parse({ intentRules: [{ intent: 'refund', phrases: ['money back'] }] })

function intentOf(
  spans: readonly CanonicalSpan[],
  evaluations: readonly Evaluation[] = [],
  settings = interactionSettings.parse({}),
) {
  const marked = spans.map((one) => markSpan(one, marks))
  const trace = assemble({ projectId: 'p', traceId: TRACE_ID, spans: marked, logs: [], evaluations: [...evaluations] })
  const said = deriveTrace(trace, settings, { generation: 0, final: true }).interactions[0]
  return [said?.intent, said?.intentSource, said?.intentConfidence]
}

const root = (more = {}) =>
  span({ id: 'root', kind: 'agent', agentName: 'support', userText: 'I want my money back', ...more })
const classifier = (answerText: string) =>
  span({ id: 'c', parent: 'root', kind: 'llm', name: 'intent_classifier', answerText, start: 1, end: 2 })

describe('the intent', () => {
  it('is what the app states, before everything else', () => {
    const stated = { intent: { label: 'return_item', confidence: 0.9 }, sources: { intent: 'app.intent' } }
    expect(intentOf([root(stated), classifier('refund_request')])).toEqual(['return_item', 'app.intent', 0.9])
  })

  it('is what a classifier says', () => {
    expect(intentOf([root(), classifier('refund_request')])).toEqual([
      'refund_request',
      'classifier:intent_classifier',
      null,
    ])
    expect(intentOf([root(), classifier('{"intent":"refund_request","confidence":0.93}')])).toEqual([
      'refund_request',
      'classifier:intent_classifier',
      0.93,
    ])
  })

  it('is what an evaluation named for it says', () => {
    const named = evaluation({ name: 'intent', label: 'refund_request', score: 0.7 })
    expect(intentOf([root()], [named])).toEqual(['refund_request', 'evaluation:intent', 0.7])
    const judged = evaluation({ name: 'intent_accuracy', label: 'pass', score: 1 })
    expect(intentOf([root()], [judged])).toEqual(['refund', 'rule', null])
  })

  it('is the target of a hand-over, unless the settings say no', () => {
    const handoff = span({ id: 'h', parent: 'root', kind: 'task', name: 'handoff', handoffTarget: 'billing_agent' })
    expect(intentOf([root(), handoff])).toEqual(['billing_agent', 'handoff', null])
    const without = interactionSettings.parse({ judge: { intentFromHandoff: false } })
    expect(intentOf([root(), handoff], [], without)).toEqual(['refund', 'rule', null])
  })

  it('is what a rule of the config finds in the words of the user', () => {
    expect(intentOf([root()])).toEqual(['refund', 'rule', null])
  })

  it('is empty when nothing speaks', () => {
    expect(intentOf([root({ userText: 'hello' })])).toEqual(['', '', null])
  })

  it('outlives the text of the classifier', () => {
    const marked = markSpan(classifier('{"label":"refund_request","score":0.8}'), marks)
    const blank = { ...marked, answerText: '', output: '' }
    expect(blank.marks.label).toEqual({ label: 'refund_request', confidence: 0.8 })
  })
})

describe("a classifier's output", () => {
  it.each([
    ['refund', { label: 'refund', confidence: null }],
    ['"refund"', { label: 'refund', confidence: null }],
    ['Intent: refund', { label: 'refund', confidence: null }],
    ['```json\n{"category":"refund","probability":0.5}\n```', { label: 'refund', confidence: 0.5 }],
    ['[{"label":"refund","score":0.99},{"label":"track","score":0.01}]', { label: 'refund', confidence: 0.99 }],
    ['{"result":{"intent":"refund","confidence":1}}', { label: 'refund', confidence: 1 }],
  ])('%s holds a label', (text, expected) => {
    expect(readLabel(text)).toEqual(expected)
  })

  it.each(['', 'I think that the user wants a refund, probably.', '{"intent":', '{"x":1}', 'What do you mean?'])(
    '"%s" holds none',
    (text) => {
      expect(readLabel(text)).toBe(null)
    },
  )
})
