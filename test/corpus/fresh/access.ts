import type { Pack } from '../pack.ts'

export const BROADBAND_ISP: Pack = {
  domain: 'broadband-isp',
  language: 'en',
  agents: ['fibrelink-care', 'line-test-agent'],
  system:
    'You are the virtual agent of FibreLink, an internet provider. Run a line test before you give troubleshooting advice. Speak plainly, most customers are not technical.',
  lookups: [
    {
      tool: 'run_line_test',
      args: { line_id: '#id:FL-LN-#####' },
      data: {
        download_mbps: '#int:20-900',
        upload_mbps: '#int:5-120',
        packet_loss: '0%',
        verdict: '#pick:line is healthy|slow Wi-Fi suspected|profile limited to 100 Mbit',
      },
      thing: 'a line test for {line_id}',
      ask: [
        'My internet is super slow, line {line_id}',
        'test {line_id}',
        "We can't watch TV in the evenings because it keeps buffering. The number on the router is {line_id}.",
      ],
      tell: [
        'I tested your line: {download_mbps} Mbit/s down and {upload_mbps} Mbit/s up. Result: {verdict}.',
        'Your line currently reaches {download_mbps} Mbit/s download.',
        '**Line test**\n- Download: {download_mbps} Mbit/s\n- Upload: {upload_mbps} Mbit/s\n- Verdict: {verdict}',
        'The test came back fine on our side: {verdict}, {download_mbps} Mbit/s.',
      ],
    },
    {
      tool: 'get_engineer_visit',
      args: { visit_ref: '#id:EV######' },
      data: {
        date: '#date',
        window: '#pick:8 am - 1 pm|1 pm - 6 pm',
        engineer: '#name',
        stage: '#pick:scheduled|confirmed|engineer on the way',
      },
      thing: 'engineer visit {visit_ref}',
      ask: [
        'When is the engineer coming? {visit_ref}',
        '{visit_ref} time window',
        'I took the day off for {visit_ref}. Is it still happening?',
      ],
      tell: [
        'Your visit is {stage} for {date}, {window}. The engineer is {engineer}.',
        '{engineer} will be with you on {date} between {window}.',
        'Yes, {visit_ref} is {stage}: {date}, {window}.',
      ],
    },
    {
      tool: 'check_coverage',
      args: { postcode: '#id:G## #AB' },
      data: {
        technology: '#pick:full fibre|FTTC|5G home',
        max_speed: '#int:60-1000',
        ready_from: '#date',
        monthly_price: '#money:19-65',
      },
      thing: 'coverage at {postcode}',
      ask: [
        'Can I get fibre at {postcode}?',
        'coverage {postcode}',
        'We are moving to {postcode}. What speeds do you offer there?',
      ],
      tell: [
        'At {postcode} we offer {technology} with up to {max_speed} Mbit/s from {monthly_price} a month.',
        'Yes, {technology} is available from {ready_from}.',
        'Up to {max_speed} Mbit/s for {monthly_price} per month.',
      ],
    },
    {
      tool: 'read_router_info',
      args: { serial: '#id:RX7######' },
      data: {
        model: '#pick:Hub 4|Hub 5 Pro',
        firmware: '#pick:4.2.11|5.0.3',
        connected_devices: '#int:2-24',
        channel: '#int:1-13',
      },
      thing: 'router {serial}',
      ask: ['How many devices are on my router {serial}?', 'firmware of {serial}', 'is my router {serial} up to date'],
      tell: [
        'Your {model} runs firmware {firmware} and has {connected_devices} devices connected.',
        '{connected_devices} devices are connected, on channel {channel}.',
        'It is running firmware {firmware}, which is the latest version.',
      ],
    },
  ],
  actions: [
    {
      tool: 'restart_router',
      args: { serial: '#id:RX7######' },
      ask: ['Restart my router {serial}', 'can you reboot {serial} remotely'],
      done: ['Your router is restarting. It takes about three minutes.', 'The restart of {serial} has been triggered.'],
    },
    {
      tool: 'order_wifi_extender',
      args: { quantity: '#int:1-3' },
      ask: ['Send me {quantity} Wi-Fi extender(s)', 'order {quantity} extender please'],
      done: ['Your order for {quantity} extender(s) has been placed.', '{quantity} extender(s) will ship tomorrow.'],
    },
  ],
  checks: [
    {
      tool: 'list_area_outages',
      args: { postcode: '#id:G## #AB' },
      ask: ['Is there an outage in {postcode}?', 'outage {postcode}?'],
      none: [
        'There are no outages in {postcode} at the moment.',
        'No, I see no reported outages in your area.',
        'No known outages for {postcode}. Please restart your router and check the cables.',
      ],
    },
    {
      tool: 'search_unpaid_bills',
      args: { line_id: '#id:FL-LN-#####' },
      ask: ['Is my internet off because of an unpaid bill? {line_id}', 'unpaid bills {line_id}'],
      none: ['There are no unpaid bills on {line_id}.', 'All your bills are paid.'],
    },
  ],
  knowledge: {
    source: 'fibrelink_kb',
    thing: 'moving the contract to a new address',
    ask: [
      'How do I take my contract with me when I move?',
      'moving house',
      "We're moving next month, what do we have to do about the internet?",
    ],
    documents: [
      'Report your move at least 21 days in advance in My FibreLink. The contract moves with you and keeps its term.',
      'A one-off fee of £30 applies if a new line has to be installed.',
    ],
    tell: [
      'Tell us at least 21 days in advance in My FibreLink. Your contract moves with you; if a new line is needed, there is a one-off fee of £30.',
      'Report the move 21 days ahead in My FibreLink, and the contract keeps its term.',
    ],
  },
  chats: [
    {
      ask: 'What is the difference between 2.4 and 5 GHz?',
      tell: '2.4 GHz reaches further, 5 GHz is faster over short distances.',
    },
    {
      ask: 'where should I put my router',
      tell: 'In a central, open place, off the floor and away from the microwave.',
    },
  ],
  sorrows: [
    {
      ask: 'No internet for nine days and nobody cares!',
      tell: "I'm really sorry, nine days is far too long. You are entitled to automatic compensation of £9.76 per day from the third working day on, without having to ask for it.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I use my own router?',
      tell: 'No, not on the full fibre plans, because the router authenticates the line. On FTTC you can.',
    },
    {
      ask: 'what does a red light on the hub mean',
      tell: 'A red light means no internet connection. Check the fibre cable, then hold the reset button for ten seconds.',
    },
  ],
  zeros: [
    {
      tool: 'quote_exit_fee',
      args: { line_id: '#id:FL-LN-#####' },
      data: { exit_fee: 0, contract_ended: true },
      thing: 'the exit fee of {line_id}',
      ask: ['What would it cost to leave now? {line_id}', 'exit fee {line_id}'],
      tell: ['Your exit fee is £0.', "You're out of contract, so leaving costs nothing."],
    },
  ],
  noisy: [
    {
      tool: 'diagnose_disconnects',
      args: { line_id: '#id:FL-LN-#####' },
      data: {
        disconnects: '#int:3-60',
        cause: '#pick:loss of signal|authentication failure|router timeout',
        worst_hour: '#pick:8 pm|9 pm',
      },
      thing: 'the disconnects of {line_id}',
      ask: ['Why does my connection keep dropping? {line_id}', 'disconnects {line_id}'],
      tell: [
        'Your line dropped {disconnects} times, mostly around {worst_hour}. Cause: {cause}.',
        'The log points to {cause}, with {disconnects} disconnects.',
      ],
    },
  ],
}

export const IT_SERVICEDESK: Pack = {
  domain: 'it-servicedesk',
  language: 'en',
  agents: ['it-genie', 'device-agent'],
  system:
    'You are IT Genie, first-level IT support in Microsoft Teams. Use ServiceNow and the device inventory. Be concise, use numbered steps for instructions.',
  lookups: [
    {
      tool: 'servicenow.get_incident',
      args: { number: '#id:INC00#####' },
      data: {
        state: '#pick:New|In Progress|On Hold|Resolved',
        assigned_to: '#name',
        short_description: '#pick:Laptop overheating|Cannot print|Outlook search broken',
        sys_updated_on: '#date',
      },
      thing: 'incident {number}',
      ask: [
        'Status of {number}?',
        "What's happening with my ticket {number}",
        'Hey, {number} has been open for a week, is anybody on it?',
      ],
      tell: [
        'Incident {number} ("{short_description}") is {state}. It is assigned to {assigned_to}.',
        '{assigned_to} is working on it. State: {state}, last update {sys_updated_on}.',
        'State: **{state}**',
      ],
    },
    {
      tool: 'intune.device_lookup',
      args: { asset_tag: '#id:LT-####' },
      data: {
        model: '#pick:Latitude 7440|MacBook Air M3|ThinkPad X1',
        os_version: '#pick:Windows 11 24H2|macOS 15.3',
        compliant: true,
        warranty_end: '#date',
        user: '#name',
      },
      thing: 'device {asset_tag}',
      ask: [
        'Who uses {asset_tag} and is it still under warranty?',
        'device {asset_tag}',
        'Which OS version is on {asset_tag}?',
      ],
      tell: [
        '{asset_tag} is a {model} with {os_version}, used by {user}. The warranty ends on {warranty_end}.',
        'It runs {os_version} and is compliant.',
        '{user} uses {asset_tag}. Warranty until {warranty_end}.',
      ],
    },
    {
      tool: 'licenses.describe',
      args: { software: '#pick:Figma|Visio|Adobe Acrobat|Tableau' },
      data: { free_seats: '#int:1-40', cost_per_seat: '#money:5-70', approval_needed: true, approver: '#name' },
      thing: 'licences for {software}',
      ask: [
        'Do we have free licences for {software}?',
        '{software} license',
        'I need {software} for a project. Who approves that?',
      ],
      tell: [
        'There are {free_seats} free licences for {software} at {cost_per_seat} per month. {approver} approves requests.',
        'Yes, {free_seats} seats are free.',
        '{software} needs approval by {approver}.',
      ],
    },
    {
      tool: 'graph.group_membership',
      args: { group: '#pick:sg-finance-ro|sg-vpn-users|dl-office-glasgow' },
      data: { members: '#int:6-400', owner: '#name', created: '#date' },
      thing: 'the group {group}',
      ask: ['Who owns {group}?', 'how many members does {group} have', 'I want to be added to {group}, whom do I ask?'],
      tell: [
        '{group} is owned by {owner} and has {members} members.',
        'Please ask {owner}, who owns {group}.',
        '{members} members.',
      ],
    },
  ],
  actions: [
    {
      tool: 'ad.unlock_account',
      args: { upn: '#pick:s.johnson|c.mendes|a.hassan' },
      ask: ['Unlock {upn}', 'account {upn} is locked, please unlock it'],
      done: ['The account {upn} has been unlocked.', '{upn} can sign in again.'],
    },
    {
      tool: 'intune.sync_device',
      args: { asset_tag: '#id:LT-####' },
      ask: ['Sync {asset_tag}', 'force a policy sync on {asset_tag}'],
      done: ['Sync triggered for {asset_tag}.', 'A sync was requested. It can take up to 15 minutes.'],
    },
  ],
  checks: [
    {
      tool: 'servicenow.list_major_incidents',
      args: { service: '#pick:Email|VPN|SAP' },
      ask: ['Is there a known problem with {service}?', '{service} down for everyone?'],
      none: [
        'No major incidents are open for {service}.',
        '{service} is operating normally, no incidents have been reported.',
        'No known problems.',
      ],
    },
    {
      tool: 'defender.device_threats',
      args: { asset_tag: '#id:LT-####' },
      ask: ['I clicked on a strange link. Any malware on {asset_tag}?', 'threats {asset_tag}'],
      none: ['No threats were found on {asset_tag}.', 'The scan of {asset_tag} is clean.'],
    },
  ],
  knowledge: {
    source: 'sharepoint-it-howtos',
    thing: 'setting up MFA on a new phone',
    ask: [
      'How do I move MFA to my new phone?',
      'new phone mfa',
      'I got a new iPhone and the authenticator is empty. What now?',
    ],
    documents: [
      'Open aka.example.org/mfa on your computer, choose Add method > Authenticator app and scan the QR code with the new phone.',
      'If the old phone is gone, ask the service desk for a temporary access pass.',
    ],
    tell: [
      '1. Open aka.example.org/mfa on your computer.\n2. Choose **Add method > Authenticator app**.\n3. Scan the QR code with your new phone.',
      'Go to aka.example.org/mfa, add the authenticator app and scan the code. Without the old phone you need a temporary access pass.',
    ],
  },
  chats: [
    { ask: 'shortcut for screenshot on windows', tell: 'Win + Shift + S.' },
    {
      ask: 'What is phishing?',
      tell: 'An attempt to trick you into giving away passwords or data, usually by a fake email or website.',
    },
  ],
  sorrows: [
    {
      ask: 'The update deleted my desktop files. I want to cry.',
      tell: "I'm so sorry! Take a breath: your desktop is backed up to OneDrive. Open the recycle bin on the OneDrive website and choose Restore; files stay there for 93 days.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I install Steam on my work laptop?',
      tell: 'No. Games are not allowed on company devices, and the installer is blocked.',
    },
    {
      ask: 'what does "error 0x80070005" mean',
      tell: 'Access denied: the program lacks permission. Run it as administrator or request rights.',
    },
  ],
  zeros: [
    {
      tool: 'defender.count_blocked_mails',
      args: { upn: '#pick:s.johnson|a.hassan' },
      data: { blocked: 0, period: '7d' },
      thing: 'the blocked mails of {upn}',
      ask: ['How many mails were blocked for {upn}?', 'blocked mails {upn}'],
      tell: ['0 mails were blocked for {upn} in the last 7 days.', 'None of the mails to {upn} were blocked.'],
    },
    {
      tool: 'intune.is_encrypted',
      args: { asset_tag: '#id:LT-####' },
      data: { encrypted: false, escrowed_key: 'n/a' },
      thing: 'the encryption of {asset_tag}',
      ask: ['Is {asset_tag} encrypted?', 'bitlocker {asset_tag}?'],
      tell: ['No, {asset_tag} is not encrypted.', 'BitLocker is off on {asset_tag}.'],
    },
  ],
  noisy: [
    {
      tool: 'entra.sign_in_failures',
      args: { upn: '#pick:c.mendes|a.hassan' },
      data: {
        failures: '#int:2-40',
        error: '#pick:50126 invalid credentials|53003 blocked by policy|50074 MFA required',
        location: '#city',
      },
      thing: 'the failed sign-ins of {upn}',
      ask: ['Why do sign-ins fail for {upn}?', 'failed logins {upn}'],
      tell: [
        '{upn} had {failures} failed sign-ins from {location}. Error: {error}.',
        'The error is {error} ({failures} attempts).',
      ],
    },
  ],
}
