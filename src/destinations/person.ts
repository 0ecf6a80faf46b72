import { eventId } from '../model/event-id.ts'

/** Ids as an interaction or evaluation carries them; `''` = not known. */
export interface Subject {
  readonly projectId: string
  readonly userId: string
  readonly anonymousId: string
  readonly sessionId: string
  readonly traceId: string
}

/** Whose event it is, the same in every tool. */
export interface Person {
  /** Never empty: the user, else the anonymous id, else an id derived from the session, else from the trace. */
  readonly id: string
  /** `''` when the user is not known. */
  readonly userId: string
  /** `''` when only the user is known. */
  readonly anonymousId: string
}

/** Picks the person. Derived ids are UUIDv5, so all traces of one session are one person, in every tool and on every retry. */
export function personOf(subject: Subject): Person {
  const { projectId } = subject
  const userId = legalId(projectId, subject.userId)
  const anonymousId = legalId(projectId, subject.anonymousId) || (userId ? '' : derivedId(subject))
  return { id: userId || anonymousId, userId, anonymousId }
}

function derivedId({ projectId, sessionId, traceId }: Subject): string {
  return sessionId
    ? eventId(projectId, '', sessionId, 'session_person')
    : eventId(projectId, traceId, '', 'trace_person')
}

/** PostHog truncates longer ids (so that two people become one) or refuses them; its limit is the lowest of all tools. */
const MAX_ID_LENGTH = 200

/**
 * Ids that PostHog, Amplitude or Mixpanel refuse or treat as nobody, because broken clients send them for everybody.
 * Sources: PostHog `isDistinctIdIllegal`, Amplitude HTTP V2 "invalid user or device ids", Mixpanel import "invalid distinct_ids".
 */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...['-1', '[]', '{}', '(null)', '[object object]', 'n/a', 'nan', 'nil', 'none', 'null', 'undefined', 'unknown'],
  ...['anon', 'anonymous', 'anonymous-user', 'anonymous_user', 'guest', 'not_authenticated', 'backend', 'system'],
  ...['distinct_id', 'distinctid', 'email', 'id', 'user_id', 'userid', 'false', 'true', 'lmy47d'],
])

/** The id as tools may hold it; `''` for a placeholder; a UUIDv5 for one that is too long, so that a person stays one person. */
function legalId(projectId: string, id: string): string {
  const trimmed = id.trim().toWellFormed()
  // Empty, `0` and the all-zero UUID (an iOS device that limits tracking) are nobody too.
  if (/^[0-]*$/.test(trimmed) || PLACEHOLDERS.has(trimmed.toLowerCase())) return ''
  return trimmed.length > MAX_ID_LENGTH ? eventId(projectId, '', trimmed, 'long_person') : trimmed
}
