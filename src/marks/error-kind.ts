import type { ErrorMark } from '../model/marks.ts'
import type { SpanKind } from '../model/span.ts'

/** The words of an error, in the order they are asked: the first that fits names the kind. */
const KINDS: readonly (readonly [ErrorMark, RegExp])[] = [
  ['input_blocked', /input.?guardrail|prompt.?injection|jailbreak/i],
  // Guardrails AI calls its whole package so, and what does not fit a schema too.
  ['guardrail_block', /guardrail(?!s\.errors\.Validation)|tripwire/i],
  [
    'max_iterations',
    /recursion.?limit|recursionerror|max(?:imum)?(?: number of|[ _-]agent)?[ _-]?(?:iteration|turn|step|round|recursion|loop)s?|iteration limit|(?:too many|exceeded|limit of) (?:\d+ )?(?:steps|iterations|turns|tool calls)|agent stopped due to|infinite loop|usagelimitexceeded|looplimit|(?:step|iteration|turn|round|loop) (?:budget|cap|quota)|(?:after|within|reached|ran) \d+ (?:iteration|turn|step|round|time|loop|tool call)s?\b|(?:maximum|max) (?:of \d+ )?(?:tool )?(?:round.?trip|step|call)s?/i,
  ],
  [
    'rate_limit',
    /\b429\b|rate.?limit|too.?many.?requests|quota|resource.?exhausted|throttl|(?:requests?|tokens?|calls?|daily|hourly|monthly|usage|minute) (?:per \w+ )?(?:limit|allowance|cap)\b|limited to \d+ (?:per|requests|calls)|\d+ (?:requests|calls|tokens) per|too many calls|request rate|slow down/i,
  ],
  [
    'unknown_tool',
    /(?:unknown|unrecogni[sz]ed|no such|non-?existent|unregistered|unavailable) (?:tool|function)|(?:tool|function)(?: named| with name)? ?[:'"`“]?[\w.-]*['"`”]? (?:not found|does ?n[o']t exist|is not (?:a valid|defined|available|registered|found|known|recogni[sz]ed))|(?:no|non) (?:such )?(?:tool|function|handler for tool)(?: is)?(?: named| called| for| with)|among the (?:available|offered|registered) tools|unsupported (?:tool|function)|(?:tool|function) [\w.'"`-]+ (?:could|can) ?not be (?:resolved|found)|toolnotavailable|nosuchtool|toolnotfound|unknowntool|not a valid tool|tool_not_found|unknown_tool/i,
  ],
  [
    'content_filter',
    /content.?(?:filter|policy|management)|responsibleai|moderation|prohibited.?content|safety (?:system|setting|filter|reason)|blocked (?:by|due to) (?:safety|policy)|recitation|flagged as (?:unsafe|harmful)|(?:reason|for|due to|by):? safety|blocked for safety/i,
  ],
  [
    'truncated',
    /response\.incomplete|max_output_tokens|lengthfinishreason|incompleteoutput|output (?:was )?truncated|finish.?reason.{0,4}length/i,
  ],
  [
    'timeout',
    // MongoDB's drivers call it so when they reach no server at all.
    /(?<!serverselection)time[d ]?.?out|etimedout|deadline.?exceeded|\b(?:504|408)\b|took too long|took longer than|time limit|(?:maximum|max)\.? (?:execution|run|wait)\w* time|(?:respond|reply|response|answer|answered|replied)\w*(?: \w+){0,3} in time|(?:no (?:reply|answer|response)|nothing) (?:\w+ ){0,3}(?:within|after) \d|gave up (?:waiting )?after \d+ ?(?:s|ms|sec|min)|deadline of \d/i,
  ],
  [
    'invalid_arguments',
    /(?:invalid|bad|malformed|wrong|unexpected|illegal|missing|unknown|unparsable|incorrect)[ _-]?(?:tool |function |required |keyword |positional )*(?:arguments?|args|parameters?|params?|tool.?input|property|properties)|invalidtool(?:arguments|input)|toolinputparsing|zoderror|pydantic.{0,40}validation|required (?:parameter|argument|field|property)|(?:parameter|argument|field|property) ['"`]?\w*['"`]? (?:is |was )?(?:required|missing|must be)|arguments? (?:do(?:es)? not|did not|don't) match|jsonschema|schema validation|must not be (?:empty|null|blank)|missing \d* ?(?:required )?(?:positional )?argument|expected \w+, (?:received|got)|is (?:mandatory|not a valid)|must be (?:in|a|an|one|of|at|between|greater|less|positive)|(?:json|decode|parse) error in (?:tool )?arg|expected pattern|unknown (?:field|key)|(?<!index )out of range/i,
  ],
  [
    'validation_failed',
    /validation|json_validate|tool_use_failed|failed_generation|schema.{0,20}(?:not met|mismatch|violat|error|fail)|(?:match|fit|conform|comply|satisf|adher|violat|against|validating)\w*\b.{0,40}schema|(?:json|output|response|answer|result|zod)[ _-]?schema|outputpars|(?:could not|failed to|cannot|unable to) parse|noobjectgenerated|invalid (?:json|output|response format|structured)|not valid json|structuredoutput|(?:output|response|answer|reply|result)\b.{0,30}(?:does|did|do) ?n[o']t (?:conform|match|fit|comply|satisfy|follow|have)|deseriali[sz]|unparsable|unparseable|not parsea?ble|missing key/i,
  ],
  ['refusal', /\brefusal\b|model (?:has )?refused|refused to (?:answer|respond|help|comply)/i],
  [
    'provider_error',
    /\b(?:5\d\d|40[0134])\b|internal.?server|server.?error|server had an error|overloaded|service.?unavailable|bad gateway|unavailable|api.?error|api.?connection|connection (?:error|refused|reset)|econn|authentication|invalid.?api.?key|model.?not.?found|context.?length|INTERNAL/,
  ],
]

/** What a model wrote could not be read. At a tool, the same words speak of what its own back end sent. */
const UNREADABLE =
  /json\.?(?:decode|parse|exception|reader|syntax|mapping|processing)|malformed ?json|unexpected (?:token|end|character)\b.{0,60}\bjson|(?:could|can) ?not be (?:converted|mapped|coerced|cast|parsed|decoded)|type ?mismatch|typeadapter|unterminated string/i

const MODEL_WORDS =
  /openai|anthropic|\bgpt-|claude|gemini|mistral|bedrock|vertex|cohere|\bgroq|deepseek|apiconnectionerror|apistatuserror|ratelimiterror|apierror|\(RPM\)|\(TPM\)|tokens per min|requests per min|organization org-|server had an error while processing your request|overloaded_error|model_not_found|context.?length|insufficient_quota|\bllm\b|chat model|language model|completion|responses request|rate limit reached|max(?:imum)? (?:context|output) /i
/** How the model vendors' own clients word an HTTP error: the status first. */
const STATUS_FIRST = /^(?:(?:[A-Z]\w*)?Error:? ?|[A-Z_]+: )?(?:429|4\d\d|5\d\d)\b/

/** An HTTP status, as the clients of vendors write it before what they were told. */
const STATUS = /(?:error code|status(?:[ _]?code)?|http)\b['"]?[ :=]{1,3}4\d\d\b|(?:^|[\s[])4\d\d [A-Z]/i

/** Reads the kind of an error from its type and message. `kind` is the kind of the span that carries it. */
export function readErrorKind(errorType: string, message: string, kind: SpanKind): ErrorMark {
  const text =
    errorType === '' || message.includes(errorType) ? message.slice(0, 600) : `${errorType} ${message.slice(0, 600)}`
  if (text === '') return ''
  for (const [mark, pattern] of KINDS) {
    if (!pattern.test(text)) continue
    if ((mark === 'invalid_arguments' || mark === 'validation_failed') && isRefusedRequest(text, kind))
      return 'provider_error'
    if (mark === 'invalid_arguments' && kind !== 'tool') return 'validation_failed'
    if (mark === 'validation_failed' && kind === 'tool') return 'invalid_arguments'
    return mark
  }
  return kind !== 'tool' && kind !== 'retrieval' && UNREADABLE.test(text) ? 'validation_failed' : ''
}

/**
 * A vendor that answers 4xx has written nothing yet that could be invalid: the words speak of the request. What it says
 * of its own output (Groq's `json_validate_failed`, `tool_use_failed`) is another matter.
 */
function isRefusedRequest(text: string, kind: SpanKind): boolean {
  return (
    kind !== 'tool' &&
    kind !== 'retrieval' &&
    STATUS.test(text) &&
    !/failed_generation|json_validate|tool_use_failed|failed to (?:generate|validate)/i.test(text)
  )
}

/** Does the error come from a model provider, whichever span carries it? */
export function isFromModel(errorType: string, message: string): boolean {
  const text = `${errorType} ${message.slice(0, 600)}`
  return MODEL_WORDS.test(text) || STATUS_FIRST.test(message) || /^(?:429|5\d\d)$/.test(errorType)
}
