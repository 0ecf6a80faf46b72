import { expect, test } from 'vitest'
import { AttributeList } from '../../src/model/attribute-list.ts'
import { emptyKeyList } from '../../src/model/key-list.ts'

function longer(keys: readonly string[]) {
  let list = emptyKeyList()
  for (const key of keys) list = list.known(key) ?? list.with(key)
  return list
}

test('the same keys in the same order are one list', () => {
  expect(longer(['a', 'b', 'c'])).toBe(longer(['a', 'b', 'c']))
  expect(longer(['a', 'b'])).not.toBe(longer(['b', 'a']))
  expect(longer(['a', 'b', 'c']).keys).toEqual(['a', 'b', 'c'])
  expect(longer(['a', 'b', 'c']).placeOf('b')).toBe(1)
  expect(longer(['a', 'b', 'c']).placeOf('d')).toBe(-1)
})

test('long keys, long lists and endless different ones are not kept, and are right all the same', () => {
  expect(longer(['k'.repeat(129)])).not.toBe(longer(['k'.repeat(129)]))
  const many = Array.from({ length: 200 }, (_, at) => `key.${at}`)
  expect(longer(many)).not.toBe(longer(many))
  const start = emptyKeyList()
  for (let at = 0; at < 21_000; at++) {
    const list = new AttributeList()
    list.set(`first.${at % 50}`, at)
    list.set(`second.${at}`, -at)
    list.set(`first.${at % 50}`, at + 1)
    expect([...list]).toEqual([
      [`first.${at % 50}`, at + 1],
      [`second.${at}`, -at],
    ])
  }
  expect(emptyKeyList()).not.toBe(start)
})
