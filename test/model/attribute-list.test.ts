import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AttributeList } from '../../src/model/attribute-list.ts'

test('attributes are what a Map of them would be, however many', () => {
  const key = fc.oneof(fc.constantFrom('', 'a', '__proto__', 'constructor'), fc.string({ maxLength: 3 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer()), { maxLength: 120 }), fc.array(key), (pairs, asked) => {
      const list = new AttributeList()
      const map = new Map<string, number>()
      for (const [name, value] of pairs) {
        list.set(name, value)
        map.set(name, value)
      }
      const seen: unknown[] = []
      list.forEach((value, name) => {
        seen.push([name, value])
      })
      expect(seen).toEqual([...map])
      expect([...list]).toEqual([...map])
      expect([...list.keys()]).toEqual([...map.keys()])
      expect([...list.values()]).toEqual([...map.values()])
      expect(list.size).toBe(map.size)
      for (const name of [...asked, ...map.keys()]) {
        expect(list.get(name)).toBe(map.get(name))
        expect(list.has(name)).toBe(map.has(name))
      }
    }),
  )
})
