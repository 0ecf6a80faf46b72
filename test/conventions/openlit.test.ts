import { openlit } from '../../src/conventions/openlit.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: openlit,
  spans: [
    {
      what: 'a chat that repeats the call it asked for, seconds to the first token',
      span: {
        scope: '@openlit/instrumentation-openai',
        attributes: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.tool.name': 'lookup',
          'gen_ai.server.time_to_first_token': 0.5,
          'gen_ai.user.id': 'u1',
          'gen_ai.session.id': 's1',
        },
      },
      expected: { kind: 'llm', toolName: '', timeToFirstTokenMs: 500, userId: 'u1', sessionId: 's1' },
    },
    {
      what: 'a guardrail with its event, and inline scores',
      span: {
        scope: 'openlit',
        attributes: {
          'gen_ai.operation.name': 'guard',
          'guard.denied': true,
          'guard.explanation': 'pii',
          'guard.phase': 'input',
          'gen_ai.eval.groundedness': 0.3,
        },
        events: [
          { name: 'guard.evaluation', attributes: { 'guard.name': 'pii', 'guard.score': 0.9, 'guard.denied': true } },
        ],
      },
      expected: {
        kind: 'guardrail',
        guardrail: { blocked: true, target: 'input', reason: 'pii' },
        evaluations: [
          { name: 'groundedness', score: 0.3, source: 'model' },
          { name: 'pii', score: 0.9, passed: false },
        ],
      },
    },
  ],
})
