import { z } from 'zod'
import type { ReportContext } from './report.ts'

/** Pieces that the parameters of several reports share, so that one name means one thing everywhere. */

const DAY_MS = 86_400_000

/**
 * An inclusive range of local dates; by default the `days` days up to yesterday. `abort`, since checks that compare dates
 * with each other must never see one that is none.
 */
export const dateRange = {
  from: z.iso.date({ abort: true }).optional().describe('First date, inclusive, in the time zone (YYYY-MM-DD).'),
  to: z.iso
    .date({ abort: true })
    .optional()
    .describe('Last date, inclusive, in the time zone (YYYY-MM-DD); today by default.'),
  timezone: z
    .string()
    .default('UTC')
    .refine(isTimeZone, { abort: true, error: 'must be an IANA time zone such as Europe/Berlin' })
    .describe('IANA time zone in which days, weeks and months begin.'),
}

/** The moment up to which is looked. */
export const asOf = {
  as_of: z.iso
    .datetime({ offset: true, abort: true })
    .optional()
    .describe('Look at the data as they stood at this moment (ISO date and time with offset); now by default.'),
}

/** Smallest number of users about whom a rate is said. */
export const minCount = z.coerce
  .number()
  .int()
  .min(0)
  .max(1_000_000)
  .default(30)
  .describe('Below this many users a cell says "too few" instead of a rate.')

/** Name of an event. */
export function eventName(fallback: string, what: string) {
  return z
    .string()
    .min(1)
    .max(512)
    .default(fallback)
    .describe(`${what}: the name of an event, \`ai_interaction\` for any interaction, or \`*\` for anything at all.`)
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** Day on which weeks begin. */
export const weekStart = z.enum(WEEKDAYS).default('monday').describe('Day on which weeks begin.')

/** 1 = Monday ... 7 = Sunday, as ClickHouse counts them. */
export function weekdayNumber(day: z.output<typeof weekStart>): number {
  return WEEKDAYS.indexOf(day) + 1
}

/** A comma-separated list, or a list. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.preprocess((value) => (typeof value === 'string' ? splitList(value) : value), z.array(item).max(100))
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Dates of a range, with today as the end and `days` days before it as the beginning where none were given. */
export function resolveRange(
  parameters: { readonly from?: string | undefined; readonly to?: string | undefined; readonly timezone: string },
  context: ReportContext,
  days: number,
): { readonly from: string; readonly to: string } {
  const to = parameters.to ?? localDate(context.now, parameters.timezone)
  return { from: parameters.from ?? isoDate(Date.parse(`${to}T00:00:00Z`) - (days - 1) * DAY_MS), to }
}

/** Refuses a range that ends before it begins. */
export function checkRange(
  value: { from?: string | undefined; to?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (value.from !== undefined && value.to !== undefined && value.from > value.to) {
    context.addIssue({ code: 'custom', path: ['to'], message: `must not be before from (${value.from})` })
  }
}

/** `as_of` as ClickHouse's `DateTime` in UTC. */
export function momentText(asOfText: string | undefined, context: ReportContext): string {
  const at = asOfText === undefined ? context.now : Date.parse(asOfText)
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}

/** Local ISO date of a moment. */
export function localDate(unixMs: number, timeZone: string): string {
  if (dates?.timeZone !== timeZone) dates = datesOf(timeZone)
  return dates.format.format(unixMs)
}

/** Of the zone that was asked for last: to make one costs sixty times as much as to use it, and a report asks for many dates. */
let dates: ReturnType<typeof datesOf> | undefined

function datesOf(timeZone: string) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return { timeZone, format }
}

function isoDate(unixMs: number): string {
  return new Date(unixMs).toISOString().slice(0, 10)
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return !/^[+-]/.test(name)
  } catch {
    return false
  }
}

/** Columns of an interaction by which reports can be divided, besides properties and traits. */
export const DIVIDING_COLUMNS: readonly string[] = [
  'intent',
  'model',
  'provider',
  'prompt_name',
  'prompt_version',
  'environment',
  'service_name',
  'app_version',
  'account_id',
]

/** The names among `names` that are neither columns nor words with a meaning of their own: properties or traits. */
export function propertiesAmong(names: readonly string[], words: readonly string[]): string[] {
  return names.filter((name) => !DIVIDING_COLUMNS.includes(name) && !words.includes(name))
}

/** What to divide interactions by. */
export function divideBy(fallback: string) {
  return z
    .string()
    .min(1)
    .max(256)
    .default(fallback)
    .describe(
      `What to divide by: none, ${DIVIDING_COLUMNS.join(', ')}, outcome, or the name of any property or user trait.`,
    )
}

/** The properties or traits that {@link divideBy} may name. */
export function dividingProperties({ by }: { readonly by: string }): string[] {
  return propertiesAmong([by], ['none', 'outcome'])
}

/** Most rows of an answer. */
export function rowLimit(fallback: number) {
  return z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(fallback)
    .describe('Most rows to answer with, the worst first.')
}

/** ClickHouse types of what {@link dateRange} becomes. */
export const RANGE_BINDS = { from: 'Date', to: 'Date', timezone: 'String' } as const
