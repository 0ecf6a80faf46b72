import { Conversation } from '../conversation.ts'
import type { Scene } from '../scene.ts'
import type { Step } from '../step.ts'
import { framed, type Story, type Truth } from './story.ts'

function failure(reason: string, failingStep: string, more: Truth = {}): Truth {
  return { outcome: 'failure', reason, failingStep, ...more }
}

type Kind = 'toolErrors' | 'timeouts' | 'invalidArguments' | 'unknownTools'

/** A tool fails and the model owns up: apology or not, the request failed. */
function toolFails(name: string, count: number, kind: Kind, reason: string, also: readonly string[]): Story {
  return {
    name,
    hard: '',
    count,
    tell(scene) {
      const drawn = scene.lookup()
      const unknown = kind === 'unknownTools'
      const tool = unknown ? scene.random.pick(scene.spelling.unofferedTools) : drawn.lookup.tool
      const invalid = scene.random.pick(scene.spelling.invalidArguments)
      const conversation = new Conversation(scene, drawn.question)
        .uses(tool, kind === 'invalidArguments' ? invalid : drawn.arguments, {
          fault: scene.fault(scene.faults[kind], tool),
        })
        .answers(scene.says(scene.phrases.unreachable, drawn.thing))
      return framed(
        conversation,
        failure(reason, tool, { alsoRight: { reasons: also, steps: unknown ? ['chat'] : [] } }),
      )
    },
  }
}

/** A model call fails for good. */
function modelFails(
  name: string,
  count: number,
  kind: 'rateLimits' | 'providerErrors' | 'timeouts',
  reason: string,
): Story {
  return {
    name,
    hard: '',
    count,
    tell(scene) {
      const drawn = scene.lookup()
      const fault = scene.fault(scene.faults[kind])
      const conversation = new Conversation(scene, drawn.question)
      if (scene.random.chance(0.5))
        conversation.uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
      const attempts = scene.random.chance(0.4) ? 3 : 1
      for (let attempt = 0; attempt < attempts; attempt++) conversation.breaks(fault)
      const caught = scene.random.chance(0.3)
      return framed(
        conversation,
        failure(reason, 'chat'),
        caught ? { answer: scene.says(scene.phrases.unreachable, drawn.thing) } : { inherited: fault },
      )
    },
  }
}

/** Stories in which a step fails openly and nothing makes it good. */
export const FAILURES: readonly Story[] = [
  toolFails('tool-error-apology', 28, 'toolErrors', 'tool_error', []),
  toolFails('tool-timeout', 12, 'timeouts', 'timeout', ['tool_error']),
  toolFails('invalid-arguments', 14, 'invalidArguments', 'invalid_arguments', ['tool_error']),
  toolFails('unknown-tool', 8, 'unknownTools', 'unknown_tool', ['tool_error', 'invalid_arguments']),
  modelFails('provider-error', 18, 'providerErrors', 'provider_error'),
  modelFails('rate-limit', 14, 'rateLimits', 'rate_limit'),
  modelFails('model-timeout', 10, 'timeouts', 'timeout'),
  {
    name: 'tool-error-aborts',
    hard: '',
    count: 16,
    tell(scene) {
      const drawn = scene.lookup()
      const fault = scene.fault(scene.faults.toolErrors)
      const conversation = new Conversation(scene, drawn.question).uses(drawn.lookup.tool, drawn.arguments, { fault })
      const quiet = scene.random.chance(0.3)
      return framed(
        conversation,
        failure('tool_error', drawn.lookup.tool, { alsoRight: { reasons: ['no_answer'] } }),
        quiet ? {} : { inherited: fault },
      )
    },
  },
  {
    name: 'one-branch-fails',
    hard: '',
    count: 12,
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
          [one, { result: scene.shaped(first.data) }],
          [two, { fault: scene.fault(scene.faults.toolErrors) }],
        )
        .answers(`${scene.tells(first)} ${scene.says(scene.phrases.unreachable, second.thing)}`)
      return { ...framed(conversation, failure('tool_error', second.lookup.tool)), shape: 'parallel' }
    },
  },
  {
    name: 'error-passed-on',
    hard: '',
    count: 12,
    fits: (pack) => pack.lookups.length > 1,
    tell(scene) {
      const [first, second] = scene.twoLookups()
      const fault = scene.fault(scene.faults.toolErrors)
      const conversation = new Conversation(scene, first.question)
        .uses(first.lookup.tool, first.arguments, { fault })
        .uses(
          second.lookup.tool,
          JSON.stringify({ [Object.keys(second.lookup.args)[0] ?? 'id']: `Error: ${fault.message}` }),
          {
            fault: scene.fault(scene.faults.invalidArguments),
          },
        )
        .answers(scene.says(scene.phrases.unreachable, first.thing))
      return framed(conversation, failure('tool_error', first.lookup.tool, { cascade: [second.lookup.tool] }))
    },
  },
  {
    name: 'specialist-tool-fails',
    hard: '',
    count: 10,
    tell(scene) {
      const drawn = scene.lookup()
      const fault = scene.fault(scene.faults.toolErrors)
      const inner = new Conversation(scene, drawn.question).uses(drawn.lookup.tool, drawn.arguments, { fault })
      const [, specialist = 'specialist'] = scene.pack.agents
      const agent: Step = {
        kind: 'agent',
        name: specialist,
        children: inner.steps,
        milliseconds: 0,
        messages: [{ role: 'user', text: drawn.question }],
        fault,
        inheritedFault: true,
      }
      const outer = new Conversation(scene, drawn.question)
      outer.steps.push(outer.modelStep({ answer: `{"route":"${specialist}"}` }), agent)
      outer.answers(scene.says(scene.phrases.unreachable, drawn.thing))
      return { ...framed(outer, failure('tool_error', drawn.lookup.tool), { plain: true }), shape: 'multi-agent' }
    },
  },
  {
    name: 'truncated',
    hard: '',
    count: 16,
    needs: ['finish'],
    tell(scene) {
      const drawn = scene.lookup()
      const full = scene.tells(drawn)
      const cut = full.slice(0, Math.max(4, Math.floor(full.length * 0.6)))
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(cut, { finish: 'length' })
      return framed(conversation, failure('truncated', 'chat'))
    },
  },
  {
    name: 'content-filter',
    hard: '',
    count: 12,
    needs: ['finish'],
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
      if (scene.random.chance(0.5))
        conversation.uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
      conversation.answers('', { finish: 'content_filter' })
      return framed(conversation, failure('content_filter', 'chat'))
    },
  },
  {
    name: 'refusal',
    hard: '',
    count: 18,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
      if (scene.random.chance(0.3))
        conversation.uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
      conversation.answers(scene.random.pick(scene.phrases.refusals))
      return framed(conversation, failure('refusal', 'chat'))
    },
  },
  {
    name: 'answer-blocked',
    hard: '',
    count: 10,
    needs: ['guardrail'],
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
        .uses(drawn.lookup.tool, drawn.arguments, { result: scene.shaped(drawn.data) })
        .answers(scene.tells(drawn))
      const name = scene.random.pick(scene.faults.guardrails)
      conversation.steps.push({
        kind: 'guardrail',
        name,
        children: [],
        milliseconds: 20,
        answer: conversation.answer,
        verdict: { blocked: true, target: 'output', reason: scene.random.pick(scene.faults.guardrailReasons) },
      })
      return framed(
        conversation,
        failure('guardrail_block', name, { alsoRight: { steps: ['chat', 'guardrail', 'run_guardrail'] } }),
        { answer: scene.random.pick(scene.phrases.blockedOutput), plain: true },
      )
    },
  },
  {
    name: 'validation-failed',
    hard: '',
    count: 8,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
      conversation.steps.push(conversation.modelStep({ answer: `{"${scene.spelling.schemaKey}": ` }))
      return framed(
        conversation,
        failure('validation_failed', 'chat', { alsoRight: { steps: [...scene.pack.agents] } }),
        { own: scene.fault(scene.faults.validation), plain: true },
      )
    },
  },
  {
    name: 'max-iterations',
    hard: '',
    count: 10,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question)
      const rounds = scene.random.int(4, 8)
      for (let round = 0; round < rounds; round++)
        conversation.uses(drawn.lookup.tool, drawn.arguments, {
          result: scene.spelling.pending,
        })
      const [main = 'assistant'] = scene.pack.agents
      return framed(conversation, failure('max_iterations', main, { alsoRight: { steps: [drawn.lookup.tool] } }), {
        own: scene.fault(scene.faults.maxIterations),
        plain: true,
      })
    },
  },
  {
    name: 'never-finished',
    hard: '',
    count: 10,
    tell(scene) {
      const drawn = scene.lookup()
      const conversation = new Conversation(scene, drawn.question).uses(drawn.lookup.tool, drawn.arguments, {
        result: scene.shaped(drawn.data),
      })
      return { ...framed(conversation, unknown(scene), { plain: true }), rootMissing: true, shape: 'fragment' }
    },
  },
]

/** No root, no answer, no failure. */
function unknown(_scene: Scene): Truth {
  return { outcome: 'unknown' }
}
