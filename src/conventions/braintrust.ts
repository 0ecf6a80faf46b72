import type { Convention } from './reading/convention.ts'
import type { StatedEvaluation } from './reading/facts.ts'
import { METADATA_FACTS, metadataFacts } from './reading/metadata.ts'
import { content, custom, kept, spread, words } from './reading/readings.ts'
import { USAGE_FACTS, usageFacts } from './reading/usage.ts'
import { at, dataOf, isObject, numberOf, parsed } from './reading/values.ts'

const KINDS = {
  llm: 'llm',
  tool: 'tool',
  task: 'task',
  function: 'task',
  score: 'evaluator',
  eval: 'evaluator',
} as const

/** Braintrust. Its scores are fractions of 1 by definition. */
export const braintrust: Convention = {
  name: 'braintrust',
  source: 'https://www.braintrust.dev/docs/integrations/sdk-integrations/opentelemetry',
  scope: /^braintrust/,
  attributes: {
    'braintrust.span_attributes': spread(['kind', 'entityName'], (data) => {
      const type = String(at(data, 'type'))
      const name = at(data, 'name')
      return {
        ...(Object.hasOwn(KINDS, type) && { kind: KINDS[type as keyof typeof KINDS] }),
        ...(typeof name === 'string' && { entityName: name }),
      }
    }),
    'braintrust.span_attributes.type': custom('kind', (value) =>
      Object.hasOwn(KINDS, String(value)) ? KINDS[value as keyof typeof KINDS] : undefined,
    ),
    'braintrust.input_json': content('input'),
    'braintrust.input': content('input'),
    'braintrust.output_json': content('output'),
    'braintrust.output': content('output'),
    'braintrust.metadata': kept(spread([...METADATA_FACTS, 'model'], (data) => withModel(data))),
    'braintrust.metrics': kept(spread(USAGE_FACTS, usageFacts)),
    'braintrust.tags': words('tags'),
    'braintrust.scores': custom('evaluations', (value) => {
      const scores = dataOf(value)
      return isObject(scores)
        ? nonEmpty(Object.entries(scores).flatMap(([name, score]) => scoreOf(name, score)))
        : undefined
    }),
  },
  families: [
    {
      prefix: 'braintrust.scores.',
      free: true,
      facts: ['evaluations'],
      read: (pairs) => ({ evaluations: pairs.flatMap(([name, value]) => scoreOf(name, value)) }),
    },
  ],
}

function scoreOf(name: string, value: unknown): StatedEvaluation[] {
  const score = numberOf(typeof value === 'string' ? parsed(value) : value)
  return score === undefined ? [] : [{ name, score, fraction: true }]
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

function withModel(data: unknown) {
  const model = at(data, 'model')
  return { ...metadataFacts(data), ...(typeof model === 'string' && { model }) }
}
