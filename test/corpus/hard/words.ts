import type { Pack } from '../pack.ts'

export const CONTRACTS: Pack = {
  domain: 'contract-search',
  language: 'en',
  agents: ['clause-hound', 'counsel-aide'],
  system: 'You search the contracts of a manufacturer for in-house counsel.',
  lookups: [
    {
      tool: 'clause_locator',
      args: { agreement: '#id:AG-##-###', topic: '#pick:indemnity|force majeure|audit rights' },
      data: { section: '#id:##.#', cap: '#money:10000-90000', signed: '#date' },
      thing: 'the {topic} clause of {agreement}',
      ask: [
        'where in {agreement} is {topic}',
        'Kindly cite the {topic} clause in {agreement}.',
        'opposing counsel claims {agreement} has no cap under {topic}, prove them wrong',
      ],
      tell: [
        'Section {section} of {agreement} governs {topic} and caps liability at {cap}.',
        'They are wrong: {agreement}, signed {signed}, caps {topic} at {cap} in section {section}.',
        'See s. {section} ({topic}); cap {cap}; executed {signed}.',
      ],
    },
    {
      tool: 'renewal_terms',
      args: { vendor: '#pick:Pallas Steel|Orbit Cleaning|Quill Paper' },
      data: { renews: '#date', notice_days: '#pick:30|60|90', automatic: false },
      thing: 'the renewal terms with {vendor}',
      ask: ['when does {vendor} renew and whats the notice', 'Does the {vendor} contract renew by itself?'],
      tell: [
        'The contract with {vendor} does not renew by itself. It ends on {renews}, notice {notice_days} days.',
        'No automatic renewal: it lapses on {renews} unless extended {notice_days} days before.',
      ],
    },
    {
      tool: 'counterparty_card',
      args: { registry_no: '#id:HRB ######' },
      data: { seat: '#city', signatory: '#name', since: '#date' },
      thing: 'counterparty {registry_no}',
      ask: ['who signs for {registry_no}', 'Seat and signatory of {registry_no}?'],
      tell: [
        '{registry_no} has its seat in {seat}; {signatory} has been its signatory since {since}.',
        'Seat: {seat}. Authorised signatory: {signatory} (since {since}).',
      ],
    },
  ],
  actions: [
    {
      tool: 'set_deadline_reminder',
      args: { agreement: '#id:AG-##-###', days: '#int:7-60' },
      ask: ['remind me {days} days before {agreement} ends', 'Calendar the notice for {agreement}, {days} days ahead.'],
      done: ['A reminder is set {days} days before {agreement} ends.', 'Calendared.'],
    },
  ],
  checks: [
    {
      tool: 'litigation_holds',
      args: { agreement: '#id:AG-##-###' },
      ask: ['is {agreement} under a litigation hold', 'holds on {agreement}?'],
      none: ['{agreement} is under no hold.', 'There are no litigation holds on {agreement}.'],
    },
    {
      tool: 'unsigned_amendments',
      args: { vendor: '#pick:Pallas Steel|Orbit Cleaning|Quill Paper' },
      ask: ['unsigned amendments with {vendor}?', 'is anything with {vendor} still waiting for signature'],
      none: ['Every amendment with {vendor} is signed.', 'Nothing awaits signature with {vendor}.'],
    },
  ],
  knowledge: {
    source: 'playbook-vectors',
    thing: 'the fallback position on liability caps',
    ask: ['whats our fallback on liability caps', 'How far may we go on the cap?'],
    documents: [
      'Preferred cap: annual fees. Fallback: twice the annual fees, with the approval of the general counsel.',
    ],
    tell: [
      'Twice the annual fees, if the general counsel agrees.',
      'Start at annual fees; the fallback is double that.',
    ],
  },
  chats: [
    {
      ask: 'shall vs will in drafting',
      tell: '"Shall" imposes a duty on a party, "will" merely states what is going to happen.',
    },
  ],
  sorrows: [
    {
      ask: 'You misnamed the plaintiff in the memo.',
      tell: 'That was my slip, and I apologise. The plaintiff is Quill Paper, and the memo now says so.',
    },
  ],
  lookalikes: [
    {
      ask: 'Summarise: "The Supplier shall not be liable, and no claim may be brought after two years."',
      tell: 'The supplier is not liable, and claims are not possible after two years.',
    },
    {
      ask: 'may a minor sign',
      tell: 'No. A contract signed by a minor cannot be enforced against the minor unless a guardian approves.',
    },
  ],
  zeros: [
    {
      tool: 'penalty_exposure',
      args: { agreement: '#id:AG-##-###' },
      data: { exposure: 0, clauses_read: '#int:10-60' },
      thing: 'the penalty exposure of {agreement}',
      ask: ['penalty exposure {agreement}', 'What could {agreement} cost us in penalties?'],
      tell: ['The exposure under {agreement} is 0.', 'Nothing: the penalties under {agreement} add up to zero.'],
    },
  ],
  noisy: [
    {
      tool: 'breach_notices',
      args: { vendor: '#pick:Pallas Steel|Orbit Cleaning|Quill Paper' },
      data: { notices: ['failure to deliver batch 7', 'invalid insurance certificate'], last: '#date' },
      thing: 'breach notices to {vendor}',
      ask: ['which breaches did we notify to {vendor}', 'Breach notices, {vendor}'],
      tell: [
        'We notified {vendor} of two: failure to deliver batch 7, and an invalid insurance certificate.',
        'Failure to deliver batch 7, then the invalid certificate (last notice {last}).',
      ],
    },
  ],
}

export const NEWSROOM: Pack = {
  domain: 'newsroom-archive',
  language: 'en',
  agents: ['morgue-keeper', 'fact-runner'],
  system: 'You help reporters with the archive of a daily paper.',
  lookups: [
    {
      tool: 'archive.story',
      args: { slug: '#id:bridge-vote-##', desk: '#pick:metro|sports|culture' },
      data: {
        headline: '#pick:Council backs the bridge|A vote past midnight|Bridge to open in spring',
        page: '#int:1-48',
        ran: '#date',
        byline: '#name',
      },
      thing: 'the {desk} story {slug}',
      ask: [
        'when did we run {slug} ({desk})',
        'need byline + page for {slug}, {desk}',
        'on deadline!! {slug} {desk} did it ever run',
      ],
      tell: [
        'It ran on {ran}, page {page}, under the headline "{headline}", by {byline}.',
        'It never ran before {ran}; that day it had page {page} and the name of {byline} on it.',
        '{slug}: "{headline}", {byline}, p. {page}, {ran}.',
      ],
    },
    {
      tool: 'archive.photo',
      args: { negative: '#id:N-#####' },
      data: { photographer: '#name', place: '#city', rights: 'cleared', until: '#date' },
      thing: 'negative {negative}',
      ask: ['can we print {negative}', 'Who took {negative} and are the rights clear?'],
      tell: [
        '{photographer} took {negative} in {place}; the rights are cleared until {until}.',
        'Print away: rights are cleared until {until}, credit {photographer}.',
      ],
    },
    {
      tool: 'corrections.ledger',
      args: { story: '#id:ST-####' },
      data: { corrected: true, wording: 'the mayor was misquoted', printed: '#date' },
      thing: 'the correction to {story}',
      ask: ['did we ever correct {story}', 'what was wrong in {story}?'],
      tell: [
        'Yes: on {printed} we printed that the mayor was misquoted.',
        'We corrected {story} on {printed}; the mayor had been misquoted.',
      ],
    },
  ],
  actions: [
    {
      tool: 'embargo.set',
      args: { story: '#id:ST-####', hour: '#int:1-23' },
      ask: ['embargo {story} till {hour}h', 'Hold {story} until {hour} o clock'],
      done: ['{story} is under embargo until {hour}:00.', 'Held until {hour}:00.'],
    },
  ],
  checks: [
    {
      tool: 'libel.flags',
      args: { story: '#id:ST-####' },
      ask: ['legal flags on {story}?', 'Did the lawyers mark anything in {story}?'],
      none: ['The lawyers marked nothing in {story}.', '{story} carries no legal flags.'],
    },
    {
      tool: 'duplicate.coverage',
      args: { desk: '#pick:metro|sports|culture' },
      ask: ['is {desk} running anything twice tomorrow', 'doubles at {desk}?'],
      none: ['No doubles: {desk} runs each story once.', '{desk} has none.'],
    },
  ],
  knowledge: {
    source: 'style-book',
    thing: 'the rule on anonymous sources',
    ask: ['how many editors must know an anonymous source', 'anonymous source policy?'],
    documents: ['An anonymous source must be known by name to the reporter and to one editor.'],
    tell: ['The reporter and one editor must know the name.', 'Two people: whoever reports and an editor.'],
  },
  chats: [
    { ask: 'shorter word for approximately', tell: 'About.' },
    { ask: 'affect or effect? "the strike will ___ trains"', tell: 'Affect, as you need the verb.' },
  ],
  sorrows: [
    {
      ask: 'The clip you sent spells my name wrong.',
      tell: 'I apologise for the misspelling; the clip on your desk now has it right.',
    },
  ],
  lookalikes: [
    { ask: 'headline, max 5 words: rescuers find no survivors', tell: 'Rescuers: no survivors found' },
    {
      ask: 'Can I quote from a private letter?',
      tell: 'Not without leave of its writer. That cannot be waived by the person who received it.',
    },
  ],
  zeros: [
    {
      tool: 'complaints.count',
      args: { story: '#id:ST-####' },
      data: { complaints: 0, letters: '#int:1-40' },
      thing: 'complaints about {story}',
      ask: ['complaints about {story}', 'How many readers complained about {story}?'],
      tell: ['0 readers complained about {story}.', 'None so far: zero complaints.'],
    },
  ],
  noisy: [
    {
      tool: 'wire.alerts',
      args: { topic: '#pick:rail|banks|weather' },
      data: { alerts: ['signal failure halts trains', 'bank reports system error'], at: '#pick:05:40|22:15' },
      thing: 'wire alerts on {topic}',
      ask: ['wire on {topic}', 'What has the wire got about {topic}?'],
      tell: [
        'Two alerts at {at}: "signal failure halts trains" and "bank reports system error".',
        'A signal failure has halted trains, and a bank reports a system error ({at}).',
      ],
    },
  ],
}

export const E_SIGNATURE: Pack = {
  domain: 'e-signature',
  language: 'en',
  agents: ['envelope-agent', 'signer-guide'],
  system: 'You support senders and signers of electronic documents.',
  lookups: [
    {
      tool: 'envelopes_get',
      args: { envelope: '#id:env_########' },
      data: { status: 'completed', signer: '#name', signed_at: '#date' },
      thing: 'envelope {envelope}',
      ask: [
        'did they sign {envelope} yet',
        'Envelope {envelope}: who has signed, and when?',
        'i sent {envelope} twice bc nothing happens, has ANYBODY signed',
      ],
      tell: [
        '{signer} signed {envelope} on {signed_at}, so it is complete.',
        "It's complete! {signer} was the last to sign, on {signed_at}.",
        'Nobody is missing any more: {signer} signed on {signed_at} and the envelope closed.',
      ],
    },
    {
      tool: 'certificate_details',
      args: { serial: '#id:4F:##:##:##' },
      data: { issuer: '#pick:TrustCo QTSP|Sigma Root', valid_to: '#date', revoked: false },
      thing: 'certificate {serial}',
      ask: ['is cert {serial} still ok', 'Validity of {serial}'],
      tell: [
        'Certificate {serial} by {issuer} is valid to {valid_to} and not revoked.',
        'Not revoked, not expired: good until {valid_to}.',
      ],
    },
    {
      tool: 'template_usage',
      args: { template: '#pick:NDA mutual|Work order|Lease addendum' },
      data: { sent: '#int:3-900', last_used: '#date', owner: '#name' },
      thing: 'the template "{template}"',
      ask: ['how often is "{template}" used', 'who owns template {template}'],
      tell: [
        '"{template}" went out {sent} times, last on {last_used}; its owner is {owner}.',
        '{owner} owns it. Sent {sent} times.',
      ],
    },
  ],
  actions: [
    {
      tool: 'envelopes_void',
      args: { envelope: '#id:env_########' },
      ask: ['void {envelope}', 'Please cancel {envelope}, wrong price in it'],
      done: ['{envelope} is void. Nobody can sign it now.', 'Envelope {envelope} has been voided as you asked.'],
    },
  ],
  checks: [
    {
      tool: 'pending_signers',
      args: { envelope: '#id:env_########' },
      ask: ['who still has to sign {envelope}', 'pending signers {envelope}'],
      none: ['Nobody, all have signed {envelope}.', 'No signer is pending on {envelope}.'],
    },
    {
      tool: 'tamper_check',
      args: { document: '#id:doc-####' },
      ask: ['was {document} altered after signing?', 'tamper check {document}'],
      none: ['{document} was not altered after signing.', 'No changes since the last signature on {document}.'],
    },
  ],
  knowledge: {
    source: 'signing-help',
    thing: 'the retention period of completed documents',
    ask: ['how long do u keep signed docs', 'What is the retention of completed documents?'],
    documents: ['Completed documents are kept for ten years, voided ones for ninety days.'],
    tell: ['Ten years when complete, ninety days when void.', 'We keep completed documents for ten years.'],
  },
  chats: [
    {
      ask: 'qualified vs advanced signature?',
      tell: 'A qualified signature equals one by hand in court, an advanced one has to be proven.',
    },
  ],
  sorrows: [
    {
      ask: 'three reminders in one hour, really?',
      tell: 'Three in an hour is too much, sorry. Reminders are now limited to one a day.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I sign for my husband?',
      tell: 'No, that is not allowed, even with his consent: each signer needs an own invitation.',
    },
    {
      ask: 'what does AUTHORIZATION_INVALID_TOKEN mean',
      tell: 'AUTHORIZATION_INVALID_TOKEN: the access token is expired or of another environment. Get a new one.',
    },
  ],
  zeros: [
    {
      tool: 'credits_used',
      args: { month: '#pick:June|July|November' },
      data: { used: 0, included: 50 },
      thing: 'credits used in {month}',
      ask: ['credits used in {month}', 'how many envelopes did i burn in {month}'],
      tell: ['You used 0 credits in {month}.', 'None in {month}.'],
    },
  ],
  noisy: [
    {
      tool: 'delivery_events',
      args: { envelope: '#id:env_########' },
      data: {
        events: [
          { type: 'email.bounced', detail: '550 mailbox unavailable' },
          { type: 'sms.delivered', detail: 'ok' },
        ],
        last: '#date',
      },
      thing: 'delivery events of {envelope}',
      ask: ['why did the mail for {envelope} not arrive', 'delivery log {envelope}'],
      tell: [
        'The mail bounced with "550 mailbox unavailable", so the link went out by SMS and was delivered.',
        'Bounced (550 mailbox unavailable), then delivered by SMS on {last}.',
      ],
    },
  ],
}
