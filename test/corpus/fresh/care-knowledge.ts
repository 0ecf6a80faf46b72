import type { Pack } from '../pack.ts'

export const PATIENT_PORTAL: Pack = {
  domain: 'patient-portal',
  language: 'en',
  agents: ['portal-helper', 'referral-coordinator'],
  system:
    'You assist patients of the Brookfield medical group with administrative questions: appointments, referrals, bills, records. You do not give medical advice. In an emergency tell them to call 999.',
  lookups: [
    {
      tool: 'getUpcomingVisit',
      args: { mrn: '#id:MRN######' },
      data: {
        visit: {
          provider: '#pick:Dr. Patel|Dr. Lindqvist|Dr. Okoye',
          location: '#pick:Suite 210|Brookfield East|Video',
        },
        scheduledFor: '#date',
        startTime: '#pick:9:10 AM|11:30 AM|2:45 PM',
      },
      thing: 'an appointment for {mrn}',
      ask: [
        'When is my next appointment? {mrn}',
        'appointment date for {mrn}',
        "My mother can't remember when she's supposed to come in. Her record number is {mrn}.",
      ],
      tell: [
        'Your next appointment is with {provider} on {scheduledFor} at {startTime} ({location}).',
        "You're seeing {provider} on {scheduledFor} at {startTime}.",
        'Date: {scheduledFor}\nTime: {startTime}\nProvider: {provider}\nLocation: {location}',
      ],
    },
    {
      tool: 'traceReferral',
      args: { referralId: '#id:REF-#####' },
      data: {
        stage: '#pick:approved|under review|with the specialist',
        specialty: '#pick:cardiology|dermatology|physiotherapy',
        expiresOn: '#date',
      },
      thing: 'referral {referralId}',
      ask: [
        'Has my referral {referralId} been approved?',
        'referral {referralId} status',
        "I've been waiting three weeks for {referralId}, who has it now?",
      ],
      tell: [
        'Your {specialty} referral is {stage}. It is valid until {expiresOn}.',
        'Referral {referralId} ({specialty}) is {stage}.',
        "It's {stage}, and you can use it until {expiresOn}.",
      ],
    },
    {
      tool: 'pullStatement',
      args: { statementNo: '#id:ST-######' },
      data: { balanceDue: '#money:10-900', insurancePaid: '#money:40-3000', serviceDate: '#date' },
      thing: 'statement {statementNo}',
      ask: [
        'What do I owe on statement {statementNo}?',
        'how much did insurance pay on {statementNo}',
        'bill {statementNo}',
      ],
      tell: [
        'The balance on {statementNo} is {balanceDue}. Your insurance paid {insurancePaid} for the visit on {serviceDate}.',
        'You owe {balanceDue}.',
        'Insurance covered {insurancePaid}, so {balanceDue} remains.',
      ],
    },
    {
      tool: 'locateClinic',
      args: { city: '#city' },
      data: {
        clinic: '#pick:Brookfield East|Brookfield Harbour',
        opensAt: '#pick:7:30 AM|8:00 AM',
        phone: '#id:0161 496 0###',
        parking: true,
      },
      thing: 'a clinic in {city}',
      ask: [
        'Do you have a clinic in {city}?',
        'clinic near {city} opening hours',
        'Where can I go for a blood test in {city}?',
      ],
      tell: [
        'Yes, {clinic} is in {city}. It opens at {opensAt}, and the phone number is {phone}.',
        'The nearest clinic is {clinic}, opening at {opensAt}. Parking is available.',
        '{clinic}, call {phone}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'sendRecordsRelease',
      args: { recipient: '#pick:Dr. Lindqvist|Harbour Physio' },
      ask: ['Please send my records to {recipient}', 'release records to {recipient}'],
      done: [
        'Your records release to {recipient} has been submitted.',
        "I've sent the request. {recipient} will receive your records.",
      ],
    },
    {
      tool: 'cancelVisit',
      args: { mrn: '#id:MRN######' },
      ask: ["I can't make it tomorrow, please cancel ({mrn})", 'cancel my appointment {mrn}'],
      done: [
        'Your appointment has been cancelled.',
        'Cancelled. You can book a new time in the portal whenever you like.',
      ],
    },
  ],
  checks: [
    {
      tool: 'checkOutstandingForms',
      args: { mrn: '#id:MRN######' },
      ask: ['Do I need to fill out any forms before my visit? {mrn}', 'forms due {mrn}'],
      none: [
        'There are no outstanding forms for you.',
        "No, you've completed everything for your visit.",
        'No forms are due.',
      ],
    },
    {
      tool: 'searchEarlierSlots',
      args: { provider: '#pick:Dr. Patel|Dr. Okoye' },
      ask: ['Is there anything earlier with {provider}?', 'earlier slot {provider}?'],
      none: [
        'There are no earlier openings with {provider}.',
        '{provider} is fully booked before your current appointment, so the date you have is the earliest.',
      ],
    },
  ],
  knowledge: {
    source: 'patient_info_pages',
    thing: 'requesting a sick note',
    ask: [
      'How do I get a sick note?',
      'sick note for work?',
      'I have the flu. Do I have to come in for a certificate?',
    ],
    documents: [
      'For absences of up to 7 days you can self-certify. For longer absences, request a fit note in the portal under Documents.',
      'Fit notes are issued within 2 working days.',
    ],
    tell: [
      'For up to 7 days you can self-certify. After that, request a fit note in the portal under Documents; it takes up to 2 working days.',
      'You only need a note after 7 days. You can request it in the portal.',
    ],
  },
  chats: [
    {
      ask: 'What does fasting before a blood test mean?',
      tell: 'Nothing to eat or drink except water for 8 to 12 hours beforehand.',
    },
    { ask: 'thanks you were very helpful', tell: "You're welcome! Take care." },
  ],
  sorrows: [
    {
      ask: 'I waited 2 hours past my appointment time',
      tell: "I'm sorry you had to wait so long. You can share this with the practice manager through the feedback form; every message gets a reply.",
    },
    {
      ask: 'My husband passed away and you still send him reminders.',
      tell: 'I am deeply sorry for your loss, and for the reminders. Once the records office has a copy of the death certificate, all messages stop the same day.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can my partner pick up my results?',
      tell: 'No, not without your written consent. Results can only be released to you or to a person you have authorized.',
    },
    {
      ask: 'what does "negative" mean on a test result',
      tell: 'That the test did not find what it was looking for. In most cases this is good news.',
    },
  ],
  zeros: [
    {
      tool: 'tallyNoShows',
      args: { mrn: '#id:MRN######' },
      data: { noShows: 0, lateCancellations: 1 },
      thing: 'the missed visits of {mrn}',
      ask: ['How many appointments have I missed? {mrn}', 'no shows {mrn}'],
      tell: ['You have 0 missed appointments.', "You haven't missed any appointment."],
    },
  ],
  noisy: [
    {
      tool: 'explainClaimDenials',
      args: { mrn: '#id:MRN######' },
      data: {
        denied: '#int:1-4',
        denialReason: '#pick:missing prior authorization|invalid member ID|service not covered',
        appealBy: '#date',
      },
      thing: 'the denied claims of {mrn}',
      ask: ['Why was my claim denied? {mrn}', 'denials {mrn}'],
      tell: [
        '{denied} claim(s) were denied. Reason: {denialReason}. You can appeal until {appealBy}.',
        'The insurer rejected it because of: {denialReason}. The deadline for an appeal is {appealBy}.',
      ],
    },
  ],
}

export const INTRANET_SEARCH: Pack = {
  domain: 'intranet-search',
  language: 'en',
  agents: ['ask-acme', 'people-finder'],
  system:
    'You are the internal knowledge assistant of a company with 4,000 employees. Search before you answer, name the source document, and never answer from memory.',
  lookups: [
    {
      tool: 'search_documents',
      args: { query: '#pick:travel policy 2027|vendor onboarding|brand fonts|VPN setup' },
      data: {
        title: '#pick:Global policy v4|How-to guide|FAQ (updated)',
        owner: '#name',
        last_modified: '#date',
        url: 'https://wiki.example.org/p/881',
        excerpt: '#pick:Applies to all offices.|Follow the steps below.|See the table on page 2.',
      },
      thing: 'documents on "{query}"',
      ask: [
        'Where can I find the document about {query}?',
        '{query}',
        "I'm new here. Who owns the page about {query} and is it up to date?",
      ],
      tell: [
        'I found "{title}", owned by {owner} and last modified on {last_modified}: {url}',
        'The relevant page is [{title}]({url}). {excerpt}',
        '{owner} owns the page; it was last updated on {last_modified}.',
        'According to **{title}** ({last_modified}): {excerpt}',
      ],
    },
    {
      tool: 'lookup_employee',
      args: { name: '#name' },
      data: {
        job_title: '#pick:Product Designer|Account Executive|Data Engineer',
        department: '#pick:Growth|Platform|Finance',
        office: '#city',
        slack_handle: '#pick:@emily|@dnguyen|@sj',
      },
      thing: '{name}',
      ask: ['Who is {name}?', 'which team is {name} in', "What's {name}'s role and where do they sit?"],
      tell: [
        '{name} is a {job_title} in {department}, based in {office}.',
        'You can reach {name} on Slack at {slack_handle} ({department}).',
        '{job_title}, {department}. Office: {office}.',
      ],
    },
    {
      tool: 'recall_meeting_notes',
      args: { meeting: '#pick:Weekly Growth Sync|All Hands|Platform Retro' },
      data: {
        held_on: '#date',
        decision: '#pick:ship the beta in April|hire two engineers|drop the old importer',
        action_owner: '#name',
      },
      thing: 'the notes of the {meeting}',
      ask: [
        'What was decided in the last {meeting}?',
        'notes from {meeting}',
        'I missed the {meeting}, what do I need to know?',
      ],
      tell: [
        'In the {meeting} on {held_on}, the team decided to {decision}. {action_owner} owns the next step.',
        'Decision: {decision}.',
        'Key takeaways from {held_on}:\n- {decision}\n- Action owner: {action_owner}',
      ],
    },
    {
      tool: 'peek_calendar',
      args: { name: '#name', day: '#day' },
      data: { next_free: '#pick:09:30-10:00|13:00-14:00|15:30-16:00', meetings: '#int:1-8', timezone: 'Europe/London' },
      thing: "{name}'s calendar on {day}",
      ask: [
        'When is {name} free on {day}?',
        '{name} availability {day}',
        'Can I grab 30 minutes with {name} on {day}?',
      ],
      tell: [
        '{name} is free on {day} at {next_free} ({timezone}).',
        '{name} has {meetings} meetings on {day}; the first gap is {next_free}.',
        'Yes, {next_free} works on {day}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'subscribe_to_page',
      args: { page: '#pick:Travel policy|Release calendar' },
      ask: ['Notify me when {page} changes', 'subscribe me to {page}'],
      done: ["You're now subscribed to {page}.", 'You will be notified about changes to {page}.'],
    },
    {
      tool: 'send_slack_message',
      args: { channel: '#pick:#design|#office-london|#sales-wins' },
      ask: ['Post in {channel} that I am out today', 'tell {channel} the demo moved to 3pm'],
      done: ['Your message was posted in {channel}.', 'Posted to {channel}.'],
    },
  ],
  checks: [
    {
      tool: 'find_outdated_pages',
      args: { space: '#pick:Finance|Platform|Legal' },
      ask: ['Are there outdated pages in the {space} space?', 'stale pages {space}?'],
      none: [
        'There are no outdated pages in {space}.',
        'No, every page in {space} was reviewed in the last six months.',
        'Nothing is out of date.',
      ],
    },
    {
      tool: 'list_company_holidays',
      args: { week: '#pick:14|22|37', country: '#pick:Germany|Spain|UK' },
      ask: ['Is there a public holiday in {country} in week {week}?', 'holidays {country} week {week}'],
      none: [
        'There are no public holidays in {country} in week {week}.',
        'No, week {week} is a regular working week in {country}.',
      ],
    },
  ],
  knowledge: {
    source: 'confluence_pages',
    thing: 'the expense limits for client dinners',
    ask: [
      'How much can I spend on a client dinner?',
      'client dinner limit',
      'Taking a customer out tonight, what does the policy allow per person?',
    ],
    documents: [
      'Client dinners may cost up to £75 per person including drinks. Above this, approval by a director is required.',
      'Receipts must be itemized and uploaded within 30 days.',
    ],
    tell: [
      'The limit is £75 per person including drinks; anything above that needs approval by a director. Upload an itemized receipt within 30 days.',
      'Up to £75 per person. Keep the itemized receipt.',
    ],
  },
  chats: [
    {
      ask: 'Draft a two-line out of office reply',
      tell: 'Thank you for your message. I am out of the office until Monday and will reply when I am back.',
    },
    { ask: 'morning! how are you today?', tell: 'Good morning! What can I look up for you?' },
  ],
  sorrows: [
    {
      ask: 'The answer you gave me last time was wrong and I looked stupid in the meeting',
      tell: "I'm sorry, that must have been unpleasant. Each answer shows its source at the bottom; the flag icon next to it tells the page owner that something is wrong.",
    },
  ],
  lookalikes: [
    {
      ask: 'Am I allowed to share the org chart externally?',
      tell: 'No. The org chart is classified as internal and must not be shared outside the company.',
    },
    {
      ask: 'What does "access denied" mean when I open a page?',
      tell: 'The page is restricted to certain groups. Its owner can add you under Share.',
    },
  ],
  zeros: [
    {
      tool: 'count_open_requests',
      args: { team: '#pick:Facilities|Legal|Brand' },
      data: { open_requests: 0, avg_days: 2 },
      thing: 'the open requests of {team}',
      ask: ['How many requests are open with {team}?', 'open requests {team}'],
      tell: ['{team} has 0 open requests.', 'No requests are open with {team} right now.'],
    },
  ],
  noisy: [
    {
      tool: 'open_postmortem',
      args: { incident: '#id:PM-###' },
      data: {
        root_cause: '#pick:expired credential|failed database migration|bad feature flag',
        minutes_down: '#int:6-240',
        author: '#name',
      },
      thing: 'postmortem {incident}',
      ask: ['What was the root cause in {incident}?', 'summarise {incident}'],
      tell: [
        'The root cause of {incident} was: {root_cause}. The service was down for {minutes_down} minutes.',
        '{author} writes that it was a {root_cause}; downtime {minutes_down} minutes.',
      ],
    },
  ],
}
