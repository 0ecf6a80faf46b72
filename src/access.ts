import { createHash, timingSafeEqual } from 'node:crypto'

/** An access key as configured: only its digest is kept, so that no key can reach a log or an error. */
export interface AccessKey {
  readonly digest: Uint8Array
  readonly projectId: string
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
    const [key, projectId = DEFAULT_PROJECT, scope, ...rest] = entry.trim().split(':')
    const position = `${variable}: entry ${index + 1}`
    if (key === undefined || key === '') {
      problems.push(`${position} is empty; write key, key:project or key:project:metadata, separated by commas.`)
    } else if (!/^[A-Za-z0-9_.-]{1,64}$/.test(projectId)) {
      problems.push(`${position} has a project name that is not 1 to 64 letters, digits, dots, dashes or underscores.`)
    } else if (rest.length > 0 || (scope !== undefined && scope !== 'metadata')) {
      problems.push(`${position} has a third part that is not "metadata".`)
    } else if (scope === 'metadata' && variable !== 'COHORTEL_READ_KEYS') {
      problems.push(`${position} says "metadata", which only read keys may say.`)
    } else {
      keys.push({ digest: digest(key), projectId, metadataOnly: scope === 'metadata' })
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
    return atob(text)
  } catch {
    return ''
  }
}
