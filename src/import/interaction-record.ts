import { eventId } from '../model/event-id.ts'
import { timeOf } from '../model/incoming-product-event.ts'
import type { Outbound } from '../model/settled.ts'
import { rowToInteraction } from '../warehouse/rows/interaction.ts'
import { timeText } from '../warehouse/rows/values.ts'
import type { ColumnMap } from './columns.ts'
import { asObject, canonical, present, type Reading } from './event-record.ts'

type Type = 'text' | 'number' | 'count' | 'flag' | 'list' | 'time' | 'map'

/** Columns of `interactions` that a file can fill, with what stands in them. */
const TYPES: Readonly<Record<string, Type>> = {
  interaction_id: 'text',
  trace_id: 'text',
  name: 'text',
  user_id: 'text',
  anonymous_id: 'text',
  session_id: 'text',
  account_id: 'text',
  environment: 'text',
  service_name: 'text',
  app_version: 'text',
  started_at: 'time',
  ended_at: 'time',
  duration_ms: 'count',
  time_to_first_token_ms: 'count',
  intent: 'text',
  intent_confidence: 'number',
  outcome: 'text',
  failure_reason: 'text',
  failure_step: 'text',
  failure_step_kind: 'text',
  failure_chain: 'list',
  degraded_step: 'text',
  silent_failure: 'flag',
  recovered: 'flag',
  fallback_used: 'flag',
  escalated: 'flag',
  guardrail_triggered: 'flag',
  eval_score: 'number',
  eval_passed: 'flag',
  feedback_score: 'number',
  input_text: 'text',
  output_text: 'text',
  model: 'text',
  models: 'list',
  provider: 'text',
  prompt_name: 'text',
  prompt_version: 'text',
  llm_calls: 'count',
  tool_calls: 'count',
  tool_errors: 'count',
  retrievals: 'count',
  documents_retrieved: 'count',
  tools: 'list',
  failed_tools: 'list',
  input_tokens: 'count',
  output_tokens: 'count',
  cache_read_tokens: 'count',
  cache_write_tokens: 'count',
  reasoning_tokens: 'count',
  embedding_tokens: 'count',
  cost_usd: 'count',
  tags: 'list',
  properties: 'map',
}

/** See {@link TYPES}; everything else becomes properties. */
export const INTERACTION_COLUMNS = Object.keys(TYPES)

/** What files call the four outcomes. */
const OUTCOMES: Readonly<Record<string, string>> = {
  success: 'success',
  succeeded: 'success',
  ok: 'success',
  completed: 'success',
  partial: 'partial',
  failure: 'failure',
  failed: 'failure',
  error: 'failure',
  unknown: 'unknown',
  '': 'unknown',
}

/**
 * Reads a record as an interaction that was judged elsewhere. Its version is the lowest there is, so that a trace which
 * brings the same interaction always wins. A row without an id gets one made of all it says.
 */
export function readInteractionRecord(
  record: Readonly<Record<string, unknown>>,
  columns: ColumnMap,
  projectId: string,
): Reading {
  const { fields, rest } = columns.apply(record)
  const row: Record<string, unknown> = {}
  for (const [field, value] of fields) {
    if (value === null || value === undefined || value === '') continue
    const read = readValue(TYPES[field] ?? 'text', value)
    if (read === undefined)
      return { problem: `${field} holds ${JSON.stringify(value).slice(0, 80)}, which is no ${TYPES[field]}` }
    row[field] = read
  }
  if (row.started_at === undefined) return { problem: 'started_at is missing' }
  if (!row.user_id && !row.anonymous_id && !row.session_id) {
    return { problem: 'needs a user_id, an anonymous_id or a session_id, or nobody knows whose it is' }
  }
  const outcome = OUTCOMES[String(row.outcome ?? '').toLowerCase()]
  if (outcome === undefined) return { problem: 'the outcome is none of success, partial, failure, unknown' }
  const id =
    String(row.interaction_id ?? '') || eventId(projectId, '', canonical(record), 'imported_row').replaceAll('-', '')
  const traceId = String(row.trace_id ?? id)
  const interaction = rowToInteraction({
    ...row,
    project_id: projectId,
    interaction_id: id,
    trace_id: traceId,
    ended_at: row.ended_at ?? endOf(String(row.started_at), Number(row.duration_ms ?? 0)),
    outcome,
    outcome_source: 'import',
    user_id_source: row.user_id === undefined ? '' : 'import',
    intent_source: row.intent === undefined ? '' : 'import',
    cost_source: row.cost_usd === undefined ? 'none' : 'reported',
    properties: texts({ ...present(rest), ...(row.properties as object | undefined) }),
    version: '1',
  })
  const trace = { projectId, traceId, spans: [], interactions: [interaction], evaluations: [], final: true }
  return { outbound: [{ kind: 'trace', trace } satisfies Outbound] }
}

function readValue(type: Type, value: unknown): unknown {
  switch (type) {
    case 'text':
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
    case 'time': {
      const at = timeOf(value)
      return at === null ? undefined : timeText(BigInt(Math.round(at)) * 1_000_000n)
    }
    case 'flag':
      return readFlag(value)
    case 'list':
      return readList(value)
    case 'map':
      return asObject(value)
    default: {
      const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value)
      return Number.isFinite(number) && (type === 'number' || number >= 0) ? number : undefined
    }
  }
}

function readFlag(value: unknown): boolean | undefined {
  const word = String(value).toLowerCase()
  if (['true', '1', 'yes', 't', 'y'].includes(word)) return true
  return ['false', '0', 'no', 'f', 'n'].includes(word) ? false : undefined
}

function readList(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  const text = String(value)
  if (text.startsWith('[')) {
    try {
      return (JSON.parse(text) as unknown[]).map(String)
    } catch {
      return [text]
    }
  }
  return text.split(',').map((part) => part.trim())
}

function endOf(startedAt: string, durationMs: number): string {
  const at = timeOf(startedAt.slice(0, 23)) ?? 0
  return timeText(BigInt(Math.round(at + durationMs)) * 1_000_000n)
}

function texts(bag: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(bag).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}
