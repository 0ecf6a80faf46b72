import { LONG_TEXT_BYTES } from '../model/text-places.ts'
import type { ItemWriter } from './packed-items.ts'

/**
 * How the texts of a span are written: in the head of the item stands the length of each, behind it all short texts in one piece, and
 * behind those the long ones. Short ones are joined before, so that most spans take one call; a long one would be copied once more by that.
 */

/** Texts of so many units and more are long. */
export const LONG_TEXT = LONG_TEXT_BYTES

/** Bytes that a length, a count or a set of flags takes at most. */
export const VARINT_BYTES = 5

/** The long texts of the span that is being written, in the order in which they were met. */
export const longTexts: string[] = []

/** Writes the length of a text, and gives the text where it is short: the caller joins what it is given. */
export function textHead(to: ItemWriter, text: string): string {
  to.varint(text.length)
  if (text.length < LONG_TEXT) return text
  longTexts.push(text)
  return ''
}
