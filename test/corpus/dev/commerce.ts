import type { Pack } from '../pack.ts'

export const RETAIL: Pack = {
  domain: 'retail',
  language: 'en',
  agents: ['shop-assistant', 'order-specialist'],
  system: 'You help customers of an online shoe shop. Use the tools; never guess.',
  lookups: [
    {
      tool: 'lookup_order',
      args: { order_id: '#id:A-####' },
      data: { order_state: '#pick:packed|shipped|out for delivery|delivered', eta: '#date', total: '#money:20-400' },
      thing: 'order {order_id}',
      ask: [
        'Where is my order {order_id}?',
        'Has {order_id} shipped yet?',
        'status of {order_id} pls',
        'Can you track order {order_id} for me?',
      ],
      tell: [
        'Order {order_id} is {order_state}. Expected date: {eta}.',
        'Your order {order_id} ({total}) is currently {order_state} and due on {eta}.',
        "It's {order_state}! {order_id} should reach you by {eta}.",
      ],
    },
    {
      tool: 'get_product_price',
      args: { sku: '#id:SKU-#####' },
      data: { price: '#money:15-250', in_stock: '#int:3-90', warehouse: '#city' },
      thing: 'product {sku}',
      ask: ['What does {sku} cost?', 'Price of {sku} please', 'How many pieces of {sku} do you have?'],
      tell: [
        '{sku} costs {price}, and {in_stock} pieces are ready in {warehouse}.',
        'The price is {price}. We hold {in_stock} units of {sku} in {warehouse}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'add_to_wishlist',
      args: { sku: '#id:SKU-#####' },
      ask: ['Put {sku} on my wishlist.', 'Save {sku} for later'],
      done: ['{sku} is on your wishlist now.', 'Saved {sku} for later.'],
    },
    {
      tool: 'cancel_order',
      args: { order_id: '#id:A-####' },
      ask: ['Please cancel {order_id}.', 'I do not want order {order_id} any more, cancel it'],
      done: ['Order {order_id} has been cancelled.', 'Done, {order_id} is cancelled and you will be refunded.'],
    },
  ],
  checks: [
    {
      tool: 'find_unpaid_invoices',
      args: { customer: '#id:C-####' },
      ask: ['Do I have any unpaid invoices under {customer}?', 'Is anything still open to pay on {customer}?'],
      none: ['No, everything on {customer} is paid.', "You're all settled, {customer} has no open invoices."],
    },
  ],
  knowledge: {
    source: 'returns_kb',
    thing: 'our return rules',
    ask: ['How long can I return shoes?', 'What is your return policy?', 'Do I pay for sending shoes back?'],
    documents: [
      'Unused items can be returned within 30 days of delivery.',
      'Return labels are free within the country.',
    ],
    tell: [
      'You can return unused items within 30 days of delivery, and the label is free within the country.',
      'Unworn shoes go back free of charge for 30 days after delivery.',
    ],
  },
  chats: [
    {
      ask: 'Write a two line thank-you note for a customer.',
      tell: 'Thank you for choosing us. We hope your new shoes carry you far!',
    },
    {
      ask: 'What is the difference between trail and road shoes?',
      tell: 'Trail shoes have deeper lugs and a firmer plate; road shoes are lighter and softer.',
    },
  ],
  sorrows: [
    {
      ask: 'My parcel came two weeks late!!',
      tell: 'I am sorry for the delay of your parcel. We have added a 10 dollar voucher to your account.',
    },
    {
      ask: 'The box was wet when it arrived.',
      tell: 'Sorry about the wet box! Your replacement leaves our warehouse today, at our cost.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I return shoes that I wore for a month?',
      tell: 'No, worn shoes cannot be returned; only unused items can, within 30 days.',
    },
    {
      ask: 'Draft a reply to a supplier declining the price increase.',
      tell: 'Dear supplier, unfortunately we cannot accept the new prices and are unable to continue on these terms.',
    },
  ],
  zeros: [
    {
      tool: 'get_loyalty_points',
      args: { customer: '#id:C-####' },
      data: { points: 0, tier: '#pick:bronze|silver' },
      thing: 'points of {customer}',
      ask: ['How many points do I have on {customer}?', 'points balance {customer}'],
      tell: ['You have 0 points right now, in tier {tier}.', 'The balance of {customer} is zero points ({tier}).'],
    },
  ],
  noisy: [
    {
      tool: 'list_payment_attempts',
      args: { order_id: '#id:A-####' },
      data: {
        attempts: [
          { result: 'failed', error_code: 'card_declined' },
          { result: 'failed', error_code: 'insufficient_funds' },
        ],
        last_attempt: '#date',
      },
      thing: 'payments of {order_id}',
      ask: ['Why did the payment of {order_id} fail?', 'What went wrong when I paid {order_id}?'],
      tell: [
        'Both attempts failed: first the card was declined, then the funds were insufficient (last try {last_attempt}).',
        'The bank refused twice: card_declined, then insufficient_funds.',
      ],
    },
  ],
}

export const BANKING: Pack = {
  domain: 'banking',
  language: 'en',
  agents: ['bank-concierge', 'payments-agent'],
  system: 'You are the assistant of a retail bank.',
  lookups: [
    {
      tool: 'get_account_balance',
      args: { account: '#id:ACC-######' },
      data: { available: '#money:50-9000', booked: '#money:50-9000', as_of_day: '#day' },
      thing: 'account {account}',
      ask: [
        'What is the balance of {account}?',
        'How much money is on {account}',
        'Show me the available amount on {account}',
      ],
      tell: [
        '{account} has {available} available ({booked} booked).',
        'The available balance on {account} is {available} as of {as_of_day}.',
        'You can spend {available} from {account}.',
      ],
    },
    {
      tool: 'fetch_transactions',
      args: { account: '#id:ACC-######', month: '#pick:September|October|November' },
      data: {
        merchants: [
          { merchant: 'Green Grocer', amount: '#money:5-90' },
          { merchant: 'City Rail', amount: '#money:5-90' },
        ],
        sum: '#money:100-900',
      },
      thing: 'the {month} transactions of {account}',
      ask: ['How much did I spend in {month} from {account}?', 'Sum up {month} for {account}'],
      tell: [
        'In {month} you spent {sum} from {account}, mostly at Green Grocer and City Rail.',
        '{month} comes to {sum} on {account}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'block_card',
      args: { card: '#id:****####' },
      ask: ['Block my card {card} now', 'I lost the card {card}, lock it please'],
      done: ['Card {card} is blocked.', 'I locked {card}; a new one is on its way.'],
    },
    {
      tool: 'save_payee',
      args: { payee: '#name' },
      ask: ['Save {payee} as a payee.', 'Add {payee} to my contacts'],
      done: ['{payee} is saved as a payee.', 'Added {payee}.'],
    },
  ],
  checks: [
    {
      tool: 'search_fraud_alerts',
      args: { account: '#id:ACC-######' },
      ask: ['Any fraud alerts on {account}?', 'Is there suspicious activity on {account}?'],
      none: ['No, there are no fraud alerts on {account}.', '{account} is clean: zero suspicious transactions.'],
    },
  ],
  knowledge: {
    source: 'fees_handbook',
    thing: 'our fees',
    ask: [
      'What are the fees abroad?',
      'Do you charge for foreign withdrawals?',
      'How much is a transfer to another country?',
    ],
    documents: ['Cash withdrawals abroad cost 1.5 percent.', 'Card payments abroad are free of charge.'],
    tell: [
      'Withdrawals abroad cost 1.5 percent, card payments are free.',
      'Paying by card is free abroad; cash costs 1.5 percent.',
    ],
  },
  chats: [
    {
      ask: 'Explain compound interest in one sentence.',
      tell: 'You earn interest on the money and on the interest it has already earned.',
    },
    { ask: 'Translate "savings account" into French.', tell: 'It is "compte épargne".' },
  ],
  sorrows: [
    {
      ask: 'My father died and I need to close his account.',
      tell: 'I am very sorry for your loss. Please send the death certificate to our estates team; they close the account within five days.',
    },
    {
      ask: 'I was charged twice and I am furious.',
      tell: 'I apologize for the double charge. The second one was reversed this morning.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can a minor open a trading account?',
      tell: 'No, minors cannot open trading accounts. A guardian can open a junior account instead.',
    },
    {
      ask: 'Write a message refusing a loan application politely.',
      tell: 'We are sorry, but we cannot approve your loan at this time. You are welcome to apply again in six months.',
    },
  ],
  zeros: [
    {
      tool: 'get_overdraft',
      args: { account: '#id:ACC-######' },
      data: { used: 0, limit: '#money:500-900', active: false },
      thing: 'the overdraft of {account}',
      ask: ['How much overdraft do I use on {account}?', 'Am I in overdraft on {account}?'],
      tell: ['You use nothing of your {limit} overdraft.', 'The used overdraft on {account} is 0 of {limit}.'],
    },
  ],
  noisy: [
    {
      tool: 'list_rejected_transfers',
      args: { account: '#id:ACC-######' },
      data: {
        rejected: [
          { status: 'error', message: 'IBAN invalid' },
          { status: 'error', message: 'limit exceeded' },
        ],
        count: 2,
      },
      thing: 'rejected transfers of {account}',
      ask: ['Which transfers from {account} were rejected and why?', 'List failed transfers of {account}'],
      tell: [
        'Two transfers were rejected: one with an invalid IBAN, one over the limit.',
        'There are 2: an invalid IBAN and an exceeded limit.',
      ],
    },
  ],
}

export const TRAVEL: Pack = {
  domain: 'travel',
  language: 'en',
  agents: ['trip-planner', 'flight-agent'],
  system: 'You plan trips and answer questions about bookings.',
  lookups: [
    {
      tool: 'search_flights',
      args: { origin: '#city', flight_date: '#date' },
      data: {
        flights: [{ carrier: 'Skyline', price: '#money:80-600' }],
        fare: '#money:80-600',
        departs: '#pick:07:40|11:15|18:05',
      },
      thing: 'flights from {origin} on {flight_date}',
      ask: [
        'Find me a flight from {origin} on {flight_date}.',
        'cheapest flight {origin} {flight_date}?',
        'I need to fly out of {origin} on {flight_date}',
      ],
      tell: [
        'The best flight from {origin} leaves at {departs} and costs {fare}.',
        'Skyline departs {origin} at {departs} for {fare} on {flight_date}.',
      ],
    },
    {
      tool: 'get_booking',
      args: { pnr: '#id:PN####' },
      data: { traveller: '#name', hotel: '#pick:Harbor Inn|The Grand|Elm House', nights: '#int:1-9' },
      thing: 'booking {pnr}',
      ask: ['What is in my booking {pnr}?', 'Show booking {pnr}', 'Which hotel did I book under {pnr}?'],
      tell: [
        'Booking {pnr}: {nights} nights at {hotel} for {traveller}.',
        '{traveller} stays at {hotel} for {nights} nights.',
      ],
    },
  ],
  actions: [
    {
      tool: 'send_itinerary',
      args: { email: 'me@example.org' },
      ask: ['Email me the itinerary', 'Send the plan to my inbox please'],
      done: ['The itinerary is in your inbox.', 'Sent! Check your mail.'],
    },
  ],
  checks: [
    {
      tool: 'check_travel_warnings',
      args: { place: '#city' },
      ask: ['Are there travel warnings for {place}?', 'Any alerts I should know about {place}?'],
      none: ['There are no travel warnings for {place}.', 'None at all, {place} is considered safe.'],
    },
  ],
  knowledge: {
    source: 'baggage_docs',
    thing: 'the baggage rules',
    ask: ['How heavy may my suitcase be?', 'What is the baggage allowance?'],
    documents: ['Economy includes one bag of 23 kg.', 'Business includes two bags of 32 kg.'],
    tell: ['Economy includes one 23 kg bag, business two of 32 kg.', 'You may take one bag of 23 kg in economy.'],
  },
  chats: [
    {
      ask: 'Name three museums worth a rainy day.',
      tell: 'Try the Natural History Museum, the Design Museum and the Transport Museum.',
    },
    { ask: 'Is May a good month for the coast?', tell: 'Yes, May is mild, sunny and far less crowded than July.' },
  ],
  sorrows: [
    {
      ask: 'We missed our connection because of your delay.',
      tell: 'I am sorry that you missed your connection. You are rebooked on the 18:05 at no cost.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I bring a cat into the cabin without a carrier?',
      tell: "No, that isn't possible: cats must stay in a carrier during the flight.",
    },
  ],
  zeros: [
    {
      tool: 'get_cancellation_fee',
      args: { pnr: '#id:PN####' },
      data: { fee: 0, refundable: true },
      thing: 'the fee for {pnr}',
      ask: ['What does it cost to cancel {pnr}?', 'cancellation fee for {pnr}?'],
      tell: ['Cancelling {pnr} is free: the fee is 0.', 'There is no fee, and {pnr} is fully refundable.'],
    },
  ],
  noisy: [
    {
      tool: 'get_flight_status',
      args: { flight: '#id:SK###' },
      data: { status: 'cancelled', cause: 'engine failure', alternative: '#pick:SK220|SK415' },
      thing: 'flight {flight}',
      ask: ['What is the status of {flight}?', 'Is {flight} on time?'],
      tell: [
        '{flight} was cancelled because of an engine failure; {alternative} takes you instead.',
        'Unfortunately {flight} is cancelled (engine failure). Your alternative is {alternative}.',
      ],
    },
  ],
}
