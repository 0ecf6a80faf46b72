import { app } from '../../src/conventions/app.ts'
import { appSteps } from '../../src/conventions/app-steps.ts'
import { posthog } from '../../src/conventions/posthog.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: app,
  spans: [
    {
      what: 'intent and outcome on a plain span, which stays plain',
      span: {
        name: 'POST /chat',
        attributes: {
          'app.intent': 'refund',
          'app.intent.confidence': 0.9,
          'app.outcome': 'failure',
          'app.user.id': 'u1',
          'user.id': 'operator',
        },
      },
      expected: {
        kind: 'other',
        conventions: [],
        intent: { label: 'refund', confidence: 0.9 },
        statedOutcome: 'failure',
        userId: 'u1',
      },
    },
  ],
})

testConvention({
  convention: appSteps,
  spans: [
    {
      what: 'a tool of the app’s own',
      span: {
        name: 'tool lookup',
        attributes: { 'app.tool.name': 'lookup', 'app.tool.args': '{"id":7}', 'app.tool.result': 'null' },
      },
      expected: { kind: 'tool', toolName: 'lookup', toolArguments: '{"id":7}', toolResult: 'null' },
    },
    {
      what: 'a guardrail that let the answer through',
      span: {
        name: 'safety',
        attributes: {
          'gen_ai.operation.name': 'guardrail',
          'app.guardrail.verdict': 'passed',
          'app.guardrail.target': 'output',
        },
      },
      expected: { kind: 'guardrail', guardrail: { blocked: false, target: 'output', reason: '' } },
    },
  ],
})

testConvention({
  convention: posthog,
  spans: [
    {
      what: 'its people, sessions and replays',
      span: { attributes: { 'posthog.distinct_id': 'u1', $ai_session_id: 's1', $session_id: 'r1' } },
      expected: { userId: 'u1', sessionId: 's1', replayId: 'r1', conventions: [] },
    },
  ],
})
