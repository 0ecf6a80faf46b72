import type { Report } from './report.ts'
import { retention } from './retention.ts'
import { retentionImpact } from './retention-impact.ts'

/** All reports; adding one is an .sql file, a definition and a line here. */
export const reports: readonly Report[] = [retention, retentionImpact]

/** The report of this name. */
export function findReport(name: string): Report | undefined {
  return reports.find((report) => report.name === name)
}
