import { azure } from '../../src/conventions/azure.ts'
import { langwatch } from '../../src/conventions/langwatch.ts'
import {
  amplitudeAi,
  axiom,
  crewAi,
  flue,
  haystack,
  loongSuite,
  opik,
  sentry,
} from '../../src/conventions/more-frameworks.ts'
import { openaiAgents } from '../../src/conventions/openai-agents.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: azure,
  spans: [
    {
      what: 'a run of a Foundry agent that states how it ended',
      span: {
        name: 'process_thread_run',
        attributes: {
          'gen_ai.system': 'az.ai.agents',
          'gen_ai.operation.name': 'process_thread_run',
          'gen_ai.thread.id': 's1',
          'gen_ai.thread.run.status': 'failed',
        },
        events: [
          { name: 'gen_ai.user.message', attributes: { 'gen_ai.event.content': '{"content":"Hello?","role":"user"}' } },
          {
            name: 'gen_ai.assistant.message',
            attributes: { 'gen_ai.event.content': '{"content":"Hm.","role":"assistant"}' },
          },
        ],
      },
      expected: {
        kind: 'agent',
        provider: '',
        sessionId: 's1',
        statedOutcome: 'failure',
        status: 'error',
        userText: 'Hello?',
      },
    },
    {
      what: 'an executor of the Agent Framework',
      span: { name: 'executor.process writer', scope: 'agent_framework', attributes: { 'executor.id': 'writer' } },
      expected: { kind: 'task' },
    },
  ],
})

testConvention({
  convention: langwatch,
  spans: [
    {
      what: 'a retrieval with contexts, and a custom evaluation',
      span: {
        attributes: {
          'langwatch.span.type': 'rag',
          'langwatch.input': '{"type":"text","value":"returns"}',
          'langwatch.rag.contexts': '{"type":"json","value":[{"document_id":"d1","content":"t"}]}',
          'langwatch.user.id': 'u1',
          'langwatch.thread.id': 's1',
          'langwatch.customer.id': 'acme',
          'langwatch.labels': '["a"]',
        },
        events: [
          {
            name: 'langwatch.evaluation.custom',
            attributes: { json_encoded_event: '{"name":"tone","score":0.2,"passed":false,"details":"rude"}' },
          },
        ],
      },
      expected: {
        kind: 'retrieval',
        query: 'returns',
        documents: [{ id: 'd1', score: null, content: 't' }],
        userId: 'u1',
        sessionId: 's1',
        accountId: 'acme',
        tags: ['a'],
        evaluations: [{ name: 'tone', score: 0.2, passed: false, explanation: 'rude' }],
      },
    },
    {
      what: 'a model call with typed messages',
      span: {
        attributes: {
          'langwatch.span.type': 'llm',
          'langwatch.input': '{"type":"chat_messages","value":[{"role":"user","content":"Hello?"}]}',
          'langwatch.output': '{"type":"chat_messages","value":[{"role":"assistant","content":"Hi."}]}',
        },
      },
      expected: { kind: 'llm', userText: 'Hello?', answerText: 'Hi.' },
    },
  ],
})

testConvention({
  convention: openaiAgents,
  spans: [
    {
      what: 'a handoff',
      span: {
        name: 'handoff',
        scope: 'opentelemetry.instrumentation.openai_agents',
        attributes: { 'openai.agent.handoff.to': 'billing' },
      },
      expected: { kind: 'task', handoffTarget: 'billing' },
    },
  ],
})

testConvention({
  convention: haystack,
  spans: [
    {
      what: 'a retriever',
      span: {
        name: 'haystack.component.run',
        attributes: {
          'haystack.component.type': 'InMemoryBM25Retriever',
          'haystack.component.name': 'kb',
          'haystack.component.input': '{"query":"returns","top_k":2}',
          'haystack.component.output': '{"documents":[{"id":"d1","content":"t","score":0.5}]}',
        },
      },
      expected: { kind: 'retrieval', dataSource: 'kb', query: 'returns', documentCount: 1 },
    },
    {
      what: 'a generator',
      span: { attributes: { 'haystack.component.type': 'OpenAIChatGenerator' } },
      expected: { kind: 'llm' },
    },
  ],
})

testConvention({
  convention: crewAi,
  spans: [
    {
      what: 'a crew',
      span: {
        name: 'crewai.workflow',
        scope: 'opentelemetry.instrumentation.crewai',
        attributes: { 'crewai.crew.inputs': '{"question":"Hello?"}', 'crewai.crew.result': 'Hi.' },
      },
      expected: { kind: 'workflow', userText: 'Hello?', answerText: 'Hi.' },
    },
  ],
})

testConvention({
  convention: opik,
  spans: [
    {
      what: 'its tags and thread',
      span: { attributes: { 'opik.tags': '["a"]', thread_id: 's1', 'gen_ai.operation.name': 'chat' } },
      expected: { tags: ['a'], sessionId: 's1' },
    },
  ],
})

testConvention({
  convention: sentry,
  spans: [
    {
      what: 'a chat',
      span: {
        attributes: {
          'sentry.op': 'gen_ai.chat',
          'gen_ai.request.messages': '[{"role":"user","content":"Hello?"}]',
          'gen_ai.response.text': '["Hi."]',
          'gen_ai.response.tool_calls': '[{"type":"function_call","name":"lookup","arguments":"{}"}]',
          'gen_ai.usage.input_tokens': 10,
          'gen_ai.usage.output_tokens': 4,
          'gen_ai.usage.input_tokens.cached': 2,
          'gen_ai.usage.total_cost': 0.5,
        },
      },
      expected: {
        kind: 'llm',
        userText: 'Hello?',
        answerText: 'Hi.',
        toolRequests: [{ id: '', name: 'lookup', arguments: '{}' }],
        usage: { input: 10, output: 4, cacheRead: 2 },
        costUsd: 0.5,
      },
    },
  ],
})

testConvention({
  convention: loongSuite,
  spans: [
    { what: 'its kinds', span: { attributes: { 'gen_ai.span.kind': 'RETRIEVER' } }, expected: { kind: 'retrieval' } },
  ],
})

testConvention({
  convention: axiom,
  spans: [
    {
      what: 'a capability as an unsure intent',
      span: { attributes: { 'gen_ai.operation.name': 'chat', 'gen_ai.capability.name': 'answer_ticket' } },
      expected: { intent: { label: 'answer_ticket', confidence: 0.5 } },
      sources: { intent: 'gen_ai.capability.name' },
    },
  ],
})

testConvention({
  convention: amplitudeAi,
  spans: [
    {
      what: 'its session',
      span: {
        attributes: {
          'amplitude.span.kind': 'agent',
          'amplitude.session.id': 's1',
          'amplitude.customer.org.id': 'acme',
        },
      },
      expected: { kind: 'agent', sessionId: 's1', accountId: 'acme' },
    },
  ],
})

testConvention({
  convention: flue,
  spans: [
    {
      what: 'a tool',
      span: { attributes: { 'flue.tool.name': 'lookup', 'flue.tool.input': '{"id":7}', 'flue.tool.output': 'null' } },
      expected: { kind: 'tool', toolName: 'lookup', toolArguments: '{"id":7}', toolResult: 'null' },
    },
  ],
})
