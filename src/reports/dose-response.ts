import { z } from 'zod'
import {
  asOf,
  checkRange,
  dateRange,
  eventName,
  list,
  minCount,
  momentText,
  RANGE_BINDS,
  resolveRange,
} from './parameters.ts'
import { NOTE_COLUMN, rateColumns, rateOf } from './rates.ts'
import { defineReport, type ReportRow } from './report.ts'
import { difference } from './statistics/proportions.ts'
import { count, percent, pointsApart } from './wording.ts'

/** Uses in the first week against what follows. */
export const doseResponse = defineReport({
  name: 'dose-response',
  title: 'Early use and what follows',
  question: 'Do users who use the AI more in their first week convert or come back more?',
  parameters: z
    .strictObject({
      event: eventName('ai_interaction', 'What should follow'),
      threshold: z.coerce
        .number()
        .int()
        .min(2)
        .max(1000)
        .default(3)
        .describe('Uses that the sentence compares: so many or more against fewer.'),
      doses: list(z.coerce.number().int().min(1).max(10_000))
        .default([1, 2, 3, 4, 5, 7, 10])
        .refine(
          (edges) => edges[0] === 1 && edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0)),
          'must begin with 1 and rise',
        )
        .describe('Lowest number of uses of each row.'),
      dose_days: z.coerce
        .number()
        .int()
        .min(1)
        .max(90)
        .default(7)
        .describe('Days, the first one included, in which uses are counted.'),
      response_days: z.coerce
        .number()
        .int()
        .min(1)
        .max(365)
        .default(30)
        .describe('Days after those in which the event counts.'),
      outcome: z
        .enum(['any', 'success', 'partial', 'failure', 'unknown'])
        .default('any')
        .describe('Count only uses with this outcome.'),
      ...dateRange,
      min_count: minCount,
      ...asOf,
    })
    .superRefine((value, context) => {
      checkRange(value, context)
      if (!value.doses.includes(value.threshold)) {
        context.addIssue({
          code: 'custom',
          path: ['threshold'],
          message: `must be one of doses (${value.doses.join(', ')})`,
        })
      }
    }),
  columns: [
    { name: 'uses', unit: '', meaning: 'Interactions within dose_days of the first one.' },
    { name: 'users', unit: 'users', meaning: 'Users with so many, whose response_days are over.' },
    { name: 'responses', unit: 'users', meaning: 'Those with the event in the response_days after.' },
    ...rateColumns('rate', 'responses / users'),
    {
      name: 'already',
      unit: 'users',
      meaning: 'Users left out because they had done the event before the counting was over.',
    },
    NOTE_COLUMN,
  ],
  reading:
    'The event counts only after the uses have been counted, so that early converts do not make their own dose. Still, who wants the product more both uses it more and converts more: the difference is what to expect of such users, not what more use would cause.',
  equals: 'No vendor default; the first interaction ever starts the clock, days are calendar days.',
  binds: {
    event: 'String',
    doses: 'Array(UInt16)',
    dose_days: 'UInt16',
    response_days: 'UInt16',
    outcome: 'String',
    ...RANGE_BINDS,
    as_of: "DateTime('UTC')",
  },
  bind: (value, context) => ({
    ...value,
    ...resolveRange(value, context, 120),
    outcome: value.outcome === 'any' ? '' : value.outcome,
    as_of: momentText(value.as_of, context),
  }),
  finish: (rows, value) =>
    value.doses.map((dose, index) => {
      const row = rows.find((one) => Number(one.dose) === dose)
      const users = Number(row?.users ?? 0)
      const responses = Number(row?.responses ?? 0)
      const { rate, low, high, note } = rateOf(responses, users, value.min_count)
      const next = value.doses[index + 1]
      const uses = next === undefined ? `${dose}+` : next === dose + 1 ? `${dose}` : `${dose}-${next - 1}`
      return { uses, users, responses, rate, ci_low: low, ci_high: high, already: Number(row?.already ?? 0), note }
    }),
  sentence(rows, value) {
    const at = value.doses.indexOf(value.threshold)
    const [few, many] = [sums(rows.slice(0, at)), sums(rows.slice(at))]
    const days = `their first ${value.dose_days} days`
    if (Math.min(few.users, many.users) < Math.max(1, value.min_count)) {
      return `Too few to say: ${count(many.users)} users had ${value.threshold} or more uses in ${days}, ${count(few.users)} had fewer.`
    }
    const { value: more, low, high } = difference(many.responses, many.users, few.responses, few.users)
    const seen = pointsApart(more, low, high)
    const what = value.event === 'ai_interaction' || value.event === '*' ? 'came back' : `did ${value.event}`
    const caveat =
      low <= 0 && high >= 0
        ? 'That may be no difference at all.'
        : 'Keener users do both, so this is no proof that more use causes it.'
    return (
      `Of ${count(many.users)} users with ${value.threshold} or more uses in ${days}, ${percent(many.responses / many.users)} ${what} in the ${value.response_days} days after; ` +
      `of ${count(few.users)} with fewer, ${percent(few.responses / few.users)}: ${seen.apart} (95 % interval ${seen.interval}). ${caveat}`
    )
  },
})

function sums(rows: readonly ReportRow[]) {
  return rows.reduce<{ users: number; responses: number }>(
    (sum, row) => ({ users: sum.users + Number(row.users), responses: sum.responses + Number(row.responses) }),
    { users: 0, responses: 0 },
  )
}
