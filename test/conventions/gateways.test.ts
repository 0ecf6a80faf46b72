import { describe, expect, it } from 'vitest'
import { cloudflareAiGateway } from '../../src/conventions/cloudflare-ai-gateway.ts'
import { genAiExtensions } from '../../src/conventions/gen-ai-extensions.ts'
import { litellm } from '../../src/conventions/litellm.ts'
import { openrouter } from '../../src/conventions/openrouter.ts'
import { springAi } from '../../src/conventions/spring-ai.ts'
import { read, readRecord, testConvention } from '../contracts/convention.ts'

testConvention({
  convention: litellm,
  spans: [
    {
      what: 'a proxied call, everything as text, the end user before the key’s owner',
      span: {
        scope: 'litellm',
        attributes: {
          'llm.request.type': 'acompletion',
          'gen_ai.system': 'openai',
          'gen_ai.request.model': 'gpt-4o',
          'gen_ai.usage.prompt_tokens': '10',
          'gen_ai.usage.completion_tokens': '4',
          'gen_ai.cost.total_cost': '0.01',
          'gen_ai.response.finish_reasons': '["stop"]',
          'metadata.user_api_key_user_id': 'owner',
          'metadata.user_api_key_end_user_id': 'u1',
          'metadata.user_api_key_org_id': 'acme',
          hidden_params: '{"headers":{"authorization":"x"}}',
        },
      },
      expected: {
        kind: 'llm',
        usage: { input: 10, output: 4 },
        costUsd: 0.01,
        finishReasons: ['stop'],
        userId: 'u1',
        accountId: 'acme',
        attributes: {},
      },
    },
    {
      what: 'the raw call below, which is the same call again',
      span: {
        name: 'raw_gen_ai_request',
        scope: 'litellm',
        attributes: { 'llm.openai.model': 'gpt-4o', 'gen_ai.request.model': 'gpt-4o' },
      },
      expected: { kind: 'other' },
    },
  ],
})

testConvention({
  convention: openrouter,
  spans: [
    {
      what: 'a generation of the gateway',
      span: {
        resource: { 'service.name': 'openrouter' },
        attributes: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.request.model': 'openai/gpt-4o',
          'gen_ai.prompt': '{"messages":[{"role":"user","content":"Hello?"}]}',
          'gen_ai.completion': '{"completion":"Hi."}',
          'gen_ai.usage.total_cost': 0.01,
          'gen_ai.usage.input_tokens': 10,
          'gen_ai.usage.output_tokens': 4,
          'gen_ai.usage.input_tokens.cached': 2,
          'trace.metadata.user_id': 'u1',
          'trace.name': 'support',
        },
      },
      expected: {
        kind: 'llm',
        provider: 'openai',
        userText: 'Hello?',
        answerText: 'Hi.',
        costUsd: 0.01,
        usage: { input: 10, output: 4, cacheRead: 2 },
        userId: 'u1',
      },
    },
  ],
})

testConvention({
  convention: cloudflareAiGateway,
  spans: [
    {
      what: 'a call without an operation name, metadata as bare keys',
      span: {
        attributes: {
          'gen_ai.request.model': 'gpt-4o',
          'gen_ai.model.provider': 'openai',
          'gen_ai.usage.input_tokens': 10,
          'gen_ai.usage.output_tokens': 4,
          'gen_ai.usage.cost': 0.01,
          'gen_ai.prompt_json': '[{"role":"user","content":"Hello?"}]',
          'gen_ai.completion_json': '{"choices":[{"message":{"role":"assistant","content":"Hi."}}]}',
          userId: 'u1',
        },
      },
      expected: { kind: 'llm', provider: 'openai', userText: 'Hello?', answerText: 'Hi.', costUsd: 0.01, userId: 'u1' },
    },
  ],
})

testConvention({
  convention: springAi,
  spans: [
    {
      what: 'a chat client',
      span: {
        name: 'spring_ai chat_client',
        scope: 'org.springframework.boot',
        attributes: { 'spring.ai.kind': 'chat_client', 'spring.ai.chat.client.conversation.id': 's1' },
      },
      expected: { kind: 'agent', sessionId: 's1' },
    },
  ],
})

testConvention({
  convention: genAiExtensions,
  spans: [
    {
      what: 'what vendors add to the namespace',
      span: {
        attributes: {
          'gen_ai.operation.name': 'execute_tool',
          'gen_ai.tool.input': '{"id":7}',
          'gen_ai.tool.output': 'null',
          'gen_ai.tool.is_error': 'false',
        },
      },
      expected: { kind: 'tool', toolArguments: '{"id":7}', toolResult: 'null', status: 'unset' },
    },
  ],
})

describe('Spring AI’s log records', () => {
  it('are known by how their text begins', () => {
    expect(readRecord({ body: 'Chat Model Prompt Content:\n["Be brief.", "Hello?"]' }).content).toMatchObject({
      userText: 'Hello?',
    })
    expect(readRecord({ body: 'Chat Model Completion:\n["Hi."]' }).content).toMatchObject({ answerText: 'Hi.' })
  })
})

describe('bare keys', () => {
  it('are nobody’s on spans of other senders', () => {
    expect(read({ attributes: { userId: 'u1', model: 'x', input: 'y', 'span.type': 'tool' } })).toMatchObject({
      userId: '',
      conventions: [],
      kind: 'other',
      attributes: { userId: 'u1', model: 'x', input: 'y', 'span.type': 'tool' },
    })
  })
})
