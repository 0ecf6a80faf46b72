import type { AttributeValue } from '../../model/attributes.ts'
import { type Compiled, EVENTS, type FamilyStep, firstSegment, MIDDLE } from './compile.ts'
import type { SpanSeen } from './convention.ts'
import { FACT_NAMES, type FactName, type Facts, type Known, NOTHING, SLOT } from './facts.ts'

const UNSET = 0x7fffffff
const EVALUATIONS = SLOT.evaluations
const NO_FAMILY: readonly FamilyStep[] = []
/** Senders of endless different keys must not fill the memory. */
const MAX_UNKNOWN_KEYS = 10_000
const NOTHING_SEEN: SpanSeen = { spanName: '', scopeName: '', serviceName: '', attributes: new Map() }

/** What was read so far: per fact the best value, its rank and the key that gave it. */
export class Draft {
  readonly #compiled: Compiled
  readonly #ranks = new Int32Array(FACT_NAMES.length).fill(UNSET)
  readonly #keys: string[] = new Array(FACT_NAMES.length).fill('')
  readonly #spoke: Uint8Array
  #families: (([string, AttributeValue][] & { step?: FamilyStep }) | undefined)[] | undefined
  #seen: SpanSeen = NOTHING_SEEN
  /** Per gated convention: 0 not asked yet, 1 applies, 2 does not. */
  readonly #gates: Uint8Array

  readonly #unknownKeys = new Map<string, readonly FamilyStep[]>()

  constructor(compiled: Compiled) {
    this.#compiled = compiled
    this.#spoke = new Uint8Array(compiled.conventions.length)
    this.#gates = new Uint8Array(compiled.conventions.length)
  }

  /** The best value of every fact so far. */
  facts: Known = { ...NOTHING }

  /** Forgets everything. A draft is used again and again: its arrays are the dearest thing in reading a small span. */
  start(seen: SpanSeen): this {
    this.facts = { ...NOTHING }
    this.#keys.fill('')
    this.#ranks.fill(UNSET)
    this.#spoke.fill(0)
    this.#gates.fill(0)
    this.#families = undefined
    this.#seen = seen
    return this
  }

  /** The key that gave the fact; `''` when it is not set. */
  source(fact: FactName): string {
    return this.#keys[SLOT[fact]] ?? ''
  }

  /** Sets a fact unless something of a better rank has set it. */
  offer(fact: FactName, value: unknown, rank: number, source: string): void {
    this.#offer(fact, SLOT[fact], value, rank, source)
  }

  #offer(fact: FactName, index: number, value: unknown, rank: number, source: string): void {
    if (index === EVALUATIONS) {
      const stated = value as Facts['evaluations']
      this.facts.evaluations = this.facts.evaluations === undefined ? stated : [...this.facts.evaluations, ...stated]
      if (this.#keys[index] === '') this.#keys[index] = source
      return
    }
    if (rank >= (this.#ranks[index] ?? UNSET)) return
    this.#ranks[index] = rank
    ;(this.facts as Record<FactName, unknown>)[fact] = value
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
          this.#offer(slot.fact, slot.index, stated, slot.rank + behind, prefix === '' ? key : prefix)
        }
      } else {
        const stated = reading.spread(value)
        for (const slot of slots) {
          const one = stated[slot.fact]
          if (one === undefined) continue
          said = true
          this.#offer(slot.fact, slot.index, one, slot.rank + behind, prefix === '' ? key : prefix)
        }
      }
      if (!said) continue
      this.#spoke[step.convention] = 1
      if (!reading.keep) consumed = true
    }
    return consumed
  }

  #applies(index: number): boolean {
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
    const candidates = this.#familiesOf(key)
    if (candidates === undefined) return false
    for (const step of candidates) {
      const { prefix, free } = step.family
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

  /** Keys repeat from span to span, so each is looked up by its prefix once. */
  #familiesOf(key: string): readonly FamilyStep[] | undefined {
    const known = this.#unknownKeys.get(key)
    if (known !== undefined) return known === NO_FAMILY ? undefined : known
    const found = this.#compiled.families.get(firstSegment(key))?.filter((step) => key.startsWith(step.family.prefix))
    if (this.#unknownKeys.size >= MAX_UNKNOWN_KEYS) this.#unknownKeys.clear()
    this.#unknownKeys.set(key, found === undefined || found.length === 0 ? NO_FAMILY : found)
    return found
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
        this.#offer(slot.fact, slot.index, one, slot.rank + behind, `${step.family.prefix}*`)
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
