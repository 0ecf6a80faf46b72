import { Command } from 'commander'
import { ConfigError } from '../errors.ts'
import { doctorCommand } from './doctor.ts'
import { forgetCommand } from './forget.ts'
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { rebuildCommand } from './rebuild.ts'
import { replayCommand } from './replay.ts'
import { reportCommand } from './report.ts'
import { startCommand } from './start.ts'
import { traceCommand } from './trace.ts'

const program = new Command('cohortel')
  .description('Turns AI traces into product events, and answers whether AI quality costs users.')
  .showHelpAfterError('(run with --help to see what is possible)')
  .addCommand(startCommand())
  .addCommand(migrateCommand())
  .addCommand(reportCommand())
  .addCommand(replayCommand())
  .addCommand(traceCommand())
  .addCommand(rebuildCommand())
  .addCommand(importCommand())
  .addCommand(forgetCommand())
  .addCommand(doctorCommand())

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof Error)) throw error
  // A whole sentence helps; a stack trace is for those who ask for one.
  console.error(error instanceof ConfigError || process.env.DEBUG === undefined ? error.message : error.stack)
  process.exitCode = 1
}
