import { readFileSync } from 'node:fs'
import { capture } from '../conventions/captures.ts'
import { type Comparison, compareTurn, type ObservedInteraction, type TrueCapture } from './facts.ts'
import { knownGap } from './known-gaps.ts'
import { settle } from './observe.ts'
import { wireOf } from './wire.ts'

/** Every fact of every captured turn of a library, compared with what was observed of it. */
export function compareLibrary(library: string, observed: readonly ObservedInteraction[]): readonly Comparison[] {
  const folder = new URL(`../fixtures/captures/${library}/`, import.meta.url)
  const truth: TrueCapture = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'))
  const { spans, logs } = capture(library)
  return truth.traces
    .flatMap((turn) => {
      const traceIds = new Set(turn.trace_ids)
      const own = observed.filter(({ traceId }) => traceIds.has(traceId))
      return compareTurn(truth, turn, own, wireOf(spans, logs, traceIds), knownGap)
    })
    .map((comparison) => ({ ...comparison, library }))
}

/** What the pure stages make of a captured library, without a host or a database. */
export function observePurely(library: string): readonly ObservedInteraction[] {
  return settle(capture(library)).flatMap((trace) => trace.interactions)
}
