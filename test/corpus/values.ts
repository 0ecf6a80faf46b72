import type { DataTemplate, Template } from './pack.ts'
import type { Random } from './random.ts'
import type { Json } from './step.ts'

/** How a set writes numbers, money, dates and ids. */
export interface Format {
  money(amount: number): string
  date(random: Random): string
  readonly cities: readonly string[]
  readonly people: readonly string[]
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** The dev set: `$1,204.50`, ISO dates. */
export const DEV_FORMAT: Format = {
  money: (amount) => `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2 })}`,
  date: (random) => `2026-11-${String(random.int(1, 28)).padStart(2, '0')}`,
  cities: ['Austin', 'Leeds', 'Toronto', 'Dublin', 'Denver', 'Bristol', 'Perth'],
  people: ['Maya Collins', 'Tom Reyes', 'Ines Duarte', 'Paul Whitman', 'Aisha Khan', 'Greta Lind'],
}

/** The former set: `EUR 1.204,50`, spelled or dotted dates. */
export const FORMER_FORMAT: Format = {
  money: (amount) =>
    `EUR ${amount
      .toFixed(2)
      .replace('.', ',')
      .replace(/\B(?=(\d{3})+(?!\d))/g, '.')}`,
  date: (random) =>
    random.chance(0.5)
      ? `${random.int(1, 28)} ${random.pick(['January', 'March', 'May', 'October'])} 2027`
      : `${String(random.int(1, 28)).padStart(2, '0')}.0${random.int(1, 9)}.2027`,
  cities: ['Lisbon', 'Kraków', 'Osaka', 'Nairobi', 'Porto', 'Ghent', 'Pune'],
  people: ['Lars Nygaard', 'Chidi Okafor', 'Sofia Marino', 'Yuki Tanabe', 'Elena Popescu', 'Bram de Wit'],
}

/** The opened set: `1,204.50 USD`, or whole amounts in pounds; dates as people say them or as logs write them. */
export const OPENED_FORMAT: Format = {
  money: (amount) =>
    amount % 1 === 0 ? `£${amount}` : `${amount.toLocaleString('en-US', { minimumFractionDigits: 2 })} USD`,
  date: (random) =>
    random.chance(0.5)
      ? `${random.pick(['Feb', 'Apr', 'Jul', 'Sep'])} ${random.int(1, 28)}`
      : `2027/${String(random.int(1, 12)).padStart(2, '0')}/${String(random.int(1, 28)).padStart(2, '0')}`,
  cities: ['Oslo', 'Valencia', 'Lyon', 'Tartu', 'Sapporo', 'Graz', 'Cork'],
  people: ['Nadia Haddad', 'Owen Pritchard', 'Mei Tan', 'Ruben Alves', 'Karin Holm', 'Tariq Aziz'],
}

/** Facts of one draw: every slot by name. */
export type Facts = Readonly<Record<string, string>>

/**
 * Draws a data template: `#id:ORD-####`, `#int:1-40`, `#money:10-900`, `#percent`, `#date`, `#day`, `#city`, `#name`, `#pick:a|b`.
 * Numbers stay numbers in the data; facts hold them as the set writes them.
 */
export function draw(
  template: DataTemplate,
  random: Random,
  format: Format,
): { data: Record<string, Json>; facts: Facts } {
  const facts: Record<string, string> = {}
  const data: Record<string, Json> = {}
  for (const [key, value] of Object.entries(template)) data[key] = drawValue(key, value, random, format, facts)
  return { data, facts }
}

function drawValue(key: string, value: Json, random: Random, format: Format, facts: Record<string, string>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => drawValue(key, item, random, format, {}))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([inner, item]) => [inner, drawValue(inner, item, random, format, facts)]),
    )
  if (typeof value !== 'string' || !value.startsWith('#')) {
    facts[key] = String(value)
    return value
  }
  const [kind = '', detail = ''] = splitOnce(value.slice(1))
  const [low = 0, high = 9] = detail.split('-').map(Number)
  let drawn: Json
  if (kind === 'int') drawn = random.int(low, high)
  else if (kind === 'money') drawn = random.int(low * 100, high * 100) / 100
  else if (kind === 'percent') drawn = random.int(3, 97)
  else if (kind === 'date') drawn = format.date(random)
  else if (kind === 'day') drawn = random.pick(DAYS)
  else if (kind === 'city') drawn = random.pick(format.cities)
  else if (kind === 'name') drawn = random.pick(format.people)
  else if (kind === 'pick') drawn = random.pick(detail.split('|'))
  else drawn = detail.replace(/#/g, () => String(random.int(0, 9)))
  facts[key] = kind === 'money' && typeof drawn === 'number' ? format.money(drawn) : String(drawn)
  return drawn
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(':')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Fills `{slots}`; a slot without a fact is a mistake in the pack. */
export function fill(template: Template, facts: Facts): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name]
    if (value === undefined) throw new Error(`The template "${template}" has no fact "${name}"; correct the pack.`)
    return value
  })
}
