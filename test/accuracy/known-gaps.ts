import type { Fact, KnownGap, TrueTurn } from './facts.ts'

interface Gap {
  readonly library: string
  /** First letters of the stories; `''` = all. */
  readonly stories: readonly string[]
  readonly facts: readonly Fact[]
  readonly reason: string
}

/** Facts that a library does not send, where a search for the value does not show it. Each was looked up on the wire. */
const GAPS: readonly Gap[] = [
  {
    library: 'openinference-openai',
    stories: ['d1', 'd2'],
    facts: ['llm calls', 'model'],
    reason:
      'the span of a failed model call is never ended, so it is never exported; its name stands in an error text only',
  },
  {
    library: 'openinference-openai',
    stories: [''],
    facts: ['embedding tokens'],
    reason: 'the embedding span reports no usage',
  },
  {
    library: 'langfuse-openai',
    stories: [''],
    facts: ['embedding tokens'],
    reason: 'the embedding span reports no usage',
  },
  {
    library: 'openai-agents-openinference',
    stories: ['d1'],
    facts: ['model'],
    reason: 'the span of the failed call names no model; it stands in an error text only',
  },
  {
    library: 'langsmith-otel',
    stories: ['f'],
    facts: ['llm calls', 'tool calls', 'tools', 'output', 'input tokens', 'output tokens'],
    reason: 'streamed model calls overwrite their parent run: the second call of a turn leaves no span',
  },
  {
    library: 'traceloop-openai',
    stories: ['b'],
    facts: ['tool calls', 'tools'],
    reason: 'a tool that throws never ends its span, so it is never exported',
  },
  {
    library: 'traceloop-openai',
    stories: ['d1', 'd2'],
    facts: ['llm calls', 'outcome', 'failing step'],
    reason: 'neither a failed model call nor what is above it ends its span, so nothing of it is exported',
  },
  {
    library: 'traceloop-openai-caught',
    stories: ['d1', 'd2'],
    facts: ['llm calls'],
    reason: 'the span of a failed model call is never ended, so it is never exported',
  },
  {
    library: 'traceloop-openai',
    stories: ['a', 'g'],
    facts: ['retrievals'],
    reason: 'the retrieval is a plain task: nothing tells that it retrieves',
  },
  {
    library: 'traceloop-openai-caught',
    stories: ['a', 'g'],
    facts: ['retrievals'],
    reason: 'the retrieval is a plain task: nothing tells that it retrieves',
  },
  {
    library: 'openlit',
    stories: ['a', 'g'],
    facts: ['retrievals', 'tool calls', 'tools'],
    reason: 'the retrieval is a bare span with the name of a tool that the model asked for, so it is read as one',
  },
  {
    library: 'llamaindex-traceloop',
    stories: ['b', 'c'],
    facts: ['failing step'],
    reason: 'the library records no tools, so that the failure shows, but not the tool',
  },
  {
    library: 'traceloop-langchain',
    stories: [''],
    facts: ['tools', 'failing step'],
    reason: 'tool spans are all named DynamicStructuredTool, and every step is a trace of its own',
  },
  {
    library: 'traceloop-langchain',
    stories: ['f'],
    facts: ['input tokens', 'output tokens'],
    reason: 'streamed calls report no usage; numbers stand only in messages that plumbing spans repeat',
  },
  {
    library: 'traceloop-langchain',
    stories: ['a'],
    facts: ['cached tokens'],
    reason: 'the model span has no cache attribute; the number stands only in messages that plumbing spans repeat',
  },
  {
    library: 'traceloop-langchain',
    stories: [''],
    facts: ['model'],
    reason: 'model spans carry the asked model; what answered stands only in messages that plumbing spans repeat',
  },
]

/** See {@link GAPS}. */
export const knownGap: KnownGap = (library: string, turn: TrueTurn, fact: Fact) =>
  GAPS.find(
    (gap) =>
      gap.library === library && gap.facts.includes(fact) && gap.stories.some((story) => turn.story.startsWith(story)),
  )?.reason
