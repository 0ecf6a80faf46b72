import { benchBatch } from './batch.ts'

/** Different texts; ids are changed from request to request. */
const TEMPLATES = 4
/** Requests that hold turns of the same sessions. */
const TURNS = 4
const HEX_DIGITS = 8

interface Template {
  readonly protobuf: Uint8Array<ArrayBuffer>
  /** Where trace ids begin. */
  readonly tracesAt: readonly number[]
  /** Where the hex digits of session ids begin. */
  readonly sessionsAt: readonly number[]
}

/** Requests of the standard spans, each of other traces, made from a few templates without encoding anything again. */
export class Load {
  readonly spans: number
  readonly #templates: readonly Template[]
  #made = 0

  constructor(spans: number) {
    this.spans = spans
    this.#templates = Array.from({ length: TEMPLATES }, (_, seed) => template(seed + 1, spans))
  }

  /** The next request, and the first eight hex digits of all its trace ids. */
  next(): { readonly body: Uint8Array<ArrayBuffer>; readonly mark: string } {
    const { protobuf, tracesAt, sessionsAt } = this.#templates[this.#made % TEMPLATES] as Template
    this.#made += 1
    const body = protobuf.slice()
    const view = new DataView(body.buffer)
    // The size tells apart what several loads send to one host.
    const number = this.spans * 0x10_0000 + this.#made
    for (const at of tracesAt) view.setUint32(at, number)
    const session = hex(this.spans * 0x10_0000 + Math.floor(this.#made / TURNS))
    for (const at of sessionsAt) body.set(Buffer.from(session, 'latin1'), at)
    return { body, mark: hex(number) }
  }
}

function hex(number: number): string {
  return number.toString(16).padStart(HEX_DIGITS, '0')
}

function template(seed: number, spans: number): Template {
  // Senders send what has just happened: sessions of the past would be silent ones.
  const { protobuf, request } = benchBatch(seed, spans, { fromMs: Date.now(), spreadMs: 60_000 })
  const ids = new Set<string>()
  for (const { scopeSpans = [] } of request.resourceSpans ?? []) {
    for (const { spans: list = [] } of scopeSpans) for (const { traceId } of list) ids.add(String(traceId))
  }
  const bytes = Buffer.from(protobuf)
  return {
    protobuf,
    tracesAt: [...ids].flatMap((id) => placesOf(bytes, Buffer.from(id, 'hex'))),
    sessionsAt: placesOf(bytes, Buffer.from('session-')).map((at) => at + 'session-'.length),
  }
}

function placesOf(bytes: Buffer, wanted: Buffer): number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) places.push(at)
  return places
}
