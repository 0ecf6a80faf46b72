import { describe, expect, it } from 'vitest'
import { hasNewFigures } from '../../src/marks/figures.ts'

describe('figures of an answer', () => {
  it.each([
    'It costs 49.90.',
    'The hearing is on 2026-11-20.',
    'Gate 12, seat 4.',
    'Er kommt um 10:15.',
    '309块',
    'You have 3 left.',
    'You have 30 left.',
    'It takes 40 litres.',
  ])('"%s" states data', (text) => expect(hasNewFigures(text, 'How about A-77?')).toBe(true))

  it.each([
    'Nothing under A-77.',
    '**No results**\n\n1. Compare the characters\n2. Remove the spaces\n3. Send it again',
    'Please send me the 8-digit code.',
    'Somebody will answer within 24 hours.',
    'We are here 24/7.',
    'Wait 5 minutes and ask again.',
    'Please call 0800 555 010 between 8:00 and 17:00.',
    'Sie erreichen uns telefonisch: 0800 555 010.',
    'I looked in all 3 places.',
    'The query returned 0 rows.',
    'Nothing there. Questions? 0800 555 0177.',
    'Auriez-vous le code à 8 chiffres ?',
    '请提供8位编号。',
  ])('"%s" states none', (text) => expect(hasNewFigures(text, 'How about A-77?')).toBe(false))
})
