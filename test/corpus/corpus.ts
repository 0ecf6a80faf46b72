import { DEV_FAULTS } from './dev/faults.ts'
import { DEV_PACKS } from './dev/index.ts'
import { DEV_PHRASES } from './dev/phrases.ts'
import { DEV_SPELLING } from './dev/spelling.ts'
import { exported } from './exporter.ts'
import { FORMER_FAULTS } from './former/faults.ts'
import { FORMER_PACKS } from './former/index.ts'
import { FORMER_PHRASES } from './former/phrases.ts'
import { FORMER_SPELLING } from './former/spelling.ts'
import { FRESH_FAULTS } from './fresh/faults.ts'
import { FRESH_FORMAT } from './fresh/format.ts'
import { FRESH_PACKS } from './fresh/index.ts'
import { FRESH_PHRASES } from './fresh/phrases.ts'
import { FRESH_SPELLING } from './fresh/spelling.ts'
import { HARD_FAULTS } from './hard/faults.ts'
import { HARD_FORMAT } from './hard/format.ts'
import { HARD_PACKS } from './hard/index.ts'
import { HARD_PHRASES } from './hard/phrases.ts'
import { HARD_SPELLING } from './hard/spelling.ts'
import type { CorpusSet, Label, LabelledTrace } from './label.ts'
import { OPENED_FAULTS } from './opened/faults.ts'
import { OPENED_PACKS } from './opened/index.ts'
import { OPENED_PHRASES } from './opened/phrases.ts'
import { OPENED_SPELLING } from './opened/spelling.ts'
import type { Faults, Pack, Phrases } from './pack.ts'
import { Random } from './random.ts'
import { Scene } from './scene.ts'
import { SECOND_FAULTS } from './second/faults.ts'
import { SECOND_FORMAT } from './second/format.ts'
import { SECOND_PACKS } from './second/index.ts'
import { SECOND_PHRASES } from './second/phrases.ts'
import { SECOND_SPELLING } from './second/spelling.ts'
import { SEVENTH_FAULTS } from './seventh/faults.ts'
import { SEVENTH_FORMAT } from './seventh/format.ts'
import { SEVENTH_PACKS } from './seventh/index.ts'
import { SEVENTH_PHRASES } from './seventh/phrases.ts'
import { SEVENTH_SPELLING } from './seventh/spelling.ts'
import { SIXTH_FAULTS } from './sixth/faults.ts'
import { SIXTH_FORMAT } from './sixth/format.ts'
import { SIXTH_PACKS } from './sixth/index.ts'
import { SIXTH_PHRASES } from './sixth/phrases.ts'
import { SIXTH_SPELLING } from './sixth/spelling.ts'
import type { Spelling } from './spelling.ts'
import { STORIES } from './stories/index.ts'
import type { Story, Told } from './stories/story.ts'
import { DEV_FORMAT, FORMER_FORMAT, type Format, OPENED_FORMAT } from './values.ts'
import { WRITERS } from './writers/index.ts'
import type { Writer } from './writers/wire.ts'

/** What a set is made of; nothing but stories and conventions is shared. */
export interface Material {
  readonly packs: readonly Pack[]
  readonly phrases: Readonly<Record<string, Phrases>>
  readonly faults: Faults
  readonly format: Format
  readonly spelling: Spelling
  /** Draws the same traces every time. */
  readonly seed: number
}

/** Every set there is, the sealed ones last. */
const MATERIAL: Readonly<Partial<Record<CorpusSet, Material>>> = {
  dev: {
    packs: DEV_PACKS,
    phrases: DEV_PHRASES,
    faults: DEV_FAULTS,
    format: DEV_FORMAT,
    spelling: DEV_SPELLING,
    seed: 20_261,
  },
  former: {
    packs: FORMER_PACKS,
    phrases: FORMER_PHRASES,
    faults: FORMER_FAULTS,
    format: FORMER_FORMAT,
    spelling: FORMER_SPELLING,
    seed: 77_003,
  },
  opened: {
    packs: OPENED_PACKS,
    phrases: OPENED_PHRASES,
    faults: OPENED_FAULTS,
    format: OPENED_FORMAT,
    spelling: OPENED_SPELLING,
    seed: 41_877,
  },
  second: {
    packs: SECOND_PACKS,
    phrases: SECOND_PHRASES,
    faults: SECOND_FAULTS,
    format: SECOND_FORMAT,
    spelling: SECOND_SPELLING,
    seed: 90_412,
  },
  hard: {
    packs: HARD_PACKS,
    phrases: HARD_PHRASES,
    faults: HARD_FAULTS,
    format: HARD_FORMAT,
    spelling: HARD_SPELLING,
    seed: 90_214,
  },
  fresh: {
    packs: FRESH_PACKS,
    phrases: FRESH_PHRASES,
    faults: FRESH_FAULTS,
    format: FRESH_FORMAT,
    spelling: FRESH_SPELLING,
    seed: 58_663,
  },
  sixth: {
    packs: SIXTH_PACKS,
    phrases: SIXTH_PHRASES,
    faults: SIXTH_FAULTS,
    format: SIXTH_FORMAT,
    spelling: SIXTH_SPELLING,
    seed: 33_149,
  },
  seventh: {
    packs: SEVENTH_PACKS,
    phrases: SEVENTH_PHRASES,
    faults: SEVENTH_FAULTS,
    format: SEVENTH_FORMAT,
    spelling: SEVENTH_SPELLING,
    seed: 64_507,
  },
}

/** The sets that are there, in order. */
export const SETS: readonly CorpusSet[] = (
  ['dev', 'former', 'opened', 'second', 'hard', 'fresh', 'sixth', 'seventh'] as const
).filter((set) => set in MATERIAL)

/** Sets of which only figures may be seen. */
export const SEALED: ReadonlySet<CorpusSet> = new Set<CorpusSet>(['seventh'])

/** What a set is made of. Throws a TypeError when there is no such set. */
export function materialOf(set: CorpusSet): Material {
  const material = MATERIAL[set]
  if (material === undefined) throw new TypeError(`There is no corpus set "${set}"; use one of ${SETS.join(', ')}.`)
  return material
}

/** 2026-11-02, a Monday. */
const FIRST_START_MS = Date.UTC(2026, 10, 2, 8)

const ENGLISH_SHARE = 0.72

/** How often each set tells the count of a story. */
const TELLINGS = 2

/** All traces of a set, each with its truth. The same seed gives the same traces, byte for byte. */
export function corpus(set: CorpusSet, seed = materialOf(set).seed): LabelledTrace[] {
  const traces: LabelledTrace[] = []
  for (const [storyIndex, story] of STORIES.entries())
    for (let round = 0; round < story.count * TELLINGS; round++)
      traces.push(oneTrace(set, story, round, new Random(seed * 1_000_003 + storyIndex * 1009 + round), traces.length))
  return traces
}

function oneTrace(set: CorpusSet, story: Story, round: number, random: Random, index: number): LabelledTrace {
  const { packs, phrases, faults, format, spelling } = materialOf(set)
  const pack = pickPack(
    packs.filter((one) => story.fits?.(one) ?? true),
    random,
  )
  const spoken = phrases[pack.language]
  if (spoken === undefined) throw new Error(`The ${set} set has no phrases for "${pack.language}"; add them.`)
  const startMs = FIRST_START_MS + index * 97_000 + random.int(0, 60_000)
  const scene = new Scene(random, pack, spoken, faults, format, spelling, startMs)
  const told = story.tell(scene)
  const writer = pickWriter(story, round, random)
  const requests = exported(told.root, {
    writer,
    random,
    startMs,
    service: `${pack.domain}-app`,
    speaker: { userId: `u-${random.hex(8)}`, sessionId: `s-${random.hex(10)}`, feature: `${pack.domain}-chat` },
    rootMissing: told.rootMissing ?? false,
  })
  return {
    id: `${set}-${story.name}-${round}`,
    set,
    domain: pack.domain,
    shape: told.shape,
    convention: writer.name,
    language: pack.language,
    requests,
    label: labelOf(story, told, scene),
  }
}

function pickPack(packs: readonly Pack[], random: Random): Pack {
  const english = packs.filter((pack) => pack.language === 'en')
  const others = packs.filter((pack) => pack.language !== 'en')
  return random.pick(others.length === 0 || random.chance(ENGLISH_SHARE) ? english : others)
}

/** Conventions take turns, so that each story is told in each. */
function pickWriter(story: Story, round: number, random: Random): Writer {
  const able = WRITERS.filter((writer) => (story.needs ?? []).every((need) => writer.abilities.includes(need)))
  return able[(round + story.name.length) % able.length] ?? random.pick(able)
}

function labelOf(story: Story, told: Told, scene: Scene): Label {
  const { alsoRight, ...truth } = told.truth
  return {
    story: story.name,
    hard: story.hard,
    outcome: 'success',
    reason: '',
    silentFailure: false,
    failingStep: '',
    cascade: [],
    recovered: false,
    fallback: false,
    ...truth,
    alsoRight: {
      outcomes: alsoRight?.outcomes ?? [],
      reasons: alsoRight?.reasons ?? [],
      steps: alsoRight?.steps ?? [],
      cascade: [
        ...scene.pack.agents,
        ...scene.pack.agents.map((agent) => `${agent}-flow`),
        ...scene.faults.wrappers,
        'chat',
      ],
    },
  }
}
