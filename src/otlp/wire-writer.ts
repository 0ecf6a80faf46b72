const encoder = new TextEncoder()

/** An unsigned protobuf varint. `value` is a non-negative safe integer. */
function varint(value: number): number[] {
  const out: number[] = []
  let rest = value
  while (rest > 127) {
    out.push((rest % 128) | 0x80)
    rest = Math.floor(rest / 128)
  }
  out.push(rest)
  return out
}

/** A varint field; nothing at all for 0, proto3's default. */
export function varintField(fieldNumber: number, value: number): Uint8Array<ArrayBuffer> {
  return value === 0 ? new Uint8Array() : Uint8Array.from([...varint(fieldNumber * 8), ...varint(value)])
}

/** A length-delimited field: text, or the bytes of a message. */
export function lengthDelimitedField(fieldNumber: number, content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  return concatenate([Uint8Array.from([...varint(fieldNumber * 8 + 2), ...varint(bytes.length)]), bytes])
}

/** Fields in a row: a message. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}
