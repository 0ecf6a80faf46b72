/** A fact that no span or log record of a capture carries, with the reason: reading cannot give it. */
export interface Gap {
  readonly reason: string
  /** `<story> <turn>: <fact>` */
  readonly facts: readonly string[]
}

/** What the captured libraries do not put on the wire (per span; the trace may still tell some of it). */
export const NOT_ON_THE_WIRE: Readonly<Record<string, readonly Gap[]>> = {
  'langfuse-openai': [
    {
      reason: 'A tool that returns null leaves no output attribute at all.',
      facts: ['c-null-tool 1: result of get_metrics'],
    },
    {
      reason: 'Streamed calls name only the model that was asked for.',
      facts: ['f-multi-turn 2: model', 'f-multi-turn 3: model'],
    },
  ],
  'langsmith-otel': [
    {
      reason:
        'A streamed model run takes its parent span over, and the second streamed call of the turn is never sent.',
      facts: [
        'f-multi-turn 2: input tokens',
        'f-multi-turn 2: llm calls',
        'f-multi-turn 2: output',
        'f-multi-turn 2: output tokens',
      ],
    },
  ],
  'llamaindex-traceloop': [
    {
      reason: 'The instrumentation reports no token counts.',
      facts: [
        'a-success 1: cached tokens',
        'a-success 1: input tokens',
        'a-success 1: output tokens',
        'b-tool-error 1: input tokens',
        'b-tool-error 1: output tokens',
        'c-null-tool 1: input tokens',
        'c-null-tool 1: output tokens',
        'd2-server-error 1: input tokens',
        'd2-server-error 1: output tokens',
        'f-multi-turn 2: input tokens',
        'f-multi-turn 2: output tokens',
        'g-feedback 1: input tokens',
        'g-feedback 1: output tokens',
      ],
    },
    {
      reason: 'The instrumentation gives the requested model as the response model.',
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
        'g-feedback 1: model',
      ],
    },
    {
      reason: 'The instrumentation makes no tool spans.',
      facts: [
        'a-success 1: retrieval search_kb',
        'a-success 1: tool lookup_order',
        'b-tool-error 1: tool lookup_order',
        'c-null-tool 1: tool get_metrics',
        'd2-server-error 1: tool lookup_order',
        'f-multi-turn 2: tool lookup_order',
        'g-feedback 1: retrieval search_kb',
      ],
    },
  ],
  'openai-agents-openinference': [
    {
      reason: 'The failed call carries no messages, and the root span of a failed run is never exported.',
      facts: ['d1-rate-limit 1: input'],
    },
  ],
  'openinference-langchain': [
    {
      reason:
        'A tool with one argument is given its bare value; the JSON of the arguments stands only in the request of the model span.',
      facts: [
        'a-success 1: arguments of lookup_order',
        'a-success 1: arguments of search_kb',
        'b-tool-error 1: arguments of lookup_order',
        'c-null-tool 1: arguments of get_metrics',
        'd2-server-error 1: arguments of lookup_order',
        'f-multi-turn 2: arguments of lookup_order',
        'g-feedback 1: arguments of search_kb',
      ],
    },
    {
      reason: 'The tool of this app hands on only the texts of the documents.',
      facts: ['a-success 1: result of search_kb', 'g-feedback 1: result of search_kb'],
    },
  ],
  'openinference-openai': [
    {
      reason: 'A tool that returns null leaves no output attribute at all.',
      facts: ['c-null-tool 1: result of get_metrics'],
    },
    {
      reason: 'The span of a failed model call is never ended, so never sent.',
      facts: ['d1-rate-limit 1: llm calls', 'd2-server-error 1: llm calls'],
    },
    {
      reason: 'Streamed calls carry neither usage nor the model that answered.',
      facts: [
        'f-multi-turn 2: input tokens',
        'f-multi-turn 2: model',
        'f-multi-turn 2: output tokens',
        'f-multi-turn 3: input tokens',
        'f-multi-turn 3: model',
        'f-multi-turn 3: output tokens',
      ],
    },
  ],
  openlit: [
    {
      reason:
        'Tools are plain spans with an output; only the model’s request of the same name tells that they are tools.',
      facts: [
        'a-success 1: retrieval search_kb',
        'a-success 1: tool lookup_order',
        'b-tool-error 1: tool lookup_order',
        'c-null-tool 1: tool get_metrics',
        'd2-server-error 1: tool lookup_order',
        'f-multi-turn 2: tool lookup_order',
        'g-feedback 1: retrieval search_kb',
      ],
    },
    {
      reason: 'The failed call carries no messages, and the root span has no input.',
      facts: ['d1-rate-limit 1: input'],
    },
  ],
  'otel-contrib-openai': [
    {
      reason: 'The instrumentation does not report cached tokens.',
      facts: ['a-success 1: cached tokens'],
    },
  ],
  'otel-genai-proto': [
    {
      reason: 'The expected result is abridged: the wire holds the whole order.',
      facts: ['refund-ok 1: result of lookup_order', 'refund-stale-total 1: result of lookup_order'],
    },
  ],
  'traceloop-langchain': [
    {
      reason: 'The instrumentation does not report cached tokens.',
      facts: ['a-success 1: cached tokens'],
    },
    {
      reason: 'The model span gives the requested model as the response model.',
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
        'g-feedback 1: model',
      ],
    },
    {
      reason: 'The span names the class of the tool, and a tool that threw has no message that would name it.',
      facts: ['b-tool-error 1: tool lookup_order'],
    },
    {
      reason: 'Streamed model spans carry no usage.',
      facts: [
        'f-multi-turn 2: input tokens',
        'f-multi-turn 2: output tokens',
        'f-multi-turn 3: input tokens',
        'f-multi-turn 3: output tokens',
      ],
    },
  ],
  'traceloop-openai': [
    {
      reason: 'The instrumentation does not report cached tokens.',
      facts: ['a-success 1: cached tokens'],
    },
    {
      reason: 'A wrapped function or model call that throws never ends its span, so nothing of it is sent.',
      facts: [
        'b-tool-error 1: tool lookup_order',
        'd1-rate-limit 1: input',
        'd1-rate-limit 1: llm calls',
        'd1-rate-limit 1: session',
        'd1-rate-limit 1: user',
        'd2-server-error 1: llm calls',
      ],
    },
    {
      reason: 'Streamed calls carry an estimate of the instrumentation instead of the usage.',
      facts: [
        'f-multi-turn 2: input tokens',
        'f-multi-turn 2: output tokens',
        'f-multi-turn 3: input tokens',
        'f-multi-turn 3: output tokens',
      ],
    },
  ],
  'traceloop-openai-caught': [
    {
      reason: 'The instrumentation does not report cached tokens.',
      facts: ['a-success 1: cached tokens'],
    },
    {
      reason: 'A wrapped function or model call that throws never ends its span, so nothing of it is sent.',
      facts: ['d1-rate-limit 1: llm calls', 'd2-server-error 1: llm calls'],
    },
    {
      reason: 'Streamed calls carry an estimate of the instrumentation instead of the usage.',
      facts: [
        'f-multi-turn 2: input tokens',
        'f-multi-turn 2: output tokens',
        'f-multi-turn 3: input tokens',
        'f-multi-turn 3: output tokens',
      ],
    },
  ],
  'vercel-ai-v5': [
    {
      reason: 'The instrumentation does not report cached tokens.',
      facts: ['a-success 1: cached tokens'],
    },
  ],
}
