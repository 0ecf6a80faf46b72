import type { Convention } from './reading/convention.ts'
import { documentsOf } from './reading/documents.ts'
import type { StatedEvaluation } from './reading/facts.ts'
import { METADATA_FACTS, metadataFacts, metadataKeys } from './reading/metadata.ts'
import { custom, id, kept, kind, number, spread, text, vagueKind, words } from './reading/readings.ts'
import { USAGE_FACTS, usageFacts } from './reading/usage.ts'
import { at, dataOf, isObject, type Json, jsonText, numberOf, plain } from './reading/values.ts'

/** LangWatch. Input and output are `{type, value}`. */
export const langwatch: Convention = {
  name: 'langwatch',
  source: 'https://github.com/langwatch/langwatch/tree/main/python-sdk/src/langwatch',
  scope: /^langwatch/,
  attributes: {
    'langwatch.span.type': [
      kind({
        llm: 'llm',
        agent: 'agent',
        tool: 'tool',
        chain: 'workflow',
        workflow: 'workflow',
        rag: 'retrieval',
        retrieval: 'retrieval',
        guardrail: 'guardrail',
        evaluation: 'evaluator',
        embedding: 'embedding',
        task: 'task',
        component: 'task',
        module: 'task',
      }),
      vagueKind({ span: 'other', server: 'other', client: 'other', unknown: 'other' }),
    ],
    'langwatch.input': custom('input', (value) => typed(dataOf(value))),
    'langwatch.output': [
      custom('output', (value) => typed(dataOf(value))),
      // A tool that returned nothing says so: `{"type":"json","value":null}`.
      custom('toolResult', (value) => (at(dataOf(value), 'value') === null ? { json: null } : undefined)),
    ],
    'langwatch.user.id': id('userId'),
    'langwatch.user_id': id('userId'),
    'langwatch.customer.id': id('accountId'),
    'langwatch.customer_id': id('accountId'),
    'langwatch.thread.id': id('sessionId'),
    'langwatch.thread_id': id('sessionId'),
    'langwatch.labels': words('tags'),
    'langwatch.tags': words('tags'),
    'langwatch.metadata': kept(spread(METADATA_FACTS, metadataFacts)),
    // What its LangChain callback takes over from the metadata of a run.
    ...metadataKeys('langwatch.langgraph.'),
    ...metadataKeys('langwatch.langchain.run.metadata.'),
    'langwatch.rag.contexts': custom('documents', (value) => documentsOf(typed(dataOf(value))?.json)),
    'langwatch.span.cost': number('costUsd'),
    'langwatch.metrics': spread([...USAGE_FACTS, 'costUsd'], (data) => {
      const metrics = at(data, 'value') ?? data
      const cost = numberOf(at(metrics, 'cost'))
      return { ...usageFacts(metrics), ...(cost !== undefined && { costUsd: cost }) }
    }),
    'langwatch.prompt.id': text('promptName'),
    'langwatch.prompt.handle': text('promptName'),
    'langwatch.prompt.version.number': text('promptVersion'),
    'langwatch.prompt.version.id': text('promptVersion'),
  },
  events: {
    'langwatch.evaluation.custom': ({ attributes }) => {
      const data = dataOf(attributes.get('json_encoded_event') ?? null)
      const stated = evaluationIn(isObject(data) ? data : plain(attributes))
      return stated === undefined ? undefined : { facts: { evaluations: [stated] } }
    },
  },
}

/** Inside a list every item may have a type of its own. */
function untyped(data: Json): Json {
  if (!isObject(data) || at(data, 'type') === undefined || at(data, 'value') === undefined) return data
  const value = at(data, 'value')
  return at(data, 'type') === 'list' && Array.isArray(value) ? value.map(untyped) : value
}

function typed(data: Json) {
  const value = untyped(data)
  return value === undefined || value === null || value === '' ? undefined : { json: value }
}

function evaluationIn(data: Json): StatedEvaluation | undefined {
  const name = at(data, 'name')
  if (typeof name !== 'string' || name === '') return undefined
  const score = numberOf(at(data, 'score'))
  const label = at(data, 'label')
  const passed = at(data, 'passed')
  const details = at(data, 'details') ?? at(data, 'explanation')
  return {
    name,
    ...(score !== undefined && { score }),
    ...(typeof label === 'string' && { label }),
    ...(typeof passed === 'boolean' && { passed }),
    ...(details !== undefined && details !== null && { explanation: jsonText(details) }),
  }
}
