const HEAD = 1_500
const DAY_MS = 86_400_000
/** A result that says `stale: true` without a date is older than any limit. */
const STALE_DAYS = 36_500

/** Quick looks before the careful one: is there any value such as may state an age, and a key? Most results in words have neither. */
const VALUE = /"\s*:\s*(?:true\b|\d|"[^"\\]{0,39}\d|"(?:stale|outdated|expired)")/i
const MENTION =
  /_at"|At"|as.?of|stale|xpired|outdated|age|snapshot|updated?|synced|cached|fetched|refresh|retrieved|generated|modified/i

/** A key with a value that may state an age. */
const PAIR = /"([A-Za-z][\w .-]{2,40})"\s*:\s*(?:"([^"\\]{4,40})"|(true\b|\d+(?:\.\d+)?))/g
/** Words of a key by which data says when it was taken, whatever the spelling: `snapshot_taken_at`, `lastSyncedAt`. */
const TAKEN =
  /(?<![a-z])(?:(?:re)?synced|synchroni[sz]ed|snapshot|cached|refreshed|updated|fetched|retrieved|generated|modified|crawled|scraped|as of|last (?:sync|refresh|update|modification|import)|imported)(?![a-z])/
/** The word begins a key of something else: who did it, how many there were. */
const NOT_WHEN = / (?:by|count|version|id|name|kwh|units|rows)$/
const FLAG = /(?<![a-z])(?:stale|outdated)(?![a-z])|^(?:is )?expired$/
const FRESHNESS = /(?<![a-z])(?:cache|freshness|status|state|quality)$/
const STALE_WORD = /^(?:stale|outdated|expired)$/i
const AGE = /(?<![a-z])(?:age|staleness)(?: in)? (days?|hours?|minutes?|seconds?|secs?|ms|s|h|d)$/
const UNITS: Readonly<Record<string, number>> = { d: 1, h: 1 / 24, m: 1 / 1440, s: 1 / 86_400, ms: 1 / DAY_MS }
/** Until when it held: expired data is old since then. */
const UNTIL = /^(?:valid (?:until|to)|expires at|expired at)$/

/**
 * Age in days that a result states about itself (`cached_at`, `as_of`, `stale: true`, ...), measured at the start of
 * its span; the oldest statement counts. null = it says nothing of its age, or a time to come. Dates of the matter
 * (`delivery_date`, `created_at`, `due`) are none of the data.
 */
export function readStatedAge(result: string, startTimeUnixNano: bigint): number | null {
  const text = result.length > HEAD ? result.slice(0, HEAD) : result
  if (!VALUE.test(text) || !MENTION.test(text)) return null
  const startMs = Number(startTimeUnixNano / 1_000_000n)
  let age: number | null = null
  for (const [, key = '', words, plain] of text.matchAll(PAIR)) {
    const stated = ageOf(wordsOf(key), words ?? plain ?? '', words === undefined, startMs)
    if (stated !== null && stated >= 0) age = Math.max(age ?? 0, stated)
  }
  return age
}

function ageOf(key: string, value: string, isPlain: boolean, startMs: number): number | null {
  if (value === 'true') return FLAG.test(key) ? STALE_DAYS : null
  if (!isPlain && STALE_WORD.test(value)) return FRESHNESS.test(key) ? STALE_DAYS : null
  const unit = AGE.exec(key)?.[1]
  if (unit !== undefined) return isPlain ? Number(value) * (UNITS[unit === 'ms' ? unit : (unit[0] ?? '')] ?? 0) : null
  if (!(TAKEN.test(key) && !NOT_WHEN.test(key)) && !UNTIL.test(key)) return null
  const time = timeOf(value)
  return time === null ? null : (startMs - time) / DAY_MS
}

/** `snapshotTakenAt`, `Snapshot-Taken-At`, `snapshot_taken_at`: one spelling. */
function wordsOf(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_.\s-]+/g, ' ')
    .toLowerCase()
}

const EPOCH = /^\d{10}(?:\.\d+)?$|^\d{13}$/
const YEAR_FIRST = /^(\d{4})[/.](\d\d?)[/.](\d\d?)(?!\d)/
const DAY_FIRST = /^(\d\d?)\.(\d\d?)\.(\d{4})(?!\d)/
/** With a time or a month's name: left to the engine, in UTC where no zone is named. */
const OTHER = /\b\d{4}\b/
const ZONED = /(?:Z|UTC|GMT|[+-]\d\d:?\d\d)$/

/** Milliseconds since 1970; null for what is no date. */
function timeOf(value: string): number | null {
  const text = value.trim()
  if (EPOCH.test(text)) return Number(text) * (text.length === 13 ? 1 : 1_000)
  if (/^\d+$/.test(text) || !OTHER.test(text)) return null
  const yearFirst = YEAR_FIRST.exec(text)
  const dayFirst = DAY_FIRST.exec(text)
  const time = yearFirst
    ? Date.UTC(Number(yearFirst[1]), Number(yearFirst[2]) - 1, Number(yearFirst[3]))
    : dayFirst
      ? Date.UTC(Number(dayFirst[3]), Number(dayFirst[2]) - 1, Number(dayFirst[1]))
      : Date.parse(
          /^\d{4}-\d\d-\d\d$/.test(text) || ZONED.test(text)
            ? text
            : `${text.replace(/^(\d{4}-\d\d-\d\d)T/, '$1 ')} UTC`,
        )
  return Number.isNaN(time) ? null : time
}
