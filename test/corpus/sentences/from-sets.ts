import { materialOf } from '../corpus.ts'
import type { CorpusSet } from '../label.ts'
import type { Exchange, Pack, Phrases } from '../pack.ts'
import { Random } from '../random.ts'
import { draw, type Facts, fill } from '../values.ts'
import type { AnswerLabel, AnswerSentence } from './sentence.ts'

/** How often each phrase is put to a thing of a pack. */
const THINGS_PER_PHRASE = 2

/** The answers that a set's packs and phrases hold, each with a question of its pack; the same every time. */
export function answersOf(set: CorpusSet): AnswerSentence[] {
  const { packs, phrases, format, seed } = materialOf(set)
  const random = new Random(seed)
  const found: AnswerSentence[] = []
  for (const pack of packs) {
    const spoken = phrases[pack.language]
    if (spoken === undefined) continue
    const add = (question: string, answer: string, label: AnswerLabel) => {
      found.push({ source: set, language: pack.language, question, answer, label })
      found.push({ source: set, language: pack.language, question, answer: dressed(answer, spoken, random), label })
    }
    for (const lookup of [...pack.lookups, ...pack.zeros, ...pack.noisy]) {
      for (const tell of lookup.tell) {
        const facts: Facts = {
          ...draw(lookup.data, random, format).facts,
          ...draw(lookup.args, random, format).facts,
        }
        add(fill(random.pick(lookup.ask), facts), fill(tell, facts), 'answers')
      }
    }
    for (const tell of pack.knowledge.tell) add(random.pick(pack.knowledge.ask), tell, 'answers')
    for (const check of pack.checks) {
      for (const none of check.none) {
        const { facts } = draw(check.args, random, format)
        add(fill(random.pick(check.ask), facts), fill(none, facts), 'no_data_ok')
      }
    }
    for (const action of pack.actions) {
      for (const done of action.done) {
        const { facts } = draw(action.args, random, format)
        add(fill(random.pick(action.ask), facts), fill(done, facts), 'done')
      }
    }
    const said: readonly (readonly [readonly Exchange[], AnswerLabel])[] = [
      [pack.chats, 'answers'],
      [pack.sorrows, 'answers'],
      [pack.lookalikes, 'answers_denial'],
    ]
    for (const [exchanges, label] of said) for (const { ask, tell } of exchanges) add(ask, tell, label)
  }
  for (const [language, spoken] of Object.entries(phrases)) {
    const own = packs.filter((pack) => pack.language === language)
    if (own.length === 0) continue
    const add = (templates: readonly string[], label: AnswerLabel) => {
      for (const template of templates) {
        for (let time = 0; time < THINGS_PER_PHRASE; time++) {
          const { question, thing, tell } = asked(random.pick(own), set, random)
          const text = capitalised(fill(template, { thing }))
          found.push({ source: set, language, question, answer: text, label })
          found.push({ source: set, language, question, answer: dressed(text, spoken, random), label })
          if (label === 'nothing_found' || label === 'could_not')
            found.push({ source: set, language, question, answer: `${tell} ${text}`, label: 'partly' })
        }
      }
    }
    add(spoken.notFound, 'nothing_found')
    add(spoken.unreachable, 'could_not')
    add(spoken.refusals, 'refuses')
    add([...spoken.blockedInput, ...spoken.blockedOutput], 'refuses')
    add(spoken.escalations, 'hands_over')
    for (const sorry of spoken.politeSorry) {
      const { question, tell } = asked(random.pick(own), set, random)
      found.push({ source: set, language, question, answer: sorry + tell, label: 'answers' })
    }
  }
  return found
}

function asked(pack: Pack, set: CorpusSet, random: Random): { question: string; thing: string; tell: string } {
  const { format } = materialOf(set)
  if (random.chance(0.2)) {
    const { knowledge } = pack
    return { question: random.pick(knowledge.ask), thing: knowledge.thing, tell: random.pick(knowledge.tell) }
  }
  const lookup = random.pick(pack.lookups)
  const facts: Facts = { ...draw(lookup.data, random, format).facts, ...draw(lookup.args, random, format).facts }
  return {
    question: fill(random.pick(lookup.ask), facts),
    thing: fill(lookup.thing, facts),
    tell: fill(random.pick(lookup.tell), facts),
  }
}

function dressed(text: string, spoken: Phrases, random: Random): string {
  return `${random.pick(spoken.openers)}${text}${random.pick(spoken.closers)}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
