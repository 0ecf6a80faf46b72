import type { CanonicalLog } from '../model/log.ts'
import type { ReceivedLog, ReceivedSpan } from '../model/otlp.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { langfuse } from './langfuse.ts'
import { openInference } from './openinference.ts'
import { otelGenAi } from './otel-genai.ts'
import { otelGenAiLegacy } from './otel-genai-legacy.ts'
import { otelGeneral } from './otel-general.ts'
import { PRECEDENCE } from './precedence.ts'
import type { Convention } from './reading/convention.ts'
import { createReader } from './reading/reader.ts'
import { traceloop } from './traceloop.ts'
import { vercel } from './vercel.ts'

/** Every convention that Cohortel reads. A new one is one file, one line here, one name in `precedence.ts`. */
export const CONVENTIONS: readonly Convention[] = [
  langfuse,
  otelGenAi,
  otelGenAiLegacy,
  openInference,
  vercel,
  traceloop,
  otelGeneral,
]

const reader = createReader(CONVENTIONS, PRECEDENCE)

/**
 * Reads one span by all conventions at once. Spans that are not about AI are kept too (`kind: 'other'`, no
 * conventions); `ignored` is only for placeholder copies and gives the reason code. Never throws.
 */
export function readSpan(received: ReceivedSpan): { readonly span: CanonicalSpan } | { readonly ignored: string } {
  return reader.readSpan(received)
}

/**
 * Reads one log record: content for its span, evaluations, or both. Records that say nothing about AI are `ignored`
 * with a reason code. Never throws.
 */
export function readLog(received: ReceivedLog): { readonly log: CanonicalLog } | { readonly ignored: string } {
  return reader.readLog(received)
}

export { PRECEDENCE } from './precedence.ts'
export type { Convention } from './reading/convention.ts'
export { createReader, type Reader } from './reading/reader.ts'
