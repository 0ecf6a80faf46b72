import { Command } from 'commander'
import { runNodeHost } from '../node.ts'

/** `cohortel start`: the same as `npm start`. */
export function startCommand(): Command {
  return new Command('start')
    .description('Runs the receiver on this machine, with an embedded ClickHouse when CLICKHOUSE_URL is not set.')
    .action(runNodeHost)
}
