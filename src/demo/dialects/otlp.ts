import type { PlayedExchange, Step } from '../steps.ts'

/** An attribute's value; `undefined` leaves the attribute out. */
export type Value = string | number | boolean | readonly string[] | undefined

/** Attributes by key. */
export type Attributes = Readonly<Record<string, Value>>

/** How a library spells a step. */
export interface SpelledStep {
  readonly name: string
  /** 1 internal, 3 client. */
  readonly kind: 1 | 3
  readonly attributes: Attributes
}

/** A library: its instrumentation scope, and how it spells a step of an exchange. */
export interface Speaker {
  readonly scope: { readonly name: string; readonly version: string }
  spell(step: Step, played: PlayedExchange): SpelledStep
}

/** The OTLP/JSON request that a service's exporter would send for these exchanges. */
export function tracesRequest(service: string, speaker: Speaker, exchanges: readonly PlayedExchange[]): object {
  return {
    resourceSpans: [
      {
        resource: { attributes: keyValues({ 'service.name': service, 'deployment.environment.name': 'production' }) },
        scopeSpans: [
          {
            scope: speaker.scope,
            spans: exchanges.flatMap((played) => played.steps.map((step) => spanOf(step, played, speaker))),
          },
        ],
      },
    ],
  }
}

function spanOf(step: Step, played: PlayedExchange, speaker: Speaker): object {
  const { name, kind, attributes } = speaker.spell(step, played)
  const { fault } = step
  return {
    traceId: played.exchange.traceId,
    spanId: step.spanId,
    ...(step.parentSpanId !== '' && { parentSpanId: step.parentSpanId }),
    name,
    kind,
    startTimeUnixNano: `${step.startMs}000000`,
    endTimeUnixNano: `${step.endMs}000000`,
    attributes: keyValues(attributes),
    ...(fault !== undefined && {
      status: { code: 2, message: fault.message },
      events: [
        {
          timeUnixNano: `${step.endMs}000000`,
          name: 'exception',
          attributes: keyValues({ 'exception.type': fault.type, 'exception.message': fault.message }),
        },
      ],
    }),
  }
}

function keyValues(attributes: Attributes): object[] {
  const list: object[] = []
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '') list.push({ key, value: anyValue(value) })
  }
  return list
}

// 64-bit integers are decimal strings, as the protobuf JSON mapping says.
function anyValue(value: Exclude<Value, undefined>): object {
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { boolValue: value }
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value }
  return { arrayValue: { values: value.map((each) => ({ stringValue: each })) } }
}
