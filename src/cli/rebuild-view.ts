import type { Movement, RebuildSummary, Verdict } from '../rebuild/summary.ts'

/** What a rebuild changes, for people. */
export function renderRebuild(summary: RebuildSummary): string {
  const { traces, interactions, changed, incomplete, outcomes, intents, examples } = summary
  return [
    `${traces} traces with ${interactions} interactions: ${changed === 0 ? 'nothing changes' : `${changed} come out differently`}.`,
    ...(incomplete === 0
      ? []
      : [`${incomplete} traces are left alone: part of their spans has outlived its retention.`]),
    ...movements('Outcomes', outcomes),
    ...movements('Intents', intents),
    ...(examples.length === 0 ? [] : ['First examples:']),
    ...examples.map(
      (example) => `  ${example.interaction_id}  ${verdict(example.before)} -> ${verdict(example.after)}`,
    ),
  ].join('\n')
}

const MOST_LINES = 20

function movements(title: string, list: readonly Movement[]): string[] {
  if (list.length === 0) return []
  const width = String(list[0]?.interactions ?? 0).length
  const lines = list
    .slice(0, MOST_LINES)
    .map(
      ({ before, after, interactions }) =>
        `  ${String(interactions).padStart(width)}  ${before || '(none)'} -> ${after || '(none)'}`,
    )
  return [`${title}:`, ...lines, ...(list.length > MOST_LINES ? [`  ... and ${list.length - MOST_LINES} more`] : [])]
}

function verdict(one: Verdict | null): string {
  if (one === null) return 'none'
  const why = [one.failure_reason, one.failure_step && `at ${one.failure_step}`].filter(Boolean).join(' ')
  return [one.outcome, why && `(${why})`, one.intent && `[${one.intent}]`].filter(Boolean).join(' ')
}
