import type { OtlpScope } from '../../model/otlp.ts'
import { remembered } from '../../model/remembered.ts'
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
const judges = new WeakMap<Compiled, (name: string) => ScopeFacts>()

/** See {@link ScopeFacts}. A scope is read by one set of conventions only, so the first cache need not know which. */
export function scopeFacts(scope: OtlpScope, compiled: Compiled): ScopeFacts {
  const known = cache.get(scope)
  if (known !== undefined) return known
  const judge = judges.get(compiled) ?? remembered((name) => judged(name, compiled))
  judges.set(compiled, judge)
  const facts = judge(scope.name)
  cache.set(scope, facts)
  return facts
}

function judged(name: string, { conventions }: Compiled): ScopeFacts {
  return {
    belongsTo: conventions.findIndex((one) => one.scope?.test(name) === true),
    cacheApart: conventions.some((one) => one.cacheApart?.test(name) === true),
  }
}
