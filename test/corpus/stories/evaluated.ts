import { Conversation } from '../conversation.ts'
import { framed, type Story } from './story.ts'

/** Stories whose truth is told by evaluations. */
export const EVALUATED: readonly Story[] = [
  {
    name: 'evaluations-pass',
    hard: 'passing-evaluation',
    count: 12,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data), judgements: [scene.passing()] })
        .answers(scene.dressed(scene.tells(drawn)), { judgements: [scene.passing()] })
      return framed(conversation, {}, { judgements: [scene.passing()] })
    },
  },
  {
    name: 'low-is-good',
    hard: 'passing-evaluation',
    count: 12,
    tell(scene) {
      const drawn = scene.lookup()
      const name = scene.random.pick(scene.faults.lowerIsBetter)
      const score = scene.random.int(0, 5) / 100
      const label = scene.random.chance(0.5) ? scene.random.pick(scene.faults.passLabels) : undefined
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn)), {
          judgements: [{ name, score, by: 'model', ...(label === undefined ? {} : { label }) }],
        })
      return framed(conversation, {})
    },
  },
  {
    name: 'thumbs-up',
    hard: 'passing-evaluation',
    count: 8,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn)))
      const name = scene.spelling.thumbs[0]
      return framed(conversation, {}, { judgements: [{ name, score: 1, label: 'thumbs_up', by: 'user' }] })
    },
  },
  {
    name: 'step-judged-bad',
    hard: '',
    count: 16,
    tell(scene) {
      const drawn = scene.lookup()
      const blameTool = scene.random.chance(0.5)
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, {
          result: scene.shaped(drawn.data),
          ...(blameTool ? { judgements: [scene.failing()] } : {}),
        })
        .answers(scene.dressed(scene.tells(drawn)), blameTool ? {} : { judgements: [scene.failing()] })
      return framed(conversation, {
        outcome: 'failure',
        reason: 'low_evaluation',
        failingStep: blameTool ? drawn.lookup.tool : 'chat',
      })
    },
  },
  {
    name: 'retrieval-judged-bad-and-answer-too',
    hard: '',
    count: 10,
    tell(scene) {
      const { knowledge } = scene.pack
      const question = scene.random.pick(knowledge.ask)
      const conversation = new Conversation(scene, question)
        .retrieves(question, scene.documents(), { judgements: [scene.failing()] })
        .answers(scene.dressed(scene.random.pick(knowledge.tell)), { judgements: [scene.failing()] })
      const told = framed(conversation, {
        outcome: 'failure',
        reason: 'low_evaluation',
        failingStep: knowledge.source,
        cascade: ['chat'],
      })
      return { ...told, shape: 'rag' }
    },
  },
  {
    name: 'only-the-whole-judged-bad',
    hard: '',
    count: 16,
    tell(scene) {
      const drawn = scene.lookup()
      const judged = scene.random.chance(0.5)
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, {
          result: scene.shaped(drawn.data),
          ...(judged ? { judgements: [scene.passing()] } : {}),
        })
        .answers(scene.dressed(scene.tells(drawn)), judged ? { judgements: [scene.passing()] } : {})
      return framed(
        conversation,
        { outcome: 'failure', reason: 'emergent', failingStep: '' },
        { judgements: [scene.failing()] },
      )
    },
  },
  {
    name: 'stale-data-judged-bad',
    hard: '',
    count: 12,
    tell(scene) {
      const drawn = scene.lookup()
      const day = new Date(scene.startMs - scene.random.int(4, 60) * 86_400_000).toISOString()
      const key = scene.random.pick(scene.spelling.dates)
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: { ...drawn.data, [key]: day } })
        .answers(scene.dressed(scene.tells(drawn)), { judgements: [scene.failing()] })
      return framed(conversation, {
        outcome: 'failure',
        reason: 'stale_result',
        failingStep: drawn.lookup.tool,
        cascade: ['chat'],
      })
    },
  },
  {
    name: 'sources-disagree',
    hard: '',
    count: 4,
    fits: (pack) => pack.language === 'en',
    tell(scene) {
      const drawn = scene.lookup()
      const again = { ...scene.lookup([drawn.lookup]).data }
      const second = scene.random.pick(scene.faults.sourcePrefixes) + drawn.lookup.tool
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .uses(second, drawn.arguments, {
          result: scene.shaped(again),
          judgements: [
            {
              name: scene.spelling.disagreement[0],
              score: 0.05,
              label: scene.random.pick(scene.faults.failLabels),
              explanation: scene.spelling.disagreement[1],
              by: 'code',
            },
          ],
        })
        .answers(scene.dressed(scene.tells(drawn)))
      return framed(conversation, {
        outcome: 'failure',
        reason: 'contradictory_result',
        failingStep: second,
        alsoRight: { reasons: ['low_evaluation'] },
      })
    },
  },
]
