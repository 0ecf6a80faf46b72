import { Conversation } from '../conversation.ts'
import type { Scene } from '../scene.ts'
import type { Json } from '../step.ts'
import { framed, type Story, type Truth } from './story.ts'

function silent(reason: string, failingStep: string, more: Truth = {}): Truth {
  return { outcome: 'failure', reason, silentFailure: true, failingStep, ...more }
}

function invented(
  name: string,
  count: number,
  reason: string,
  also: readonly string[],
  results: (scene: Scene) => readonly Json[],
): Story {
  return {
    name,
    hard: '',
    count,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.random.pick(results(scene)) })
        .answers(scene.invents(drawn))
      return framed(conversation, silent(reason, drawn.lookup.tool, { alsoRight: { reasons: also } }))
    },
  }
}

/** Stories in which a step gave nothing without an error and the model answered all the same. */
export const SILENT: readonly Story[] = [
  invented('nothing-invented', 38, 'empty_result', [], (scene) => scene.faults.empties),
  invented('not-found-invented', 20, 'not_found_result', ['empty_result'], (scene) => scene.faults.notFounds),
  invented(
    'error-text-invented',
    20,
    'tool_error',
    ['provider_error', 'timeout', 'rate_limit'],
    (scene) => scene.faults.errorTexts,
  ),
  {
    name: 'no-documents-invented',
    hard: '',
    count: 18,
    tell(scene) {
      const { knowledge } = scene.pack
      const question = scene.random.pick(knowledge.ask)
      const conversation = new Conversation(scene, question)
        .retrieves(question, [])
        .answers(scene.dressed(scene.random.pick(knowledge.tell)))
      return { ...framed(conversation, silent('empty_result', knowledge.source)), shape: 'rag' }
    },
  },
  {
    name: 'far-documents-invented',
    hard: '',
    count: 6,
    tell(scene) {
      const { knowledge } = scene.pack
      const question = scene.random.pick(knowledge.ask)
      const far = [0, 1].map((index) => ({
        id: `x-${index}`,
        score: (scene.random.int(1, 6) - index * 0.5) / 100,
        content: scene.spelling.farDocument,
      }))
      const conversation = new Conversation(scene, question)
        .retrieves(question, far)
        .answers(scene.dressed(scene.random.pick(knowledge.tell)))
      return {
        ...framed(
          conversation,
          silent('empty_result', knowledge.source, { alsoRight: { reasons: ['not_found_result'] } }),
        ),
        shape: 'rag',
      }
    },
  },
  {
    name: 'one-of-two-empty',
    hard: '',
    count: 12,
    tell(scene) {
      const [first, second] = scene.twoLookups()
      const conversation = new Conversation(scene, `${first.question} ${second.question}`)
        .uses(first.lookup.tool, first.arguments, { result: scene.shaped(first.data) })
        .uses(second.lookup.tool, second.arguments, { result: scene.random.pick(scene.faults.empties) })
        .answers(`${scene.tells(first)} ${scene.invents(second)}`)
      return framed(conversation, silent('empty_result', second.lookup.tool))
    },
  },
  {
    name: 'empty-branch',
    hard: '',
    count: 10,
    needs: ['tasks'],
    fits: (pack) => pack.lookups.length > 1,
    tell(scene) {
      const [first, second] = scene.twoLookups()
      const conversation = new Conversation(scene, `${first.question} ${second.question}`)
      const one = conversation.call(first.lookup.tool, first.arguments)
      const two = conversation.call(second.lookup.tool, second.arguments)
      conversation
        .asks(one, two)
        .runsTogether(
          [one, { result: scene.random.pick(scene.faults.empties) }],
          [two, { result: scene.shaped(second.data) }],
        )
        .answers(`${scene.invents(first)} ${scene.tells(second)}`)
      return { ...framed(conversation, silent('empty_result', first.lookup.tool)), shape: 'parallel' }
    },
  },
  {
    name: 'nothing-passed-on',
    hard: '',
    count: 10,
    fits: (pack) => pack.lookups.length > 1,
    tell(scene) {
      const [first, second] = scene.twoLookups()
      const conversation = new Conversation(scene, first.question)
        .uses(first.lookup.tool, first.arguments, { result: scene.random.pick<Json>([null, { result: null }, []]) })
        .uses(second.lookup.tool, JSON.stringify({ [Object.keys(second.lookup.args)[0] ?? 'id']: null }), {
          result: scene.random.pick<Json>([null, [], {}]),
        })
        .answers(scene.invents(first))
      return framed(conversation, silent('empty_result', first.lookup.tool, { cascade: [second.lookup.tool] }))
    },
  },
]
