import type { Scene } from './scene.ts'
import type { Document, Fault, Json, Judgement, Message, Step, ToolCall } from './step.ts'

/** How a model call went. */
export interface ModelCall {
  readonly finish?: string
  readonly fault?: Fault
  readonly model?: string
  readonly judgements?: readonly Judgement[]
  readonly streamed?: boolean
}

/** How a tool call went: a result (also null) or a fault; neither = it returned nothing at all. */
export interface ToolRun {
  readonly result?: Json
  readonly fault?: Fault
  readonly judgements?: readonly Judgement[]
  readonly children?: readonly Step[]
}

/** The steps of one turn, with the messages that each model call saw. */
export class Conversation {
  readonly scene: Scene
  readonly question: string
  readonly messages: Message[] = []
  readonly steps: Step[] = []
  answer = ''
  private calls = 0

  constructor(scene: Scene, question: string, history: readonly Message[] = []) {
    this.scene = scene
    this.question = question
    this.messages.push({ role: 'system', text: scene.pack.system }, ...history, { role: 'user', text: question })
  }

  /** A call as a model writes it. */
  call(name: string, argumentsText: string): ToolCall {
    this.calls += 1
    return { id: `call_${this.scene.random.hex(6)}${this.calls}`, name, arguments: argumentsText }
  }

  /** The model asks for tools. */
  asks(...calls: ToolCall[]): this {
    this.steps.push(this.modelStep({ toolCalls: calls, finish: 'tool_calls' }))
    this.messages.push({ role: 'assistant', text: '', toolCalls: calls })
    return this
  }

  /** A tool runs, and its result (or error) goes into the conversation. */
  runs(call: ToolCall, run: ToolRun): this {
    this.steps.push(this.toolStep(call, run))
    this.hears(call, run)
    return this
  }

  /** Several tools run at the same time. */
  runsTogether(...runs: readonly (readonly [ToolCall, ToolRun])[]): this {
    this.steps.push({
      kind: 'task',
      name: this.scene.random.pick(this.scene.faults.wrappers),
      parallel: true,
      milliseconds: 0,
      children: runs.map(([call, run]) => this.toolStep(call, run)),
    })
    for (const [call, run] of runs) this.hears(call, run)
    return this
  }

  /** The model asks for one tool and it runs. */
  uses(name: string, argumentsText: string, run: ToolRun): this {
    const call = this.call(name, argumentsText)
    return this.asks(call).runs(call, run)
  }

  /** A retrieval, whose documents go into the next prompt. */
  retrieves(query: string, documents: readonly Document[], more: Partial<Step> = {}): this {
    this.steps.push({
      kind: 'retrieval',
      name: this.scene.pack.knowledge.source,
      children: [],
      milliseconds: this.scene.random.int(20, 400),
      query,
      documents,
      ...more,
    })
    const context = documents.map((document) => document.content).join('\n')
    const user = this.messages.pop()
    this.messages.push({ role: 'user', text: `${user?.text ?? query}\n\nContext:\n${context}` })
    return this
  }

  /** The model answers. */
  answers(text: string, more: ModelCall = {}): this {
    this.steps.push(this.modelStep({ answer: text, ...more }))
    this.answer = text
    this.messages.push({ role: 'assistant', text })
    return this
  }

  /** A model call that fails and leaves nothing. */
  breaks(fault: Fault, model?: string): this {
    this.steps.push(this.modelStep({ fault, ...(model === undefined ? {} : { model }) }))
    return this
  }

  /** A model call beside the conversation, with its own little prompt. */
  aside(prompt: string, text: string, finish = 'stop'): this {
    this.steps.push({
      ...this.modelStep({ answer: text, finish }),
      messages: [{ role: 'user', text: prompt }],
    })
    return this
  }

  modelStep(more: Partial<Step>): Step {
    return {
      kind: 'llm',
      name: 'chat',
      children: [],
      milliseconds: this.scene.random.int(200, 4000),
      model: this.scene.model,
      provider: this.scene.provider,
      messages: [...this.messages],
      ...more,
    }
  }

  private toolStep(call: ToolCall, run: ToolRun): Step {
    return {
      kind: 'tool',
      name: call.name,
      children: run.children ?? [],
      milliseconds: this.scene.random.int(5, 900),
      arguments: call.arguments,
      callId: call.id,
      ...('result' in run ? { result: run.result } : {}),
      ...(run.fault === undefined ? {} : { fault: run.fault }),
      ...(run.judgements === undefined ? {} : { judgements: run.judgements }),
    }
  }

  private hears(call: ToolCall, run: ToolRun): void {
    const text =
      run.fault !== undefined
        ? `Error: ${run.fault.message}`
        : typeof run.result === 'string'
          ? run.result
          : JSON.stringify(run.result ?? null)
    this.messages.push({ role: 'tool', text, toolCallId: call.id })
  }
}
