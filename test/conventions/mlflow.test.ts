import { mlflow } from '../../src/conventions/mlflow.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: mlflow,
  spans: [
    {
      what: 'a chat model whose values are JSON in JSON, with model and answer only in its inputs and outputs',
      span: {
        scope: 'mlflow',
        attributes: {
          'mlflow.spanType': '"CHAT_MODEL"',
          'mlflow.spanInputs': JSON.stringify({
            model: 'gpt-4o-mini',
            messages: [{ role: 'user', content: 'Hello?' }],
          }),
          'mlflow.spanOutputs': JSON.stringify(
            JSON.stringify({
              id: 'r1',
              model: 'gpt-4o-mini-2024',
              choices: [{ message: { role: 'assistant', content: 'Hi.' }, finish_reason: 'stop' }],
            }),
          ),
          'mlflow.chat.tokenUsage':
            '{"input_tokens":10,"output_tokens":4,"total_tokens":14,"cache_read_input_tokens":2}',
          'mlflow.llm.cost': '{"input_cost":0.1,"output_cost":0.2,"total_cost":0.3}',
          'mlflow.trace.user': '"u1"',
          'mlflow.trace.session': 's1',
        },
      },
      expected: {
        kind: 'llm',
        model: 'gpt-4o-mini-2024',
        requestModel: 'gpt-4o-mini',
        responseId: 'r1',
        finishReasons: ['stop'],
        userText: 'Hello?',
        answerText: 'Hi.',
        usage: { input: 10, output: 4, cacheRead: 2 },
        costUsd: 0.3,
        userId: 'u1',
        sessionId: 's1',
      },
    },
    {
      what: 'a tool that returned null',
      span: {
        name: 'lookup',
        attributes: { 'mlflow.spanType': 'TOOL', 'mlflow.spanInputs': '{"id":7}', 'mlflow.spanOutputs': 'null' },
      },
      expected: { kind: 'tool', toolName: 'lookup', toolArguments: '{"id":7}', toolResult: 'null' },
    },
    {
      what: 'the first chunk of a stream',
      span: {
        attributes: { 'mlflow.spanType': 'LLM' },
        events: [
          { name: 'mlflow.chunk.item.0', atMs: 120 },
          { name: 'mlflow.chunk.item.1', atMs: 180 },
        ],
      },
      expected: { timeToFirstTokenMs: 120 },
    },
  ],
})
