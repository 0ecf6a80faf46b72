import {
  keyedEventsSource,
  newerSidesSource,
  type OwnEvents,
  productEventsSource,
  userDaysSource,
} from './own-events.ts'
import { whose, whoseJoins } from './whose.ts'

/** What differs between installations; everything else in the .sql files is the same everywhere. */
export interface TemplateValues {
  readonly database: string
  /** Cluster name for `ON CLUSTER`; absent on a single server and on ClickHouse Cloud. */
  readonly cluster?: string
  /**
   * Replicated engines: `true` where the server has default paths (or on Cloud, where engines are replicated anyway),
   * or the ZooKeeper path and replica name, which may hold the server's macros.
   */
  readonly replicated?: boolean | { readonly path: string; readonly replica: string }
  /** Name of the evaluation that alone gives `eval_score`; empty = the mean. */
  readonly headlineEvaluation?: string
  /** A table of one's own whose rows count as product events. */
  readonly ownEvents?: OwnEvents | undefined
}

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/

/** `ON CLUSTER name`, or nothing. */
export function onCluster(values: TemplateValues): string {
  return values.cluster ? `ON CLUSTER ${identifier('cluster', values.cluster)}` : ''
}

/**
 * Fills the placeholders of a .sql file: `${database}`, `${on_cluster}`, `${headline}`, `${engine:Name:arguments}`,
 * `${product_events}`, `${keyed_events}` and `${event_rows}` (as `e`), `${user_days}` (as `d`), `${newer_sides}`, and
 * `${whose:alias}` with `${whose_joins:alias}`.
 *
 * @throws Error for a placeholder that is not known, or a name that is not a plain identifier.
 */
export function renderSql(template: string, values: TemplateValues): string {
  return template.replaceAll(/\$\{([^}]*)\}/g, (_whole, key: string) => {
    if (key === 'database') return identifier('database', values.database)
    if (key === 'on_cluster') return onCluster(values)
    if (key === 'headline') return quote(values.headlineEvaluation ?? '')
    if (key === 'product_events') return productEventsSource(identifier('database', values.database), values.ownEvents)
    if (key === 'keyed_events')
      return keyedEventsSource(identifier('database', values.database), values.ownEvents, true)
    if (key === 'event_rows') return keyedEventsSource(identifier('database', values.database), values.ownEvents, false)
    if (key === 'user_days') return userDaysSource(identifier('database', values.database), values.ownEvents)
    if (key === 'newer_sides') return newerSidesSource(identifier('database', values.database), values.ownEvents)
    const [kind, name = '', parameters = ''] = key.split(':')
    if (kind === 'whose') return whose(name)
    if (kind === 'whose_joins') return whoseJoins(identifier('database', values.database), name)
    if (kind === 'engine') return engine(name, parameters, values.replicated ?? false)
    throw new Error(
      `The placeholder \${${key}} is not known; known are database, on_cluster, headline, engine, product_events, keyed_events, event_rows, user_days, newer_sides, whose and whose_joins.`,
    )
  })
}

function engine(name: string, parameters: string, replicated: TemplateValues['replicated']): string {
  if (!replicated) return `${name}(${parameters})`
  const paths = replicated === true ? [] : [quote(replicated.path), quote(replicated.replica)]
  return `Replicated${name}(${[...paths, ...(parameters === '' ? [] : [parameters])].join(', ')})`
}

function identifier(what: string, name: string): string {
  if (IDENTIFIER.test(name)) return name
  throw new Error(`The ClickHouse ${what} ${JSON.stringify(name)} must be letters, digits and underscores.`)
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
