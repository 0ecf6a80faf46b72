import { EMPTY_SPAN } from '../model/empty-span.ts'
import type { CanonicalSpan } from '../model/span.ts'

/** How a field is written. `part`: a text that mostly stands in another field too, and is then written as its place there. */
export type Form = 'text' | 'part' | 'flag' | 'time' | 'number' | 'texts' | 'map' | 'json'

/** Every field by its number, which rows on disk hold: only ever add at the end. */
const FORMS = {
  traceId: 'text',
  spanId: 'text',
  parentSpanId: 'text',
  parentIsRemote: 'flag',
  links: 'json',
  name: 'text',
  kind: 'text',
  conventions: 'texts',
  sources: 'map',
  startTimeUnixNano: 'time',
  endTimeUnixNano: 'time',
  status: 'text',
  statusMessage: 'text',
  errorType: 'text',
  serviceName: 'text',
  appVersion: 'text',
  environment: 'text',
  scopeName: 'text',
  scopeVersion: 'text',
  userId: 'text',
  anonymousId: 'text',
  sessionId: 'text',
  accountId: 'text',
  resourceUserId: 'text',
  resourceSessionId: 'text',
  replayId: 'text',
  input: 'text',
  output: 'text',
  userText: 'part',
  answerText: 'part',
  systemText: 'part',
  toolRequests: 'json',
  model: 'text',
  requestModel: 'text',
  provider: 'text',
  responseId: 'text',
  finishReasons: 'texts',
  usage: 'json',
  costUsd: 'number',
  timeToFirstTokenMs: 'number',
  agentName: 'text',
  workflowName: 'text',
  toolName: 'text',
  toolCallId: 'text',
  toolArguments: 'part',
  toolResult: 'part',
  toolsOffered: 'texts',
  dataSource: 'text',
  query: 'part',
  documents: 'json',
  documentCount: 'number',
  handoffTarget: 'text',
  guardrail: 'json',
  validation: 'text',
  promptName: 'text',
  promptVersion: 'text',
  intent: 'json',
  statedOutcome: 'text',
  tags: 'texts',
  evaluations: 'json',
  attributes: 'map',
  droppedAttributesCount: 'number',
  marks: 'json',
} as const satisfies Record<keyof CanonicalSpan, Form>

/** Names of the fields, by number. */
export const KEYS = Object.keys(FORMS) as (keyof CanonicalSpan)[]
/** By the same numbers. */
export const FORM_OF: readonly Form[] = Object.values(FORMS)
/** By the same numbers: a field that is as here is left out. */
export const DEFAULTS: readonly unknown[] = KEYS.map((key) => EMPTY_SPAN[key])

/** Which field a `part` is looked for in: answers and results stand in the output, all else in the input. */
export const WHOLE_OF = KEYS.map((key) => (key === 'answerText' || key === 'toolResult' ? 'output' : 'input'))
