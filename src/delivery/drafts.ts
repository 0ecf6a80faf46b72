import type { OpenTrace } from '../buffer/open-traces.ts'
import type { SettledTrace } from '../model/settled.ts'
import { countContents, distinctIds, remembered, type TraceItems } from './trace-items.ts'

/** All that the final settling of a trace needs when nothing has come since it was told provisionally. */
export interface Draft {
  readonly settled: SettledTrace
  readonly seen: ReadonlyMap<string, string>
  readonly distinctSpans: number
  readonly distinctLogs: number
  readonly contents: number
  readonly privacyMark: string
}

/** What is taken for the size of one remembered item, in bytes. */
const ITEM_BYTES = 200

/**
 * What was derived provisionally, kept until the same trace is final: most traces do not change in between, and reading
 * and deriving them again would cost as much as the first time. Bounded; what was pushed out is derived again.
 */
export class Drafts {
  readonly #maxBytes: number
  readonly #withSpans: boolean
  readonly #drafts = new Map<OpenTrace, { readonly draft: Draft; readonly bytes: number }>()
  #bytes = 0

  /** `withSpans` = somebody will be told of the spans when the trace is final. */
  constructor(maxBytes: number, withSpans: boolean) {
    this.#maxBytes = maxBytes
    this.#withSpans = withSpans
  }

  keep(trace: OpenTrace, items: TraceItems, settled: SettledTrace): void {
    this.drop(trace)
    const seen = remembered(items)
    const content = this.#withSpans ? items.bytes : 0
    const bytes = content + seen.size * ITEM_BYTES
    if (bytes > this.#maxBytes) return
    const draft = {
      settled: this.#withSpans ? settled : { ...settled, spans: [] },
      seen,
      distinctSpans: distinctIds(items.spans),
      distinctLogs: distinctIds(items.logs),
      contents: countContents(items),
      privacyMark: items.privacyMark,
    }
    this.#drafts.set(trace, { draft, bytes })
    this.#bytes += bytes
    for (const [oldest] of this.#drafts) {
      if (this.#bytes <= this.#maxBytes) break
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
    this.#bytes -= held.bytes
  }

  clear(): void {
    this.#drafts.clear()
    this.#bytes = 0
  }
}
