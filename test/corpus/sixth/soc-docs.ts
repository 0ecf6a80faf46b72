import type { Pack } from '../pack.ts'

export const SOC_COPILOT: Pack = {
  domain: 'soc-copilot',
  language: 'en',
  agents: ['soc-analyst', 'enrichment-agent'],
  system:
    'You support security analysts in triage. Query the SIEM and the threat intelligence tools. Be factual, give verdict, confidence and source.',
  lookups: [
    {
      tool: 'siem.alert_detail',
      args: { alert_id: '#id:ALR-######' },
      data: {
        severity: '#pick:low|medium|high|critical',
        rule_name: '#pick:Impossible travel|Suspicious PowerShell|Mass file rename|New admin added',
        host: '#id:wks-0###',
        first_seen: '#date',
        event_count: '#int:1-340',
      },
      thing: 'alert {alert_id}',
      ask: [
        'Summarise alert {alert_id}',
        '{alert_id} severity?',
        "I'm picking up {alert_id} from the night shift. What triggered it and on which host?",
      ],
      tell: [
        'Alert {alert_id} ("{rule_name}") is rated **{severity}**. It fired on {host}, {event_count} events since {first_seen}.',
        'Severity {severity}: "{rule_name}" on {host}.',
        'The rule "{rule_name}" triggered on host {host}.',
        '### {alert_id}\n- Rule: {rule_name}\n- Severity: {severity}\n- Host: {host}\n- Events: {event_count}',
      ],
    },
    {
      tool: 'enrich_ip',
      args: { ip: '#pick:203.0.113.77|198.51.100.14|192.0.2.201' },
      data: {
        reputation: '#int:4-98',
        asn: '#pick:AS64500 Hostwave|AS64511 Nimbus Cloud|AS64499 Telvia',
        country: '#pick:NL|RO|US|SG',
        tags: ['#pick:vpn|scanner|residential proxy'],
      },
      thing: 'IP {ip}',
      ask: [
        'What do we know about {ip}?',
        'rep {ip}',
        'Can you check whether {ip} belongs to a hosting provider, and how bad its reputation is?',
      ],
      tell: [
        '{ip} belongs to {asn} ({country}) and has a reputation score of {reputation} out of 100.',
        '{asn}, score {reputation}/100.',
        'It is in {asn}, located in {country}, and scores {reputation}.',
      ],
    },
    {
      tool: 'edr.process_tree',
      args: { host: '#id:wks-0###' },
      data: {
        parent: '#pick:winword.exe|explorer.exe|outlook.exe',
        child: '#pick:powershell.exe|rundll32.exe|cmd.exe',
        user: '#pick:j.weber|o.grant|d.fuentes',
        depth: '#int:2-7',
      },
      thing: 'the process tree of {host}',
      ask: [
        'Show me the process tree on {host}',
        'parent process {host}',
        'Who launched what on {host}? I suspect a macro.',
      ],
      tell: [
        'On {host}, `{parent}` started `{child}` under the user {user}. The tree is {depth} levels deep.',
        '{parent} → {child} (user {user})',
        '`{child}` was launched by {parent}.',
      ],
    },
    {
      tool: 'get_asset_owner',
      args: { host: '#id:wks-0###' },
      data: {
        owner: '#name',
        department: '#pick:Finance|R&D|Sales',
        criticality: '#pick:tier 1|tier 2|tier 3',
        site: '#city',
      },
      thing: 'the owner of {host}',
      ask: [
        'Who owns {host}?',
        'criticality of {host}',
        'I need to call the user of {host}. Who is it and where do they sit?',
      ],
      tell: [
        '{host} is used by {owner} ({department}, {site}). Criticality: {criticality}.',
        '{owner}, {department}, {site} ({criticality}).',
        '{owner} in {site} uses it; the asset is rated {criticality}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'edr.isolate_host',
      args: { host: '#id:wks-0###' },
      ask: ['Isolate {host}', 'cut {host} off the network now'],
      done: ['{host} is isolated from the network. The EDR channel stays open.', 'Isolation of {host} is active.'],
    },
    {
      tool: 'siem.close_alert',
      args: { alert_id: '#id:ALR-######' },
      ask: ['Close {alert_id} as false positive', '{alert_id} is benign, close it'],
      done: ['{alert_id} has been closed as a false positive.', 'The alert is closed now.'],
    },
  ],
  checks: [
    {
      tool: 'hunt_ioc',
      args: { hash: '#pick:9f2b…c1|44d7…0e|e3a0…7b' },
      ask: ['Did we see the hash {hash} anywhere?', 'hunt {hash}'],
      none: [
        'The hash {hash} was not seen on any endpoint in the last 90 days.',
        'No sightings of {hash} in our fleet.',
        "We're clean: zero endpoints have it.",
      ],
    },
    {
      tool: 'list_related_alerts',
      args: { host: '#id:wks-0###' },
      ask: ['Are there other alerts on {host}?', 'related alerts {host}?'],
      none: ['No other alerts on {host} in the past 30 days.', 'This is the only alert for {host}.'],
    },
  ],
  knowledge: {
    source: 'runbook_search',
    thing: 'the runbook for phishing mails',
    ask: [
      'What are the steps for a reported phishing mail?',
      'phishing runbook',
      'A user clicked a link in a phishing mail and typed in her password. What do we do first?',
    ],
    documents: [
      'RB-014 Phishing: (1) reset the password and revoke sessions, (2) purge the mail from all mailboxes, (3) block the URL, (4) check sign-ins of the last 24 hours.',
      'RB-014: if the user is a tier 1 admin, call the incident lead at once.',
    ],
    tell: [
      '1. Reset the password and revoke all sessions.\n2. Purge the mail from every mailbox.\n3. Block the URL.\n4. Review sign-ins of the last 24 hours.',
      'RB-014 says: reset the password and revoke sessions first, then purge the mail and block the URL. For a tier 1 admin, call the incident lead at once.',
    ],
  },
  chats: [
    {
      ask: 'What is lateral movement?',
      tell: "It's when an attacker, once inside, moves from one system to the next to get closer to valuable data.",
    },
    {
      ask: 'regex for ipv4 pls',
      tell: '`\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b` matches the shape; it does not check that each part is at most 255.',
    },
  ],
  sorrows: [
    {
      ask: 'Yesterday you rated a real attack as low. We lost six hours.',
      tell: "You're right, and I'm sorry: the verdict was too low. For encoded PowerShell from Office processes, please treat every alert as at least *high*, whatever I suggest.",
    },
  ],
  lookalikes: [
    {
      ask: 'Should we pay the ransom?',
      tell: "No. Paying doesn't guarantee decryption, and our policy rules it out. Isolate, preserve evidence and restore from the offline backup.",
    },
    {
      ask: 'what does event id 4625 mean',
      tell: 'Event 4625 is "An account failed to log on". The sub status tells why, e.g. 0xC000006A for a wrong password.',
    },
  ],
  zeros: [
    {
      tool: 'count_failed_logins',
      args: { user: '#pick:j.weber|o.grant' },
      data: { failed: 0, window: '24h' },
      thing: 'failed log-ins of {user}',
      ask: ['How many failed log-ins does {user} have today?', 'failed logins {user}'],
      tell: ['{user} has 0 failed log-ins in the last {window}.', 'Zero in the last {window}.'],
    },
    {
      tool: 'mfaEnabled',
      args: { user: '#pick:o.grant|d.fuentes' },
      data: { enabled: false, method: 'n/a' },
      thing: 'the MFA state of {user}',
      ask: ['Does {user} have MFA?', 'mfa {user}'],
      tell: ['No, MFA is not enabled for {user}.', '{user} signs in without MFA.'],
    },
  ],
  noisy: [
    {
      tool: 'log_source_health',
      args: { source_name: '#pick:fw-edge|dc-01|proxy-eu' },
      data: {
        dropped_events: '#int:40-90000',
        fault: '#pick:parser failure|TLS handshake error|disk full',
        since: '#date',
      },
      thing: 'the health of {source_name}',
      ask: ['What is wrong with the log source {source_name}?', '{source_name} health'],
      tell: [
        '{source_name} has dropped {dropped_events} events since {since}. Cause: {fault}.',
        'Cause: {fault}, since {since}.',
      ],
    },
  ],
}

export const DEVELOPER_DOCS: Pack = {
  domain: 'developer-docs',
  language: 'en',
  agents: ['docs-assistant', 'api-explorer'],
  system:
    'You answer developer questions about the Pipeflow API, in the docs site. Ground answers in retrieved documentation. Show code where it helps.',
  lookups: [
    {
      tool: 'describeEndpoint',
      args: { endpoint: '#pick:POST /v2/jobs|GET /v2/jobs/:id|POST /v2/uploads|GET /v2/usage' },
      data: {
        auth: '#pick:bearer token|key in the header',
        rate_limit_per_min: '#int:30-600',
        idempotent: true,
        since_version: '#pick:2.0|2.3|2.5',
      },
      thing: 'the endpoint `{endpoint}`',
      ask: [
        'Whats the rate limit of {endpoint}?',
        'auth for {endpoint}',
        "I'm integrating {endpoint} right now. Which authentication does it need, and how often may I call it?",
      ],
      tell: [
        '`{endpoint}` uses a {auth} and allows {rate_limit_per_min} requests per minute.',
        'Use a {auth}. The limit is **{rate_limit_per_min} requests per minute**.',
        'Available since version {since_version}, {rate_limit_per_min} calls per minute, authenticated with a {auth}.',
      ],
    },
    {
      tool: 'changelog_lookup',
      args: { version: '#pick:2.4.0|2.5.1|2.6.0' },
      data: {
        released: '#date',
        breaking_changes: '#int:1-4',
        highlight: '#pick:batch uploads|signed webhooks|cursor pagination',
      },
      thing: 'release {version}',
      ask: [
        'What is new in {version}?',
        'breaking changes {version}?',
        'We want to upgrade to {version} next sprint. Anything we need to watch out for?',
      ],
      tell: [
        'Version {version} came out on {released}. Its highlight is {highlight}; there are {breaking_changes} breaking changes.',
        '{breaking_changes} breaking changes, and {highlight} as the main new feature.',
        'Released on {released} with {breaking_changes} breaking changes; the main feature is {highlight}.',
      ],
    },
    {
      tool: 'usage_by_key',
      args: { key_prefix: '#id:pf_live_##' },
      data: {
        calls_this_month: '#int:900-800000',
        plan_limit: '#int:1000000-2000000',
        top_endpoint: '#pick:POST /v2/jobs|GET /v2/usage',
      },
      thing: 'usage of {key_prefix}',
      ask: [
        'How many calls did {key_prefix} make this month?',
        'usage {key_prefix}',
        'Are we close to the limit with {key_prefix}?',
      ],
      tell: [
        'The key {key_prefix} made {calls_this_month} calls this month, of {plan_limit} included.',
        '{calls_this_month} calls so far; most go to `{top_endpoint}`.',
      ],
    },
    {
      tool: 'inspectWebhook',
      args: { webhook_id: '#id:wh_####' },
      data: {
        url: '#pick:https://hooks.example.com/pf|https://api.example.net/events',
        deliveries_24h: '#int:4-4000',
        signing: '#pick:hmac-sha256|ed25519',
        created_by: '#name',
      },
      thing: 'webhook {webhook_id}',
      ask: [
        'Where does {webhook_id} point to?',
        '{webhook_id} deliveries',
        'How is {webhook_id} signed? Our verification code needs to know.',
      ],
      tell: [
        '{webhook_id} sends to {url} and had {deliveries_24h} deliveries in the last 24 hours.',
        'It sends to {url} and is signed with `{signing}` ({deliveries_24h} deliveries today).',
        '{created_by} created it; it points to {url}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'rotate_api_key',
      args: { key_prefix: '#id:pf_live_##' },
      ask: ['Rotate {key_prefix}', 'please rotate the key {key_prefix}, it leaked'],
      done: ['{key_prefix} has been rotated. The old key stays valid for 15 minutes.', 'Key rotated.'],
    },
    {
      tool: 'resend_webhook_event',
      args: { event: '#id:evt_#####' },
      ask: ['Send {event} again', 'can you replay {event}'],
      done: ['{event} has been sent again.', 'Replay of {event} is on its way.'],
    },
  ],
  checks: [
    {
      tool: 'find_deprecations',
      args: { endpoint: '#pick:POST /v2/jobs|GET /v2/usage' },
      ask: ['Is {endpoint} deprecated?', 'deprecations for {endpoint}?'],
      none: ['`{endpoint}` is not deprecated.', 'No deprecations are announced for {endpoint}.'],
    },
    {
      tool: 'search_known_issues',
      args: { sdk: '#pick:python|node|java' },
      ask: ['Any known issues in the {sdk} SDK?', 'known bugs {sdk} sdk'],
      none: [
        'There are no known issues in the current {sdk} SDK.',
        'The issue list for {sdk} is empty, so you are good to go.',
        'None right now, as far as the tracker shows.',
      ],
    },
  ],
  knowledge: {
    source: 'pipeflow_docs_rag',
    thing: 'pagination of lists',
    ask: [
      'How do I paginate through jobs?',
      'pagination example',
      'I only get 50 jobs back although we have thousands. How do I get the rest?',
    ],
    documents: [
      'Lists are cursor-paginated. Pass `limit` (max 200) and `cursor`. The response has `next_cursor`, which is absent on the last page.',
      'Sample: `while (cursor) { page = await client.jobs.list({ cursor, limit: 200 }); cursor = page.next_cursor }`',
    ],
    tell: [
      'Lists use cursor pagination: pass `limit` (at most 200) and the `next_cursor` of the last response as `cursor`.\n\n```js\npage = await client.jobs.list({ cursor, limit: 200 })\n```',
      'Take `next_cursor` from each response and send it as `cursor` until it is no longer there. The maximum `limit` is 200.',
    ],
  },
  chats: [
    { ask: 'What does idempotent mean?', tell: 'Calling it twice has the same effect as calling it once.' },
    {
      ask: 'curl with bearer token?',
      tell: '```sh\ncurl -H "Authorization: Bearer $TOKEN" https://api.example.com/v2/usage\n```',
    },
  ],
  sorrows: [
    {
      ask: 'The quickstart is wrong, I wasted my whole morning on it',
      tell: 'Sorry about your morning! The quickstart still shows the v1 client. In v2 it is `new Pipeflow({ apiKey })`, everything else stays the same.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I call the API from the browser?',
      tell: "No, the API doesn't send CORS headers, so that keys never end up in a browser. Call it from your backend.",
    },
    {
      ask: 'why do I get 422',
      tell: '422 means the body is valid JSON but a field is not. Look at `errors[].field` in the response; most often it is a date without a time zone.',
    },
  ],
  zeros: [
    {
      tool: 'queue_depth',
      args: { region: '#pick:eu-1|us-2' },
      data: { waiting_jobs: 0, workers: '#int:4-60' },
      thing: 'the queue in {region}',
      ask: ['How many jobs are waiting in {region}?', 'queue {region}'],
      tell: ['0 jobs are waiting in {region}; {workers} workers are idle.', 'The queue in {region} is at zero.'],
    },
  ],
  noisy: [
    {
      tool: 'recent_api_errors',
      args: { key_prefix: '#id:pf_live_##' },
      data: {
        total: '#int:12-900',
        most_common: '#pick:401 invalid_key|409 conflict|413 payload too large',
        share: '#percent',
      },
      thing: 'API errors of {key_prefix}',
      ask: ['Which errors did {key_prefix} get today?', 'errors for {key_prefix}'],
      tell: ['{key_prefix} got {total} errors today; {share} % of them are `{most_common}`.', 'Mostly {most_common}.'],
    },
  ],
}
