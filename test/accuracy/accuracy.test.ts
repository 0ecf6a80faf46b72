import { describe, expect, it } from 'vitest'
import { LIBRARIES } from '../conventions/captures.ts'
import { compareLibrary, observePurely } from './compare-library.ts'
import type { Comparison } from './facts.ts'

const compared = (library: string) => compareLibrary(library, observePurely(library))
const show = ({ story, fact, expected, got }: Comparison) => `${story}: ${fact} should be "${expected}", not "${got}"`

describe('facts of captured traffic', () => {
  it.each(LIBRARIES)('%s: all that the wire carries is right', (library) => {
    expect(
      compared(library)
        .filter(({ verdict }) => verdict === 'wrong')
        .map(show),
    ).toEqual([])
  })

  it('nearly all facts are on the wire, so that gaps cannot hide mistakes', () => {
    const all = LIBRARIES.flatMap(compared)
    const absent = all.filter(({ verdict }) => verdict === 'not on the wire')
    expect(all.length).toBeGreaterThan(3000)
    expect(absent.length / all.length).toBeLessThan(0.04)
  })
})
