import type { Interaction } from '../model/interaction.ts'
import { interactionToRow } from '../warehouse/rows/index.ts'

/** An interaction with the traces that its spans link to: all that a row of `interactions` says. */
export interface Edition {
  readonly interaction: Interaction
  readonly related: readonly string[]
}

/** One interaction before and after; undefined = there is none. */
export interface Change {
  readonly interactionId: string
  readonly before: Edition | undefined
  readonly after: Edition | undefined
}

/** Pairs what is stored with what is derived now, and keeps the pairs that say different things, whatever their versions. */
export function changesBetween(stored: readonly Edition[], derived: readonly Edition[]): readonly Change[] {
  const before = new Map(stored.map((edition) => [edition.interaction.interactionId, edition]))
  const after = new Map(derived.map((edition) => [edition.interaction.interactionId, edition]))
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((interactionId) => ({ interactionId, before: before.get(interactionId), after: after.get(interactionId) }))
    .filter((change) => fingerprint(change.before) !== fingerprint(change.after))
}

/** Equal for editions that come to one row, but for the version. */
function fingerprint(edition: Edition | undefined): string {
  if (edition === undefined) return ''
  const { version: _, ...row } = interactionToRow(edition.interaction, edition.related)
  return JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
