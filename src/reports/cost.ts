import { z } from 'zod'
import {
  checkRange,
  dateRange,
  divideBy,
  dividingProperties,
  RANGE_BINDS,
  resolveRange,
  rowLimit,
} from './parameters.ts'
import { numberOrNull, total } from './rates.ts'
import { defineReport } from './report.ts'
import { countOf, dollars, percent } from './wording.ts'

/** What the AI costs. */
export const cost = defineReport({
  name: 'cost',
  title: 'Cost',
  question: 'What do intents, models and segments of users cost, and how much of it goes into failures?',
  parameters: z.strictObject({ by: divideBy('intent'), ...dateRange, limit: rowLimit(100) }).superRefine(checkRange),
  columns: [
    { name: 'segment', unit: '', meaning: 'Value of what `by` names.' },
    { name: 'interactions', unit: 'interactions', meaning: 'Exchanges.' },
    { name: 'users', unit: 'users', meaning: 'Known users.' },
    { name: 'cost_usd', unit: 'US dollars', meaning: 'Sum where a price is known.' },
    { name: 'share', unit: 'share 0..1', meaning: 'Of the cost of all rows.' },
    { name: 'cost_per_interaction', unit: 'US dollars', meaning: 'Per exchange with a price.' },
    { name: 'cost_per_user', unit: 'US dollars', meaning: 'Per known user.' },
    {
      name: 'cost_per_success',
      unit: 'US dollars',
      meaning: 'All cost, failures included, per exchange that succeeded.',
    },
    { name: 'cost_of_failures', unit: 'US dollars', meaning: 'Spent on exchanges that failed.' },
    { name: 'input_tokens', unit: 'tokens', meaning: 'Input tokens, caches included.' },
    { name: 'output_tokens', unit: 'tokens', meaning: 'Output tokens.' },
    { name: 'cached_share', unit: 'share 0..1', meaning: 'Of the input tokens, read from a cache.' },
    {
      name: 'without_price',
      unit: 'interactions',
      meaning: 'Exchanges whose model has no known price; they count as nothing.',
    },
  ],
  reading:
    'cost_per_success is the honest price: what fails is paid for too. Where without_price is not 0, cost is a lower bound.',
  equals: 'Sums equal those of any tracing tool that prices by model; dividing by success is not offered elsewhere.',
  binds: { ...RANGE_BINDS, by: 'String', limit: 'UInt32' },
  bind: (value, context) => ({ ...value, ...resolveRange(value, context, 28) }),
  properties: dividingProperties,
  finish: (rows) =>
    rows.map(
      ({ cost: sum, tokens_in, tokens_out, cached_share, without_price, segment, interactions, users, ...rest }) => ({
        segment,
        interactions,
        users,
        cost_usd: sum,
        ...rest,
        input_tokens: tokens_in,
        output_tokens: tokens_out,
        cached_share,
        without_price,
      }),
    ),
  sentence(rows, value) {
    const [first] = rows
    if (first === undefined) return 'There are no interactions in this range.'
    // The share is of all rows, also of those beyond the limit.
    const all = first.share === null ? 0 : Number(first.cost_usd) / Number(first.share)
    if (!(all > 0)) return 'No price is known for any interaction in this range.'
    const what = value.by === 'none' ? 'Everything together' : `${value.by} ${first.segment}`
    const price = numberOrNull(first.cost_per_success)
    const each = price === null ? '' : `, ${dollars(price)} for each that succeeded`
    const failed = total(rows, 'cost_of_failures')
    const unpriced = total(rows, 'without_price')
    const caveat = unpriced === 0 ? '' : ` Left out: ${countOf(unpriced, 'interaction')} without a known price.`
    return (
      `${what} costs most: ${dollars(Number(first.cost_usd))}, ${percent(Number(first.share))} of ${dollars(all)}${each}. ` +
      `${dollars(failed)} (${percent(failed / all)}) went into interactions that failed.${caveat}`
    )
  },
})
