const HEAD = 1_500
const DAY_MS = 86_400_000
/** A result that says `stale: true` without a date is older than any limit. */
const STALE_DAYS = 36_500

/** A quick look before the careful one. */
const MENTION = /_at"|At"|as_of|asOf|stale|xpired|outdated|age_|snapshot|valid_|updated|synced/

const DATED =
  /"(?:cached_?at|as_?of|data_?as_?of|updated_?at|last_?updated(?:_?at)?|last_?synced(?:_?at)?|synced_?at|last_?refreshed(?:_?at)?|refreshed_?at|fetched_?at|snapshot_?(?:at|date|time)|valid_?until|valid_?to|expires_?at|expired_?at|last_?modified)"\s*:\s*(?:"([^"]{8,40})"|(\d{10,13}))/gi
const FLAGGED =
  /"(?:is_?)?(?:stale|outdated|expired)"\s*:\s*true|"(?:cache_?status|freshness|x-cache)"\s*:\s*"(?:stale|expired|outdated)"/i
const AGED = /"(?:cache_?|data_?)?age_?(days|hours|minutes|seconds|s|h)"\s*:\s*(\d+(?:\.\d+)?)/i
const UNITS: Readonly<Record<string, number>> = {
  days: 1,
  hours: 1 / 24,
  h: 1 / 24,
  minutes: 1 / 1440,
  seconds: 1 / 86_400,
  s: 1 / 86_400,
}

/**
 * Age in days that a result states about itself (`cached_at`, `as_of`, `stale: true`, ...), measured at the start of
 * its span; the oldest statement counts. null = it says nothing of its age, or a time to come.
 */
export function readStatedAge(result: string, startTimeUnixNano: bigint): number | null {
  const text = result.length > HEAD ? result.slice(0, HEAD) : result
  if (!MENTION.test(text)) return null
  if (FLAGGED.test(text)) return STALE_DAYS
  const startMs = Number(startTimeUnixNano / 1_000_000n)
  let age: number | null = null
  for (const [, date, epoch] of text.matchAll(DATED)) {
    const stated = date === undefined ? Number(epoch) * ((epoch?.length ?? 0) > 10 ? 1 : 1_000) : Date.parse(date)
    if (Number.isNaN(stated) || stated > startMs) continue
    age = Math.max(age ?? 0, (startMs - stated) / DAY_MS)
  }
  const [, unit, amount] = AGED.exec(text) ?? []
  if (unit !== undefined) age = Math.max(age ?? 0, Number(amount) * (UNITS[unit.toLowerCase()] ?? 0))
  return age
}
