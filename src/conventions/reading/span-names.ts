import { remembered } from '../../model/remembered.ts'
import type { Convention, SpanName } from './convention.ts'

/** A pattern of span names, the convention that it is of, and whether every AI span may go by it. */
export interface NumberedSpanName extends SpanName {
  readonly number: number
  readonly convention: number
  readonly isShared: boolean
}

/** Where a pattern does not fit. */
export const NO_MATCH = false

/** The span names of all conventions. */
export class SpanNames {
  readonly patterns: readonly NumberedSpanName[]
  /**
   * What the patterns find in a name, by their number, as far as they were asked: see {@link groupIn}. Like spans have the
   * same name, and trying a pattern costs more than looking the name up.
   */
  readonly foundIn = remembered((): (string | typeof NO_MATCH)[] => [])

  /** `conventions` in order of precedence. */
  constructor(conventions: readonly Convention[]) {
    this.patterns = conventions
      .flatMap(({ spanNames = [], spanNamesAreShared: isShared = false }, convention) =>
        spanNames.map((name) => ({ ...name, convention, isShared })),
      )
      .map((one, number) => ({ ...one, number }))
  }
}

/** What the pattern's group holds, `''` where it has none. */
export function groupIn(name: string, { pattern }: SpanName): string | typeof NO_MATCH {
  const match = pattern.exec(name)
  return match === null ? NO_MATCH : (match[1] ?? '')
}
