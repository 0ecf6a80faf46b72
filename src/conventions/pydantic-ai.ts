import type { Convention } from './reading/convention.ts'
import { content, count, custom, implies, kept, number, spread, text } from './reading/readings.ts'
import { namesIn } from './reading/tools-offered.ts'
import { at, dataOf, isObject, type Json } from './reading/values.ts'

/** Pydantic AI, and Pydantic Logfire around any library. */
export const pydanticAi: Convention = {
  name: 'pydantic-ai',
  source: 'https://github.com/pydantic/pydantic-ai/blob/main/pydantic_ai_slim/pydantic_ai/_instrumentation.py',
  // The bare scope `logfire` is that of the app's own spans, about AI or not.
  scope: /^(pydantic-ai|pydantic_ai|logfire\.)/,
  appliesTo: ({ scopeName, attributes }) =>
    /^(pydantic|logfire)/.test(scopeName) || attributes.has('gen_ai.operation.name') || attributes.has('logfire.msg'),
  attributes: {
    agent_name: text('agentName'),
    model_name: [text('model'), text('requestModel')],
    'pydantic_ai.all_messages': custom('inputMessages', (value) => history(dataOf(value))),
    all_messages_events: custom('inputMessages', (value) => history(dataOf(value))),
    final_result: content('output'),
    events: [
      custom('inputMessages', (value) => eventMessages(dataOf(value), false)),
      custom('outputMessages', (value) => eventMessages(dataOf(value), true)),
    ],
    prompt: content('input'),
    model_request_parameters: kept(
      custom('toolsOffered', (value) => {
        const data = dataOf(value)
        const names = [...namesIn(at(data, 'function_tools')), ...namesIn(at(data, 'output_tools'))]
        return names.length === 0 ? undefined : names
      }),
    ),
    tool_arguments: content('toolArguments'),
    tool_response: content('toolResult'),
    'pydantic_ai.tool.failure_stage': implies('failed', true),
    'operation.cost': number('costUsd'),
    'gen_ai.aggregated_usage.input_tokens': count('inputTokens'),
    'gen_ai.aggregated_usage.output_tokens': count('outputTokens'),
    request_data: spread(['inputMessages', 'requestModel'], (data) => ({
      ...(at(data, 'messages') !== undefined && { inputMessages: { json: data } }),
      ...(typeof at(data, 'model') === 'string' && { requestModel: String(at(data, 'model')) }),
    })),
    response_data: spread(['outputMessages'], (data) => (isObject(data) ? { outputMessages: { json: data } } : {})),
  },
  spanNames: [
    { pattern: /^agent run$/, kind: 'agent' },
    { pattern: /^running tool(?:: (.+))?$/, kind: 'tool', names: 'toolName' },
    { pattern: /^running \d+ tools?$/, kind: 'other' },
  ],
}

/** Every message of the run, the answer included; both sides are read from it. */
function history(data: Json) {
  const list = eventMessages(data, undefined)
  return list ?? (Array.isArray(data) && data.length > 0 ? { json: data } : undefined)
}

/** Version 1 wrote OTel's message events into one attribute: `[{"event.name":"gen_ai.user.message",...}]`. */
function eventMessages(data: Json, choices: boolean | undefined) {
  if (!Array.isArray(data)) return undefined
  const messages = data.flatMap((item) => {
    const name = at(item, 'event.name')
    if (!isObject(item) || typeof name !== 'string') return []
    const isChoice = name === 'gen_ai.choice'
    if (choices !== undefined && isChoice !== choices) return []
    if (isChoice) return [at(item, 'message') ?? item]
    return [{ role: name.replace(/^gen_ai\.|\.message$/g, ''), ...item }]
  })
  return messages.length === 0 ? undefined : { json: messages }
}
