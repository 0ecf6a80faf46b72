import type { IdentityLink, ProductEvent, UserRecord } from '../../model/product-event.ts'
import { timeText, wellFormed, wellFormedMap } from './values.ts'

/** A product event as a row of the table `product_events`. */
export function productEventToRow(event: ProductEvent) {
  return {
    project_id: event.projectId,
    event_id: event.eventId,
    user_id: wellFormed(event.userId),
    anonymous_id: wellFormed(event.anonymousId),
    session_id: wellFormed(event.sessionId),
    account_id: wellFormed(event.accountId),
    event: wellFormed(event.event),
    timestamp: timeText(event.timestampUnixNano),
    properties: wellFormedMap(event.properties),
  }
}

/** An identity link as a row of the table `identities`. */
export function identityToRow(link: IdentityLink) {
  return {
    project_id: link.projectId,
    anonymous_id: wellFormed(link.anonymousId),
    user_id: wellFormed(link.userId),
    source: wellFormed(link.source),
    seen_at: timeText(link.seenAtUnixNano),
  }
}

/** What one identify or group call said, as a row of the table `user_updates`; the view `users` adds them up. */
export function userToRow(user: UserRecord) {
  return {
    project_id: user.projectId,
    user_id: wellFormed(user.userId),
    seen_at: timeText(user.firstSeenUnixNano),
    account_id: wellFormed(user.accountId),
    traits: wellFormedMap(user.traits),
  }
}
