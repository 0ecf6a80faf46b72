import type { MiddlewareHandler } from 'hono'
import type { Config } from '../config.ts'
import { RequestError } from '../errors.ts'
import { isBrowserPath } from './paths.ts'
import type { AppVariables } from './variables.ts'

/** Where liveness and readiness are asked for, also of a receiver that serves nothing else yet. */
const HEALTH_PATHS: ReadonlySet<string> = new Set(['/healthz', '/readyz'])

/** Headers by which proxies name whom they speak for. */
const FORWARDED_HEADERS = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded'] as const

/** True when no key of any kind is configured. */
export function isKeyless(config: Config): boolean {
  return config.keys.ingest.length + config.keys.read.length + config.keys.browser.length === 0
}

/** May a receiver without keys serve at all? Only where its host listens on nothing but loopback. */
export function servesWithoutKeys(config: Config): boolean {
  return config.environment.COHORTEL_LOOPBACK !== ''
}

/**
 * Without any configured key only this machine is served, so that a forgotten set-up is never an open receiver. Listening
 * on loopback is not enough for that, since browsers and proxies on this machine speak for others: a web page that
 * resolves its own name to 127.0.0.1 (DNS rebinding) carries its own name in `Host`, a cross-origin page carries an
 * `Origin`, and a proxy names its client. With keys, this lets everything through.
 */
export function loopbackOnly(config: Config): MiddlewareHandler<AppVariables> {
  return async (context, next) => {
    if (isKeyless(config)) requireLoopback(config, context.req.raw, context.req.path)
    await next()
  }
}

function requireLoopback(config: Config, request: Request, path: string): void {
  if (!servesWithoutKeys(config)) {
    if (HEALTH_PATHS.has(path)) return
    throw new RequestError(
      503,
      'no_keys',
      'No keys are set, so nothing is served: set COHORTEL_INGEST_KEYS and COHORTEL_READ_KEYS (for example with `wrangler secret put`).',
      { retryAfterSeconds: 60 },
    )
  }
  // Both, since a request line in absolute form names another host than the header may.
  const hosts = [new URL(request.url).host, request.headers.get('host') ?? 'localhost']
  if (!hosts.every(isLoopbackHost)) {
    throw new RequestError(
      403,
      'not_loopback',
      'No keys are set, so only loopback is served: call http://127.0.0.1, or set COHORTEL_INGEST_KEYS and COHORTEL_READ_KEYS.',
    )
  }
  if (FORWARDED_HEADERS.some((name) => namesForeigner(request.headers.get(name)))) {
    throw new RequestError(
      403,
      'forwarded',
      'No keys are set, so what a proxy passes on for others is refused: set COHORTEL_INGEST_KEYS and COHORTEL_READ_KEYS.',
    )
  }
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== new URL(request.url).origin && !(isBrowserPath(path) && isLoopbackOrigin(origin))) {
    throw new RequestError(
      403,
      'foreign_origin',
      'No keys are set, so requests from web pages are refused: set COHORTEL_BROWSER_KEYS to serve browsers.',
    )
  }
}

/** Does a header of a proxy name a client or host other than this machine? Lists, ports and `for=` are understood. */
function namesForeigner(header: string | null): boolean {
  if (header === null) return false
  const names = header.split(/[,;]/).map((part) =>
    part
      .trim()
      .replace(/^(for|host|by)=/i, '')
      .replace(/^"|"$/g, ''),
  )
  return names.some((name) => name !== '' && !/^proto=/i.test(name) && !isLoopbackHost(name))
}

/** True for an origin of this machine, whatever its port: `http://localhost:3000`. */
export function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackName(new URL(origin).hostname)
}

/** The same for a host with or without a port. */
function isLoopbackHost(host: string): boolean {
  if (isLoopbackName(host)) return true
  return URL.canParse(`http://${host}`) && isLoopbackName(new URL(`http://${host}`).hostname)
}

/** True for `localhost` and names under it, 127.0.0.0/8 and `::1`. Source: RFC 6761 section 6.3. */
export function isLoopbackName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[|\]$/g, '')
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name)
}
