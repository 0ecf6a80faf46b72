import { describe, expect, it } from 'vitest'
import { outcomesUnder, REHEARSED, rehearse } from './rehearsal.ts'
import { REHEARSAL_GAPS } from './rehearsal-gaps.ts'

describe('rehearsed traffic', () => {
  it.each(REHEARSED)('%s gives every fact that it sends', (library) => {
    const { right, misses } = rehearse(library)
    const gaps = (REHEARSAL_GAPS[library] ?? []).flatMap((gap) => gap.facts)
    const wrong = misses.filter(({ fact }) => !gaps.includes(fact))
    expect(wrong).toEqual([])
    // A gap that closed must go, or it would hide the next regression.
    expect(gaps.filter((gap) => !misses.some(({ fact }) => fact === gap))).toEqual([])
    expect(right).toBeGreaterThan(150)
  })

  it.each(REHEARSED)('%s is judged the same when no content may be kept', (library) => {
    expect(outcomesUnder(library, 'none')).toEqual(outcomesUnder(library, 'full'))
  })

  it('knows every library that a gap is noted for', () => {
    expect(Object.keys(REHEARSAL_GAPS).filter((library) => !REHEARSED.includes(library))).toEqual([])
  })
})
