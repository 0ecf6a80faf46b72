import { expect } from 'vitest'
import { AttributeList } from '../src/model/attribute-list.ts'

/** Attributes are maps to whoever reads them, whichever class holds them: expectations write them as `Map`. */
expect.addEqualityTesters([
  function sameAttributes(a: unknown, b: unknown, testers) {
    if (!(a instanceof AttributeList) && !(b instanceof AttributeList)) return undefined
    return isMap(a) && isMap(b) ? this.equals(new Map(a), new Map(b), testers) : false
  },
])

function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return value instanceof Map || value instanceof AttributeList
}
