import type { Convention } from './reading/convention.ts'
import { content, count, failedIf, number, text, words } from './reading/readings.ts'

/** Keys in OTel's `gen_ai.` namespace that its specification does not have and several vendors write alike. */
export const genAiExtensions: Convention = {
  name: 'gen-ai-extensions',
  source: 'https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/otel/OtelIngestionProcessor.ts',
  attributes: {
    'gen_ai.usage.cost': number('costUsd'),
    'gen_ai.usage.total_cost': number('costUsd'),
    'gen_ai.cost.total_cost': number('costUsd'),
    'gen_ai.usage.cache_read_input_tokens': count('cacheReadTokens'),
    'gen_ai.usage.cache_read_tokens': count('cacheReadTokens'),
    'gen_ai.usage.cached_input_tokens': count('cacheReadTokens'),
    'gen_ai.usage.input_tokens.cached': count('cacheReadTokens'),
    'gen_ai.usage.input_cached_tokens': count('cacheReadTokens'),
    'gen_ai.usage.details.cache_read_tokens': count('cacheReadTokens'),
    'gen_ai.usage.details.cache_read_input_tokens': count('cacheReadTokens'),
    'gen_ai.usage.prompt_details.cache_read': count('cacheReadTokens'),
    'gen_ai.usage.cache_creation_input_tokens': count('cacheWriteTokens'),
    'gen_ai.usage.cache_write_input_tokens': count('cacheWriteTokens'),
    'gen_ai.usage.cache_write_tokens': count('cacheWriteTokens'),
    'gen_ai.usage.input_tokens.cache_write': count('cacheWriteTokens'),
    'gen_ai.usage.details.cache_write_tokens': count('cacheWriteTokens'),
    'gen_ai.usage.details.cache_creation_input_tokens': count('cacheWriteTokens'),
    'gen_ai.usage.prompt_details.cache_write': count('cacheWriteTokens'),
    'gen_ai.usage.reasoning_tokens': count('reasoningTokens'),
    'gen_ai.usage.output_tokens.reasoning': count('reasoningTokens'),
    'gen_ai.usage.details.reasoning_tokens': count('reasoningTokens'),
    'gen_ai.tool.args': content('toolArguments'),
    'gen_ai.tool.input': content('toolArguments'),
    'gen_ai.tool.arguments': content('toolArguments'),
    'gen_ai.tool.output': content('toolResult'),
    'gen_ai.tool.is_error': failedIf(),
    'gen_ai.handoff.to_agent': text('handoffTarget'),
    // Tracing of Anthropic's own SDK: https://github.com/anthropics/anthropic-sdk-typescript
    'anthropic.message.stop_reason': words('finishReasons'),
  },
}
