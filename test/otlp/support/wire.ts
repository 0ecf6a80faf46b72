/** Builds protobuf bytes field by field, well formed or not: what the tests send. */

/** Bytes of several parts in a row. */
export function bytes(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const joined = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}

/** An unsigned varint; negative numbers as 64-bit two's complement. */
export function varint(value: number | bigint): number[] {
  let rest = BigInt.asUintN(64, BigInt(value))
  const out: number[] = []
  while (rest > 127n) {
    out.push(Number(rest & 127n) | 0x80)
    rest >>= 7n
  }
  out.push(Number(rest))
  return out
}

export function tag(fieldNumber: number, wireType: number): number[] {
  return varint(BigInt(fieldNumber) * 8n + BigInt(wireType))
}

/** A varint field. */
export function int(fieldNumber: number, value: number | bigint): Uint8Array<ArrayBuffer> {
  return bytes(tag(fieldNumber, 0), varint(value))
}

/** A length-delimited field: text, bytes or a message. */
export function field(fieldNumber: number, content: string | Uint8Array | readonly number[]): Uint8Array<ArrayBuffer> {
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return bytes(tag(fieldNumber, 2), varint(body.length), body)
}

export function fixed64(fieldNumber: number, value: bigint): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(8)
  new DataView(body.buffer).setBigUint64(0, BigInt.asUintN(64, value), true)
  return bytes(tag(fieldNumber, 1), body)
}

export function double(fieldNumber: number, value: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(8)
  new DataView(body.buffer).setFloat64(0, value, true)
  return bytes(tag(fieldNumber, 1), body)
}

export function fixed32(fieldNumber: number, value: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(4)
  new DataView(body.buffer).setUint32(0, value, true)
  return bytes(tag(fieldNumber, 5), body)
}

export function hex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
