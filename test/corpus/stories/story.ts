import type { Conversation } from '../conversation.ts'
import type { AlsoRight, Label } from '../label.ts'
import type { Pack } from '../pack.ts'
import type { Scene } from '../scene.ts'
import type { Fault, Judgement, Message, Step } from '../step.ts'
import type { Ability } from '../writers/wire.ts'

/** The truth of a story; what is left out is a plain success. */
export type Truth = Partial<Omit<Label, 'story' | 'hard' | 'alsoRight'>> & { readonly alsoRight?: Partial<AlsoRight> }

/** A story as told once. */
export interface Told {
  readonly root: Step
  readonly shape: string
  readonly truth: Truth
  /** The parentless span never arrives. */
  readonly rootMissing?: boolean
}

/** A kind of story: how often, relative to others, each set tells it, and what it needs. */
export interface Story {
  readonly name: string
  /** The family of hard negatives; `''` for none. */
  readonly hard: string
  readonly count: number
  readonly needs?: readonly Ability[]
  /** Packs that have what the story is about. */
  readonly fits?: (pack: Pack) => boolean
  tell(scene: Scene): Told
}

/** How the root of a told conversation looks. */
export interface Frame {
  /** The root took over this error from below. */
  readonly inherited?: Fault
  /** The root failed by itself. */
  readonly own?: Fault
  readonly judgements?: readonly Judgement[]
  /** What the user saw, where it is not the conversation's answer. */
  readonly answer?: string
  /** Only plain agents: the story's own structure matters. */
  readonly plain?: boolean
}

/** Puts a conversation under a root: an agent, a workflow over an agent, a handoff, or an HTTP server span. */
export function framed(conversation: Conversation, truth: Truth, frame: Frame = {}): Told {
  const { scene, steps } = conversation
  const answer = frame.answer ?? conversation.answer
  const [main = 'assistant', specialist = 'specialist'] = scene.pack.agents
  const streamed = scene.random.chance(0.2)
  const children = streamed ? steps.map((step) => (step.kind === 'llm' ? { ...step, streamed } : step)) : steps
  const agent = (name: string, inner: readonly Step[], more: Partial<Step> = {}): Step => ({
    kind: 'agent',
    name,
    children: inner,
    milliseconds: 0,
    messages: [{ role: 'user', text: conversation.question }],
    model: scene.model,
    ...(answer === '' ? {} : { answer }),
    ...(frame.inherited === undefined ? {} : { fault: frame.inherited, inheritedFault: true }),
    ...(frame.own === undefined ? {} : { fault: frame.own }),
    ...(streamed ? { streamed } : {}),
    ...more,
  })
  const judged = frame.judgements === undefined ? {} : { judgements: frame.judgements }
  const shape = frame.plain ? 'agent' : scene.random.pick(['agent', 'agent', 'agent', 'workflow', 'handoff', 'http'])
  const name = `${shape}${streamed ? '-streamed' : ''}`
  if (shape === 'workflow') {
    const inner = agent(main, children)
    return { root: { ...agent(`${main}-flow`, [inner], judged), kind: 'workflow' }, shape: name, truth }
  }
  if (shape === 'handoff') {
    const route = conversation.modelStep({
      messages: [
        { role: 'system', text: 'Route the user to the right agent.' },
        { role: 'user', text: conversation.question },
      ],
      toolCalls: [conversation.call(`transfer_to_${specialist.replaceAll('-', '_')}`, '{}')],
      finish: 'tool_calls',
    })
    return { root: agent(main, [route, agent(specialist, children)], judged), shape: name, truth }
  }
  if (shape === 'http') {
    const plain = { 'http.request.method': 'POST', 'url.path': '/api/chat', 'http.response.status_code': 200 }
    return {
      root: { kind: 'http', name: 'POST /api/chat', children: [agent(main, children, judged)], milliseconds: 0, plain },
      shape: name,
      truth,
    }
  }
  return { root: agent(main, children, judged), shape: name, truth }
}

/** Earlier turns of the same conversation, so that prompts carry history. */
export function someHistory(scene: Scene): Message[] {
  if (!scene.random.chance(0.25) || scene.pack.chats.length === 0) return []
  const chat = scene.random.pick(scene.pack.chats)
  return [
    { role: 'user', text: chat.ask },
    { role: 'assistant', text: chat.tell },
  ]
}
