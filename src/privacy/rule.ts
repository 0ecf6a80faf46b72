import { createHmac } from 'node:crypto'
import { isHashed } from '../model/hashed.ts'
import { remembered } from '../model/remembered.ts'
import type { Redactor } from './redact.ts'
import type { ContentPolicy } from './settings.ts'

/** What a policy lets through, by what a field is for. */
export interface ContentRule {
  /** What a user, model, tool or document wrote. */
  text(text: string): string
  /** The value of an attribute or property: labels (`plan: pro`) are metadata, sentences are content. */
  value(key: string, value: string): string
  /** A short verdict or class that programs choose, but may fill with a sentence (`errorType`, tags, intents). */
  label(label: string): string
  /** What a developer calls a step, tool, model or evaluation: metadata, which no policy but redaction touches. */
  name(name: string): string
}

// One word, as versions, ids, numbers and enum values are; never a sentence, never JSON.
const WORD = /^[\p{L}\p{M}\p{N}._:/+-]{1,64}$/u
// As classifiers and evaluators write them: "not relevant", "billing question".
const LABEL = /^(?=.{1,64}$)[\p{L}\p{M}\p{N}._:/+&-]+(?: [\p{L}\p{M}\p{N}._:/+&-]+){0,3}$/u

/** The rule of a policy. `salt` keys the hashes; without it equal texts of two installations would hash alike. */
export function contentRule(policy: ContentPolicy, redactor: Redactor, salt: string): ContentRule {
  if (policy === 'full') {
    const same = (text: string) => text
    return { text: same, value: (_key, value) => value, label: same, name: same }
  }
  const name = redactor.text
  if (policy === 'redacted') return { text: redactor.text, value: redactor.field, label: name, name }
  const rest = policy === 'hashed' ? remembered((text) => (text === '' ? '' : saltedHash(text, salt))) : () => ''
  return {
    text: rest,
    value: (key, value) => (WORD.test(value) && redactor.field(key, value) === value ? value : rest(value)),
    label: remembered((label) => (LABEL.test(label) && redactor.text(label) === label ? label : rest(label))),
    name,
  }
}

/** `h_` and 32 hex digits of HMAC-SHA256; equal texts hash alike within one installation, and a hash stays as it is. */
export function saltedHash(text: string, salt: string): string {
  return isHashed(text) ? text : `h_${createHmac('sha256', salt).update(text, 'utf8').digest('hex').slice(0, 32)}`
}
