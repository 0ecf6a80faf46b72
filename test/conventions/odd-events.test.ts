import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONVENTIONS, readLog, readSpan } from '../../src/conventions/index.ts'
import { logFrom, spanFrom } from '../contracts/convention.ts'

const NAMES = [...new Set(CONVENTIONS.flatMap((one) => Object.keys(one.events ?? {})))].map((name) =>
  name.replace(/N$/, '0'),
)

/** Whatever JSON, structured or as text, under whatever key. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.json(),
  fc.string(),
  fc.constantFrom<unknown>(null, Number.NaN, 2n ** 63n, new Uint8Array([255]), '{', '[', '"', '{"__proto__":{"a":1}}'),
)
const KEYS = [
  'content',
  'message',
  'role',
  'finish_reason',
  'gen_ai.event.content',
  'gen_ai.prompt',
  'gen_ai.evaluation.name',
  'gen_ai.evaluation.score.value',
  'gen_ai.input.messages',
  'gen_ai.output.messages',
  'gen_ai.prompt.0.role',
  'exception.type',
  'json_encoded_event',
  'decision',
  '__proto__',
]
const attributes = fc.dictionary(fc.constantFrom(...KEYS), anything, { maxKeys: 6 })

describe('events and log records from strangers', () => {
  it('never make the reader throw, and a log is read or ignored with a reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES, 'http.request'), attributes, anything, (name, plain, body) => {
        const log = readLog(logFrom({ eventName: name, attributes: plain, body }))
        expect('log' in log ? log.log.eventName : log.ignored).toMatch(/./)
        const span = readSpan(
          spanFrom({ attributes: { 'gen_ai.operation.name': 'chat' }, events: [{ name, attributes: plain }] }),
        )
        expect('span' in span).toBe(true)
      }),
      { numRuns: 400 },
    )
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })

  it('never make the reader throw as content of any kind of span', () => {
    const kinds = [
      'chat',
      'invoke_agent',
      'execute_tool',
      'retrieval',
      'rerank',
      'embeddings',
      'run_guardrail',
      'evaluate',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anything, anything, (operation, input, output) => {
        const read = readSpan(
          spanFrom({
            attributes: {
              'gen_ai.operation.name': operation,
              'input.value': input,
              'output.value': output,
              'gen_ai.tool.call.result': output,
              'traceloop.entity.input': input,
              'genkit:output': output,
              'llm.input_messages.0.message': input,
              'llm.input_messages.0.message.role': output,
            },
          }),
        )
        expect('span' in read && typeof read.span.userText).toBe('string')
      }),
      { numRuns: 400 },
    )
  })
})
