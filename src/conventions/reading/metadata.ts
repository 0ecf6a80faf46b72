import type { Convention } from './convention.ts'
import type { FactName, Facts } from './facts.ts'
import { idOf } from './placeholders.ts'
import { id, text, words } from './readings.ts'
import { atPath, isObject, type Json, wordsOf } from './values.ts'

/** What senders call the same thing when they are free to choose: metadata, association properties, runtime context. */
const USER = [
  'userId',
  'user_id',
  'user.id',
  'userid',
  'end_user_id',
  'endUserId',
  'posthog_distinct_id',
  'distinct_id',
  'langfuse_user_id',
  'customer_user_id',
]
const ANONYMOUS = ['anonymousId', 'anonymous_id', 'device_id', 'deviceId', 'visitor_id', 'visitorId']
const SESSION = [
  'sessionId',
  'session_id',
  'session.id',
  '$ai_session_id',
  'threadId',
  'thread_id',
  'conversationId',
  'conversation_id',
  'chatId',
  'chat_id',
  'langfuse_session_id',
]
const ACCOUNT = [
  'customer_id',
  'customerId',
  'org_id',
  'orgId',
  'organization_id',
  'organizationId',
  'tenant_id',
  'tenantId',
  'account_id',
  'accountId',
]
const REPLAY = ['replayId', 'replay_id', 'session_replay_id', '$session_id']
const PROMPT_NAME = ['$ai_prompt_name', 'promptName', 'prompt_name']
const PROMPT_VERSION = ['$ai_prompt_version', 'promptVersion', 'prompt_version']
const OUTCOME = ['outcome']
const INTENT = ['intent']

/** The facts that free-form metadata may state. */
export const METADATA_FACTS = [
  'userId',
  'anonymousId',
  'sessionId',
  'accountId',
  'replayId',
  'promptName',
  'promptVersion',
  'intent',
  'statedOutcome',
  'tags',
] as const satisfies readonly FactName[]

/** Reads metadata that came as one JSON object; nested objects may use dotted names. */
export function metadataFacts(data: Json): Partial<Facts> {
  if (!isObject(data)) return {}
  const find = <T>(keys: readonly string[], read: (value: Json) => T | undefined): T | undefined => {
    for (const key of keys) {
      const own = Object.hasOwn(data, key) ? data[key] : key.includes('.') ? atPath(data, key.split('.')) : undefined
      const found = own === undefined ? undefined : read(own)
      if (found !== undefined) return found
    }
    return undefined
  }
  const word = (value: Json) =>
    typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined
  const facts: { [F in FactName]?: Facts[F] | undefined } = {
    userId: find(USER, idOf),
    anonymousId: find(ANONYMOUS, idOf),
    sessionId: find(SESSION, idOf),
    accountId: find(ACCOUNT, idOf),
    replayId: find(REPLAY, idOf),
    promptName: find(PROMPT_NAME, word),
    promptVersion: find(PROMPT_VERSION, word),
    intent: find(INTENT, word),
    statedOutcome: find(OUTCOME, word),
    tags: find(['tags', 'langfuse_tags'], (value) =>
      Array.isArray(value) || typeof value === 'string' ? nonEmpty(wordsOf(value)) : undefined,
    ),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<Facts>
}

function nonEmpty(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list
}

/** Readings for metadata that came flattened, one attribute per key, under `prefix`. */
export function metadataKeys(prefix: string): Convention['attributes'] {
  const entries = <T>(keys: readonly string[], reading: T) => keys.map((key) => [`${prefix}${key}`, reading] as const)
  return Object.fromEntries([
    ...entries(USER, id('userId')),
    ...entries(ANONYMOUS, id('anonymousId')),
    ...entries(SESSION, id('sessionId')),
    ...entries(ACCOUNT, id('accountId')),
    ...entries(REPLAY, id('replayId')),
    ...entries(PROMPT_NAME, text('promptName')),
    ...entries(PROMPT_VERSION, text('promptVersion')),
    ...entries(OUTCOME, text('statedOutcome')),
    ...entries(INTENT, text('intent')),
    ...entries(['tags'], words('tags')),
  ])
}
