import { RequestError } from '../errors.ts'
import type { DecodeWarning, Rejection } from '../model/otlp.ts'
import { REJECTIONS, type RejectionReason, WARNINGS, type WarningReason } from './reasons.ts'
import type { OtlpSettings } from './settings.ts'

/** One shared object per reason: a hostile request can have hundreds of thousands of bad items. */
const REJECTION_OF = Object.fromEntries(
  Object.entries(REJECTIONS).map(([reason, message]) => [reason, Object.freeze({ reason, message })]),
) as Record<RejectionReason, Rejection>

/** Resources and scopes of one request; real exporters send a handful. */
const MAX_CONTAINERS = 100_000

/** A request with more than this many times the allowed items is refused whole, so that counting stays bounded too. */
const HARD_ITEM_FACTOR = 10

/** Thrown inside an item to refuse that item; caught where its siblings go on. Never leaves this folder. */
export class ItemFault extends Error {
  readonly reason: RejectionReason

  constructor(reason: RejectionReason) {
    super(REJECTIONS[reason])
    this.reason = reason
  }
}

/** Faults are made once: they carry no position, and capturing a stack per bad span would be the costliest step. */
export const FAULTS = Object.fromEntries(
  (Object.keys(REJECTIONS) as RejectionReason[]).map((reason) => [reason, new ItemFault(reason)]),
) as Record<RejectionReason, ItemFault>

/** Why items are refused whose resource or scope failed with `fault`: its own limit, or `malformed`. */
export function containerFault(fault: ItemFault | undefined, malformed: ItemFault): ItemFault | undefined {
  return fault === undefined || fault === FAULTS.too_many_values ? fault : malformed
}

/** What one request has used of its limits, and what was refused and repaired on the way. */
export class Tally {
  readonly settings: OtlpSettings
  readonly rejections: Rejection[] = []
  /** Values that were cut in any way so far; compared before and after a value to learn whether it was. */
  cuts = 0
  #items = 0
  #values = 0
  #containers = 0
  readonly #warnings = new Map<WarningReason, number>()

  constructor(settings: OtlpSettings) {
    this.settings = settings
  }

  /** Counts one item; throws a fault when there are more than `limit`, and gives up on the request far above it. */
  takeItem(limit: number, fault: ItemFault): void {
    this.#items++
    if (this.#items <= limit) return
    if (this.#items > limit * HARD_ITEM_FACTOR) {
      throw new RequestError(
        413,
        fault.reason,
        `The request holds more than ${limit * HARD_ITEM_FACTOR} items; send batches of at most ${limit}.`,
      )
    }
    throw fault
  }

  /** Counts one resource or scope; gives up on the request when there are absurdly many. */
  takeContainer(): void {
    this.#containers++
    if (this.#containers > MAX_CONTAINERS) {
      throw new RequestError(
        413,
        'too_many_containers',
        `The request holds more than ${MAX_CONTAINERS} resources and scopes; send smaller batches.`,
      )
    }
  }

  /** Counts `weight` values against the memory bound of the request. */
  takeValues(weight: number): void {
    this.#values += weight
    if (this.#values > this.settings.maxValuesPerRequest) throw FAULTS.too_many_values
  }

  reject(reason: RejectionReason): void {
    this.rejections.push(REJECTION_OF[reason])
  }

  warn(reason: WarningReason, count = 1): void {
    this.#warnings.set(reason, (this.#warnings.get(reason) ?? 0) + count)
  }

  /** Warns, and marks the value being read as cut. */
  cut(reason: WarningReason): void {
    this.cuts++
    this.warn(reason)
  }

  warnings(): readonly DecodeWarning[] {
    return [...this.#warnings].map(([reason, count]) => ({ reason, count, message: WARNINGS[reason] }))
  }
}
