import type { AttributeValue } from '../../model/attributes.ts'
import type { AnyReading, Convention, EventReader, Family, SpanName, SpanSeen } from './convention.ts'
import { FACT_NAMES, type FactName, type Facts } from './facts.ts'

/** The order of conventions by name, and per fact the keys that go before (`first`) or after (`last`) that order. */
export interface Precedence {
  readonly order: readonly string[]
  readonly facts: Readonly<
    Partial<Record<FactName, { readonly first?: readonly string[]; readonly last?: readonly string[] }>>
  >
}

const INDEX = new Map<FactName, number>(FACT_NAMES.map((name, index) => [name, index]))
const EVALUATIONS = indexOf('evaluations')
const UNSET = 0x7fffffff
const FIRST = 0
const MIDDLE = 1_000
const EVENTS = 1_000_000
const LAST = 2_000_000

function indexOf(fact: FactName): number {
  return INDEX.get(fact) ?? 0
}

interface Step {
  readonly convention: number
  readonly reading: AnyReading
  readonly gated: boolean
  /** Index and rank of each fact that the reading may state, in the order of its `facts`. */
  readonly slots: readonly Slot[]
}

interface Slot {
  readonly fact: FactName
  readonly index: number
  readonly rank: number
}

interface FamilyStep {
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
  readonly spanNames: readonly (SpanName & { readonly convention: number })[]
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
      index: indexOf(fact),
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
    spanNames: ordered.flatMap((one, index) => (one.spanNames ?? []).map((name) => ({ ...name, convention: index }))),
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

function firstSegment(key: string): string {
  const dot = key.indexOf('.')
  return dot === -1 ? key : key.slice(0, dot)
}

/** What was read so far: per fact the best value, its rank and the key that gave it. */
export class Draft {
  readonly #compiled: Compiled
  readonly #values: unknown[] = new Array(FACT_NAMES.length).fill(undefined)
  readonly #ranks = new Int32Array(FACT_NAMES.length).fill(UNSET)
  readonly #keys: string[] = new Array(FACT_NAMES.length).fill('')
  readonly #spoke: Uint8Array
  #families: (([string, AttributeValue][] & { step?: FamilyStep }) | undefined)[] | undefined

  readonly #seen: SpanSeen
  /** Per gated convention: 0 not asked yet, 1 applies, 2 does not. */
  #gates: Uint8Array | undefined

  constructor(compiled: Compiled, seen: SpanSeen) {
    this.#compiled = compiled
    this.#seen = seen
    this.#spoke = new Uint8Array(compiled.conventions.length)
  }

  /** The best value of a fact, or undefined. */
  get<F extends FactName>(fact: F): Facts[F] | undefined {
    return this.#values[indexOf(fact)] as Facts[F] | undefined
  }

  /** The key that gave the fact; `''` when it is not set. */
  source(fact: FactName): string {
    return this.#keys[indexOf(fact)] ?? ''
  }

  /** Sets a fact unless something of a better rank has set it. */
  offer(fact: FactName, value: unknown, rank: number, source: string): void {
    this.#offer(indexOf(fact), value, rank, source)
  }

  #offer(index: number, value: unknown, rank: number, source: string): void {
    if (index === EVALUATIONS) {
      const before = this.#values[index]
      this.#values[index] = Array.isArray(before) ? [...before, ...(value as unknown[])] : value
      if (this.#keys[index] === '') this.#keys[index] = source
      return
    }
    if (rank >= (this.#ranks[index] ?? UNSET)) return
    this.#ranks[index] = rank
    this.#values[index] = value
    this.#keys[index] = source
  }

  /** Offers facts read from an event or a log; they go behind what attributes state. */
  offerFacts(facts: Partial<Facts>, convention: number, source: string): void {
    for (const [fact, value] of Object.entries(facts)) {
      if (value !== undefined) this.offer(fact as FactName, value, EVENTS + convention, source)
    }
  }

  /**
   * Reads one attribute. Returns whether it was consumed: an attribute that said something and has nothing more to say.
   * `behind` is added to every rank, for attributes of events.
   */
  read(key: string, value: AttributeValue, behind = 0, prefix = ''): boolean {
    const steps = this.#compiled.keys.get(key)
    if (steps === undefined) return this.#collect(key, value)
    let consumed = false
    for (const step of steps) {
      const { reading, slots } = step
      if (step.gated && !this.#applies(step.convention)) continue
      let said = false
      if ('fact' in reading) {
        const stated = reading.read(value)
        const [slot] = slots
        if (stated !== undefined && slot !== undefined) {
          said = true
          this.#offer(slot.index, stated, slot.rank + behind, prefix === '' ? key : prefix)
        }
      } else {
        const stated = reading.spread(value)
        for (const slot of slots) {
          const one = stated[slot.fact]
          if (one === undefined) continue
          said = true
          this.#offer(slot.index, one, slot.rank + behind, prefix === '' ? key : prefix)
        }
      }
      if (!said) continue
      this.#spoke[step.convention] = 1
      if (!reading.keep) consumed = true
    }
    return consumed
  }

  #applies(index: number): boolean {
    this.#gates ??= new Uint8Array(this.#compiled.conventions.length)
    const known = this.#gates[index]
    if (known !== 0) return known === 1
    const applies = this.#compiled.conventions[index]?.appliesTo?.(this.#seen) ?? true
    this.#gates[index] = applies ? 1 : 2
    return applies
  }

  /** Lets conventions that have spoken (or whose scope this is) derive what single attributes do not tell. */
  derive(): void {
    for (const index of this.#compiled.deriving) {
      const convention = this.#compiled.conventions[index]
      if (this.#spoke[index] !== 1 || convention?.derive === undefined) continue
      const derived = convention.derive(this.#seen)
      if (derived === undefined) continue
      const rank = derived.first ? -1 : MIDDLE + index * 1000 + 999
      for (const [fact, value] of Object.entries(derived.facts)) {
        if (value !== undefined) this.offer(fact as FactName, value, rank, derived.source)
      }
    }
  }

  #collect(key: string, value: AttributeValue): boolean {
    const candidates = this.#compiled.families.get(firstSegment(key))
    if (candidates === undefined) return false
    for (const step of candidates) {
      const { prefix, free } = step.family
      if (!key.startsWith(prefix)) continue
      if (free === undefined) {
        const digit = key.charCodeAt(prefix.length)
        if (!(digit >= 48 && digit <= 57)) continue
      }
      this.#families ??= new Array(this.#compiled.familyCount).fill(undefined)
      let pairs = this.#families[step.id]
      if (pairs === undefined) {
        pairs = []
        pairs.step = step
        this.#families[step.id] = pairs
      }
      pairs.push([key.slice(prefix.length), value])
      return step.family.keep === undefined
    }
    return false
  }

  /** Reads the families that were collected; call it once, after all attributes. */
  readFamilies(behind = 0): void {
    if (this.#families === undefined) return
    for (const pairs of this.#families) {
      const step = pairs?.step
      if (pairs === undefined || step === undefined) continue
      const facts = step.family.read(pairs)
      for (const slot of step.slots) {
        const one = facts[slot.fact]
        if (one === undefined) continue
        this.#spoke[step.convention] = 1
        this.#offer(slot.index, one, slot.rank + behind, `${step.family.prefix}*`)
      }
    }
    this.#families = undefined
  }

  /** Marks a convention as having spoken (events, scopes). */
  speak(convention: number): void {
    this.#spoke[convention] = 1
  }

  /** Whether a convention that is about AI has spoken. */
  get isAboutAi(): boolean {
    return this.conventions().length > 0
  }

  /** Names of the conventions about AI that have spoken, in order of precedence. */
  conventions(): string[] {
    const names: string[] = []
    this.#compiled.conventions.forEach((convention, index) => {
      if (this.#spoke[index] === 1 && convention.general === undefined) names.push(convention.name)
    })
    return names
  }

  /** Whether this convention has spoken. */
  spoke(convention: number): boolean {
    return this.#spoke[convention] === 1
  }
}
