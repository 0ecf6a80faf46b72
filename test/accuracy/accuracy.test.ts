import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { capture, LIBRARIES } from '../conventions/captures.ts'
import { type Comparison, compareTurn, type TrueCapture } from './facts.ts'
import { knownGap } from './known-gaps.ts'
import { settle } from './observe.ts'
import { wireOf } from './wire.ts'

/** Every fact of every captured turn of a library, compared. */
function compareLibrary(library: string): readonly Comparison[] {
  const folder = new URL(`../fixtures/captures/${library}/`, import.meta.url)
  const truth: TrueCapture = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'))
  const received = capture(library)
  const settled = settle(received)
  return truth.traces.flatMap((turn) => {
    const traceIds = new Set(turn.trace_ids)
    const observed = settled.filter((trace) => traceIds.has(trace.traceId)).flatMap((trace) => trace.interactions)
    return compareTurn(truth, turn, observed, wireOf(received.spans, received.logs, traceIds), knownGap)
  })
}

const show = ({ story, fact, expected, got }: Comparison) => `${story}: ${fact} should be "${expected}", not "${got}"`

describe('facts of captured traffic', () => {
  it.each(LIBRARIES)('%s: all that the wire carries is right', (library) => {
    expect(
      compareLibrary(library)
        .filter(({ verdict }) => verdict === 'wrong')
        .map(show),
    ).toEqual([])
  })

  it('nearly all facts are on the wire, so that gaps cannot hide mistakes', () => {
    const all = LIBRARIES.flatMap(compareLibrary)
    const absent = all.filter(({ verdict }) => verdict === 'not on the wire')
    expect(all.length).toBeGreaterThan(3000)
    expect(absent.length / all.length).toBeLessThan(0.04)
  })
})
