import type { DecodeWarning, Rejection } from '../model/otlp.ts'

/** OTLP asks for answers under 4 MiB; a line that people read is far shorter. */
const MAX_MESSAGE_CHARACTERS = 2_000

/** Cuts a text to what an answer may hold. */
export function bounded(message: string): string {
  return message.length <= MAX_MESSAGE_CHARACTERS
    ? message
    : `${message.slice(0, MAX_MESSAGE_CHARACTERS - 3).toWellFormed()}...`
}

/** Refused items by reason with their counts, the most frequent first: `3 rejected (invalid_trace_id): The trace id ...`. */
export function summariseRejections(rejections: readonly Rejection[]): string {
  const counts = new Map<string, { count: number; message: string }>()
  for (const { reason, message } of rejections) {
    const entry = counts.get(reason)
    if (entry === undefined) counts.set(reason, { count: 1, message })
    else entry.count++
  }
  return [...counts]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([reason, { count, message }]) => `${count} rejected (${reason}): ${message}`)
    .join(' ')
}

/** What was repaired or cut, as the `warning` of `successResponse`; undefined when nothing was. */
export function summariseWarnings(warnings: readonly DecodeWarning[]): string | undefined {
  if (warnings.length === 0) return undefined
  return warnings.map(({ reason, count, message }) => `${count} x ${reason}: ${message}`).join(' ')
}
