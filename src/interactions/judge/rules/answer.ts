import type { CanonicalSpan } from '../../../model/span.ts'
import { type Finding, findingAt, sourceOf } from '../finding.ts'
import { lastSpeaker, type View, weighedWords } from '../view.ts'

/** The answer declines to do what was asked. Only the turn's last word counts: an earlier refusal was overcome. */
export function refusedAnswer(view: View): Finding | null {
  const { answer } = view
  if (answer === null || !answer.marks.refuses || answer.marks.admitsMissing) return null
  const speaker = speakerOf(view)
  return findingAt(speaker, {
    reason: 'refusal',
    rule: 'answer',
    attribute: sourceOf(speaker, 'answerText'),
    note: `The answer declines to do what was asked${weighedWords(view)}.`,
  })
}

/**
 * The run ended without an answer: the last model call said nothing and asked for nothing, or the app put its own
 * error notice in the answer's place although the model had more to say (the failed call left no span).
 */
export function missingAnswer(view: View): Finding | null {
  const { answer, turn } = view
  const last = lastSpeaker(view)
  if (answer === null) {
    if (last === undefined || !view.hasContent || turn.root === null || asksForTools(last)) return null
    if (last.marks.workKey === '' || saidUnrecorded(last)) return null
    return findingAt(last, {
      reason: 'no_answer',
      rule: 'answer',
      attribute: sourceOf(last, 'answerText'),
      note: 'The last model call gave no answer and asked for no tool.',
    })
  }
  if (!answer.marks.reportsError || answer.span.kind === 'llm') return null
  if (view.speakers.some((span) => span.marks.answer.present && span.marks.answer.reportsError)) return null
  if (last !== undefined && !asksForTools(last)) return null
  return findingAt(answer.span, {
    step: 'chat',
    stepKind: 'llm',
    reason: 'no_answer',
    rule: 'answer',
    attribute: sourceOf(answer.span, 'answerText'),
    note: 'The answer is an error notice of the app, and the model call that should have answered left no span.',
  })
}

/** The call that gave the turn's answer; a root only repeats it. */
function speakerOf(view: View): NonNullable<View['answer']>['span'] {
  return lastSpeaker(view) ?? view.answer?.span ?? view.turn.top
}

/** The model did say something, which the sender did not record (Anthropic's SDK while it streams). */
function saidUnrecorded({ usage, sources }: CanonicalSpan): boolean {
  return (usage?.output ?? 0) > 0 && !('output' in sources) && !('answerText' in sources)
}

function asksForTools(span: {
  readonly toolRequests: readonly unknown[]
  readonly finishReasons: readonly string[]
}): boolean {
  return span.toolRequests.length > 0 || span.finishReasons.some((reason) => /tool|function/i.test(reason))
}
