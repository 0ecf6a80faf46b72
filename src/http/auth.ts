import type { Context, MiddlewareHandler } from 'hono'
import { type AccessKey, DEFAULT_PROJECT, findKey, presentedKeys } from '../access.ts'
import type { Config } from '../config.ts'
import { RequestError } from '../errors.ts'
import type { Caller } from './caller.ts'
import { isKeyless } from './loopback.ts'
import type { AppVariables } from './variables.ts'

export type { Caller } from './caller.ts'
export type { AppVariables } from './variables.ts'

/** Who may do what: `ingest` sends telemetry, `browser` sends feedback and product events, `read` asks. */
export type Right = 'ingest' | 'browser' | 'read'

const KEYLESS: Caller = { projectId: DEFAULT_PROJECT, keyName: 'none', metadataOnly: false, seesEverything: true }

/**
 * Lets a request through when one of its keys has one of `rights`; the key also names the project. Throws `RequestError`
 * 401, 403 or 429.
 */
export function requireRight(config: Config, ...rights: readonly Right[]): MiddlewareHandler<AppVariables> {
  return async (context, next) => {
    authenticate(config, rights, context, presentedKeys(context.req.raw.headers))
    await next()
  }
}

/**
 * The caller that one of the `presented` keys stands for, counted against its rate limits and set as `caller`.
 * Throws `RequestError`: 401 for no or an unknown key, 403 for a key without the right, 429 above a rate limit.
 */
export function authenticate(
  config: Config,
  rights: readonly Right[],
  context: Context<AppVariables>,
  presented: readonly string[],
): Caller {
  const caller = identify(config, rights, presented)
  if (caller === undefined) throw unauthorised(config, rights, presented)
  context.set('caller', caller)
  context.get('rateLimits').count(caller)
  return caller
}

/** The caller that one of the `presented` keys stands for; undefined = none of them has one of the rights. */
export function identify(config: Config, rights: readonly Right[], presented: readonly string[]): Caller | undefined {
  // Who may call a receiver without keys was checked before: see loopback.ts.
  if (isKeyless(config)) return KEYLESS
  const allowed = rights.flatMap((right) => keysFor(config, right))
  for (const key of presented) {
    const found = findKey(allowed, key)
    if (found !== undefined) {
      const { projectId, name, metadataOnly } = found
      return { projectId, keyName: name, metadataOnly, seesEverything: seesEverything(config, found) }
    }
  }
  return undefined
}

function unauthorised(config: Config, rights: readonly Right[], presented: readonly string[]): RequestError {
  if (presented.some((key) => findKey(allKeys(config), key) !== undefined)) {
    return new RequestError(
      403,
      'key_without_right',
      `This key is known but may not be used here; ${article(rights)} key is needed.`,
    )
  }
  const settable = rights.some((right) => keysFor(config, right).length > 0)
    ? ''
    : ` None is set yet: set ${rights.map((right) => `COHORTEL_${right.toUpperCase()}_KEYS`).join(' or ')}.`
  return new RequestError(
    401,
    'unauthenticated',
    `${article(rights, true)} key is needed: send it as "Authorization: Bearer <key>", as Basic user or password, or as "x-api-key".${settable}`,
  )
}

function keysFor(config: Config, right: Right): readonly AccessKey[] {
  // What a browser may send, a server may send too.
  return right === 'browser' ? [...config.keys.browser, ...config.keys.ingest] : config.keys[right]
}

function allKeys({ keys }: Config): readonly AccessKey[] {
  return [...keys.ingest, ...keys.read, ...keys.browser]
}

/** Totals over all projects tell a tenant of the others, so they are for keys that name none, or where there is but one. */
function seesEverything(config: Config, key: AccessKey): boolean {
  return !key.namesProject || allKeys(config).every(({ projectId }) => projectId === key.projectId)
}

function article(rights: readonly Right[], capital = false): string {
  const words = rights.map((right) => (right === 'ingest' ? 'an ingest' : right === 'browser' ? 'a browser' : 'a read'))
  const text = words.join(' or ')
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
