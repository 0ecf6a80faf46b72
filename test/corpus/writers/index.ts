import { langfuse } from './langfuse.ts'
import { langsmith } from './langsmith.ts'
import { mastra } from './mastra.ts'
import { openInference } from './openinference.ts'
import { otel, otelStructured } from './otel.ts'
import { otelEvents } from './otel-events.ts'
import { pydanticAi } from './pydantic-ai.ts'
import { traceloop, traceloopIndexed } from './traceloop.ts'
import { vercelV5 } from './vercel-v5.ts'
import { vercelV7 } from './vercel-v7.ts'
import type { Writer } from './wire.ts'

/** Every convention in which stories are told. */
export const WRITERS: readonly Writer[] = [
  otel,
  otelStructured,
  otelEvents,
  openInference,
  traceloop,
  traceloopIndexed,
  vercelV5,
  vercelV7,
  langfuse,
  langsmith,
  mastra,
  pydanticAi,
]
