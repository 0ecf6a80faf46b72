import type { Convention } from './reading/convention.ts'
import { choice, content, id, kind, number, text } from './reading/readings.ts'

/** LiteLLM proxy: most values are text; the end user is the product's user, the key's user is the caller's. */
export const litellm: Convention = {
  name: 'litellm',
  source: 'https://github.com/BerriAI/litellm/blob/main/litellm/integrations/opentelemetry.py',
  scope: /^litellm/,
  attributes: {
    'llm.request.type': kind({
      acompletion: 'llm',
      atext_completion: 'llm',
      text_completion: 'llm',
      aresponses: 'llm',
      responses: 'llm',
      anthropic_messages: 'llm',
      aembedding: 'embedding',
      arerank: 'reranker',
      amoderation: 'guardrail',
      moderation: 'guardrail',
    }),
    'metadata.user_api_key_end_user_id': id('userId'),
    'metadata.user_api_key_user_id': id('userId'),
    'metadata.user_api_key_org_id': id('accountId'),
    'metadata.user_api_key_team_id': id('accountId'),
    'gen_ai.cost.response_cost': number('costUsd'),
    'llm.cost.response': number('costUsd'),
    guardrail_name: text('entityName'),
    guardrail_status: choice('guardrailBlocked', {
      success: false,
      guardrail_intervened: true,
      blocked: true,
      guardrail_failed_to_respond: false,
    }),
    guardrail_response: content('output'),
    guardrail_mode: choice('guardrailTarget', { pre_call: 'input', during_call: 'input', post_call: 'output' }),
  },
  spanNames: [
    { pattern: /^guardrail\b/, kind: 'guardrail' },
    // The raw provider call below repeats what its parent says.
    { pattern: /^raw_gen_ai_request$/, kind: 'other' },
  ],
  derive: ({ spanName }) =>
    spanName === 'raw_gen_ai_request' ? { facts: { kind: 'other' }, source: 'span name', first: true } : undefined,
}
