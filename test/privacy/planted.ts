import { benchBatch } from '../bench/batch.ts'
import type { JsonTraces } from '../otlp/support/encode.ts'

/**
 * Traffic in which every field that a stranger can fill holds personal data and secrets, in the words of several
 * conventions. Ids (user, session, account) are ids and stay plain.
 */

/** A minimal key: `-----BEGIN` and so on are put together here, so that no scanner takes this file for a leak. */
const PEM = `-----BEGIN ${'PRIVATE'} KEY-----\nMIIEplantedplantedplanted\nplanted0planted==\n-----END ${'PRIVATE'} KEY-----`

/** What must be found nowhere once a text has been redacted. `needle` = what is looked for, in any encoding. */
export const PLANTS: readonly { readonly kind: string; readonly text: string; readonly needle: string }[] = [
  { kind: 'email', text: 'ada.planted@leak.example', needle: 'leak.example' },
  { kind: 'phone', text: '+49 170 5550199', needle: '170 5550199' },
  { kind: 'phone', text: '(415) 555-0198', needle: '555-0198' },
  { kind: 'credit_card', text: '4242 4242 4242 4242', needle: '4242 4242' },
  { kind: 'credit_card', text: '5555555555554444', needle: '5555555555554444' },
  { kind: 'iban', text: 'DE89 3704 0044 0532 0130 00', needle: '3704 0044' },
  { kind: 'us_ssn', text: '219-09-9999', needle: '219-09-9999' },
  { kind: 'ip_address', text: '203.0.113.77', needle: '203.0.113.77' },
  { kind: 'jwt', text: 'eyJhbGciOiJIUzI1NiJ9.eyJwbGFudGVkIjoxfQ.c2lnbmF0dXJlUGxhbnRlZA', needle: 'eyJwbGFudGVkIjoxfQ' },
  { kind: 'api_key', text: `sk-${'proj'}-PlantedPlanted0123456789`, needle: 'PlantedPlanted0123' },
  { kind: 'api_key', text: 'Bearer plantedTokenValue12345', needle: 'plantedTokenValue12345' },
  { kind: 'private_key', text: PEM, needle: 'MIIEplanted' },
  { kind: 'connection_string', text: 'postgres://planted:hunter2planted@db.internal/app', needle: 'hunter2planted' },
  { kind: 'password', text: 'PASSWORD=planted-pass-77', needle: 'planted-pass-77' },
  { kind: 'password', text: '{"password": "planted horse battery"}', needle: 'planted horse' },
  { kind: 'us_ssn', text: 'SSN: 219098888', needle: '219098888' },
  { kind: 'api_key', text: `hvs.${'Planted'}Vault0123456789abcdef`, needle: 'PlantedVault0123' },
  {
    kind: 'api_key',
    text: 'https://files.leak.test/x?X-Amz-Signature=plantedsig0123456789abcdef',
    needle: 'plantedsig0123',
  },
]

/** How a needle looks inside base64, wherever in it the text begins. */
export function base64Forms(needle: string): string[] {
  return [0, 1, 2].map((shift) => {
    const form = btoa(' '.repeat(shift) + needle).replace(/=+$/, '')
    // The first and the last digit may hold bits of the neighbours.
    return form.slice(shift === 0 ? 0 : shift + 1, -1)
  })
}

/** Words of a user: content that no redaction finds, and that `hashed` and `none` must not let through. */
export const SENTENCE = 'the purple walrus sings of sorrow'
/** Part of {@link SENTENCE} as it would stand in any encoding. */
export const SENTENCE_NEEDLE = 'purple walrus'
/** Stands in headers and cookies only, which no policy keeps. */
export const HEADER_NEEDLE = 'planted-header-value'

const ALL = `${SENTENCE}: ${PLANTS.map(({ text }) => text).join(' ; ')}.`
/** A name or label with something personal in it. */
const NAMED = `step for ada.planted@leak.example`
const JSON_TEXT = JSON.stringify({
  note: ALL,
  card: 5555555555554444,
  inner: JSON.stringify({ to: ALL, card: 5555555555554444 }),
})

type Value = string | number | boolean | Uint8Array | readonly Value[] | { readonly [key: string]: Value }

function keyValues(attributes: Record<string, Value>) {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }))
}

function anyValue(value: Value): object {
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { boolValue: value }
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value }
  if (value instanceof Uint8Array) return { bytesValue: btoa(String.fromCharCode(...value)) }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } }
  return { kvlistValue: { values: keyValues(value as Record<string, Value>) } }
}

const HEADERS = {
  'http.request.header.authorization': [`Bearer ${HEADER_NEEDLE}`],
  'http.request.header.x-api-key': [HEADER_NEEDLE],
  'http.response.header.set-cookie': [`session=${HEADER_NEEDLE}`],
  'ai.request.headers.authorization': HEADER_NEEDLE,
  'gen_ai.request.headers': JSON.stringify({ cookie: HEADER_NEEDLE }),
}

/** The same plain attributes on every span: what no convention reads. */
const LEFT_OVER = {
  ...HEADERS,
  'app.note': ALL,
  'app.json': JSON_TEXT,
  'app.email': 'ada.planted@leak.example',
  'app.card': 5555555555554444,
  'app.for.ada.planted@leak.example': 'yes',
  'url.full': 'https://planted:hunter2planted@shop.example/?email=ada.planted%40leak.example',
  'db.query.text': `SELECT 1 -- ${ALL}`,
  'app.map': { note: ALL, inner: { note: ALL, list: [ALL, { note: ALL }] }, first_name: 'Zebulon' },
  'app.list': [{ note: ALL }, ALL, 5555555555554444],
  'app.bytes': new TextEncoder().encode(ALL),
}

/** The roles that a convention writes on a span, by convention. */
const CONVENTIONS: Readonly<Record<string, readonly Record<string, Value>[]>> = {
  'otel-genai': [
    {
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.agent.name': NAMED,
      'gen_ai.conversation.id': 'session-plain-1',
      'user.id': 'user-plain-1',
      'gen_ai.input.messages': JSON.stringify([{ role: 'user', parts: [{ type: 'text', content: ALL }] }]),
      'gen_ai.output.messages': JSON.stringify([
        { role: 'assistant', parts: [{ type: 'text', content: ALL }], finish_reason: 'stop' },
      ]),
      'gen_ai.system_instructions': JSON.stringify([{ type: 'text', content: ALL }]),
    },
    {
      'gen_ai.operation.name': 'chat',
      'gen_ai.request.model': 'gpt-5.2',
      'gen_ai.prompt.name': NAMED,
      'gen_ai.input.messages': JSON.stringify([
        { role: 'system', parts: [{ type: 'text', content: ALL }] },
        { role: 'user', parts: [{ type: 'text', content: ALL }] },
      ]),
      'gen_ai.output.messages': JSON.stringify([
        {
          role: 'assistant',
          parts: [{ type: 'tool_call', id: 'c1', name: 'send_mail', arguments: { to: ALL } }],
          finish_reason: 'tool_calls',
        },
      ]),
    },
    {
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': 'send_mail',
      'gen_ai.tool.call.arguments': JSON_TEXT,
      'gen_ai.tool.call.result': JSON_TEXT,
      'error.type': NAMED,
    },
    {
      'gen_ai.operation.name': 'retrieval',
      'gen_ai.data_source.id': NAMED,
      'gen_ai.retrieval.query.text': ALL,
      'gen_ai.retrieval.documents': JSON.stringify([{ id: 'ada.planted@leak.example', score: 0.9, content: ALL }]),
    },
  ],
  openinference: [
    {
      'openinference.span.kind': 'AGENT',
      'user.id': 'user-plain-2',
      'session.id': 'session-plain-2',
      'input.value': ALL,
      'output.value': ALL,
      'tag.tags': [NAMED, SENTENCE],
      metadata: JSON_TEXT,
    },
    {
      'openinference.span.kind': 'LLM',
      'llm.model_name': 'claude-sonnet-5',
      'llm.input_messages.0.message.role': 'user',
      'llm.input_messages.0.message.content': ALL,
      'llm.output_messages.0.message.role': 'assistant',
      'llm.output_messages.0.message.content': ALL,
      'llm.prompt_template.template': ALL,
      'llm.prompt_template.variables': JSON_TEXT,
    },
    {
      'openinference.span.kind': 'TOOL',
      'tool.name': 'lookup',
      'tool.parameters': JSON_TEXT,
      'input.value': JSON_TEXT,
      'output.value': ALL,
    },
    {
      'openinference.span.kind': 'RETRIEVER',
      'input.value': ALL,
      'retrieval.documents.0.document.id': 'ada.planted@leak.example',
      'retrieval.documents.0.document.content': ALL,
      'retrieval.documents.0.document.metadata': JSON_TEXT,
    },
    {
      'openinference.span.kind': 'GUARDRAIL',
      'input.value': ALL,
      'output.value': JSON.stringify({ passed: false, reason: ALL }),
    },
  ],
  traceloop: [
    {
      'traceloop.span.kind': 'workflow',
      'traceloop.workflow.name': NAMED,
      'traceloop.entity.input': JSON_TEXT,
      'traceloop.entity.output': JSON_TEXT,
      'traceloop.association.properties.user_id': 'user-plain-3',
      'traceloop.association.properties.note': ALL,
      'traceloop.prompt.template_variables.name': ALL,
    },
    {
      'llm.request.type': 'chat',
      'gen_ai.prompt.0.role': 'user',
      'gen_ai.prompt.0.content': ALL,
      'gen_ai.completion.0.role': 'assistant',
      'gen_ai.completion.0.content': ALL,
    },
  ],
  langfuse: [
    {
      'langfuse.trace.name': NAMED,
      'langfuse.observation.type': 'generation',
      'langfuse.user.id': 'user-plain-4',
      'langfuse.observation.input': ALL,
      'langfuse.observation.output': ALL,
      'langfuse.trace.tags': [NAMED],
      'langfuse.trace.metadata.note': ALL,
      'langfuse.observation.status_message': ALL,
    },
  ],
  vercel: [
    {
      'operation.name': 'ai.generateText',
      'ai.operationId': 'ai.generateText',
      'ai.prompt': JSON.stringify({ prompt: ALL }),
      'ai.response.text': ALL,
      'ai.telemetry.metadata.userId': 'user-plain-5',
      'ai.telemetry.metadata.note': ALL,
    },
    {
      'operation.name': 'ai.toolCall',
      'ai.operationId': 'ai.toolCall',
      'ai.toolCall.name': 'lookup',
      'ai.toolCall.args': JSON_TEXT,
      'ai.toolCall.result': JSON_TEXT,
    },
  ],
  langsmith: [
    {
      'langsmith.span.kind': 'llm',
      'langsmith.metadata.user_id': 'user-plain-6',
      'gen_ai.prompt': ALL,
      'gen_ai.completion': ALL,
      'langsmith.metadata.note': ALL,
    },
  ],
}

const START = 1_795_000_000_000_000_000n

/** `POST /v1/traces`: a trace for each convention. */
export function plantedTraces() {
  return {
    resourceSpans: Object.values(CONVENTIONS).map((roles, at) => {
      const traceId = (at + 1).toString(16).padStart(32, 'a')
      const spanId = (index: number) => (index + 1).toString(16).padStart(16, 'b')
      return {
        resource: {
          attributes: keyValues({
            'service.name': `shop of ada.planted@leak.example`,
            'service.version': 'v1 (203.0.113.77)',
            'deployment.environment.name': 'production ada.planted@leak.example',
            'host.ip': '203.0.113.77',
            'app.resource.note': ALL,
            ...HEADERS,
          }),
        },
        schemaUrl: 'https://ada.planted@leak.example/schema',
        scopeSpans: [
          {
            schemaUrl: 'https://ada.planted@leak.example/schema',
            scope: {
              name: `scope ada.planted@leak.example`,
              version: '1 ada.planted@leak.example',
              attributes: keyValues(LEFT_OVER),
            },
            spans: roles.map((attributes, index) => ({
              traceId,
              spanId: spanId(index),
              ...(index > 0 && { parentSpanId: spanId(0) }),
              name: `${NAMED} ${index}`,
              traceState: 'vendor=ada.planted@leak.example',
              kind: 1,
              startTimeUnixNano: String(START + BigInt(index) * 1_000_000n),
              endTimeUnixNano: String(START + 900_000_000n + BigInt(index) * 1_000_000n),
              attributes: keyValues({ ...LEFT_OVER, ...attributes }),
              status: index === roles.length - 1 ? { code: 2, message: ALL } : {},
              links: [{ traceId: 'c'.repeat(32), spanId: 'd'.repeat(16), attributes: keyValues(LEFT_OVER) }],
              events: [
                {
                  timeUnixNano: String(START + 5_000_000n),
                  name: 'exception',
                  attributes: keyValues({
                    'exception.type': NAMED,
                    'exception.message': ALL,
                    'exception.stacktrace': ALL,
                  }),
                },
                {
                  timeUnixNano: String(START + 6_000_000n),
                  name: 'gen_ai.evaluation.result',
                  attributes: keyValues({
                    'gen_ai.evaluation.name': `relevance ada.planted@leak.example`,
                    'gen_ai.evaluation.score.label': `fail ada.planted@leak.example`,
                    'gen_ai.evaluation.score.value': 0.2,
                    'gen_ai.evaluation.explanation': ALL,
                  }),
                },
                {
                  timeUnixNano: String(START + 7_000_000n),
                  name: 'gen_ai.user.message',
                  attributes: keyValues({ content: ALL, ...LEFT_OVER }),
                },
              ],
            })),
          },
        ],
      }
    }),
  }
}

/** `POST /v1/logs`: content and evaluations for the spans of the first trace, and one that belongs to no trace. */
export function plantedLogs() {
  const traceId = '1'.padStart(32, 'a')
  const of = (spanId: string, eventName: string, body: Value, attributes: Record<string, Value>) => ({
    timeUnixNano: String(START + 8_000_000n),
    traceId,
    spanId,
    eventName,
    severityText: `INFO ada.planted@leak.example`,
    body: anyValue(body),
    attributes: keyValues({ 'event.name': eventName, ...LEFT_OVER, ...attributes }),
  })
  const chat = '2'.padStart(16, 'b')
  return {
    resourceLogs: [
      {
        resource: { attributes: keyValues({ 'service.name': 'shop ada.planted@leak.example', 'app.note': ALL }) },
        scopeLogs: [
          {
            scope: { name: 'ada.planted@leak.example' },
            logRecords: [
              of(chat, 'gen_ai.client.inference.operation.details', ALL, {
                'gen_ai.input.messages': JSON.stringify([{ role: 'user', parts: [{ type: 'text', content: ALL }] }]),
                'gen_ai.output.messages': JSON.stringify([
                  { role: 'assistant', parts: [{ type: 'text', content: ALL }] },
                ]),
                'gen_ai.system_instructions': JSON.stringify([{ type: 'text', content: ALL }]),
              }),
              of(chat, 'gen_ai.user.message', ALL, { content: ALL }),
              of(chat, 'gen_ai.choice', JSON_TEXT, {}),
              of(chat, 'gen_ai.evaluation.result', ALL, {
                'gen_ai.evaluation.name': 'faithfulness',
                'gen_ai.evaluation.score.label': SENTENCE,
                'gen_ai.evaluation.score.value': 0.9,
                'gen_ai.evaluation.explanation': ALL,
              }),
            ],
          },
        ],
      },
    ],
  }
}

/** `POST /v1/evaluations`. */
export function plantedEvaluations() {
  return [
    {
      trace_id: '1'.padStart(32, 'a'),
      name: 'tone ada.planted@leak.example',
      score: 0.5,
      label: 'ok ada.planted@leak.example',
      explanation: ALL,
      evaluator: 'ada.planted@leak.example',
    },
    { session_id: 'session-plain-1', name: 'tone', score: 0.5, label: SENTENCE, comment: ALL },
  ]
}

/** `POST /v1/feedback`. */
export function plantedFeedback() {
  return [{ trace_id: '2'.padStart(32, 'a'), thumbs: 'down', comment: ALL, user_id: 'user-plain-2' }]
}

/** `POST /v1/batch`. */
export function plantedProductEvents() {
  const properties = {
    plan: 'pro',
    note: ALL,
    email: 'ada.planted@leak.example',
    card: 5555555555554444,
    nested: { note: ALL },
    json: JSON_TEXT,
    first_name: 'Zebulon',
  }
  return {
    batch: [
      {
        type: 'track',
        event: 'order for ada.planted@leak.example',
        userId: 'user-plain-1',
        messageId: 'm1',
        properties,
        context: { ip: '203.0.113.77', userAgent: ALL },
      },
      {
        type: 'page',
        name: `page ada.planted@leak.example`,
        userId: 'user-plain-1',
        messageId: 'm2',
        properties: { ...properties, url: 'https://shop.example/?email=ada.planted@leak.example' },
      },
      {
        type: 'identify',
        userId: 'user-plain-1',
        anonymousId: 'device-plain-1',
        messageId: 'm3',
        traits: { ...properties, phone: '4155550198', address: { street: '1 Plantedroad' } },
      },
      { type: 'group', userId: 'user-plain-1', groupId: 'account-plain-1', messageId: 'm4', traits: properties },
    ],
  }
}

/**
 * Requests of long texts, which could lie in the buffer as they came: one with nothing in it that no policy lets through, and one with a
 * header, in an event, of which nothing else is kept.
 */
export function plantedRequests(): readonly JsonTraces[] {
  return [5, 6].map((seed) => {
    const { request } = benchBatch(seed, 16)
    const spans = request.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
    for (const span of spans) span.attributes?.push({ key: 'app.note', value: { stringValue: ALL } })
    const [, second] = spans
    if (seed === 6 && second !== undefined) {
      second.events = [
        { name: 'sent', attributes: [{ key: 'http.request.header.cookie', value: { stringValue: HEADER_NEEDLE } }] },
      ]
    }
    return request
  })
}
