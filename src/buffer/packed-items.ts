import { pack, unpack } from './compress.ts'
import { fillGaps, isSentRow, packSentRow, partsOfSentRow } from './sent-row.ts'

/**
 * Bodies of rows that hold many items: a byte that names the format, then each item with its length before it, all of it
 * compressed where it is not small. Items are bytes, so that whoever only passes them on need not read them.
 */

/** First byte of a body, once it is unpacked. Text of earlier formats began with `{`; whatever is not this cannot be read. */
const FORMAT = 2
const LENGTH_BYTES = 4
/** Most bytes of UTF-8 for one UTF-16 unit. */
const WIDEST = 3
const FIRST_BYTES = 64 * 1024
/** A buffer up to this size is kept for the next writer: fresh memory costs more than what is written into it. */
const KEPT_BYTES = 4 * 1024 * 1024

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

let spare: Uint8Array<ArrayBuffer> | undefined

/** Puts items one after the other into one growing piece of memory. */
export class ItemWriter {
  bytes: Uint8Array<ArrayBuffer>
  view: DataView<ArrayBuffer>
  /** Where the next byte goes. */
  at = 1
  /** Items written. */
  count = 0
  #itemAt = 0

  constructor() {
    this.bytes = spare ?? new Uint8Array(FIRST_BYTES)
    spare = undefined
    this.view = new DataView(this.bytes.buffer)
    this.bytes[0] = FORMAT
  }

  /** Begins an item; all that is written until {@link end} is its content. */
  begin(): void {
    this.reserve(LENGTH_BYTES)
    this.#itemAt = this.at
    this.at += LENGTH_BYTES
  }

  end(): void {
    this.view.setUint32(this.#itemAt, this.at - this.#itemAt - LENGTH_BYTES, true)
    this.count += 1
  }

  /** Makes room for so many bytes. */
  reserve(bytes: number): void {
    const wanted = this.at + bytes
    if (wanted <= this.bytes.length) return
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, wanted))
    wider.set(this.bytes.subarray(0, this.at))
    this.bytes = wider
    this.view = new DataView(wider.buffer)
  }

  /** Text as UTF-8, without its length. */
  text(text: string): void {
    if (text.length * WIDEST > this.bytes.length - this.at) this.reserve(text.length * WIDEST)
    this.at += encoder.encodeInto(text, this.bytes.subarray(this.at)).written
  }

  /** Text as UTF-16, which also holds what UTF-8 cannot: lone surrogates. */
  units(text: string): void {
    this.reserve(text.length * 2)
    for (let at = 0; at < text.length; at += 1) this.view.setUint16(this.at + at * 2, text.charCodeAt(at), true)
    this.at += text.length * 2
  }

  /** A number that is whole and not negative, in as few bytes as it takes; {@link reserve} room for 5 first. */
  varint(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.bytes[this.at] = (rest & 0x7f) | 0x80
      this.at += 1
      rest >>>= 7
    }
    this.bytes[this.at] = rest
    this.at += 1
  }

  /** Numbers of a fixed size; {@link reserve} room for them first. */
  uint32(value: number): void {
    this.view.setUint32(this.at, value, true)
    this.at += 4
  }

  uint64(value: bigint): void {
    this.view.setBigUint64(this.at, value, true)
    this.at += 8
  }

  float(value: number): void {
    this.view.setFloat64(this.at, value, true)
    this.at += 8
  }

  /** Bytes as they are. */
  copy(bytes: Uint8Array): void {
    this.reserve(bytes.byteLength)
    this.bytes.set(bytes, this.at)
    this.at += bytes.byteLength
  }

  /** An item that is nothing but text. */
  addText(text: string): void {
    this.begin()
    this.text(text)
    this.end()
  }

  /** An item as it was read. */
  add(item: Uint8Array): void {
    this.begin()
    this.copy(item)
    this.end()
  }

  /** The body of what was written; the writer begins anew. */
  take(): Uint8Array {
    const body = pack(this.bytes.subarray(0, this.at))
    this.at = 1
    this.count = 0
    return body
  }

  /** {@link take} of items that lack the texts which stand in `gzip`. */
  takeBeside(gzip: Uint8Array): Uint8Array {
    return packSentRow(gzip, this.take())
  }

  /** Leaves the memory to the next writer; this one must not be used any more. */
  release(): void {
    if (this.bytes.length <= KEPT_BYTES) spare = this.bytes
  }

  /** {@link take} of a writer that is not needed any more. */
  finish(): Uint8Array {
    const body = this.take()
    this.release()
    return body
  }
}

/** The body of a row that holds these texts. */
export function packTexts(texts: readonly string[]): Uint8Array {
  const writer = new ItemWriter()
  for (const text of texts) writer.addText(text)
  return writer.finish()
}

/**
 * The items of a body; they share its memory. Those that lie beside a request as it came get their texts from it, and are then as any
 * others. Throws on damage, on another format and on another number of items.
 */
export function unpackItems(body: Uint8Array, expected: number): readonly Uint8Array[] {
  if (!isSentRow(body)) return unpackUsual(body, expected)
  const { gzip, packedItems } = partsOfSentRow(body)
  return fillGaps(gzip, unpackUsual(packedItems, expected))
}

function unpackUsual(body: Uint8Array, expected: number): readonly Uint8Array[] {
  const bytes = unpack(body)
  if (bytes[0] !== FORMAT) {
    throw new Error(`The row was written in format ${bytes[0]}; this release reads format ${FORMAT} only.`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const items: Uint8Array[] = []
  let at = 1
  while (at < bytes.byteLength) {
    const from = at + LENGTH_BYTES
    at = from + view.getUint32(at, true)
    if (at > bytes.byteLength) throw new Error('The last item of the row is cut off.')
    items.push(bytes.subarray(from, at))
  }
  if (items.length !== expected) throw new Error(`The row holds ${items.length} items instead of ${expected}.`)
  return items
}

/** The text of an item that is nothing but text. */
export function itemText(item: Uint8Array): string {
  return decoder.decode(item)
}
