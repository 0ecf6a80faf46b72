import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JudgedEvaluation } from '../../src/model/evaluation.ts'
import type { Interaction } from '../../src/model/interaction.ts'
import { type Marks, NO_MARKS } from '../../src/model/marks.ts'
import { type CanonicalSpan, SPAN_KINDS } from '../../src/model/span.ts'
import type { EmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'
import { createNodeWarehouse } from '../../src/warehouse/node-client.ts'
import {
  evaluationToRow,
  INTERACTION_COLUMNS,
  interactionToRow,
  type Row,
  rowToEvaluation,
  rowToInteraction,
  rowToSpan,
  SPAN_COLUMNS,
  spanToRow,
} from '../../src/warehouse/rows/index.ts'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { startMigratedClickHouse } from './server.ts'

let server: EmbeddedClickHouse
let warehouse: Warehouse

beforeAll(async () => {
  server = await startMigratedClickHouse()
  warehouse = createNodeWarehouse({ url: server.url, database: 'cohortel' })
})
afterAll(async () => {
  await warehouse.close()
  await server.close()
})

/** Text as strangers send it: any Unicode, NUL, blank lines, quotes, and words that mean something to JSON and SQL. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom('', '\n\nDROP TABLE spans', '\\N', 'null', '\0', `'"\`\\`, '\u2028', '😀') },
  { weight: 1, arbitrary: fc.json() },
)
const texts = fc.array(text, { maxLength: 4 })
const textMap = fc.dictionary(fc.oneof(text, fc.constant('__proto__')), text, { maxKeys: 5 }).map(plain)
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value))
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const count = fc.nat({ max: 4_000_000_000 })
/** Any instant that the wire can carry: unsigned 64-bit nanoseconds. */
const anyNano = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
/** Any instant that DateTime64(9) can. */
const nano = fc.bigInt({ min: 0n, max: 9_223_372_035_999_999_999n })
const hex = (digits: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: digits, maxLength: digits })

const evaluation: fc.Arbitrary<JudgedEvaluation> = fc.record({
  evaluationId: fc.uuid(),
  level: fc.constantFrom('span', 'trace', 'session'),
  traceId: hex(32),
  spanId: hex(16),
  sessionId: text,
  responseId: text,
  interactionId: hex(32),
  name: text,
  score: optional(number),
  scoreNormalized: optional(number),
  label: text,
  passed: optional(fc.boolean()),
  explanation: text,
  source: fc.constantFrom('code', 'model', 'human', 'user'),
  evaluator: text,
  userId: text,
  createdAtUnixNano: nano,
  scoreIsFraction: fc.boolean(),
})

const someMarks = fc
  .record({
    intents: texts,
    workKey: text,
    statedAgeDays: optional(number),
    invalidArguments: fc.boolean(),
    admits: fc.boolean(),
  })
  .map(
    ({ admits, ...some }): Marks => ({ ...NO_MARKS, ...some, answer: { ...NO_MARKS.answer, admitsMissing: admits } }),
  )
const marks = fc.oneof(fc.constant(NO_MARKS), someMarks)

const span: fc.Arbitrary<CanonicalSpan> = fc.record({
  traceId: hex(32),
  spanId: hex(16),
  parentSpanId: fc.oneof(fc.constant(''), hex(16)),
  parentIsRemote: fc.boolean(),
  links: fc.array(fc.record({ traceId: hex(32), spanId: hex(16) }), { maxLength: 3 }),
  name: text,
  kind: fc.constantFrom(...SPAN_KINDS),
  conventions: texts,
  sources: textMap,
  startTimeUnixNano: anyNano,
  endTimeUnixNano: anyNano,
  status: fc.constantFrom('unset', 'ok', 'error'),
  statusMessage: text,
  errorType: text,
  serviceName: text,
  appVersion: text,
  environment: text,
  scopeName: text,
  scopeVersion: text,
  userId: text,
  anonymousId: text,
  sessionId: text,
  accountId: text,
  resourceUserId: text,
  resourceSessionId: text,
  replayId: text,
  input: text,
  output: text,
  userText: text,
  answerText: text,
  systemText: text,
  toolRequests: fc.array(fc.record({ id: text, name: text, arguments: text }), { maxLength: 3 }),
  model: text,
  requestModel: text,
  provider: text,
  responseId: text,
  finishReasons: texts,
  usage: optional(
    fc.record(
      { input: count, output: count, cacheRead: count, cacheWrite: count, reasoning: count },
      { requiredKeys: [] },
    ),
  ).map((usage) => (usage === null ? null : { ...usage })),
  costUsd: optional(number),
  timeToFirstTokenMs: optional(number),
  agentName: text,
  workflowName: text,
  toolName: text,
  toolCallId: text,
  toolArguments: text,
  toolResult: text,
  toolsOffered: texts,
  dataSource: text,
  query: text,
  documents: fc.array(fc.record({ id: text, score: optional(number), content: text }), { maxLength: 3 }),
  documentCount: optional(count),
  handoffTarget: text,
  guardrail: optional(
    fc.record({ blocked: fc.boolean(), target: fc.constantFrom('input', 'output', ''), reason: text }),
  ),
  validation: text,
  promptName: text,
  promptVersion: text,
  intent: optional(fc.record({ label: text, confidence: optional(number) })),
  statedOutcome: text,
  tags: texts,
  evaluations: fc.array(
    evaluation.map(({ interactionId: _interaction, scoreNormalized: _normalised, ...raw }) => raw),
    { maxLength: 2 },
  ),
  attributes: textMap,
  droppedAttributesCount: count,
  marks,
})

const interaction: fc.Arbitrary<Interaction> = fc.record({
  projectId: fc.constant(''),
  interactionId: fc.uuid(),
  traceId: hex(32),
  name: text,
  userId: text,
  anonymousId: text,
  sessionId: text,
  accountId: text,
  userIdSource: text,
  environment: text,
  serviceName: text,
  appVersion: text,
  startedAtUnixNano: nano,
  endedAtUnixNano: nano,
  durationMs: number,
  timeToFirstTokenMs: optional(number),
  intent: text,
  intentSource: text,
  intentConfidence: optional(number),
  outcome: fc.constantFrom('success', 'partial', 'failure', 'unknown'),
  outcomeSource: text,
  failureReason: text,
  failureStep: text,
  failureStepKind: fc.constantFrom('', ...SPAN_KINDS),
  failureSpanId: hex(16),
  failureChain: texts,
  silentFailure: fc.boolean(),
  recovered: fc.boolean(),
  fallbackUsed: fc.boolean(),
  escalated: fc.boolean(),
  guardrailTriggered: fc.boolean(),
  degradedStep: text,
  evidence: fc.array(fc.record({ rule: text, spanId: hex(16), attribute: text, note: text }), { maxLength: 3 }),
  evalScore: optional(number),
  evalPassed: optional(fc.boolean()),
  weakestEvaluation: text,
  evalScores: fc.dictionary(text, number, { maxKeys: 4 }).map(plain),
  feedbackScore: optional(number),
  inputText: text,
  outputText: text,
  model: text,
  models: texts,
  provider: text,
  promptName: text,
  promptVersion: text,
  llmCalls: count,
  toolCalls: count,
  toolErrors: count,
  retrievals: count,
  documentsRetrieved: count,
  spanCount: count,
  errorSpans: count,
  tools: texts,
  failedTools: texts,
  inputTokens: count,
  outputTokens: count,
  cacheReadTokens: count,
  cacheWriteTokens: count,
  reasoningTokens: count,
  embeddingTokens: count,
  costUsd: optional(number),
  costSource: fc.constantFrom('reported', 'priced', 'none'),
  tags: texts,
  properties: textMap,
  conventions: texts,
  replayId: text,
  version: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
})

test('a span of an older release has the marks that it lacks at their empty value', () => {
  const row = { marks: JSON.stringify({ workKey: 'k', answer: { refuses: true } }) }
  expect(rowToSpan(row).marks).toEqual({ ...NO_MARKS, workKey: 'k', answer: { ...NO_MARKS.answer, refuses: true } })
  expect(rowToSpan({}).marks).toEqual(NO_MARKS)
})

describe('rows through the real engine', () => {
  test('a span comes back exactly, whatever strangers put into it', async () => {
    await roundTrip(span, 'spanId', async (spans, projectId) => {
      const place = { projectId, interactionId: 'i', failureRole: '', version: 2n ** 40n }
      await warehouse.insert(
        'spans',
        spans.map((each) => spanToRow(each, place)),
      )
      return (await select(`${SPAN_COLUMNS} FROM spans`, projectId)).map(rowToSpan)
    })
  })

  test('an interaction comes back exactly', async () => {
    await roundTrip(interaction, 'interactionId', async (interactions, projectId) => {
      await warehouse.insert(
        'interactions',
        interactions.map((each) => interactionToRow({ ...each, projectId })),
      )
      const back = (await select(`${INTERACTION_COLUMNS} FROM interactions`, projectId)).map(rowToInteraction)
      return back.map((each) => ({ ...each, projectId: '' }))
    })
  })

  test('an evaluation comes back exactly', async () => {
    await roundTrip(evaluation, 'evaluationId', async (evaluations, projectId) => {
      const place = { projectId, endToEnd: true, version: 1n }
      await warehouse.insert(
        'evaluations',
        evaluations.map((each) => evaluationToRow(each, place)),
      )
      return (await select('* FROM evaluations', projectId)).map(rowToEvaluation)
    })
  })

  test('half an emoji, NaN, a broken clock and a negative count do not cost the row', async () => {
    const [sample] = fc.sample(span, 1)
    if (sample === undefined) throw new Error('fast-check gave no sample.')
    const odd: CanonicalSpan = {
      ...sample,
      spanId: 'feedfeedfeedfeed',
      input: 'cut \ud83d',
      costUsd: Number.NaN,
      usage: { input: -3, output: 1.4 },
      startTimeUnixNano: 2n ** 64n - 1n,
      endTimeUnixNano: 0n,
    }
    await warehouse.insert('spans', [
      spanToRow(odd, { projectId: 'odd', interactionId: '', failureRole: '', version: 1n }),
    ])
    const rows = await warehouse.query<Row>(`SELECT ${SPAN_COLUMNS} FROM spans WHERE project_id = 'odd'`)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ started_at: '2262-04-11 23:47:15.999999999', duration_ms: 0 })
    expect(rowToSpan(rows[0] ?? {})).toMatchObject({
      input: 'cut \ufffd',
      costUsd: null,
      usage: { input: 0, output: 1 },
      startTimeUnixNano: 2n ** 64n - 1n,
    })
  })
})

/** Writes batches of arbitrary items, each into a project of its own, and compares what is read back. */
async function roundTrip<Item, Key extends keyof Item>(
  item: fc.Arbitrary<Item>,
  key: Key,
  through: (items: readonly Item[], projectId: string) => Promise<readonly Item[]>,
): Promise<void> {
  const batch = fc.uniqueArray(item, { selector: (each) => each[key], minLength: 15, maxLength: 30, size: 'max' })
  const byKey = (items: readonly Item[]) => new Map(items.map((each) => [each[key], each]))
  await fc.assert(
    fc.asyncProperty(batch, async (items) => {
      project += 1
      expect(byKey(await through(items, `project-${project}`))).toEqual(byKey(items))
    }),
    // Shrinking a batch asks the engine hundreds of times; the seed in the report is enough to come back to it.
    { numRuns: 6, endOnFailure: true },
  )
}

let project = 0

function select(what: string, projectId: string): Promise<Row[]> {
  return warehouse.query<Row>(`SELECT ${what} WHERE project_id = {project:String}`, { project: projectId })
}

/** fast-check makes dictionaries without prototype; the model's are plain. */
function plain<Value>(dictionary: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(dictionary))
}
