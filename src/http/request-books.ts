/** What one request brought, to the unit: received = accepted + rejected + ignored. */
export interface RequestBooks {
  readonly wireBytes: number
  readonly received: number
  /** Handed to the buffer; copies are found out when their trace settles. */
  readonly accepted: number
  /** By reason. */
  readonly rejected: Readonly<Record<string, number>>
  readonly ignored: Readonly<Record<string, number>>
  /** What was repaired or cut in accepted items, by reason. */
  readonly warnings: Readonly<Record<string, number>>
}
