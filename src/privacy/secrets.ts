import { byPattern, type Detector, holdsAny, holdsEndOf } from './detector.ts'

/**
 * Keys by the prefixes that their issuers gave them so that they can be recognised:
 * https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 */
const PREFIXED_KEY = new RegExp(
  `(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]))(?:${[
    '(?:sk|pk|rk)[-_](?:live|test|proj|svcacct|admin|or|ant|lf)?[-_A-Za-z0-9]{16,400}',
    '(?:phc|phx|hf|gsk|r8|re|sbp|npm|nvapi|lsv2|ntn|tok|pcsk|tvly)[-_][A-Za-z0-9_-]{16,200}',
    'gh[pousr]_[A-Za-z0-9]{16,255}',
    'github_pat_[A-Za-z0-9_]{20,255}',
    '(?:glpat|gldt|glrt|glsa|pplx|xai|pypi|xox[abeoprs]|xapp|sntrys|sq0atp|sq0csp|figd|pat-na1|pat-eu1)[-_][A-Za-z0-9._-]{10,400}',
    '(?:whsec|dop_v1|doo_v1|shpat|shpca|shppa|shpss|lin_api|lin_oauth|secret|rnd|vercel|dckr_pat|dt0c01|pscale_pw|pscale_tkn)[._][A-Za-z0-9+/=._-]{16,400}',
    '(?:AKIA|ASIA|AGPA|AROA|AIDA|ANPA)[A-Z0-9]{16}',
    'AIza[\\w-]{30,45}',
    'ya29\\.[\\w.-]{20,400}',
    'SG\\.[\\w-]{16,64}\\.[\\w-]{16,64}',
    'dapi[0-9a-f]{32}',
    'ATATT3[\\w=.-]{20,400}',
    'AGE-SECRET-KEY-1[0-9A-Z]{20,100}',
    '\\d{8,10}:AA[\\w-]{32,34}',
    'hv[sbr]\\.[\\w-]{20,400}',
    'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9]{20,100}',
    'NRAK-[A-Z0-9]{20,40}',
    'EAAA[\\w-]{40,100}',
    'SK[0-9a-f]{32}',
    'key-[0-9a-f]{32}',
    'pat[A-Za-z0-9]{14}\\.[0-9a-f]{40,80}',
    '[MNO][A-Za-z\\d]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,45}',
    'hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9/]{20,120}',
  ].join('|')})`,
  'g',
)

// Begins with characters that are rare in prose, so that looking for it costs next to nothing.
const KEY_HINT = /[-_.:][A-Za-z0-9+/=_-]{10}|A(?:KI|SI|GP|RO|ID|NP)A[A-Z0-9]|AIza|ATATT|AGE-S|EAAA|SK[0-9a-f]{8}/
// Looks ahead, so that the engine need only skip to the next `b`: half of what the same words in a row cost.
const HEADER_HINT = /[Bb](?=earer |asic )|B(?=EARER |ASIC )/
const DATABRICKS_HINT = /dapi/
/** What makes a signed URL open to whoever holds it. */
const SIGNATURE = /(?<=[?&](?:x-(?:amz|goog)-signature|x-amz-security-token|sig|signature)=)[^&\s"'<>\\]{16,2048}/gi
const SIGNATURE_HINT = /sig(?:nature)?=|security-token=/i
/** Looking for one character costs a thirtieth of looking for a pattern, and prose has none of this one. */
const mayBeSigned = (text: string) => text.includes('=') && SIGNATURE_HINT.test(text)

/** Names under which programs keep secrets; also part of longer names (`DB_PASSWORD`, `x-api-key`). */
const SECRET_NAME =
  '(?:pass(?:word|wd|phrase)|pwd|api[-_ ]?key|apikey|secret(?:[-_]?(?:access)?[-_]?key)?|access[-_]?key|account[-_]?key|private[-_]?key|signing[-_]?key|(?:auth|access|refresh|bearer|session|id|api)[-_]?token|client[-_]?secret|authorization|(?:set-)?cookie|credentials?|(?<![a-z])token(?!s))'

/** Is what stands under this name a secret, whatever it looks like? */
export const SECRET_KEY = new RegExp(`${SECRET_NAME}["']?$`, 'i')

// In prose `password: must be long` is no secret, so a value after a colon or blank needs a digit or a symbol; between
// quotation marks after a name in them (JSON within prose) it needs neither.
const ASSIGNED = new RegExp(
  `${SECRET_NAME}(?:\\\\{0,8}["']\\s{0,3}:\\s{0,3}\\\\{0,8}["'](?<quoted>[^"'\\\\\\n]{4,400})|["'\`]?(?:\\s{0,3}=\\s{0,3}["'\`]?(?<sure>[^\\s"'\`,;&<>(){}[\\]]{4,400})|(?:\\s{0,3}:|\\s{1,3}is:?)\\s{0,3}["'\`]?(?<maybe>[^\\s"'\`,;&<>(){}[\\]]{6,400})))`,
  'gi',
)
// The rare ends of these names instead of their frequent beginnings: `token`, `cookie` and `secret` by `ken`, `kie`, `cre`.
const ASSIGNED_HINT = /k(?:ey|en|ie)|p(?:ass(?:w|ph)|wd)|cre[dt]|zation/i

/** Secrets of programs: their issuers' formats, and values that stand under a telling name. */
export const SECRETS: Readonly<Record<'private_key' | 'jwt' | 'connection_string' | 'api_key' | 'password', Detector>> =
  {
    private_key: byPattern(
      'private_key',
      holdsAny('-----BEGIN '),
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----BEGIN )[\s\S]){0,16384}?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
    ),
    jwt: byPattern(
      'jwt',
      holdsEndOf('eyJ'),
      /(?<![\w-])eyJ[\w-]{8,4096}\.(?:eyJ)?[\w-]{4,16384}(?:\.[\w-]{0,4096}){1,3}/g,
    ),
    connection_string: byPattern(
      'connection_string',
      holdsAny('://'),
      // From the scheme to the `@`: who connects is as private as the password. The host stays.
      /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>\\]{0,256}:[^\s@"'<>\\]{1,256}@/gi,
    ),
    api_key: {
      name: 'api_key',
      mayHold: (text) =>
        KEY_HINT.test(text) || HEADER_HINT.test(text) || DATABRICKS_HINT.test(text) || mayBeSigned(text),
      *find(text) {
        yield* byPattern(
          'api_key',
          () => true,
          PREFIXED_KEY,
          ([key]) => /\d/.test(key) || /[A-Z]/.test(key),
        ).find(text)
        const header = /(?<![A-Za-z])(?:bearer|basic)\s{1,4}(?<credentials>[A-Za-z0-9._~+/=-]{8,4096})/gi
        // "Bearer authentication", "basic information": words have neither digits nor this length.
        const isCredential = (match: RegExpMatchArray) => {
          const credentials = match.groups?.credentials ?? ''
          return /\d/.test(credentials) || credentials.endsWith('=') || credentials.length >= 24
        }
        yield* byPattern('api_key', () => true, header, isCredential).find(text)
        yield* byPattern('api_key', () => true, SIGNATURE).find(text)
      },
    },
    password: {
      name: 'password',
      mayHold: (text) => ASSIGNED_HINT.test(text),
      *find(text) {
        for (const match of text.matchAll(ASSIGNED)) {
          const { sure, quoted, maybe } = match.groups ?? {}
          const value = sure ?? quoted ?? maybe ?? ''
          if (quoted !== undefined && /^\d{1,6}$/.test(value)) continue
          if (maybe !== undefined && !/[\d!@#$%^*_+~|\\/-]/.test(value)) continue
          if (/^(?:true|false|null|none|undefined|\[)/i.test(value)) continue
          const end = match.index + match[0].length
          yield { start: end - value.length, end, name: 'password' }
        }
      },
    },
  }
