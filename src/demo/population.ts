import { type Course, EFFECTS, INTENTS, type Intent, OUTAGE, promptVersion, REGRESSION } from './product.ts'
import { Random } from './random.ts'

/** How large and which world. */
export interface DemoOptions {
  readonly users: number
  readonly weeks: number
  readonly seed: number
  /** Unix milliseconds at which the weeks end: a midnight UTC. Part of every id. */
  readonly endMs: number
  /** Unix milliseconds up to which the story goes on after the weeks; a later one adds to the same world. */
  readonly untilMs?: number
}

/** A person of the product. */
export interface Person {
  readonly userId: string
  readonly anonymousId: string
  readonly plan: 'free' | 'pro' | 'enterprise'
  readonly accountId: string
  readonly isHeavy: boolean
}

/** One question to the assistant, and how it went. */
export interface Exchange {
  readonly person: Person
  readonly startMs: number
  readonly intent: Intent
  readonly course: Course
  readonly promptVersion: string
  readonly sessionId: string
  readonly traceId: string
  /** Asked before the sign-up, so that only the device is known. */
  readonly isAnonymous: boolean
}

/** One call of the Segment spec. */
export type Call = Readonly<Record<string, unknown>> & { readonly timestamp: string }

/** What happens, in the order of time. */
export type Happening =
  | { readonly at: number; readonly call: Call }
  | { readonly at: number; readonly exchange: Exchange }

const DAY_MS = 86_400_000

/** Everything that happens up to the end, in the order of time. Pure: the same options give the same world. */
export function happenings(options: DemoOptions): Happening[] {
  const all: Happening[] = []
  for (let index = 0; index < options.users; index += 1) live(index, options, all)
  const { endMs, untilMs = endMs } = options
  return all.filter(({ at }) => at < untilMs).sort((a, b) => a.at - b.at)
}

/** One person's weeks, and the days after them up to the next week: what is then still to come is left out by the caller. */
function live(index: number, { weeks, seed, endMs, untilMs = endMs }: DemoOptions, all: Happening[]): void {
  const world = `${seed}-${new Date(endMs).toISOString().slice(0, 10)}`
  const random = Random.of(world, index)
  const startMs = endMs - weeks * 7 * DAY_MS
  const person = draw(random, world, index)
  // A third was there when the weeks began; the others came one by one.
  const signupDay = random.chance(0.35) ? random.int(0, 2) : random.int(0, weeks * 7 - 2)
  let serial = 0
  const call = (at: number, type: string, more: object, known = true) => {
    serial += 1
    const messageId = `demo-${world}-${index}-${serial}`
    const who = known ? { userId: person.userId } : { anonymousId: person.anonymousId }
    const timestamp = new Date(at).toISOString()
    all.push({ at, call: { type, messageId, ...who, timestamp, ...more } })
  }
  const ask = (at: number, sessionId: string, isAnonymous: boolean): Course => {
    const exchange = drawExchange(random, person, at, startMs, sessionId, isAnonymous)
    all.push({ at, exchange })
    return exchange.course
  }

  const signupMs = momentOf(random, startMs, signupDay)
  call(signupMs - 600_000, 'page', { name: 'Pricing' }, false)
  const tried = random.chance(0.06) ? ask(signupMs - 300_000, `s-${world}-${index}-before`, true) : 'fine'
  const traits = { plan: person.plan, role: random.weighted({ finance: 3, traveller: 5, manager: 2 }) }
  call(signupMs, 'identify', { anonymousId: person.anonymousId, traits })
  if (person.accountId !== '') {
    call(signupMs + 1_000, 'group', { groupId: person.accountId, traits: { name: person.accountId } })
  }
  call(signupMs + 2_000, 'track', { event: 'signup', properties: { plan: person.plan } })

  let interest: number = EFFECTS.dailyInterest[person.isHeavy ? 'heavy' : 'light'] * (0.7 + random.next() * 0.6)
  const loseHeart = () => {
    if (!random.chance(EFFECTS.losesHeart)) return false
    interest *= EFFECTS.interestLeft
    return true
  }
  if (isFailure(tried)) loseHeart()
  // People know the product for a while before they try its assistant: that is what tells heavy from light users.
  const firstQuestionDay = signupDay + random.int(3, 10)
  let goodInFirstWeek = 0
  const days = untilMs > endMs ? (weeks + 1) * 7 : weeks * 7
  for (let day = signupDay + 1; day < days; day += 1) {
    const isWeekend = [0, 6].includes(new Date(startMs + day * DAY_MS).getUTCDay())
    if (day === firstQuestionDay + 7) considerPurchase(day)
    const comesToAsk = day === firstQuestionDay
    if (!comesToAsk && !random.chance(interest * (isWeekend ? 0.5 : 1.1))) continue
    let at = momentOf(random, startMs, day)
    call(at, 'page', { name: 'Dashboard' })
    for (let more = random.count(person.isHeavy ? 1.6 : 0.7); more > 0; more -= 1) {
      at += random.int(30_000, 900_000)
      const event = random.weighted({ expense_submitted: 6, invoice_sent: 3, report_exported: 1 })
      call(at, 'track', { event, properties: { amount: random.int(5, 900) } })
    }
    if (day < firstQuestionDay || !(comesToAsk || random.chance(0.65))) continue
    const sessionId = `s-${world}-${index}-${day}`
    for (let turns = 1 + random.count(person.isHeavy ? 0.9 : 0.2); turns > 0; turns -= 1) {
      at += random.int(20_000, 240_000)
      const course = ask(at, sessionId, false)
      if (!isFailure(course)) {
        if (day < firstQuestionDay + 7) goodInFirstWeek += 1
      } else if (loseHeart()) break
    }
  }

  function considerPurchase(day: number): void {
    const { convinced, others } = EFFECTS.purchase
    if (!random.chance(goodInFirstWeek >= 3 ? convinced : others)) return
    const seats = person.plan === 'enterprise' ? random.int(5, 40) : 1
    const at = momentOf(random, startMs, day)
    call(at, 'track', { event: 'purchase', properties: { revenue: seats * 12, seats, plan: person.plan } })
  }
}

/** Whether the user got no good answer. */
export function isFailure(course: Course): boolean {
  return course !== 'fine' && course !== 'honest_gap' && course !== 'recovered'
}

function draw(random: Random, world: string, index: number): Person {
  const isHeavy = random.chance(EFFECTS.heavyShare)
  const plan = random.weighted(isHeavy ? { free: 35, pro: 40, enterprise: 25 } : { free: 70, pro: 23, enterprise: 7 })
  return {
    userId: `u-${world}-${String(index).padStart(5, '0')}`,
    anonymousId: `d-${random.hex(16)}`,
    plan,
    accountId: plan === 'enterprise' ? `company-${random.int(1, 40)}` : '',
    isHeavy,
  }
}

function drawExchange(
  random: Random,
  person: Person,
  startMs: number,
  beginningMs: number,
  sessionId: string,
  isAnonymous: boolean,
): Exchange {
  const weights = Object.fromEntries(INTENTS.map((each) => [each.name, person.isHeavy ? each.heavy : each.light]))
  const name = isAnonymous ? 'how_to' : random.weighted(weights)
  const intent = INTENTS.find((each) => each.name === name) ?? INTENTS[0]
  const day = Math.floor((startMs - beginningMs) / DAY_MS)
  const week = Math.floor(day / 7) + 1
  return {
    person,
    startMs,
    intent,
    course: drawCourse(random, intent, person.isHeavy, day, week),
    promptVersion: promptVersion(week),
    sessionId,
    traceId: random.hex(32),
    isAnonymous,
  }
}

function drawCourse(random: Random, intent: Intent, isHeavy: boolean, day: number, week: number): Course {
  const isOut = intent.tool === OUTAGE.tool && day >= OUTAGE.firstDay && day < OUTAGE.firstDay + OUTAGE.days
  if (isOut && random.chance(0.95)) return 'tool_timeout'
  const regressed = week === REGRESSION.week && (REGRESSION.intents as readonly string[]).includes(intent.name)
  if (regressed && random.chance(REGRESSION.extraFailures)) return 'wrong_answer'
  const rate = intent.failureRate * (isHeavy ? EFFECTS.heavyFailureFactor : 1)
  if (random.chance(rate)) return random.weighted(intent.failures as Record<Course, number>)
  if (intent.tool === '' || intent.searches) return 'fine'
  if (random.chance(0.03)) return 'recovered'
  return intent.name !== 'file_expense' && random.chance(0.04) ? 'honest_gap' : 'fine'
}

// Working hours, most around noon.
function momentOf(random: Random, startMs: number, day: number): number {
  const hour = 7 + (random.next() + random.next()) * 5.5
  return Math.round(startMs + day * DAY_MS + hour * 3_600_000)
}
