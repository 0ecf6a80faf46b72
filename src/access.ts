import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

const rateLimit = (whose: string) =>
  z
    .strictObject({
      requestsPerSecond: z
        .number()
        .min(0)
        .default(0)
        .describe(`Requests that ${whose} may make per second on average; 0 = as many as it likes. Above it: 429.`),
      burst: z
        .number()
        .min(1)
        .default(100)
        .describe('Requests that may come at once after a pause, before the average counts.'),
    })
    .prefault({})

/**
 * How much callers may ask of one process (on Workers: of one isolate). Why each default is what it is:
 * docs/operation.md, "Limits".
 */
export const accessSettings = z.strictObject({
  /** Counted by key: each key has a bucket of its own. */
  perKey: rateLimit('one key'),
  /** Counted by project: all its keys together. */
  perProject: rateLimit('one project'),
  maxPendingBytes: z
    .int()
    .positive()
    .default(48 * 1024 * 1024)
    .describe('Bytes of request bodies that are held at once until they are durable. Above it: 503.'),
  maxUnknownBodyBytes: z
    .int()
    .positive()
    .default(1024 * 1024)
    .describe('Largest body, in bytes, that is read to look for a key in it (`writeKey`). Above it: 413.'),
  maxEvaluationsPerRequest: z
    .int()
    .positive()
    .default(1_000)
    .describe('Evaluations or pieces of feedback in one request. Above it: 413.'),
  maxCallsPerRequest: z
    .int()
    .positive()
    .default(20_000)
    .describe('Product events and other Segment-spec calls in one request. Above it: 413.'),
})

/** See {@link accessSettings}. */
export type AccessSettings = z.output<typeof accessSettings>

/** An access key as configured: only its digest is kept, so that no key can reach a log or an error. */
export interface AccessKey {
  /** What logs and limits call it: the kind and its place in the variable, e.g. `ingest-1`. */
  readonly name: string
  readonly digest: Uint8Array
  readonly projectId: string
  /** The key was given with a project. */
  readonly namesProject: boolean
  /** A read key that sees no text of users or models. */
  readonly metadataOnly: boolean
}

/** Project of keys that name none, and of a keyless receiver. */
export const DEFAULT_PROJECT = 'default'

/**
 * Reads `key`, `key:project` or `key:project:metadata`, comma-separated. Several keys may be valid at once, which is
 * how keys are rotated. Problems name the variable and the position, never the key.
 */
export function parseKeys(variable: string, value: string | undefined, problems: string[]): AccessKey[] {
  if (value === undefined) return []
  const keys: AccessKey[] = []
  for (const [index, entry] of value.split(',').entries()) {
    const [key, project, scope, ...rest] = entry.trim().split(':')
    const projectId = project ?? DEFAULT_PROJECT
    const position = `${variable}: entry ${index + 1}`
    if (key === undefined || key === '') {
      problems.push(`${position} is empty; write key, key:project or key:project:metadata, separated by commas.`)
    } else if (!/^[A-Za-z0-9_.-]{1,64}$/.test(projectId)) {
      problems.push(`${position} has a project name that is not 1 to 64 letters, digits, dots, dashes or underscores.`)
    } else if (rest.length > 0 || (scope !== undefined && scope !== 'metadata')) {
      problems.push(`${position} has a third part that is not "metadata".`)
    } else if (scope === 'metadata' && variable !== 'COHORTEL_READ_KEYS') {
      problems.push(`${position} says "metadata", which only read keys may say.`)
    } else if (findKey(keys, key) !== undefined) {
      problems.push(`${position} repeats a key that stands before it; write every key once, with one project.`)
    } else {
      const name = `${/^COHORTEL_(\w+)_KEYS$/.exec(variable)?.[1]?.toLowerCase() ?? 'key'}-${index + 1}`
      const namesProject = project !== undefined
      keys.push({ name, digest: digest(key), projectId, namesProject, metadataOnly: scope === 'metadata' })
    }
  }
  return keys
}

/** The configured key that equals `presented`, compared in constant time against every one. */
export function findKey(keys: readonly AccessKey[], presented: string): AccessKey | undefined {
  const wanted = digest(presented)
  let found: AccessKey | undefined
  for (const key of keys) if (timingSafeEqual(key.digest, wanted) && found === undefined) found = key
  return found
}

// Digests have equal length, so the comparison leaks neither length nor content.
function digest(key: string): Uint8Array {
  return createHash('sha256').update(key, 'utf8').digest()
}

/**
 * Keys that a request presents, by every way existing exporters and SDKs send them: `Authorization: Bearer`, Basic (user
 * or password part), `x-api-key`.
 */
export function presentedKeys(headers: Headers): string[] {
  const presented: string[] = []
  const authorization = headers.get('authorization') ?? ''
  const [scheme = '', credentials = ''] = splitOnce(authorization.trim(), ' ')
  if (scheme.toLowerCase() === 'bearer' && credentials !== '') presented.push(credentials.trim())
  if (scheme.toLowerCase() === 'basic') {
    const [user = '', password = ''] = splitOnce(decodeBase64(credentials.trim()), ':')
    if (user !== '') presented.push(user)
    if (password !== '') presented.push(password)
  }
  const apiKey = headers.get('x-api-key')
  if (apiKey !== null && apiKey !== '') presented.push(apiKey)
  return presented
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function decodeBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
  } catch {
    return ''
  }
}
