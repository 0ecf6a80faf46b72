import { z } from 'zod'
import { type AccessKey, accessSettings, parseKeys } from './access.ts'
import { bufferSettings } from './buffer/settings.ts'
import { deliverySettings } from './delivery/settings.ts'
import { type Destination, destinations } from './destinations/index.ts'
import { ConfigError } from './errors.ts'
import { interactionSettings } from './interactions/settings.ts'
import { markSettings } from './marks/settings.ts'
import { otlpSettings } from './otlp/settings.ts'
import { needsSalt, privacySettings } from './privacy/settings.ts'
import { sessionSettings } from './rebuild/sessions/settings.ts'
import { telemetrySettings } from './telemetry.ts'
import { warehouseSettings } from './warehouse/settings.ts'

/** The environment as a host gives it: variables on Node, bindings on Workers. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * All policy, typed and with a default for every field: `config/cohortel.config.ts` holds the user's.
 * Each section belongs to one stage and is described in that stage's `settings.ts`.
 */
export const policySchema = z.strictObject({
  /** How much callers may ask: rates and memory. */
  access: accessSettings.prefault({}),
  /** What is written to the log. */
  telemetry: telemetrySettings.prefault({}),
  /** Limits of what is accepted over the wire. */
  otlp: otlpSettings.prefault({}),
  /** What each destination may hold of the text, and what is never kept. */
  privacy: privacySettings.prefault({}),
  /** What is recognised in text at receive: intents, tools that return nothing, phrases. */
  marks: markSettings.prefault({}),
  /** How evaluations and outcomes are judged. */
  interactions: interactionSettings.prefault({}),
  /** What the next turn of a session says of the one before. */
  sessions: sessionSettings.prefault({}),
  /** Shards and memory of the durable buffer. */
  buffer: bufferSettings.prefault({}),
  /** Batching, back-off and time limits of delivery. */
  delivery: deliverySettings.prefault({}),
  /** How the database is made, and how long rows are kept. */
  warehouse: warehouseSettings.prefault({}),
  /** Raised by hand (or by `cohortel rebuild`) when rules change, so that new derivations win over old ones. */
  generation: z.int().min(0).max(0xffff_ffff).default(0),
  /** Options of single destinations, by name, e.g. `{ posthog: { native: false } }`; each destination checks its own. */
  destinations: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
})

/** Policy as a user writes it: every field optional. */
export type PolicyInput = z.input<typeof policySchema>

/** Policy with all defaults filled in. */
export type Policy = z.output<typeof policySchema>

/** Types `config/cohortel.config.ts`; adds nothing at run time. */
export function definePolicy(policy: PolicyInput): PolicyInput {
  return policy
}

const milliseconds = (fallback: number) => z.coerce.number().int().min(0).default(fallback)
const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback)
const text = z.string().default('')

/** Secrets and addresses; names are a contract with users. */
const environmentSchema = z.object({
  PORT: port(4318),
  HOST: z.string().default('127.0.0.1'),
  COHORTEL_DATA_DIR: z.string().default('.cohortel'),
  CLICKHOUSE_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  CLICKHOUSE_USER: z.string().default('default'),
  CLICKHOUSE_PASSWORD: text,
  CLICKHOUSE_DATABASE: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be a plain identifier: letters, digits and underscores')
    .default('cohortel'),
  EMBEDDED_CLICKHOUSE_PORT: port(8123),
  COHORTEL_INGEST_KEYS: text,
  COHORTEL_READ_KEYS: text,
  COHORTEL_BROWSER_KEYS: text,
  COHORTEL_HASH_SALT: text,
  COHORTEL_SETTLE_MS: milliseconds(2_000),
  COHORTEL_IDLE_MS: milliseconds(30_000),
  COHORTEL_FINAL_MS: milliseconds(10_000),
  COHORTEL_ORPHAN_MS: milliseconds(600_000),
  COHORTEL_MAX_AGE_MS: milliseconds(3_600_000),
  /** Set by hosts that listen on loopback only where there are no keys (never by a deployed Worker). */
  COHORTEL_LOOPBACK: text,
})

/** A destination that is switched on, with its checked settings. */
export interface EnabledDestination {
  readonly definition: Destination<unknown>
  readonly settings: unknown
}

/** Everything a host needs to know, checked. */
export interface Config {
  readonly environment: z.output<typeof environmentSchema>
  readonly policy: Policy
  readonly keys: {
    readonly ingest: readonly AccessKey[]
    readonly read: readonly AccessKey[]
    readonly browser: readonly AccessKey[]
  }
  readonly enabled: readonly EnabledDestination[]
  /** Destinations that are off, with the variables that would turn them on. */
  readonly disabled: readonly { readonly name: string; readonly environment: readonly string[] }[]
}

/**
 * Checks environment and policy together.
 *
 * @throws ConfigError that lists every problem at once; no value of a secret is ever part of a message.
 */
export function loadConfig(env: Environment, policyInput: unknown): Config {
  const problems: string[] = []
  // An empty variable means "not set": that is how shells and .env files unset one.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))

  const environment = environmentSchema.safeParse(set)
  if (!environment.success) problems.push(...describe('Environment variable', environment.error))
  const policy = policySchema.safeParse(policyInput ?? {})
  if (!policy.success) problems.push(...describe('config/cohortel.config.ts:', policy.error))

  const keys = {
    ingest: parseKeys('COHORTEL_INGEST_KEYS', set.COHORTEL_INGEST_KEYS, problems),
    read: parseKeys('COHORTEL_READ_KEYS', set.COHORTEL_READ_KEYS, problems),
    browser: parseKeys('COHORTEL_BROWSER_KEYS', set.COHORTEL_BROWSER_KEYS, problems),
  }

  if (policy.success && needsSalt(policy.data.privacy) && set.COHORTEL_HASH_SALT === undefined) {
    problems.push(
      'Environment variable COHORTEL_HASH_SALT: must be set, since the privacy settings ask for hashes, and unsalted ones can be guessed.',
    )
  }

  const enabled: EnabledDestination[] = []
  const disabled: { name: string; environment: readonly string[] }[] = []
  const options = policy.success ? policy.data.destinations : {}
  for (const definition of destinations) {
    const fromEnvironment = definition.fromEnvironment(set)
    if (fromEnvironment === undefined) {
      disabled.push({ name: definition.name, environment: definition.environment })
      continue
    }
    const settings = definition.settings.safeParse({ ...(fromEnvironment as object), ...options[definition.name] })
    if (settings.success) enabled.push({ definition, settings: settings.data })
    else problems.push(...describe(`Destination ${definition.name}:`, settings.error))
  }
  for (const name of Object.keys(options)) {
    if (!destinations.some((d) => d.name === name)) {
      problems.push(
        `config/cohortel.config.ts: destinations.${name} is not a destination; known are ${destinations.map((d) => d.name).join(', ')}.`,
      )
    }
  }

  if (problems.length > 0 || !environment.success || !policy.success) throw new ConfigError(problems)
  return { environment: environment.data, policy: policy.data, keys, enabled, disabled }
}

function describe(where: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String).join('.')
    return `${where} ${path === '' ? '(whole)' : path}: ${issue.message}.`
  })
}
