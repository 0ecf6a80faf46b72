import type { Pack } from '../pack.ts'

export const MAIL_CALENDAR: Pack = {
  domain: 'mail-calendar',
  language: 'en',
  agents: ['inbox-copilot', 'slot-finder-agent'],
  system:
    'You are a personal assistant inside the mail client. You can read mail, calendar and contacts of the signed-in user. Summaries should be short; times in the time zone of the user.',
  lookups: [
    {
      tool: 'outlook__find_event',
      args: { subject: '#pick:Budget review|Design sync|1:1 with Marcus|Vendor demo' },
      data: {
        start: { dateTime: '#pick:2027-02-09T09:30|2027-02-11T14:00|2027-02-12T16:15', timeZone: 'Europe/Dublin' },
        location: { displayName: '#pick:Room Juniper|Room Alder|Online' },
        organizer: '#name',
        attendees: '#int:2-14',
      },
      thing: 'the meeting "{subject}"',
      ask: [
        'When is the {subject}?',
        '{subject} where?',
        'I have lost track of my week. What time does "{subject}" start, and who set it up?',
      ],
      tell: [
        '"{subject}" starts at {dateTime} in {displayName}. {organizer} organised it, with {attendees} attendees.',
        '{dateTime}, {displayName}.',
        '{organizer} set it up for {dateTime} in {displayName}.',
        '📅 **{subject}**\n- Start: {dateTime}\n- Where: {displayName}\n- Attendees: {attendees}',
      ],
    },
    {
      tool: 'outlook__read_thread',
      args: { topic: '#pick:office move|contract renewal|website launch' },
      data: {
        last_sender: '#name',
        received: '#date',
        ask_of_you: '#pick:confirm the budget|send the signed copy|pick one of two dates',
        messages: '#int:3-22',
      },
      thing: 'the thread about the {topic}',
      ask: [
        'Summarise the thread about the {topic}',
        "what's the latest on the {topic}",
        'I was away last week. Does anybody want something from me in the mails about the {topic}?',
      ],
      tell: [
        'The latest of {messages} messages came from {last_sender} on {received}. You are asked to {ask_of_you}.',
        '{last_sender} wrote last and wants you to {ask_of_you}.',
        'In short: {messages} messages, the last one from {last_sender} ({received}). **Your to-do:** {ask_of_you}.',
      ],
    },
    {
      tool: 'people_lookup',
      args: { person: '#pick:Jenna from legal|the new designer|our contact at Halvorsen' },
      data: {
        full_name: '#name',
        email: '#pick:j.moss@example.com|t.ikeda@example.com|kari.h@example.net',
        phone: '#id:+353 1 555 0###',
        title: '#pick:Counsel|Product Designer|Key Account Manager',
      },
      thing: 'contact details of {person}',
      ask: [
        'Phone number of {person}?',
        'email {person}',
        'I need to reach {person} this afternoon. How do I do that best?',
      ],
      tell: [
        'That is {full_name} ({title}). Phone: {phone}, email: {email}.',
        '{full_name}: {phone}, {email}',
        'You can reach {full_name} at {email} or {phone}.',
      ],
    },
    {
      tool: 'outlook__suggest_slot',
      args: { with: '#name', minutes: '#pick:30|45|60' },
      data: {
        first_slot: '#pick:Tuesday 10:00|Wednesday 15:30|Thursday 11:00',
        second_slot: '#pick:Friday 09:00|Friday 13:30',
        room_free: '#pick:Room Alder|Room Birch',
      },
      thing: 'a {minutes}-minute slot with {with}',
      ask: ['Find {minutes} minutes with {with} this week', 'when can I meet {with}? {minutes} min'],
      tell: [
        'You and {with} are both free on {first_slot} or {second_slot}. {room_free} is available.',
        'How about {first_slot}?',
        'First option: {first_slot}. Second option: {second_slot}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'outlook__snooze_mail',
      args: { topic: '#pick:office move|contract renewal', until: '#day' },
      ask: ['Snooze the mail about the {topic} until {until}', '{topic} back on {until}'],
      done: ["Snoozed. It's back in your inbox on {until}.", 'The mail about the {topic} will return on {until}.'],
    },
    {
      tool: 'outlook__decline_event',
      args: { subject: '#pick:Vendor demo|Design sync' },
      ask: ['Decline the {subject}', "I can't make the {subject}, please decline it for me"],
      done: ['I declined "{subject}" and let the organiser know.', '"{subject}" has been declined.'],
    },
  ],
  checks: [
    {
      tool: 'outlook__find_conflicts',
      args: { day: '#day' },
      ask: ['Do I have any clashes on {day}?', 'conflicts {day}?'],
      none: ['No clashes on {day}.', 'Your {day} is free of overlaps.', 'Nothing overlaps on {day}, you are fine.'],
    },
    {
      tool: 'searchUnreadFrom',
      args: { sender: '#name' },
      ask: ['Any unread mail from {sender}?', 'did {sender} write?'],
      none: ["There's no unread mail from {sender}.", 'No, {sender} has not written since you last looked.'],
    },
  ],
  knowledge: {
    source: 'workspace-help-center',
    thing: 'recalling a sent message',
    ask: [
      'Can I recall a mail that I already sent?',
      'unsend email',
      'I just sent a mail to the wrong customer! Is there a way to get it back?',
    ],
    documents: [
      'Undo send works for 30 seconds after sending. Within the company, a message can be recalled for up to 24 hours if it has not been opened.',
      'Messages to external recipients cannot be recalled after the 30 seconds.',
    ],
    tell: [
      'You have **30 seconds** to undo. After that, only mails inside the company that are still unopened can be recalled, for up to 24 hours.',
      'Within 30 seconds, yes. Mails to external people are gone after that; internal ones can be recalled for 24 hours if they are unopened.',
    ],
  },
  chats: [
    {
      ask: 'Make this nicer: "send me the file"',
      tell: '"Could you send me the file when you have a minute? Thanks a lot!"',
    },
    {
      ask: 'How do you end an email to a professor?',
      tell: '"Kind regards" or "Best regards", followed by your full name and course.',
    },
  ],
  sorrows: [
    {
      ask: 'You scheduled me at 6 am in Tokyo time. Seriously?',
      tell: 'Sorry about that early start! I used the time zone of your laptop. Your working hours are 9 to 18 Dublin time, so the equivalent slot is 17:00 Tokyo time, 9:00 for you.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I open the mailbox of a colleague?',
      tell: 'Not without permission. Once your colleague shares it under Settings > Sharing, it shows up in your folder list.',
    },
    {
      ask: 'What does "undeliverable 550 5.1.1" mean?',
      tell: 'It means that the address does not exist on the receiving server. Check the spelling, or ask the person for the current address.',
    },
  ],
  zeros: [
    {
      tool: 'count_unread',
      args: { folder: '#pick:Inbox|Invoices|Newsletters' },
      data: { unread: 0, total: '#int:40-900' },
      thing: 'unread mails in {folder}',
      ask: ['How many unread mails are in {folder}?', 'unread {folder}'],
      tell: ['You have 0 unread mails in {folder}. Inbox zero!', 'All {total} mails in {folder} are read.'],
    },
  ],
  noisy: [
    {
      tool: 'delivery_report',
      args: { topic: '#pick:website launch|holiday card' },
      data: {
        bounced: '#int:2-40',
        top_reason: '#pick:mailbox full|unknown user|blocked by spam filter',
        delivered: '#int:60-900',
      },
      thing: 'the delivery report of the {topic} mail',
      ask: ['Why did some of my {topic} mails bounce?', 'bounces {topic}'],
      tell: [
        '{bounced} mails bounced, mostly with "{top_reason}". {delivered} were delivered.',
        'The most common reason is "{top_reason}".',
      ],
    },
  ],
}

export const TOLL_ROAD: Pack = {
  domain: 'toll-road',
  language: 'en',
  agents: ['easylane-bot', 'billing-lane-agent'],
  system:
    'You are the chatbot of EasyLane, an electronic toll service. Greet briefly, answer first, then explain. Never share data of other accounts.',
  lookups: [
    {
      tool: 'lookup_transponder',
      args: { tag: '#id:EL-########' },
      data: {
        balance: '#money:2-180',
        battery: '#pick:good|low',
        vehicle: '#pick:Honda CR-V|Ford F-150|Toyota Prius',
        last_seen_plaza: '#pick:North Bridge|Airport East|Harbor Tunnel',
      },
      thing: 'transponder {tag}',
      ask: [
        'What is the balance on {tag}?',
        '{tag} balance',
        'The light stayed red this morning. Is something wrong with my tag {tag}?',
      ],
      tell: [
        'Your transponder {tag} has a balance of {balance}. Its battery is {battery}, and it was last read at {last_seen_plaza}.',
        'Balance {balance}, battery {battery}.',
        '{tag} (your {vehicle}) has {balance} on it, and the battery is {battery}.',
      ],
    },
    {
      tool: 'getTollInvoice',
      args: { notice: '#id:TN#######' },
      data: {
        amount: '#money:3-95',
        crossing: '#pick:North Bridge|Harbor Tunnel|Route 9 Express',
        crossed_on: '#date',
        pay_by: '#date',
        plate: '#id:7ABC###',
      },
      thing: 'toll notice {notice}',
      ask: [
        'How much do I owe for {notice}?',
        '{notice} what is this for',
        "I got the letter {notice}, but I don't remember driving there. Which crossing was it?",
      ],
      tell: [
        'Notice {notice} is for the {crossing} on {crossed_on}: {amount}, payable by {pay_by}.',
        'You owe {amount} for the {crossing} on {crossed_on}.',
        'The plate {plate} crossed the {crossing} on {crossed_on}, which costs {amount}.',
        '- Crossing: {crossing}\n- Date: {crossed_on}\n- Amount: {amount}',
      ],
    },
    {
      tool: 'calc_toll',
      args: { from_exit: '#pick:Exit 4|Exit 11|Airport', to_exit: '#pick:Exit 27|Downtown|Harbor Tunnel' },
      data: { tag_rate: '#money:2-14', plate_rate: '#money:15-26', peak_surcharge: '#money:1-3' },
      thing: 'the toll from {from_exit} to {to_exit}',
      ask: [
        'What does it cost from {from_exit} to {to_exit}?',
        'toll {from_exit} - {to_exit}',
        'Is it cheaper with a tag to go from {from_exit} to {to_exit}?',
      ],
      tell: [
        'From {from_exit} to {to_exit} you pay {tag_rate} with a tag or {plate_rate} by plate. At peak times, {peak_surcharge} is added.',
        '{tag_rate} with a transponder, {plate_rate} without.',
      ],
    },
    {
      tool: 'account_auto_topup',
      args: { account: '#id:A-#####' },
      data: { threshold: '#money:5-20', topup: '#money:20-80', card: '#id:**** ####', next_review: '#date' },
      thing: 'auto top-up of account {account}',
      ask: ['How is auto top-up set on {account}?', 'topup settings {account}'],
      tell: [
        'When your balance falls below {threshold}, {topup} is charged to card {card}.',
        '{topup} at a time, from card {card}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'add_vehicle',
      args: { plate: '#id:7ABC###', account: '#id:A-#####' },
      ask: ['Add my car {plate} to {account}', 'new car {plate}, account {account}'],
      done: ['{plate} has been added to account {account}.', 'Your new car is on the account and can use all lanes.'],
    },
    {
      tool: 'report_lost_tag',
      args: { tag: '#id:EL-########' },
      ask: ['I lost my tag {tag}', 'report {tag} as lost'],
      done: ['{tag} is blocked, and nobody can use it anymore.', 'I marked {tag} as lost and blocked it.'],
    },
  ],
  checks: [
    {
      tool: 'search_violations',
      args: { plate: '#id:7ABC###' },
      ask: ['Are there open violations for {plate}?', 'violations {plate}'],
      none: ['Good news, there are no violations for {plate}.', '{plate} has a clean record.', 'No open violations.'],
    },
    {
      tool: 'list_lane_closures',
      args: { plaza: '#pick:North Bridge|Airport East' },
      ask: ['Any lanes closed at {plaza} tonight?', '{plaza} closures?'],
      none: ['All lanes at {plaza} are open tonight.', 'No closures are planned at {plaza}.'],
    },
  ],
  knowledge: {
    source: 'easylane_faq_store',
    thing: 'using a tag in a rental car',
    ask: [
      'Can I use my tag in a rental car?',
      'rental car toll',
      "We're flying to Florida and renting a car. Can I take my transponder along?",
    ],
    documents: [
      'You may use your transponder in a rental car. Add the plate to your account for the rental period and remove it afterwards.',
      'Keep the transponder of the rental company in its shielding box, otherwise both are charged.',
    ],
    tell: [
      'Yes. Add the plate of the rental to your account for the time of the trip, and keep the transponder of the rental company in its box so that you are not charged twice.',
      'You can! Just add the plate before you drive and remove it when you return the car.',
    ],
  },
  chats: [
    { ask: 'what are peak hours', tell: 'Weekdays from 6:30 to 9:30 am and from 4 to 7 pm.' },
    {
      ask: 'How do I stick on the tag?',
      tell: 'Clean the windshield, then press the tag on behind the mirror, at least an inch from the roof line.',
    },
  ],
  sorrows: [
    {
      ask: 'I was charged twice for the same bridge and nobody answers the phone',
      tell: "I'm sorry that you couldn't get through. Double reads are credited automatically within three business days, and you'll see the line \"duplicate read\" on your statement.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can motorcycles use the HOV lane for free?',
      tell: 'Motorcycles may use the HOV lane, but not for free: they pay half of the car rate.',
    },
    {
      ask: 'The sign said CALL EASYLANE. Did the reading fail?',
      tell: 'It normally means that the card on file is about to expire. Your crossing was read; update the card and the sign goes back to normal.',
    },
  ],
  zeros: [
    {
      tool: 'outstanding_balance',
      args: { account: '#id:A-#####' },
      data: { outstanding: 0, as_reported: 'today' },
      thing: 'the outstanding amount of {account}',
      ask: ['What do I still owe on {account}?', 'outstanding {account}'],
      tell: ['You owe $0 on {account}.', 'Your outstanding amount is zero.'],
    },
  ],
  noisy: [
    {
      tool: 'failed_reads_report',
      args: { tag: '#id:EL-########' },
      data: {
        failed_reads: '#int:2-12',
        reason: '#pick:metallic windshield|weak battery|tag lying on the dashboard',
        plaza: '#pick:Airport East|Harbor Tunnel',
      },
      thing: 'failed reads of {tag}',
      ask: ['Why was {tag} not read?', 'failed reads {tag}'],
      tell: [
        '{failed_reads} reads of {tag} failed, most of them at {plaza}. Likely reason: {reason}.',
        'Likely reason: {reason} ({failed_reads} failed reads).',
      ],
    },
  ],
}
