import type { AnyReading, Convention, EventReader, Family } from './convention.ts'
import { type FactName, type FactSlot, SLOT } from './facts.ts'
import { SpanNames } from './span-names.ts'

/** The order of conventions by name, and per fact the keys that go before (`first`) or after (`last`) that order. */
export interface Precedence {
  readonly order: readonly string[]
  readonly facts: Readonly<
    Partial<Record<FactName, { readonly first?: readonly string[]; readonly last?: readonly string[] }>>
  >
}

const FIRST = 0
const LAST = 2_000_000

/** Ranks: keys of `first` come first, then conventions in their order, then events and logs, then keys of `last`. */
export const MIDDLE = 1_000
export const EVENTS = 1_000_000

/** One thing that an attribute may state. */
export interface Step {
  readonly convention: number
  readonly reading: AnyReading
  readonly gated: boolean
  /** Index and rank of each fact that the reading may state, in the order of its `facts`. */
  readonly slots: readonly Slot[]
}

/** Where a fact is kept and how much this statement of it counts; lower is better. */
export interface Slot {
  readonly fact: FactName
  readonly index: FactSlot
  readonly rank: number
}

/** One family of attributes. */
export interface FamilyStep {
  readonly id: number
  readonly convention: number
  readonly family: Family
  readonly slots: readonly Slot[]
}

/** Conventions turned round: from attribute key to what it may state. Made once, when the module starts. */
export interface Compiled {
  readonly conventions: readonly Convention[]
  readonly keys: ReadonlyMap<string, readonly Step[]>
  /** Families by the first segment of their prefix. */
  readonly families: ReadonlyMap<string, readonly FamilyStep[]>
  readonly familyCount: number
  /** Indexes of the conventions that derive. */
  readonly deriving: readonly number[]
  readonly events: ReadonlyMap<string, readonly { readonly convention: number; readonly read: EventReader }[]>
  readonly spanNames: SpanNames
}

/** Turns conventions round and gives every (fact, key) its rank. Throws on a name in `order` that no convention has. */
export function compile(conventions: readonly Convention[], precedence: Precedence): Compiled {
  const ordered = [...conventions].sort((a, b) => place(a) - place(b))
  function place(convention: Convention): number {
    const index = precedence.order.indexOf(convention.name)
    return index === -1 ? precedence.order.length : index
  }
  const keys = new Map<string, Step[]>()
  const families = new Map<string, FamilyStep[]>()
  const events = new Map<string, { convention: number; read: EventReader }[]>()
  let familyCount = 0
  ordered.forEach((convention, index) => {
    let position = 0
    const slot = (fact: FactName, key: string): Slot => ({
      fact,
      index: SLOT[fact],
      rank: rank(precedence, fact, key, MIDDLE + index * 1000 + position),
    })
    for (const [key, stated] of Object.entries(convention.attributes)) {
      position++
      for (const reading of Array.isArray(stated) ? (stated as readonly AnyReading[]) : [stated as AnyReading]) {
        const facts = 'fact' in reading ? [reading.fact] : reading.facts
        const gated = convention.appliesTo !== undefined && !isOwnKey(convention.name, key)
        const step = { convention: index, reading, gated, slots: facts.map((fact) => slot(fact, key)) }
        push(keys, key, step)
      }
    }
    for (const family of convention.families ?? []) {
      position++
      const slots = family.facts.map((fact) => slot(fact, `${family.prefix}*`))
      push(families, firstSegment(family.prefix), { id: familyCount++, convention: index, family, slots })
    }
    for (const [name, read] of Object.entries(convention.events ?? {})) push(events, name, { convention: index, read })
  })
  return {
    conventions: ordered,
    keys,
    families,
    familyCount,
    deriving: ordered.flatMap((one, index) => (one.derive === undefined ? [] : [index])),
    events,
    spanNames: new SpanNames(ordered),
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function rank(precedence: Precedence, fact: FactName, key: string, otherwise: number): number {
  const exceptions = precedence.facts[fact]
  const first = exceptions?.first?.indexOf(key) ?? -1
  if (first >= 0) return FIRST + first
  const last = exceptions?.last?.indexOf(key) ?? -1
  return last >= 0 ? LAST + last : otherwise
}

/** Keys under a convention's own name cannot be anybody else's, so they need no gate. */
function isOwnKey(name: string, key: string): boolean {
  return key.startsWith(`${name}.`) || key.startsWith(`${name.replaceAll('-', '_')}.`)
}

/** What families are grouped by. */
export function firstSegment(key: string): string {
  const dot = key.indexOf('.')
  return dot === -1 ? key : key.slice(0, dot)
}
