import { materialOf, SEALED, SETS } from '../corpus.ts'
import type { Random } from '../random.ts'
import { SMALL_TALK } from './small-talk.ts'

/** What is said before and after an answer, as patterns of which `[a|b]` is one part. */
export interface Talk {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * Small talk by language: the lines of `small-talk.ts`, and what the open sets put around their answers, but for the set that is left
 * out. Every sentence is dressed in lines of all hands, so that none of them means anything.
 */
export function talkWithout(left: string | null): ReadonlyMap<string, Talk> {
  const found = new Map<string, { before: string[]; after: string[] }>()
  const add = (language: string, before: readonly string[], after: readonly string[]) => {
    const known = found.get(language) ?? { before: [], after: [] }
    found.set(language, known)
    known.before.push(...before.filter(isSaid))
    known.after.push(...after.filter(isSaid))
  }
  for (const [language, { before, after }] of Object.entries(SMALL_TALK))
    add(language, before.split('\n'), after.split('\n'))
  for (const set of SETS) {
    if (set === left || SEALED.has(set)) continue
    for (const [language, { openers, closers, politeSorry }] of Object.entries(materialOf(set).phrases))
      add(language, [...openers, ...politeSorry], closers)
  }
  return found
}

/** An answer with small talk around it, on one side at least in nine cases of ten. */
export function dressed(answer: string, { before, after }: Talk, random: Random): string {
  const first = random.chance(0.7) ? `${spoken(random.pick(before), random)} ` : ''
  const gap = random.chance(0.3) ? '\n\n' : ' '
  const last = random.chance(0.7) ? gap + spoken(random.pick(after), random) : ''
  return first + answer + last
}

/** Every line of small talk; of a pattern, four of its forms. */
export function talkLines(talks: ReadonlyMap<string, Talk>, random: Random): string[] {
  return [...talks.values()].flatMap(({ before, after }) =>
    [...before, ...after].flatMap((line) =>
      Array.from({ length: line.includes('[') ? 4 : 1 }, () => spoken(line, random)),
    ),
  )
}

/** One form of a line. */
function spoken(line: string, random: Random): string {
  return line.replace(/\[([^\]]*)\]/g, (_, parts: string) => random.pick(parts.split('|'))).trim()
}

function isSaid(line: string): boolean {
  return line.trim() !== ''
}
