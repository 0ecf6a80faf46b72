/** Shorter texts are not worth noting. */
export const LONG_TEXT_BYTES = 256

/**
 * Where the long texts of a request's spans stand in its bytes, so that whoever keeps those bytes need not write the texts again.
 * Only texts whose bytes are valid UTF-8 are of use; a request with others warns of them.
 */
export class TextPlaces {
  readonly texts: string[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** Something was met that this release does not know, and has not read. */
  hasUnknown = false
  /** By span, in the order in which they were decoded: how many texts stand before its own. */
  readonly #firsts: number[] = [0]

  meetUnknown(): void {
    this.hasUnknown = true
  }

  /** Notes a text of the span that is being read. */
  add(text: string, start: number, end: number): void {
    this.texts.push(text)
    this.starts.push(start)
    this.ends.push(end)
  }

  /** The span has been read; what comes belongs to the next one. */
  endSpan(): void {
    this.#firsts.push(this.texts.length)
  }

  /** Spans that were read. */
  get spans(): number {
    return this.#firsts.length - 1
  }

  /** The number of this very text among the long ones of a span; -1 = it is none of them. */
  find(text: string, span: number): number {
    const end = this.#firsts[span + 1] ?? 0
    for (let at = this.#firsts[span] ?? 0; at < end; at++) if (this.texts[at] === text) return at
    return -1
  }
}
