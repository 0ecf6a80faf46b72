import type { CanonicalLog } from '../model/log.ts'
import type { ReceivedLog, ReceivedSpan } from '../model/otlp.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { app } from './app.ts'
import { appSteps } from './app-steps.ts'
import { azure } from './azure.ts'
import { braintrust } from './braintrust.ts'
import { cloudflareAiGateway } from './cloudflare-ai-gateway.ts'
import { claudeCode, codex, copilotCli, geminiCli } from './coding-agents.ts'
import { genAiExtensions } from './gen-ai-extensions.ts'
import { genkit } from './genkit.ts'
import { googleAdk } from './google-adk.ts'
import { laminar } from './laminar.ts'
import { langfuse } from './langfuse.ts'
import { langsmith } from './langsmith.ts'
import { langwatch } from './langwatch.ts'
import { litellm } from './litellm.ts'
import { livekit } from './livekit.ts'
import { logfire } from './logfire.ts'
import { mastra } from './mastra.ts'
import { mlflow } from './mlflow.ts'
import { amplitudeAi, axiom, crewAi, flue, haystack, loongSuite, opik, sentry } from './more-frameworks.ts'
import { openaiAgents } from './openai-agents.ts'
import { openInference } from './openinference.ts'
import { openlit } from './openlit.ts'
import { openrouter } from './openrouter.ts'
import { otelGenAi } from './otel-genai.ts'
import { otelGenAiLegacy } from './otel-genai-legacy.ts'
import { otelGeneral } from './otel-general.ts'
import { posthog } from './posthog.ts'
import { PRECEDENCE } from './precedence.ts'
import { pydanticAi } from './pydantic-ai.ts'
import type { Convention } from './reading/convention.ts'
import { createReader } from './reading/reader.ts'
import { springAi } from './spring-ai.ts'
import { strands } from './strands.ts'
import { traceloop } from './traceloop.ts'
import { vercel } from './vercel.ts'
import { voltagent } from './voltagent.ts'

/** Every convention that Cohortel reads. A new one is one file, one line here, one name in `precedence.ts`. */
export const CONVENTIONS: readonly Convention[] = [
  amplitudeAi,
  app,
  appSteps,
  axiom,
  azure,
  braintrust,
  claudeCode,
  cloudflareAiGateway,
  codex,
  copilotCli,
  crewAi,
  flue,
  geminiCli,
  genAiExtensions,
  genkit,
  googleAdk,
  haystack,
  laminar,
  langfuse,
  langsmith,
  langwatch,
  litellm,
  livekit,
  logfire,
  loongSuite,
  mastra,
  mlflow,
  openaiAgents,
  openInference,
  openlit,
  openrouter,
  opik,
  otelGenAi,
  otelGenAiLegacy,
  otelGeneral,
  posthog,
  pydanticAi,
  sentry,
  springAi,
  strands,
  traceloop,
  vercel,
  voltagent,
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
export { isSecret } from './reading/secret-keys.ts'
