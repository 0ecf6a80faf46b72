import type { Gap } from './not-on-the-wire.ts'

const NO_CACHE: Gap = {
  reason: 'The number of cached tokens is never sent.',
  facts: ['a-success 1: cached tokens'],
}

const NO_NULL: Gap = {
  reason: 'A tool that returns null leaves no result on its span.',
  facts: ['c-null-tool 1: result of get_occupancy'],
}

const SCRUBBED: Gap = {
  reason:
    'The scrubber replaces every attribute whose name holds "session"; the conversation of the framework is left.',
  facts: [
    'a-success 1',
    'b-tool-error 1',
    'c-null-tool 1',
    'd1-rate-limit 1',
    'd2-server-error 1',
    'e1-truncated 1',
    'e2-content-filter 1',
    'f-multi-turn 1',
    'f-multi-turn 2',
    'f-multi-turn 3',
  ].map((turn) => `${turn}: session`),
}

/** What the rehearsed libraries do not send. Each was looked up on the wire. */
export const REHEARSAL_GAPS: Readonly<Record<string, readonly Gap[]>> = {
  'anthropic-sdk': [
    {
      reason: "Tools are the app's bare spans: name and order only.",
      facts: [
        'a-success 1: result of get_booking',
        'a-success 1: result of search_policies',
        'c-null-tool 1: result of get_occupancy',
        'd2-server-error 1: result of get_booking',
      ],
    },
    {
      reason: 'Of a stream that the app iterates itself, no output is recorded, so that no tool request shows either.',
      facts: [
        'f-multi-turn 1: output',
        'f-multi-turn 2: output',
        'f-multi-turn 2: tool calls',
        'f-multi-turn 2: tools',
        'f-multi-turn 2: arguments of get_booking',
        'f-multi-turn 2: result of get_booking',
        'f-multi-turn 3: output',
      ],
    },
  ],
  'braintrust-vercel': [NO_CACHE],
  'laminar-openai': [
    NO_CACHE,
    {
      reason: 'The span of a failed model call is never ended, nor is the turn around it.',
      facts: [
        'd1-rate-limit 1: user',
        'd1-rate-limit 1: session',
        'd1-rate-limit 1: input',
        'd1-rate-limit 1: model',
        'd1-rate-limit 1: llm calls',
        'd1-rate-limit 1: outcome',
        'd1-rate-limit 1: failing step',
        'd2-server-error 1: llm calls',
        'd2-server-error 1: outcome',
        'd2-server-error 1: failing step',
      ],
    },
    {
      reason: 'Streamed calls report no usage.',
      facts: ['f-multi-turn 1', 'f-multi-turn 2', 'f-multi-turn 3'].flatMap((turn) => [
        `${turn}: input tokens`,
        `${turn}: output tokens`,
      ]),
    },
  ],
  'laminar-vercel': [NO_CACHE],
  'langfuse-vercel': [NO_CACHE],
  'langwatch-langchain': [
    {
      reason: 'The model span has no cached tokens; they stand in messages of the steps around.',
      facts: ['a-success 1: cached tokens'],
    },
  ],
  langwatch: [NO_CACHE],
  mastra: [
    {
      reason:
        "The step that failed resets the call's model; what answered first stands only in a copy of the raw body.",
      facts: ['d2-server-error 1: model'],
    },
  ],
  'posthog-vercel': [NO_CACHE],
  'python-agent-framework': [NO_NULL],
  'python-agno': [
    {
      reason: 'No span says why the model stopped.',
      facts: ['e1-truncated 1: outcome', 'e1-truncated 1: failing step'],
    },
  ],
  'python-openinference-llama-index': [
    {
      reason:
        'Model spans name the model that was asked for; what answered stands in the printed objects of a workflow.',
      facts: [
        'a-success 1: model',
        'b-tool-error 1: model',
        'c-null-tool 1: model',
        'd2-server-error 1: model',
        'e1-truncated 1: model',
        'e2-content-filter 1: model',
        'f-multi-turn 1: model',
        'f-multi-turn 2: model',
        'f-multi-turn 3: model',
      ],
    },
  ],
  'python-openinference-openai-agents': [
    NO_NULL,
    {
      reason: 'A call that raises leaves a span without content, model or usage, and no other span holds the request.',
      facts: [
        'd1-rate-limit 1: input',
        'd1-rate-limit 1: model',
        'e1-truncated 1: input',
        'e1-truncated 1: model',
        'e1-truncated 1: input tokens',
        'e1-truncated 1: output tokens',
        'e2-content-filter 1: input',
        'e2-content-filter 1: model',
        'e2-content-filter 1: input tokens',
      ],
    },
  ],
  'python-otel-openai-v2': [NO_CACHE],
  'python-otel-openai-v2-latest': [NO_CACHE],
  'python-pydantic-ai-v2': [SCRUBBED],
  'python-pydantic-ai-v3': [SCRUBBED],
  'python-pydantic-ai-v4': [SCRUBBED],
  'python-pydantic-ai-v5': [SCRUBBED],
  'python-semantic-kernel': [
    {
      reason: 'The number of cached tokens stands only in a line of the debug log.',
      facts: ['a-success 1: cached tokens'],
    },
  ],
  voltagent: [
    {
      reason: 'One model span stands for all calls of a run.',
      facts: [
        'a-success 1: llm calls',
        'b-tool-error 1: llm calls',
        'c-null-tool 1: llm calls',
        'd2-server-error 1: llm calls',
        'f-multi-turn 2: llm calls',
      ],
    },
    {
      reason: 'A run that fails reports no usage of the calls before.',
      facts: ['d2-server-error 1: input tokens', 'd2-server-error 1: output tokens'],
    },
  ],
}
