import { describe, expect, it } from 'vitest'
import { createMeaningReader } from '../../src/marks/meanings.ts'
import { readResult } from '../../src/marks/result.ts'
import { readTable } from '../../src/marks/table-text.ts'

const reader = createMeaningReader({}, 0.3)
const mark = (text: string) => readResult(text, '{}', reader)

describe('a table printed as text', () => {
  it('gives its rows by column, with signs within quotes as part of the cell', () => {
    expect(readTable('drops,cause\n3,"denied, twice"\n')).toEqual([{ drops: '3', cause: 'denied, twice' }])
    expect(readTable('A\tB\n1\t2\n3\t4')).toEqual([
      { A: '1', B: '2' },
      { A: '3', B: '4' },
    ])
  })

  it('is known with the frame that Markdown draws', () => {
    expect(readTable('| connected | connected_by |\n| --- | :--: |\n| true | Laura |')).toEqual([
      { connected: 'true', connected_by: 'Laura' },
    ])
    expect(mark('| model | compliant | user |\n|---|---|---|\n| MacBook | true | Ahmed |')).toBe('')
  })

  it.each(['id,name\n', 'Error: failed, sorry\nline 2, column 3', 'one line', 'a,b\n1,2,3'])('%j is none', (text) => {
    expect(readTable(text)).toBeNull()
  })
})

describe('results that speak of errors', () => {
  it.each([
    'droppedCalls,cause\n3,"microphone permission denied"',
    'failed_runs,last_error\n11,"schema mismatch in column amount"',
    'errore,volte\n"past simple sbagliato",6',
    'Found 1 result:\nfailed_attempts: 2\nlast_exception: access code missing',
    '{"problem":"unreadable table","warnings":5}',
    '{"incident":"INC-7","error":"connection refused","since":"09:40"}',
  ])('%s is data', (text) => {
    expect(mark(text)).toBe('')
  })

  it.each([
    ['{"code":"ECONNRESET","errno":-104,"syscall":"read"}', 'error_text'],
    ['Der Dienst ist vorübergehend nicht verfügbar.', 'error_text'],
    ['El servicio no está disponible: error interno', 'error_text'],
    ['Error 404: the item is not here', 'not_found'],
    ['{"error":"boom","warnings":0}', 'error_text'],
    ['Result:\nstatus: failed\nreason: connection refused', 'error_text'],
    ['Call failed:\ncode: 17\ncause: connection refused', 'error_text'],
  ])('%s is %s', (text, wanted) => {
    expect(mark(text)).toBe(wanted)
  })
})
