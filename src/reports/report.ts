import { z } from 'zod'

/** One column of a report, as people and pages are told about it. */
export interface ReportColumn {
  readonly name: string
  /** `users`, `share 0..1`, `US dollars`, `ISO date`, ...; `''` for names and labels. */
  readonly unit: string
  readonly meaning: string
}

/** One row of a report: text, numbers, truth values, lists of text, or null where there is nothing to say. */
export type ReportRow = Readonly<Record<string, unknown>>

/** Parameters after defaults, by name. */
export type ReportParameters = Readonly<Record<string, unknown>>

/** The moment and project a report is asked for. */
export interface ReportContext {
  readonly projectId: string
  /** Unix milliseconds: what counts as the past. */
  readonly now: number
}

/**
 * One product question: an .sql file (a parameterised view `report_<name>`) and what people need to know to ask it and
 * to read its answer. Everything a user says reaches ClickHouse as a bound parameter of the view.
 */
export interface Report<Schema extends z.ZodObject = z.ZodObject> {
  /** Also the name of the .sql file beside the definition; hyphens become underscores in the view's name. */
  readonly name: string
  readonly title: string
  /** The question in a product manager's words. */
  readonly question: string
  /** Every field with a default and a description. */
  readonly parameters: Schema
  readonly columns: readonly ReportColumn[]
  /** How to read the answer, and what it does not say. */
  readonly reading: string
  /** Which tool's default the definition equals, or how it differs. */
  readonly equals: string
  /** Parameters of the view and their ClickHouse types, in the order of the docs. */
  readonly binds: Readonly<Record<string, string>>
  /** Another view that answers the same question at less cost where the parameters allow it, with its own parameters. */
  shortcut?(
    parameters: z.output<Schema>,
    context: ReportContext,
  ):
    | {
        readonly view: string
        readonly binds: Readonly<Record<string, string>>
        readonly values: Readonly<Record<string, unknown>>
      }
    | undefined
  /** Values for {@link binds}. */
  bind(parameters: z.output<Schema>, context: ReportContext): Readonly<Record<string, unknown>>
  /** Names of properties or traits that the answer would show values of; a key that sees no text may not ask for them. */
  properties?(parameters: z.output<Schema>): readonly string[]
  /** What ClickHouse cannot compute: makes the rows of the answer of the view's rows. */
  finish?(rows: readonly ReportRow[], parameters: z.output<Schema>, context: ReportContext): readonly ReportRow[]
  /** The answer in one or two sentences that a product manager can repeat, caveat included. */
  sentence(rows: readonly ReportRow[], parameters: z.output<Schema>): string
}

/** Types a definition; adds nothing at run time. */
export function defineReport<Schema extends z.ZodObject>(report: Report<Schema>): Report<Schema> {
  return report
}

/** Name of the parameterised view of a report. */
export function viewName(report: Pick<Report, 'name'>): string {
  return `report_${report.name.replaceAll('-', '_')}`
}

/** One parameter, as lists and help texts show it. */
export interface ParameterDescription {
  readonly name: string
  readonly description: string
  /** null where it is optional and follows from the others. */
  readonly default: unknown
  /** The values that are possible, where they are few. */
  readonly values?: readonly string[]
}

/** What may be asked of a report. */
export function describeParameters(report: Pick<Report, 'parameters'>): ParameterDescription[] {
  const defaults = report.parameters.parse({})
  return Object.entries(report.parameters.shape).map(([name, field]) => {
    const inner = field instanceof z.ZodDefault ? field.unwrap() : field
    return {
      name,
      description: (field as z.ZodType).description ?? '',
      default: defaults[name] ?? null,
      ...(inner instanceof z.ZodEnum && { values: inner.options.map(String) }),
    }
  })
}
