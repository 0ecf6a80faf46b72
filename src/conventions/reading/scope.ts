import type { OtlpScope } from '../../model/otlp.ts'
import type { Compiled } from './compile.ts'

/** What the instrumentation scope says about every span under it. */
export interface ScopeFacts {
  /** Index of the convention that the scope belongs to, -1 = none. */
  readonly belongsTo: number
  /** Its input tokens do not count cache reads and writes. */
  readonly cacheApart: boolean
}

/** One scope covers a whole batch of spans, so it is judged once. */
const cache = new WeakMap<OtlpScope, ScopeFacts>()

/** See {@link ScopeFacts}. There is one set of conventions per process, so the cache need not know which. */
export function scopeFacts(scope: OtlpScope, compiled: Compiled): ScopeFacts {
  const known = cache.get(scope)
  if (known !== undefined) return known
  const facts = {
    belongsTo: compiled.conventions.findIndex((one) => one.scope?.test(scope.name) === true),
    cacheApart: compiled.conventions.some((one) => one.cacheApart?.test(scope.name) === true),
  }
  cache.set(scope, facts)
  return facts
}
