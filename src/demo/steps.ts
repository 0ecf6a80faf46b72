import type { Exchange } from './population.ts'
import { CITIES, type Intent, MONTHS } from './product.ts'
import { Random } from './random.ts'

/** One message that a model saw or wrote. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly text: string
  /** The tool call that the message asks for or answers. */
  readonly callId?: string
}

/** A step of an exchange, before any convention spells it. */
export interface Step {
  readonly kind: 'agent' | 'llm' | 'tool' | 'retrieval'
  readonly name: string
  readonly spanId: string
  readonly parentSpanId: string
  readonly startMs: number
  readonly endMs: number
  readonly fault?: { readonly type: string; readonly message: string }
  /** What was asked: the user's words, the query. */
  readonly input: string
  /** What an agent or a model said; empty when it said nothing. */
  readonly answer: string
  readonly messages: readonly Message[]
  /** JSON text: of a tool, or of the call that a model asks for. */
  readonly arguments: string
  readonly callId: string
  /** The tool that a model asks for. */
  readonly asksFor: string
  /** JSON text; absent where the tool failed. */
  readonly result?: string
  readonly documents: readonly { readonly id: string; readonly score: number; readonly content: string }[]
  readonly inputTokens: number
  readonly outputTokens: number
}

/** An exchange with its steps, the root first. */
export interface PlayedExchange {
  readonly exchange: Exchange
  readonly steps: readonly Step[]
}

const SYSTEM =
  'You are the assistant of Fernway, an app for company spending and travel. Answer briefly and from data only.'
const APOLOGY = 'I am sorry, something went wrong while I looked that up. Please try again later.'

/** Plays an exchange out into the steps that its course brings. Pure: the trace id seeds all that is drawn. */
export function play(exchange: Exchange): PlayedExchange {
  const random = Random.of(exchange.traceId)
  const stage = new Stage(exchange, random)
  const { intent, course } = exchange
  if (course === 'rate_limit') {
    stage.model({
      fault: { type: 'RateLimitError', message: '429 Too Many Requests: rate limit reached for the model' },
    })
    return stage.end('', { type: 'RateLimitError', message: '429 Too Many Requests' })
  }
  if (intent.searches) {
    stage.search(course === 'no_documents' ? 0 : 3)
    return stage.end(stage.answers(course === 'fine' ? intent.answer : intent.invention))
  }
  if (intent.tool === '') return stage.end(stage.answers(course === 'fine' ? intent.answer : intent.invention))

  switch (course) {
    case 'tool_timeout':
      stage.tool({
        fault: { type: 'TimeoutError', message: `${intent.tool} did not answer within 10000 ms` },
        ms: 10_000,
      })
      return stage.end(stage.answers(APOLOGY))
    case 'tool_error':
      stage.tool({ fault: { type: 'HttpError', message: `${intent.tool} answered 500 Internal Server Error` } })
      return stage.end(stage.answers(APOLOGY))
    case 'recovered':
      stage.tool({ fault: { type: 'HttpError', message: `${intent.tool} answered 503 Service Unavailable` } })
      stage.tool({ result: stage.data() })
      return stage.end(stage.answers(intent.answer))
    case 'silent_empty':
      stage.tool({ result: '[]' })
      return stage.end(stage.answers(intent.invention))
    case 'honest_gap':
      stage.tool({ result: '[]' })
      return stage.end(stage.answers('I could not find anything about that in your workspace.'))
    default:
      stage.tool({ result: stage.data() })
      return stage.end(stage.answers(course === 'wrong_answer' ? intent.invention : intent.answer))
  }
}

/** Where the steps of one exchange come about, one after the other. */
class Stage {
  readonly #exchange: Exchange
  readonly #intent: Intent
  readonly #random: Random
  readonly #steps: Step[] = []
  readonly #messages: Message[]
  readonly #rootId: string
  readonly #facts: Readonly<Record<string, string>>
  readonly #question: string
  #clock: number

  constructor(exchange: Exchange, random: Random) {
    this.#exchange = exchange
    this.#intent = exchange.intent
    this.#random = random
    this.#facts = {
      n: String(random.int(1000, 9999)),
      amount: `$${random.int(80, 4_000)}.${random.int(10, 99)}`,
      city: random.pick(CITIES),
      month: random.pick(MONTHS),
    }
    this.#question = this.#fill(exchange.intent.question)
    this.#messages = [
      { role: 'system', text: `${SYSTEM} (${exchange.promptVersion})` },
      { role: 'user', text: this.#question },
    ]
    this.#rootId = random.hex(16)
    this.#clock = exchange.startMs + 3
  }

  /** What the tool knows, as JSON text. */
  data(): string {
    return JSON.stringify(this.#filled(this.#intent.result))
  }

  /** The model asks for the intent's tool, and the tool runs. */
  tool({ result, fault, ms }: { result?: string; fault?: Step['fault']; ms?: number }): void {
    const name = this.#intent.tool
    const callId = `call_${this.#random.hex(8)}`
    const text = JSON.stringify(this.#filled(this.#intent.toolArguments))
    this.model({ asksFor: name, arguments: text, callId })
    this.#messages.push({ role: 'assistant', text: '', callId })
    this.#add('tool', name, ms ?? this.#random.int(40, 700), {
      arguments: text,
      callId,
      ...(result !== undefined && { result }),
      ...(fault !== undefined && { fault }),
    })
    this.#messages.push({ role: 'tool', text: result ?? `Error: ${fault?.message}`, callId })
  }

  /** A look into the document store. */
  search(count: number): void {
    const documents = Array.from({ length: count }, (_, index) => ({
      id: `handbook-${this.#facts.city?.toLowerCase()}-${index + 1}`,
      score: Math.round((0.92 - index * 0.07) * 100) / 100,
      content:
        index === 0
          ? this.#fill('Hotels in {city}: at most {amount} per night.')
          : this.#fill('Section {n}: receipts are due within thirty days of the trip.'),
    }))
    this.#add('retrieval', this.#intent.tool, this.#random.int(30, 300), { documents })
    const found = documents.map(({ content }) => content).join('\n')
    this.#messages[1] = { role: 'user', text: `${this.#question}\n\nContext:\n${found}` }
  }

  /** A model call. */
  model(more: Partial<Step>): void {
    const words = this.#messages.reduce((sum, { text }) => sum + text.length, 0)
    const said = (more.answer ?? more.arguments ?? '').length
    this.#add('llm', this.#intent.model, this.#random.int(300, 2_600), {
      messages: [...this.#messages],
      inputTokens: 350 + Math.ceil(words / 4),
      outputTokens: more.fault === undefined ? 12 + Math.ceil(said / 4) : 0,
      ...more,
    })
  }

  /** The model's last words. */
  answers(template: string): string {
    const answer = this.#fill(template)
    this.model({ answer })
    return answer
  }

  /** Closes the root over all steps. */
  end(answer: string, fault?: Step['fault']): PlayedExchange {
    const root: Step = {
      ...this.#blank('agent', `${this.#intent.name}_agent`),
      spanId: this.#rootId,
      parentSpanId: '',
      startMs: this.#exchange.startMs,
      endMs: this.#clock + 2,
      answer,
      messages: this.#messages.slice(0, 2),
      ...(fault !== undefined && { fault }),
    }
    return { exchange: this.#exchange, steps: [root, ...this.#steps] }
  }

  #add(kind: Step['kind'], name: string, ms: number, more: Partial<Step>): void {
    const startMs = this.#clock
    this.#clock += ms
    this.#steps.push({ ...this.#blank(kind, name), startMs, endMs: this.#clock, ...more })
    this.#clock += 4
  }

  #blank(kind: Step['kind'], name: string): Step {
    return {
      kind,
      name,
      spanId: this.#random.hex(16),
      parentSpanId: this.#rootId,
      startMs: 0,
      endMs: 0,
      input: this.#question,
      answer: '',
      messages: [],
      arguments: '',
      callId: '',
      asksFor: '',
      documents: [],
      inputTokens: 0,
      outputTokens: 0,
    }
  }

  #fill(template: string): string {
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => this.#facts[name] ?? whole)
  }

  #filled(data: Readonly<Record<string, string | number>>): Record<string, string | number> {
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? this.#fill(value) : value]),
    )
  }
}
