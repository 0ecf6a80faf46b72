import { CALL_TYPES } from '../model/incoming-product-event.ts'

/** The paths that OTLP is taken at: those of the specification, and those under which exporters of other tools post. */
const BASES = ['', '/otel', '/api/public/otel', '/i/v0/ai/otel'] as const

/** PostHog's own path is both the base and, as its SDKs post it, the endpoint of traces. */
export const TRACE_PATHS: readonly string[] = [...BASES.map((base) => `${base}/v1/traces`), '/i/v0/ai/otel']
export const LOG_PATHS: readonly string[] = BASES.map((base) => `${base}/v1/logs`)
export const METRIC_PATHS: readonly string[] = BASES.map((base) => `${base}/v1/metrics`)

const OTLP_PATHS: ReadonlySet<string> = new Set([...TRACE_PATHS, ...LOG_PATHS, ...METRIC_PATHS])

/** Is this an OTLP endpoint? Errors there are answered in OTLP's own form. */
export function isOtlpPath(path: string): boolean {
  return OTLP_PATHS.has(withoutTrailingSlash(path))
}

/** Paths with and without a trailing slash are the same here. */
export function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

/** The Segment spec's batch endpoints, with the short path of its browser SDK and the one for history. */
export const BATCH_PATHS = ['/v1/batch', '/v1/b', '/v1/import'] as const

/** The paths of one type of Segment-spec call, e.g. `/v1/track` and `/v1/t`. */
export function callPaths(type: (typeof CALL_TYPES)[number]): readonly string[] {
  return [`/v1/${type}`, `/v1/${type.charAt(0)}`]
}

/** Where end users' feedback is posted. */
export const FEEDBACK_PATH = '/v1/feedback'

const BROWSER_PATHS: ReadonlySet<string> = new Set([FEEDBACK_PATH, ...BATCH_PATHS, ...CALL_TYPES.flatMap(callPaths)])

/** Is this one of the endpoints that browsers call? */
export function isBrowserPath(path: string): boolean {
  return BROWSER_PATHS.has(withoutTrailingSlash(path))
}

/** What is served at a path. */
export interface KnownPath {
  /** As it was defined, e.g. `/api/interactions/:id`. */
  readonly pattern: string
  readonly methods: readonly string[]
}

/** The paths that an app serves, with the methods that each takes. */
export class PathTable {
  readonly #known: { readonly matches: RegExp; readonly pattern: string; readonly methods: Set<string> }[] = []

  /** `routes` as Hono lists them; middlewares are left out. */
  constructor(routes: readonly { readonly method: string; readonly path: string }[]) {
    for (const { method, path } of routes) {
      if (method === 'ALL') continue
      const held = this.#known.find(({ pattern }) => pattern === path)
      if (held !== undefined) held.methods.add(method)
      else this.#known.push({ matches: asRegExp(path), pattern: path, methods: new Set([method]) })
    }
  }

  find(path: string): KnownPath | undefined {
    const found = this.#known.find(({ matches }) => matches.test(withoutTrailingSlash(path)))
    return found && { pattern: found.pattern, methods: [...found.methods].flatMap(withHead) }
  }
}

// A handler for GET answers HEAD as well.
function withHead(method: string): string[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method]
}

function asRegExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/:[A-Za-z]+/g, '[^/]+')}$`)
}
