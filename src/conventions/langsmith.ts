import type { Convention } from './reading/convention.ts'
import { METADATA_FACTS, metadataFacts, metadataKeys } from './reading/metadata.ts'
import { content, kept, kind, provider, spread, text, vagueKind, words } from './reading/readings.ts'
import { USAGE_FACTS, usageFacts } from './reading/usage.ts'

/** LangSmith SDKs in OpenTelemetry mode. `langsmith.trace.session_*` is the LangSmith project, not a chat session. */
export const langsmith: Convention = {
  name: 'langsmith',
  source: 'https://github.com/langchain-ai/langsmith-sdk/blob/main/python/langsmith/_internal/otel/_otel_exporter.py',
  scope: /^langsmith/,
  // Failed runs are sent with status OK; only the exception event tells.
  exceptionMeansFailure: true,
  appliesTo: ({ scopeName, attributes }) =>
    scopeName.startsWith('langsmith') || [...attributes.keys()].some((key) => key.startsWith('langsmith.')),
  attributes: {
    'langsmith.span.kind': [
      kind({
        llm: 'llm',
        tool: 'tool',
        retriever: 'retrieval',
        embedding: 'embedding',
        chain: 'workflow',
      }),
      vagueKind({ prompt: 'other', parser: 'other' }),
    ],
    'langsmith.metadata.ls_model_name': [kept(text('model')), kept(text('requestModel'))],
    'langsmith.metadata.ls_provider': provider(),
    'langsmith.usage_metadata': spread(USAGE_FACTS, usageFacts),
    'langsmith.metadata.usage_metadata': spread(USAGE_FACTS, usageFacts),
    'gen_ai.usage.input_token_details': spread(['cacheReadTokens', 'cacheWriteTokens'], usageFacts),
    'gen_ai.usage.output_token_details': spread(['reasoningTokens'], usageFacts),
    'langsmith.span.tags': words('tags'),
    'langsmith.metadata': kept(spread(METADATA_FACTS, metadataFacts)),
    ...metadataKeys('langsmith.metadata.'),
    inputs: content('input'),
    outputs: content('output'),
    'langsmith.trace.name': text('entityName'),
  },
}
