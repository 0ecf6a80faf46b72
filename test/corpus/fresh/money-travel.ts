import type { Pack } from '../pack.ts'

export const NEOBANK: Pack = {
  domain: 'neobank',
  language: 'en',
  agents: ['penny-assistant', 'card-support-agent'],
  system:
    'You are Penny, the assistant in the Larkmoney app. Customers are already authenticated. Use the tools for balances, cards and transfers. Do not give financial advice.',
  lookups: [
    {
      tool: 'get_balance',
      args: { account_id: '#id:LM####' },
      data: { available_balance: '#money:12-9400', pending: '#money:1-300', currency: 'GBP' },
      thing: 'the balance of account {account_id}',
      ask: [
        "What's my balance? Account {account_id}",
        'how much money do i have in {account_id}',
        'Can I afford a £200 dinner this week? Account {account_id}, just tell me what is in there.',
      ],
      tell: [
        'Your available balance is {available_balance}, with {pending} pending.',
        'You have {available_balance} available in account {account_id}.',
        'Account {account_id}: **{available_balance}** available.',
      ],
    },
    {
      tool: 'trace_transfer',
      args: { reference: '#id:TRF########' },
      data: {
        transfer_state: '#pick:completed|processing|sent to the receiving bank',
        beneficiary: '#name',
        sent_at: '#date',
        amount: '#money:20-2500',
      },
      thing: 'transfer {reference}',
      ask: [
        'Has my transfer {reference} gone through?',
        "My landlord says he hasn't received the rent yet. Reference {reference}, what happened to it?",
        'status {reference}',
      ],
      tell: [
        'Your transfer of {amount} to {beneficiary} is {transfer_state}.',
        'Transfer {reference} was sent on {sent_at} and is {transfer_state}.',
        'It is {transfer_state}. {amount} was sent to {beneficiary} on {sent_at}.',
      ],
    },
    {
      tool: 'list_card_transactions',
      args: { merchant: '#pick:Tesco|Netflix|Trainline|IKEA' },
      data: {
        posted: '#date',
        amount: '#money:4-220',
        category: '#pick:groceries|entertainment|transport|home',
        card_last4: '#id:####',
      },
      thing: 'payments to {merchant}',
      ask: [
        'How much did I spend at {merchant} last time?',
        'last payment to {merchant}',
        'I see a charge from {merchant}, which card was it?',
      ],
      tell: [
        'Your last payment to {merchant} was {amount} on {posted}.',
        'You paid {merchant} {amount} with the card ending in {card_last4}.',
        'On {posted}, {amount} was charged by {merchant} (category: {category}).',
      ],
    },
    {
      tool: 'get_exchange_rate',
      args: { base: 'GBP', target: '#pick:EUR|USD|JPY|PLN' },
      data: {
        rate: '#pick:1.1642|1.2718|189.44|4.9871',
        markup_percent: '#int:1-3',
        quoted_at: '#pick:09:00 UTC|12:30 UTC',
      },
      thing: 'the {base}/{target} rate',
      ask: [
        'What rate do you give for {target}?',
        'gbp to {target} today',
        'If I exchange pounds to {target} now, what is the rate?',
      ],
      tell: [
        'The current rate is 1 {base} = {rate} {target} (as of {quoted_at}).',
        'You get {rate} {target} per pound, including our {markup_percent}% markup.',
        '1 {base} buys {rate} {target} right now.',
      ],
    },
  ],
  actions: [
    {
      tool: 'lock_card',
      args: { card_last4: '#id:####' },
      ask: ['Lock my card ending in {card_last4}', 'I lost my wallet, please freeze the card {card_last4}'],
      done: [
        'Your card ending in {card_last4} is now locked.',
        'Card {card_last4} has been locked. You can unlock it at any time in the app.',
      ],
    },
    {
      tool: 'update_spending_limit',
      args: { limit: '#int:200-2000' },
      ask: ['Set my monthly limit to £{limit}', 'change spending limit to {limit}'],
      done: ['Your monthly spending limit is now £{limit}.', "Done! I've changed your limit to £{limit}."],
    },
  ],
  checks: [
    {
      tool: 'find_recurring_payments',
      args: { merchant: '#pick:Spotify|GymBox|Adobe' },
      ask: ['Do I still have a subscription with {merchant}?', 'recurring payments to {merchant}?'],
      none: [
        'You have no recurring payments to {merchant}.',
        "No, there's no active subscription with {merchant} on your account.",
        'None at the moment.',
      ],
    },
    {
      tool: 'check_account_restrictions',
      args: { account_id: '#id:LM####' },
      ask: ['Is there any block on my account {account_id}?', 'restrictions on {account_id}'],
      none: [
        'There are no restrictions on your account {account_id}.',
        'No blocks. You can use {account_id} as usual.',
      ],
    },
  ],
  knowledge: {
    source: 'larkmoney-help',
    thing: 'the cash withdrawal fees abroad',
    ask: [
      'What are the fees for withdrawing cash abroad?',
      'atm fee abroad',
      'I am going to Spain next week. Will you charge me at cash machines?',
    ],
    documents: [
      'Cash withdrawals abroad are free up to £250 per month. Above that, a fee of 2% applies.',
      'ATM operators may charge their own fee, which we do not control.',
    ],
    tell: [
      'You can withdraw up to £250 per month abroad for free. After that, we charge 2%. Please note that the ATM operator may add its own fee.',
      "It's free up to £250 a month, then 2%.",
    ],
  },
  chats: [
    { ask: 'What is a sort code?', tell: 'A six-digit number that identifies your bank and branch in the UK.' },
    { ask: 'tip for saving money', tell: 'Move a fixed amount to savings on payday, before you spend anything.' },
  ],
  sorrows: [
    {
      ask: 'My card got declined in front of my boss, so embarrassing',
      tell: "I'm sorry you had to go through that, I can imagine how awkward it felt. If it happens again, opening the app and approving the payment usually takes a few seconds.",
    },
    {
      ask: 'I was scammed and lost my savings',
      tell: "I'm very sorry this happened to you. Please report it to Action Fraud on 0300 123 2040 and keep all messages from the scammer. Under the reimbursement scheme, you have 13 months to make a claim.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I open an account for my 12 year old?',
      tell: "No, that isn't possible yet. You need to be at least 16 to open a Larkmoney account.",
    },
    {
      ask: 'what does "transaction reversed" mean?',
      tell: 'The merchant cancelled the payment, so the money has been put back into your account.',
    },
  ],
  zeros: [
    {
      tool: 'measure_overdraft',
      args: { account_id: '#id:LM####' },
      data: { overdraft_used: 0, limit: 500 },
      thing: 'the overdraft of {account_id}',
      ask: ['Am I using my overdraft? {account_id}', 'overdraft usage {account_id}'],
      tell: ["You're using £0 of your £{limit} overdraft.", 'Your overdraft is not in use.'],
    },
  ],
  noisy: [
    {
      tool: 'explain_declines',
      args: { card_last4: '#id:####' },
      data: {
        declines: '#int:1-6',
        latest_reason: '#pick:incorrect PIN|limit exceeded|merchant blocked',
        latest_merchant: '#pick:Shell|Amazon|Boots',
      },
      thing: 'the declined payments of card {card_last4}',
      ask: ['Why was my card {card_last4} declined?', 'declines on {card_last4}'],
      tell: [
        'Your card was declined {declines} times. The latest was at {latest_merchant}, reason: {latest_reason}.',
        'The payment at {latest_merchant} failed because of this: {latest_reason}.',
      ],
    },
  ],
}

export const VACATION_RENTALS: Pack = {
  domain: 'vacation-rentals',
  language: 'en',
  agents: ['staywise', 'host-liaison'],
  system:
    'You are Staywise, a travel assistant for guests of a holiday home platform. Look up reservations and listings with your tools. Answer in the language of the guest.',
  lookups: [
    {
      tool: 'reservations_get',
      args: { confirmation_code: '#id:HM4##K##' },
      data: {
        listing: '#pick:Sea View Cottage|Loft 12|The Old Mill',
        checkIn: '#date',
        nights: '#int:2-14',
        total: '#money:180-2900',
        status: '#pick:confirmed|awaiting host approval|pending payment',
      },
      thing: 'reservation {confirmation_code}',
      ask: [
        'Can you look up my reservation {confirmation_code}?',
        'booking {confirmation_code}: check in date and price pls',
        "We're so excited for our trip! Just want to make sure everything is fine with {confirmation_code}.",
      ],
      tell: [
        'Your stay at {listing} is {status}. Check-in is on {checkIn} for {nights} nights, and the total is {total}.',
        "You're booked at **{listing}** from {checkIn} ({nights} nights).",
        'Reservation {confirmation_code} is {status}, total price {total}.',
        'Everything looks good: {listing}, {nights} nights from {checkIn}.',
      ],
    },
    {
      tool: 'listings_availability',
      args: { listing: '#pick:Sea View Cottage|Loft 12|The Old Mill', month: '#pick:June|July|September' },
      data: { first_free: '#date', nightly_rate: '#money:55-320', min_stay: '#int:2-7' },
      thing: 'the availability of {listing} in {month}',
      ask: [
        'Is {listing} free in {month}?',
        '{listing} {month} price per night',
        'What are the first free dates for {listing} in {month}?',
      ],
      tell: [
        '{listing} is available from {first_free} at {nightly_rate} per night, with a minimum stay of {min_stay} nights.',
        'The first free date in {month} is {first_free}.',
        'Yes! From {first_free}, {nightly_rate} per night.',
      ],
    },
    {
      tool: 'resolve_checkin_instructions',
      args: { confirmation_code: '#id:HM4##K##' },
      data: {
        method: '#pick:lockbox|smart lock|host meets you',
        code: '#id:####',
        wifi: '#id:guest-####',
        arrive_after: '#pick:15:00|16:00',
      },
      thing: 'the check-in instructions for {confirmation_code}',
      ask: [
        'How do we get the keys? {confirmation_code}',
        'wifi password {confirmation_code}',
        'check-in details for {confirmation_code} please',
      ],
      tell: [
        'Check-in is by {method}, any time after {arrive_after}. Your code is {code}.',
        'The Wi-Fi password is {wifi}.',
        "Here's what you need:\n\n* Method: {method}\n* Code: {code}\n* From: {arrive_after}\n* Wi-Fi: {wifi}",
      ],
    },
    {
      tool: 'get_weather',
      args: { city: '#city' },
      data: { temperature_c: '#int:4-33', conditions: '#pick:partly cloudy|light rain|sunny', wind_kmh: '#int:3-50' },
      thing: 'the weather in {city}',
      ask: ["What's the weather like in {city}?", 'weather {city}', 'Should I pack a raincoat for {city}?'],
      tell: [
        "It's {temperature_c}°C and {conditions} in {city}, with wind at {wind_kmh} km/h.",
        'Currently {conditions} in {city}, {temperature_c} degrees.',
        '{city}: {temperature_c}°C, {conditions}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'message_host',
      args: { confirmation_code: '#id:HM4##K##' },
      ask: [
        'Tell the host of {confirmation_code} we will arrive late',
        'message host ({confirmation_code}): we bring a cot',
      ],
      done: ['Your message has been sent to the host.', "I've let the host know."],
    },
    {
      tool: 'save_listing',
      args: { listing: '#pick:Loft 12|The Old Mill' },
      ask: ['Save {listing} for later', 'add {listing} to my trip ideas'],
      done: ['{listing} has been saved to your trip ideas.', 'Saved {listing} ♥'],
    },
  ],
  checks: [
    {
      tool: 'list_house_rule_violations',
      args: { confirmation_code: '#id:HM4##K##' },
      ask: [
        'Did the host report anything about our stay {confirmation_code}?',
        'any damage claims for {confirmation_code}?',
      ],
      none: [
        'The host has not reported anything for {confirmation_code}.',
        'No, there are no claims for your stay.',
        'None were filed.',
      ],
    },
    {
      tool: 'find_travel_advisories',
      args: { city: '#city' },
      ask: ['Are there any travel advisories for {city}?', 'strikes or closures in {city}?'],
      none: [
        'There are currently no advisories for {city}.',
        "Nothing to worry about, I don't see any advisories for {city}.",
      ],
    },
  ],
  knowledge: {
    source: 'guest_policies',
    thing: 'the cancellation policy',
    ask: [
      "What's the cancellation policy?",
      'can i cancel for free',
      'We may have to cancel because of illness. What would we get back?',
    ],
    documents: [
      'Guests can cancel free of charge up to 5 days before check-in. After that, the first night is not refundable.',
      'Cleaning fees are always refunded if the guest cancels before check-in.',
    ],
    tell: [
      'You can cancel free of charge up to 5 days before check-in. After that, the first night is non-refundable, but the cleaning fee is always refunded.',
      'Free until 5 days before check-in. Later than that, you pay for the first night.',
    ],
  },
  chats: [
    {
      ask: 'What should I pack for a beach weekend?',
      tell: 'Swimwear, sunscreen, a light jacket for the evening, and sandals.',
    },
    { ask: 'is tipping common in Italy', tell: 'It is not expected. Rounding up the bill is a friendly gesture.' },
  ],
  sorrows: [
    {
      ask: 'The place was filthy and there were bugs in the bed.',
      tell: "I'm truly sorry, nobody should arrive to that. Please send photos within 24 hours of check-in; you are then entitled to a different place or a full refund.",
    },
  ],
  lookalikes: [
    {
      ask: 'can I bring my dog to any listing?',
      tell: 'No, not to every listing. Look for the "pets allowed" label, otherwise pets are not permitted.',
    },
    {
      ask: 'What does "request declined" mean?',
      tell: 'The host did not accept your request. You have not been charged, and you can book another place right away.',
    },
  ],
  zeros: [
    {
      tool: 'compute_city_tax',
      args: { city: '#city', guests: '#int:1-6' },
      data: { city_tax: 0, included: true },
      thing: 'the city tax in {city}',
      ask: ['How much city tax do {guests} guests pay in {city}?', 'tourist tax {city}, {guests} people'],
      tell: ['There is no city tax to pay in {city} (£0).', 'The city tax is 0 for {guests} guests.'],
    },
  ],
  noisy: [
    {
      tool: 'summarize_reviews',
      args: { listing: '#pick:Sea View Cottage|The Old Mill' },
      data: {
        rating: '#pick:3.9|4.2|4.6',
        top_complaint: '#pick:broken heating|no hot water|Wi-Fi not working',
        mentions: '#int:2-12',
      },
      thing: 'the reviews of {listing}',
      ask: ['What do guests complain about at {listing}?', 'bad reviews {listing}'],
      tell: [
        'The most common complaint about {listing} is "{top_complaint}" ({mentions} mentions). The overall rating is {rating}.',
        '{mentions} guests mention {top_complaint}.',
      ],
    },
  ],
}
