import { DEV_FAULTS } from './dev/faults.ts'
import { DEV_PACKS } from './dev/index.ts'
import { DEV_PHRASES } from './dev/phrases.ts'
import { exported } from './exporter.ts'
import type { Half, Label, LabelledTrace } from './label.ts'
import type { Faults, Pack, Phrases } from './pack.ts'
import { Random } from './random.ts'
import { Scene } from './scene.ts'
import { STORIES } from './stories/index.ts'
import type { Story, Told } from './stories/story.ts'
import { TEST_FAULTS } from './test/faults.ts'
import { TEST_PACKS } from './test/index.ts'
import { TEST_PHRASES } from './test/phrases.ts'
import { DEV_FORMAT, type Format, TEST_FORMAT } from './values.ts'
import { WRITERS } from './writers/index.ts'
import type { Writer } from './writers/wire.ts'

/** What a half is made of; nothing but stories and conventions is shared. */
export interface Material {
  readonly packs: readonly Pack[]
  readonly phrases: Readonly<Record<string, Phrases>>
  readonly faults: Faults
  readonly format: Format
}

export const MATERIAL: Readonly<Record<Half, Material>> = {
  dev: { packs: DEV_PACKS, phrases: DEV_PHRASES, faults: DEV_FAULTS, format: DEV_FORMAT },
  test: { packs: TEST_PACKS, phrases: TEST_PHRASES, faults: TEST_FAULTS, format: TEST_FORMAT },
}

/** 2026-11-02, a Monday. */
const FIRST_START_MS = Date.UTC(2026, 10, 2, 8)

const ENGLISH_SHARE = 0.72

/** How often each half tells the count of a story. */
const TELLINGS = 2

/** All traces of a half, each with its truth. The same seed gives the same traces, byte for byte. */
export function corpus(half: Half, seed = half === 'dev' ? 20_261 : 77_003): LabelledTrace[] {
  const traces: LabelledTrace[] = []
  for (const [storyIndex, story] of STORIES.entries())
    for (let round = 0; round < story.count * TELLINGS; round++)
      traces.push(oneTrace(half, story, round, new Random(seed * 1_000_003 + storyIndex * 1009 + round), traces.length))
  return traces
}

function oneTrace(half: Half, story: Story, round: number, random: Random, index: number): LabelledTrace {
  const { packs, phrases, faults, format } = MATERIAL[half]
  const pack = pickPack(
    packs.filter((one) => story.fits?.(one) ?? true),
    random,
  )
  const spoken = phrases[pack.language]
  if (spoken === undefined) throw new Error(`The ${half} half has no phrases for "${pack.language}"; add them.`)
  const startMs = FIRST_START_MS + index * 97_000 + random.int(0, 60_000)
  const scene = new Scene(half, random, pack, spoken, faults, format, startMs)
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
    id: `${half}-${story.name}-${round}`,
    half,
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
