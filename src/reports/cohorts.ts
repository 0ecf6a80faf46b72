import { z } from 'zod'
import {
  asOf,
  checkRange,
  dateRange,
  minCount,
  momentText,
  RANGE_BINDS,
  resolveRange,
  weekdayNumber,
  weekStart,
} from './parameters.ts'
import { NOTE_COLUMN, rateColumns, rateOf, total } from './rates.ts'
import { defineReport } from './report.ts'
import { count, percent, percentWithin } from './wording.ts'

/** The weekly cohort table. */
export const cohorts = defineReport({
  name: 'cohorts',
  title: 'Weekly cohorts',
  question: 'Of the users who came new each week, who is still there, and how good was the AI to them?',
  parameters: z
    .strictObject({
      weeks: z.coerce.number().int().min(1).max(104).default(8).describe('Weeks to follow after week 0.'),
      ...dateRange,
      week_start: weekStart,
      min_count: minCount,
      ...asOf,
    })
    .superRefine(checkRange),
  columns: [
    { name: 'cohort', unit: 'ISO date', meaning: "First day of the week of the users' first interaction ever." },
    { name: 'week', unit: 'weeks', meaning: '0 = that week.' },
    { name: 'users', unit: 'users', meaning: 'Users of the cohort.' },
    { name: 'active', unit: 'users', meaning: 'Those with an interaction in this week.' },
    ...rateColumns('rate', 'active / users'),
    { name: 'interactions', unit: 'interactions', meaning: 'Their exchanges in this week.' },
    { name: 'failure_rate', unit: 'share 0..1', meaning: 'Share of those that failed.' },
    { name: 'eval_score', unit: 'score 0..1', meaning: 'Mean of the headline evaluation.' },
    { name: 'cost_usd', unit: 'US dollars', meaning: 'What those exchanges cost.' },
    NOTE_COLUMN,
  ],
  reading: 'Read across for one cohort over time, down for one age over cohorts. Weeks that are not over are left out.',
  equals: 'Equal to retention with anchor=first_time and period=week; PostHog\'s "first time" weekly retention.',
  binds: { weeks: 'UInt16', ...RANGE_BINDS, week_start: 'UInt8', as_of: "DateTime('UTC')" },
  bind: (value, context) => ({
    ...value,
    ...resolveRange(value, context, 7 * (value.weeks + 1)),
    week_start: weekdayNumber(value.week_start),
    as_of: momentText(value.as_of, context),
  }),
  finish: (rows, value) =>
    rows.map((row) => {
      const { rate, low, high, note } = rateOf(row.active, row.users, value.min_count)
      return {
        cohort: row.cohort,
        week: row.week,
        users: row.users,
        active: row.active,
        rate,
        ci_low: low,
        ci_high: high,
        interactions: row.interactions,
        failure_rate: row.failure_rate,
        eval_score: row.score,
        cost_usd: row.cost,
        note,
      }
    }),
  sentence(rows, value) {
    const first = rows.filter((row) => row.week === 1)
    const users = total(first, 'users')
    if (users === 0) return 'No cohort is a week old yet.'
    if (users < value.min_count) return `Only ${count(users)} users have been there for a week: too few to say.`
    const newest = first.findLast((row) => row.rate !== null)
    const latest =
      newest === undefined
        ? ''
        : `; of the newest cohort, that of ${newest.cohort}, ${percentWithin(Number(newest.rate), Number(newest.ci_low), Number(newest.ci_high))}`
    return `Of ${count(users)} new users, ${percent(total(first, 'active') / users)} were back the week after${latest}.`
  },
})
