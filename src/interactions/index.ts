/** From an assembled trace to interactions: who asked, what came back, what it cost, and whether it worked. */
export { type DeriveOptions, deriveTrace } from './derive.ts'
export { judgeEvaluation, statedVerdict } from './evaluations.ts'
export { stepName } from './judge/finding.ts'
export { type InteractionSettings, interactionSettings } from './settings.ts'
