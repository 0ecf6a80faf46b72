const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Lower-case hex of `bytes[start, end)`; `''` when all bytes are zero, which W3C and OTLP define as "no id". */
export function hexId(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  let any = 0
  for (let position = start; position < end; position++) {
    const byte = bytes[position] as number
    any |= byte
    text += HEX[byte]
  }
  return any === 0 ? '' : text
}

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
