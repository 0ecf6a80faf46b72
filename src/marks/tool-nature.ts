import type { MarkSettings } from './settings.ts'
import { shippedTables, type Tables, TOOL_HEADS } from './word-table/tables.ts'

/**
 * What a tool is for, as far as its name says: whether it has nothing to return, and whether an empty result is good
 * news. Names are split at `_`, `-`, `.`, `/`, blanks and capitals, and the words decide.
 */
export interface ToolNature {
  /** A save, a send, a delete: it acts, and its empty or null result says nothing. */
  readonly returnsNothing: boolean
  /** It looks for something unwanted (conflicts, errors, alerts), or at a list that may well be empty. */
  readonly emptyIsNormal: boolean
  /** Its words are rather those of tools that act: believed where the exchange was about a deed. */
  readonly mayAct: boolean
}

/** Verbs of tools that act. The verb must come first, or second after a service's name (`slack_send_message`). */
const ACTING = new Set(
  'save store write append send post publish notify email mail sms text message delete remove clear drop purge archive log record emit update set put patch upsert insert enable disable activate deactivate mark flag tag untag label close open reopen cancel dismiss acknowledge ack snooze pause resume stop start restart reset lock unlock assign unassign move rename copy subscribe unsubscribe schedule reschedule book unbook reserve create add register push upload sync submit approve reject confirm pin unpin mute unmute block unblock share invite remind trigger invoke execute run deploy rollback print play turn toggle transfer refund charge pay escalate handoff forward reply react commit merge page ping dispatch announce broadcast upvote downvote vote like follow unfollow bookmark star tip attach detach freeze unfreeze dim arm disarm webhook enroll enrol unenroll extend renew redeem revoke grant rate leave sign cast water feed persist flush invalidate change switch hide unhide hang end modify edit amend adjust fix replace resend reissue suspend terminate abort kill rotate restore erase wipe discard void waive undo redo ban unban kick join withdraw deposit apply transmit relay warn nominate promote demote link unlink connect disconnect attach pair unpair ring dial honk beep flash vibrate brighten mow vacuum brew fill empty drain stash jot memorize memorise remember forget release request opt relocate allocate lodge raise onboard offboard provision deprovision enqueue queue requeue ship deliver pack settle donate pledge contribute swap exchange upgrade downgrade decline deny rebook reassign free retract rescind unlist unshare unlink preheat heat cool irrigate sprinkle arrange place put commission decommission quarantine hand lend recycle transition del silence inject dispense countersign delist efile remit garnish reimburse neuter implant prescribe earmark curtail excuse certify chlorinate offload unload disgorge calibrate vacate evict foreclose annul rescind ratify enact adjourn summon subpoena solder emboss engrave autoclave sterilise sterilize defrost reconcile accrue amortize amortise underwrite endorse jumpstart refuel recharge undock reroute reinstate veto appoint furlough triage vaccinate immunize immunise bandage euthanize euthanise transplant restock destock putaway repack relabel reprint notarize notarise apostille disburse topup lend upload overwrite append prepend truncate reindex failover evacuate respawn requeue impersonate logout signout reboot isolate skip hibernate expedite'.split(
    ' ',
  ),
)
/**
 * The same in the other languages, wherever in the name: `merkzettel_speichern`, `enviar_correo`, `meeru_soushin`.
 * Latin letters without accents, as names of functions are written.
 */
const ACTING_ELSEWHERE =
  /^(?:speicher|senden|sende$|versende|schick|verschick|losch|loesch|entfern|merken|merke$|erinner|eintrag|aktualisier|benachrichtig|protokollier|hinzufug|hinzufueg|anleg|guarda|cancela|annul|stornier|envia|mandar|borra|elimin|actualiz|registr|recorda|avisa|notific|anadir|agrega|enregistr|envoy|supprim|efface|rappel|notifi|ajout|salva|apaga|exclui|remov|atualiz|lembr|adicion|invia|cancell|aggiorn|ricord|avvis|aggiung|opsla|stuur|sturen|verstuur|versturen|verzend|verwijder|bijwerk|herinner|toevoeg|bhej|sahej|yaad|dilao|mitao|jodo|joda|abschick|einreich|erstell|sperr|freigeb|abbestell|kundig|verschieb|notier|weiterleit|crear|agendar|programar|reprogram|cambiar|modific|bloque|apunta|publica|archiva|confirma|creer|planifi|modifi|bloqu|marquer|archiv|publi|inscri|criar|mudar|altera|marcar|arquiv|inscrev|crea$|programma|disdi|disdett|segna|pubblic|iscriv|conferm|manda$|spedi|maak$|wijzig|blokk|noteer|markeer|bevestig|inschrij|okuru|okuri|nokosu|kiroku|henkou|kyanseru|torikeshi|settei|shirase|tuisong|quxiao|shezhi|xiugai|chuangjian|tijiao|dengji|guanbi|tongbu|likho|likhna|hatao|radd|darj|badlo|soushin|hozon|sakujo|touroku|tsuika|koushin|tsuuchi|fasong|baocun|shanchu|tianjia|gengxin|tixing|tongzhi|jilu$|abmeld|anmeld$|anmelden|bestellen|buchen|reservieren|beantrag|freischalt|verlanger|verlaenger|afmeld|aanmeld|opzegg|annuleer|reserveer|bestellen$|aanvra|doorgev|reserver$|commander$|resili|desinscri|demander$|signaler$|annuler$|reservar$|solicita|pedir$|devolver$|reportar$|desmarca|baja$|prenota$|prenotare|ordina$|ordinare|richiedi$|disiscriv|annulla|mangwa|mangao|bhejo$|roko$|lagao$|banao$|yuyue$|shenqing|tuiding|tuikuan|xiadan|yoyakusuru|moushikomi|chuumon|kaijo$|absag|verzet|verplaats|corrig|korrig|verleng|rinnov|prolong|zuruckleg|zurueckleg|henko$|subir$|quitar|anadi|pagar$|pagare$|payer$|betaal|bezahl)/
/** Verbs of asking in those languages. */
const ASKING_ELSEWHERE =
  /^(?:abfrag|abruf|suche|finde|consult|busca|obten|obter|chercher|recherch|trouver|cerca$|cercare|trova|zoek|ophalen|opvrag|chaxun|sousuo|huoqu|kensaku|shoukai|shutoku|khoj|dekho)/
/** Nouns of those languages, and of English, that begin like one of these verbs. */
const NOUNS_ELSEWHERE =
  /^(?:archives?|archiv|archivo|archivio|arquivo|registro|registros|registre|registry|registrations?|register|publicacion(?:es)?|publications?|programmas?|programme|avisos?|avis|rappels?|sperrliste|sperrungen|public|publishers?|publicity|confirmations?|modifications?|notifications?|notifiche|planification|cambios|modificaciones|creations?)$/
/** What may stand before the verb: `slack_send_message`, `db_insert`. */
const SERVICES = new Set(
  'slack gmail outlook github gitlab jira notion discord teams telegram whatsapp twilio db sql crm api google ms microsoft email mail sms user account file files note notes message messages task tasks ticket calendar memory kv redis s3'.split(
    ' ',
  ),
)
/** After a word that may be a verb, these make it a noun: `store_hours`, `share_price`, `schedule_times`. */
const FACTS =
  /^(?:hours?|prices?|rates?|ratings?|numbers?|balances?|times?|positions?|locations?|locator|finder|availability|reports?|values?|levels?|inventory|stock|dates?|codes?|names?|types?|limits?|amounts?|terms|rules|policy|policies|conditions?|staff|managers?|owner|score|scores|content|contents|views|sheet|forecast|quote|quotes|estimate|map|menu|guide|manual|faq|directory|catalog|catalogue|summary|overview|meaning|size|length|count|counts|colou?r|fees?|costs?|terms|eta|options|offers?|facts|battery|percent|percentage|reasons?|notice|requirements|weather|sky|plan_details)$/
/** Verbs that are nouns as often, and are one before these: `rate_for_pair`, `share_of_voice`, `book_by_isbn`. */
const NOUN_OR_VERB = new Set(
  'rate share charge store log record message mail email text post star tip mark label tag flag page like vote schedule book move lock link set cast water request return report release transfer order queue exchange'.split(
    ' ',
  ),
)
const OF = new Set('for of by at per from between'.split(' '))
/** `lock_battery_level`. */
const MEASURED = /^(?:levels?|battery|percent|percentage|rates?|count|history|offers?|facts)$/
/** `move_in_dates`: between a noun and its attribute. */
const SMALL = new Set('in out up off'.split(' '))
/** Acting verbs whose result people wait for all the same. */
const ACTING_WITH_RESULT = new Set(
  'run execute invoke book reserve transfer refund charge pay trigger apply link connect'.split(' '),
)
/** Verbs that are no nouns: what stands behind them is what they act on, be it a search or a report. */
const PLAIN_VERBS = new Set(
  'save send add create delete del remove update insert upsert put set edit modify rename bookmark assign unassign enable disable activate deactivate cancel merge transition change pin unpin mute unmute clear append attach subscribe unsubscribe move reply'.split(
    ' ',
  ),
)
/** ... and are none either at the end of a name: `dashboard_pin`, `cache.clear`. */
const NEVER_LAST = new Set('update put set change transition merge add move reply'.split(' '))
/** What follows is changed, not told: `save_search`, `bookmark_report`. */
const KEEPING = new Set('save send delete del remove bookmark pin unpin rename insert upsert attach append'.split(' '))
/** `lights_off`, `onlinerechnung_an`. */
const SWITCHED = /^(?:on|off|an|aus|aan|uit)$/
/** Nouns that make an acting-looking name a question: `check_log`, `message_history`. */
const ASKING = new Set(
  'get fetch find search lookup look list query read load retrieve check show view describe count calculate compute estimate summarize summarise analyze analyse history status info details results result report data stats metrics logs records messages emails updates'.split(
    ' ',
  ),
)
/** Things that one is glad not to find. */
const UNWANTED =
  /^(conflict|error|warning|alert|issue|problem|violation|duplicate|dup|incident|outage|bug|failure|fault|vulnerabilit|threat|malware|virus|risk|fraud|anomal|defect|recall|complaint|dispute|overdue|debt|fine|penalt|block|blacklist|blocklist|sanction|watchlist|alle?rg|interaction|contraindication|delay|disruption|exception|lint|typo|plagiarism|leak|breach|lien|hazard|overlap|collision|clash|discrepanc|infraction|arrear|regression|crash|deadlock|drift|missing|suspicious|abnormal|expired|invalid|flagged|inconsisten|mismatch|orphan|unresolved|overlapping|konflikt|fehler|warnung|mangel|maengel|schuld|mahnung|ruckruf|rueckruf|storung|stoerung|conflicto|alerta|advertencia|deuda|multa|incidencia|averia|conflit|erreur|alerte|dette|amende|panne|rappel_produit|conflito|divida|debito|pendencia|conflitto|errore|avviso|debiti|guasti|multe|storing|terugroep|boete|schulden|waarschuwing|melding|late$|unpaid|unanswered|unread|clash|contradict|closures?$|strikes?$|bans?$|banned|cuts?$|alarm|secret|allergen|failed|absence|odd$|greve|scioper|streik|huelga|staking|sperrung|ausfall|retraso|retard|atraso|ritard|vertraging|verspat|beschwerde|queja|reclam|plainte|klacht|interdit|mahn|unfall|stau|bouchon|retenciones|fehlt|fehlend|abwesen|impay|vencid|scadut|achterstall|mildew|mou?ld|pest|disease|infest|outbreak|symptom|injur|infection|damage|dent$|corked|spoil|scrap|spill|shortage|backorder|stolen|chargeback|bounced|blocker|stale|deprecat|softlock|expiring|nonconform|noncompli|intrus|intruder|quarantine|warrant|conviction|litigation|lawsuit|claim_history|outstanding|unsettled|uncollected|unconfirmed|undelivered|unfinished|unsigned|unclaimed|overbook|no_?show|diversion|detour|roadwork|obstruct|falta|faltas|closed|fermat|fermee?s?$|feria|thinner|cancellation|ausstehend|offen|openstaande|impaye|pendient|pendente|en_attente|morosos|inadimpl|krank|absent|chongtu|sluiting|travaux|lavori$)/
/** Who gets one thing by its number (`get_incident`), or something from memory (`recall_notes`), wants to have it. */
const READS_ONE = new Set('get fetch read show describe retrieve load view open'.split(' '))
const ONE_THING = new Set(
  'incident alert issue bug problem complaint dispute violation exception error defect outage failure'.split(' '),
)
/** Checks that report what is wrong: an empty report is a pass. */
const CHECKING = new Set('lint validate scan audit detect detection screen screening moderate moderation'.split(' '))
/** Who searches wants to find, whatever it is called: an empty `search_issues` is a lack. */
const SEARCHING = new Set(['search', 'lookup', 'query'])
/** ... where the unwanted thing is what a knowledge base or a tracker holds. */
const TOPIC =
  /^(?:issue|bug|problem|incident|error|exception|complaint|dispute|failure|interaction|fine|risk|block|delay)/

/** From which log-odds on the table takes a tool for one that acts. */
const RATHER_ACTS = -0.5

/** Reads the name; exceptions of the settings first, then rules and the words that a table was trained on. Pure, so callers may cache by name. */
export function toolNature(name: string, settings: MarkSettings, tables: Tables = shippedTables()): ToolNature {
  const words = wordsOf(name)
  const acting = tables.tool.read(spokenName(name), '', [])[TOOL_HEADS.indexOf('acts')] as number
  const emptyIsNormal = listed(name, settings.toolsWhoseEmptyIsNormal) || looksForTrouble(words)
  const returnsNothing =
    !listed(name, settings.toolsThatReturnData) &&
    (listed(name, settings.toolsThatReturnNothing) ||
      acts(words, wordsOf(name.split(/[./:]/).at(-1) ?? '')) ||
      (!words.some((word) => ASKING.has(word) || ASKING_ELSEWHERE.test(word)) &&
        words.some((word) => ACTING_ELSEWHERE.test(word) && !NOUNS_ELSEWHERE.test(word))))
  return { returnsNothing, emptyIsNormal, mayAct: returnsNothing || acting > RATHER_ACTS }
}

/** A name as words with blanks between them, as the table reads it. */
export function spokenName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** A check, or a look at things that one is glad not to find. */
function looksForTrouble(words: readonly string[]): boolean {
  if (
    words[0] === 'recall' ||
    (words.length < 4 && ONE_THING.has(words.at(-1) ?? '') && READS_ONE.has(words.at(-2) ?? ''))
  )
    return false
  return (
    words.some((word) => CHECKING.has(word)) ||
    words.some((word) => UNWANTED.test(word) && !(SEARCHING.has(words[0] ?? '') && TOPIC.test(word)))
  )
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The words in front decide, or the last part of a name with parts (`ci/cache.clear`), or a plain verb further on. */
function acts(words: readonly string[], lastPart: readonly string[]): boolean {
  // Of `archive.photo` the first part is whom one asks.
  const hasParts = lastPart.length > 0 && lastPart.length < words.length
  if (
    hasParts &&
    !PLAIN_VERBS.has(words[0] ?? '') &&
    !lastPart.some((word) => ACTING.has(word) || ACTING_ELSEWHERE.test(word))
  )
    return false
  if (leads(words)) return true
  const last = words.at(-1) ?? ''
  if (words.length < 2 || words.some((word) => ASKING.has(word) && !ACTING.has(word))) return false
  if (hasParts && (PLAIN_VERBS.has(last) || (leads(lastPart) && !isBareNoun(lastPart)))) return true
  if (SWITCHED.test(last) || (PLAIN_VERBS.has(last) && !NEVER_LAST.has(last))) return true
  const verbAt = words.findIndex((word) => PLAIN_VERBS.has(word))
  return verbAt > 0 && verbAt < words.length - 1 && !words.slice(verbAt + 1).some((word) => FACTS.test(word))
}

/** `market.share`. */
function isBareNoun(words: readonly string[]): boolean {
  return words.length === 1 && NOUN_OR_VERB.has(words[0] ?? '')
}

function leads(words: readonly string[]): boolean {
  const verbAt = words.findIndex((word) => ACTING.has(word) || ASKING.has(word))
  const verb = words[verbAt]
  const next = words[verbAt + 1] ?? ''
  if (
    verb === undefined ||
    (verbAt > 0 && !SERVICES.has(words[0] ?? '')) ||
    !ACTING.has(verb) ||
    ACTING_WITH_RESULT.has(verb) ||
    (NOUN_OR_VERB.has(verb) && (OF.has(next) || MEASURED.test(words.at(-1) ?? '')))
  )
    return false
  if (KEEPING.has(verb) && !FACTS.test(next)) return true
  return (
    !FACTS.test(next) &&
    !(SMALL.has(next) && FACTS.test(words.at(-1) ?? '')) &&
    !words
      .slice(verbAt + 1)
      .some(
        (word) => ASKING.has(word) && !ACTING.has(word) && word !== 'messages' && word !== 'emails' && word !== 'read',
      )
  )
}

/** Is a name of a tool, or of a key of its result, one of the unwanted things? */
export function isUnwanted(word: string): boolean {
  return UNWANTED.test(word.toLowerCase())
}

function listed(name: string, patterns: readonly string[]): boolean {
  const lower = name.toLowerCase()
  return patterns.some((pattern) => {
    if (!pattern.includes('*')) return pattern.toLowerCase() === lower
    const source = pattern
      .toLowerCase()
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${source.join('.*')}$`).test(lower)
  })
}
