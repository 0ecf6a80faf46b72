import type { AttributeValue } from '../model/attributes.ts'
import type { Convention } from './reading/convention.ts'
import { evaluationSource } from './reading/evaluation.ts'
import { choice, content, count, custom, id, seconds, text } from './reading/readings.ts'
import { flagOf, numberOf, textOf } from './reading/values.ts'

/** OpenLIT. Times to first token are seconds. */
export const openlit: Convention = {
  name: 'openlit',
  source: 'https://github.com/openlit/openlit/blob/main/sdk/python/src/openlit/semcov/__init__.py',
  scope: /^(openlit|@openlit\/)/,
  attributes: {
    'gen_ai.application_name': text('workflowName'),
    'gen_ai.environment': text('environment'),
    'gen_ai.request.user': id('userId'),
    'gen_ai.user.id': id('userId'),
    'gen_ai.session.id': id('sessionId'),
    'gen_ai.agent.session_id': id('sessionId'),
    'gen_ai.server.time_to_first_token': seconds('timeToFirstToken'),
    'gen_ai.workflow.input': content('input'),
    'gen_ai.workflow.output': content('output'),
    'gen_ai.retrieval.query': text('query'),
    'gen_ai.retrieval.document_count': count('documentCount'),
    'guard.denied': custom('guardrailBlocked', flagOf),
    'guard.verdict': choice('guardrailBlocked', {
      pass: false,
      passed: false,
      allow: false,
      no: false,
      none: false,
      deny: true,
      denied: true,
      block: true,
      fail: true,
      failed: true,
      yes: true,
    }),
    'guard.explanation': text('guardrailReason'),
    'guard.phase': choice('guardrailTarget', {
      input: 'input',
      pre: 'input',
      prompt: 'input',
      output: 'output',
      post: 'output',
      response: 'output',
    }),
    'guard.name': text('entityName'),
  },
  families: [
    {
      prefix: 'gen_ai.eval.',
      free: true,
      facts: ['evaluations'],
      read: (pairs) => {
        const found = pairs.flatMap(([name, value]) => {
          const score = numberOf(value)
          return score === undefined || name.includes('.') ? [] : [{ name, score, source: 'model' as const }]
        })
        return found.length === 0 ? {} : { evaluations: found }
      },
    },
  ],
  events: {
    'guard.evaluation': ({ attributes }) => {
      const word = (key: string) => textOf(attributes.get(key) ?? null)
      const name = word('guard.name') || word('guard.validator') || word('guard.classification')
      const denied = flagOf(attributes.get('guard.denied') ?? null)
      const score = numberOf(attributes.get('guard.score') as AttributeValue | undefined)
      if (name === '' && denied === undefined) return undefined
      return {
        facts: {
          ...(denied !== undefined && { guardrailBlocked: denied }),
          ...(word('guard.explanation') !== '' && { guardrailReason: word('guard.explanation') }),
          ...(name !== '' && {
            evaluations: [
              {
                name,
                ...(score !== undefined && { score }),
                ...(word('guard.verdict') !== '' && { label: word('guard.verdict') }),
                ...(denied !== undefined && { passed: !denied }),
                ...(word('guard.explanation') !== '' && { explanation: word('guard.explanation') }),
                source: evaluationSource('code') ?? 'code',
              },
            ],
          }),
        },
      }
    },
  },
}
