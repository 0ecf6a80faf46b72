import { describe, expect, it } from 'vitest'
import { readErrorKind } from '../../src/marks/error-kind.ts'
import type { ErrorMark } from '../../src/model/marks.ts'
import type { SpanKind } from '../../src/model/span.ts'

/** Type and message of errors, by kind and by the step that carries them. */
const ERRORS: readonly (readonly [ErrorMark, SpanKind, readonly (readonly [type: string, message: string])[]])[] = [
  [
    'timeout',
    'tool',
    [
      ['TimeoutError', 'took longer than 10 s'],
      ['DeadlineExceeded', 'deadline of 5000ms passed'],
      ['ReadTimeout', 'no answer within 30 seconds'],
      ['', 'gave up waiting after 20s'],
      ['asyncio.TimeoutError', ''],
      ['RequestAborted', 'The operation was aborted due to timeout'],
      ['', 'Lambda exceeded its maximum execution time'],
      ['StatementTimeout', 'canceling statement due to statement timeout'],
      ['', 'Gateway Time-out'],
      ['', 'no reply from host in time'],
      ['', 'query exceeded the time limit of 30s'],
      ['', 'upstream did not respond in time'],
    ],
  ],
  [
    'rate_limit',
    'llm',
    [
      ['429', ''],
      ['TooManyRequests', 'slow down'],
      ['RateLimitError', 'Limit reached for gpt'],
      ['', 'You exceeded your current quota'],
      ['ThrottlingException', 'Rate exceeded'],
      ['', 'tokens per minute limit reached'],
      ['ResourceExhausted', 'try later'],
      ['', 'Requests to this model are limited to 60 per minute'],
      ['', 'daily limit hit'],
      ['', 'monthly allowance used up'],
      ['', 'Too many calls'],
      ['', 'request limit exceeded'],
      ['', 'Over the allowed request rate'],
    ],
  ],
  [
    'invalid_arguments',
    'tool',
    [
      ['ValidationError', '2 validation errors for Args'],
      ['ValueError', "'city' must not be empty"],
      ['TypeError', "missing 1 required positional argument: 'id'"],
      ['TypeError', "got an unexpected keyword argument 'q'"],
      ['InvalidArgument', 'bad date'],
      ['', 'Expected number, received string'],
      ['ZodError', 'invalid_type'],
      ['BadRequest', 'parameter "from" is mandatory'],
      ['', 'value is not a valid integer'],
      ['', 'date must be in ISO format'],
      ['SchemaError', 'input does not match the schema'],
      ['', 'argument order_id: expected pattern ^ORD'],
      ['', 'unknown field "x"'],
    ],
  ],
  [
    'unknown_tool',
    'tool',
    [
      ['ToolNotFound', ''],
      ['', 'No tool named fly'],
      ['', 'Tool "x" is not registered'],
      ['', 'unknown function fly'],
      ['', 'There is no tool called fly'],
      ['', 'x is not a valid tool, try one of [a, b]'],
      ['', 'Function x does not exist'],
      ['', 'The model called x, which is not among the available tools'],
      ['ToolNotAvailable', 'x'],
      ['', 'Unsupported tool: x'],
      ['', 'tool x could not be resolved'],
    ],
  ],
  [
    'validation_failed',
    'llm',
    [
      ['OutputParserException', 'Could not parse'],
      ['', 'response does not conform to schema'],
      ['', 'output did not match the expected format'],
      ['StructuredOutputError', 'missing key summary'],
      ['', 'The answer is not valid JSON'],
      ['ValidationError', 'field required'],
      ['', 'Failed to parse structured output'],
      ['', 'model output could not be deserialized'],
      ['', 'unparsable output'],
    ],
  ],
  [
    'max_iterations',
    'agent',
    [
      ['GraphRecursionError', 'Recursion limit of 25 reached'],
      ['MaxTurnsExceeded', 'Max turns (10) exceeded'],
      ['', 'Agent stopped due to iteration limit'],
      ['', 'step budget of 12 used up'],
      ['', 'gave up after 8 rounds'],
      ['MaxStepsError', 'reached 6 steps without an answer'],
      ['', 'Too many tool calls'],
      ['LoopLimit', 'the agent loop ran 15 times'],
      ['', 'exceeded max_iterations'],
      ['', 'the run was stopped after 20 iterations'],
      ['UsageLimitExceeded', 'request_limit of 50'],
      ['', 'no final answer within 9 turns'],
      ['', 'maximum tool roundtrips reached'],
    ],
  ],
  [
    'content_filter',
    'llm',
    [
      ['ContentFilterError', ''],
      ['', 'The response was filtered due to the prompt triggering content management policy'],
      ['', 'Output blocked by content filtering policy'],
      ['SafetyError', 'flagged as unsafe'],
      ['', 'finish reason SAFETY'],
      ['', 'blocked for safety'],
    ],
  ],
  [
    'provider_error',
    'llm',
    [
      ['google.genai.errors.ClientError', "400 INVALID_ARGUMENT. {'error': {'message': 'API key not valid.'}}"],
      ['openai.BadRequestError', "Error code: 400 - {'error': {'message': 'Invalid schema for response_format'}}"],
      ['BadRequestError', "Error code: 422 - {'detail': 'unknown field top_k'}"],
    ],
  ],
  [
    'validation_failed',
    'llm',
    [
      [
        'groq.BadRequestError',
        "Error code: 400 - {'error': {'code': 'json_validate_failed', 'message': 'Failed to validate JSON'}}",
      ],
      ['', 'the answer does not fit the schema of Report'],
    ],
  ],
  [
    '',
    'tool',
    [
      ['PostgrestError', 'permission denied for schema private'],
      ['pymongo.errors.ServerSelectionTimeoutError', 'No servers found yet'],
      ['KeyError2', 'x'],
      ['Exception', 'boom'],
      ['FileNotFoundError', 'no such file'],
      ['PermissionError', 'read-only'],
      ['ZeroDivisionError', 'division by zero'],
    ],
  ],
]

describe.each(ERRORS)('an error of kind "%s" on a span of kind %s', (mark, kind, errors) => {
  it.each(errors)('%s: %s', (type, message) => {
    expect(readErrorKind(type, message, kind)).toBe(mark)
  })
})
