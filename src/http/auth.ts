import type { Context, MiddlewareHandler } from 'hono'
import { type AccessKey, DEFAULT_PROJECT, findKey, presentedKeys } from '../access.ts'
import type { Config } from '../config.ts'
import { RequestError } from '../errors.ts'

/** Who may do what: `ingest` sends telemetry, `browser` sends feedback and product events, `read` asks. */
export type Right = 'ingest' | 'browser' | 'read'

/** What the routes know of the caller. */
export interface Caller {
  readonly projectId: string
  readonly metadataOnly: boolean
}

/** Hono variables that the middlewares set. */
export interface AppVariables {
  Variables: { caller: Caller; requestId: string }
}

const KEYLESS: Caller = { projectId: DEFAULT_PROJECT, metadataOnly: false }

/**
 * Lets a request through when one of its keys has one of `rights`; the key also names the project.
 * Without any configured key only loopback is served, so that a forgotten set-up is never an open receiver.
 */
export function requireRight(config: Config, ...rights: readonly Right[]): MiddlewareHandler<AppVariables> {
  return async (context, next) => {
    const caller = identify(config, rights, context, presentedKeys(context.req.raw.headers))
    if (caller === undefined) throw unauthorised(config, rights, context)
    context.set('caller', caller)
    await next()
  }
}

/** The caller that one of the `presented` keys stands for; undefined = none of them has one of the rights. */
export function identify(
  config: Config,
  rights: readonly Right[],
  context: Context<AppVariables>,
  presented: readonly string[],
): Caller | undefined {
  if (isKeyless(config)) {
    requireLoopback(config, context.req.raw, rights.includes('browser'))
    return KEYLESS
  }
  for (const key of presented) {
    for (const right of rights) {
      const found = findKey(keysFor(config, right), key)
      if (found !== undefined) return { projectId: found.projectId, metadataOnly: found.metadataOnly }
    }
  }
  return undefined
}

/** True when no key of any kind is configured. */
export function isKeyless(config: Config): boolean {
  return config.keys.ingest.length + config.keys.read.length + config.keys.browser.length === 0
}

/** The error for a request whose keys do not suffice: 401 for no or an unknown key, 403 for a key without the right. */
export function unauthorised(
  config: Config,
  rights: readonly Right[],
  context: Context<AppVariables>,
  presented: readonly string[] = presentedKeys(context.req.raw.headers),
): RequestError {
  const all = [...config.keys.ingest, ...config.keys.read, ...config.keys.browser]
  if (presented.some((key) => findKey(all, key) !== undefined)) {
    return new RequestError(
      403,
      'key_without_right',
      `This key is known but may not be used here; ${article(rights)} key is needed.`,
    )
  }
  return new RequestError(
    401,
    'unauthenticated',
    `${article(rights, true)} key is needed: send it as "Authorization: Bearer <key>", as Basic user or password, or as "x-api-key".`,
  )
}

function keysFor(config: Config, right: Right): readonly AccessKey[] {
  // What a browser may send, a server may send too.
  return right === 'browser' ? [...config.keys.browser, ...config.keys.ingest] : config.keys[right]
}

function article(rights: readonly Right[], capital = false): string {
  const words = rights.map((right) => (right === 'ingest' ? 'an ingest' : right === 'browser' ? 'a browser' : 'a read'))
  const text = words.join(' or ')
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/**
 * Keyless means loopback only, by the `Host` header too: a web page that resolves its own name to 127.0.0.1 (DNS
 * rebinding) carries its own name there, and a cross-origin page carries an `Origin`.
 */
function requireLoopback(config: Config, request: Request, browserEndpoint: boolean): void {
  const host = new URL(request.url).hostname
  const servesLoopback = config.environment.COHORTEL_LOOPBACK !== '' || isLoopbackName(config.environment.HOST)
  if (!servesLoopback) {
    throw new RequestError(
      503,
      'no_keys',
      'No keys are set, so nothing is served: set COHORTEL_INGEST_KEYS and COHORTEL_READ_KEYS (for example with `wrangler secret put`).',
      { retryAfterSeconds: 60 },
    )
  }
  if (!isLoopbackName(host)) {
    throw new RequestError(
      403,
      'not_loopback',
      'No keys are set, so only loopback is served: call http://127.0.0.1, or set COHORTEL_INGEST_KEYS and COHORTEL_READ_KEYS.',
    )
  }
  const origin = request.headers.get('origin')
  if (origin !== null && !(browserEndpoint && isLoopbackOrigin(origin))) {
    throw new RequestError(
      403,
      'foreign_origin',
      'No keys are set, so requests from web pages are refused: set COHORTEL_BROWSER_KEYS to serve browsers.',
    )
  }
}

function isLoopbackOrigin(origin: string): boolean {
  try {
    return isLoopbackName(new URL(origin).hostname)
  } catch {
    return false
  }
}

/** True for `localhost`, 127.0.0.0/8 and `::1`. */
export function isLoopbackName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[|\]$/g, '')
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name)
}
