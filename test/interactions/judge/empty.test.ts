import { describe, expect, it } from 'vitest'
import { markSettings, markSpan } from '../../../src/marks/index.ts'
import { deriveOne } from '../../builders/derive.ts'
import { turn } from '../../corpus/paraphrases/bank.ts'
import { agent, answers, asks, tool } from './examples.ts'

const SILENT = 'failure empty_result silent'
const HONEST = 'partial honest_empty'
const FINE = 'success '

function verdict(question: string, name: string, result: string, text: string): string {
  const { outcome, failureReason, silentFailure } = turn({ question, tool: name, text }, result)
  return `${outcome} ${failureReason}${silentFailure ? ' silent' : ''}`
}

describe('after an empty result', () => {
  it.each([
    ['a yes is invented', 'Has invoice 88 been paid?', 'get_invoice', '[]', 'Yes, last week.', SILENT],
    [
      'a yes that says none is not',
      'Am I free on Friday?',
      'list_meetings',
      '[]',
      'Yes, you have no meetings then.',
      FINE,
    ],
    ['none of a list is the answer', 'Who is late?', 'late_students', '[]', 'Nobody is late.', FINE],
    [
      'an admitted none of a search is honest',
      'Are there flights?',
      'search_flights',
      '[]',
      'I could not find any flights.',
      HONEST,
    ],
    [
      'a stated none after null, of no list, is invented',
      'What is the rate?',
      'get_rate',
      'null',
      'There is nothing due.',
      SILENT,
    ],
    ['the word "none" lists nothing', 'Any bans on Hero7?', 'active_bans', 'none', 'No bans are active.', FINE],
    [
      'a deed that was asked for is done',
      'Frost the lawn lamps',
      'frobnicate_lamps',
      'null',
      'The lamps have been set.',
      FINE,
    ],
    [
      'a deed that nobody asked for is invented',
      'When is the hearing?',
      'case_diary',
      'null',
      'The hearing has been moved.',
      SILENT,
    ],
    [
      'a deed asked politely is done',
      'Could you frost the lamps?',
      'frobnicate_lamps',
      'null',
      'The lamps have been set.',
      FINE,
    ],
    ['a refusal is honest', 'What is the rate?', 'get_rate', '[]', "I'd rather not answer that.", HONEST],
  ])('%s', (_, question, name, result, text, said) => {
    expect(verdict(question, name, result, text)).toBe(said)
  })

  it('forgives a source that no model asked for when a tool that one asked for gave the data', () => {
    const settings = markSettings.parse({})
    const spans = (requested: string) =>
      [
        agent('Order A-1042 was delivered on 3 November.'),
        tool('kb', 5, 'handbook', '[]', { end: 8, toolArguments: '{"query":"parcels"}' }),
        asks('a', 10, requested),
        tool('t', 70, 'get_order', '{"delivered":"3 November"}'),
        answers('b', 130, 'Order A-1042 was delivered on 3 November.'),
      ].map((one) => markSpan(one, settings))
    expect(deriveOne(spans('get_order')).outcome).toBe('success')
    expect(deriveOne(spans('handbook')).silentFailure).toBe(true)
  })
})
