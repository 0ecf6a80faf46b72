/** What a text says that stands for null. */
export const NULL_TEXT = /^[\s([<{"']*(?:null|none|undefined|nil|n\/?a|nan|void|-{1,3}|[–—])[\s)\]>}"'.]*$/i
/** What Python printed is only read where it is short. */
const LONGEST_PYTHON = 300

/** The value that a result's text spells: JSON, also inside `times - 1` JSON strings; text that is no JSON stays text. */
export function parseResult(sent: string, times: number): unknown {
  const text = sent.startsWith('```') ? sent.replace(FENCE, '$1') : sent
  const first = text.charCodeAt(0)
  const looksLikeJson = first === 0x7b || first === 0x5b || first === 0x22 || text === 'null'
  if (!looksLikeJson) return text
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' && times > 1 ? parseResult(value.trim(), times - 1) : value
  } catch {
    return text.length <= LONGEST_PYTHON && /^[[{]/.test(text) ? parsePython(text) : text
  }
}

/** Models and servers for models wrap what they send: "```json ... ```". */
const FENCE = /^```\w*\s*([\s\S]*?)\s*```$/

/** `{'items': []}`, `{'result': None}`: a result that Python printed. */
function parsePython(text: string): unknown {
  try {
    return JSON.parse(
      text
        .replace(/'/g, '"')
        .replace(/\bNone\b/g, 'null')
        .replace(/\bTrue\b/g, 'true')
        .replace(/\bFalse\b/g, 'false'),
    )
  } catch {
    return text
  }
}

const PAIR = /^\s*([A-Za-z_][\w ]{0,30}?)\s*[:=]\s*(\S.*)$/s

/** `Found 1 result:` above what was found; an error is no heading. */
const HEADING = /^(?![^\n]*(?:err|fail|exception|fault))[^\n:=]{1,60}:[ \t]*\n(?=\s*[A-Za-z_]\w*\s*[:=])/i

/** `status: delivered, total: 59.9`: an object written as text, in one line or several; null for anything else. */
export function readLooseObject(sent: string): Record<string, unknown> | null {
  const text = sent.replace(HEADING, '')
  if (!/^\s*[A-Za-z_]\w*\s*[:=]/.test(text)) return null
  const parts = text.trim().split(/\n|;|,(?=\s*[A-Za-z_]\w*\s*[:=])/)
  if (parts.length < 2 && !/^\s*(?:results?|output|data|response|rows|items|found|value|returned)\s*[:=]/i.test(text))
    return null
  const object: Record<string, unknown> = Object.create(null)
  for (const part of parts) {
    const [, key, value] = PAIR.exec(part) ?? []
    if (key === undefined || value === undefined) return null
    object[key] = looseValue(value.trim())
  }
  return object
}

function looseValue(text: string): unknown {
  if (NULL_TEXT.test(text)) return null
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  return parseResult(text, 1)
}
