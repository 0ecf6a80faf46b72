import { stepName } from '../interactions/index.ts'
import type { Interaction } from '../model/interaction.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { type Paint, pad } from './paint.ts'

/** What `cohortel trace` shows: the verdict on top, then the tree with times, tokens, failures and the root cause. */
export function renderTrace(
  interactions: readonly Interaction[],
  spans: readonly CanonicalSpan[],
  options: { readonly explain: boolean; readonly paint: Paint },
): string {
  const lines: string[] = []
  for (const interaction of interactions) lines.push(...verdict(interaction, options), '')
  lines.push(...tree(interactions, spans, options))
  return lines.join('\n')
}

function verdict(interaction: Interaction, { explain, paint }: { explain: boolean; paint: Paint }): string[] {
  const outcome = paint.outcome(interaction.outcome, interaction.outcome.toUpperCase())
  const why = [interaction.failureReason, interaction.silentFailure ? 'silent' : ''].filter(Boolean).join(', ')
  const step = interaction.failureStep || interaction.degradedStep
  const facts: [string, string][] = [
    ['interaction', interaction.interactionId],
    ['user', withSource(interaction.userId || interaction.anonymousId || '(unknown)', interaction.userIdSource)],
    ['session', interaction.sessionId],
    ['intent', withSource(interaction.intent, interaction.intentSource)],
    ['input', firstLine(interaction.inputText)],
    ['output', firstLine(interaction.outputText)],
    ['model', [interaction.provider, interaction.models.join(', ') || interaction.model].filter(Boolean).join(' / ')],
    ['prompt', [interaction.promptName, interaction.promptVersion].filter(Boolean).join(' ')],
    ['tokens', `${interaction.inputTokens} in, ${interaction.outputTokens} out`],
    ['cost', interaction.costUsd === null ? '' : `$${interaction.costUsd.toFixed(6)} (${interaction.costSource})`],
    ['score', interaction.evalScore === null ? '' : interaction.evalScore.toFixed(2)],
    ['chain', interaction.failureChain.join(' -> ')],
    ['conventions', interaction.conventions.join(', ')],
  ]
  const head = `${outcome}${why ? ` ${why}` : ''}${step ? ` at ${paint.bold(step)}` : ''}  ${paint.dim(interaction.name)}`
  const body = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${paint.dim(pad(name, 12))} ${value}`)
  const evidence = explain
    ? interaction.evidence.map((item) => {
        const where = [item.spanId.slice(0, 8), item.attribute].filter(Boolean).join(' ')
        return `  ${paint.dim(pad('because', 12))} ${item.rule}: ${item.note}${where ? paint.dim(` [${where}]`) : ''}`
      })
    : []
  return [head, ...body, ...evidence]
}

function tree(
  interactions: readonly Interaction[],
  spans: readonly CanonicalSpan[],
  { explain, paint }: { explain: boolean; paint: Paint },
): string[] {
  const known = new Set(spans.map((span) => span.spanId))
  const children = Map.groupBy(spans, (span) => (known.has(span.parentSpanId) ? span.parentSpanId : ''))
  const rootCauses = new Set(interactions.map((interaction) => interaction.failureSpanId).filter(Boolean))
  // The evidence names every step of the chain by its span; a step that merely bears the same name is not meant.
  const cascade = new Set(
    interactions.flatMap(({ evidence, failureChain }) =>
      failureChain.length > 1 ? evidence.map(({ spanId }) => spanId) : [],
    ),
  )
  const inChain = new Set(interactions.flatMap((interaction) => interaction.failureChain))
  const start = spans.map((span) => span.startTimeUnixNano).toSorted((a, b) => (a < b ? -1 : 1))[0] ?? 0n
  const lines: string[] = []

  const visit = (span: CanonicalSpan, prefix: string, isLast: boolean, isTop: boolean): void => {
    const branch = isTop ? '' : isLast ? '└─ ' : '├─ '
    const mark = rootCauses.has(span.spanId)
      ? paint.bad(' ◀ root cause')
      : cascade.has(span.spanId) && inChain.has(stepName(span))
        ? paint.fair(' ◁ cascade')
        : ''
    const label = `${prefix}${branch}${span.kind === 'other' ? paint.dim(span.name) : `${paint.bold(span.kind === 'llm' ? span.name : stepName(span))} ${paint.dim(span.kind)}`}`
    lines.push(`${label}  ${paint.dim(details(span, start))}${failure(span, paint)}${mark}`)
    const below = prefix + (isTop ? '' : isLast ? '   ' : '│  ')
    if (explain) {
      for (const [field, key] of Object.entries(span.sources)) lines.push(paint.dim(`${below}     ${field} <- ${key}`))
    }
    const inner = children.get(span.spanId) ?? []
    for (const [index, child] of inner.entries()) visit(child, below, index === inner.length - 1, false)
  }
  for (const span of children.get('') ?? []) visit(span, '', true, true)
  return lines
}

function details(span: CanonicalSpan, start: bigint): string {
  const offset = Number(span.startTimeUnixNano - start) / 1e6
  const duration = Number(span.endTimeUnixNano - span.startTimeUnixNano) / 1e6
  const parts = [`+${round(offset)} ms`, `${round(duration)} ms`]
  if (span.model) parts.push(span.model)
  if (span.usage) parts.push(`${span.usage.input ?? 0}/${span.usage.output ?? 0} tokens`)
  if (span.documentCount !== null) parts.push(`${span.documentCount} documents`)
  return parts.join(', ')
}

function failure(span: CanonicalSpan, paint: Paint): string {
  if (span.status === 'error') {
    return paint.bad(`  ✗ ${[span.errorType, firstLine(span.statusMessage)].filter(Boolean).join(': ') || 'error'}`)
  }
  if (span.marks.result !== '' && !span.marks.returnsNothingByNature) return paint.fair(`  ∅ ${span.marks.result}`)
  return ''
}

function round(milliseconds: number): string {
  return milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toFixed(1)
}

function withSource(value: string, source: string): string {
  return value === '' || source === '' ? value : `${value} (${source})`
}

function firstLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 110 ? `${line.slice(0, 109)}…` : line
}
