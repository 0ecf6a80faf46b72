import { Conversation } from '../conversation.ts'
import type { Exchange, Pack } from '../pack.ts'
import type { Scene } from '../scene.ts'
import type { Json } from '../step.ts'
import { fill } from '../values.ts'
import { framed, type Story, type Told } from './story.ts'

function talk(scene: Scene, exchanges: readonly Exchange[]): Told {
  const exchange = scene.random.pick(exchanges)
  return framed(
    new Conversation(scene, exchange.ask).answers(exchange.tell + scene.random.pick(scene.phrases.closers)),
    {},
  )
}

/** Stories that succeed although something in them looks like a failure. */
export const LOOKALIKES: readonly Story[] = [
  {
    name: 'empty-is-the-answer',
    hard: 'legitimate-empty',
    count: 24,
    fits: (pack) => pack.checks.length > 0,
    tell(scene) {
      const check = scene.random.pick(scene.pack.checks)
      const asked = scene.drawArguments(check.args)
      const conversation = new Conversation(scene, fill(scene.random.pick(check.ask), asked.facts))
        .uses(check.tool, asked.text, { result: scene.random.pick(scene.spelling.emptyLists) })
        .answers(scene.dressed(fill(scene.random.pick(check.none), asked.facts)))
      return framed(conversation, {})
    },
  },
  {
    name: 'nothing-to-return',
    hard: 'nothing-to-return',
    count: 22,
    fits: (pack) => pack.actions.length > 0,
    tell(scene) {
      const action = scene.random.pick(scene.pack.actions)
      const asked = scene.drawArguments(action.args)
      const conversation = new Conversation(scene, fill(scene.random.pick(action.ask), asked.facts))
        .uses(action.tool, asked.text, { result: scene.random.pick(scene.faults.emptyArrivals) })
        .answers(scene.dressed(fill(scene.random.pick(action.done), asked.facts)))
      return framed(conversation, {})
    },
  },
  {
    name: 'right-apology',
    hard: 'right-apology',
    count: 16,
    fits: (pack) => pack.sorrows.length > 0,
    tell: (scene) => talk(scene, scene.pack.sorrows),
  },
  {
    name: 'right-refusal-like-answer',
    hard: 'right-negative-answer',
    count: 16,
    fits: (pack) => pack.lookalikes.length > 0,
    tell: (scene) => talk(scene, scene.pack.lookalikes),
  },
  {
    name: 'polite-sorry-with-data',
    hard: 'right-apology',
    count: 12,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn), true))
      return framed(conversation, {})
    },
  },
  lookupStory('errors-are-the-topic', 'error-words-in-data', 22, (pack) => pack.noisy, false),
  lookupStory('zero-or-false', 'zero-values', 20, (pack) => pack.zeros, false),
  lookupStory('bare-zero-or-false', 'zero-values', 6, (pack) => pack.zeros, true),
  {
    name: 'nulls-inside-data',
    hard: 'nulls-inside-data',
    count: 10,
    tell(scene) {
      const drawn = scene.lookup()
      const result: Json = scene.random.pick(scene.spelling.withNulls(drawn.data))
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result })
        .answers(scene.dressed(scene.tells(drawn)))
      return framed(conversation, {})
    },
  },
  {
    name: 'unrelated-error-span',
    hard: 'unrelated-error',
    count: 16,
    tell(scene) {
      const drawn = scene.lookup()
      const plain = scene.spelling.unrelatedError
      const inside = scene.random.chance(0.5)
      const conversation = new Conversation(scene, drawn.question)
      if (!inside) conversation.steps.push(plain)
      conversation
        .uses(drawn.lookup.tool, drawn.arguments, {
          result: scene.shaped(drawn.data),
          ...(inside ? { children: [plain] } : {}),
        })
        .answers(scene.dressed(scene.tells(drawn)))
      return framed(conversation, {}, { plain: true })
    },
  },
  {
    name: 'truncated-on-the-way',
    hard: 'harmless-truncation',
    count: 12,
    needs: ['finish'],
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
      if (scene.random.chance(0.5))
        conversation.aside(
          `${scene.spelling.rewrite}${drawn.question}`,
          `${drawn.question.split(' ').slice(0, 3).join(', ')},`,
          'length',
        )
      else conversation.steps.push(conversation.modelStep({ answer: drawn.question.slice(0, 12), finish: 'length' }))
      conversation
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn)))
      return framed(conversation, {})
    },
  },
  {
    name: 'old-data-nobody-minds',
    hard: 'old-data',
    count: 8,
    tell(scene) {
      const drawn = scene.lookup()
      const day = new Date(scene.startMs - scene.random.int(3, 50) * 86_400_000).toISOString()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, {
          result: { ...drawn.data, [scene.spelling.dates[0] ?? 'as_of']: day },
        })
        .answers(scene.dressed(scene.tells(drawn)))
      return framed(conversation, {})
    },
  },
]

function lookupStory(
  name: string,
  hard: string,
  count: number,
  from: (pack: Pack) => Pack['lookups'],
  bare: boolean,
): Story {
  return {
    name,
    hard,
    count,
    fits: (pack) => from(pack).length > 0,
    tell(scene) {
      const drawn = scene.lookup(from(scene.pack))
      const [first = 0] = Object.values(drawn.data)
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: bare ? first : scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn)))
      return framed(conversation, {})
    },
  }
}
