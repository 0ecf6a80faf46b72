import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inputPrintsOf, outputPrintsOf, sampleHash, workHash } from '../../src/marks/prints.ts'

/** What is said of prints and hashes, by expressions and without tables; the values are those that older versions gave. */
function hash(units: readonly number[], start = 0x811c9dc5): number {
  return units.reduce((sum, unit) => Math.imul(sum ^ unit, 0x01000193), start)
}

function folded(letter: string): number {
  const unit = letter.charCodeAt(0)
  return unit >= 128 ? unit : /\d/.test(letter) ? unit | 0x80 : unit | 0x20
}

function prints(text: string, keep: number): number[] {
  const pieces = text.match(/[\dA-Za-z\u00c0-\uffff]+(?:[-_.][\dA-Za-z][\dA-Za-z\u00c0-\uffff]*)*/g) ?? []
  const distinct = pieces
    .map((piece) => piece.replace(/[-_.]/g, ''))
    .filter((letters) => letters.length >= 9 || (/\d/.test(letters) && letters.length >= 3))
  const hashes = distinct.map((letters) => hash(letters.split('').map(folded))).map((sum) => (sum ^ (sum >>> 15)) >>> 2)
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, keep)
}

function work(text: string): string {
  const words = text.slice(0, 400).match(/[\dA-Za-z\u0080-\uffff]+/g) ?? []
  const sum = words
    .map((word) => hash(word.split('').map(folded)))
    .reduce((all, one) => (all + Math.imul(one ^ (one >>> 13), 0x5bd1e995)) | 0, 0)
  return sum === 0 ? '' : (sum >>> 0).toString(36)
}

function sample(text: string): string {
  const { length } = text
  if (length === 0) return ''
  const parts = [0, (length >> 1) - 20, length - 120].map((start) => {
    const from = Math.max(0, start)
    return text.slice(from, from + (start > 0 ? 120 : 40))
  })
  const units = parts.flatMap((part) => part.split('').map((letter) => letter.charCodeAt(0)))
  return (hash(units, hash([length])) >>> 0).toString(36)
}

const PIECES = [
  ...[
    'order',
    'attachment',
    'A-1042',
    'a_b',
    '39.90',
    '12',
    '7',
    'x1',
    'größe',
    'Ærøskøbing',
    '注文',
    '-',
    '_',
    '.',
    '--',
    ' ',
  ],
  ...['. ', '": "', ',', '\u00ad', '\u{1f44d}', '\ud800', '\n', '0', '🙂A1', '{', 'é-é'],
]
const texts = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.integer({ min: 1, max: 60 }))
  .map(([pieces, times]) => pieces.join('').repeat(times))

describe('prints and hashes', () => {
  it('are what their description says, of texts of every length', () => {
    fc.assert(
      fc.property(texts, texts, (text, next) => {
        for (const one of [text, next, text]) {
          expect(outputPrintsOf(one)).toEqual(prints(one.slice(0, 400), 12))
          expect(inputPrintsOf(one)).toEqual(prints(one.slice(-400), 32))
          expect(workHash(one)).toBe(work(one))
          expect(sampleHash(one)).toBe(sample(one))
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
