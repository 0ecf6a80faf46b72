import { Command, Option } from 'commander'
import { DEFAULT_PROJECT } from '../access.ts'
import { toCsv } from '../reports/csv.ts'
import { reports } from '../reports/index.ts'
import { describeParameters, type ParameterDescription, type Report } from '../reports/report.ts'
import { type ReportAnswer, runReport } from '../reports/run.ts'
import { paintForTerminal } from './paint.ts'
import { renderAnswer, renderReportList } from './report-view.ts'
import { openConfiguredWarehouse } from './warehouse.ts'

/** Options of every report; all others are parameters. */
interface CommonOptions {
  readonly project: string
  readonly format: 'table' | 'json' | 'csv'
  readonly json?: boolean
  readonly param: readonly string[]
}

/** `cohortel report <name>`: asks a product question; without a name it lists them. */
export function reportCommand(): Command {
  const command = new Command('report')
    .description('Answers a product question, or lists the questions that can be asked.')
    .option('--json', 'print JSON instead')
    .action((options: { json?: boolean }) => {
      const list = reports.map(({ name, title, question }) => ({ name, title, question }))
      console.log(
        options.json
          ? JSON.stringify({ reports: list }, null, 2)
          : renderReportList(list, paintForTerminal(), terminalWidth()),
      )
    })
  for (const report of reports) command.addCommand(oneReport(report))
  return command
}

function oneReport(report: Report): Command {
  const parameters = describeParameters(report)
  const command = new Command(report.name).summary(report.title)
  command.description(`${report.question}\n\n${report.reading}\n\n${report.equals}`)
  for (const parameter of parameters) for (const option of optionsFor(parameter)) command.addOption(option)
  return command
    .option('--param <name=value>', 'a parameter by name; may be given several times', gather, [])
    .option('--project <project>', 'the project', DEFAULT_PROJECT)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json', 'csv']).default('table'))
    .option('--json', 'the same as --format json')
    .action(async (options: CommonOptions & Record<string, unknown>, self: Command) => {
      const given = { ...givenOptions(options, parameters), ...givenPairs(options.param) }
      const { warehouse } = await openConfiguredWarehouse()
      try {
        const answer = await runReport(warehouse, options.project, report.name, given)
        // `--json` before the report's name belongs to the command above.
        const json = options.json === true || self.parent?.opts().json === true
        console.log(print(answer, json ? 'json' : options.format, report.title))
      } finally {
        await warehouse.close()
      }
    })
}

function print(answer: ReportAnswer, format: CommonOptions['format'], title: string): string {
  if (format === 'json') return JSON.stringify(answer, null, 2)
  if (format === 'csv') return toCsv(answer).trimEnd()
  return renderAnswer(answer, title, paintForTerminal(), terminalWidth())
}

// Beyond a terminal nobody says how wide it is, unless COLUMNS does.
function terminalWidth(): number {
  return process.stdout.columns || Number(process.env.COLUMNS) || 100
}

// Parameters keep their names (`--start_event`); the dashed form that commands usually have works too.
function optionsFor({ name, description, default: value, values }: ParameterDescription): Option[] {
  const shown = value === null ? '' : ` (default: ${Array.isArray(value) ? value.join(',') : String(value)})`
  const choices = values === undefined ? '' : ` One of ${values.join(', ')}.`
  const option = new Option(`--${name} <value>`, `${description}${choices}${shown}`)
  return name.includes('_') ? [option, new Option(`--${name.replaceAll('_', '-')} <value>`).hideHelp()] : [option]
}

function givenOptions(options: Readonly<Record<string, unknown>>, parameters: readonly ParameterDescription[]) {
  const given: Record<string, unknown> = {}
  for (const { name } of parameters) {
    const dashed = name.replaceAll(/_(.)/g, (_whole, letter: string) => letter.toUpperCase())
    const value = options[name] ?? options[dashed]
    if (value !== undefined) given[name] = value
  }
  return given
}

function givenPairs(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new Error(`--param ${JSON.stringify(pair)} must be name=value, e.g. --param period=week.`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

function gather(value: string, before: readonly string[]): string[] {
  return [...before, value]
}
