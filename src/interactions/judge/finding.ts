import type { CanonicalSpan, SpanKind } from '../../model/span.ts'
import type { FailureReason } from './reasons.ts'

/** Something that went wrong at one step, before it is known whether it was made good and whose fault it was. */
export interface Finding {
  /** The span that shows it. */
  readonly span: CanonicalSpan
  /** What went wrong there. */
  readonly reason: FailureReason
  /** Name and kind of the step: the span's own, unless the step left no span of its own. */
  readonly step: string
  readonly stepKind: SpanKind
  /** The rule that found it: a file name under `rules/`. */
  readonly rule: string
  /** The field or attribute it was read from. */
  readonly attribute: string
  readonly note: string
  /**
   * `failed` = a failure unless made good. `empty` = nothing usable came, and what the answer made of it decides.
   * `judged` = an evaluation says so.
   */
  readonly weight: 'failed' | 'empty' | 'judged'
}

/** A code, label or name that evidence may quote; `''` for a sentence, which could be the words of a user. */
export function quotable(text: string): string {
  return /^[^\s@]{1,64}(?: [^\s@]{1,64}){0,3}$/.test(text) && text.length <= 64 ? text : ''
}

/** The name of a step as `failure_step` shows it: the tool, the retriever, the agent, else the operation. */
export function stepName(span: CanonicalSpan): string {
  switch (span.kind) {
    case 'tool':
      return span.toolName || span.name
    case 'retrieval':
      return span.dataSource || span.toolName || span.name
    case 'agent':
      return span.agentName || bareName(span.name)
    case 'workflow':
      return bareName(span.name)
    case 'llm':
      return 'chat'
    case 'embedding':
      return 'embeddings'
    case 'reranker':
      return nameOfOperation(span.name, 'rerank')
    default:
      return bareName(span.name)
  }
}

/** `invoke_workflow checkout`, `run_guardrail pii`, `plan.task`: conventions put the operation before or after the name. */
function bareName(name: string): string {
  const bare = name
    .replace(/^(?:invoke|run|execute|apply)_(?:workflow|agent|guardrail|task|step|tool)[ :]+(?=\S)/, '')
    .replace(/(?<=\S)\.(?:workflow|agent|task|tool)$/, '')
  return bare === '' ? name : bare
}

/** `rerank cross-encoder-v2` is the operation and its model; any other name is the step's own. */
function nameOfOperation(name: string, operation: string): string {
  return name.toLowerCase().startsWith(`${operation} `) ? operation : name
}

/** A finding at a span, under its own name. */
export function findingAt(
  span: CanonicalSpan,
  rest: Pick<Finding, 'reason' | 'rule' | 'attribute' | 'note'> &
    Partial<Pick<Finding, 'weight' | 'step' | 'stepKind'>>,
): Finding {
  return { span, step: stepName(span), stepKind: span.kind, weight: 'failed', ...rest }
}

/** The attribute that set a canonical field, for the evidence; the field's name when none is recorded. */
export function sourceOf(span: CanonicalSpan, field: string): string {
  return span.sources[field] ?? field
}
