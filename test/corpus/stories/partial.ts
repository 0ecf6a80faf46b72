import { Conversation } from '../conversation.ts'
import { framed, type Story } from './story.ts'

/** Stories in which the user got an honest half. */
export const PARTIAL: readonly Story[] = [
  {
    name: 'honest-empty',
    hard: 'honest-not-found',
    count: 30,
    tell(scene) {
      const drawn = scene.lookup()
      const result = scene.random.pick([...scene.faults.empties, ...scene.faults.notFounds])
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result })
        .answers(scene.says(scene.phrases.notFound, drawn.thing))
      return framed(conversation, { outcome: 'partial', reason: 'honest_empty' })
    },
  },
  {
    name: 'honest-no-documents',
    hard: 'honest-not-found',
    count: 14,
    tell(scene) {
      const { knowledge } = scene.pack
      const question = scene.random.pick(knowledge.ask)
      const conversation = new Conversation(scene, question)
        .retrieves(question, [])
        .answers(scene.says(scene.phrases.notFound, knowledge.thing))
      return { ...framed(conversation, { outcome: 'partial', reason: 'honest_empty' }), shape: 'rag' }
    },
  },
  {
    name: 'input-blocked',
    hard: '',
    count: 12,
    needs: ['guardrail'],
    tell(scene) {
      const conversation = new Conversation(scene, scene.random.pick(scene.faults.illegitimate))
      conversation.steps.push({
        kind: 'guardrail',
        name: scene.random.pick(scene.faults.guardrails),
        children: [],
        milliseconds: 15,
        messages: [...conversation.messages],
        verdict: { blocked: true, target: 'input', reason: scene.random.pick(scene.faults.guardrailReasons) },
      })
      return framed(
        conversation,
        { outcome: 'partial', reason: 'blocked_input' },
        { answer: scene.random.pick(scene.phrases.blockedInput), plain: true },
      )
    },
  },
  {
    name: 'escalated',
    hard: '',
    count: 14,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(scene.random.pick(scene.faults.humanTools), JSON.stringify({ reason: drawn.thing }), {
          result: scene.random.pick(scene.faults.emptyArrivals),
        })
        .answers(scene.random.pick(scene.phrases.escalations))
      return framed(conversation, { outcome: 'partial', reason: 'escalated' })
    },
  },
  {
    name: 'thumbs-down',
    hard: '',
    count: 12,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn)))
      const name = scene.random.pick(scene.spelling.thumbs)
      return framed(
        conversation,
        { outcome: 'partial', reason: 'negative_feedback' },
        { judgements: [{ name, score: 0, label: 'thumbs_down', by: 'user' }] },
      )
    },
  },
]
