import { z } from 'zod'
import { checkRange, dateRange, RANGE_BINDS, resolveRange, rowLimit } from './parameters.ts'
import { defineReport } from './report.ts'
import { count, percent } from './wording.ts'

/** The people whom the AI failed most. */
export const users = defineReport({
  name: 'users',
  title: 'Users hurt most',
  question: 'Whom did the AI fail most, and did they leave on a failure?',
  parameters: z.strictObject({ ...dateRange, limit: rowLimit(50) }).superRefine(checkRange),
  columns: [
    { name: 'user_id', unit: '', meaning: 'The user.' },
    { name: 'account_id', unit: '', meaning: 'Their account.' },
    { name: 'interactions', unit: 'interactions', meaning: 'Exchanges in the range.' },
    { name: 'failures', unit: 'interactions', meaning: 'Those that failed.' },
    { name: 'failure_rate', unit: 'share 0..1', meaning: 'failures / interactions.' },
    { name: 'silent_failures', unit: 'interactions', meaning: 'Failures without any error.' },
    { name: 'tool_failures', unit: 'calls', meaning: 'Tool calls that failed.' },
    { name: 'escalations', unit: 'interactions', meaning: 'Handed over to a person.' },
    { name: 'feedback_score', unit: 'score 0..1', meaning: 'What they said, 1 the best.' },
    { name: 'top_reason', unit: '', meaning: 'Most frequent reason.' },
    { name: 'top_intent', unit: '', meaning: 'What they wanted most often when it failed.' },
    { name: 'last_failure', unit: 'ISO date', meaning: 'Day of the last failure.' },
    { name: 'last_seen', unit: 'ISO date', meaning: 'Day of the last interaction.' },
    { name: 'left_on_failure', unit: '', meaning: 'The last interaction of the range failed.' },
    { name: 'example', unit: '', meaning: 'Latest failed interaction: `cohortel trace <example>` shows it.' },
  ],
  reading:
    'Whom to write to. It is a list of people and no estimate: whoever uses the product most is likely to be on it.',
  equals: 'No vendor default.',
  binds: { ...RANGE_BINDS, limit: 'UInt32' },
  bind: (value, context) => ({ ...value, ...resolveRange(value, context, 28) }),
  finish: (rows) =>
    rows.map(
      ({
        user_id,
        account,
        feedback,
        interactions,
        failures,
        failure_rate,
        silent_failures,
        tool_failures,
        escalations,
        ...rest
      }) => ({
        user_id,
        account_id: account,
        interactions,
        failures,
        failure_rate,
        silent_failures,
        tool_failures,
        escalations,
        feedback_score: feedback,
        ...rest,
      }),
    ),
  sentence(rows) {
    const [first] = rows
    if (first === undefined) return 'No known user met a failure in this range.'
    const left = rows.filter((row) => Boolean(row.left_on_failure)).length
    return (
      `${first.user_id} was hurt most: ${count(Number(first.failures))} of ${count(Number(first.interactions))} interactions failed ` +
      `(${percent(Number(first.failure_rate))}). For ${count(left)} of the ${count(rows.length)} users listed, the last interaction so far was a failure.`
    )
  },
})
