import type { AttributeValue } from '../../model/attributes.ts'
import { Bits } from './bits.ts'
import { type Compiled, EVENTS, type FamilyStep, MIDDLE, type Step } from './compile.ts'
import type { SpanSeen } from './convention.ts'
import { FACT_NAMES, type FactName, type FactSlot, type Facts, SLOT, type ValueAt } from './facts.ts'
import { type KnownKey, KnownKeys } from './known-keys.ts'
import { Notes } from './source-notes.ts'
import { Spoken } from './spoken.ts'

const UNSET = 0x7fffffff
const FACTS = FACT_NAMES.length
const NOTHING_SEEN: SpanSeen = { spanName: '', scopeName: '', serviceName: '', attributes: new Map() }

type Collected = [string, AttributeValue][] & { step?: FamilyStep }

/**
 * What was read so far: per fact the best value, its rank and the key that gave it. A draft is used again and again: its
 * arrays are the dearest thing in reading a small span.
 */
export class Draft {
  /** Keys of attributes and what they mean. */
  readonly keys: KnownKeys
  /** For {@link Sources}, which are noted for one span at a time. */
  readonly notes = new Notes()
  readonly #compiled: Compiled
  readonly #ranks = new Int32Array(FACTS).fill(UNSET)
  readonly #values: unknown[] = new Array(FACTS).fill(undefined)
  readonly #sources: string[] = new Array(FACTS).fill('')
  /** Places of the facts that are known, as they became so. */
  readonly #set = new Uint8Array(FACTS)
  #size = 0
  readonly #spoke: Spoken
  #families: (Collected | undefined)[] | undefined
  #seen: SpanSeen = NOTHING_SEEN
  /** Gated conventions that were asked whether they apply, and those that do. */
  readonly #asked: Bits
  readonly #applying: Bits

  constructor(compiled: Compiled) {
    const { conventions } = compiled
    this.#compiled = compiled
    this.keys = new KnownKeys(compiled)
    this.#spoke = new Spoken(conventions)
    this.#asked = new Bits(conventions.length)
    this.#applying = new Bits(conventions.length)
  }

  /** Forgets everything. */
  start(seen: SpanSeen): this {
    for (let at = 0; at < this.#size; at++) {
      const slot = this.#set[at] as number
      this.#ranks[slot] = UNSET
      this.#values[slot] = undefined
      this.#sources[slot] = ''
    }
    this.#size = 0
    this.#spoke.clear()
    this.#asked.clear()
    this.#applying.clear()
    this.#families = undefined
    this.#seen = seen
    this.keys.start()
    return this
  }

  /** The best value of a fact so far. */
  get<S extends FactSlot>(slot: S): ValueAt<S> | undefined {
    return this.#values[slot] as ValueAt<S> | undefined
  }

  /** The key that gave the fact; `''` when it is not set. */
  source(slot: FactSlot): string {
    return this.#sources[slot] as string
  }

  /** Sets a fact unless something of a better rank has set it. */
  offer<S extends FactSlot>(slot: S, value: ValueAt<S>, rank: number, source: string): void {
    this.#offer(slot, value, rank, source)
  }

  #offer(slot: number, value: unknown, rank: number, source: string): void {
    if (slot === SLOT.evaluations) {
      this.#add(value as Facts['evaluations'], source)
      return
    }
    const known = this.#ranks[slot] as number
    if (rank >= known) return
    if (known === UNSET) this.#set[this.#size++] = slot
    this.#ranks[slot] = rank
    this.#values[slot] = value
    this.#sources[slot] = source
  }

  /** Evaluations have no rank: all that are stated are kept. */
  #add(stated: Facts['evaluations'], source: string): void {
    const slot = SLOT.evaluations
    const known = this.get(slot)
    if (known === undefined) this.#set[this.#size++] = slot
    this.#values[slot] = known === undefined ? stated : [...known, ...stated]
    if (this.#sources[slot] === '') this.#sources[slot] = source
  }

  /** Offers facts read from an event or a log; they go behind what attributes state. */
  offerFacts(facts: Partial<Facts>, convention: number, source: string): void {
    this.#offerAll(facts, EVENTS + convention, source)
  }

  #offerAll(facts: Partial<Facts>, rank: number, source: string): void {
    for (const [fact, value] of Object.entries(facts)) {
      if (value !== undefined) this.#offer(SLOT[fact as FactName], value, rank, source)
    }
  }

  /**
   * Reads one attribute. Returns whether it was consumed: an attribute that said something and has nothing more to say.
   * `behind` is added to every rank and `source` stands for the key, for attributes of events.
   */
  read(known: KnownKey, value: AttributeValue, behind = 0, source = known.key): boolean {
    const { steps } = known
    if (steps.length === 0) return this.#collect(known, value)
    let consumed = false
    for (let at = 0; at < steps.length; at++) {
      const step = steps[at] as Step
      if (step.gated && !this.#applies(step.convention)) continue
      if (!this.#readStep(step, value, behind, source)) continue
      this.#spoke.add(step.convention)
      if (!step.reading.keep) consumed = true
    }
    return consumed
  }

  /** Whether the value said anything. */
  #readStep({ reading, slots }: Step, value: AttributeValue, behind: number, source: string): boolean {
    if ('fact' in reading) {
      const stated = reading.read(value)
      const [slot] = slots
      if (stated === undefined || slot === undefined) return false
      this.#offer(slot.index, stated, slot.rank + behind, source)
      return true
    }
    const stated = reading.spread(value)
    let said = false
    for (const slot of slots) {
      const one = stated[slot.fact]
      if (one === undefined) continue
      said = true
      this.#offer(slot.index, one, slot.rank + behind, source)
    }
    return said
  }

  #applies(index: number): boolean {
    if (this.#asked.has(index)) return this.#applying.has(index)
    const applies = this.#compiled.conventions[index]?.appliesTo?.(this.#seen) ?? true
    this.#asked.add(index)
    if (applies) this.#applying.add(index)
    return applies
  }

  /** Lets conventions that have spoken (or whose scope this is) derive what single attributes do not tell. */
  derive(): void {
    for (const index of this.#compiled.deriving) {
      const convention = this.#compiled.conventions[index]
      if (!this.#spoke.has(index) || convention?.derive === undefined) continue
      const derived = convention.derive(this.#seen)
      if (derived === undefined) continue
      this.#offerAll(derived.facts, derived.first ? -1 : MIDDLE + index * 1000 + 999, derived.source)
    }
  }

  #collect({ family: step, rest }: KnownKey, value: AttributeValue): boolean {
    if (step === undefined) return false
    this.#families ??= new Array(this.#compiled.familyCount).fill(undefined)
    let pairs = this.#families[step.id]
    if (pairs === undefined) {
      pairs = []
      pairs.step = step
      this.#families[step.id] = pairs
    }
    pairs.push([rest, value])
    return step.family.keep === undefined
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
        this.#spoke.add(step.convention)
        this.#offer(slot.index, one, slot.rank + behind, `${step.family.prefix}*`)
      }
    }
    this.#families = undefined
  }

  /** Marks a convention as having spoken (events, scopes). */
  speak(convention: number): void {
    this.#spoke.add(convention)
  }

  /** Whether this convention has spoken. */
  spoke(convention: number): boolean {
    return this.#spoke.has(convention)
  }

  /** Names of the conventions about AI that have spoken, in order of precedence. */
  conventions(): readonly string[] {
    return this.#spoke.names()
  }
}
