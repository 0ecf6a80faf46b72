import type { Convention } from './reading/convention.ts'
import { documentsOf } from './reading/documents.ts'
import { metadataKeys } from './reading/metadata.ts'
import { choice, content, count, id, kept, kind, text, vagueKind, words } from './reading/readings.ts'
import { namesIn } from './reading/tools-offered.ts'
import { unflatten } from './reading/unflatten.ts'
import { at, type Json, numberOf, plain } from './reading/values.ts'

/** OpenLLMetry (Traceloop): wrappers in `traceloop.*`, model calls in older and newer `gen_ai.*`. */
export const traceloop: Convention = {
  name: 'traceloop',
  source: 'https://github.com/traceloop/openllmetry/tree/main/packages/opentelemetry-semantic-conventions-ai',
  scope: /^@traceloop\//,
  // The JavaScript instrumentation passes Anthropic's numbers on; the Python one adds the cache to the input.
  cacheApart: /^@traceloop\/instrumentation-(anthropic|bedrock)/,
  attributes: {
    'traceloop.span.kind': [
      kind({ workflow: 'workflow', agent: 'agent', tool: 'tool', session: 'workflow' }),
      vagueKind({ task: 'task' }),
    ],
    'llm.request.type': kind({
      chat: 'llm',
      completion: 'llm',
      embedding: 'embedding',
      embeddings: 'embedding',
      rerank: 'reranker',
    }),
    'traceloop.entity.input': content('input'),
    'traceloop.entity.output': content('output'),
    'traceloop.entity.name': text('entityName'),
    'traceloop.workflow.name': text('workflowName'),
    'traceloop.prompt.key': text('promptName'),
    'traceloop.prompt.version': text('promptVersion'),
    'llm.usage.total_tokens': count('totalTokens'),
    'llm.user': id('userId'),
    'gen_ai.user': id('userId'),
    'llm.response.finish_reason': words('finishReasons'),
    'llm.response.stop_reason': words('finishReasons'),
    'gen_ai.task.input': content('input'),
    'gen_ai.task.output': content('output'),
    // Whether the step ran to its end, which says nothing of what the user got: a success here is no outcome.
    'gen_ai.task.status': choice('failed', { failure: true, failed: true, error: true }),
    'gen_ai.guardrail.status': choice('guardrailBlocked', {
      passed: false,
      pass: false,
      success: false,
      allowed: false,
      failed: true,
      fail: true,
      blocked: true,
      denied: true,
    }),
    'gen_ai.guardrail.error.message': text('guardrailReason'),
    'gen_ai.guardrail.input': content('input'),
    'gen_ai.guardrail.output': content('output'),
    'mcp.request.argument': content('toolArguments'),
    'mcp.response.value': content('toolResult'),
    'db.system': kept(
      vagueKind({
        pinecone: 'retrieval',
        chroma: 'retrieval',
        chromadb: 'retrieval',
        weaviate: 'retrieval',
        qdrant: 'retrieval',
        milvus: 'retrieval',
        marqo: 'retrieval',
        lancedb: 'retrieval',
      }),
    ),
    ...metadataKeys('traceloop.association.properties.'),
  },
  families: [
    {
      prefix: 'gen_ai.prompt.',
      facts: ['inputMessages'],
      read: (pairs) => ({ inputMessages: { json: unflatten(pairs) } }),
    },
    {
      prefix: 'gen_ai.completion.',
      facts: ['outputMessages'],
      read: (pairs) => ({ outputMessages: { json: assistants(unflatten(pairs)) } }),
    },
    {
      prefix: 'llm.request.functions.',
      facts: ['toolsOffered'],
      read: (pairs) => {
        const names = namesIn(unflatten(pairs))
        return names.length === 0 ? {} : { toolsOffered: names }
      },
    },
    {
      prefix: 'traceloop.custom_metric.',
      free: true,
      facts: ['evaluations'],
      read: (pairs) => ({
        evaluations: pairs.flatMap(([name, value]) => {
          const score = numberOf(value)
          if (score === undefined && typeof value !== 'string') return []
          return [{ level: 'trace' as const, name, ...(score === undefined ? { label: String(value) } : { score }) }]
        }),
      }),
    },
  ],
  events: {
    'llm.content.completion.chunk': ({ timeUnixNano }) => ({ facts: { firstTokenAt: timeUnixNano } }),
    'db.query.result': documentEvent,
    'db.search.result': documentEvent,
  },
}

function assistants(list: Json): Json {
  return Array.isArray(list)
    ? list.map((item) => (at(item, 'role') === undefined ? { role: 'assistant', ...item } : item))
    : list
}

function documentEvent({ attributes }: { attributes: Parameters<typeof plain>[0] }) {
  const data = plain(attributes)
  const found = documentsOf([
    {
      id: at(data, 'db.query.result.id') ?? at(data, 'db.search.result.id'),
      score: at(data, 'db.query.result.score') ?? at(data, 'db.search.result.score'),
      content: at(data, 'db.query.result.document') ?? at(data, 'db.search.result.document') ?? '',
    },
  ])
  return found === undefined ? undefined : { facts: { documents: found } }
}
