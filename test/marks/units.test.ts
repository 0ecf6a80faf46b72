import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST, UNITS, unitsOf } from '../../src/marks/units.ts'

const text = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 120 }))
  .map(([part, times]) => part.repeat(times))

test('units are those of the text, whichever part of it and of which texts before is asked for', () => {
  const parts = fc.array(fc.tuple(fc.nat(2), fc.oneof(fc.nat(), fc.constantFrom(0, 500, 2_500)), fc.nat(LONGEST)), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(fc.tuple(text, text, text), parts, (texts, asked) => {
      for (const [which, place, size] of asked) {
        const one = texts[which] as string
        const from = place % (one.length + 1)
        const to = Math.min(one.length, from + size)
        const at = unitsOf(one, from, to)
        expect(String.fromCharCode(...UNITS.subarray(at, at + to - from))).toBe(one.slice(from, to))
      }
    }),
    { numRuns: 1_000 },
  )
})

test('units of the text before are still there while those of the next are read', () => {
  const at = unitsOf('What did it cost, and when does it arrive here?', 0, 4)
  unitsOf('It was 49.90, and it arrives on Tuesday at noon.', 0, 2)
  expect(String.fromCharCode(...UNITS.subarray(at, at + 4))).toBe('What')
})

test('more than can be read at once is refused', () => {
  expect(() => unitsOf('x'.repeat(3 * LONGEST), 10, 20 + LONGEST)).toThrow(RangeError)
})
