import { describe, expect, it } from 'vitest'
import { openInference } from '../../src/conventions/openinference.ts'
import { read, testConvention } from '../contracts/convention.ts'

const flattened = {
  'llm.input_messages.0.message.role': 'system',
  'llm.input_messages.0.message.content': 'Be brief.',
  'llm.input_messages.1.message.role': 'user',
  'llm.input_messages.1.message.contents.0.message_content.type': 'text',
  'llm.input_messages.1.message.contents.0.message_content.text': 'Where is it?',
  'llm.output_messages.0.message.role': 'assistant',
  'llm.output_messages.0.message.tool_calls.0.tool_call.id': 'c1',
  'llm.output_messages.0.message.tool_calls.0.tool_call.function.name': 'lookup',
  'llm.output_messages.0.message.tool_calls.0.tool_call.function.arguments': '{"id":7}',
}

testConvention({
  convention: openInference,
  spans: [
    {
      what: 'a model call with flattened messages',
      span: {
        attributes: {
          'openinference.span.kind': 'llm',
          'llm.model_name': 'gpt-4o',
          'llm.system': 'openai',
          'llm.token_count.prompt': 10,
          'llm.token_count.completion': 4,
          'llm.token_count.prompt_details.cache_read': 2,
          'llm.cost.total': 0.01,
          'llm.tools.0.tool.json_schema': '{"type":"function","function":{"name":"lookup"}}',
          'tag.tags': '["a","b"]',
          metadata: '{"user_id":"u1","plan":"pro"}',
          ...flattened,
        },
      },
      expected: {
        kind: 'llm',
        model: 'gpt-4o',
        provider: 'openai',
        usage: { input: 10, output: 4, cacheRead: 2 },
        costUsd: 0.01,
        userText: 'Where is it?',
        systemText: 'Be brief.',
        toolRequests: [{ id: 'c1', name: 'lookup', arguments: '{"id":7}' }],
        toolsOffered: ['lookup'],
        tags: ['a', 'b'],
        userId: 'u1',
        attributes: { metadata: '{"user_id":"u1","plan":"pro"}' },
      },
      sources: { userId: 'metadata', userText: 'llm.input_messages.*' },
    },
    {
      what: 'a tool, whose parameters are a schema and no arguments',
      span: {
        attributes: {
          'openinference.span.kind': 'TOOL',
          'tool.name': 'lookup',
          'tool.parameters': '{"type":"object","properties":{"id":{"type":"number"}}}',
          'input.value': '{"id":7}',
          'output.value': JSON.stringify({
            output: {
              lc: 1,
              type: 'constructor',
              id: ['langchain_core', 'messages', 'ToolMessage'],
              kwargs: { content: 'null', status: 'success' },
            },
          }),
        },
      },
      expected: { kind: 'tool', toolName: 'lookup', toolArguments: '{"id":7}', toolResult: 'null' },
    },
    {
      what: 'a retriever and its documents, sparse indexes included',
      span: {
        attributes: {
          'openinference.span.kind': 'RETRIEVER',
          'input.value': 'returns',
          'retrieval.documents.0.document.id': 'd1',
          'retrieval.documents.0.document.score': 0.9,
          'retrieval.documents.0.document.content': 'text',
          'retrieval.documents.999999.document.id': 'd2',
        },
      },
      expected: {
        kind: 'retrieval',
        query: 'returns',
        documentCount: 2,
        documents: [
          { id: 'd1', score: 0.9, content: 'text' },
          { id: 'd2', score: null, content: '' },
        ],
      },
    },
  ],
})

describe('Anthropic’s numbers under OpenInference', () => {
  it('are made inclusive by the answer beside them, and left alone where they are', () => {
    const answer = JSON.stringify({ usage: { input_tokens: 267, output_tokens: 47, cache_read_input_tokens: 128 } })
    const call = (prompt: number) =>
      read({
        attributes: {
          'openinference.span.kind': 'LLM',
          'llm.token_count.prompt': prompt,
          'llm.token_count.completion': 47,
          'llm.token_count.total': prompt + 47,
          'output.value': answer,
        },
      }).usage
    expect(call(267)).toEqual({ input: 395, output: 47, cacheRead: 128 })
    expect(call(395)).toEqual({ input: 395, output: 47 })
  })
})

describe('annotations of OpenInference', () => {
  it('reads span, trace and session level, with the human as judge', () => {
    const { evaluations } = read({
      attributes: {
        'session.id': 's1',
        'annotations.0.annotation.name': 'tone',
        'annotations.0.annotation.score': 1,
        'trace.annotations.0.annotation.name': 'user_feedback',
        'trace.annotations.0.annotation.score': 0,
        'trace.annotations.0.annotation.label': 'thumbs_down',
        'trace.annotations.0.annotation.annotator_kind': 'HUMAN',
        'session.evaluations.0.evaluation.name': 'goal',
        'session.evaluations.0.evaluation.label': 'reached',
      },
    })
    expect(evaluations).toMatchObject([
      { name: 'tone', level: 'span', score: 1 },
      { name: 'user_feedback', level: 'trace', score: 0, label: 'thumbs_down', source: 'human', spanId: '' },
      { name: 'goal', level: 'session', label: 'reached', sessionId: 's1' },
    ])
  })
})
