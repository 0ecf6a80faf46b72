/** Character codes of the two hex digits of every byte. */
const HIGH_DIGIT = Uint8Array.from({ length: 256 }, (_, byte) => (byte >>> 4).toString(16).charCodeAt(0))
const LOW_DIGIT = Uint8Array.from({ length: 256 }, (_, byte) => (byte & 15).toString(16).charCodeAt(0))

/**
 * Lower-case hex of the 8 bytes from `start`. One call with all characters makes one flat string; adding them up
 * would leave a chain of sixteen.
 */
function hexOfEight(bytes: Uint8Array, start: number): string {
  const b0 = bytes[start] as number
  const b1 = bytes[start + 1] as number
  const b2 = bytes[start + 2] as number
  const b3 = bytes[start + 3] as number
  const b4 = bytes[start + 4] as number
  const b5 = bytes[start + 5] as number
  const b6 = bytes[start + 6] as number
  const b7 = bytes[start + 7] as number
  return String.fromCharCode(
    HIGH_DIGIT[b0] as number,
    LOW_DIGIT[b0] as number,
    HIGH_DIGIT[b1] as number,
    LOW_DIGIT[b1] as number,
    HIGH_DIGIT[b2] as number,
    LOW_DIGIT[b2] as number,
    HIGH_DIGIT[b3] as number,
    LOW_DIGIT[b3] as number,
    HIGH_DIGIT[b4] as number,
    LOW_DIGIT[b4] as number,
    HIGH_DIGIT[b5] as number,
    LOW_DIGIT[b5] as number,
    HIGH_DIGIT[b6] as number,
    LOW_DIGIT[b6] as number,
    HIGH_DIGIT[b7] as number,
    LOW_DIGIT[b7] as number,
  )
}

/** Lower-case hex of the span id at `start`; `''` when it is all zero, which W3C and OTLP define as "no id". */
export function spanIdAt(bytes: Uint8Array, start: number): string {
  const id = hexOfEight(bytes, start)
  return id === NO_SPAN_ID ? '' : id
}

/** The same for a trace id. */
export function traceIdAt(bytes: Uint8Array, start: number): string {
  const id = hexOfEight(bytes, start) + hexOfEight(bytes, start + SPAN_ID_BYTES)
  return id === NO_TRACE_ID ? '' : id
}

export const TRACE_ID_BYTES = 16
export const SPAN_ID_BYTES = 8
const NO_TRACE_ID = '0'.repeat(2 * TRACE_ID_BYTES)
const NO_SPAN_ID = '0'.repeat(2 * SPAN_ID_BYTES)

const TRACE_ID = /^[0-9a-fA-F]{32}$/
const SPAN_ID = /^[0-9a-fA-F]{16}$/
const ZEROS = /^0*$/
const BASE64_TRACE_ID = /^[A-Za-z0-9+/_-]{22}(==)?$/
const BASE64_SPAN_ID = /^[A-Za-z0-9+/_-]{11}=?$/

/** What a textual id is: `absent` = empty or all zero. */
export type TextualId = { readonly id: string; readonly problem: '' | 'absent' | 'base64' | 'malformed' }

/** Reads a 32-digit hex trace id in any case. */
export function textualTraceId(text: string): TextualId {
  return textualId(text, TRACE_ID, BASE64_TRACE_ID)
}

/** Reads a 16-digit hex span id in any case. */
export function textualSpanId(text: string): TextualId {
  return textualId(text, SPAN_ID, BASE64_SPAN_ID)
}

function textualId(text: string, hex: RegExp, base64: RegExp): TextualId {
  if (ZEROS.test(text)) return { id: '', problem: 'absent' }
  if (hex.test(text)) return { id: text.toLowerCase(), problem: '' }
  return { id: '', problem: base64.test(text) ? 'base64' : 'malformed' }
}
