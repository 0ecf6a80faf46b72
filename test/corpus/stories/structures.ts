import { Conversation } from '../conversation.ts'
import type { Scene } from '../scene.ts'
import type { Step } from '../step.ts'
import { framed, type Story } from './story.ts'

/** Several lookups, for stories about two of them. */
const hasTwo: Story['fits'] = (pack) => pack.lookups.length > 1

/** Stories whose point is how steps hang together: branches, agents below agents, sources beside sources, cut streams. */
export const STRUCTURES: readonly Story[] = [
  {
    name: 'two-branches-fail',
    hard: '',
    count: 8,
    needs: ['tasks'],
    fits: hasTwo,
    tell(scene) {
      const [first, second] = scene.twoLookups()
      const conversation = new Conversation(scene, `${first.question} ${second.question}`)
      const one = conversation.call(first.lookup.tool, first.arguments)
      const two = conversation.call(second.lookup.tool, second.arguments)
      conversation
        .asks(one, two)
        .runsTogether(
          [one, { fault: scene.fault(scene.faults.toolErrors) }],
          [two, { fault: scene.fault(scene.faults.toolErrors) }],
        )
        .answers(scene.says(scene.phrases.unreachable, first.thing))
      return {
        ...framed(conversation, {
          outcome: 'failure',
          reason: 'tool_error',
          failingStep: first.lookup.tool,
          alsoRight: { steps: [second.lookup.tool] },
        }),
        shape: 'parallel',
      }
    },
  },
  {
    name: 'invented-below',
    hard: '',
    count: 10,
    tell(scene) {
      const drawn = scene.lookup()
      const [, specialist = 'specialist'] = scene.pack.agents
      const below = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.random.pick(scene.faults.empties) })
        .answers(scene.invents(drawn))
      const conversation = new Conversation(scene, drawn.question)
      conversation.steps.push(agentStep(scene, specialist, below))
      conversation.answers(scene.dressed(below.answer))
      return {
        ...framed(
          conversation,
          { outcome: 'failure', reason: 'empty_result', silentFailure: true, failingStep: drawn.lookup.tool },
          { plain: true },
        ),
        shape: 'agents',
      }
    },
  },
  {
    name: 'documents-empty-tool-answers',
    hard: 'recovered',
    count: 8,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .retrieves(drawn.question, [])
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn)))
      return { ...framed(conversation, { recovered: true }), shape: 'rag' }
    },
  },
  {
    name: 'stream-cut',
    hard: '',
    count: 8,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question).uses(drawn.lookup.tool, drawn.arguments, {
        result: scene.shaped(drawn.data),
      })
      const fault = scene.fault(scene.faults.providerErrors)
      const begun = scene.tells(drawn).slice(0, 14)
      conversation.steps.push({ ...conversation.modelStep({ answer: begun, fault }), streamed: true })
      return framed(
        conversation,
        {
          outcome: 'failure',
          reason: 'provider_error',
          failingStep: 'chat',
          alsoRight: { reasons: ['timeout', 'truncated'] },
        },
        { inherited: fault, plain: true },
      )
    },
  },
  {
    name: 'worked-around-by-heart',
    hard: '',
    count: 8,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { fault: scene.fault(scene.faults.toolErrors) })
        .answers(scene.invents(drawn))
      return framed(conversation, { outcome: 'failure', reason: 'tool_error', failingStep: drawn.lookup.tool })
    },
  },
  {
    name: 'error-text-owned-up',
    hard: 'error-owned-up',
    count: 12,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.random.pick(scene.faults.errorTexts) })
        .answers(scene.says(scene.phrases.unreachable, drawn.thing))
      return framed(conversation, {
        outcome: 'failure',
        reason: 'tool_error',
        failingStep: drawn.lookup.tool,
        alsoRight: { reasons: ['provider_error', 'timeout', 'rate_limit', 'invalid_arguments'] },
      })
    },
  },
  {
    name: 'honest-in-small-talk',
    hard: 'honest-empty',
    count: 12,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.random.pick(scene.faults.empties) })
        .answers(scene.dressed(scene.says(scene.phrases.notFound, drawn.thing)))
      return framed(conversation, { outcome: 'partial', reason: 'honest_empty' })
    },
  },
  {
    name: 'honest-beside-data',
    hard: 'honest-empty',
    count: 10,
    fits: hasTwo,
    tell(scene) {
      const [first, second] = scene.twoLookups()
      const conversation = new Conversation(scene, `${first.question} ${second.question}`)
        .uses(first.lookup.tool, first.arguments, { result: scene.shaped(first.data) })
        .uses(second.lookup.tool, second.arguments, { result: scene.random.pick(scene.faults.empties) })
        .answers(`${scene.tells(first)} ${scene.says(scene.phrases.notFound, second.thing)}`)
      return framed(conversation, { outcome: 'partial', reason: 'honest_empty' })
    },
  },
]

function agentStep(scene: Scene, name: string, inner: Conversation): Step {
  return {
    kind: 'agent',
    name,
    children: inner.steps,
    milliseconds: 0,
    messages: [{ role: 'user', text: inner.question }],
    model: scene.model,
    answer: inner.answer,
  }
}
