import { readdirSync, readFileSync } from 'node:fs'
import type { SettledTrace } from '../../src/model/settled.ts'
import { createPrivacy } from '../../src/privacy/index.ts'
import { type ContentPolicy, privacySettings } from '../../src/privacy/settings.ts'
import { compareTurn, type TrueCapture, type TrueTurn } from '../accuracy/facts.ts'
import { settle } from '../accuracy/observe.ts'
import { wireOf } from '../accuracy/wire.ts'
import { recordingIn } from './captures.ts'

const REHEARSAL = new URL('../fixtures/rehearsal/', import.meta.url)

/** The libraries that were rehearsed: one folder each. */
export const REHEARSED = readdirSync(REHEARSAL, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** `<story> <turn>: <fact>` for everything that is not as it really happened, with what was expected and got. */
export interface Miss {
  readonly fact: string
  readonly expected: string
  readonly got: string
}

/** How the pure stages read a rehearsed library, against what really happened. */
export interface Rehearsal {
  readonly right: number
  readonly misses: readonly Miss[]
}

/** The verdict on every interaction of a library, reduced to what a content policy leaves. */
export function outcomesUnder(library: string, policy: ContentPolicy): readonly string[] {
  const privacy = createPrivacy(privacySettings.parse({ content: { here: policy } }), ['here'], 'salt')
  const recording = recordingIn(new URL(`${library}/`, REHEARSAL))
  return settle(recording, { span: privacy.receiveSpan, log: privacy.receiveLog }).flatMap((trace) =>
    trace.interactions.map(
      ({ interactionId, outcome, failureReason, failureStep, silentFailure, model }) =>
        `${interactionId} ${outcome} ${failureReason} ${failureStep} ${silentFailure} ${model}`,
    ),
  )
}

/** A tool call as `expected.json` has it. */
interface TrueCall {
  readonly name: string
  readonly args?: unknown
  readonly result?: unknown
}

/** Compares every fact of every turn, the arguments and results of its tools, and whether it failed in silence. */
export function rehearse(library: string): Rehearsal {
  const folder = new URL(`${library}/`, REHEARSAL)
  const truth: TrueCapture = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'))
  const { spans, logs } = recordingIn(folder)
  const settled = settle({ spans, logs })
  let right = 0
  const misses: Miss[] = []
  for (const turn of truth.traces) {
    const ids = new Set(turn.trace_ids)
    const own = settled.filter(({ traceId }) => ids.has(traceId))
    const interactions = own.flatMap((trace) => trace.interactions)
    const compared = compareTurn(truth, turn, interactions, wireOf(spans, logs, ids), () => undefined).map((one) => ({
      fact: one.fact as string,
      expected: one.expected,
      got: one.got,
      isRight: one.verdict === 'right',
    }))
    const silent = interactions.some((interaction) => interaction.silentFailure)
    const expectsSilent = turn.outcome.silent === true
    compared.push({
      fact: 'silent failure',
      expected: String(expectsSilent),
      got: String(silent),
      isRight: silent === expectsSilent,
    })
    for (const one of [...compared, ...toolChecks(turn, own)]) {
      if (one.isRight) right++
      else misses.push({ fact: `${turn.story} ${turn.turn}: ${one.fact}`, expected: one.expected, got: one.got })
    }
  }
  return { right, misses }
}

function toolChecks(turn: TrueTurn, traces: readonly SettledTrace[]) {
  const tools = traces.flatMap((trace) => trace.spans).filter((span) => span.kind === 'tool')
  return (turn.tools_called as readonly TrueCall[]).flatMap((call) => {
    const step = tools.find((span) => span.toolName === call.name)
    const checks = [
      { fact: `arguments of ${call.name}`, expected: normal(call.args), got: normal(step?.toolArguments) },
    ]
    if ('result' in call)
      checks.push({ fact: `result of ${call.name}`, expected: normal(call.result), got: normal(step?.toolResult) })
    return checks.map((check) => ({ ...check, isRight: check.expected === check.got }))
  })
}

/** JSON with sorted keys, so that two writings of one value are equal. */
function normal(value: unknown): string {
  const sort = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(sort)
    if (typeof item !== 'object' || item === null) return item
    return Object.fromEntries(
      Object.entries(item)
        .sort()
        .map(([key, inner]) => [key, sort(inner)]),
    )
  }
  if (typeof value !== 'string') return JSON.stringify(sort(value)) ?? ''
  try {
    return JSON.stringify(sort(JSON.parse(value)))
  } catch {
    return value
  }
}
