import type { Convention } from './reading/convention.ts'
import { metadataKeys } from './reading/metadata.ts'
import { content, custom, id, kept, kind, text, vagueKind, words } from './reading/readings.ts'
import { toolNames } from './reading/tools-offered.ts'
import { textOf } from './reading/values.ts'

/** Haystack: one span per component, named by its class. */
export const haystack: Convention = {
  name: 'haystack',
  source: 'https://docs.haystack.deepset.ai/docs/tracing',
  scope: /^haystack/,
  attributes: {
    'haystack.component.type': custom('kind', (value) => {
      const type = textOf(value)
      if (/Embedder$/.test(type)) return 'embedding'
      if (/Retriever$/.test(type)) return 'retrieval'
      if (/Ranker$/.test(type)) return 'reranker'
      if (/(Generator|LLM)$/.test(type)) return 'llm'
      if (/ToolInvoker$/.test(type)) return 'tool'
      if (/Agent$/.test(type)) return 'agent'
      return /Evaluator$/.test(type) ? 'evaluator' : 'task'
    }),
    'haystack.component.name': text('entityName'),
    'haystack.component.input': content('input'),
    'haystack.component.output': content('output'),
    'haystack.pipeline.input_data': content('input'),
    'haystack.pipeline.output_data': content('output'),
    'haystack.agent.input': content('input'),
    'haystack.agent.output': content('output'),
    'haystack.model': text('model'),
  },
  spanNames: [
    { pattern: /^haystack\.(?:async_)?pipeline\.run$/, kind: 'workflow' },
    { pattern: /^haystack\.agent\.run$/, kind: 'agent' },
    { pattern: /^haystack\.component\.run$/, kind: 'task' },
  ],
}

/** CrewAI: keys of its own telemetry and of OpenLLMetry's instrumentation of it. */
export const crewAi: Convention = {
  name: 'crewai',
  source: 'https://github.com/traceloop/openllmetry/tree/main/packages/opentelemetry-instrumentation-crewai',
  scope: /^crewai/,
  appliesTo: ({ scopeName, attributes }) =>
    /crewai/i.test(scopeName) || attributes.has('crew_key') || attributes.has('crewai_version'),
  attributes: {
    'crewai.crew.result': content('output'),
    'crewai.crew.inputs': content('input'),
    'crewai.crew.name': text('workflowName'),
    'crewai.agent.role': text('agentName'),
    'crewai.agent.tools': custom('toolsOffered', toolNames),
    'crewai.task.description': content('input'),
    'crewai.task.result': content('output'),
    'crewai.task.output': content('output'),
    'crewai.task.name': kept(text('entityName')),
    crew_id: custom('vagueKind', () => undefined),
    agent_role: text('agentName'),
    task_description: content('input'),
    'flow.node.name': kept(text('entityName')),
  },
  spanNames: [
    { pattern: /^(?:Crew Created|crewai\.workflow|.+\.kickoff)$/, kind: 'workflow' },
    { pattern: /\.agent$/, kind: 'agent' },
    { pattern: /^(?:Task Created|Task Execution|.+\.task)$/, kind: 'task' },
  ],
}

/** Opik (Comet): keys that its OTLP endpoint reads. */
export const opik: Convention = {
  name: 'opik',
  source:
    'https://github.com/comet-ml/opik/tree/main/apps/opik-backend/src/main/java/com/comet/opik/domain/mapping/otel',
  appliesTo: ({ scopeName, attributes }) =>
    scopeName.startsWith('opik') || [...attributes.keys()].some((key) => key.startsWith('opik.')),
  attributes: {
    'opik.tags': words('tags'),
    thread_id: id('sessionId'),
    'opik.thread_id': id('sessionId'),
    ...metadataKeys('opik.metadata.'),
  },
}

/** Sentry AI monitoring. */
export const sentry: Convention = {
  name: 'sentry',
  source: 'https://docs.sentry.io/platforms/javascript/tracing/instrumentation/ai-agents-module/',
  scope: /^sentry/,
  attributes: {
    'sentry.op': kind({
      'gen_ai.chat': 'llm',
      'gen_ai.request': 'llm',
      'gen_ai.generate_text': 'llm',
      'gen_ai.stream_text': 'llm',
      'gen_ai.generate_content': 'llm',
      'gen_ai.responses': 'llm',
      'gen_ai.embeddings': 'embedding',
      'gen_ai.invoke_agent': 'agent',
      'gen_ai.execute_tool': 'tool',
      'gen_ai.handoff': 'task',
      'gen_ai.pipeline': 'workflow',
    }),
    'gen_ai.request.messages': content('input'),
    'gen_ai.response.text': content('output'),
    'gen_ai.response.object': content('output'),
    'gen_ai.response.tool_calls': content('outputMessages'),
    'gen_ai.request.available_tools': custom('toolsOffered', toolNames),
    'gen_ai.pipeline.name': text('workflowName'),
  },
  spanNames: [{ pattern: /^handoff from .+ to (.+)$/, kind: 'task' }],
}

/** LoongSuite (Alibaba Cloud). */
export const loongSuite: Convention = {
  name: 'loongsuite',
  source: 'https://github.com/alibaba/loongsuite-python-agent',
  attributes: {
    'gen_ai.span.kind': [
      kind({
        entry: 'agent',
        llm: 'llm',
        agent: 'agent',
        chain: 'workflow',
        workflow: 'workflow',
        task: 'task',
        step: 'task',
        tool: 'tool',
        mcp: 'tool',
        retriever: 'retrieval',
        embedding: 'embedding',
        reranker: 'reranker',
      }),
      vagueKind({ memory: 'other' }),
    ],
  },
}

/** Axiom AI SDK. A capability is what a part of the product is for: the nearest thing to a stated intent. */
export const axiom: Convention = {
  name: 'axiom',
  source: 'https://axiom.co/docs/ai-engineering/gen-ai-attributes',
  attributes: {
    'gen_ai.capability.name': [
      kept(text('intent')),
      text('workflowName'),
      custom('intentConfidence', (value) => (value ? 0.5 : undefined)),
    ],
    'gen_ai.step.name': kept(text('entityName')),
    'gen_ai.tool.message': content('toolResult'),
  },
}

/** Amplitude AI SDK. */
export const amplitudeAi: Convention = {
  name: 'amplitude-ai',
  source: 'https://github.com/amplitude/Amplitude-AI-Node/blob/main/src/core/constants.ts',
  attributes: {
    'amplitude.session.id': id('sessionId'),
    'amplitude.user.id': id('userId'),
    'amplitude.device.id': id('anonymousId'),
    'amplitude.customer.org.id': id('accountId'),
    'amplitude.env': text('environment'),
    'amplitude.tags': words('tags'),
    'amplitude.agent.id': text('agentName'),
    'amplitude.span.kind': kind({
      agent: 'agent',
      llm: 'llm',
      tool: 'tool',
      embedding: 'embedding',
      retrieval: 'retrieval',
    }),
  },
}

/** Flue. */
export const flue: Convention = {
  name: 'flue',
  source: 'https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/otel/OtelIngestionProcessor.ts',
  scope: /^flue/,
  attributes: {
    'flue.turn.input': content('input'),
    'flue.turn.output': content('output'),
    'flue.tool.name': text('toolName'),
    'flue.tool.input': content('toolArguments'),
    'flue.tool.output': content('toolResult'),
    'flue.task.input': content('input'),
    'flue.task.output': content('output'),
    'flue.workflow.input': content('input'),
    'flue.workflow.output': content('output'),
    'flue.workflow.name': text('workflowName'),
    'flue.operation.input': content('input'),
    'flue.operation.output': content('output'),
  },
}
