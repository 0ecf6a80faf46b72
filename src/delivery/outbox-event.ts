import { Buffer } from 'node:buffer'
import { itemText } from '../buffer/packed-items.ts'
import type { DestinationEvent } from '../destinations/destination.ts'
import { fitting } from './fitting.ts'

/** Between what delivery needs to know of an event and its body, which comes last: quotes inside a JSON text are escaped, so this stands nowhere else before. */
const BODY = ',"body":'

/**
 * An event as it waits in the outbox, cut to what the destination takes of one; never changes, so that a retry is byte for byte the
 * same.
 */
export function eventLine(
  { id, actor, body, historical }: DestinationEvent,
  project: string,
  maxBytes = Number.POSITIVE_INFINITY,
): string {
  const head = JSON.stringify({ id, actor, project, ...(historical === true && { historical }) })
  const lineOf = (kept: unknown) => `${head.slice(0, -1)}${BODY}${JSON.stringify(kept)}}`
  const line = lineOf(body)
  // Most are far below: no character takes more than three bytes.
  if (line.length * 3 <= maxBytes || Buffer.byteLength(line) <= maxBytes) return line
  return lineOf(fitting(body, (kept) => Buffer.byteLength(lineOf(kept)) <= maxBytes))
}

interface Head {
  readonly id: string
  readonly actor: string
  readonly project: string
  readonly historical?: boolean
}

/** An event as it was read from the outbox. Most destinations pass bodies on, so a body is parsed when it is asked for. */
export class OutboxEvent implements DestinationEvent {
  readonly id: string
  readonly actor: string
  readonly project: string
  readonly historical?: boolean
  readonly json: Uint8Array
  readonly #item: Uint8Array
  #body: unknown

  /** Throws on bytes that {@link eventLine} has not made. */
  constructor(item: Uint8Array) {
    const bytes = Buffer.from(item.buffer, item.byteOffset, item.byteLength)
    const headEnd = bytes.indexOf(BODY)
    if (headEnd < 0) throw new Error('An event of the outbox has no body.')
    const { id, actor, project, historical } = JSON.parse(`${bytes.toString('utf8', 0, headEnd)}}`) as Head
    this.id = id
    this.actor = actor
    this.project = project
    if (historical === true) this.historical = true
    this.json = item.subarray(headEnd + BODY.length, item.byteLength - 1)
    this.#item = item
  }

  get body(): unknown {
    this.#body ??= JSON.parse(itemText(this.json))
    return this.#body
  }

  /** The line that it came from. */
  get line(): string {
    return itemText(this.#item)
  }
}
