/**
 * English phrases made of families of words, where the wording is anybody's guess: who speaks, a denial, and a word of
 * the matter, in one sentence. Set phrases stand in `english.ts`.
 */

const I = "i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll"
const MINE = `${I}|me|us|my|our`
const CANNOT = "can't|cannot|won't|couldn't|wouldn't|shan't|mustn't|shouldn't"

/** What is declined: deeds that an assistant does for the user. */
const DEEDS =
  'help|helping|assist|share|sharing|disclose|reveal|discuss|comment|commenting|advise|generate|produce|write|writing|create|comply|cross|participate|take part|support|engage|diagnose|endorse|speculate|opine|judge|weigh'
const SECRETS =
  'disclose|reveal|discuss|comment|advise|generate|diagnose|share|engage|speculate|comply|participate|prescribe'
const RULES =
  'policy|policies|guidelines|guideline|rules|principles|terms|instructions|programming|standards|remit|scope|mandate|role|ethics'

/** The answer declines on principle. */
export const REFUSING: readonly string[] = [
  `${I} ${CANNOT} .. ${DEEDS} !from`,
  `${I} ${CANNOT} go|do|provide|give|answer|speak|talk|offer|continue|proceed|make|tell|let along|there|into|that|this|those|such|legal|medical|financial|advice|instructions|about|on|beyond|with`,
  `${I} ${CANNOT} in good conscience`,
  'good conscience',
  `i|we do|will|can|may|must|would|shall not .. ${SECRETS}`,
  `i|we|i'd|we'd may|must|can|am|are|would|rather not .. ${SECRETS}|say|answer`,
  `i|we don't|won't ${SECRETS}|do|give|offer|provide that|this|out|advice|medical|legal|such|those|any|personal|private|on|in|about`,
  "assistant|bot|service|tool|chatbot|model does|is|may|can|cannot|doesn't|isn't|must not? .. provide|give|answer|offer|discuss|comment|disclose|share|diagnose|diagnoses|advice|advise",
  `break|breaks|breaking|breach|breaches|breaching|violate|violates|violating|contravene|contravenes|against|contrary|conflict|conflicts|conflicting .. our|my|company|safety|content|usage|privacy|internal|community|the|of .. ${RULES}`,
  `outside|beyond|exceeds|exceed|off of? what|anything|my|our|limits|the? .. i|i'm|we|we're|${RULES}|table|limits`,
  'have|going|need|obliged|must|gotta|forced to? say|respectfully? no|decline|refuse|pass to|on|this|that|here',
  'must|respectfully|politely|firmly|kindly|i|we decline|refuse|abstain|refrain',
  'have to? respectfully|politely? decline|refuse',
  'no can do',
  'out of the question',
  'policy|policies|rules|guidelines|instructions|programming|regulations prevent|prevents|forbid|forbids|bar|bars|stop|stops|prohibit|prohibits|keep|keeps me|us|this|that|it',
  "not|isn't a? request|question|wish|task .. i|we can|could|may|will",
  "i'm|i|we|we're am|are? unable to take|participate|do|go|engage|join|provide|share|discuss|comment .. that|this|it|part|there|on",
  'must|have to|will? leave to? .. professional|lawyer|doctor|physician|others',
  'i|we give|offer|provide|have no legal|medical|financial|tax|political opinion|opinions|advice',
  'not doing that|this',
  "isn't|not a? something|anything|topic|subject|thing|place|request|question .. i|i'm|we|my .. do|discuss|share|help|answer|speak|talk|able|allowed|support|engage|comment|go",
  'line i|we .. cross',
  'crosses|crossing|over a|the line',
  "don't|not|am|i'm feel? comfortable .. with|writing|doing|answering|sharing|discussing|helping|giving|to|that",
  'designed|built|trained|programmed|instructed|configured|made|set|told|asked|bound to|not .. avoid|not|refuse|decline|refrain|never',
  "i|i'm|we|we're can|am|are|may only .. help|answer|talk|discuss|speak|assist|here|able|allowed|for|deal",
  'inappropriate|improper|unethical|irresponsible|wrong|illegal|unlawful|unsafe|unprofessional for|of me|us',
  "i'm|i|we|we're am|are? not .. allowed|permitted|authorized|authorised|supposed|meant|position|liberty|comfortable|willing|going|cleared|licensed|qualified .. to|with|for",
  'not at liberty',
  'not my place',
  'steer|stay|shy away|clear|out of|from .. topic|topics|subject|subjects|question|questions|that|this|politics',
]

/** Somebody who is not the machine. */
const PERSON =
  'human|person|colleague|colleagues|teammate|teammates|coworker|coworkers|representative|representatives|rep|specialist|specialists|expert|experts|advisor|advisors|adviser|advisers|agent|agents|staff|supervisor|manager|operator|consultant|consultants|technician|technicians|engineer|nurse|team|department|desk|support|someone|somebody|officer|clerk|crew|employee|people|assistance|helpdesk|tier|counsellor|counselor|consultation|lead'
/** Moving the case to somebody. */
const MOVE =
  'connecting|connect|connected|transferring|transfer|transferred|passed|passing|pass|handing|hand|handed|forwarded|forwarding|forward|escalated|escalating|escalate|looping|loop|looped|bringing|bring|brought|putting|put|getting|get|fetching|fetch|flagged|flagging|referring|refer|referred|routing|route|routed|notified|notifying|alerted|alerting|paging|paged|calling|called|assigned|assigning|arranged|arranging|turning|turned|delegating|redirecting|summoned|summoning|raising|raised|patching|patch|switching|pinging|pinged|roping|involving|involved|directing|asked|asking|informed|invited|inviting|handballing|linking'
/** What somebody then does. */
const CONTACT =
  'call|calls|phone|ring|contact|contacting|reach|reply|respond|answer|write|writes|email|back|over|look|looks|handle|handles|follow|follows|pick|picks|help|assist|continue|join|joins|jump|touch|take|takes|taking|review|sort|attend|message|text|speak|talk|be'

/** The answer hands over to a person. */
export const HANDING_OVER: readonly string[] = [
  `i'm|i've|i'll|i|we'll|we've|we're|let|going have|am|will|me|us|be|been|shall|to? now|just|already|also|gladly|immediately? ${MOVE} .. ${PERSON}`,
  `^ ${MOVE} .. ${PERSON}`,
  `hold|wait|stay|hang|bear on|line|tight|with|while|there? .. ${MOVE}|agent|human|person|representative|colleague`,
  'sending|sent|send|hand|handing|handed you over|across|through|on',
  `from|of|by our|the|my|support|customer|service .. will|'ll|going|shall .. call|phone|ring|contact|reach|touch|write|email|reply|back`,
  `colleague|colleagues|teammate|teammates|representative|representatives|specialist|specialists|adviser|advisers|advisor|advisors|agent|human|person|supervisor|manager|operator|consultant|technician|engineer|nurse|department|someone|somebody|expert|experts|team|desk|office|support|care|staff|officer .. will|shall|is|are|can|has|have|to going|been|now|also|then|already|gladly|personally|soon|shortly|directly|get|be? to|be|get|back|in|you? ${CONTACT}`,
  'who|which|they will|shall|can|is|are .. call|phone|ring|contact|reach|touch|write|email|reply|respond you|back|to|in|out',
  "who|they|they'll|he'll|she'll|you'll phone|phones|call|calls|ring|rings|contact|contacts|write|writes|email|emails to? you",
  "they'll|they|she'll|he'll|who'll|will be? in touch",
  `you|you'll will|shall|are|be|soon|now? be|being|get|hear|receive? .. contacted|called|connected|transferred|phoned|assisted|helped|hear .. ${PERSON}|shortly|soon|member`,
  'give|gives|giving you a call|ring|buzz',
  'expect|await a? call|callback|phone',
  "needs|requires|require|need|better|call|calls for? a|an|some? human|person's|person|specialist|people's",
  `case|request|ticket|matter|issue|question|concern|enquiry|inquiry|complaint|this|details|conversation|chat now|has|have|is|was|been|being .. passed|handed|forwarded|escalated|transferred|referred|assigned|routed .. to|with`,
  'now sits|is|lies|rests|goes|lands with|at|to',
  'member of staff|our|the',
  `question|request|case|file|message|matter goes|going|passes|moves to .. ${PERSON}`,
  'agent|person|colleague|human|staff|member|representative|specialist is|are now|just|already? joining|taking|coming',
  'taking|takes|take|picks|picking over|up this|the|your|our|from|here .. conversation|chat|case|here|now|here',
  `ticket|case .. ${PERSON} .. will|follow|look|going`,
  'a real|live|actual|fellow|flesh human|person|agent|colleague|operator',
]

/** What breaks when data cannot be reached. */
const SYSTEM =
  'system|systems|service|services|server|servers|api|tool|tools|database|backend|lookup|query|request|connection|page|search|end|provider|network|upstream|integration|app|site|portal|platform|source|carrier|store|shop|call|check|attempt|fetch|retrieval|retrieving|fetching|loading|reading|looking|link|feed|side|access|data|tracking'
const BROKEN =
  'error|errors|failed|failing|fails|fail|crashed|crash|crashes|broke|broken|down|offline|outage|maintenance|timeout|timed|timing|unreachable|unresponsive|hiccup|snag|glitch|fault|faulty|trouble|troubles|denied|refused|rejected|dropped|lost|interrupted|inaccessible|overloaded|stuck|malfunction|cut|collapsed|aborted|nap|unavailable|exception|disrupted|disruption'

/** The answer says that data could not be reached. */
export const CUT_OFF: readonly string[] = [
  `${SYSTEM} .. ${BROKEN}`,
  `error|errors|failure|failed|crash|outage|timeout|hiccup|snag|glitch|fault|trouble|problem|problems|disruption|maintenance|broke|malfunction|exception .. ${SYSTEM}`,
  `${MINE} .. hit|ran|got|getting|keep|having|experiencing|encountered|run|met|face|facing|hitting|struggling .. ${BROKEN}|problem|problems|issue|issues|wall|difficulty|difficulties|hard`,
  'something broke|failed|crashed|happened|snapped',
  `${SYSTEM} .. isn't|not|didn't|doesn't|won't|wouldn't|never|no|without|stopped .. responding|respond|answer|answering|answered|load|loading|connect|reply|replying|open|work|working|cooperate|cooperating|through|response|reachable`,
  `${SYSTEM} isn't|not|didn't|doesn't|won't|wouldn't|stopped|never responding|respond|answer|answering|answered|load|loading|connect|reply|replying|open|work|working|cooperate`,
  "not|didn't|couldn't|wouldn't|doesn't|won't|never .. go|get|come|gone|got|going through",
  'not|temporarily|currently|presently temporarily|currently|presently? accessible|reachable|retrievable|unavailable|inaccessible|unreachable',
  'technical|connection|connectivity|network|access|system|server problem|problems|issue|issues|trouble|difficulty|difficulties|fault|reasons|hitch',
  "couldn't|can't|cannot|unable|failed|wasn't|not able|to|be? to? complete|finish|perform|run|carry|execute|load|open|pull|connect|query that|this|the|your|it|to|up|out",
  `${SYSTEM} .. could|can|was|were|is|are|did not|never .. be? loaded|retrieved|reached|completed|opened|read|responding|respond|answer|load`,
  'is|are|was|were currently|temporarily|presently|still|again|just? down|offline|unreachable|unavailable|inaccessible|unresponsive',
  'under maintenance',
  'problem|problems|trouble|difficulty|difficulties|issue|issues getting|fetching|loading|retrieving|reading|finding|checking|accessing|reaching',
  'threw|throws|throwing|having|had a|an fit|error|tantrum|wobble|meltdown',
  'acting|playing up',
  `session|line|${SYSTEM} .. broke|broken|bounced|dropped|cut|hung|froze|frozen|stalled|sluggish|slow`,
  'lost|lose|losing contact|touch|connection|connectivity|access',
  'no status|answer|data|result|information|details|reply for now|yet|from',
  "can't|cannot|couldn't be shown|displayed|fetched|loaded|retrieved|read",
  'no luck reaching|connecting|getting|with|finding',
  "unable|failed|couldn't to? get through|hold",
  'as|because|since|due .. offline|outage|maintenance|timeout|unreachable|down|unavailable|responding',
]

const DENIED =
  "no|not|none|nothing|never|isn't|wasn't|aren't|doesn't|don't|didn't|can't|cannot|couldn't|hasn't|haven't|unable|without|neither|won't|nowhere|unknown|missing|blank|empty|insufficient|lack|lacks|lacking|unavailable|nil|zero|absent"
/** What holds what is known. */
const BOOKS =
  'system|systems|database|records|record|archive|documents|document|docs|context|sources|source|base|files|file|material|materials|text|handbook|manual|list|register|registry|catalogue|catalog|index|lookup|search|query|tool|tools|result|results|response|tracker|history|knowledge|log|logs|data|page|articles|passages|excerpts|directory|database|table|output|set'
const HOLDS =
  'say|says|talk|tell|tells|specify|specifies|mention|mentions|cover|covers|contain|contains|include|includes|hold|holds|know|knows|show|shows|showing|list|lists|give|gave|given|return|returned|match|matches|have|has|had|address|addresses|answer|state|states|touch|find|found|information|info|data|entry|entries|record|records|row|rows|hit|hits|trace|details|exist|exists|provide|provides'

/** The answer says that something was not found or is not known. */
export const WANTING: readonly string[] = [
  "doesn't|don't|didn't|does|do|did not? recognise|recognize",
  'nothing|none is|was|are|has|have been? stored|saved|kept|held|known|archived',
  'hold|holds|held|store|stores|keep|keeps|contain|contains nothing|none .. for|on|about|under',
  "couldn't|cannot|can't|didn't|not turn|dig|find|bring up|out anything|something|any",
  'gave|gives|got|get me? a|only|just? blank',
  'nothing that? i .. see|look|find|access|show',
  `${BOOKS} .. ${DENIED} .. ${HOLDS}`,
  `${BOOKS} .. ${DENIED} ${HOLDS}`,
  `${BOOKS} is|was|are|were|came|comes|returned|gave|remains back|me? nothing|empty|blank|silent|missing|incomplete`,
  `${MINE} .. ${DENIED} .. information|info|data|record|records|details|entry|trace|idea|clue|answer|figures|results|result|row|knowledge|evidence|visibility|match|matches|find|finding|found|locate|see|seeing|know|confirm|identify|determine|tell|reliable|sure|certain`,
  "insufficient|inadequate|incomplete|too|little|not|isn't|enough little|enough|sufficient|information|data|info|context|details .. information|data|to|here|for|on",
  "cannot|can't|couldn't|not|unable be|to? answered|answer|determined|established|confirmed|verified|identified|derived|inferred|told|said",
  "isn't|not|wasn't|doesn't|won't show|showing|appear|appearing|pop|popping|popped|turn|turned|come|came|coming|surface|surfaced|listed|matched up|for|in|anywhere|on|here",
  'leads|led|goes|went|points nowhere',
  'brought|brings|yielded|yields|produced|gave back|up|me? nothing|none|no',
  'nothing|none on|under|at my|our|this',
  'zero|no|0 results|rows|hits|matches|entries',
  'verify|check|recheck|reread|re|confirm|resend|repeat|send|share|provide|correct .. number|reference|id|spelling|code|screenshot|typo',
  'another|different|other|second reference|number|id|spelling|code',
  'empty handed',
  "can't|cannot|couldn't|don't|not|didn't|never see|find|locate|spot|trace|place|recognise|recognize|identify|match|pinpoint it|that|this|any|your|the|one|anything",
  '^ not finding|seeing|found',
  "isn't|not|never .. on|in .. record|records|file|system|database|books|list",
  'no record|records|trace|sign|entry|match|info|information|data|details|hits|such|clue|idea|mention|luck|dice',
  'is|was|are|seems|appears|remains|looks to? be? unknown|missing|unlisted|unregistered|untraceable|unclear',
  'unknown|invalid|unrecognised|unrecognized|unlisted order|number|id|code|reference|name|customer|account|item|to|in|here',
  "number|id|code|reference|name|one .. not|never|isn't recognised|recognized|known|valid|registered|assigned|used|ours|listed|right|correct",
  'get|see|got|have|find is|was|a|an? .. empty|blank page|result|answer|list|screen|response|record|sheet',
  'neither|none|nothing|nobody|no .. gave|turned|came|showed|returned|brought|produced|yielded|led|worked|placed|matched|found|known|ever',
  'would be? a? guess|guessing|guesswork|speculation|speculating',
  "don't|not|won't|rather want|wish|like|going|will|than|to? .. guess|make|invent|speculate|mislead",
  'n|status|result a|unknown',
]
