import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { SeverityNumber } from '@opentelemetry/api-logs'
import {
  JsonLogsSerializer,
  JsonTraceSerializer,
  ProtobufLogsSerializer,
  ProtobufTraceSerializer,
} from '@opentelemetry/otlp-transformer'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { InMemoryLogRecordExporter, LoggerProvider, SimpleLogRecordProcessor } from '@opentelemetry/sdk-logs'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { expect, test } from 'vitest'
import { decodeLogs, decodeTraces } from '../../src/otlp/index.ts'
import { DEFAULTS } from './support/requests.ts'

const resource = resourceFromAttributes({ 'service.name': 'shop' })

test.each([
  ['protobuf', ProtobufTraceSerializer],
  ['json', JsonTraceSerializer],
] as const)('spans as the OpenTelemetry SDK sends them come back: %s', (encoding, serializer) => {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new SimpleSpanProcessor(exporter)] })
  const tracer = provider.getTracer('checkout', '1.2.3')
  const root = tracer.startSpan('invoke_agent', { kind: SpanKind.SERVER, startTime: [1_760_000_000, 123_456_789] })
  root.setAttributes({ text: 'Größe', count: 7, ratio: 0.5, yes: true, list: ['a', 'b'] })
  root.addEvent('thought', { step: 1 }, [1_760_000_001, 1])
  root.setStatus({ code: SpanStatusCode.ERROR, message: 'failed' })
  const child = tracer.startSpan(
    'chat',
    { links: [{ context: root.spanContext() }] },
    trace.setSpan(ROOT_CONTEXT, root),
  )
  child.end()
  root.end([1_760_000_002, 5])
  const body = serializer.serializeRequest(exporter.getFinishedSpans())
  const decoded = decodeTraces(body ?? new Uint8Array(), encoding, DEFAULTS)
  expect(decoded.rejections).toEqual([])
  expect(decoded.warnings).toEqual([])
  const received = new Map(decoded.spans.map((each) => [each.span.name, each]))
  const rootContext = root.spanContext()
  expect(received.get('invoke_agent')).toMatchObject({
    resource: { attributes: new Map([['service.name', 'shop']]) },
    scope: { name: 'checkout', version: '1.2.3' },
    span: {
      traceId: rootContext.traceId,
      spanId: rootContext.spanId,
      parentSpanId: '',
      kind: 2,
      startTimeUnixNano: 1_760_000_000_123_456_789n,
      endTimeUnixNano: 1_760_000_002_000_000_005n,
      attributes: new Map<string, unknown>([
        ['text', 'Größe'],
        ['count', 7],
        ['ratio', 0.5],
        ['yes', true],
        ['list', ['a', 'b']],
      ]),
      events: [{ name: 'thought', timeUnixNano: 1_760_000_001_000_000_001n, attributes: new Map([['step', 1]]) }],
      statusCode: 2,
      statusMessage: 'failed',
    },
  })
  expect(received.get('chat')?.span).toMatchObject({
    parentSpanId: rootContext.spanId,
    links: [{ traceId: rootContext.traceId, spanId: rootContext.spanId }],
  })
})

test.each([
  ['protobuf', ProtobufLogsSerializer],
  ['json', JsonLogsSerializer],
] as const)('log records as the OpenTelemetry SDK sends them come back: %s', (encoding, serializer) => {
  const exporter = new InMemoryLogRecordExporter()
  const provider = new LoggerProvider({ resource, processors: [new SimpleLogRecordProcessor({ exporter })] })
  provider.getLogger('evaluator').emit({
    eventName: 'gen_ai.evaluation.result',
    severityNumber: SeverityNumber.INFO,
    severityText: 'INFO',
    timestamp: [1_760_000_000, 9],
    body: { role: 'user', parts: [1, null, 'text'] },
    attributes: { 'gen_ai.evaluation.score.value': 0.75 },
  })
  const body = serializer.serializeRequest(exporter.getFinishedLogRecords())
  const { logs } = decodeLogs(body ?? new Uint8Array(), encoding, DEFAULTS)
  expect(logs).toHaveLength(1)
  expect(logs[0]?.scope.name).toBe('evaluator')
  expect(logs[0]?.log).toMatchObject({
    eventName: 'gen_ai.evaluation.result',
    severityNumber: 9,
    severityText: 'INFO',
    timeUnixNano: 1_760_000_000_000_000_009n,
    body: new Map<string, unknown>([
      ['role', 'user'],
      ['parts', [1, null, 'text']],
    ]),
    attributes: new Map([['gen_ai.evaluation.score.value', 0.75]]),
  })
})
