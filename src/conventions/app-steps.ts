import type { Convention } from './reading/convention.ts'
import { choice, content, custom, text } from './reading/readings.ts'

/** Cohortel's own keys for steps: tools and guardrails that an app runs without any AI instrumentation around them. */
export const appSteps: Convention = {
  name: 'app-steps',
  source: 'docs/conventions.md#keys-of-your-own',
  attributes: {
    'app.tool.name': [
      text('toolName'),
      custom('kind', (value) => (typeof value === 'string' && value !== '' ? 'tool' : undefined)),
    ],
    'app.tool.args': content('toolArguments'),
    'app.tool.arguments': content('toolArguments'),
    'app.tool.result': content('toolResult'),
    'app.guardrail.name': text('entityName'),
    'app.guardrail.verdict': choice('guardrailBlocked', {
      pass: false,
      passed: false,
      allow: false,
      allowed: false,
      ok: false,
      block: true,
      blocked: true,
      deny: true,
      denied: true,
      fail: true,
      failed: true,
    }),
    'app.guardrail.reason': text('guardrailReason'),
    'app.guardrail.target': choice('guardrailTarget', { input: 'input', output: 'output' }),
    'app.validation': text('validation'),
    'app.validation.result': text('validation'),
    'validation.result': text('validation'),
    'validation.status': text('validation'),
    'app.handoff.target': text('handoffTarget'),
  },
}
