import { describe, expect, test } from 'vitest'
import { LIBRARIES } from '../conventions/captures.ts'
import { compareLibrary, observePurely } from './compare-library.ts'
import type { Comparison } from './facts.ts'

/**
 * The captures are one set of stories, told by many libraries in many conventions. Where the truth is the same and the
 * wire carries it, Cohortel must say the same, whoever told it.
 */
const told = LIBRARIES.filter((library) => library !== 'otel-genai-proto')
  .flatMap((library) => compareLibrary(library, observePurely(library)))
  .filter(({ verdict }) => verdict !== 'not on the wire')

describe('the same story told in another convention', () => {
  const byFact = Map.groupBy(told, ({ story, fact, expected }) => JSON.stringify([story, fact, expected]))
  const severally = [...byFact].filter(([, tellers]) => new Set(tellers.map(({ library }) => library)).size > 1)

  test('most facts are told by several libraries', () => {
    expect(severally.length).toBeGreaterThan(100)
    const tellers = severally.map(([, group]) => group.length).toSorted((a, b) => a - b)
    expect(tellers[Math.floor(tellers.length / 2)]).toBeGreaterThan(8)
  })

  test('gives the same interaction', () => {
    const apart = severally
      .filter(([, tellers]) => new Set(tellers.map(said)).size > 1)
      .map(([fact, tellers]) => `${fact}: ${tellers.map(({ library, got }) => `${library} says ${got}`).join('; ')}`)
    expect(apart).toEqual([])
  })
})

/**
 * What was said, apart from what the wire of a library adds or lacks: the model asked for by a call that failed, which
 * some export and some do not, and the feedback of story g, which some send over OTLP and some by their vendor's API.
 */
function said({ story, fact, expected, got }: Comparison): string {
  if (fact === 'model' && got.split(', ').includes(expected)) return expected
  if (fact === 'outcome' && story.startsWith('g') && expected.split(' or ').includes(got)) return expected
  return got
}
