import { EVALUATED } from './evaluated.ts'
import { FAILURES } from './failures.ts'
import { LOOKALIKES } from './lookalikes.ts'
import { PARTIAL } from './partial.ts'
import { PLAIN } from './plain.ts'
import { RECOVERED } from './recovered.ts'
import { SILENT } from './silent.ts'
import type { Story } from './story.ts'
import { STRUCTURES } from './structures.ts'

/** Every story that each set tells. */
export const STORIES: readonly Story[] = [
  ...PLAIN,
  ...LOOKALIKES,
  ...RECOVERED,
  ...SILENT,
  ...FAILURES,
  ...PARTIAL,
  ...EVALUATED,
  ...STRUCTURES,
]
