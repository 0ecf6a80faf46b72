import type { z } from 'zod'
import { localDate, weekdayNumber, type weekStart } from './parameters.ts'

/** Days, weeks and months of the calendar, on ISO dates: the same arithmetic as in the views. */

/** Length of a period. */
export type Period = 'day' | 'week' | 'month'

const DAY_MS = 86_400_000

/** First date of the period that holds `date`. */
export function periodStart(date: string, period: Period, firstWeekday: z.output<typeof weekStart>): string {
  if (period === 'day') return date
  if (period === 'month') return `${date.slice(0, 7)}-01`
  const weekday = new Date(toMs(date)).getUTCDay() || 7
  return addDays(date, -((weekday + 7 - weekdayNumber(firstWeekday)) % 7))
}

/** First date of the period `number` periods after the one that begins on `start`. */
export function addPeriods(start: string, number: number, period: Period): string {
  if (period !== 'month') return addDays(start, number * (period === 'week' ? 7 : 1))
  const [year = 0, month = 1] = start.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + number, 1)).toISOString().slice(0, 10)
}

/** Whole periods from `start` (the first date of one) to `date`; negative before it. */
export function periodsBetween(start: string, date: string, period: Period): number {
  if (period === 'month') {
    const [year = 0, month = 1] = start.split('-').map(Number)
    const [otherYear = 0, otherMonth = 1] = date.split('-').map(Number)
    return (otherYear - year) * 12 + otherMonth - month
  }
  return Math.floor((dayNumber(date) - dayNumber(start)) / (period === 'week' ? 7 : 1))
}

/** Days from 1970-01-01 to `date`. */
export function dayNumber(date: string): number {
  return Math.round(toMs(date) / DAY_MS)
}

/** Unix milliseconds at which `date` begins in the time zone. */
export function startOfDay(date: string, timeZone: string): number {
  // At most a day away: the first of the minutes around at which the local date is this one.
  let low = toMs(date) - DAY_MS
  let high = toMs(date) + DAY_MS
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (localDate(middle, timeZone) >= date) high = middle
    else low = middle
  }
  return high
}

function addDays(date: string, days: number): string {
  return new Date(toMs(date) + days * DAY_MS).toISOString().slice(0, 10)
}

function toMs(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}
