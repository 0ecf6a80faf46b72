import type { Precedence } from './reading/compile.ts'

/**
 * Who is believed. One span often carries several conventions at once, so the question is asked per fact, never per
 * span. By default an earlier convention of `order` goes before a later one, and within one convention the key that
 * stands higher in its definition; `facts` lists the exceptions: `first` keys go before everything, `last` keys after.
 */
export const PRECEDENCE: Precedence = {
  order: [
    'app',
    'app-steps',
    'langfuse',
    'langwatch',
    'laminar',
    'braintrust',
    'langsmith',
    'mlflow',
    'mastra',
    'otel-genai',
    'otel-genai-legacy',
    'gen-ai-extensions',
    'openinference',
    'vercel-ai',
    'genkit',
    'traceloop',
    'pydantic-ai',
    'google-adk',
    'strands',
    'livekit',
    'openlit',
    'voltagent',
    'litellm',
    'openrouter',
    'cloudflare-ai-gateway',
    'azure',
    'spring-ai',
    'openai-agents',
    'sentry',
    'haystack',
    'crewai',
    'opik',
    'loongsuite',
    'axiom',
    'amplitude-ai',
    'flue',
    'claude-code',
    'codex',
    'copilot-cli',
    'gemini-cli',
    'logfire',
    'posthog',
    'otel-general',
  ],
  facts: {
    // What the sender calls the span, before what the operation is called, before a vendor's operation ids.
    kind: {
      first: [
        'langfuse.observation.type',
        'openinference.span.kind',
        'traceloop.span.kind',
        'gen_ai.operation.name',
        'ai.operationId',
        'llm.request.type',
        'mcp.method.name',
      ],
    },
    // Vendor keys are set on purpose; `user.id` may be the operator's; free metadata comes last.
    userId: {
      first: [
        'langfuse.user.id',
        'traceloop.association.properties.user_id',
        'ai.telemetry.metadata.posthog_distinct_id',
        'ai.settings.context.posthog_distinct_id',
        'user.id',
        'enduser.id',
        'ai.telemetry.metadata.userId',
        'ai.telemetry.metadata.user_id',
        'ai.settings.context.userId',
        'ai.settings.context.user_id',
        'gen_ai.user',
        'llm.user',
      ],
      last: ['metadata'],
    },
    sessionId: {
      first: [
        'langfuse.session.id',
        'traceloop.association.properties.session_id',
        'session.id',
        'gen_ai.conversation.id',
        'traceloop.association.properties.chat_id',
        'traceloop.association.properties.thread_id',
        'traceloop.association.properties.conversation_id',
      ],
      last: ['metadata'],
    },
    // What answered goes before what was asked for.
    model: {
      first: [
        'langfuse.observation.model.name',
        'gen_ai.response.model',
        'llm.response.model_name',
        'ai.response.model',
        'gen_ai.request.model',
        'llm.request.model_name',
        'llm.model_name',
        'ai.model.id',
      ],
    },
    provider: { first: ['gen_ai.provider.name', 'gen_ai.system', 'llm.provider', 'llm.system'] },
    // The messages themselves go before wrappers of the call.
    input: {
      first: ['langfuse.observation.input', 'gen_ai.input.messages', 'ai.prompt.messages', 'ai.prompt', 'input.value'],
      last: ['gen_ai.prompt'],
    },
    output: {
      first: [
        'langfuse.observation.output',
        'gen_ai.output.messages',
        'ai.response.text',
        'ai.response.object',
        'output.value',
      ],
      last: ['gen_ai.completion'],
    },
    agentName: { first: ['gen_ai.agent.name', 'agent.name', 'ai.telemetry.functionId'], last: ['gen_ai.agent.id'] },
    intent: { first: [] },
  },
}
