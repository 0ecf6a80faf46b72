import type { Pack } from '../pack.ts'

export const LOGISTICS: Pack = {
  domain: 'logistics',
  language: 'en',
  agents: ['fleet-desk', 'customs-agent'],
  system: 'You coordinate freight for a forwarder.',
  lookups: [
    {
      tool: 'trackContainer',
      args: { container: '#id:MSKU#######' },
      data: { port: '#city', vessel: '#pick:MV Aurora|MV Castor|MV Lyra', arrival: '#date' },
      thing: 'container {container}',
      ask: [
        'Which vessel carries {container}?',
        'I need the ETA for {container}',
        'Give me the position of container {container}',
      ],
      tell: [
        '{container} rides on {vessel} and reaches {port} on {arrival}.',
        'ETA {port}: {arrival}, aboard {vessel}.',
        'That box is on {vessel}; {port} expects it {arrival}.',
      ],
    },
    {
      tool: 'quoteFreight',
      args: { lane: '#id:LANE-##' },
      data: { rate: '#money:700-6000', transit_days: '#int:4-45' },
      thing: 'a rate for {lane}',
      ask: ['Quote me {lane}', 'What would shipping on {lane} set me back?'],
      tell: ['{lane} is {rate} with {transit_days} days of transit.', 'We can do {lane} for {rate}.'],
    },
  ],
  actions: [
    {
      tool: 'notifyConsignee',
      args: { container: '#id:MSKU#######' },
      ask: ['Let the consignee know about {container}', 'Ping the receiver regarding {container}'],
      done: ['The consignee knows about {container}.', 'They have been told about {container}.'],
    },
    {
      tool: 'archiveShipment',
      args: { shipment: '#id:SH/##/###' },
      ask: ['Archive {shipment}', 'Put {shipment} into the archive'],
      done: ['{shipment} now sits in the archive.', 'Archived {shipment}.'],
    },
  ],
  checks: [
    {
      tool: 'screenSanctions',
      args: { company: '#pick:Baltex GmbH|Orient Trade Ltd|Nordkap AS' },
      ask: ['Does {company} appear on any sanctions list?', 'Screen {company} for me'],
      none: ['{company} appears on none of the lists.', 'All lists were screened: zero hits for {company}.'],
    },
  ],
  knowledge: {
    source: 'tariff-archive',
    thing: 'the customs code',
    ask: ['Under which code do bicycles enter?', 'Which papers does customs want for bicycles?'],
    documents: ['Bicycles enter under 8712.', 'An origin certificate and the invoice are required.'],
    tell: [
      'Bicycles go under 8712, with an origin certificate and the invoice.',
      'Use 8712 and attach invoice and certificate of origin.',
    ],
  },
  chats: [
    {
      ask: 'FOB in plain words?',
      tell: 'The seller pays until the goods are on board; from there on risk and cost are yours.',
    },
  ],
  sorrows: [
    {
      ask: 'Two pallets arrived crushed.',
      tell: 'I am truly sorry about the crushed pallets. The claim is open and a surveyor comes tomorrow.',
    },
  ],
  lookalikes: [
    {
      ask: 'Is air freight for lithium batteries over 100 Wh in passenger planes OK?',
      tell: 'No. Those are forbidden on passenger planes and have to go by cargo aircraft.',
    },
  ],
  zeros: [
    {
      tool: 'getDemurrage',
      args: { container: '#id:MSKU#######' },
      data: { demurrage: 0, free_days_used: false },
      thing: 'demurrage of {container}',
      ask: ['Did {container} run up demurrage?', 'demurrage {container}?'],
      tell: ['Demurrage for {container} stands at 0.', '{container}: zero so far.'],
    },
  ],
  noisy: [
    {
      tool: 'listHolds',
      args: { shipment: '#id:SH/##/###' },
      data: {
        holds: [
          { code: 'ERR-DOC', text: 'missing packing list' },
          { code: 'FAIL-SCAN', text: 'x-ray failed' },
        ],
        since: '#date',
      },
      thing: 'holds on {shipment}',
      ask: ['Why is {shipment} stuck?', 'Which holds sit on {shipment}?'],
      tell: [
        'Two holds since {since}: the packing list is missing and the x-ray failed.',
        'It is held for ERR-DOC and FAIL-SCAN.',
      ],
    },
  ],
}

export const TELECOM: Pack = {
  domain: 'telecom',
  language: 'en',
  agents: ['line-helper', 'roaming-agent'],
  system: 'You serve customers of a mobile operator.',
  lookups: [
    {
      tool: 'usageSummary',
      args: { msisdn: '#id:+31 6 ## ## ## ##' },
      data: { gigabytes: '#int:1-80', minutes: '#int:5-900', resets: '#date' },
      thing: 'the usage of {msisdn}',
      ask: ['How much data did {msisdn} burn?', 'Usage on {msisdn}, please'],
      tell: [
        '{msisdn} used {gigabytes} GB and {minutes} minutes; the counter resets {resets}.',
        'So far {gigabytes} GB, {minutes} min.',
      ],
    },
    {
      tool: 'planDetails',
      args: { msisdn: '#id:+31 6 ## ## ## ##' },
      data: { plan: '#pick:Flex M|Flex L|Unlimited', fee: '#money:8-60' },
      thing: 'the plan of {msisdn}',
      ask: ['Which plan is {msisdn} on?', 'monthly fee for {msisdn}'],
      tell: ['{msisdn} is on {plan} at {fee} a month.', 'Plan {plan}, {fee} monthly.'],
    },
  ],
  actions: [
    {
      tool: 'pushSettings',
      args: { msisdn: '#id:+31 6 ## ## ## ##' },
      ask: ['Send the APN settings to {msisdn}', 'Push settings to {msisdn}'],
      done: ['Settings are on their way to {msisdn}.', '{msisdn} receives them in a minute.'],
    },
  ],
  checks: [
    {
      tool: 'outageMap',
      args: { region: '#city' },
      ask: ['Is there an outage around {region}?', 'Anything down in {region}?'],
      none: ['The network around {region} runs normally, with no outages.', 'No outage in {region} at present.'],
    },
  ],
  knowledge: {
    source: 'roaming-wiki',
    thing: 'roaming zones',
    ask: ['Does my plan work in Japan?', 'What does roaming in Japan cost?'],
    documents: ['Japan is zone 3: 6 a day for 2 GB.'],
    tell: ['Japan is in zone 3 and costs 6 a day for 2 GB.', 'Yes, zone 3: 6 per day including 2 GB.'],
  },
  chats: [
    {
      ask: 'eSIM or plastic?',
      tell: 'An eSIM is faster to set up and cannot be lost; plastic moves more easily between old phones.',
    },
  ],
  sorrows: [
    {
      ask: 'I was on hold for 50 minutes yesterday',
      tell: 'I regret that you were kept on hold for so long. I credited one month of calls to you.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I keep my number if I cancel without porting?',
      tell: 'No, the number is lost unless you port it before the contract ends.',
    },
  ],
  zeros: [
    {
      tool: 'outstandingBill',
      args: { msisdn: '#id:+31 6 ## ## ## ##' },
      data: { due: 0, dunning: false },
      thing: 'the bill of {msisdn}',
      ask: ['What do I owe on {msisdn}?', 'bill {msisdn}'],
      tell: ['You owe 0 on {msisdn}.', 'The amount due is zero.'],
    },
  ],
  noisy: [
    {
      tool: 'lineDiagnostics',
      args: { msisdn: '#id:+31 6 ## ## ## ##' },
      data: {
        checks: [
          { check: 'sync', outcome: 'failed' },
          { check: 'dns', outcome: 'timeout' },
        ],
        modem: '#pick:ZX-9|Fritz 7',
      },
      thing: 'the line of {msisdn}',
      ask: ['What is wrong with the line of {msisdn}?', 'Diagnose {msisdn}'],
      tell: [
        'On the {modem} the sync test failed and DNS timed out; a technician comes tomorrow.',
        'Sync failed, DNS timeout ({modem}).',
      ],
    },
  ],
}

export const INSURANCE: Pack = {
  domain: 'insurance',
  language: 'en',
  agents: ['claims-guide', 'policy-agent'],
  system: 'You guide policy holders of an insurer.',
  lookups: [
    {
      tool: 'claimStatus',
      args: { claim: '#id:CLM/####/##' },
      data: { phase: '#pick:under review|approved|paid out', payout: '#money:100-9000', adjuster: '#name' },
      thing: 'claim {claim}',
      ask: ['How far is {claim}?', 'Who handles {claim}?', 'Update on {claim}?'],
      tell: [
        '{claim} is {phase}; {adjuster} handles it and the payout is {payout}.',
        'Phase: {phase}. Payout: {payout}.',
      ],
    },
    {
      tool: 'policyTerms',
      args: { policy: '#id:POL.####' },
      data: { deductible: '#money:100-900', renewal: '#date' },
      thing: 'policy {policy}',
      ask: ['What is the deductible in {policy}?', 'When does {policy} renew?'],
      tell: [
        '{policy} has a deductible of {deductible} and renews {renewal}.',
        'Deductible {deductible}, renewal {renewal}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'attachPhoto',
      args: { claim: '#id:CLM/####/##' },
      ask: ['Attach this photo to {claim}', 'Add the picture to {claim}'],
      done: ['The photo is attached to {claim}.', '{claim} now has the picture.'],
    },
  ],
  checks: [
    {
      tool: 'duplicateClaims',
      args: { claim: '#id:CLM/####/##' },
      ask: ['Is {claim} a duplicate of something?', 'Were there other claims like {claim}?'],
      none: ['{claim} is unique, there are no duplicates.', 'No similar claims besides {claim}.'],
    },
  ],
  knowledge: {
    source: 'coverage-manual',
    thing: 'flood coverage',
    ask: ['Is flood covered in the home policy?', 'What does home insurance say on floods?'],
    documents: ['Flood is covered only with the natural hazard rider.'],
    tell: ['Flood is covered if you have the natural hazard rider.', 'Only with the natural hazard rider.'],
  },
  chats: [{ ask: 'What is a rider?', tell: 'A rider is an extra that widens or narrows what a policy covers.' }],
  sorrows: [
    {
      ask: 'My house burned down last night.',
      tell: 'I am deeply sorry to hear that. Emergency housing is approved, and an adjuster visits you at noon.',
    },
  ],
  lookalikes: [
    {
      ask: 'Was my flood claim accepted? The letter says no rider.',
      tell: 'Unfortunately your claim was denied, because the policy has no natural hazard rider.',
    },
  ],
  zeros: [
    {
      tool: 'openPremiums',
      args: { policy: '#id:POL.####' },
      data: { open: 0, reminder_sent: false },
      thing: 'premiums of {policy}',
      ask: ['Are premiums open on {policy}?', 'open premium {policy}'],
      tell: ['0 is open on {policy}.', '{policy} is paid up: zero open.'],
    },
  ],
  noisy: [
    {
      tool: 'damageReport',
      args: { claim: '#id:CLM/####/##' },
      data: { causes: ['brake failure', 'sensor error'], total_loss: true },
      thing: 'the damage report of {claim}',
      ask: ['What does the damage report of {claim} state?', 'cause in {claim}'],
      tell: [
        'The report names brake failure and a sensor error; it is a total loss.',
        'Brake failure plus a sensor error.',
      ],
    },
  ],
}
