import type { Random } from '../corpus/random.ts'
import { bytes, fixed32, fixed64, tag, varint } from '../otlp/support/wire.ts'

/** A field of a message as it lies in its bytes. */
interface Field {
  readonly number: number
  readonly wireType: number
  /** The whole field, tag included. */
  readonly whole: Uint8Array
  /** What stands behind the tag, and behind the length where there is one. */
  readonly content: Uint8Array
}

const DEEPEST = 12

/** The same message with one thing about it changed, anywhere in it; lengths above the change are mostly put right. */
export function mutateProtobuf(
  message: Uint8Array,
  random: Random,
  others: readonly Uint8Array[],
  depth = 0,
): Uint8Array {
  const fields = split(message)
  const inner = fields?.filter(({ wireType, content }) => wireType === 2 && content.length > 0) ?? []
  if (fields === undefined || inner.length === 0 || depth > DEEPEST || random.chance(0.15)) {
    return changeHere(message, fields ?? [], random, others)
  }
  const chosen = random.pick(inner)
  const changed = mutateProtobuf(chosen.content, random, others, depth + 1)
  const length = random.chance(0.05) ? lie(changed.length, random) : changed.length
  return bytes(
    ...fields.map((field) => (field === chosen ? bytes(tag(chosen.number, 2), varint(length), changed) : field.whole)),
  )
}

function changeHere(
  message: Uint8Array,
  fields: readonly Field[],
  random: Random,
  others: readonly Uint8Array[],
): Uint8Array {
  const join = (list: readonly Field[], ...more: Uint8Array[]) => bytes(...list.map(({ whole }) => whole), ...more)
  const without = (field: Field) => fields.filter((each) => each !== field)
  const some = fields.length === 0 ? undefined : random.pick(fields)
  switch (random.int(0, 11)) {
    case 0:
      return flip(message, random, random.int(1, 8))
    case 1:
      return message.subarray(0, random.int(0, message.length))
    case 2:
      return some === undefined ? message : join(without(some))
    case 3:
      return some === undefined ? message : join(fields, ...Array.from({ length: random.int(1, 40) }, () => some.whole))
    case 4:
      return some === undefined ? message : join(without(some), oddField(some.number, random))
    case 5:
      return join(fields, oddField(random.pick([0, 1, 2, 3, 5, 7, 9, 15, 16, 100, 1_000, 536_870_911]), random))
    case 6:
      return join(random.shuffled(fields))
    case 7: {
      // A piece of something else where this stood.
      const other = others.length === 0 ? message : random.pick(others)
      const from = random.int(0, other.length)
      const at = random.int(0, message.length)
      return bytes(message.subarray(0, at), other.subarray(from, from + random.int(0, 2_000)), message.subarray(at))
    }
    case 8:
      return join(fields, nested(random.int(1, 3_000), random))
    case 9:
      return Uint8Array.from(message, () => random.int(0, 255)).subarray(0, 4_096)
    case 10:
      return some === undefined
        ? message
        : join(without(some), bytes(tag(some.number, 2), varint(3), [0x61, 0xff, 0xed]))
    default:
      return some === undefined ? message : join(without(some), bytes(tag(some.number, 2), varint(0)))
  }
}

/** A field of this number with a wire type and value that nobody promised. */
function oddField(number: number, random: Random): Uint8Array {
  switch (random.int(0, 8)) {
    case 0:
      return bytes(tag(number, 0), varint(random.pick([0n, -1n, 2n ** 63n, 2n ** 64n - 1n, 127n])))
    case 1:
      return bytes(
        tag(number, 0),
        Array.from({ length: random.int(9, 12) }, () => 0xff),
        [1],
      )
    case 2:
      return fixed64(number, random.pick([0n, 2n ** 64n - 1n, 0x7ff8000000000000n, 0x7ff0000000000000n]))
    case 3:
      return fixed32(number, 0xffffffff)
    case 4:
      return bytes(tag(number, 2), varint(random.pick([2n ** 31n, 2n ** 32n - 1n, 2n ** 63n, 10_000n])), [1, 2, 3])
    case 5:
      return bytes(tag(number, 3), tag(number + 1, 0), [1], random.chance(0.5) ? tag(number, 4) : [])
    case 6:
      return bytes(tag(number, random.int(4, 7)), [random.int(0, 255)])
    case 7:
      return bytes(tag(number, 2), varint(300), new Uint8Array(300).fill(random.int(0, 255)))
    default:
      return bytes(tag(number, 2), varint(16), new Uint8Array(16))
  }
}

/** Attribute after attribute of lists within lists. */
function nested(levels: number, random: Random): Uint8Array {
  const [inner, outer] = random.pick([
    [1, 5],
    [2, 6],
    [2, 2],
  ])
  // From the inside out only the lengths are needed, so that depth costs no copies.
  const heads: Uint8Array[] = []
  let length = 0
  for (let level = 0; level < levels; level += 1) {
    for (const number of [inner, outer]) {
      const head = bytes(tag(number, 2), varint(length))
      heads.push(head)
      length += head.length
    }
  }
  const value = bytes(...heads.reverse())
  return bytes(tag(9, 2), varint(value.length), value)
}

/** Bits of the bytes turned round. */
export function flip(message: Uint8Array, random: Random, times: number): Uint8Array {
  const copy = new Uint8Array(message)
  for (let time = 0; time < times && copy.length > 0; time += 1) {
    const at = random.int(0, copy.length - 1)
    copy[at] = (copy[at] ?? 0) ^ (1 << random.int(0, 7))
  }
  return copy
}

function lie(length: number, random: Random): number {
  return Math.max(0, random.pick([0, length - 1, length + 1, length * 2, 2 ** 31 - 1, 2 ** 32]))
}

/** The fields of a message; undefined when the bytes are none. */
function split(message: Uint8Array): Field[] | undefined {
  const fields: Field[] = []
  let at = 0
  const readVarint = (): number => {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = message[at]
      if (byte === undefined || factor > 2 ** 49) return Number.NaN
      at += 1
      value += (byte & 0x7f) * factor
      if (byte < 0x80) return value
    }
  }
  while (at < message.length) {
    const start = at
    const key = readVarint()
    const wireType = key % 8
    const number = Math.floor(key / 8)
    if (!(number >= 1)) return undefined
    let contentAt = at
    if (wireType === 0) readVarint()
    else if (wireType === 1) at += 8
    else if (wireType === 5) at += 4
    else if (wireType === 2) {
      const length = readVarint()
      contentAt = at
      at += length
    } else return undefined
    if (!(at <= message.length)) return undefined
    fields.push({ number, wireType, whole: message.subarray(start, at), content: message.subarray(contentAt, at) })
  }
  return fields
}
