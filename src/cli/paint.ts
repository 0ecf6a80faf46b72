import { styleText } from 'node:util'
import type { Outcome } from '../model/interaction.ts'

/** Colours of the terminal; every function returns the text unchanged where colours are off. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  good(text: string): string
  fair(text: string): string
  bad(text: string): string
  outcome(outcome: Outcome, text: string): string
}

type Format = Parameters<typeof styleText>[0]

/** Colours for a terminal, none for a pipe or where NO_COLOR is set (https://no-color.org). */
export function createPaint(on: boolean): Paint {
  const style = (format: Format) => (text: string) => (on ? styleText(format, text, { validateStream: false }) : text)
  const [good, fair, bad, dim] = [style('green'), style('yellow'), style('red'), style('gray')]
  const byOutcome: Record<Outcome, (text: string) => string> = {
    success: good,
    partial: fair,
    failure: bad,
    unknown: dim,
  }
  return { bold: style('bold'), dim, good, fair, bad, outcome: (outcome, text) => byOutcome[outcome](text) }
}

/** Colours as this process's standard output wants them. */
export function paintForTerminal(): Paint {
  return createPaint(process.stdout.isTTY === true && process.env.NO_COLOR === undefined)
}

/** Pads to `width` with spaces. */
export function pad(text: string, width: number): string {
  return text.padEnd(width)
}
