import { type Comparison, FACTS, type Fact } from './facts.ts'

/** How many turns a fact was right, wrong, or not on the wire in. */
export interface Tally {
  readonly right: number
  readonly wrong: number
  readonly absent: number
}

/** Libraries by facts, with the facts that the wire carries but that were misread, and those that it does not carry. */
export interface AccuracyTable {
  readonly libraries: readonly { readonly library: string; readonly facts: Readonly<Partial<Record<Fact, Tally>>> }[]
  readonly total: Tally
  readonly misses: readonly Comparison[]
  /** Each reason once, with the stories that it holds for. */
  readonly gaps: readonly {
    readonly library: string
    readonly fact: Fact
    readonly reason: string
    readonly stories: readonly string[]
  }[]
}

/** Adds comparisons up. */
export function tabulate(comparisons: readonly Comparison[]): AccuracyTable {
  const libraries = [...Map.groupBy(comparisons, ({ library }) => library)].map(([library, own]) => {
    const byFact = Map.groupBy(own, ({ fact }) => fact)
    return { library, facts: Object.fromEntries([...byFact].map(([fact, list]) => [fact, tally(list)])) }
  })
  const absent = comparisons.filter(({ verdict }) => verdict === 'not on the wire')
  const gaps = [...Map.groupBy(absent, ({ library, fact, reason }) => `${library}\n${fact}\n${reason}`).values()]
  return {
    libraries,
    total: tally(comparisons),
    misses: comparisons.filter(({ verdict }) => verdict === 'wrong'),
    gaps: gaps.flatMap((list) => {
      const [one] = list
      return one === undefined
        ? []
        : [{ library: one.library, fact: one.fact, reason: one.reason, stories: list.map(({ story }) => story) }]
    }),
  }
}

/** Share of the facts on the wire that were right, in percent. */
export function percentRight({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 100 : (100 * right) / (right + wrong)
}

/** One cell: `9/9` = right of those on the wire; `7/7 (2)` = two more are not on the wire; `-` = not asked. */
export function cell(tally: Tally | undefined): string {
  if (tally === undefined) return '-'
  const seen = `${tally.right}/${tally.right + tally.wrong}`
  return tally.absent === 0 ? seen : `${seen} (${tally.absent})`
}

/** The table as lines of columns, head first; the last column sums the library up. */
export function rowsOf(table: AccuracyTable): readonly (readonly string[])[] {
  return [
    ['library', ...FACTS, 'all'],
    ...table.libraries.map(({ library, facts }) => [
      library,
      ...FACTS.map((fact) => cell(facts[fact])),
      cell(Object.values(facts).reduce(add, NOTHING)),
    ]),
  ]
}

const NOTHING: Tally = { right: 0, wrong: 0, absent: 0 }

function tally(comparisons: readonly Comparison[]): Tally {
  const count = (wanted: Comparison['verdict']) => comparisons.filter(({ verdict }) => verdict === wanted).length
  return { right: count('right'), wrong: count('wrong'), absent: count('not on the wire') }
}

function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, absent: a.absent + b.absent }
}
