import { describe, expect, it } from 'vitest'
import { createMeaningReader } from '../../src/marks/meanings.ts'
import { readResult } from '../../src/marks/result.ts'

const reader = createMeaningReader({}, 0.2)
const read = (text: string, args = '') => readResult(text, args, reader)

describe('a result that holds nothing', () => {
  it.each([
    ['null', 'null'],
    ['"null"', 'null'],
    ['None', 'null'],
    ['undefined', 'null'],
    ['{"result":null}', 'null'],
    ['{"data":null}', 'null'],
    ['[{"type":"text","text":"null"}]', 'null'],
    [
      '{"output":{"lc":1,"type":"constructor","kwargs":{"status":"success","content":"null","name":"get_metrics"}}}',
      'null',
    ],
    ['{"type":"json","value":null}', 'null'],
    ['[]', 'empty'],
    ['{}', 'empty'],
    ['""', 'empty'],
    ['{"results":[],"total":0,"took_ms":3}', 'empty'],
    ['{"status":"ok","data":{"items":[]}}', 'empty'],
    ['results: [], total: 0', 'empty'],
    ['[{"id":"d1","score":0.08},{"id":"d2","score":0.05}]', 'empty'],
    ['No results found.', 'not_found'],
    ['data unavailable', 'not_found'],
    ['{"message":"No records match your query"}', 'not_found'],
    ['{"detail":"Not found."}', 'not_found'],
    ['{"error":"Order not found"}', 'not_found'],
    ['{"status":404,"error":"no such customer"}', 'not_found'],
    ['{"found":false}', 'not_found'],
  ])('%s is %s', (text, mark) => {
    expect(read(text)).toBe(mark)
  })

  it('does not count what only repeats the question', () => {
    expect(read('{"order_id":"7781","order":null}', '{"order_id":"7781"}')).toBe('null')
    expect(read('{"city":"Paris","temperature":null}', '{"city":"Paris"}')).toBe('null')
  })
})

describe('an error inside a success', () => {
  it.each([
    '{"error":"upstream service unavailable"}',
    '{"data":{"error":"upstream service unavailable"}}',
    'HTTP 503 from inventory, no route to host',
    '{"error":{"code":500,"message":"boom"}}',
    '{"success":false,"message":"database timeout"}',
    '{"ok":false}',
    '{"status":500}',
    '{"statusCode":"503"}',
    '{"status":"error","message":"connection refused"}',
    '{"isError":true,"content":[{"type":"text","text":"it broke"}]}',
    '{"type":"error","text":"tool crashed"}',
    '{"type":"error-text","value":"it broke"}',
    'Error: connection refused',
    'Traceback (most recent call last):\n  File "a.py", line 1',
    'the database did not answer',
    `TimeoutError: request took too long\n${'    at run (file.js:1:1)\n'.repeat(80)}`,
  ])('%s', (text) => {
    expect(read(text)).toBe('error_text')
  })
})

describe('data', () => {
  it.each([
    '{"order_id":"A-1","status":"delivered","total":59.9}',
    '{"sick_days":0,"certificates":[]}',
    '{"count":0}',
    'errors: 0, window: 1h',
    '0',
    'false',
    '{"available":false}',
    '{"valid":false,"errors":["name is missing"]}',
    '{"order_id":"A-1","status":"failed","total":12,"carrier":"DHL"}',
    '[{"status":"failed","error":"exit code 1","step_name":"deploy"}]',
    '{"name":"Ada","middle_name":null,"aliases":[]}',
    '{"errors":[],"warnings":[]}',
    '{"conflicts":[]}',
    'No conflicts found',
    'offline',
    '[{"id":"d1","score":0.0325},{"id":"d2","score":0.0161}]',
    '[{"id":"d1","score":0.11},{"id":"d2","score":0.13},{"id":"d3","score":0.18}]',
    '{"city":"Paris","temperature":23}',
    `The report of last month. ${'It says a lot about errors that were found. '.repeat(50)}`,
  ])('%s', (text) => {
    expect(read(text)).toBe('')
  })

  it('reads anything without throwing', () => {
    for (const text of [
      '{',
      '[[[[[[[[[[[]]]]]]]]]]]',
      '{"a":{"b":{"c":{"d":{"e":{"f":{"g":{"h":null}}}}}}}}',
      '\u0000',
      '}',
    ]) {
      expect(() => read(text)).not.toThrow()
    }
  })
})
