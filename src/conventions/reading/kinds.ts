import { remembered } from '../../model/remembered.ts'
import type { SpanKind } from '../../model/span.ts'

/** `gen_ai.operation.name`: the values of the specification and those seen in real senders. */
export const OPERATIONS: Readonly<Record<string, SpanKind>> = {
  chat: 'llm',
  text_completion: 'llm',
  generate_content: 'llm',
  completion: 'llm',
  generate: 'llm',
  generation: 'llm',
  response: 'llm',
  responses: 'llm',
  message: 'llm',
  messages: 'llm',
  llm: 'llm',
  llm_request: 'llm',
  llm_call: 'llm',
  model_request: 'llm',
  realtime_inference: 'llm',
  vision: 'llm',
  embeddings: 'embedding',
  embedding: 'embedding',
  embed: 'embedding',
  retrieval: 'retrieval',
  retrieve: 'retrieval',
  retriever: 'retrieval',
  vector_db_retrieve: 'retrieval',
  vectordb: 'retrieval',
  search_memory: 'retrieval',
  rerank: 'reranker',
  reranking: 'reranker',
  execute_tool: 'tool',
  tool: 'tool',
  tool_call: 'tool',
  function_call: 'tool',
  create_agent: 'agent',
  invoke_agent: 'agent',
  agent: 'agent',
  agent_call: 'agent',
  agent_run: 'agent',
  process_thread_run: 'agent',
  start_thread_run: 'agent',
  invoke_workflow: 'workflow',
  workflow: 'workflow',
  chain: 'workflow',
  run_guardrail: 'guardrail',
  guardrail: 'guardrail',
  'guardrail.run': 'guardrail',
  guard: 'guardrail',
  moderation: 'guardrail',
  evaluate: 'evaluator',
  evaluation: 'evaluator',
  run_evaluation: 'evaluator',
  plan: 'task',
  task: 'task',
  agent_step: 'task',
  execute_task: 'task',
  classify: 'task',
  classification: 'task',
  handoff: 'task',
  create_thread: 'other',
  create_message: 'other',
  submit_tool_outputs: 'other',
  fetch_response: 'other',
  user_speech: 'other',
  user_prompt: 'other',
  create_memory_store: 'other',
  delete_memory_store: 'other',
  create_memory: 'other',
  update_memory: 'other',
  upsert_memory: 'other',
  delete_memory: 'other',
}

const EMBEDDING_CALL = /embed/i
const RERANK_CALL = /(^|[^a-z])(re-?rank)/i

const kindByModel = remembered(
  (model): SpanKind => (EMBEDDING_CALL.test(model) ? 'embedding' : RERANK_CALL.test(model) ? 'reranker' : 'llm'),
)
const namesEmbedding = remembered((spanName) => /embeddings?$/i.test(spanName))

/**
 * Senders without a word for embeddings or rerankers call every model call a generation; the model's name or the
 * operation in the span's name tells them apart.
 */
export function sharpened(kind: SpanKind, spanName: string, model: string): SpanKind {
  if (kind !== 'llm') return kind
  const byModel = kindByModel(model)
  return byModel !== 'embedding' && namesEmbedding(spanName) ? 'embedding' : byModel
}
