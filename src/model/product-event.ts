/** Any other event of the product, keyed by the same user id as the interactions (Segment spec `track`, `page`, `screen`). */
export interface ProductEvent {
  readonly projectId: string
  /** The client's `messageId`, made a UUIDv5 together with the project. */
  readonly eventId: string
  readonly userId: string
  readonly anonymousId: string
  readonly sessionId: string
  readonly accountId: string
  readonly event: string
  readonly timestampUnixNano: bigint
  readonly properties: Readonly<Record<string, string>>
}

/** "This anonymous id and this user id are one person." */
export interface IdentityLink {
  readonly projectId: string
  readonly anonymousId: string
  readonly userId: string
  readonly source: string
  readonly seenAtUnixNano: bigint
}

/** What is known of a user from identify and group calls. */
export interface UserRecord {
  readonly projectId: string
  readonly userId: string
  readonly accountId: string
  readonly firstSeenUnixNano: bigint
  readonly traits: Readonly<Record<string, string>>
}
