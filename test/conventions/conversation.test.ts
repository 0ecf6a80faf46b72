import { describe, expect, it } from 'vitest'
import { answerOf, systemTextOf, turnsOf, userTextOf } from '../../src/conventions/reading/conversation.ts'
import { documentsOf } from '../../src/conventions/reading/documents.ts'
import { endOfHistory } from '../../src/conventions/reading/long-history.ts'
import { providerByModel, providerOf } from '../../src/conventions/reading/providers.ts'
import { unwrapToolResult } from '../../src/conventions/reading/tool-result.ts'
import { unflatten } from '../../src/conventions/reading/unflatten.ts'
import { inclusiveUsage, usageFacts } from '../../src/conventions/reading/usage.ts'
import { parsed } from '../../src/conventions/reading/values.ts'

const langchain = (kind: string, kwargs: object) => ({
  lc: 1,
  type: 'constructor',
  id: ['langchain_core', 'messages', kind],
  kwargs,
})

describe('what the user asked', () => {
  const asked = (input: unknown) => userTextOf(turnsOf(input, 'input'))

  it.each<[string, unknown]>([
    ['plain text', 'Hello?'],
    [
      'OpenAI chat',
      {
        model: 'gpt-4o',
        messages: [
          { role: 'system', content: 'x' },
          { role: 'user', content: 'Hello?' },
        ],
      },
    ],
    [
      'OpenAI parts',
      [
        {
          role: 'user',
          content: [
            { type: 'image_url', image_url: {} },
            { type: 'text', text: 'Hello?' },
          ],
        },
      ],
    ],
    [
      'OpenAI Responses in the middle of a tool loop',
      {
        input: [
          { role: 'user', content: [{ type: 'input_text', text: 'Hello?' }] },
          { type: 'function_call', name: 'a', arguments: '{}', call_id: 'c' },
          { type: 'function_call_output', call_id: 'c', output: '1' },
        ],
      },
    ],
    ['OpenAI Responses as text', { input: 'Hello?', instructions: 'x' }],
    [
      'Anthropic tool results, which come in the user’s name',
      [
        { role: 'user', content: 'Hello?' },
        {
          role: 'assistant',
          content: [
            { type: 'text', text: 'Let me see.' },
            { type: 'tool_use', id: 't', name: 'a', input: {} },
          ],
        },
        { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't', content: 'null' }] },
      ],
    ],
    [
      'Gemini contents',
      {
        contents: [
          { role: 'user', parts: [{ text: 'Hello?' }] },
          { role: 'user', parts: [{ functionResponse: { name: 'a' } }] },
        ],
      },
    ],
    ['Bedrock', [{ role: 'user', content: [{ text: 'Hello?' }] }]],
    [
      'LangChain objects',
      { messages: [langchain('SystemMessage', { content: 'x' }), langchain('HumanMessage', { content: 'Hello?' })] },
    ],
    [
      'LangChain dictionaries',
      [
        { type: 'human', content: 'Hello?' },
        { type: 'ai', content: '', tool_calls: [{ name: 'a', args: {} }] },
      ],
    ],
    ['LangChain data', [{ type: 'human', data: { content: 'Hello?' } }]],
    [
      'LangChain pairs',
      {
        messages: [
          ['system', 'x'],
          ['human', 'Hello?'],
        ],
      },
    ],
    ['LangChain batches', { messages: [[{ role: 'user', content: 'Hello?' }]] }],
    [
      'Genkit',
      {
        messages: [
          { role: 'user', content: [{ text: 'Hello?' }] },
          { role: 'tool', content: [{ toolResponse: {} }] },
        ],
      },
    ],
    ['Vercel', { system: 'x', prompt: 'Hello?' }],
    [
      'OpenInference',
      [{ message: { role: 'user', contents: [{ message_content: { type: 'text', text: 'Hello?' } }] } }],
    ],
    ['arguments of a traced function', { args: [{ question: 'Hello?', userId: 'u1' }], kwargs: {} }],
    ['positional arguments', ['Hello?', 'user-1']],
    ['parts as JSON in one text', [{ role: 'user', content: '[{"type":"text","text":"Hello?"}]' }]],
    ['a wrapper with one text', { anything: 'Hello?' }],
  ])('is found in %s', (_shape, input) => {
    expect(asked(input)).toBe('Hello?')
  })

  it('is the last user message that no finished answer follows', () => {
    const user = (content: string) => ({ role: 'user', content })
    const assistant = (content: string) => ({ role: 'assistant', content })
    expect(asked([user('one'), assistant('first'), user('two')])).toBe('two')
    expect(asked([user('one'), assistant('prefill')])).toBe('one')
    expect(asked([user('one'), assistant('first'), { role: 'system', content: 'Now make a title.' }])).toBe('')
  })

  it.each<[unknown]>([[null], [undefined], [7], [{}], [[]], [{ a: 1, b: 2 }], [[[[[[[[[['x']]]]]]]]]]])(
    'is nothing in %j',
    (input) => {
      expect(asked(input)).toBe('')
    },
  )
})

describe('what was answered', () => {
  it.each<[string, unknown]>([
    ['plain text', 'Hi.'],
    [
      'OpenAI chat',
      {
        choices: [
          { message: { role: 'assistant', content: 'Hi.' }, finish_reason: 'stop' },
          { message: { content: 'Other' } },
        ],
      },
    ],
    [
      'OpenAI Responses',
      {
        output: [
          { type: 'reasoning' },
          { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Hi.' }] },
        ],
      },
    ],
    [
      'Anthropic',
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: 'hm' },
          { type: 'text', text: 'Hi.' },
        ],
        stop_reason: 'end_turn',
      },
    ],
    [
      'Gemini',
      { candidates: [{ content: { role: 'model', parts: [{ text: 'hm', thought: true }, { text: 'Hi.' }] } }] },
    ],
    ['Bedrock', { output: { message: { role: 'assistant', content: [{ text: 'Hi.' }] } } }],
    ['LangChain', { generations: [[{ text: 'Hi.', message: langchain('AIMessage', { content: 'Hi.' }) }]] }],
    [
      'LangGraph',
      { messages: [langchain('HumanMessage', { content: 'x' }), langchain('AIMessage', { content: 'Hi.' })] },
    ],
    ['Genkit', { message: { role: 'model', content: [{ text: 'Hi.' }] }, finishReason: 'stop' }],
    ['a wrapper', { result: { output: 'Hi.' } }],
  ])('is found in %s', (_shape, output) => {
    expect(answerOf(turnsOf(output, 'output')).text).toBe('Hi.')
  })

  it('gives the tool requests of the last message and no older ones', () => {
    const { toolRequests, text } = answerOf(
      turnsOf(
        [
          { role: 'assistant', tool_calls: [{ id: 'old', function: { name: 'a', arguments: '{}' } }] },
          { role: 'tool', content: '1' },
          {
            role: 'assistant',
            content: null,
            tool_calls: [{ id: 'new', function: { name: 'b', arguments: '{"x":1}' } }],
          },
        ],
        'output',
      ),
    )
    expect(text).toBe('')
    expect(toolRequests).toEqual([{ id: 'new', name: 'b', arguments: '{"x":1}' }])
  })

  it('leaves the end of a graph out: a router says so, nobody answers it', () => {
    expect(answerOf(turnsOf({ output: '__end__' }, 'output')).text).toBe('')
    expect(answerOf(turnsOf('__end__', 'output')).text).toBe('')
    expect(answerOf(turnsOf('It is marked __end__.', 'output')).text).toBe('It is marked __end__.')
  })
})

describe('tool results', () => {
  it.each<[string, string, string]>([
    ['plain text', 'sent', 'sent'],
    ['an object of the tool’s own', '{"status":"sent","result":1}', '{"status":"sent","result":1}'],
    ['null', 'null', 'null'],
    ['a wrapped null', '{"result":null}', 'null'],
    ['null encoded twice', '"null"', 'null'],
    ['an object encoded twice', '"{\\"a\\":1}"', '{"a":1}'],
    ['MCP', '{"content":[{"type":"text","text":"null"}]}', 'null'],
    ['text parts', '[{"type":"text","text":"a"},{"type":"text","text":"b"}]', 'a\nb'],
    ['a tool message', JSON.stringify(langchain('ToolMessage', { content: '{"a":1}' })), '{"a":1}'],
    ['a role message', '{"role":"tool","content":"x","tool_call_id":"c"}', 'x'],
    ['Vercel', '{"type":"json","value":{"a":1}}', '{"a":1}'],
    ['documents, which are no wrapper', '[{"id":"d1","text":"t"}]', '[{"id":"d1","text":"t"}]'],
    ['broken JSON', '{"result":', '{"result":'],
  ])('are taken out of %s', (_wrapper, sent, inner) => {
    expect(unwrapToolResult(sent).text).toBe(inner)
  })

  it('tell by their wrapper that the tool failed', () => {
    expect(unwrapToolResult('{"content":[{"type":"text","text":"boom"}],"isError":true}')).toMatchObject({
      text: 'boom',
      failed: true,
    })
    expect(
      unwrapToolResult(JSON.stringify(langchain('ToolMessage', { content: 'boom', status: 'error' }))).failed,
    ).toBe(true)
  })
})

describe('documents', () => {
  it.each<[string, unknown, string, number | null]>([
    ['LangChain', [{ pageContent: 't', metadata: { source: 'd1' } }], 'd1', null],
    ['LlamaIndex', { source_nodes: [{ node: { id_: 'd1', text: 't' }, score: 0.5 }] }, 'd1', 0.5],
    ['Pinecone', { matches: [{ id: 'd1', score: 0.5, metadata: { text: 'x' } }] }, 'd1', 0.5],
    ['OpenInference', [{ document: { id: 'd1', content: 't', score: 0.5 } }], 'd1', 0.5],
  ])('are read from %s', (_library, data, id, score) => {
    expect(documentsOf(data)?.[0]).toMatchObject({ id, score })
  })

  it('are told from anything else', () => {
    expect(documentsOf({ status: 'sent' })).toBeUndefined()
    expect(documentsOf([])).toEqual([])
  })
})

describe('usage', () => {
  const usage = (reported: object, cacheApart = false) =>
    inclusiveUsage(
      {
        input: undefined,
        output: undefined,
        total: undefined,
        cacheRead: undefined,
        cacheWrite: undefined,
        reasoning: undefined,
        ...reported,
      },
      cacheApart,
    )

  it('counts the cache once', () => {
    expect(usage({ input: 100, output: 5, cacheRead: 40 })).toEqual({ input: 100, output: 5, cacheRead: 40 })
    expect(usage({ input: 10, output: 5, cacheRead: 40 })?.input).toBe(50)
    expect(usage({ input: 100, output: 5, cacheRead: 40, total: 145 })?.input).toBe(140)
    expect(usage({ input: 100, output: 5, cacheRead: 40, total: 105 })?.input).toBe(100)
    expect(usage({ input: 100, output: 5, cacheRead: 40, cacheWrite: 10, total: 105 }, true)?.input).toBe(150)
  })

  it('counts reasoning as output where it was reported beside it', () => {
    expect(usage({ input: 10, output: 4, reasoning: 3, total: 17 })?.output).toBe(7)
    expect(usage({ input: 10, output: 4, reasoning: 3, total: 14 })?.output).toBe(4)
  })

  it('is null where nothing, or only zeros beside nothing, was reported', () => {
    expect(usage({})).toBeNull()
    expect(usage({ reasoning: 0 })).toBeNull()
    expect(usage({ input: 0, output: 0 })).toEqual({ input: 0, output: 0 })
  })

  it('is read in every vendor’s spelling', () => {
    expect(
      usageFacts({ prompt_tokens: 10, completion_tokens: 4, prompt_tokens_details: { cached_tokens: 2 } }),
    ).toEqual({
      inputTokens: 10,
      outputTokens: 4,
      cacheReadTokens: 2,
    })
    expect(usageFacts({ inputTokens: '10', outputTokens: 4, totalTokens: 14 })).toEqual({
      inputTokens: 10,
      outputTokens: 4,
      totalTokens: 14,
    })
  })
})

describe('providers', () => {
  it.each([
    ['openai.responses', 'openai'],
    ['Anthropic', 'anthropic'],
    ['az.ai.openai', 'azure.ai.openai'],
    ['google.generative-ai', 'gcp.gemini'],
    ['xai', 'x_ai'],
    ['my-gateway', 'my-gateway'],
  ])('%s is %s', (sent, vendor) => {
    expect(providerOf(sent)).toBe(vendor)
  })

  it.each(['langchain', 'strands-agents', 'gcp.vertex.agent', 'microsoft.agent_framework', ''])(
    '%j is no vendor',
    (framework) => {
      expect(providerOf(framework)).toBeUndefined()
    },
  )

  it.each([
    ['gpt-4o', 'openai'],
    ['anthropic/claude-sonnet-4', 'anthropic'],
    ['gemini-2.5-pro', 'gcp.gemini'],
    ['my-model', ''],
  ])('the model %s tells %j', (model, vendor) => {
    expect(providerByModel(model)).toBe(vendor)
  })
})

describe('a long history', () => {
  const filler = { role: 'assistant', content: 'x'.repeat(7000) }
  const both = (messages: unknown) => {
    const text = JSON.stringify(messages)
    const short = endOfHistory(text)
    const whole = turnsOf(messages, 'input')
    return [short && [userTextOf(short), systemTextOf(short)], [userTextOf(whole), systemTextOf(whole)]]
  }

  it.each<[string, unknown[]]>([
    [
      'a system message first',
      [{ role: 'system', content: 's' }, { role: 'user', content: 'a' }, filler, { role: 'user', content: 'b' }],
    ],
    [
      'a tool loop at the end',
      [
        { role: 'user', content: 'a' },
        { role: 'assistant', tool_calls: [] },
        { role: 'tool', content: filler.content },
      ],
    ],
    [
      'no system message',
      [{ role: 'user', content: 'a' }, filler, { role: 'user', content: 'b' }, { role: 'assistant', content: 'p' }],
    ],
  ])('with %s says the same in part as in whole', (_what, messages) => {
    const [short, whole] = both(messages)
    expect(short).toEqual(whole)
  })

  it.each<[string, unknown[]]>([
    [
      'a later system message',
      [{ role: 'user', content: 'a' }, filler, { role: 'user', content: 'b' }, { role: 'system', content: 's' }],
    ],
    [
      'messages nested in arguments',
      [
        { role: 'user', content: 'a' },
        filler,
        {
          role: 'assistant',
          tool_calls: [{ function: { name: 'f', arguments: { m: [{ role: 'user', content: 'nested' }] } } }],
        },
      ],
    ],
    [
      'a last user message without text',
      [{ role: 'user', content: 'a' }, filler, { role: 'user', content: [{ type: 'tool_result', content: '1' }] }],
    ],
  ])('with %s is parsed whole', (_what, messages) => {
    expect(both(messages)[0]).toBeUndefined()
  })

  it('is not fooled by quoted messages, nor by other JSON writers', () => {
    const quoted = [
      { role: 'user', content: `a ${JSON.stringify([{ role: 'user', content: 'quoted' }])}` },
      filler,
      { role: 'tool', content: '{"role":"user","content":"x"}' },
    ]
    const [short, whole] = both(quoted)
    expect(short).toEqual(whole)
    const python = `[{"role": "user", "content": "${'y'.repeat(7000)}"}, {"role": "assistant", "content": "z"}, {"role": "user", "content": "b"}]`
    const turns = endOfHistory(python)
    expect(turns && userTextOf(turns)).toBe('b')
  })
})

describe('odd input', () => {
  it('parses at most twice and gives back what it cannot read', () => {
    expect(parsed(JSON.stringify(JSON.stringify({ a: 1 })))).toEqual({ a: 1 })
    expect(parsed(JSON.stringify(JSON.stringify(JSON.stringify({ a: 1 }))))).toBe(JSON.stringify({ a: 1 }))
    expect(parsed('{broken')).toBe('{broken')
  })

  it('puts flattened keys together without touching prototypes, however wild the indexes', () => {
    const list = unflatten([
      ['0.message.role', 'user'],
      ['4000000000.message.role', 'x'],
      ['2.message.role', 'assistant'],
      ['__proto__.polluted', 'yes'],
    ])
    expect(JSON.stringify(list)).toContain('assistant')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
