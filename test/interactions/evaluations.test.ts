import { describe, expect, it } from 'vitest'
import { interactionSettings, judgeEvaluation } from '../../src/interactions/index.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import { derive, deriveOne } from '../builders/derive.ts'
import { evaluation, span, spanId } from '../builders/span.ts'

const OTHER_TRACE = 'b7ad6b7169203331b7ad6b7169203331'

const settingsWith = (evaluations: object) => interactionSettings.parse({ evaluations })
const judge = (fields: Partial<Evaluation>, evaluations: object = {}) =>
  judgeEvaluation(evaluation(fields), 'i', settingsWith(evaluations).evaluations)

describe('one evaluation', () => {
  it.each([
    ['a fraction', { score: 0.85 }, null, 0.85],
    ['a fraction that is whole', { score: 1, scoreIsFraction: true }, null, 1],
    ['an integer, whose scale nobody knows', { score: 1, scoreIsFraction: false }, null, null],
    ['a number beyond 1', { score: 4 }, null, null],
    ['a failing label beside a middling score', { score: 0.85, label: 'fail' }, false, 0.85],
    ['a failing label beside a full score', { score: 1, label: 'fail' }, false, 0],
    ['a passing label beside no score at all', { score: 0, label: 'Correct' }, true, 1],
    ['a label alone', { label: 'thumbs_down' }, false, 0],
    ['a label in words', { label: 'Thumbs Up' }, true, 1],
    ['a label nobody knows', { label: 'B' }, null, null],
    ['an explicit flag against the label', { passed: true, label: 'fail' }, true, 1],
    ['an emoji', { label: '👎' }, false, 0],
    ['not a number', { score: Number.NaN }, null, null],
  ] as const)('%s', (_name, fields, passed, scoreNormalized) => {
    expect(judge(fields)).toMatchObject({ passed, scoreNormalized, score: 'score' in fields ? fields.score : null })
  })

  it.each(['user_rating', 'rating', 'Star Rating', 'stars', 'csat', 'npsScore'])('%s needs a scale', (name) => {
    expect(judge({ name, score: 1, scoreIsFraction: true }).scoreNormalized).toBeNull()
    expect(judge({ name, score: 1, scoreIsFraction: false, label: 'negative' })).toMatchObject({
      passed: false,
      scoreNormalized: 0,
    })
  })

  it('is put on its configured scale, and passes from its configured mark', () => {
    const config = { evaluations: { Rating: { scale: [1, 5], passAt: 4 } } }
    expect(judge({ name: 'rating', score: 3, scoreIsFraction: false }, config)).toMatchObject({
      passed: false,
      scoreNormalized: 0.5,
    })
    expect(judge({ name: 'rating', score: 4, scoreIsFraction: false }, config)).toMatchObject({
      passed: true,
      scoreNormalized: 0.75,
    })
    expect(judge({ name: 'rating', score: 9, scoreIsFraction: false }, config).scoreNormalized).toBe(1)
  })

  it.each(['toxicity', 'Hallucination', 'gender_bias', 'piiLeakage', 'harmfulness'])(
    '%s is better when lower',
    (name) => {
      expect(judge({ name, score: 0.2 }).scoreNormalized).toBeCloseTo(0.8)
      expect(judge({ name, label: 'yes' })).toMatchObject({ passed: false, scoreNormalized: 0 })
      expect(judge({ name, label: 'no' })).toMatchObject({ passed: true, scoreNormalized: 1 })
      expect(judge({ name, score: 0.3 }, { evaluations: { [name]: { passAt: 0.25 } } }).passed).toBe(false)
    },
  )

  it.each(['no_hallucination', 'harmlessness', 'unbiased', 'toxicity_free'])('%s is better when higher', (name) => {
    expect(judge({ name, score: 0.2 }).scoreNormalized).toBe(0.2)
  })

  it('takes its direction from config before its name', () => {
    const config = { evaluations: { latency_score: { lowerIsBetter: true }, toxicity: { lowerIsBetter: false } } }
    expect(judge({ name: 'latency_score', score: 0.2 }, config).scoreNormalized).toBeCloseTo(0.8)
    expect(judge({ name: 'toxicity', score: 0.2 }, config).scoreNormalized).toBe(0.2)
  })

  it('is feedback by its name, unless a model judged', () => {
    expect(judge({ name: 'user_feedback', score: 0, scoreIsFraction: false })).toMatchObject({
      source: 'user',
      scoreNormalized: 0,
    })
    expect(judge({ name: 'Thumbs', source: 'human' }).source).toBe('user')
    expect(judge({ name: 'rating', source: 'model' }).source).toBe('model')
    expect(judge({ name: 'faithfulness' }).source).toBe('code')
  })
})

describe('evaluations of one interaction', () => {
  const spans = [
    span({ id: 'root', kind: 'agent', end: 50 }),
    span({ id: 'llm', parent: 'root', responseId: 'resp-1', start: 1, end: 40 }),
    span({ id: 'tool', parent: 'root', kind: 'tool', start: 2, end: 3 }),
  ]

  it('the mean of those about the whole exchange, the root span included, before those about steps', () => {
    const about = [
      evaluation({ name: 'answered', score: 0.5 }),
      evaluation({ name: 'grounded', score: 0.7, span: 'root' }),
      evaluation({ name: 'recall', score: 0.1, span: 'tool' }),
    ]
    expect(deriveOne(spans, { evaluations: about })).toMatchObject({ evalScore: 0.6, weakestEvaluation: 'recall' })
  })

  it('the mean of those about steps where there are no others', () => {
    const about = [
      evaluation({ name: 'a', score: 0.5, span: 'llm' }),
      evaluation({ name: 'b', score: 0.25, span: 'tool' }),
    ]
    expect(deriveOne(spans, { evaluations: about })).toMatchObject({
      evalScore: 0.375,
      evalScores: { a: 0.5, b: 0.25 },
    })
  })

  it('the configured headline alone', () => {
    const settings = settingsWith({ headline: 'Quality' })
    const about = [
      evaluation({ name: 'quality', score: 0.9, label: 'pass', span: 'llm' }),
      evaluation({ name: 'other', score: 0.1, label: 'fail' }),
    ]
    expect(deriveOne(spans, { evaluations: about, settings })).toMatchObject({
      evalScore: 0.9,
      evalPassed: true,
      weakestEvaluation: 'other',
    })
  })

  it('passed only if none failed; unknown where none says', () => {
    const pass = evaluation({ name: 'a', label: 'pass' })
    expect(deriveOne(spans, { evaluations: [pass] }).evalPassed).toBe(true)
    expect(
      deriveOne(spans, { evaluations: [pass, evaluation({ name: 'b', label: 'fail', span: 'tool' })] }).evalPassed,
    ).toBe(false)
    expect(deriveOne(spans, { evaluations: [evaluation({ score: 0.4 })] }).evalPassed).toBeNull()
  })

  it('feedback has a score of its own', () => {
    const about = [
      evaluation({ name: 'user_feedback', label: 'thumbs_down' }),
      evaluation({ name: 'faithfulness', score: 0.92, label: 'pass' }),
    ]
    expect(deriveOne(spans, { evaluations: about })).toMatchObject({
      evalScore: 0.92,
      evalPassed: true,
      feedbackScore: 0,
      weakestEvaluation: 'faithfulness',
      evalScores: { faithfulness: 0.92, user_feedback: 0 },
    })
  })

  it('an evaluation of another session level is listed, not averaged', () => {
    const about = [
      evaluation({ name: 'a', score: 0.5 }),
      evaluation({ name: 's', score: 0, scoreIsFraction: true, level: 'session', sessionId: 'x' }),
    ]
    expect(deriveOne(spans, { evaluations: about })).toMatchObject({ evalScore: 0.5, evalScores: { a: 0.5, s: 0 } })
  })

  it('is matched by response id', () => {
    const about = [evaluation({ name: 'a', score: 0.5, responseId: 'resp-1' })]
    expect(derive(spans, { evaluations: about }).evaluations).toMatchObject([{ spanId: spanId('llm'), level: 'span' }])
  })

  it('told twice, by a span and by a log, counts once', () => {
    const told = evaluation({ name: 'a', score: 0.5, span: 'llm' })
    const carrying = spans.map((each) => (each.kind === 'llm' ? { ...each, evaluations: [told] } : each))
    expect(derive(carrying, { evaluations: [told] }).evaluations).toHaveLength(1)
  })
})

describe('carriers', () => {
  const judged = span({ id: 'llm', end: 5 })

  it('a linked carrier span speaks about the linked span', () => {
    const carrier = span({
      id: 'carrier',
      parent: 'llm',
      kind: 'evaluator',
      start: 9,
      links: [{ traceId: judged.traceId, spanId: judged.spanId }],
      evaluations: [evaluation({ name: 'a', score: 0.3, span: 'carrier' })],
    })
    expect(derive([judged, carrier]).evaluations).toMatchObject([
      { name: 'a', spanId: judged.spanId, interactionId: judged.traceId },
    ])
  })

  it('a carrier in a trace of its own makes no interaction and points at the judged one', () => {
    const carrier = span({
      id: 'carrier',
      kind: 'evaluator',
      links: [{ traceId: OTHER_TRACE, spanId: spanId('x') }],
      evaluations: [evaluation({ name: 'a', score: 0.3, span: 'carrier' })],
    })
    const settled = derive([carrier])
    expect(settled.interactions).toEqual([])
    expect(settled.evaluations).toMatchObject([
      { traceId: OTHER_TRACE, spanId: spanId('x'), interactionId: OTHER_TRACE },
    ])
  })

  it('a model span with a link keeps its own evaluations', () => {
    const linked = span({
      id: 'llm',
      links: [{ traceId: OTHER_TRACE, spanId: spanId('x') }],
      evaluations: [evaluation({ name: 'a', score: 0.3, span: 'llm' })],
    })
    expect(derive([linked]).evaluations).toMatchObject([{ spanId: spanId('llm') }])
  })

  it.each([
    ['{"score":0.8,"reason":"fine"}', { score: 0.8, scoreNormalized: 0.8, explanation: 'fine' }],
    ['0.25', { score: 0.25, scoreNormalized: 0.25 }],
    ['{"score":1.0}', { score: 1, scoreNormalized: 1 }],
    ['{"score":1}', { score: 1, scoreNormalized: null }],
    ['true', { score: null, passed: true, scoreNormalized: 1 }],
    ['{"passed":false,"label":7}', { passed: false, scoreNormalized: 0 }],
  ])('an evaluator that returned %s scores what it hangs under', (output, expected) => {
    const evaluator = span({ id: 'e', parent: 'llm', kind: 'evaluator', name: 'evaluate relevance', output, start: 6 })
    expect(derive([judged, evaluator]).evaluations).toMatchObject([
      { name: 'relevance', spanId: judged.spanId, source: 'model', ...expected },
    ])
  })

  it.each(['', 'fine', '[1]', '{"a":1}', 'null', '{"score":{}}'])(
    'an evaluator that returned %s scores nothing',
    (output) => {
      expect(derive([judged, span({ id: 'e', parent: 'llm', kind: 'evaluator', output })]).evaluations).toEqual([])
    },
  )
})
