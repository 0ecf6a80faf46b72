import type { DataTemplate, Faults, Lookup, Pack, Phrases, Template } from './pack.ts'
import type { Random } from './random.ts'
import type { Spelling } from './spelling.ts'
import type { Document, Fault, Json, Judgement } from './step.ts'
import { draw, type Facts, type Format, fill } from './values.ts'

/** A lookup with one set of arguments, what it returns, and all facts that texts may use. */
export interface Drawn {
  readonly lookup: Lookup
  readonly arguments: string
  readonly data: Record<string, Json>
  readonly facts: Facts
  readonly question: string
  readonly thing: string
}

/** Everything that a story is told with: one domain, one language, one set, one seeded random source. */
export class Scene {
  readonly random: Random
  readonly pack: Pack
  readonly phrases: Phrases
  readonly faults: Faults
  readonly format: Format
  readonly spelling: Spelling
  readonly startMs: number
  readonly model: string
  readonly provider: string

  constructor(
    random: Random,
    pack: Pack,
    phrases: Phrases,
    faults: Faults,
    format: Format,
    spelling: Spelling,
    startMs: number,
  ) {
    this.random = random
    this.pack = pack
    this.phrases = phrases
    this.faults = faults
    this.format = format
    this.spelling = spelling
    this.startMs = startMs
    ;[this.model, this.provider] = random.pick(faults.models)
  }

  /** Draws a lookup of the pack, or of the given list. */
  lookup(from: readonly Lookup[] = this.pack.lookups): Drawn {
    const lookup = this.random.pick(from)
    const asked = draw(lookup.args, this.random, this.format)
    const found = draw(lookup.data, this.random, this.format)
    const facts = { ...found.facts, ...asked.facts }
    return {
      lookup,
      arguments: JSON.stringify(asked.data),
      data: found.data,
      facts,
      question: fill(this.random.pick(lookup.ask), facts),
      thing: fill(lookup.thing, facts),
    }
  }

  /** Two different lookups where the pack has them. */
  twoLookups(): [Drawn, Drawn] {
    const [first, second] = this.random.shuffled(this.pack.lookups)
    const one = this.lookup(first === undefined ? undefined : [first])
    return [one, this.lookup([second ?? first ?? one.lookup])]
  }

  /** Arguments and facts of an action or check. */
  drawArguments(args: DataTemplate): { readonly text: string; readonly facts: Facts } {
    const drawn = draw(args, this.random, this.format)
    return { text: JSON.stringify(drawn.data), facts: drawn.facts }
  }

  /** The answer that tells the data, plainly. */
  tells(drawn: Drawn): string {
    return fill(this.random.pick(drawn.lookup.tell), drawn.facts)
  }

  /** An answer with freely invented data about what was asked. */
  invents(drawn: Drawn): string {
    const made = draw(drawn.lookup.data, this.random, this.format)
    return this.dressed(
      fill(this.random.pick(drawn.lookup.tell), { ...made.facts, ...this.argumentFacts(drawn) }),
      this.random.chance(0.15),
    )
  }

  /** Puts an opener and a closer around an answer. */
  dressed(text: string, politeSorry = false): string {
    const opener = politeSorry ? this.random.pick(this.phrases.politeSorry) : this.random.pick(this.phrases.openers)
    return `${opener}${text}${this.random.pick(this.phrases.closers)}`
  }

  /** A phrase about what was looked up. */
  says(phrases: readonly Template[], thing: string): string {
    const text = fill(this.random.pick(phrases), { thing })
    return text.charAt(0).toUpperCase() + text.slice(1)
  }

  fault(from: readonly (readonly [string, string])[], tool = ''): Fault {
    const [type, message] = this.random.pick(from)
    return { type, message: message.replaceAll('{tool}', tool) }
  }

  /** Good data in one of the shapes in which tools return it. */
  shaped(data: Record<string, Json>): Json {
    const text = Object.entries(data)
      .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(', ')
    return this.random.pick(this.spelling.wraps(data, text))
  }

  /** Documents of the pack's data source with good scores. */
  documents(): Document[] {
    return this.pack.knowledge.documents.map((content, index) => ({
      id: `${this.spelling.documentId}-${this.random.int(1, 99)}`,
      score: Math.round((0.93 - index * 0.11 - this.random.next() * 0.05) * 1000) / 1000,
      content,
    }))
  }

  /** A judgement that fails, by label and score. */
  failing(): Judgement {
    if (this.random.chance(0.25))
      return {
        name: this.random.pick(this.faults.lowerIsBetter),
        score: Math.round((0.8 + this.random.next() * 0.19) * 100) / 100,
        label: this.random.pick(this.faults.failLabels.slice(0, 1)),
        by: 'model',
      }
    return {
      name: this.random.pick(this.faults.judges),
      score: Math.round(this.random.next() * 0.4 * 100) / 100,
      label: this.random.pick(this.faults.failLabels),
      explanation: 'Does not agree with the reference.',
      by: this.random.pick(['model', 'code'] as const),
    }
  }

  /** A judgement that passes. */
  passing(): Judgement {
    return {
      name: this.random.pick(this.faults.judges),
      score: Math.round((0.8 + this.random.next() * 0.2) * 100) / 100,
      label: this.random.pick(this.faults.passLabels),
      by: this.random.pick(['model', 'code'] as const),
    }
  }

  private argumentFacts(drawn: Drawn): Facts {
    const names = Object.keys(drawn.lookup.args)
    return Object.fromEntries(names.map((name) => [name, drawn.facts[name] ?? '']))
  }
}
