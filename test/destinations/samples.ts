import { EMPTY_SPAN } from '../../src/model/empty-span.ts'
import type { JudgedEvaluation } from '../../src/model/evaluation.ts'
import type { Interaction } from '../../src/model/interaction.ts'
import type { Outbound, SettledTrace } from '../../src/model/settled.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'

/** 2026-03-02T09:30:00.123456789Z. */
export const STARTED = 1_772_443_800_123_456_789n
export const TRACE_ID = '5b8aa5a2d2c872e8321cf37308d69df2'

/** A failed interaction with something in every field. */
export function interaction(overrides: Partial<Interaction> = {}): Interaction {
  return {
    projectId: 'default',
    interactionId: TRACE_ID,
    traceId: TRACE_ID,
    name: 'support-agent',
    userId: 'user-42',
    anonymousId: '',
    sessionId: 'session-7',
    accountId: 'acme',
    userIdSource: 'user.id',
    environment: 'production',
    serviceName: 'shop-assistant',
    appVersion: '1.4.2',
    startedAtUnixNano: STARTED,
    endedAtUnixNano: STARTED + 2_500_000_000n,
    durationMs: 2500,
    timeToFirstTokenMs: 420,
    intent: 'refund',
    intentSource: 'attribute',
    intentConfidence: 0.9,
    outcome: 'failure',
    outcomeSource: 'rules',
    failureReason: 'tool_error',
    failureStep: 'lookup_order',
    failureStepKind: 'tool',
    failureSpanId: '0000000000000002',
    failureChain: ['lookup_order', 'chat'],
    silentFailure: false,
    recovered: false,
    fallbackUsed: false,
    escalated: true,
    guardrailTriggered: false,
    degradedStep: '',
    evidence: [{ rule: 'tool_error', spanId: '0000000000000002', attribute: 'status', note: 'ended with an error' }],
    evalScore: 0.25,
    evalPassed: false,
    weakestEvaluation: 'Answer Relevancy',
    evalScores: { 'Answer Relevancy': 0.25, score: 0.5 },
    feedbackScore: 0,
    inputText: '',
    outputText: '',
    model: 'gpt-4o-mini',
    models: ['gpt-4o-mini'],
    provider: 'openai',
    promptName: 'support',
    promptVersion: '3',
    llmCalls: 1,
    toolCalls: 1,
    toolErrors: 1,
    retrievals: 0,
    documentsRetrieved: 0,
    spanCount: 3,
    errorSpans: 1,
    tools: ['lookup_order'],
    failedTools: ['lookup_order'],
    inputTokens: 120,
    outputTokens: 30,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0,
    embeddingTokens: 0,
    costUsd: 0.0012,
    costSource: 'reported',
    tags: ['beta'],
    properties: {},
    conventions: ['otel-genai'],
    replayId: '',
    version: 3n << 32n,
    ...overrides,
  }
}

/** A span without anything in it but its place in the tree. */
export function span(overrides: Partial<CanonicalSpan> = {}): CanonicalSpan {
  return {
    ...EMPTY_SPAN,
    traceId: TRACE_ID,
    spanId: '0000000000000001',
    name: 'span',
    conventions: ['otel-genai'],
    startTimeUnixNano: STARTED,
    endTimeUnixNano: STARTED + 1_000_000_000n,
    serviceName: 'shop-assistant',
    appVersion: '1.4.2',
    environment: 'production',
    ...overrides,
  }
}

/** A final trace: an agent that called a tool, which failed, and then answered. */
export function trace(overrides: Partial<SettledTrace> = {}): SettledTrace {
  return {
    projectId: 'default',
    traceId: TRACE_ID,
    spans: [
      span({ spanId: '0000000000000001', name: 'invoke_agent support', kind: 'agent', agentName: 'support' }),
      span({
        spanId: '0000000000000002',
        parentSpanId: '0000000000000001',
        name: 'execute_tool lookup_order',
        kind: 'tool',
        toolName: 'lookup_order',
        status: 'error',
        statusMessage: 'order service is down',
        errorType: 'ConnectionError',
        startTimeUnixNano: STARTED + 100_000_000n,
        endTimeUnixNano: STARTED + 400_000_000n,
      }),
      span({
        spanId: '0000000000000003',
        parentSpanId: '0000000000000001',
        name: 'chat gpt-4o-mini',
        kind: 'llm',
        model: 'gpt-4o-mini',
        provider: 'openai',
        responseId: 'resp-1',
        usage: { input: 120, output: 30 },
        costUsd: 0.0012,
        timeToFirstTokenMs: 420,
        startTimeUnixNano: STARTED + 500_000_000n,
        endTimeUnixNano: STARTED + 900_000_000n,
      }),
    ],
    interactions: [interaction()],
    evaluations: [],
    final: true,
    ...overrides,
  }
}

/** A model's judgement of the whole trace. */
export function evaluation(overrides: Partial<JudgedEvaluation> = {}): JudgedEvaluation {
  return {
    evaluationId: 'b5f1c7de-2ad5-5f7c-9df1-2f1f6a9f5a10',
    level: 'trace',
    traceId: TRACE_ID,
    spanId: '',
    sessionId: 'session-7',
    responseId: '',
    name: 'helpfulness',
    score: 2,
    label: 'poor',
    passed: false,
    explanation: '',
    source: 'model',
    evaluator: 'judge-1',
    userId: 'user-42',
    createdAtUnixNano: STARTED + 60_000_000_000n,
    scoreIsFraction: false,
    interactionId: TRACE_ID,
    scoreNormalized: 0.25,
    ...overrides,
  }
}

/** What the delivery loop hands a destination: `count` traces of different people. */
export function outbound(count = 1, overrides: Partial<Interaction> = {}): Outbound[] {
  return Array.from({ length: count }, (_, index) => {
    const traceId = (index + 1).toString(16).padStart(32, 'a')
    const own = interaction({ traceId, interactionId: traceId, userId: `user-${index}`, ...overrides })
    const spans = trace().spans.map((each) => ({ ...each, traceId }))
    return { kind: 'trace', trace: trace({ traceId, spans, interactions: [own] }) }
  })
}
