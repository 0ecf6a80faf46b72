import type { Change, Edition } from './difference.ts'

/** How many interactions went from one value to another. */
export interface Movement {
  readonly before: string
  readonly after: string
  readonly interactions: number
}

/** What an example shows of an interaction; null = there is none. */
export interface Verdict {
  readonly outcome: string
  readonly failure_reason: string
  readonly failure_step: string
  readonly intent: string
}

/** What a rebuild changes, or would change. */
export interface RebuildSummary {
  readonly traces: number
  readonly interactions: number
  readonly changed: number
  /** Traces left alone because part of their spans has outlived its retention: a fragment must not replace the whole. */
  readonly incomplete: number
  /** Movements of the outcome; none where it stayed. */
  readonly outcomes: readonly Movement[]
  /** Movements of the intent. */
  readonly intents: readonly Movement[]
  /** The first changes, in order of their trace ids. */
  readonly examples: readonly {
    readonly project_id: string
    readonly interaction_id: string
    readonly before: Verdict | null
    readonly after: Verdict | null
  }[]
}

/** Adds changes up, one batch after the other, in bounded memory. */
export class SummaryBuilder {
  #traces = 0
  #interactions = 0
  #changed = 0
  #incomplete = 0
  readonly #outcomes = new Map<string, Movement>()
  readonly #intents = new Map<string, Movement>()
  readonly #examples: RebuildSummary['examples'][number][] = []
  readonly #maxExamples: number

  constructor(maxExamples: number) {
    this.#maxExamples = maxExamples
  }

  addTrace(interactions: number): void {
    this.#traces += 1
    this.#interactions += interactions
  }

  addIncomplete(): void {
    this.#incomplete += 1
  }

  addChange(projectId: string, { interactionId, before, after }: Change): void {
    this.#changed += 1
    move(this.#outcomes, before?.interaction.outcome ?? 'none', after?.interaction.outcome ?? 'none')
    move(this.#intents, before?.interaction.intent ?? '', after?.interaction.intent ?? '')
    if (this.#examples.length >= this.#maxExamples) return
    const [was, is] = [verdictOf(before), verdictOf(after)]
    this.#examples.push({ project_id: projectId, interaction_id: interactionId, before: was, after: is })
  }

  summary(): RebuildSummary {
    const sorted = (movements: ReadonlyMap<string, Movement>) =>
      [...movements.values()].sort((a, b) => b.interactions - a.interactions || (a.before < b.before ? -1 : 1))
    return {
      traces: this.#traces,
      interactions: this.#interactions,
      changed: this.#changed,
      incomplete: this.#incomplete,
      outcomes: sorted(this.#outcomes),
      intents: sorted(this.#intents),
      examples: [...this.#examples],
    }
  }
}

/** Labels are few, but a sender may put anything into an intent. */
const MOST_MOVEMENTS = 1_000

function move(movements: Map<string, Movement>, before: string, after: string): void {
  if (before === after) return
  const key = `${before}\n${after}`
  const known = movements.get(key)
  if (known === undefined && movements.size >= MOST_MOVEMENTS) return
  movements.set(key, { before, after, interactions: (known?.interactions ?? 0) + 1 })
}

function verdictOf(edition: Edition | undefined): Verdict | null {
  if (edition === undefined) return null
  const { outcome, failureReason, failureStep, intent } = edition.interaction
  return { outcome, failure_reason: failureReason, failure_step: failureStep, intent }
}
