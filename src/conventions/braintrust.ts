import type { Convention } from './reading/convention.ts'
import type { StatedEvaluation } from './reading/facts.ts'
import { METADATA_FACTS, metadataFacts } from './reading/metadata.ts'
import { content, custom, kept, spread, words } from './reading/readings.ts'
import { USAGE_FACTS, usageFacts } from './reading/usage.ts'
import { at, countOf, dataOf, isObject, numberOf, parsed } from './reading/values.ts'

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
    'braintrust.metrics': kept(spread([...USAGE_FACTS, 'timeToFirstToken', 'costUsd'], metrics)),
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

/** Braintrust's `tokens` is the total; cached and reasoning counts have names of their own; times are seconds. */
function metrics(data: unknown) {
  const total = countOf(at(data, 'tokens'))
  const cacheReadTokens = countOf(at(data, 'prompt_cached_tokens'))
  const cacheWriteTokens = countOf(at(data, 'prompt_cache_creation_tokens'))
  const reasoningTokens = countOf(at(data, 'completion_reasoning_tokens'))
  const seconds = numberOf(at(data, 'time_to_first_token'))
  const costUsd = numberOf(at(data, 'estimated_cost') ?? at(data, 'cost'))
  const { inputTokens, ...usage } = usageFacts(data)
  return {
    ...usage,
    ...(inputTokens !== undefined && at(data, 'prompt_tokens') !== undefined && { inputTokens }),
    ...(total !== undefined && { totalTokens: total }),
    ...(cacheReadTokens !== undefined && { cacheReadTokens }),
    ...(cacheWriteTokens !== undefined && { cacheWriteTokens }),
    ...(reasoningTokens !== undefined && { reasoningTokens }),
    ...(seconds !== undefined && seconds >= 0 && { timeToFirstToken: seconds * 1000 }),
    ...(costUsd !== undefined && { costUsd }),
  }
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
