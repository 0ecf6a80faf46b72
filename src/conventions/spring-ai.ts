import type { Convention, EventReader } from './reading/convention.ts'
import { content, custom, id, kind, text } from './reading/readings.ts'
import { parsed } from './reading/values.ts'

/** `Chat Model Prompt Content:\n["text", ...]`: the list, however it was written. */
const bodyMessage =
  (side: 'inputMessage' | 'outputMessage', prefix: string): EventReader =>
  ({ body }) => {
    const rest = typeof body === 'string' ? body.slice(prefix.length).trim() : ''
    if (rest === '') return undefined
    const data = parsed(rest)
    const texts = Array.isArray(data) ? data.filter((item) => typeof item === 'string') : [rest.replace(/^\[|\]$/g, '')]
    const role = side === 'inputMessage' ? 'user' : 'assistant'
    return { [side]: { role, content: texts.at(-1) ?? rest } }
  }

/** Spring AI: `gen_ai.*` on spans, content in log records whose text begins with a fixed phrase. */
export const springAi: Convention = {
  name: 'spring-ai',
  source: 'https://docs.spring.io/spring-ai/reference/observability/index.html',
  scope: /^org\.springframework\.(ai|boot)/,
  attributes: {
    'spring.ai.kind': kind({ chat_client: 'agent', advisor: 'task', vector_store: 'retrieval', tool_call: 'tool' }),
    'spring.ai.chat.client.conversation.id': id('sessionId'),
    'spring.ai.chat.client.system.text': content('system'),
    'spring.ai.chat.client.user.text': content('input'),
    'spring.ai.tool.definition.name': text('toolName'),
    'spring.ai.tool.call.arguments': content('toolArguments'),
    'spring.ai.tool.call.result': content('toolResult'),
    'spring.ai.vector_store.query.content': text('query'),
    'db.vector.query.content': text('query'),
    'db.collection.name': text('dataSource'),
    'db.vector.query.response.documents': custom('output', (value) => (value === null ? undefined : { value })),
  },
  spanNames: [
    { pattern: /^spring_ai chat_client$/, kind: 'agent' },
    { pattern: /^spring_ai advisor$/, kind: 'task' },
    { pattern: /^tool_call (.+)$/, kind: 'tool', names: 'toolName' },
  ],
  events: {
    'body:Chat Model Prompt Content:': bodyMessage('inputMessage', 'Chat Model Prompt Content:'),
    'body:Chat Model Completion:': bodyMessage('outputMessage', 'Chat Model Completion:'),
  },
}
