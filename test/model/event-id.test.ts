import fc from 'fast-check'
import { v5 } from 'uuid'
import { expect, test } from 'vitest'
import { eventId } from '../../src/model/event-id.ts'

test('ids are the UUIDv5 that everybody else computes, for ever', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, text, text, text, (...parts) => {
      expect(eventId(...parts)).toBe(v5(JSON.stringify(parts), '6d1f0c1e-5b0a-5c0e-9a4e-c0407e1c0de5'))
    }),
  )
  expect(eventId('default', '0af7651916cd43dd8448eb211c80319c', '', 'interaction')).toBe(
    '8ca22b5b-d744-53f2-8ceb-b43b0684ce05',
  )
})
