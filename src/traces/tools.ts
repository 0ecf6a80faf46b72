import type { CanonicalSpan, ToolRequest } from '../model/span.ts'

/** What apps put before a tool's name when they name a span after it. */
const PREFIX = /^(execute[_ ]tool|tool|function|call|run)[\s:._-]+/i

/**
 * Recognises tools by what only the whole trace shows: a span that says nothing of its kind, bears the name of a tool
 * that a model asked for, and began after that model call did. Apps wrap their tools in plain spans all the time.
 *
 * Only spans are changed that no convention gave a kind, and only where no tool span of that name hangs above or below.
 */
export function recogniseTools(spans: readonly CanonicalSpan[]): readonly CanonicalSpan[] {
  return completeArguments(namedTools(spans))
}

/**
 * Frameworks hand a tool of one parameter the bare value (`H-204`); the model's request has the whole arguments. A tool
 * call without an object of arguments takes those of the request with its id, else of the last request of its name
 * that holds the very value.
 */
function completeArguments(spans: readonly CanonicalSpan[]): readonly CanonicalSpan[] {
  const isBare = (span: CanonicalSpan) => span.kind === 'tool' && !/^\s*[{[]/.test(span.toolArguments)
  if (!spans.some(isBare)) return spans
  const asked = requestsByName(spans)
  return spans.map((span) => {
    if (!isBare(span)) return span
    const own = (asked.get(span.toolName) ?? []).filter(({ from }) => from <= span.startTimeUnixNano)
    const request =
      own.find((one) => span.toolCallId !== '' && one.request.id === span.toolCallId) ??
      own.findLast((one) => one.request.arguments.includes(span.toolArguments))
    if (request === undefined || request.request.arguments === '') return span
    return {
      ...span,
      toolArguments: request.request.arguments,
      sources: { ...span.sources, toolArguments: "the model's request" },
    }
  })
}

function namedTools(spans: readonly CanonicalSpan[]): readonly CanonicalSpan[] {
  const unnamed = spans.filter((span) => span.kind === 'other' && span.parentSpanId !== '')
  if (unnamed.length === 0) return spans
  const asked = requestsByName(spans)
  if (asked.size === 0) return spans

  const byId = new Map(spans.map((span) => [span.spanId, span]))
  const shown = new Set<string>()
  for (const tool of spans) if (tool.kind === 'tool') markKin(tool, byId, shown)

  return spans.map((span) => {
    if (span.kind !== 'other' || span.parentSpanId === '') return span
    const name = [span.name, span.name.replace(PREFIX, '')].find((candidate) => asked.has(candidate))
    if (name === undefined || shown.has(`${span.spanId} ${name}`)) return span
    if (byId.get(span.parentSpanId)?.kind === 'tool') return span
    const request = asked.get(name)?.findLast(({ from }) => from <= span.startTimeUnixNano)?.request
    if (request === undefined) return span
    // Its marks were not read as those of a tool, so its output does not vouch for itself: what the next model call was
    // given (its marks `givenResults`) does.
    const { output: _output, answerText: _answer, ...sources } = span.sources
    return {
      ...span,
      kind: 'tool' as const,
      toolName: span.toolName || name,
      toolArguments: span.toolArguments || request.arguments,
      toolResult: span.toolResult || span.output || span.answerText,
      // What a tool returned is nobody's answer.
      answerText: '',
      sources: { ...sources, kind: 'name of a tool that a model asked for' },
    }
  })
}

interface Asked {
  readonly request: ToolRequest
  readonly from: bigint
}

function requestsByName(spans: readonly CanonicalSpan[]): ReadonlyMap<string, readonly Asked[]> {
  const asked = new Map<string, Asked[]>()
  for (const span of spans) {
    for (const request of span.toolRequests) {
      if (request.name === '') continue
      const list = asked.get(request.name)
      if (list === undefined) asked.set(request.name, [{ request, from: span.startTimeUnixNano }])
      else list.push({ request, from: span.startTimeUnixNano })
    }
  }
  return asked
}

/** Notes of all spans above a tool that its name is taken. */
function markKin(tool: CanonicalSpan, byId: ReadonlyMap<string, CanonicalSpan>, shown: Set<string>): void {
  for (let above = byId.get(tool.parentSpanId); above !== undefined; above = byId.get(above.parentSpanId)) {
    shown.add(`${above.spanId} ${tool.toolName || tool.name}`)
  }
}
