import type { AttributeMap, AttributeValue } from '../model/attributes.ts'
import { AttributeCollector, MAP_WEIGHT } from './attribute-collector.ts'
import { bytesOf, doubleOf, int64Of, listOf, objectOf, textOf, wholeTextOf } from './json-scalars.ts'
import { FAULTS, type Tally } from './tally.ts'

/** Reads a list of `{key, value}` into `into`; the last of several equal keys wins. `depth`: arrays and maps around it. */
export function readJsonAttributes(list: unknown, depth: number, tally: Tally, into: AttributeCollector): void {
  for (const element of listOf(list)) {
    const entry = objectOf(element)
    const cutsBefore = tally.cuts
    let key = ''
    let value: AttributeValue = null
    for (const name in entry) {
      const member = entry[name]
      if (name === 'key') key = wholeTextOf(member, tally)
      else if (name === 'value') value = readJsonValue(member, depth, tally)
      else if (name === 'keyStrindex' || name === 'key_strindex') tally.warn('string_index_ignored')
    }
    into.set(key, value, tally.cuts !== cutsBefore, tally)
  }
}

/** Reads a list of `{key, value}` as the attributes of one item. */
export function jsonAttributes(list: unknown, tally: Tally): AttributeMap {
  const collector = new AttributeCollector()
  readJsonAttributes(list, 0, tally, collector)
  return collector.finish()
}

/** Reads one `AnyValue`; recursion ends at the depth limit, whatever the input. */
export function readJsonValue(json: unknown, depth: number, tally: Tally): AttributeValue {
  if (json === null || json === undefined) return null
  const object = objectOf(json)
  let value: AttributeValue = null
  for (const name in object) {
    const member = object[name]
    // proto3 JSON: a null member is an absent one.
    if (member !== null) value = readMember(name, member, depth, tally, value)
  }
  return value
}

function readMember(
  name: string,
  member: unknown,
  depth: number,
  tally: Tally,
  previous: AttributeValue,
): AttributeValue {
  switch (name) {
    case 'stringValue':
    case 'string_value':
      return textOf(member, tally)
    case 'boolValue':
    case 'bool_value':
      if (typeof member !== 'boolean') throw FAULTS.wrong_json_type
      return member
    case 'intValue':
    case 'int_value':
      return int64Of(member)
    case 'doubleValue':
    case 'double_value':
      return doubleOf(member)
    case 'arrayValue':
    case 'array_value':
      return readArray(objectOf(member), depth, tally)
    case 'kvlistValue':
    case 'kvlist_value':
      return readMap(objectOf(member), depth, tally)
    case 'bytesValue':
    case 'bytes_value':
      return bytesOf(member, tally)
    case 'stringValueStrindex':
    case 'string_value_strindex':
      tally.warn('string_index_ignored')
      return previous
    default:
      return previous
  }
}

function readArray(object: { readonly values?: unknown }, depth: number, tally: Tally): AttributeValue {
  const list = listOf(object.values ?? null)
  if (depth >= tally.settings.maxValueDepth) return tooDeep(tally)
  tally.takeValues(list.length)
  return list.map((element) => readJsonValue(element, depth + 1, tally))
}

function readMap(object: { readonly values?: unknown }, depth: number, tally: Tally): AttributeValue {
  if (depth >= tally.settings.maxValueDepth) return tooDeep(tally)
  tally.takeValues(MAP_WEIGHT)
  const collector = new AttributeCollector()
  readJsonAttributes(object.values ?? null, depth + 1, tally, collector)
  return collector.finish()
}

function tooDeep(tally: Tally): null {
  tally.cut('value_too_deep')
  return null
}
