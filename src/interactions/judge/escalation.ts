import type { CanonicalSpan } from '../../model/span.ts'
import { stepName } from './finding.ts'
import type { View } from './view.ts'

const HUMAN =
  /human|live_?agent|live_?chat|representative|operator|support_?(?:rep|agent|team|staff)|supervisor|escalat|person\b|staff/i
const HANDS_OVER =
  /escalat|eskal|escala|hand_?over|hand_?off_to_?(?:human|staff|team)|doorverbind|weiterleit|mitarbeiter|r(?:ue|u|ü)ckruf(?!e|_?(?:aktion|liste|info|status|produkt))|agente_?humano|conseiller|rappel_?client|atendente|operatore|medewerker|rengong|kefu|tantou|support_?(?:ticket|case|request)|help_?desk|page_?(?:on_?call|human|agent|engineer)|notify_?(?:human|on_?call|supervisor|staff)|request_?(?:human|callback|call_?back)|(?:transfer|hand_?off|handover|connect|route|talk|speak|forward)[\w ]*(?:human|agent|person|operator|representative|support|supervisor|staff)/i

/** The step that handed over to a person: a tool, a hand-over target, or the answer itself; null = nobody was called. */
export function escalationOf(view: View): CanonicalSpan | null {
  for (const span of view.steps) {
    if (span.status === 'error') continue
    if (span.handoffTarget !== '' && (HUMAN.test(span.handoffTarget) || named(span.handoffTarget, view))) return span
    if (span.kind === 'tool' && (HANDS_OVER.test(stepName(span)) || named(stepName(span), view))) return span
  }
  return view.answer?.marks.escalates === true ? view.answer.span : null
}

function named(name: string, view: View): boolean {
  const lower = name.toLowerCase()
  return view.settings.humanTargets.some((target) => target.toLowerCase() === lower)
}
