import { z } from 'zod'
import {
  asOf,
  checkRange,
  dateRange,
  eventName,
  minCount,
  momentText,
  RANGE_BINDS,
  resolveRange,
} from './parameters.ts'
import { highest, NOTE_COLUMN, numberOrNull, rateColumns, rateOf } from './rates.ts'
import { defineReport, type ReportRow } from './report.ts'
import { count, percentWithin } from './wording.ts'

/** Shapes of sessions, and what comes after them. */
export const sessions = defineReport({
  name: 'sessions',
  title: 'Session shapes',
  question: 'Which shapes of sessions bring users back the next day?',
  parameters: z
    .strictObject({
      return_event: eventName('*', 'What counts as coming back'),
      ...dateRange,
      min_count: minCount,
      ...asOf,
    })
    .superRefine(checkRange),
  columns: [
    { name: 'turns', unit: '', meaning: 'Interactions of the session: 1, 2-3, 4-6 or 7+.' },
    {
      name: 'ending',
      unit: '',
      meaning:
        '`no failure`; `recovered` (something failed, the last one did not); `ended in failure`; `only failures`; `escalated` to a person; `abandoned` (the last one has no answer).',
    },
    {
      name: 'sessions',
      unit: 'sessions',
      meaning: 'Sessions of this shape; an interaction without a session is one of its own.',
    },
    { name: 'users', unit: 'users', meaning: 'Known users who had one.' },
    { name: 'turns_on_average', unit: 'interactions', meaning: 'Mean number of interactions.' },
    { name: 'failures_on_average', unit: 'interactions', meaning: 'Mean number of failures.' },
    { name: 'eligible', unit: 'sessions', meaning: 'Sessions whose next day is over.' },
    { name: 'returned', unit: 'sessions', meaning: 'Those whose user came back the next day.' },
    ...rateColumns('return_rate', 'returned / eligible'),
    NOTE_COLUMN,
  ],
  reading:
    'Counts sessions and not users: who has many sessions counts often, and comes back more. Compare endings within the same number of turns.',
  equals: 'No vendor default; "next day" is the calendar day after the last interaction, as in n-day retention.',
  binds: { ...RANGE_BINDS, return_event: 'String', as_of: "DateTime('UTC')" },
  bind: (value, context) => ({
    ...value,
    ...resolveRange(value, context, 28),
    as_of: momentText(value.as_of, context),
  }),
  finish: (rows, value) =>
    rows.map((row) => {
      const { rate, low, high, note } = rateOf(row.returned, row.eligible, value.min_count)
      return { ...row, return_rate: rate, ci_low: low, ci_high: high, note }
    }),
  sentence(rows) {
    if (rows.length === 0) return 'No known user had a session in this range.'
    const rate = (row: ReportRow) => numberOrNull(row.return_rate)
    const best = highest(rows, rate)
    const worst = highest(rows, (row) => (rate(row) === null ? null : -Number(rate(row))))
    if (best === undefined || worst === undefined) return 'No shape of session is frequent enough to say a rate.'
    const say = (row: ReportRow) =>
      `${percentWithin(Number(row.return_rate), Number(row.ci_low), Number(row.ci_high))} of ${count(Number(row.eligible))} sessions with ${row.turns} ${row.turns === '1' ? 'turn' : 'turns'}, ${row.ending}`
    return best === worst
      ? `Users came back the next day after ${say(best)}.`
      : `Users came back the next day most often after ${say(best)}; least often after ${say(worst)}. Active users have more sessions and come back more, so this is no proof that the session did it.`
  },
})
