import type { Pack } from '../pack.ts'

export const WEALTH_APP: Pack = {
  domain: 'wealth-app',
  language: 'en',
  agents: ['folio', 'market-data-agent'],
  system:
    'You are Folio, the assistant inside a regulated investment app. Report balances, holdings and prices exactly as returned by the tools. No personal recommendations. Add no disclaimers unless asked.',
  lookups: [
    {
      tool: 'portfolio.snapshot',
      args: { account: '#id:WA-######' },
      data: {
        marketValue: '#money:1200-98000',
        gainPercent: '#percent',
        cash: '#money:10-4000',
        positions: '#int:3-28',
      },
      thing: 'account {account}',
      ask: [
        'how is my portfolio doing? {account}',
        'Total value of {account}',
        "I don't look at this very often, but with all the news I got nervous. What is {account} worth now and how much of it is cash?",
      ],
      tell: [
        'Account {account} is worth {marketValue}, up {gainPercent} % since you started.',
        'The market value is {marketValue}, of which {cash} is cash.',
        'You hold {positions} positions worth {marketValue} in total.',
        '{marketValue} in total; gain: {gainPercent} %.',
      ],
    },
    {
      tool: 'quotes.last',
      args: { isin: '#pick:IE00B4L5Y983|US0378331005|LU0274208692' },
      data: { price: '#money:20-900', currency: 'EUR', asOf: '#pick:09:31|15:02|17:35', dividendYield: '#int:1-6' },
      thing: 'the price of {isin}',
      ask: ['price of {isin}', 'what is {isin} trading at?', '{isin} quote pls'],
      tell: [
        '{isin} last traded at {price} ({asOf}).',
        'The last price is {price}, dividend yield {dividendYield} %.',
        'At {asOf} it stood at {price}.',
      ],
    },
    {
      tool: 'orders.get_state',
      args: { order: '#id:O-######' },
      data: {
        state: '#pick:executed|partially executed|routed to the exchange',
        filled: '#int:1-90',
        averagePrice: '#money:20-400',
      },
      thing: 'order {order}',
      ask: ['did {order} go through', 'Has my order {order} been filled?', '{order}?'],
      tell: [
        'Order {order} is {state}: {filled} shares at {averagePrice} on average.',
        '{filled} shares were filled at {averagePrice}; the order is {state}.',
        "It hasn't been cancelled. State: {state}, average price {averagePrice}.",
      ],
    },
  ],
  actions: [
    {
      tool: 'alerts.set_price',
      args: { isin: '#pick:US0378331005|LU0274208692', level: '#int:50-300' },
      ask: ['tell me when {isin} hits {level}', 'price alert {isin} at {level}'],
      done: ['I will alert you when {isin} reaches {level}.', 'Price alert at {level} is set.'],
    },
    {
      tool: 'documents.mail',
      args: { year: '#pick:2024|2025' },
      ask: ['email me the tax report {year}', 'tax report for {year} please'],
      done: ['Your {year} tax report has been emailed.', 'The report for {year} is in your inbox.'],
    },
  ],
  checks: [
    {
      tool: 'orders.pending_list',
      args: { account: '#id:WA-######' },
      ask: ['any open orders in {account}?', 'pending orders {account}'],
      none: ['There are no pending orders in {account}.', 'All orders are settled, none is open.', 'No open orders.'],
    },
    {
      tool: 'corporate_actions.upcoming',
      args: { isin: '#pick:US0378331005|IE00B4L5Y983' },
      ask: ['are there splits or mergers coming for {isin}', 'corporate actions {isin}?'],
      none: [
        'No corporate actions are announced for {isin}.',
        'Nothing is scheduled for {isin}, neither a split nor a merger.',
      ],
    },
  ],
  knowledge: {
    source: 'fee-and-tax-notes',
    thing: 'the custody fee',
    ask: ['what is your custody fee', 'Do you charge for holding shares?', 'fees?'],
    documents: [
      'The custody fee is 0.19 percent per year, charged quarterly.',
      'Accounts under 5,000 euros pay no custody fee.',
    ],
    tell: [
      'The custody fee is 0.19 % per year, charged quarterly. Below 5,000 euros there is no fee.',
      'You pay 0.19 % a year, unless your account is under 5,000 euros, in which case it is free.',
    ],
  },
  chats: [
    { ask: 'what is an ETF', tell: 'A fund that is traded on an exchange and usually follows an index.' },
    {
      ask: 'stocks vs bonds in one sentence',
      tell: 'With a stock you own part of a company, with a bond you lend it money.',
    },
  ],
  sorrows: [
    {
      ask: 'I lost 8k because your app froze during the crash',
      tell: "I'm sorry, I understand how upsetting this is. You can file a formal complaint; it must be answered within 15 working days.",
    },
    {
      ask: 'verification took 3 weeks, ridiculous',
      tell: 'I apologise for the long wait. Verification normally takes two days.',
    },
  ],
  lookalikes: [
    {
      ask: 'can I lose more than I invested with an ETF?',
      tell: 'No. You cannot lose more than you put in, unless you borrowed the money.',
    },
    {
      ask: 'what does "rejected: insufficient funds" mean',
      tell: 'It means the cash in the account was lower than the order value at the time of the order.',
    },
  ],
  zeros: [
    {
      tool: 'fees.transfer_out',
      args: { account: '#id:WA-######' },
      data: { fee: 0, days: 10 },
      thing: 'the transfer fee of {account}',
      ask: ['what does it cost to move {account} elsewhere', 'transfer-out fee {account}'],
      tell: ['Transferring out costs €0.', 'There is no fee for moving {account}.'],
    },
    {
      tool: 'margin.is_enabled',
      args: { account: '#id:WA-######' },
      data: { enabled: false, eligible: true },
      thing: 'margin for {account}',
      ask: ['is margin on for {account}', 'margin enabled {account}?'],
      tell: ['Margin is not enabled.', 'No, margin is off for {account}.'],
    },
  ],
  noisy: [
    {
      tool: 'orders.rejections',
      args: { account: '#id:WA-######' },
      data: {
        rejected: '#int:1-9',
        reason: '#pick:insufficient funds|market closed|invalid limit price',
        failedDeposits: '#int:1-3',
      },
      thing: 'the rejected orders of {account}',
      ask: ['why were my orders rejected {account}', 'rejections {account}'],
      tell: [
        '{rejected} orders were rejected; reason: {reason}.',
        'Reason for the {rejected} rejections: {reason}. {failedDeposits} deposits failed as well.',
      ],
    },
  ],
}

export const HOME_INSURANCE: Pack = {
  domain: 'home-insurance',
  language: 'en',
  agents: ['claims-companion', 'cover-checker'],
  system:
    'You help customers of Brickhaven Home Insurance. Be empathetic. Claim and cover facts come from the tools. Say amounts with currency. Do not promise a payout.',
  lookups: [
    {
      tool: 'ClaimProgress',
      args: { claim: '#id:BH/####/26' },
      data: {
        stage: '#pick:assessor assigned|awaiting your invoice|payment approved',
        handler: '#name',
        reserve: '#money:150-9000',
        updated: '#date',
      },
      thing: 'claim {claim}',
      ask: [
        "what's happening with {claim}",
        'We have had a bucket under the ceiling for three weeks now and nobody calls. Claim {claim}. What is going on?',
        '{claim} update pls',
      ],
      tell: [
        'Claim {claim} is at the stage "{stage}", handled by {handler}.',
        'The latest on {claim}: {stage}. We have set aside {reserve}.',
        "It hasn't been forgotten. {handler} updated it on {updated}: {stage}.",
        'Current stage: {stage} (since {updated}).',
      ],
    },
    {
      tool: 'CoverLimit',
      args: { policy: '#id:HOME-#####', item: '#pick:bicycles|jewellery|garden furniture' },
      data: { limit: '#money:500-12000', excess: '#money:50-400', awayFromHome: true },
      thing: 'the cover for {item} under {policy}',
      ask: [
        'are my {item} insured? policy {policy}',
        'how much is covered for {item} on {policy}',
        '{policy}: {item}?',
      ],
      tell: [
        'Your {item} are covered up to {limit}, with an excess of {excess}.',
        'Yes, {policy} covers {item} for up to {limit}, also away from home.',
        'Up to {limit}. You would bear the first {excess} yourself.',
      ],
    },
    {
      tool: 'PremiumSchedule',
      args: { policy: '#id:HOME-#####' },
      data: { yearly: '#money:90-780', nextDebit: '#date', discountPercent: '#int:5-30' },
      thing: 'the premium of {policy}',
      ask: [
        'when do you take the next payment for {policy}',
        'premium {policy}?',
        'Could you tell me what {policy} costs per year?',
      ],
      tell: [
        '{policy} costs {yearly} a year; the next debit is on {nextDebit}.',
        'We collect the next premium on {nextDebit}.',
        'You pay {yearly} a year, including {discountPercent} % discount.',
      ],
    },
  ],
  actions: [
    {
      tool: 'AttachClaimPhoto',
      args: { claim: '#id:BH/####/26' },
      ask: ['add this photo to {claim}', 'please attach the picture to claim {claim}'],
      done: ['The photo has been added to {claim}.', 'Thank you, it is now part of your claim.'],
    },
    {
      tool: 'UpdateDebitDay',
      args: { policy: '#id:HOME-#####', day: '#pick:1st|15th' },
      ask: ['take the money on the {day} for {policy}', 'debit day {day} please ({policy})'],
      done: ['The debit day is now the {day}.', 'Changed to the {day} of the month.'],
    },
  ],
  checks: [
    {
      tool: 'PreviousClaims',
      args: { policy: '#id:HOME-#####' },
      ask: ['do I have any earlier claims on {policy}', 'claims history {policy}'],
      none: [
        'There have been no claims on {policy}.',
        'Your record is clean: no earlier claims.',
        'No, you have never made a claim.',
      ],
    },
    {
      tool: 'StormWarnings',
      args: { town: '#city' },
      ask: ['storm warning for {town}?', 'Is there a severe weather alert in {town}'],
      none: ['No storm warnings for {town} at present.', 'There is no alert in force for {town}.'],
    },
  ],
  knowledge: {
    source: 'policy-wording-home',
    thing: 'the cover for burst pipes',
    ask: ['is a burst pipe covered', 'Pipe burst last night, do you pay for it?', 'water damage from pipes'],
    documents: [
      'Damage by escaping water is covered up to the sum insured. The pipe itself is covered up to 3 metres.',
      'Cover lapses if the home is left empty for more than 60 days.',
    ],
    tell: [
      'Yes, damage by escaping water is covered, and the pipe itself up to 3 metres. The home must not have been empty for over 60 days.',
      'It is covered, unless the home stood empty for more than 60 days. Pipe repair is limited to 3 metres.',
    ],
  },
  chats: [
    { ask: 'what is an excess', tell: 'The part of each claim that you pay yourself.' },
    {
      ask: 'contents or buildings insurance for a tenant?',
      tell: "Contents. The building is the landlord's to insure.",
    },
  ],
  sorrows: [
    {
      ask: 'Burglars took my grandmothers ring.',
      tell: 'I am truly sorry, no money can replace that. Please report it to the police within 48 hours, and look for photos that show the ring.',
    },
    {
      ask: 'third assessor in 2 months, why',
      tell: 'I am sorry about the changes. You are entitled to one named contact, and you can choose who it is.',
    },
  ],
  lookalikes: [
    {
      ask: 'is wear and tear covered',
      tell: 'No, wear and tear is never covered by home insurance, since it is not a sudden event.',
    },
    {
      ask: 'what does "claim declined" mean',
      tell: 'That the insurer will not pay, because the damage is not covered or a condition was not met.',
    },
  ],
  zeros: [
    {
      tool: 'OutstandingPremium',
      args: { policy: '#id:HOME-#####' },
      data: { outstanding: 0, paidUp: true },
      thing: 'the balance of {policy}',
      ask: ['do i owe anything on {policy}', 'outstanding premium {policy}?'],
      tell: ['The outstanding amount is €0.', 'You owe nothing on {policy}.'],
    },
    {
      tool: 'IsFloodZone',
      args: { postcode: '#id:4#2#' },
      data: { floodZone: false, class: 1 },
      thing: 'the flood zone of {postcode}',
      ask: ['is {postcode} in a flood zone', 'flood zone {postcode}?'],
      tell: ['{postcode} is not in a flood zone.', 'No, {postcode} lies outside the flood zones.'],
    },
  ],
  noisy: [
    {
      tool: 'DamageAssessment',
      args: { claim: '#id:BH/####/26' },
      data: {
        cause: '#pick:failed sealant|boiler fault|broken tile',
        severity: '#pick:moderate|severe',
        repair: '#money:300-5000',
      },
      thing: 'the report on {claim}',
      ask: ['what did the assessor find {claim}', 'cause of damage in {claim}?'],
      tell: [
        'The cause was a {cause}, the damage is {severity}, and the repair costs {repair}.',
        'Assessor: {cause}, {severity}.',
      ],
    },
  ],
}
