import { Conversation } from '../conversation.ts'
import type { Step } from '../step.ts'
import { framed, type Story } from './story.ts'

/** Stories in which something failed and was made good. */
export const RECOVERED: readonly Story[] = [
  {
    name: 'tool-retried',
    hard: 'recovered',
    count: 16,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
      const fault = scene.fault(scene.random.chance(0.7) ? scene.faults.toolErrors : scene.faults.timeouts)
      if (scene.random.chance(0.5)) {
        const call = conversation.call(drawn.lookup.tool, drawn.arguments)
        conversation.asks(call).runs(call, { fault })
        conversation.messages.pop()
        conversation.runs(call, { result: scene.shaped(drawn.data) })
      } else
        conversation
          .uses(drawn.lookup.tool, drawn.arguments, { fault })
          .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
      conversation.answers(scene.dressed(scene.tells(drawn)))
      return { ...framed(conversation, { recovered: true }), shape: 'retry' }
    },
  },
  {
    name: 'arguments-corrected',
    hard: 'recovered',
    count: 12,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, scene.spelling.missingArguments, {
          fault: scene.fault(scene.faults.invalidArguments),
        })
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn)))
      return { ...framed(conversation, { recovered: true }), shape: 'retry' }
    },
  },
  {
    name: 'model-retried',
    hard: 'recovered',
    count: 14,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
      const fault = scene.fault(
        scene.random.pick([scene.faults.rateLimits, scene.faults.providerErrors, scene.faults.timeouts]),
      )
      if (scene.random.chance(0.5)) conversation.breaks(fault)
      conversation.uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
      if (conversation.steps[0]?.fault === undefined) conversation.breaks(fault)
      conversation.answers(scene.dressed(scene.tells(drawn)))
      return { ...framed(conversation, { recovered: true }), shape: 'retry' }
    },
  },
  {
    name: 'search-reworded',
    hard: 'recovered',
    count: 12,
    tell(scene) {
      const drawn = scene.lookup()
      const wider = JSON.stringify({ ...JSON.parse(drawn.arguments), [scene.spelling.widened]: true })
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, {
          result: scene.random.pick([...scene.faults.empties.slice(2, 3), ...scene.faults.notFounds]),
        })
        .uses(drawn.lookup.tool, wider, { result: scene.shaped(drawn.data) })
        .answers(scene.dressed(scene.tells(drawn)))
      return { ...framed(conversation, { recovered: true }), shape: 'retry' }
    },
  },
  {
    name: 'fallback-model',
    hard: 'recovered',
    count: 12,
    tell(scene) {
      const drawn = scene.lookup()
      const fault = scene.fault(scene.random.pick([scene.faults.rateLimits, scene.faults.providerErrors]))
      const other = scene.random.pick(scene.faults.models.filter(([model]) => model !== scene.model))[0]
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .breaks(fault)
        .answers(scene.dressed(scene.tells(drawn)), { model: other })
      return framed(conversation, { outcome: 'partial', reason: 'fallback', recovered: true, fallback: true })
    },
  },
  {
    name: 'second-source',
    hard: 'recovered',
    count: 10,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { fault: scene.fault(scene.faults.toolErrors) })
        .uses(scene.random.pick(scene.faults.sourcePrefixes) + drawn.lookup.tool, drawn.arguments, {
          result: scene.shaped(drawn.data),
        })
        .answers(scene.dressed(scene.tells(drawn)))
      return framed(conversation, {
        outcome: 'partial',
        reason: 'fallback',
        recovered: true,
        fallback: true,
        alsoRight: { outcomes: ['success'], reasons: [''] },
      })
    },
  },
  {
    name: 'innocent-wrapper',
    hard: 'innocent-wrapper',
    count: 12,
    needs: ['tasks'],
    tell(scene) {
      const drawn = scene.lookup()
      const fault = scene.fault(scene.faults.toolErrors)
      const conversation = new Conversation(scene, drawn.question)
      const call = conversation.call(drawn.lookup.tool, drawn.arguments)
      conversation.asks(call).runs(call, { fault })
      conversation.messages.pop()
      conversation.runs(call, { result: scene.shaped(drawn.data) })
      const failed = conversation.steps[1]
      const name = scene.random.pick(scene.faults.wrappers)
      if (failed !== undefined) {
        const wrapper: Step = { kind: 'task', name, children: [failed], milliseconds: 0, fault, inheritedFault: true }
        conversation.steps.splice(1, 1, wrapper)
      }
      conversation.answers(scene.dressed(scene.tells(drawn)))
      return { ...framed(conversation, { recovered: true }), shape: 'retry' }
    },
  },
]
