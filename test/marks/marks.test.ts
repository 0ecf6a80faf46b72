import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markLog, markSettings, markSpan } from '../../src/marks/index.ts'
import { log, span } from '../builders/span.ts'

const settings = markSettings.parse({})
const mark = (input: Parameters<typeof span>[0], own = settings) => markSpan(span(input), own).marks

describe('the work key', () => {
  it('is the same for the same arguments in another order and with other spaces', () => {
    const one = mark({ kind: 'tool', toolName: 'find', toolArguments: '{"city":"Rome","day":"2026-11-21"}' })
    const two = mark({ kind: 'tool', toolName: 'find', toolArguments: '{ "day": "2026-11-21", "city": "Rome" }' })
    const other = mark({ kind: 'tool', toolName: 'find', toolArguments: '{"city":"Oslo","day":"2026-11-21"}' })
    expect(one.workKey).toBe(two.workKey)
    expect(one.workKey).not.toBe(other.workKey)
  })

  it('keeps the question apart from whom it is put to', () => {
    const one = mark({ kind: 'tool', toolName: 'primary', toolArguments: '{"id":"A-1"}' }).workKey
    const two = mark({ kind: 'tool', toolName: 'backup', toolArguments: '{"id":"A-1"}' }).workKey
    expect(one).not.toBe(two)
    expect(one.split('.')[1]).toBe(two.split('.')[1])
  })
})

describe('fingerprints', () => {
  it('recognise an output in a later input, however it was written anew', () => {
    const tool = mark({ kind: 'tool', toolResult: '{"order_id":"A-1042","total":59.9,"item":"Trail Runner 2"}' })
    const model = mark({ kind: 'llm', input: 'The order a1042 (total: 59.90?) was "59.9" EUR. What now?' })
    const stranger = mark({ kind: 'llm', input: 'What is the weather in Oslo on 2026-11-21?' })
    expect(tool.outputPrints.some((print) => model.inputPrints.includes(print))).toBe(true)
    expect(tool.outputPrints.some((print) => stranger.inputPrints.includes(print))).toBe(false)
  })

  it('stay few, whatever the length', () => {
    const long = Array.from({ length: 5_000 }, (_, i) => `id-${i}`).join(' ')
    const marks = mark({ kind: 'llm', input: long, answerText: long })
    expect(marks.outputPrints.length).toBeLessThanOrEqual(12)
    expect(marks.inputPrints.length).toBeLessThanOrEqual(32)
  })
})

describe('tools by their nature', () => {
  it.each([
    'save_note',
    'send_email',
    'slack_send_message',
    'deleteFile',
    'log_event',
    'notify_team',
    'update_record',
    'merkzettel_speichern',
    'enviar_correo',
    'envoyer_plan',
    'herinnering_sturen',
  ])('%s has nothing to return', (toolName) => {
    expect(mark({ kind: 'tool', toolName }).returnsNothingByNature).toBe(true)
  })

  it.each(['get_metrics', 'search_orders', 'lookup_order', 'get_message_history', 'read_log', 'check_stock'])(
    '%s has',
    (toolName) => {
      expect(mark({ kind: 'tool', toolName }).returnsNothingByNature).toBe(false)
    },
  )

  it.each(['check_conflicts', 'list_open_incidents', 'scan_dependencies', 'find_duplicates'])(
    '%s may well be empty',
    (toolName) => {
      expect(mark({ kind: 'tool', toolName }).emptyIsNormal).toBe(true)
    },
  )

  it.each(['get_order', 'search_issues', 'search_flights'])('%s may not', (toolName) => {
    expect(mark({ kind: 'tool', toolName }).emptyIsNormal).toBe(false)
  })

  it('can be told by the settings', () => {
    const own = markSettings.parse({
      toolsThatReturnNothing: ['frobnicate_*'],
      toolsThatReturnData: ['send_query'],
      toolsWhoseEmptyIsNormal: ['wishes'],
    })
    expect(mark({ kind: 'tool', toolName: 'frobnicate_all' }, own).returnsNothingByNature).toBe(true)
    expect(mark({ kind: 'tool', toolName: 'send_query' }, own).returnsNothingByNature).toBe(false)
    expect(mark({ kind: 'tool', toolName: 'wishes' }, own).emptyIsNormal).toBe(true)
  })
})

describe('retrievals', () => {
  it('found nothing when there are no documents, or only such that do not fit', () => {
    const low = [
      { id: 'a', score: 0.09, content: 'x' },
      { id: 'b', score: 0.05, content: 'y' },
    ]
    expect(mark({ kind: 'retrieval', documentCount: 0 }).result).toBe('empty')
    expect(mark({ kind: 'retrieval', documents: low }).result).toBe('empty')
    expect(mark({ kind: 'retrieval', documents: low }, markSettings.parse({ lowDocumentScore: 0 })).result).toBe('')
    expect(mark({ kind: 'retrieval', documents: [{ id: 'a', score: 0.8, content: 'x' }] }).result).toBe('')
    expect(mark({ kind: 'retrieval', documentCount: 3 }).result).toBe('')
  })

  it('are not empty where nothing was sent', () => {
    expect(mark({ kind: 'retrieval' }).result).toBe('')
    expect(mark({ kind: 'tool', toolName: 'get_metrics' }).result).toBe('')
    expect(mark({ kind: 'tool', toolName: 'get_metrics', sources: { toolResult: 'x' } }).result).toBe('empty')
  })
})

describe('the age that a result states', () => {
  it.each([
    ['{"total":59.9,"cached_at":"2026-10-30T08:00:00Z"}', 22],
    ['{"rates":{"EUR":1},"as_of":"2026-11-01"}', 20],
    ['{"updated_at":1793440800,"x":1}', 21],
    ['{"cache_age_hours":72,"x":1}', 3],
    ['{"stale":true,"x":1}', 36_500],
  ])('%s is %i days', (toolResult, days) => {
    expect(Math.floor(mark({ kind: 'tool', toolResult }).statedAgeDays ?? -1)).toBe(days)
  })

  it('is not told by other dates', () => {
    expect(mark({ kind: 'tool', toolResult: '{"delivered_at":"2026-11-03","total":59.9}' }).statedAgeDays).toBe(null)
    expect(mark({ kind: 'tool', toolResult: '{"cached_at":"2027-01-01"}' }).statedAgeDays).toBe(null)
  })
})

describe('errors', () => {
  it.each([
    ['llm', '429', 'Rate limit reached for gpt-4o', 'rate_limit'],
    ['llm', 'APITimeoutError', 'Request timed out.', 'timeout'],
    ['llm', '', '500 The server had an error while processing your request.', 'provider_error'],
    ['llm', '', 'The response was filtered due to content management policy', 'content_filter'],
    ['agent', 'GraphRecursionError', 'Recursion limit of 25 reached', 'max_iterations'],
    ['agent', 'MaxTurnsExceeded', 'Max turns (10) exceeded', 'max_iterations'],
    ['tool', 'ZodError', 'Invalid arguments for tool get_order', 'invalid_arguments'],
    ['tool', '', "Tool 'find_ordr' not found", 'unknown_tool'],
    ['llm', 'OutputParserException', 'Could not parse the output', 'validation_failed'],
    ['llm', 'guardrails.errors.ValidationError', 'Validation failed for field: not parseable', 'validation_failed'],
    ['agent', 'System.Text.Json.JsonException', 'The output could not be converted to Report.', 'validation_failed'],
    ['llm', 'SyntaxError', 'Unexpected token } in JSON at position 3', 'validation_failed'],
    ['agent', 'InputGuardrailTripwireTriggered', 'Guardrail InputGuardrail triggered tripwire', 'input_blocked'],
    ['tool', 'OperationalError', 'connection refused', 'provider_error'],
    ['tool', 'JSONDecodeError', 'Expecting value: line 1 column 1', ''],
  ] as const)('%s %s "%s" is %s', (kind, errorType, statusMessage, expected) => {
    expect(mark({ kind, status: 'error', errorType, statusMessage }).errorKind).toBe(expected)
  })

  it('tell a model provider from others', () => {
    const of = (statusMessage: string) => mark({ kind: 'agent', status: 'error', statusMessage }).errorFromModel
    expect(of('429 Rate limit reached for gpt-4o-mini in organization org-1')).toBe(true)
    expect(of("Cannot read properties of undefined (reading 'id')")).toBe(false)
  })
})

describe('tool results inside a model call', () => {
  const withMessage = (message: object) =>
    mark({ kind: 'llm', input: JSON.stringify([{ role: 'user', content: 'hi' }, message]) }).givenResults

  it.each([
    { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', response: null }] },
    { role: 'tool', tool_call_id: 'c1', content: 'null' },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c1', content: 'null' }] },
    {
      role: 'tool',
      content: [{ type: 'tool-result', toolCallId: 'c1', toolName: 'get', output: { type: 'json', value: null } }],
    },
    { type: 'function_call_output', call_id: 'c1', output: 'null' },
  ])('are seen in every message format: %j', (message) => {
    expect(withMessage(message)).toMatchObject([{ callId: 'c1', result: 'null' }])
  })

  it('that hold data are not kept', () => {
    expect(withMessage({ role: 'tool', tool_call_id: 'c1', content: '{"total":3}' })).toEqual([])
  })

  it('bear the name of the tool that the call asked for', () => {
    const input = JSON.stringify([
      {
        role: 'assistant',
        tool_calls: [
          { id: 'c1', type: 'function', function: { name: 'first', arguments: '{}' } },
          { id: 'c2', type: 'function', function: { name: 'second', arguments: '{}' } },
        ],
      },
      { role: 'tool', tool_call_id: 'c1', content: '{"error":"boom"}' },
      { role: 'tool', tool_call_id: 'c2', content: '[]' },
    ])
    expect(mark({ kind: 'llm', input }).givenResults).toMatchObject([
      { toolName: 'first', result: 'error_text' },
      { toolName: 'second', result: 'empty' },
    ])
  })
})

describe('settings', () => {
  it('name intents by words and patterns, in their order', () => {
    const own = markSettings.parse({
      intentRules: [
        { intent: 'refund', phrases: ['refund', 'money back', 'geld zurück'] },
        { intent: 'track', patterns: ['where is .*order'] },
      ],
    })
    expect(mark({ userText: 'I want my money back' }, own).intents).toEqual(['refund'])
    expect(mark({ userText: 'Where is my order? Else refund me.' }, own).intents).toEqual(['refund', 'track'])
    expect(mark({ userText: 'Ich will mein Geld zurück!' }, own).intents).toEqual(['refund'])
    expect(mark({ userText: 'Hello' }, own).intents).toEqual([])
  })

  it('are refused with the offender named', () => {
    const bad = markSettings.safeParse({ intentRules: [{ intent: 'x', patterns: ['('] }], phrases: { refuses: ['?'] } })
    expect(bad.success).toBe(false)
    expect(bad.error?.issues.map((issue) => issue.path.join('.'))).toEqual([
      'phrases.refuses',
      'intentRules.0.patterns',
    ])
  })
})

describe('any span', () => {
  it('is marked without an exception, and marks hold none of its text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('llm', 'tool', 'retrieval', 'agent', 'guardrail', 'other'),
        fc.string({ unit: 'binary' }),
        fc.json(),
        (kind, text, json) => {
          const secret = `zq${text}`
          const marked = markSpan(
            span({
              kind,
              input: json,
              output: json,
              toolResult: json,
              toolArguments: secret,
              userText: secret,
              answerText: secret,
              statusMessage: text,
              status: 'error',
            }),
            settings,
          )
          if (text.length > 12) expect(JSON.stringify(marked.marks)).not.toContain(secret)
        },
      ),
    )
  })

  it('keeps everything but its marks', () => {
    const before = span({ kind: 'llm', answerText: 'hello' })
    const { marks: _, ...rest } = markSpan(before, settings)
    const { marks: __, ...own } = before
    expect(rest).toEqual(own)
  })
})

describe('a log record', () => {
  it('that holds content is marked like the span', () => {
    const marked = markLog(log({ content: { kind: 'llm', answerText: 'I could not find your order.' } }), settings)
    expect(marked.content?.marks?.answer.admitsMissing).toBe(true)
  })

  it('without content stays as it is', () => {
    const before = log({})
    expect(markLog(before, settings)).toBe(before)
  })
})
