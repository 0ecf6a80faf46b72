import type { StatedEvaluation } from './facts.ts'
import { at, firstOf, flagOf, isObject, type Json, jsonText, numberOf } from './values.ts'

const LET_THROUGH = /^"?(pass(ed)?|allow(ed)?|safe|ok|none|clean|valid)\b/i
const HELD_BACK = /^"?(block(ed)?|den(y|ied)|reject(ed)?|unsafe|fail(ed)?|flagged|violation|intervened)\b/i

/**
 * What a guardrail's own output says, for senders without a key for it: `{"passed":false}`, `{"flagged":true}`,
 * "blocked". Undefined = it does not say.
 */
export function blockedBy(output: Json): boolean | undefined {
  if (typeof output === 'boolean') return !output
  if (typeof output === 'string') return HELD_BACK.test(output) ? true : LET_THROUGH.test(output) ? false : undefined
  const good = flagOf(
    firstOf(output, ['passed', 'allowed', 'safe', 'is_safe', 'isSafe', 'valid', 'is_valid', 'success']),
  )
  if (good !== undefined) return !good
  const bad = flagOf(
    firstOf(output, [
      'blocked',
      'flagged',
      'denied',
      'triggered',
      'tripwire_triggered',
      'tripwireTriggered',
      'violated',
    ]),
  )
  if (bad !== undefined) return bad
  const word = firstOf(output, ['verdict', 'decision', 'action', 'status', 'result'])
  return typeof word === 'string' ? blockedBy(word) : undefined
}

/** The score that an evaluator's own output holds, for senders that annotate nothing: `{"score":0.4,"reason":"..."}`. */
export function scoreOf(name: string, output: Json): StatedEvaluation | undefined {
  const score = numberOf(isObject(output) ? firstOf(output, ['score', 'value']) : output)
  const label = isObject(output) ? firstOf(output, ['label', 'verdict', 'grade']) : undefined
  const passed = isObject(output) ? flagOf(firstOf(output, ['passed', 'pass'])) : undefined
  const reason = isObject(output) ? firstOf(output, ['explanation', 'reason', 'reasoning', 'rationale']) : undefined
  if (score === undefined && typeof label !== 'string' && passed === undefined) return undefined
  const named = at(output, 'name')
  return {
    name: typeof named === 'string' && named !== '' ? named : name,
    ...(score !== undefined && { score }),
    ...(typeof label === 'string' && { label }),
    ...(passed !== undefined && { passed }),
    ...(reason !== undefined && { explanation: jsonText(reason) }),
  }
}
