import type { Pack } from '../pack.ts'

export const DOMAIN_REGISTRAR: Pack = {
  domain: 'domain-registrar',
  language: 'en',
  agents: ['namehub-support', 'dns-agent'],
  system:
    'You are the support assistant of NameHub, a domain registrar with DNS and mail hosting. Use the tools for account data. Put records and commands into code blocks.',
  lookups: [
    {
      tool: 'whois_summary',
      args: { domain_name: '#pick:juniperlane.com|tidewave.io|bluefern.org|kitehouse.net' },
      data: {
        registrar_lock: true,
        expires: '#date',
        nameservers: ['ns1.namehub.example', 'ns2.namehub.example'],
        auto_renew: '#pick:on|off',
      },
      thing: 'the domain {domain_name}',
      ask: [
        'When does {domain_name} expire?',
        '{domain_name} autorenew?',
        "I'm worried about losing {domain_name}. Is it going to renew by itself?",
      ],
      tell: [
        '{domain_name} expires on {expires}. Auto-renew is {auto_renew}.',
        'Auto-renew is **{auto_renew}**, and the domain runs until {expires}.',
        'Expiry date: {expires}, auto-renew {auto_renew}',
      ],
    },
    {
      tool: 'dnsGetRecords',
      args: { domain_name: '#pick:juniperlane.com|tidewave.io|kitehouse.net', type: '#pick:A|MX|TXT' },
      data: {
        value: '#pick:203.0.113.9|10 mx1.namehub.example|v=spf1 include:_spf.namehub.example ~all',
        ttl: '#pick:300|3600|14400',
        changed: '#date',
      },
      thing: '{type} records of {domain_name}',
      ask: [
        'What {type} record does {domain_name} have?',
        '{type} {domain_name}',
        'Our mail stopped arriving after the move. Can you read me the {type} record of {domain_name}?',
      ],
      tell: [
        'The {type} record of {domain_name} is:\n\n```\n{value}\n```\n\nIts TTL is {ttl}.',
        '`{value}` (TTL {ttl})',
        'It points to `{value}` and was last changed on {changed}.',
      ],
    },
    {
      tool: 'transfer_progress',
      args: { transfer: '#id:TR-######' },
      data: {
        stage: '#pick:waiting for the losing registrar|auth code accepted|completing',
        eta: '#date',
        domain: '#pick:mossandmint.com|oxbow.dev',
      },
      thing: 'transfer {transfer}',
      ask: [
        'How is transfer {transfer} going?',
        '{transfer}?',
        'I started {transfer} last week. Do I need to do anything, and when will it be finished?',
      ],
      tell: [
        'Transfer {transfer} ({domain}) is at "{stage}". It should be finished by {eta}.',
        'It is at the stage "{stage}".',
        'Expect it to complete on {eta}.',
      ],
    },
    {
      tool: 'mailbox_usage',
      args: { mailbox: '#pick:info@tidewave.io|hello@bluefern.org|office@kitehouse.net' },
      data: { used_gb: '#int:1-48', quota_gb: '#pick:50|100', last_login: '#date', forwards: '#int:1-4' },
      thing: 'the mailbox {mailbox}',
      ask: ['How full is {mailbox}?', 'quota {mailbox}', 'When did somebody last log in to {mailbox}?'],
      tell: [
        '{mailbox} uses {used_gb} of {quota_gb} GB. The last log-in was on {last_login}.',
        '{used_gb} GB of {quota_gb} GB are in use, and somebody logged in on {last_login}.',
        '{used_gb} of {quota_gb} GB used, last log-in {last_login}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'unlock_domain',
      args: { domain_name: '#pick:bluefern.org|kitehouse.net' },
      ask: ['Unlock {domain_name}', 'please remove the transfer lock from {domain_name}'],
      done: ['The transfer lock of {domain_name} is off.', '{domain_name} is unlocked and ready to transfer.'],
    },
    {
      tool: 'dnsUpsertRecord',
      args: { domain_name: '#pick:tidewave.io|juniperlane.com', host: '#pick:shop|blog|status' },
      ask: ['Point {host}.{domain_name} to our new server', 'update the record {host}.{domain_name}'],
      done: [
        '{host}.{domain_name} now points to your new server. It can take up to an hour to be visible everywhere.',
        'Saved the record for {host}.{domain_name}.',
      ],
    },
  ],
  checks: [
    {
      tool: 'list_expiring_domains',
      args: { days: '#pick:30|60|90' },
      ask: ['Do any of my domains expire in the next {days} days?', 'expiring in {days} days?'],
      none: ['None of your domains expire in the next {days} days.', 'Nothing expires within {days} days.'],
    },
    {
      tool: 'checkBlacklists',
      args: { domain_name: '#pick:tidewave.io|bluefern.org' },
      ask: ['Is {domain_name} on a spam blacklist?', 'blacklist {domain_name}'],
      none: [
        '{domain_name} is not on any blacklist.',
        "No listings found, {domain_name}'s reputation is fine.",
        'Clean on all lists.',
      ],
    },
  ],
  knowledge: {
    source: 'namehub-articles',
    thing: 'getting an auth code',
    ask: [
      'How do I get the auth code for my domain?',
      'epp code where',
      'I want to move my domain to a friend. He says that he needs some code from me?',
    ],
    documents: [
      'Auth code: Domains > your domain > Transfer > Show auth code. It is valid for 14 days. The domain must be unlocked and older than 60 days.',
      '.uk domains use an IPS tag instead of an auth code.',
    ],
    tell: [
      'Go to **Domains > your domain > Transfer > Show auth code**. The code is valid for 14 days, and the domain must be unlocked and older than 60 days.',
      "You'll find it under Domains > Transfer > Show auth code. For .uk domains, an IPS tag is used instead.",
    ],
  },
  chats: [
    {
      ask: 'What is a CNAME?',
      tell: 'A DNS record that makes one name an alias of another, e.g. `www` of `example.com`.',
    },
    {
      ask: 'dns propagation how long',
      tell: 'Usually minutes to a few hours, at most 48 hours, depending on the TTL.',
    },
  ],
  sorrows: [
    {
      ask: 'Your checkout charged me for privacy protection I never wanted.',
      tell: "I'm sorry about that surprise on your bill. Privacy protection is preselected in the cart; you can remove it under Billing > Add-ons, and the refund arrives on your card within 5 days.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I get a refund for a domain I registered a month ago?',
      tell: 'No, registrations can only be refunded within 5 days, as the registry charges us as well.',
    },
    {
      ask: 'whats NXDOMAIN',
      tell: '`NXDOMAIN` is the answer of a name server for "this name does not exist". Check for typos or a missing record.',
    },
  ],
  zeros: [
    {
      tool: 'count_bounces',
      args: { mailbox: '#pick:info@tidewave.io|office@kitehouse.net' },
      data: { bounces: 0, days: 7 },
      thing: 'the bounces of {mailbox}',
      ask: ['How many mails bounced for {mailbox}?', 'bounces {mailbox}'],
      tell: ['0 mails bounced for {mailbox} in the last {days} days.', 'Zero bounces in {days} days.'],
    },
    {
      tool: 'dnssec_enabled',
      args: { domain_name: '#pick:kitehouse.net|juniperlane.com' },
      data: { dnssec: false, supported: true },
      thing: 'DNSSEC of {domain_name}',
      ask: ['Is DNSSEC on for {domain_name}?', 'dnssec {domain_name}'],
      tell: ['DNSSEC is off for {domain_name}. You can turn it on under Security.', "No, it isn't enabled."],
    },
  ],
  noisy: [
    {
      tool: 'diagnose_ssl',
      args: { domain_name: '#pick:tidewave.io|bluefern.org' },
      data: {
        problem: '#pick:certificate expired|wrong host name|incomplete chain',
        detected: '#date',
        affected_host: '#pick:shop|www|mail',
      },
      thing: 'the certificate problem of {domain_name}',
      ask: ['Why do visitors see a security warning on {domain_name}?', 'ssl error {domain_name}'],
      tell: [
        'The certificate of {affected_host}.{domain_name} has this problem: {problem} (detected on {detected}).',
        'Cause: {problem}',
      ],
    },
  ],
}

export const EMAIL_MARKETING: Pack = {
  domain: 'email-marketing',
  language: 'en',
  agents: ['mailloom-copilot', 'campaign-agent'],
  system:
    'You are the copilot in Mailloom, an email marketing tool for small businesses. Help with campaigns, lists and reports. Encourage the user, be concrete.',
  lookups: [
    {
      tool: 'campaign_report',
      args: { campaign: '#pick:Spring Preview|Welcome Series 2|Black Friday Teaser|Loyalty Digest' },
      data: {
        open_rate: '#pick:18.4 %|24.9 %|31.2 %',
        click_rate: '#pick:1.9 %|3.4 %|5.6 %',
        delivered: '#int:800-64000',
        revenue: '#money:90-18000',
      },
      thing: 'the campaign "{campaign}"',
      ask: [
        'How did "{campaign}" perform?',
        'open rate {campaign}',
        'My boss wants numbers for {campaign}. Could you sum them up in a sentence?',
      ],
      tell: [
        '"{campaign}" reached {delivered} people with an open rate of {open_rate} and a click rate of {click_rate}. It brought in {revenue}.',
        'Open rate **{open_rate}**, click rate **{click_rate}**.',
        'It made {revenue} so far, with {open_rate} opening and {click_rate} clicking.',
        'Nice work! Here are the numbers for {campaign}:\n\n- Opens: {open_rate}\n- Clicks: {click_rate}\n- Revenue: {revenue}',
      ],
    },
    {
      tool: 'audience.describe',
      args: { audience: '#pick:Newsletter EN|VIP customers|Cart abandoners' },
      data: {
        contacts: '#int:120-88000',
        growth_30d: '#int:4-2400',
        top_source: '#pick:checkout form|pop-up|Instagram',
        unsubscribed_30d: '#int:2-300',
      },
      thing: 'the audience "{audience}"',
      ask: [
        'How many contacts are in {audience}?',
        '{audience} growth',
        'Is {audience} still growing, and where do new people come from?',
      ],
      tell: [
        '{audience} has {contacts} contacts, {growth_30d} more than a month ago. Most come from: {top_source}.',
        '{contacts} contacts, up {growth_30d} in 30 days, mostly through: {top_source}.',
        'It grew by {growth_30d} in 30 days, while {unsubscribed_30d} people unsubscribed.',
      ],
    },
    {
      tool: 'getAutomation',
      args: { flow: '#pick:Birthday|Win-back|Post-purchase' },
      data: {
        status: '#pick:running|paused|draft',
        emails: '#int:2-7',
        conversion: '#pick:2.1 %|4.8 %|7.5 %',
        edited_by: '#name',
      },
      thing: 'the automation "{flow}"',
      ask: [
        'Is the {flow} flow on?',
        '{flow} conversion',
        'Who edited the {flow} automation last, and how well does it convert?',
      ],
      tell: [
        'The {flow} automation is {status}, has {emails} emails and converts at {conversion}. {edited_by} edited it last.',
        "It's {status} and converts at {conversion}; {edited_by} touched it last.",
        'Status {status}, conversion {conversion}, last edited by {edited_by}.',
      ],
    },
    {
      tool: 'best_send_time',
      args: { audience: '#pick:Newsletter EN|VIP customers' },
      data: { weekday: '#day', hour: '#pick:8 am|11 am|7 pm', lift: '#pick:+9 %|+14 %|+22 %' },
      thing: 'the best send time for "{audience}"',
      ask: ['When should I send to {audience}?', 'best time {audience}'],
      tell: ['For {audience}, {weekday} at {hour} works best ({lift} opens).', '{weekday}, {hour}.'],
    },
  ],
  actions: [
    {
      tool: 'schedule_campaign',
      args: { campaign: '#pick:Spring Preview|Loyalty Digest', day: '#day' },
      ask: ['Schedule {campaign} for {day} morning', '{campaign} → {day} 9am'],
      done: ['"{campaign}" goes out on {day} at 9 am. 🎉', 'Scheduled for {day} at 9 am.'],
    },
    {
      tool: 'tag_contacts',
      args: { tag: '#pick:spring27|wholesale|vip', audience: '#pick:Cart abandoners|VIP customers' },
      ask: ['Tag everyone in {audience} with {tag}', 'add tag {tag} to {audience}'],
      done: ['Everyone in {audience} now has the tag `{tag}`.', 'Tagged!'],
    },
  ],
  checks: [
    {
      tool: 'find_broken_links',
      args: { campaign: '#pick:Spring Preview|Black Friday Teaser' },
      ask: ['Are there broken links in {campaign}?', 'check links {campaign}'],
      none: [
        'All links in "{campaign}" work.',
        'No broken links. You can send it!',
        'Every link in {campaign} resolves, nothing to fix.',
      ],
    },
    {
      tool: 'list_spam_complaints',
      args: { campaign: '#pick:Welcome Series 2|Loyalty Digest' },
      ask: ['Did anybody mark {campaign} as spam?', 'complaints {campaign}?'],
      none: ['Nobody marked "{campaign}" as spam.', 'No complaints at all.'],
    },
  ],
  knowledge: {
    source: 'mailloom_academy',
    thing: 'double opt-in',
    ask: [
      'How do I turn on double opt-in?',
      'double opt in',
      'A lawyer told me that I need people to confirm their subscription. How do I set that up?',
    ],
    documents: [
      'Double opt-in: Audience > Settings > Sign-up > Require confirmation. New contacts get a confirmation mail and are added after clicking.',
      'Existing contacts are not affected by the setting.',
    ],
    tell: [
      'Open **Audience > Settings > Sign-up** and switch on *Require confirmation*. New contacts are added once they click the link in the confirmation mail. Existing contacts stay as they are.',
      'Under Audience > Settings > Sign-up, turn on "Require confirmation".',
    ],
  },
  chats: [
    { ask: 'Give me a subject line for a summer sale', tell: '"Sun\'s out, prices down: up to 40 % off ☀️"' },
    {
      ask: 'what is a good open rate',
      tell: 'For small shops, 20 to 30 % is solid. Compare with your own average rather than with others.',
    },
  ],
  sorrows: [
    {
      ask: 'The editor lost my draft!! Two hours of work gone',
      tell: "Oh no, I'm sorry, that hurts. Drafts are saved every minute: open *Campaigns > … > Version history* and pick the last version before it vanished.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I upload a list that I bought?',
      tell: 'Purchased lists are not allowed on Mailloom, because the people on them have not agreed to hear from you.',
    },
    {
      ask: 'What is a soft bounce?',
      tell: 'A temporary delivery failure, such as a full mailbox. We try again for 72 hours; after five soft bounces, the contact is paused.',
    },
  ],
  zeros: [
    {
      tool: 'unsubscribes_for',
      args: { campaign: '#pick:Loyalty Digest|Welcome Series 2' },
      data: { unsubscribes: 0, sent: '#int:200-9000' },
      thing: 'unsubscribes of "{campaign}"',
      ask: ['How many people unsubscribed after {campaign}?', 'unsubscribes {campaign}'],
      tell: ['0 of {sent} people unsubscribed. Great job!', 'Zero unsubscribes after "{campaign}".'],
    },
  ],
  noisy: [
    {
      tool: 'send_failures',
      args: { campaign: '#pick:Black Friday Teaser|Spring Preview' },
      data: {
        failed: '#int:4-900',
        bounce_type: '#pick:hard bounce, unknown address|soft bounce, mailbox full|blocked by provider',
        domain_most: '#pick:gmail.com|outlook.com|yahoo.com',
      },
      thing: 'failed sends of "{campaign}"',
      ask: ['Why did some sends of {campaign} fail?', 'failed sends {campaign}'],
      tell: [
        '{failed} mails of "{campaign}" failed, mainly at {domain_most}. Type: {bounce_type}.',
        'Mainly {bounce_type}.',
      ],
    },
  ],
}
