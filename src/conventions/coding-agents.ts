import type { Convention, EventReader } from './reading/convention.ts'
import { choice, content, count, custom, id, kind, number, text, words } from './reading/readings.ts'
import { textOf } from './reading/values.ts'

const REDACTED = /^<REDACTED>$/i
const unredacted = (fact: 'input' | 'output' | 'toolArguments' | 'inputMessages') =>
  custom(fact, (value) => (value === null || value === '' || REDACTED.test(textOf(value)) ? undefined : { value }))

/** What the user typed, told by a log record. */
const userPrompt =
  (...keys: string[]): EventReader =>
  ({ attributes, body }) => {
    const found = keys.map((key) => textOf(attributes.get(key) ?? null)).find((text) => text !== '')
    const content = found ?? (typeof body === 'string' && !/^[\w.]+$/.test(body) ? body : '')
    return content === '' || REDACTED.test(content)
      ? { asSpan: true }
      : { asSpan: true, inputMessage: { role: 'user', content } }
  }

/** Accepting or rejecting a proposed tool call is a person's judgement of it. */
const toolDecision: EventReader = ({ attributes }) => {
  const decision = textOf(attributes.get('decision') ?? null)
  const tool = textOf(attributes.get('tool_name') ?? attributes.get('name') ?? null)
  if (decision === '') return { asSpan: true }
  const accepted = /^(accept|approved)/i.test(decision)
  return {
    facts: {
      evaluations: [{ name: 'tool_decision', label: decision, passed: accepted, explanation: tool, source: 'user' }],
    },
  }
}

const asSpan: EventReader = () => ({ asSpan: true })

/** Claude Code. Bare keys, read only from its own scopes; `input_tokens` leaves the cache out. */
export const claudeCode: Convention = {
  name: 'claude-code',
  source: 'https://docs.claude.com/en/docs/claude-code/monitoring-usage',
  scope: /^com\.anthropic\.claude_code/,
  cacheApart: /^com\.anthropic\.claude_code/,
  appliesTo: ({ scopeName }) => scopeName.startsWith('com.anthropic.claude_code'),
  attributes: {
    'span.type': kind({
      interaction: 'agent',
      'claude_code.interaction': 'agent',
      llm_request: 'llm',
      'claude_code.llm_request': 'llm',
      tool: 'tool',
      'claude_code.tool': 'tool',
      'tool.execution': 'task',
      'claude_code.tool.execution': 'task',
      hook: 'other',
      'claude_code.hook': 'other',
    }),
    model: [text('model'), text('requestModel')],
    input_tokens: count('inputTokens'),
    output_tokens: count('outputTokens'),
    cache_read_tokens: count('cacheReadTokens'),
    cache_creation_tokens: count('cacheWriteTokens'),
    cost_usd: number('costUsd'),
    ttft_ms: custom('timeToFirstToken', (value) => (typeof value === 'number' && value >= 0 ? value : undefined)),
    user_prompt: unredacted('input'),
    prompt: unredacted('input'),
    new_context: unredacted('inputMessages'),
    'response.model_output': unredacted('output'),
    tool_input: unredacted('toolArguments'),
    tool_name: text('toolName'),
    stop_reason: words('finishReasons'),
    request_id: text('responseId'),
    error: text('statusMessage'),
    success: choice('failed', { false: true }),
    'user.account_uuid': id('userId'),
    'organization.id': id('accountId'),
  },
  events: {
    'claude_code.user_prompt': userPrompt('prompt'),
    user_prompt: userPrompt('prompt'),
    'claude_code.api_request': asSpan,
    api_request: asSpan,
    'claude_code.api_error': asSpan,
    api_error: asSpan,
    'claude_code.tool_decision': toolDecision,
    tool_decision: toolDecision,
    'claude_code.tool_result': asSpan,
    tool_result: asSpan,
  },
}

/** OpenAI Codex CLI. `session_task.turn` sums up the calls below it. */
export const codex: Convention = {
  name: 'codex',
  source: 'https://github.com/openai/codex/tree/main/codex-rs/otel',
  scope: /^codex_(cli_rs|exec)/,
  appliesTo: ({ scopeName, attributes }) => scopeName.startsWith('codex') || attributes.has('codex.turn.id'),
  attributes: {
    'conversation.id': id('sessionId'),
    'user.account_id': id('userId'),
    'user.email': id('userId'),
    model: text('model'),
    slug: text('requestModel'),
    input_token_count: count('inputTokens'),
    output_token_count: count('outputTokens'),
    cached_token_count: count('cacheReadTokens'),
    reasoning_token_count: count('reasoningTokens'),
    'codex.turn.token_usage.input_tokens': count('inputTokens'),
    'codex.turn.token_usage.output_tokens': count('outputTokens'),
    'codex.turn.token_usage.cached_input_tokens': count('cacheReadTokens'),
    'codex.turn.token_usage.reasoning_output_tokens': count('reasoningTokens'),
    prompt: content('input'),
    tool_name: text('toolName'),
    arguments: content('toolArguments'),
    output: content('toolResult'),
  },
  spanNames: [
    { pattern: /^session_task\.turn$/, kind: 'agent' },
    { pattern: /^handle_responses$/, kind: 'llm' },
  ],
  events: {
    'codex.user_prompt': userPrompt('prompt'),
    'codex.sse_event': asSpan,
    'codex.api_request': asSpan,
    'codex.tool_result': asSpan,
    'codex.tool_decision': toolDecision,
  },
}

/** GitHub Copilot CLI: `gen_ai.*` and a few keys of its own. */
export const copilotCli: Convention = {
  name: 'copilot-cli',
  source: 'https://docs.github.com/copilot/how-tos/copilot-cli',
  scope: /^github\.copilot/,
  attributes: {
    'github.copilot.conversation.id': id('sessionId'),
    'github.copilot.session.id': id('sessionId'),
    'github.copilot.cost': custom('vagueKind', () => undefined),
    'github.copilot.tool.name': text('toolName'),
  },
}

/** Gemini CLI: `gen_ai.*` with operation names of its own, logs with `prompt`. */
export const geminiCli: Convention = {
  name: 'gemini-cli',
  source: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/telemetry.md',
  scope: /^gemini-cli/,
  appliesTo: ({ scopeName, attributes }) =>
    scopeName.startsWith('gemini-cli') || attributes.get('gen_ai.agent.name') === 'gemini-cli',
  attributes: {
    function_name: text('toolName'),
    function_args: content('toolArguments'),
    prompt: content('input'),
    input_token_count: count('inputTokens'),
    output_token_count: count('outputTokens'),
    cached_content_token_count: count('cacheReadTokens'),
    thoughts_token_count: count('reasoningTokens'),
    total_token_count: count('totalTokens'),
  },
  events: {
    'gemini_cli.user_prompt': userPrompt('prompt'),
    'gemini_cli.api_response': asSpan,
    'gemini_cli.tool_call': asSpan,
  },
}
