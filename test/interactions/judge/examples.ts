import type { FailureReason, PartialReason } from '../../../src/interactions/judge/index.ts'
import type { Evaluation } from '../../../src/model/evaluation.ts'
import type { Outcome } from '../../../src/model/interaction.ts'
import type { CanonicalSpan } from '../../../src/model/span.ts'
import { evaluation, type SpanInput, span } from '../../builders/span.ts'

/** A short trace and what must be said of it. */
export interface Example {
  readonly title: string
  readonly spans: readonly CanonicalSpan[]
  readonly evaluations?: readonly Evaluation[]
  readonly outcome: Outcome
  readonly reason: FailureReason | PartialReason | ''
  /** `failure_step` of a failure, `degraded_step` of a partial. */
  readonly step: string
  readonly chain?: readonly string[]
  readonly silent?: boolean
  readonly recovered?: boolean
  readonly fallback?: boolean
  readonly escalated?: boolean
}

const QUESTION = 'Where is my order A-1042?'
const ANSWER = 'Order A-1042 was delivered on 3 November.'
const INVENTED = 'Your Q3 was strong: revenue grew 18% to $1.24M.'

/** The agent on top. */
export function agent(answer: string, more: SpanInput = {}): CanonicalSpan {
  return span({
    id: 'root',
    kind: 'agent',
    agentName: 'support',
    userText: QUESTION,
    answerText: answer,
    end: 1000,
    ...more,
  })
}

/** A model call that asks for a tool. */
export function asks(
  id: string,
  start: number,
  tool: string,
  args = '{"order_id":"A-1042"}',
  more: SpanInput = {},
): CanonicalSpan {
  return span({
    id,
    parent: 'root',
    kind: 'llm',
    start,
    end: start + 50,
    requestModel: 'gpt-4o',
    input: `${QUESTION} ${id}`,
    userText: QUESTION,
    toolRequests: [{ id: `call-${id}`, name: tool, arguments: args }],
    finishReasons: ['tool_calls'],
    ...more,
  })
}

/** A model call that answers. */
export function answers(id: string, start: number, answerText: string, more: SpanInput = {}): CanonicalSpan {
  return span({
    id,
    parent: 'root',
    kind: 'llm',
    start,
    end: start + 50,
    requestModel: 'gpt-4o',
    input: `${QUESTION} ${id}`,
    userText: QUESTION,
    answerText,
    finishReasons: ['stop'],
    ...more,
  })
}

/** A tool call. */
export function tool(
  id: string,
  start: number,
  toolName: string,
  toolResult: string,
  more: SpanInput = {},
): CanonicalSpan {
  return span({
    id,
    parent: 'root',
    kind: 'tool',
    start,
    end: start + 50,
    toolName,
    toolResult,
    toolArguments: '{"order_id":"A-1042"}',
    sources: { toolResult: 'gen_ai.tool.call.result' },
    ...more,
  })
}

const failed = (statusMessage: string, errorType = ''): SpanInput => ({ status: 'error', statusMessage, errorType })

/** One example or more for every reason, then what looks like a failure and is none. */
export const EXAMPLES: readonly Example[] = [
  {
    title: 'the provider answers 500',
    spans: [
      agent('', failed('500 Internal error')),
      answers('a', 10, '', failed('500 Internal error', 'InternalServerError')),
    ],
    outcome: 'failure',
    reason: 'provider_error',
    step: 'chat',
    chain: ['chat', 'support'],
  },
  {
    title: "the failed call left no span, and only the agent shows the provider's error",
    spans: [agent('', failed('500 The server had an error while processing your request.'))],
    outcome: 'failure',
    reason: 'provider_error',
    step: 'chat',
    chain: ['chat'],
  },
  {
    title: 'the provider answers 429',
    spans: [agent('', failed('Too Many Requests', '429')), answers('a', 10, '', failed('Too Many Requests', '429'))],
    outcome: 'failure',
    reason: 'rate_limit',
    step: 'chat',
  },
  {
    title: 'a tool takes too long and the model apologises',
    spans: [
      agent('Sorry, I cannot reach the order system right now.'),
      asks('a', 10, 'lookup_order'),
      tool('t', 100, 'lookup_order', '', failed('orders-db timed out after 3000 ms', 'TimeoutError')),
      answers('b', 200, 'Sorry, I cannot reach the order system right now.'),
    ],
    outcome: 'failure',
    reason: 'timeout',
    step: 'lookup_order',
    chain: ['lookup_order'],
  },
  {
    title: 'the answer is cut at the token limit',
    spans: [
      agent('Our return policy lets you send back'),
      answers('a', 10, 'Our return policy lets you send back', { finishReasons: ['length'] }),
    ],
    outcome: 'failure',
    reason: 'truncated',
    step: 'chat',
  },
  {
    title: 'no finish reason is sent, and the answer is just as long as it may be',
    spans: [
      agent('Our return policy lets you send back'),
      answers('a', 10, 'Our return policy lets you send back', {
        finishReasons: [],
        usage: { output: 24 },
        attributes: { 'llm.invocation_parameters': '{"max_tokens":24}' },
      }),
    ],
    outcome: 'failure',
    reason: 'truncated',
    step: 'chat',
  },
  {
    title: 'the content filter holds the answer back',
    spans: [agent(''), answers('a', 10, '', { finishReasons: ['content_filter'] })],
    outcome: 'failure',
    reason: 'content_filter',
    step: 'chat',
  },
  {
    title: 'the model declines',
    spans: [
      agent("I'm sorry, but I can't help with that."),
      answers('a', 10, "I'm sorry, but I can't help with that."),
    ],
    outcome: 'failure',
    reason: 'refusal',
    step: 'chat',
  },
  {
    title: 'a tool throws',
    spans: [
      agent('I could not look that up.'),
      asks('a', 10, 'lookup_order'),
      tool('t', 100, 'lookup_order', '', failed('connection refused', 'OperationalError')),
      answers('b', 200, 'I could not look that up.'),
    ],
    outcome: 'failure',
    reason: 'tool_error',
    step: 'lookup_order',
  },
  {
    title: 'a tool succeeds with an error inside, and the model invents an answer',
    spans: [
      agent(ANSWER),
      asks('a', 10, 'lookup_order'),
      tool('t', 100, 'lookup_order', '{"error":"upstream service unavailable"}'),
      answers('b', 200, ANSWER),
    ],
    outcome: 'failure',
    reason: 'tool_error',
    step: 'lookup_order',
    silent: true,
  },
  {
    title: 'the tool left no span, but the model was given its error',
    spans: [
      agent('Sorry, I cannot reach the order system.'),
      asks('a', 10, 'lookup_order'),
      answers('b', 200, 'Sorry, I cannot reach the order system.', {
        input: JSON.stringify([{ role: 'tool', tool_call_id: 'call-a', content: '{"error":"connection refused"}' }]),
      }),
    ],
    outcome: 'failure',
    reason: 'tool_error',
    step: 'lookup_order',
  },
  {
    title: 'the tool refuses its arguments',
    spans: [
      agent('I could not look that up.'),
      asks('a', 10, 'lookup_order', '{"id":}'),
      tool('t', 100, 'lookup_order', '', {
        ...failed('Invalid arguments for tool lookup_order', 'InvalidToolArgumentsError'),
      }),
      answers('b', 200, 'I could not look that up.'),
    ],
    outcome: 'failure',
    reason: 'invalid_arguments',
    step: 'lookup_order',
  },
  {
    title: 'the model calls a tool that it was not offered',
    spans: [agent('', {}), asks('a', 10, 'find_ordr', '{}', { toolsOffered: ['lookup_order'] })],
    outcome: 'failure',
    reason: 'unknown_tool',
    step: 'chat',
  },
  {
    title: 'a tool returns null and the model invents numbers',
    spans: [
      agent(INVENTED),
      asks('a', 10, 'get_metrics'),
      tool('t', 100, 'get_metrics', 'null'),
      answers('b', 200, INVENTED),
    ],
    outcome: 'failure',
    reason: 'empty_result',
    step: 'get_metrics',
    silent: true,
    chain: ['get_metrics'],
  },
  {
    title: 'a retrieval finds no document and the model answers all the same',
    spans: [
      agent('Items can be returned within 30 days.'),
      span({
        id: 'r',
        parent: 'root',
        kind: 'retrieval',
        dataSource: 'policies',
        documentCount: 0,
        start: 10,
        end: 60,
      }),
      answers('b', 200, 'Items can be returned within 30 days.'),
    ],
    outcome: 'failure',
    reason: 'empty_result',
    step: 'policies',
    silent: true,
  },
  {
    title: 'a tool says "not found" and the model invents an answer',
    spans: [
      agent(ANSWER),
      asks('a', 10, 'lookup_order'),
      tool('t', 100, 'lookup_order', 'Order not found'),
      answers('b', 200, ANSWER),
    ],
    outcome: 'failure',
    reason: 'not_found_result',
    step: 'lookup_order',
    silent: true,
  },
  {
    title: 'an old result is used and the answer is judged wrong',
    spans: [
      agent('59.90 EUR will be refunded.'),
      asks('a', 10, 'lookup_order'),
      tool('t', 100, 'lookup_order', '{"order_id":"A-1042","total":59.9,"cached_at":"2026-10-30T08:00:00Z"}'),
      answers('b', 200, '59.9 EUR will be refunded.'),
    ],
    evaluations: [evaluation({ span: 'b', name: 'refund_amount_correct', score: 0, label: 'fail' })],
    outcome: 'failure',
    reason: 'stale_result',
    step: 'lookup_order',
    chain: ['lookup_order', 'chat'],
  },
  {
    title: 'the same call gives two results and the answer is judged wrong',
    spans: [
      agent('It costs 59.90.'),
      asks('a', 10, 'get_price'),
      tool('t', 100, 'get_price', '{"price":59.90}'),
      tool('u', 160, 'get_price', '{"price":39.90}'),
      answers('b', 300, 'It costs 59.90.'),
    ],
    evaluations: [evaluation({ name: 'correctness', label: 'incorrect' })],
    outcome: 'failure',
    reason: 'contradictory_result',
    step: 'get_price',
  },
  {
    title: 'a guardrail holds the answer back',
    spans: [
      agent('Response removed.'),
      answers('a', 10, ANSWER),
      span({
        id: 'g',
        parent: 'root',
        kind: 'guardrail',
        name: 'pii_filter',
        start: 100,
        guardrail: { blocked: true, target: 'output', reason: '' },
      }),
    ],
    outcome: 'failure',
    reason: 'guardrail_block',
    step: 'pii_filter',
  },
  {
    title: 'a result does not fit its schema',
    spans: [agent(ANSWER), answers('a', 10, ANSWER, { validation: 'failed' })],
    outcome: 'failure',
    reason: 'validation_failed',
    step: 'chat',
  },
  {
    title: 'the agent runs into its step limit',
    spans: [
      agent('', failed('Recursion limit of 25 reached', 'GraphRecursionError')),
      asks('a', 10, 'lookup_order'),
      tool('t', 100, 'lookup_order', '{"total":3}'),
    ],
    outcome: 'failure',
    reason: 'max_iterations',
    step: 'support',
  },
  {
    title: 'the same call is repeated and no answer comes of it',
    spans: [
      agent(''),
      asks('a', 10, 'search'),
      tool('t', 100, 'search', '{"total":3}'),
      asks('b', 200, 'search'),
      tool('u', 300, 'search', '{"total":3}'),
      asks('c', 400, 'search'),
      tool('v', 500, 'search', '{"total":3}'),
    ],
    outcome: 'failure',
    reason: 'max_iterations',
    step: 'search',
  },
  {
    title: 'the model says nothing and asks for nothing',
    spans: [agent(''), answers('a', 10, '')],
    outcome: 'failure',
    reason: 'no_answer',
    step: 'chat',
  },
  {
    title: 'the app shows an error notice and the failed call left no span',
    spans: [agent('Something went wrong, please try again.')],
    outcome: 'failure',
    reason: 'no_answer',
    step: 'chat',
  },
  {
    title: 'evaluations of several steps fail: the first is the cause',
    spans: [
      agent('Three great options for you.'),
      tool('t', 10, 'product_search', '{"products":[{"id":"A3"}]}'),
      span({ id: 'r', parent: 'root', kind: 'reranker', name: 'rerank cross-encoder', start: 100, end: 150 }),
      answers('b', 200, 'Three great options for you.'),
    ],
    evaluations: [
      evaluation({ span: 'b', name: 'faithfulness', score: 0.6, label: 'fail' }),
      evaluation({ span: 't', name: 'price_constraint_adherence', score: 0.85, label: 'fail' }),
      evaluation({ span: 'r', name: 'ndcg', score: 0.7, label: 'fail' }),
    ],
    outcome: 'failure',
    reason: 'low_evaluation',
    step: 'product_search',
    chain: ['product_search', 'rerank', 'chat'],
  },
  {
    title: "the app's own code throws inside an agent",
    spans: [
      agent('', failed("Cannot read properties of undefined (reading 'id')", 'TypeError')),
      answers('a', 10, ANSWER),
    ],
    outcome: 'failure',
    reason: 'step_error',
    step: 'support',
  },
  {
    title: 'every step passes and only the whole is judged wrong',
    spans: [agent(ANSWER), answers('a', 10, ANSWER)],
    evaluations: [
      evaluation({ span: 'a', name: 'style', label: 'pass' }),
      evaluation({ span: 'root', name: 'task_success', label: 'fail' }),
    ],
    outcome: 'failure',
    reason: 'emergent',
    step: '',
    chain: [],
  },
  {
    title: "a guardrail holds the user's input back",
    spans: [
      agent('This message goes against our usage policy.'),
      span({
        id: 'g',
        parent: 'root',
        kind: 'guardrail',
        name: 'injection_check',
        start: 10,
        guardrail: { blocked: true, target: 'input', reason: '' },
      }),
    ],
    outcome: 'partial',
    reason: 'blocked_input',
    step: 'injection_check',
  },
  {
    title: 'nothing is found and the answer says so',
    spans: [
      agent('I could not find an order with that number.'),
      asks('a', 10, 'lookup_order'),
      tool('t', 100, 'lookup_order', '{"order":null}'),
      answers('b', 200, 'I could not find an order with that number.'),
    ],
    outcome: 'partial',
    reason: 'honest_empty',
    step: 'lookup_order',
  },
  {
    title: 'nothing is found, and the text of the answer was never sent',
    spans: [
      agent('', { userText: '' }),
      tool('t', 100, 'get_metrics', 'null'),
      answers('b', 200, '', { input: '', userText: '' }),
    ],
    outcome: 'partial',
    reason: 'unverified_empty',
    step: 'get_metrics',
  },
  {
    title: 'another model has to answer',
    spans: [
      agent(ANSWER),
      answers('a', 10, '', { ...failed('overloaded', 'APIError'), input: 'same' }),
      answers('b', 100, ANSWER, { input: 'same', requestModel: 'claude-sonnet-4-5' }),
    ],
    outcome: 'partial',
    reason: 'fallback',
    step: 'chat',
    recovered: true,
    fallback: true,
  },
  {
    title: 'the answer hands over to a person',
    spans: [agent('I am handing you over to a colleague.'), answers('a', 10, 'I am handing you over to a colleague.')],
    outcome: 'partial',
    reason: 'escalated',
    step: '',
    escalated: true,
  },
  {
    title: 'the user says that the answer was wrong',
    spans: [agent(ANSWER), answers('a', 10, ANSWER)],
    evaluations: [evaluation({ name: 'user_correction', label: 'fail', source: 'user' })],
    outcome: 'partial',
    reason: 'user_correction',
    step: '',
  },
  {
    title: 'the user leaves',
    spans: [agent(ANSWER), answers('a', 10, ANSWER)],
    evaluations: [evaluation({ name: 'abandonment', label: 'fail', source: 'user' })],
    outcome: 'partial',
    reason: 'abandoned',
    step: '',
  },
  {
    title: 'thumbs down alone',
    spans: [agent(ANSWER), answers('a', 10, ANSWER)],
    evaluations: [evaluation({ name: 'user_feedback', score: 0, label: 'thumbs_down', source: 'user' })],
    outcome: 'partial',
    reason: 'negative_feedback',
    step: '',
  },
  {
    title: 'the app says "partial"',
    spans: [agent(ANSWER, { statedOutcome: 'partial' }), answers('a', 10, ANSWER)],
    outcome: 'partial',
    reason: 'stated_partial',
    step: '',
  },
]

/** Each looks like a failure, and is none. */
export const LOOKALIKES: readonly Example[] = [
  {
    title: 'the same tool is tried again with the same arguments',
    spans: [
      agent(ANSWER),
      asks('a', 10, 'lookup_order'),
      tool('t', 100, 'lookup_order', '', failed('timed out')),
      tool('u', 200, 'lookup_order', '{"status":"delivered","total":59.9}'),
      answers('b', 300, ANSWER),
    ],
    outcome: 'success',
    reason: '',
    step: '',
    recovered: true,
  },
  {
    title: 'the model mends its arguments',
    spans: [
      agent(ANSWER),
      asks('a', 10, 'lookup_order', '{"id":1}'),
      tool('t', 100, 'lookup_order', '', { ...failed('Invalid arguments', 'ZodError'), toolArguments: '{"id":1}' }),
      asks('b', 200, 'lookup_order'),
      tool('u', 300, 'lookup_order', '{"status":"delivered"}'),
      answers('c', 400, ANSWER),
    ],
    outcome: 'success',
    reason: '',
    step: '',
    recovered: true,
  },
  {
    title: 'another source answers the same question',
    spans: [
      agent(ANSWER),
      asks('a', 10, 'primary_db'),
      tool('t', 100, 'primary_db', 'null'),
      asks('b', 200, 'replica_db'),
      tool('u', 300, 'replica_db', '{"status":"delivered"}'),
      answers('c', 400, ANSWER),
    ],
    outcome: 'success',
    reason: '',
    step: '',
    recovered: true,
  },
  {
    title: 'the same model is asked again',
    spans: [
      agent(ANSWER),
      answers('a', 10, '', { ...failed('429 rate limit', '429'), input: 'same' }),
      answers('b', 100, ANSWER, { input: 'same' }),
    ],
    outcome: 'success',
    reason: '',
    step: '',
    recovered: true,
  },
  {
    title: 'a tool with nothing to return returns null',
    spans: [
      agent('I saved it.'),
      asks('a', 10, 'save_note'),
      tool('t', 100, 'save_note', 'null'),
      answers('b', 200, 'I saved it.'),
    ],
    outcome: 'success',
    reason: '',
    step: '',
  },
  {
    title: 'no conflicts are good news',
    spans: [
      agent('Your meeting is booked.'),
      asks('a', 10, 'check_conflicts'),
      tool('t', 100, 'check_conflicts', '[]'),
      answers('b', 200, 'Your meeting is booked.'),
    ],
    outcome: 'success',
    reason: '',
    step: '',
  },
  {
    title: 'an empty list is the answer',
    spans: [
      agent('You have no orders yet.'),
      asks('a', 10, 'list_orders'),
      tool('t', 100, 'list_orders', '{"orders":[]}'),
      answers('b', 200, 'You have no orders yet.'),
    ],
    outcome: 'success',
    reason: '',
    step: '',
  },
  {
    title: 'an error on a span that is not about AI',
    spans: [
      agent(ANSWER),
      asks('a', 10, 'lookup_order'),
      tool('t', 100, 'lookup_order', '{"status":"delivered"}'),
      span({ id: 'h', parent: 't', kind: 'other', name: 'GET /orders', start: 105, end: 110, ...failed('HTTP 404') }),
      answers('b', 200, ANSWER),
    ],
    outcome: 'success',
    reason: '',
    step: '',
  },
  {
    title: 'an old result that nobody complains of',
    spans: [
      agent(ANSWER),
      tool('t', 100, 'lookup_order', '{"status":"delivered","cached_at":"2026-10-30T08:00:00Z"}'),
      answers('b', 200, ANSWER),
    ],
    outcome: 'success',
    reason: '',
    step: '',
  },
  {
    title: 'polling the same call until the job is done',
    spans: [
      agent('The job is done.'),
      tool('t', 100, 'job_status', '{"state":"running","job":"J-1"}'),
      tool('u', 200, 'job_status', '{"state":"running","job":"J-1"}'),
      tool('v', 300, 'job_status', '{"state":"done","job":"J-1"}'),
      answers('b', 400, 'The job is done.'),
    ],
    outcome: 'success',
    reason: '',
    step: '',
  },
  {
    title: 'a one-word classifier is cut',
    spans: [
      agent(ANSWER),
      span({
        id: 'c',
        parent: 'root',
        kind: 'llm',
        name: 'intent_classifier',
        input: 'x',
        answerText: 'track',
        finishReasons: ['length'],
        start: 5,
        end: 8,
      }),
      answers('b', 200, ANSWER),
    ],
    outcome: 'success',
    reason: '',
    step: '',
  },
  {
    title: 'an apology for something else',
    spans: [
      agent('Sorry for the wait! Order A-1042 was delivered.'),
      answers('a', 10, 'Sorry for the wait! Order A-1042 was delivered.'),
    ],
    outcome: 'success',
    reason: '',
    step: '',
  },
  {
    title: 'the app says that it worked',
    spans: [
      agent("I'm sorry, but I can't help with that.", { statedOutcome: 'success' }),
      answers('a', 10, "I'm sorry, but I can't help with that."),
    ],
    outcome: 'success',
    reason: '',
    step: '',
  },
  {
    title: 'no text was sent at all, and the call ended well',
    spans: [agent('', { userText: '' }), answers('a', 10, '', { input: '', userText: '', usage: { output: 40 } })],
    outcome: 'success',
    reason: '',
    step: '',
  },
  {
    title: 'neither root nor answer have come',
    spans: [asks('a', 10, 'lookup_order'), tool('t', 100, 'lookup_order', '{"status":"delivered"}')],
    outcome: 'unknown',
    reason: '',
    step: '',
  },
]
