import type { OpenTrace } from '../buffer/open-traces.ts'
import type { SettledTrace } from '../model/settled.ts'
import { countContents, distinctIds, remembered, type TraceItems } from './trace-items.ts'

/** All that the final settling of a trace needs when nothing has come since it was told provisionally. */
export interface Draft {
  readonly settled: SettledTrace
  readonly seen: ReadonlyMap<string, string>
  readonly distinctSpans: number
  readonly contents: number
}

/** What is taken for the size of one remembered item, in characters. */
const ITEM_CHARACTERS = 200

/**
 * What was derived provisionally, kept until the same trace is final: most traces do not change in between, and reading
 * and deriving them again would cost as much as the first time. Bounded; what was pushed out is derived again.
 */
export class Drafts {
  readonly #maxCharacters: number
  readonly #withSpans: boolean
  readonly #drafts = new Map<OpenTrace, { readonly draft: Draft; readonly characters: number }>()
  #characters = 0

  /** `withSpans` = somebody will be told of the spans when the trace is final. */
  constructor(maxCharacters: number, withSpans: boolean) {
    this.#maxCharacters = maxCharacters
    this.#withSpans = withSpans
  }

  keep(trace: OpenTrace, items: TraceItems, settled: SettledTrace): void {
    this.drop(trace)
    const seen = remembered(items)
    const text = this.#withSpans ? items.characters : 0
    const characters = text + seen.size * ITEM_CHARACTERS
    if (characters > this.#maxCharacters) return
    const draft = {
      settled: this.#withSpans ? settled : { ...settled, spans: [] },
      seen,
      distinctSpans: distinctIds(items.spans),
      contents: countContents(items),
    }
    this.#drafts.set(trace, { draft, characters })
    this.#characters += characters
    for (const [oldest] of this.#drafts) {
      if (this.#characters <= this.#maxCharacters) break
      this.drop(oldest)
    }
  }

  of(trace: OpenTrace): Draft | undefined {
    return this.#drafts.get(trace)?.draft
  }

  drop(trace: OpenTrace): void {
    const held = this.#drafts.get(trace)
    if (held === undefined) return
    this.#drafts.delete(trace)
    this.#characters -= held.characters
  }

  clear(): void {
    this.#drafts.clear()
    this.#characters = 0
  }
}
