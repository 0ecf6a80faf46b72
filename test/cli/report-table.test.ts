import { describe, expect, it } from 'vitest'
import { createPaint } from '../../src/cli/paint.ts'
import { cell, table } from '../../src/cli/report-table.ts'
import type { ReportColumn } from '../../src/reports/report.ts'

const plain = createPaint(false)

const column = (name: string, unit: string): ReportColumn => ({ name, unit, meaning: name })

describe('a table of a report', () => {
  it('puts an interval behind its value, in the unit of the value', () => {
    const columns = [
      column('intent', 'text'),
      column('failure_rate', 'share 0..1'),
      column('ci_low', 'share 0..1'),
      column('ci_high', 'share 0..1'),
      column('score_change', 'score -1..1'),
      column('score_change_low', 'score -1..1'),
      column('score_change_high', 'score -1..1'),
    ]
    const row = {
      intent: 'refund',
      failure_rate: 0.25,
      ci_low: 0.2,
      ci_high: 0.3,
      score_change: -0.18,
      score_change_low: -0.25,
      score_change_high: -0.11,
    }
    const text = table(columns, [row], plain, 100).join('\n')
    expect(text).toContain('25.0 % (20.0 to 30.0)')
    expect(text).toContain('-0.18 (-0.25 to -0.11)')
    expect(text).not.toContain('ci_low')
  })

  it('tells a difference of shares in points', () => {
    expect(cell(-0.041, 'share -1..1')).toBe('-4.1 pts')
    expect(cell(0.235, 'share 0..1')).toBe('23.5 %')
  })

  it('names the columns for which there is no room', () => {
    const columns = [column('first', 'text'), column('second', 'text')]
    const lines = table(columns, [{ first: 'a'.repeat(30), second: 'b'.repeat(30) }], plain, 40)
    expect(lines.join(' ')).toContain('No room for second')
  })
})
