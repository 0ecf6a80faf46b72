import { z } from 'zod'
import { checkRange, dateRange, RANGE_BINDS, resolveRange, rowLimit } from './parameters.ts'
import { defineReport } from './report.ts'
import { count, countOf, percent } from './wording.ts'

/** Failures by pattern. */
export const failures = defineReport({
  name: 'failures',
  title: 'Failures by pattern',
  question: 'Why do interactions fail, at which step, and is it getting worse?',
  parameters: z.strictObject({ ...dateRange, limit: rowLimit(50) }).superRefine(checkRange),
  columns: [
    { name: 'reason', unit: '', meaning: 'Why, from a closed list.' },
    { name: 'step', unit: '', meaning: 'The step that broke first: tool, retriever, agent or operation.' },
    { name: 'step_kind', unit: '', meaning: 'Kind of that step.' },
    { name: 'pattern', unit: '', meaning: 'That step and those that failed after and because of it.' },
    { name: 'failures', unit: 'interactions', meaning: 'Failed exchanges of this pattern.' },
    { name: 'share', unit: 'share 0..1', meaning: 'Of all failures in the range.' },
    { name: 'users', unit: 'users', meaning: 'Known users who met it.' },
    { name: 'silent_failures', unit: 'interactions', meaning: 'Those without any error.' },
    { name: 'intents', unit: '', meaning: 'What those users wanted most often.' },
    { name: 'first_seen', unit: 'ISO date', meaning: 'First day of the range with it.' },
    { name: 'last_seen', unit: 'ISO date', meaning: 'Last day with it.' },
    { name: 'last_7_days', unit: 'interactions', meaning: 'In the last seven days of the range.' },
    { name: 'previous_7_days', unit: 'interactions', meaning: 'In the seven days before those.' },
    { name: 'example', unit: '', meaning: 'Latest interaction of the pattern: `cohortel trace <example>` shows it.' },
  ],
  reading:
    'One row for each way in which things go wrong, the most frequent first. Compare last_7_days with previous_7_days for the direction.',
  equals: 'No vendor has it: reason, root cause and cascade are derived from the trace.',
  binds: { ...RANGE_BINDS, limit: 'UInt32' },
  bind: (value, context) => ({ ...value, ...resolveRange(value, context, 28) }),
  sentence(rows) {
    const [first] = rows
    if (first === undefined) return 'Nothing failed in this range.'
    const at = first.step === '(none)' ? 'in no single step' : `at ${first.step}`
    const silent = Number(first.silent_failures)
    const unseen = silent === 0 ? '' : ` ${count(silent)} of them without any error.`
    return (
      `Most frequently interactions fail by ${causeInWords(String(first.reason))} ${at}: ${countOf(Number(first.failures), 'interaction')}, ` +
      `${percent(Number(first.share))} of all that failed, for ${countOf(Number(first.users), 'user')}; ${count(Number(first.last_7_days))} in the last 7 days, ${count(Number(first.previous_7_days))} in the 7 days before.${unseen}`
    )
  },
})

function causeInWords(reason: string): string {
  return CAUSES[reason] ?? reason.replaceAll('_', ' ')
}

// Reasons of which the name does not speak for itself.
const CAUSES: Readonly<Record<string, string>> = {
  emergent: 'an answer judged wrong as a whole',
  empty_result: 'an empty result that was answered over',
  low_evaluation: 'a failed evaluation',
  tool_error: 'an error',
}
