import { LONG_TEXT } from './span-texts.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Set in the first word of an item whose short texts stand before its long ones; in rows of earlier releases they are in one order. */
export const APART = 0x8000_0000
/** Bytes before the head: see {@link SpanReader}. */
export const FRAME_BYTES = 8
const FORMER_FRAME_BYTES = 4

/**
 * Walks over the head of an item. The first word holds the length of the head times two, and one more where the texts are UTF-16; the
 * second the units of all short texts together.
 */
export class SpanReader {
  /** Where the texts begin, in bytes. */
  readonly textsAt: number
  /** Where the next byte of the head is read. */
  at: number
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #texts: string
  /** Shorter texts stand among the short ones. */
  readonly #longFrom: number
  #shortAt = 0
  #shortEnd: number
  #longAt: number

  /** Throws on bytes that are not such an item. */
  constructor(item: Uint8Array) {
    this.#bytes = item
    this.#view = new DataView(item.buffer, item.byteOffset, item.byteLength)
    const frame = this.#view.getUint32(0, true)
    const isApart = frame >= APART
    this.at = isApart ? FRAME_BYTES : FORMER_FRAME_BYTES
    this.textsAt = this.at + ((frame & ~APART) >>> 1)
    const body = item.subarray(this.textsAt)
    this.#texts = frame % 2 === 0 ? utf8.decode(body) : unitsOf(body)
    this.#longFrom = isApart ? LONG_TEXT : 0
    this.#shortEnd = isApart ? this.#view.getUint32(FORMER_FRAME_BYTES, true) : 0
    this.#longAt = this.#shortEnd
  }

  /** Whether the head has more to read. */
  get hasMore(): boolean {
    return this.at < this.textsAt
  }

  varint(): number {
    const first = this.#bytes[this.at] as number
    if (first < 0x80) {
      this.at += 1
      return first
    }
    return this.#longVarint()
  }

  #longVarint(): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.at]
      if (byte === undefined) throw new Error('The head of a span is cut off.')
      this.at += 1
      if (byte < 0x80) return value + byte * scale
      value += (byte - 0x80) * scale
    }
  }

  uint32(): number {
    const value = this.#view.getUint32(this.at, true)
    this.at += 4
    return value
  }

  uint64(): bigint {
    const value = this.#view.getBigUint64(this.at, true)
    this.at += 8
    return value
  }

  float(): number {
    const value = this.#view.getFloat64(this.at, true)
    this.at += 8
    return value
  }

  /** The text whose length stands next in the head. */
  text(): string {
    return this.textOf(this.varint())
  }

  /** The next text of so many units. */
  textOf(length: number): string {
    if (length < this.#longFrom) return this.shorts(length)
    const from = this.#longAt
    this.#longAt += length
    return this.#texts.slice(from, this.#longAt)
  }

  /** So many units of short texts, which may be several. */
  shorts(units: number): string {
    const from = this.#shortAt
    this.#shortAt += units
    return this.#texts.slice(from, this.#shortAt)
  }

  /** The head from `start` to here. */
  part(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.at)
  }

  /** As many texts as stands next in the head. */
  texts(): string[] {
    const list: string[] = []
    for (let left = this.varint(); left > 0; left -= 1) list.push(this.text())
    return list
  }

  /** Throws where the texts are not just those that the head told of. */
  finish(): void {
    if (this.#shortAt !== this.#shortEnd || this.#longAt !== this.#texts.length)
      throw new Error('The texts of a span are longer than its fields.')
  }
}

function unitsOf(body: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < body.length; at += 2) {
    text += String.fromCharCode((body[at] as number) | ((body[at + 1] as number) << 8))
  }
  return text
}
