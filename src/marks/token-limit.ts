/** Attributes that hold the limit itself. */
const PLAIN_KEYS = [
  'gen_ai.request.max_tokens',
  'gen_ai.request.max_output_tokens',
  'llm.request.max_tokens',
  'ai.settings.maxOutputTokens',
  'ai.settings.maxTokens',
]
/** Attributes that hold all parameters of the call as JSON. */
const JSON_KEYS = ['langfuse.observation.model.parameters', 'llm.invocation_parameters', 'model_parameters']
const LIMIT = /"max_?(?:output_?|completion_?)?tokens"\s*:\s*"?(\d{1,9})/i

/** How many tokens the model was allowed to answer with: an answer of just that length was cut. null = not told. */
export function readTokenLimit(attributes: Readonly<Record<string, string>>): number | null {
  for (const key of PLAIN_KEYS) {
    const value = attributes[key]
    if (value !== undefined && /^\d+$/.test(value)) return Number(value)
  }
  for (const key of JSON_KEYS) {
    const limit = LIMIT.exec(attributes[key]?.slice(0, 2_000) ?? '')?.[1]
    if (limit !== undefined) return Number(limit)
  }
  return null
}
