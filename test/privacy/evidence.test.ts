import { expect, test } from 'vitest'
import { createPrivacy } from '../../src/privacy/index.ts'
import { CONTENT_POLICIES, privacySettings } from '../../src/privacy/settings.ts'
import { settle } from '../accuracy/observe.ts'
import { capture, LIBRARIES } from '../conventions/captures.ts'
import { trace } from '../destinations/samples.ts'
import { interactionsOf } from '../pure-pipeline.ts'
import { PLANTS, plantedLogs, plantedTraces, SENTENCE_NEEDLE } from './planted.ts'

test('the notes of evidence quote neither users nor models nor errors', () => {
  const interactions = interactionsOf([
    { signal: 'traces', json: plantedTraces() },
    { signal: 'logs', json: plantedLogs() },
  ])
  // A note says which evaluation failed, and a name of an evaluation is reduced with the note: see the test below.
  const notes = interactions.flatMap(({ evidence, evalScores }) =>
    evidence.map(({ note }) => Object.keys(evalScores).reduce((rest, name) => rest.replaceAll(name, ''), note)),
  )
  expect(notes.length).toBeGreaterThan(3)
  for (const needle of [...PLANTS.map((plant) => plant.needle), SENTENCE_NEEDLE]) {
    expect(notes.filter((note) => note.includes(needle))).toEqual([])
  }
})

test('a name within a note is reduced as names are, whoever gets it', () => {
  const interactions = interactionsOf([{ signal: 'traces', json: plantedTraces() }])
  expect(JSON.stringify(interactions.map(({ evidence }) => evidence))).toContain('leak.example')
  for (const content of ['redacted', 'hashed', 'none'] as const) {
    const privacy = createPrivacy(privacySettings.parse({ content: { here: content } }), ['here'], 'salt')
    const sent = privacy.send({ kind: 'trace', trace: trace({ interactions }) }, 'here')
    const evidence = sent.kind === 'trace' ? sent.trace.interactions.map((interaction) => interaction.evidence) : []
    expect(evidence.flat().length).toBeGreaterThan(3)
    expect([content, JSON.stringify(evidence)]).toEqual([content, expect.not.stringContaining('leak.example')])
  }
})

test.each(LIBRARIES)('%s: no note holds a piece of the text of its trace', (library) => {
  for (const { spans, interactions } of settle(capture(library))) {
    const texts = spans.flatMap(({ userText, answerText, toolResult }) => [userText, answerText, toolResult])
    for (const { note } of interactions.flatMap(({ evidence }) => evidence)) {
      for (const text of texts) for (const piece of pieces(text)) expect(note).not.toContain(piece)
    }
  }
})

/** Every run of five words. */
function pieces(text: string): string[] {
  const words = text.split(/\s+/)
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '))
}

test('what is derived from a trace does not depend on when content is reduced', () => {
  for (const policy of CONTENT_POLICIES) {
    const privacy = createPrivacy(privacySettings.parse({ content: { here: policy } }), ['here'], 'salt')
    const verdicts = LIBRARIES.flatMap((library) =>
      settle(capture(library), { span: privacy.receiveSpan, log: privacy.receiveLog }).flatMap(({ interactions }) =>
        interactions.map(({ outcome, failureReason, failureStep, failureChain, intent, silentFailure }) => ({
          outcome,
          failureReason,
          failureStep,
          failureChain,
          intent,
          silentFailure,
        })),
      ),
    )
    const asSent = LIBRARIES.flatMap((library) =>
      settle(capture(library)).flatMap(({ interactions }) =>
        interactions.map(({ outcome, failureReason, failureStep, failureChain, intent, silentFailure }) => ({
          outcome,
          failureReason,
          failureStep,
          failureChain,
          intent,
          silentFailure,
        })),
      ),
    )
    expect([policy, verdicts]).toEqual([policy, asSent])
  }
})
