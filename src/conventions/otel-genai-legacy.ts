import type { Convention, EventReader } from './reading/convention.ts'
import { bodyOf, messageOf } from './reading/events.ts'
import { content, count, provider, words } from './reading/readings.ts'
import { at, isObject } from './reading/values.ts'

const message =
  (role: string): EventReader =>
  (event) => ({ inputMessage: messageOf(event, role) })

/** `gen_ai.prompt`, `gen_ai.completion` of the first drafts: one attribute that holds everything as JSON. */
const contentEvent =
  (side: 'inputMessages' | 'outputMessages', key: string): EventReader =>
  ({ attributes }) => {
    const value = attributes.get(key)
    return value === undefined || value === null ? undefined : { facts: { [side]: { value } } }
  }

const firstToken: EventReader = ({ timeUnixNano }) => ({ facts: { firstTokenAt: timeUnixNano } })

/** OpenTelemetry GenAI up to 1.36: `gen_ai.system`, prompt and completion tokens, one event per message. */
export const otelGenAiLegacy: Convention = {
  name: 'otel-genai-legacy',
  source: 'https://github.com/open-telemetry/semantic-conventions/tree/v1.36.0/model/gen-ai',
  attributes: {
    'gen_ai.system': provider(),
    'gen_ai.usage.prompt_tokens': count('inputTokens'),
    'gen_ai.usage.completion_tokens': count('outputTokens'),
    'gen_ai.response.finish_reason': words('finishReasons'),
    'gen_ai.prompt': content('input'),
    'gen_ai.completion': content('output'),
  },
  events: {
    'gen_ai.system.message': message('system'),
    'gen_ai.user.message': message('user'),
    'gen_ai.assistant.message': message('assistant'),
    'gen_ai.tool.message': message('tool'),
    'gen_ai.choice': (event) => {
      const body = bodyOf(event)
      const finish = at(body, 'finish_reason')
      return {
        outputMessage: at(body, 'message') === undefined ? messageOf(event, 'assistant') : { ...choiceMessage(body) },
        ...(typeof finish === 'string' && { facts: { finishReasons: [finish] } }),
      }
    },
    'gen_ai.content.prompt': contentEvent('inputMessages', 'gen_ai.prompt'),
    'gen_ai.content.completion': contentEvent('outputMessages', 'gen_ai.completion'),
    'gen_ai.content.chunk': firstToken,
    first_token: firstToken,
    'llm.first_token': firstToken,
  },
}

function choiceMessage(body: unknown): object {
  const inner = at(body, 'message')
  const own = isObject(inner) ? inner : { content: inner }
  const finish = at(body, 'finish_reason')
  return { role: 'assistant', ...own, ...(typeof finish === 'string' && { finish_reason: finish }) }
}
