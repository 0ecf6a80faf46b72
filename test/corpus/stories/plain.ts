import { Conversation } from '../conversation.ts'
import { fill } from '../values.ts'
import { framed, type Story, someHistory } from './story.ts'

/** Stories in which everything goes well. */
export const PLAIN: readonly Story[] = [
  {
    name: 'chat-only',
    hard: '',
    count: 22,
    fits: (pack) => pack.chats.length > 0,
    tell(scene) {
      const chat = scene.random.pick(scene.pack.chats)
      const conversation = new Conversation(scene, chat.ask).answers(scene.dressed(chat.tell))
      const [only] = conversation.steps
      if (only !== undefined && scene.random.chance(0.4)) return { root: only, shape: 'single-call', truth: {} }
      return framed(conversation, {})
    },
  },
  {
    name: 'tool-answer',
    hard: '',
    count: 44,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question, someHistory(scene))
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn)))
      return framed(conversation, {})
    },
  },
  {
    name: 'two-tools',
    hard: '',
    count: 20,
    tell(scene) {
      const [first, second] = scene.twoLookups()
      const conversation = new Conversation(scene, `${first.question} ${second.question}`)
        .uses(first.lookup.tool, first.arguments, { result: scene.shaped(first.data) })
        .uses(second.lookup.tool, second.arguments, { result: scene.shaped(second.data) })
        .answers(scene.dressed(`${scene.tells(first)} ${scene.tells(second)}`))
      return framed(conversation, {})
    },
  },
  {
    name: 'parallel-tools',
    hard: '',
    count: 16,
    needs: ['tasks'],
    tell(scene) {
      const [first, second] = scene.twoLookups()
      const conversation = new Conversation(scene, `${first.question} ${second.question}`)
      const one = conversation.call(first.lookup.tool, first.arguments)
      const two = conversation.call(second.lookup.tool, second.arguments)
      conversation
        .asks(one, two)
        .runsTogether([one, { result: scene.shaped(first.data) }], [two, { result: scene.shaped(second.data) }])
        .answers(scene.dressed(`${scene.tells(first)} ${scene.tells(second)}`))
      return { ...framed(conversation, {}), shape: 'parallel' }
    },
  },
  {
    name: 'retrieval-answer',
    hard: '',
    count: 28,
    tell(scene) {
      const { knowledge } = scene.pack
      const question = scene.random.pick(knowledge.ask)
      const conversation = new Conversation(scene, question)
      if (scene.random.chance(0.4))
        conversation.steps.push({ kind: 'embedding', name: 'embed', children: [], milliseconds: 30 })
      conversation.retrieves(question, scene.documents())
      if (scene.random.chance(0.25))
        conversation.steps.push({ kind: 'reranker', name: 'rerank', children: [], milliseconds: 60 })
      conversation.answers(scene.dressed(scene.random.pick(knowledge.tell)))
      return { ...framed(conversation, {}), shape: 'rag' }
    },
  },
  {
    name: 'guardrail-passes',
    hard: '',
    count: 8,
    needs: ['guardrail'],
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
      const name = scene.random.pick(scene.faults.guardrails)
      const guard = { kind: 'guardrail', name, children: [], milliseconds: 12 } as const
      conversation.steps.push({
        ...guard,
        messages: [...conversation.messages],
        verdict: { blocked: false, target: 'input', reason: '' },
      })
      conversation
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn)))
      conversation.steps.push({
        ...guard,
        answer: conversation.answer,
        verdict: { blocked: false, target: 'output', reason: '' },
      })
      return framed(conversation, {})
    },
  },
  {
    name: 'save-after-lookup',
    hard: 'nothing-to-return',
    count: 12,
    fits: (pack) => pack.actions.length > 0,
    tell(scene) {
      const drawn = scene.lookup()
      const action = scene.random.pick(scene.pack.actions)
      const asked = scene.drawArguments(action.args)
      const conversation = new Conversation(
        scene,
        `${drawn.question} ${fill(scene.random.pick(action.ask), asked.facts)}`,
      )
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .uses(action.tool, asked.text, { result: scene.random.pick(scene.faults.emptyArrivals) })
        .answers(scene.dressed(`${scene.tells(drawn)} ${fill(scene.random.pick(action.done), asked.facts)}`))
      return framed(conversation, {})
    },
  },
]
