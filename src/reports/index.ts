import { cohorts } from './cohorts.ts'
import { contexts } from './contexts.ts'
import { cost } from './cost.ts'
import { doseResponse } from './dose-response.ts'
import { drift } from './drift.ts'
import { failures } from './failures.ts'
import { funnel } from './funnel.ts'
import { intents } from './intents.ts'
import { passRate } from './pass-rate.ts'
import type { Report } from './report.ts'
import { retention } from './retention.ts'
import { retentionImpact } from './retention-impact.ts'
import { sessions } from './sessions.ts'
import { tools } from './tools.ts'
import { users } from './users.ts'
import { versions } from './versions.ts'

/** All reports, in the order in which they are listed; adding one is an .sql file, a definition and a line here. */
export const reports: readonly Report[] = [
  retention,
  retentionImpact,
  cohorts,
  doseResponse,
  funnel,
  intents,
  tools,
  failures,
  cost,
  versions,
  drift,
  sessions,
  passRate,
  users,
  contexts,
]

/** The report of this name. */
export function findReport(name: string): Report | undefined {
  return reports.find((report) => report.name === name)
}
