import { AttributeList } from '../model/attribute-list.ts'
import { type AttributeMap, type AttributeValue, EMPTY_ATTRIBUTES } from '../model/attributes.ts'
import type { Tally } from './tally.ts'

/** A map costs several times an array slot in memory, so it takes that much of the request's bound on values. */
export const MAP_WEIGHT = 4

/**
 * The key under which an item says which of its own attributes were cut in length or depth, so that whoever reads the
 * stored span knows that a text is not whole.
 */
export const TRUNCATED_ATTRIBUTES_KEY = 'cohortel.truncated_attributes'

/** Attributes of one item while they are being read. */
export class AttributeCollector {
  #list: AttributeList | undefined
  /** Attributes left out because there were too many. */
  dropped = 0
  #cutKeys: Set<string> | undefined

  /** Adds one attribute, the last of several equal keys winning. `wasCut` = its value is not whole. */
  set(key: string, value: AttributeValue, wasCut: boolean, tally: Tally): void {
    tally.takeValues(1)
    this.#list ??= new AttributeList()
    const list = this.#list
    if (list.size >= tally.settings.maxAttributesPerItem && !list.has(key)) {
      this.dropped++
      tally.warn('attributes_cut')
      return
    }
    list.set(key, value)
    if (wasCut) {
      this.#cutKeys ??= new Set()
      this.#cutKeys.add(key)
    } else this.#cutKeys?.delete(key)
  }

  /** The finished attributes, with {@link TRUNCATED_ATTRIBUTES_KEY} where something was cut. */
  finish(): AttributeMap {
    const list = this.#list
    if (list === undefined) return EMPTY_ATTRIBUTES
    if (this.#cutKeys !== undefined && this.#cutKeys.size > 0) list.set(TRUNCATED_ATTRIBUTES_KEY, [...this.#cutKeys])
    return list
  }
}
