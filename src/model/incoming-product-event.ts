import { z } from 'zod'
import { eventId } from './event-id.ts'
import type { IdentityLink, ProductEvent, UserRecord } from './product-event.ts'
import type { Outbound } from './settled.ts'

/** The kinds of call of the Segment spec that are taken. Source: https://segment.com/docs/connections/spec/ */
export const CALL_TYPES = ['track', 'page', 'screen', 'identify', 'alias', 'group'] as const

/** See {@link CALL_TYPES}. */
export type CallType = (typeof CALL_TYPES)[number]

// Segment SDKs send numbers as ids here and there; null means "not set".
const id = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value).trim().slice(0, 256)))
const bag = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((value) => value ?? {})
const time = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => parseTime(value))

/** One call of the Segment spec, as SDKs send it. */
export const incomingCall = z.object({
  type: z.enum(CALL_TYPES),
  messageId: id,
  userId: id,
  anonymousId: id,
  previousId: id,
  groupId: id,
  event: z.string().max(256).nullish(),
  name: z.string().max(256).nullish(),
  category: z.string().max(256).nullish(),
  properties: bag,
  traits: bag,
  context: bag,
  timestamp: time,
  originalTimestamp: time,
  sentAt: time,
})

type IncomingCall = z.output<typeof incomingCall>

/** What one call says, or why it says nothing usable. */
export type CallReading = { readonly outbound: readonly Outbound[] } | { readonly problem: string }

/**
 * Turns a call into product events, identity links and user records. The client's clock is corrected by
 * `sentAt`, as Segment does: timestamp + (received - sentAt).
 */
export function readCall(call: IncomingCall, projectId: string, receivedMs: number): CallReading {
  if (call.userId === '' && call.anonymousId === '' && call.previousId === '') {
    return { problem: 'needs a userId or an anonymousId, or nobody knows whose it is' }
  }
  const seenAt = BigInt(Math.round(correctedTime(call, receivedMs))) * 1_000_000n
  const accountId = call.groupId || text(call.context.groupId) || text(call.properties.groupId)
  const outbound: Outbound[] = []
  if (call.type === 'track' || call.type === 'page' || call.type === 'screen') {
    const event = call.type === 'track' ? (call.event ?? '').trim() : call.type
    if (event === '') return { problem: 'a track call needs an event name' }
    outbound.push({ kind: 'product_event', event: productEvent(call, event, accountId, projectId, seenAt) })
  }
  if (call.userId !== '' && call.anonymousId !== '' && call.userId !== call.anonymousId) {
    outbound.push(identity(projectId, call.anonymousId, call.userId, call.type, seenAt))
  }
  if (call.type === 'alias') {
    if (call.userId === '' || call.previousId === '') return { problem: 'an alias call needs userId and previousId' }
    outbound.push(identity(projectId, call.previousId, call.userId, 'alias', seenAt))
  }
  if (call.type === 'identify' && call.userId !== '') {
    outbound.push(userRecord(projectId, call.userId, accountId, call.traits, seenAt))
  }
  if (call.type === 'group') {
    if (call.groupId === '') return { problem: 'a group call needs a groupId' }
    if (call.userId !== '') outbound.push(userRecord(projectId, call.userId, call.groupId, {}, seenAt))
  }
  return outbound.length === 0
    ? { problem: `an ${call.type} call without userId says nothing that can be kept` }
    : { outbound }
}

function productEvent(
  call: IncomingCall,
  event: string,
  accountId: string,
  projectId: string,
  timestampUnixNano: bigint,
): ProductEvent {
  const properties: Record<string, unknown> = { ...call.properties }
  if (call.name) properties.name ??= call.name
  if (call.category) properties.category ??= call.category
  const identifying = call.messageId || JSON.stringify([call, timestampUnixNano.toString()])
  return {
    projectId,
    eventId: eventId(projectId, call.userId || call.anonymousId, identifying, 'product_event'),
    userId: call.userId,
    anonymousId: call.anonymousId,
    sessionId: sessionOf(call),
    accountId,
    event,
    timestampUnixNano,
    properties: asText(properties),
  }
}

// No SDK agrees on where the session stands; these are the places seen.
function sessionOf(call: IncomingCall): string {
  const { properties, context } = call
  const session = context.session
  const nested = typeof session === 'object' && session !== null ? (session as Record<string, unknown>).id : undefined
  return (
    text(properties.session_id) ||
    text(properties.sessionId) ||
    text(properties.$session_id) ||
    text(context.sessionId) ||
    text(context.session_id) ||
    text(nested)
  )
}

function identity(projectId: string, anonymousId: string, userId: string, source: string, at: bigint): Outbound {
  const link: IdentityLink = { projectId, anonymousId, userId, source, seenAtUnixNano: at }
  return { kind: 'identity', link }
}

function userRecord(
  projectId: string,
  userId: string,
  accountId: string,
  traits: Record<string, unknown>,
  at: bigint,
): Outbound {
  const user: UserRecord = { projectId, userId, accountId, firstSeenUnixNano: at, traits: asText(traits) }
  return { kind: 'user', user }
}

function correctedTime(call: IncomingCall, receivedMs: number): number {
  const at = call.timestamp ?? call.originalTimestamp
  if (at === null) return receivedMs
  const skew = call.sentAt === null ? 0 : receivedMs - call.sentAt
  // A second or two is the network, not the clock.
  return Math.abs(skew) > 5_000 ? at + skew : at
}

function parseTime(value: string | number | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return null
  const at = typeof value === 'number' ? value : Date.parse(value)
  return Number.isFinite(at) ? at : null
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function asText(bag: Record<string, unknown>): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [key, value] of Object.entries(bag)) {
    if (value === null || value === undefined || key === '__proto__') continue
    result[key] = typeof value === 'string' ? value : JSON.stringify(value)
  }
  return result
}
