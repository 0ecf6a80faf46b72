import type { CanonicalLog } from '../../model/log.ts'
import type { ReceivedLog, ReceivedSpan } from '../../model/otlp.ts'
import type { CanonicalSpan } from '../../model/span.ts'
import { type Compiled, compile, type Precedence } from './compile.ts'
import type { Convention } from './convention.ts'
import { Draft } from './draft.ts'
import { readLog } from './read-log.ts'
import { readSpan } from './read-span.ts'

/** Reads spans and logs by a given set of conventions. */
export interface Reader {
  readonly readSpan: (received: ReceivedSpan) => { readonly span: CanonicalSpan } | { readonly ignored: string }
  readonly readLog: (received: ReceivedLog) => { readonly log: CanonicalLog } | { readonly ignored: string }
  readonly compiled: Compiled
}

/** Makes a reader; do it once per process, the conventions are turned into an index. */
export function createReader(conventions: readonly Convention[], precedence: Precedence): Reader {
  const compiled = compile(conventions, precedence)
  const draft = new Draft(compiled)
  return {
    compiled,
    readSpan: (received) => readSpan(received, compiled, draft),
    readLog: (received) => readLog(received, compiled, draft),
  }
}
