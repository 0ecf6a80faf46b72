import type { AttributeValue } from '../model/attributes.ts'
import { LONG_TEXT_BYTES } from '../model/text-places.ts'
import { AttributeCollector, MAP_WEIGHT } from './attribute-collector.ts'
import { FAULTS, type Tally } from './tally.ts'
import { characterBoundary, decodeKey, decodeText } from './text.ts'
import type { WireReader } from './wire-reader.ts'

/** Reads a length-delimited text; longer than the limit, it is cut between two characters. */
export function readText(reader: WireReader, end: number, tally: Tally): string {
  const stop = reader.fieldEnd(end)
  const start = reader.position
  reader.position = stop
  const limit = tally.settings.maxAttributeValueBytes
  if (stop - start <= limit) {
    const text = decodeText(reader, start, stop, tally)
    if (reader.places !== undefined && stop - start >= LONG_TEXT_BYTES) reader.places.add(text, start, stop)
    return text
  }
  tally.cut('value_cut')
  return decodeText(reader, start, characterBoundary(reader.bytes, start, limit), tally)
}

/**
 * Reads one `KeyValue` into `into`; the last of several equal keys wins. `depth` is the number of arrays and maps
 * around it: 0 for an attribute.
 */
export function readKeyValue(
  reader: WireReader,
  end: number,
  depth: number,
  tally: Tally,
  into: AttributeCollector,
): void {
  const stop = reader.fieldEnd(end)
  const cutsBefore = tally.cuts
  let key = ''
  let value: AttributeValue = null
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    switch (tag) {
      case 10: {
        const keyEnd = reader.fieldEnd(stop)
        key = decodeKey(reader, reader.position, keyEnd, tally)
        reader.position = keyEnd
        break
      }
      case 18:
        value = readAnyValue(reader, stop, depth, tally, value)
        break
      default:
        skipUnknown(reader, tag, stop, 2, tally)
    }
  }
  into.set(key, value, tally.cuts !== cutsBefore, tally)
}

/**
 * Reads one `AnyValue` message (its length first). `previous` is what an earlier occurrence of the same field held:
 * protobuf merges them, and the last member of the oneof wins.
 */
export function readAnyValue(
  reader: WireReader,
  end: number,
  depth: number,
  tally: Tally,
  previous: AttributeValue,
): AttributeValue {
  const stop = reader.fieldEnd(end)
  let value = previous
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    switch (tag) {
      case 10:
        value = readText(reader, stop, tally)
        break
      case 16:
        value = reader.bool(stop)
        break
      case 24:
        value = reader.int64(stop)
        break
      case 33:
        value = reader.double(stop)
        break
      case 42:
        value = readArray(reader, stop, depth, tally)
        break
      case 50:
        value = readMap(reader, stop, depth, tally)
        break
      case 58:
        value = readBytes(reader, stop, tally)
        break
      default:
        skipUnknown(reader, tag, stop, 7, tally)
    }
  }
  return value
}

function readArray(reader: WireReader, end: number, depth: number, tally: Tally): AttributeValue {
  const stop = reader.fieldEnd(end)
  if (depth >= tally.settings.maxValueDepth) return tooDeep(reader, stop, tally)
  const values: AttributeValue[] = []
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    if (tag === 10) {
      tally.takeValues(1)
      values.push(readAnyValue(reader, stop, depth + 1, tally, null))
    } else skipUnknown(reader, tag, stop, 1, tally)
  }
  return values
}

function readMap(reader: WireReader, end: number, depth: number, tally: Tally): AttributeValue {
  const stop = reader.fieldEnd(end)
  if (depth >= tally.settings.maxValueDepth) return tooDeep(reader, stop, tally)
  tally.takeValues(MAP_WEIGHT)
  const collector = new AttributeCollector()
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    if (tag === 10) readKeyValue(reader, stop, depth + 1, tally, collector)
    else skipUnknown(reader, tag, stop, 1, tally)
  }
  return collector.finish()
}

function readBytes(reader: WireReader, end: number, tally: Tally): Uint8Array {
  const stop = reader.fieldEnd(end)
  const start = reader.position
  reader.position = stop
  const limit = tally.settings.maxAttributeValueBytes
  if (stop - start > limit) {
    tally.cut('value_cut')
    return new Uint8Array(reader.bytes.subarray(start, start + limit))
  }
  return new Uint8Array(reader.bytes.subarray(start, stop))
}

/** Skipping by length needs no recursion, so any depth is safe. */
function tooDeep(reader: WireReader, stop: number, tally: Tally): null {
  reader.position = stop
  tally.cut('value_too_deep')
  return null
}

/**
 * Skips an unknown field; a known one (field numbers up to `known`) that gets here has the wrong wire type.
 * The string-table indexes (field 3 of KeyValue, 8 of AnyValue) are for profiles: unknown here, but counted.
 */
function skipUnknown(reader: WireReader, tag: number, end: number, known: number, tally: Tally): void {
  const fieldNumber = tag >>> 3
  if (fieldNumber !== 0 && fieldNumber <= known) throw FAULTS.wrong_wire_type
  if ((known === 7 && tag === 64) || (known === 2 && tag === 24)) tally.warn('string_index_ignored')
  reader.skipUnknown(tag, end)
}
