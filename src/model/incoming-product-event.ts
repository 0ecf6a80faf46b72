import { z } from 'zod'
import { eventId } from './event-id.ts'
import type { IdentityLink, ProductEvent, UserRecord } from './product-event.ts'
import type { Outbound } from './settled.ts'

/** The kinds of call of the Segment spec that are taken. Source: https://segment.com/docs/connections/spec/ */
export const CALL_TYPES = ['track', 'page', 'screen', 'identify', 'alias', 'group'] as const

/** See {@link CALL_TYPES}. */
export type CallType = (typeof CALL_TYPES)[number]

/** Characters of an id or an event name; what is longer is cut. */
const MAX_LABEL = 256
/** Characters of one property or trait; what is longer is cut, and its key is listed under `$truncated`. */
const MAX_VALUE = 32_768
/** Characters of all properties or traits of one call together; those beyond are left out and listed likewise. */
const MAX_BAG = 524_288
/** Unix milliseconds that can be a time of a product: 1980 to 2200. Seconds and microseconds fall outside. */
const EARLIEST_MS = 315_532_800_000
const LATEST_MS = 7_258_118_400_000

// Every field is read leniently: one odd field must not cost the event, nor one odd event its batch.
const label = z
  .unknown()
  .optional()
  .transform((value) => labelOf(value))
const bag = z
  .unknown()
  .optional()
  .transform((value) => bagOf(value))

/** One call of the Segment spec, as SDKs send it; whatever cannot be read counts as not sent. */
export const incomingCall = z.object({
  type: label,
  messageId: label,
  userId: label,
  anonymousId: label,
  previousId: label,
  groupId: label,
  event: label,
  name: label,
  category: label,
  properties: bag,
  traits: bag,
  context: bag,
  timestamp: z.unknown().optional(),
  originalTimestamp: z.unknown().optional(),
  sentAt: z
    .unknown()
    .optional()
    .transform((value) => timeOf(value)),
})

type IncomingCall = z.output<typeof incomingCall>

/** Circumstances of a call that are not in it. */
export interface CallContext {
  readonly projectId: string
  /** Unix milliseconds on our clock. */
  readonly receivedMs: number
  /** Place of the call in its batch: the order of calls made within one millisecond. */
  readonly index: number
  /** Ids that mean nobody (`undefined`, `null`, ...), or strangers would become one person. */
  readonly isNobody: (id: string) => boolean
}

/** What one call says; or why it says nothing that has a place here; or why it cannot be used. */
export type CallReading =
  | { readonly outbound: readonly Outbound[] }
  | { readonly ignored: string }
  /** `problem` is for the sender, `reason` for the counters. */
  | { readonly problem: string; readonly reason: string }

/**
 * Turns a call into product events, identity links and user records. The client's clock is corrected by `sentAt`, as
 * Segment does: timestamp + (received - sentAt). Pure, and never throws.
 */
export function readCall(sent: IncomingCall, context: CallContext): CallReading {
  const { isNobody, projectId } = context
  const known = (id: string) => (isNobody(id) ? '' : id)
  const call = { ...sent, userId: known(sent.userId), anonymousId: known(sent.anonymousId) }
  const type = CALL_TYPES.find((each) => each === call.type.toLowerCase())
  if (type === undefined) {
    return { problem: `type must be one of ${CALL_TYPES.join(', ')}`, reason: 'unknown_type' }
  }
  if (call.userId === '' && call.anonymousId === '' && call.previousId === '') {
    return { problem: 'needs a userId or an anonymousId, or nobody knows whose it is', reason: 'nobody' }
  }
  const time = timeOfCall(call, context.receivedMs)
  const at = BigInt(time.ms) * 1_000_000n
  // Two calls about one user within a millisecond are two updates, the later one being right: the key has nanoseconds.
  const saidAt = at + BigInt(Math.min(context.index, 999) * 1_000)
  const accountId = call.groupId || labelOf(call.context.groupId) || labelOf(call.properties.groupId)
  const outbound: Outbound[] = []
  const link = (id: string, source: string) => {
    if (id !== '' && id !== call.userId && call.userId !== '') {
      outbound.push({ kind: 'identity', link: identity(projectId, id, call.userId, source, at) })
    }
  }
  const update = (account: string, traits: Record<string, string>) =>
    outbound.push({
      kind: 'user',
      user: userRecord(projectId, call.userId, account, traits, saidAt),
    })

  switch (type) {
    case 'track':
    case 'page':
    case 'screen': {
      const event = type === 'track' ? call.event : type
      if (event === '') return { problem: 'a track call needs an event name', reason: 'no_event_name' }
      outbound.push({ kind: 'product_event', event: productEvent(call, event, accountId, projectId, time) })
      break
    }
    case 'alias':
      if (call.userId === '' || known(call.previousId) === '') {
        return { problem: 'an alias call needs userId and previousId', reason: 'no_previous_id' }
      }
      link(call.previousId, 'alias')
      break
    case 'identify':
      // The SDKs send an anonymous visitor's traits again as soon as they know who it is.
      if (call.userId === '') return { ignored: 'anonymous_traits' }
      update(accountId || companyOf(call.traits), flatten(call.traits))
      break
    case 'group':
      if (call.groupId === '') return { problem: 'a group call needs a groupId', reason: 'no_group_id' }
      if (call.userId === '') return { ignored: 'anonymous_group' }
      update(call.groupId, flatten(call.traits, 'account.'))
      break
  }
  link(call.anonymousId, type)
  return outbound.length === 0 ? { ignored: 'same_person' } : { outbound }
}

/** When something happened, in whole Unix milliseconds; `unreadable` is what the sender said where it is no time. */
interface CallTime {
  readonly ms: number
  readonly unreadable: string
  /** As the sender said it, or, unsaid, as we read it: a resend says the same. */
  readonly said: string
}

function timeOfCall(call: IncomingCall, receivedMs: number): CallTime {
  const timestamp = call.timestamp ?? call.originalTimestamp ?? ''
  const said = valueText(timestamp) || String(receivedMs)
  const at = timeOf(timestamp)
  if (at === null) return { ms: Math.round(receivedMs), unreadable: timestamp === '' ? '' : said, said }
  // Whole minutes: a clock is wrong by minutes, the rest is the network. A resend, whose `sentAt` is another, then
  // gives the same time, and with it the same row.
  const skew = call.sentAt === null ? 0 : Math.round((receivedMs - call.sentAt) / 60_000) * 60_000
  return { ms: Math.round(isTime(at + skew) ? at + skew : at), unreadable: '', said }
}

function productEvent(
  call: IncomingCall,
  event: string,
  accountId: string,
  projectId: string,
  time: CallTime,
): ProductEvent {
  const properties = flatten(call.properties)
  if (call.name !== '') properties.name ??= call.name
  if (call.category !== '') properties.category ??= call.category
  for (const [key, value] of Object.entries(surroundings(call.context))) properties[key] ??= value
  if (time.unreadable !== '') properties.$unreadable_timestamp = time.unreadable.slice(0, MAX_LABEL)
  const person = call.userId || call.anonymousId || call.previousId
  // Without a messageId a resend can be told from a second event only by its own time.
  const identifying = call.messageId || JSON.stringify([event, call.userId, call.anonymousId, time.said, properties])
  return {
    projectId,
    eventId: eventId(projectId, person, identifying, 'product_event'),
    userId: call.userId,
    anonymousId: call.anonymousId,
    sessionId: sessionOf(call),
    accountId,
    event,
    timestampUnixNano: BigInt(time.ms) * 1_000_000n,
    properties,
  }
}

// No SDK agrees on where the session stands; these are the places seen.
function sessionOf({ properties, context }: IncomingCall): string {
  return (
    labelOf(properties.session_id) ||
    labelOf(properties.sessionId) ||
    labelOf(properties.$session_id) ||
    labelOf(context.sessionId) ||
    labelOf(context.session_id) ||
    labelOf(bagOf(context.session).id)
  )
}

/** Where the person was and came from, under the names of Segment's own warehouse tables. */
function surroundings(context: Record<string, unknown>): Record<string, string> {
  const page = bagOf(context.page)
  const campaign = bagOf(context.campaign)
  const found = {
    context_page_path: labelOf(page.path),
    context_page_referrer: labelOf(page.referrer),
    context_campaign_name: labelOf(campaign.name),
    context_campaign_source: labelOf(campaign.source),
    context_campaign_medium: labelOf(campaign.medium),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== ''))
}

// `traits.company` is the spec's own place for it: https://segment.com/docs/connections/spec/identify/#traits
function companyOf(traits: Record<string, unknown>): string {
  return labelOf(bagOf(traits.company).id)
}

function identity(projectId: string, anonymousId: string, userId: string, source: string, at: bigint): IdentityLink {
  return { projectId, anonymousId, userId, source, seenAtUnixNano: at }
}

function userRecord(
  projectId: string,
  userId: string,
  accountId: string,
  traits: Record<string, string>,
  at: bigint,
): UserRecord {
  return { projectId, userId, accountId, firstSeenUnixNano: at, traits }
}

/**
 * Unix milliseconds of an ISO date (UTC where it names no zone), of a date as mails and browsers write it with its zone, or
 * of a number (or its text) in seconds, milliseconds or microseconds; null where it is no time that a product can have had.
 * `01/03/2026` is none: it is January here and March there, and what guesses is wrong without anybody seeing it.
 */
export function timeOf(value: unknown): number | null {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && DIGITS.test(value) ? Number(value) : null
  if (number !== null) return [number, number * 1_000, number / 1_000].find(isTime) ?? null
  if (typeof value !== 'string') return null
  const text = value.trim()
  const at = SPOKEN.test(text) ? Date.parse(text) : isoTime(text)
  return isTime(at) ? at : null
}

// By hand: the engine's own reader takes `0` for the year 2000, the 30th of February for the 2nd of March, and times
// without a zone for those of the place where it runs.
function isoTime(text: string): number {
  const [, date = '', hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = ISO.exec(text) ?? []
  const midnight = Date.parse(`${date}T00:00:00Z`)
  const exists = date !== '' && !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date)
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return Number.NaN
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const ms = Number(`0.${fraction || '0'}`) * 1_000
  return (
    midnight + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1_000 + Math.floor(ms + 1e-6)
  )
}

const DIGITS = /^\d{9,16}(\.\d+)?$/
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i
/** `Sun, 01 Mar 2026 10:00:00 GMT`, `Sun Mar 01 2026 10:00:00 GMT+0100 (CET)`. */
const SPOKEN = /^[a-z]{3,9},? [\w ]+ \d\d:\d\d(:\d\d)? (GMT|UTC|Z|[+-]\d{4})/i

function isTime(ms: number): boolean {
  return ms >= EARLIEST_MS && ms <= LATEST_MS
}

// Segment's SDKs send numbers as ids here and there; null means "not set".
function labelOf(value: unknown): string {
  const text =
    typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''
  return text.trim().slice(0, MAX_LABEL)
}

function bagOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** All values as text, within bounds; structured ones as JSON, absent ones left out. */
function flatten(bag: Record<string, unknown>, prefix = ''): Record<string, string> {
  const result: Record<string, string> = {}
  const truncated: string[] = []
  let characters = 0
  for (const [key, value] of Object.entries(bag)) {
    if (value === null || value === undefined || key === '__proto__') continue
    const name = `${prefix}${key}`.slice(0, MAX_LABEL)
    const text = valueText(value)
    const kept = text.slice(0, MAX_VALUE)
    if (kept.length < text.length) truncated.push(name)
    characters += name.length + kept.length
    if (characters > MAX_BAG) {
      truncated.push(name)
      break
    }
    result[name] = kept
  }
  if (truncated.length > 0) result.$truncated = truncated.join(',')
  return result
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    // Nested deeper than the engine can write.
    return ''
  }
}
