import type { OtlpScope } from '../../model/otlp.ts'
import type { Compiled } from './compile.ts'

/** What the instrumentation scope says about every span under it. */
export interface ScopeFacts {
  /** Index of the convention that the scope belongs to, -1 = none. */
  readonly belongsTo: number
  /** Its input tokens do not count cache reads and writes. */
  readonly cacheApart: boolean
}

/** One scope covers a whole batch of spans, and the same few come with every request, so each name is judged once. */
const cache = new WeakMap<OtlpScope, ScopeFacts>()
const byName = new WeakMap<Compiled, Map<string, ScopeFacts>>()
/** Senders of endless different names, or of long ones, must not fill the memory. */
const MOST_NAMES = 1_000
const LONGEST_NAME = 200

/** See {@link ScopeFacts}. A scope is read by one set of conventions only, so the first cache need not know which. */
export function scopeFacts(scope: OtlpScope, compiled: Compiled): ScopeFacts {
  const known = cache.get(scope)
  if (known !== undefined) return known
  const names = byName.get(compiled) ?? new Map<string, ScopeFacts>()
  byName.set(compiled, names)
  const facts = names.get(scope.name) ?? judged(scope.name, compiled)
  if (names.size >= MOST_NAMES) names.clear()
  if (scope.name.length <= LONGEST_NAME) names.set(scope.name, facts)
  cache.set(scope, facts)
  return facts
}

function judged(name: string, { conventions }: Compiled): ScopeFacts {
  return {
    belongsTo: conventions.findIndex((one) => one.scope?.test(name) === true),
    cacheApart: conventions.some((one) => one.cacheApart?.test(name) === true),
  }
}
