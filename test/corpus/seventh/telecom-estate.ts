import type { Pack } from '../pack.ts'

export const TELECOM_PLANS: Pack = {
  domain: 'telecom-plans',
  language: 'en',
  agents: ['brisk-mobile-assistant', 'plan-advisor'],
  system:
    'You are the virtual assistant of Brisk Mobile. You help customers with plans, data usage, roaming, SIM cards and bills. Be warm and clear, avoid jargon, and offer a next step.',
  lookups: [
    {
      tool: 'usage.get_current',
      args: { line: '#id:555-01##' },
      data: {
        data_used_gb: '#int:2-58',
        data_cap_gb: '#pick:60|80|100',
        cycle_ends: '#date',
        minutes_used: '#int:14-900',
      },
      thing: 'data usage of {line}',
      ask: [
        'How much data have I used on {line}?',
        '{line} data usage',
        "My daughter streams all day. Can you check how much of the data on {line} is gone and when it's reset?",
      ],
      tell: [
        "You've used {data_used_gb} GB of your {data_cap_gb} GB on {line}. Your cycle resets on {cycle_ends}.",
        '{data_used_gb} of {data_cap_gb} GB used, resets {cycle_ends}.',
        'So far, {line} has used **{data_used_gb} GB** of {data_cap_gb} GB. The counter goes back to zero on {cycle_ends}.',
      ],
    },
    {
      tool: 'get_bill_breakdown',
      args: { account_no: '#id:BM-#######', month: '#pick:July|August|October' },
      data: {
        bill_total: '#money:115-210',
        plan_charge: '#money:15-70',
        extras: '#money:1-40',
        extras_reason: '#pick:roaming in Switzerland|premium SMS|international calls',
      },
      thing: 'the {month} bill of {account_no}',
      ask: [
        'Why is my {month} bill so high? Account {account_no}',
        '{account_no} {month} bill',
        'Could you walk me through the {month} bill for {account_no}? It seems more than usual.',
      ],
      tell: [
        'Your {month} bill is {bill_total}. It includes {extras} for {extras_reason} on top of your plan charge of {plan_charge}.',
        'The total for {month} was {bill_total}, and the extra {extras} comes from {extras_reason}.',
        "Here's the breakdown for {month}:\n- Plan: {plan_charge}\n- Extras ({extras_reason}): {extras}\n- **Total: {bill_total}**",
      ],
    },
    {
      tool: 'plans__compare',
      args: { current: '#pick:Brisk S|Brisk M|Brisk Family', wanted: '#pick:Brisk L|Brisk Unlimited' },
      data: {
        monthly_difference: '#money:4-25',
        extra_data_gb: '#int:10-80',
        contract_months: '#pick:12|24',
      },
      thing: 'the switch from {current} to {wanted}',
      ask: [
        'What would it cost me to move from {current} to {wanted}?',
        '{current} vs {wanted} difference',
        "I'm on {current} and keep running out of data. How much more is {wanted}, and what do I get for it?",
      ],
      tell: [
        'Moving from {current} to {wanted} costs {monthly_difference} more per month and gives you {extra_data_gb} GB extra. The contract runs for {contract_months} months.',
        '{wanted} is {monthly_difference} more a month, with {extra_data_gb} GB of additional data.',
        "You'd pay {monthly_difference} more per month for an additional {extra_data_gb} GB. Would you like me to prepare the switch?",
      ],
    },
    {
      tool: 'simOrderStatus',
      args: { order_id: '#id:SIM-####' },
      data: {
        shipped: '#date',
        carrier: '#pick:USPS|UPS|DHL',
        tracking: '#id:1Z9#######',
        sim_type: '#pick:nano SIM|triple SIM',
      },
      thing: 'SIM order {order_id}',
      ask: ['Has my SIM card {order_id} been shipped?', '{order_id} shipped?'],
      tell: [
        'Yes, your {sim_type} was shipped with {carrier} on {shipped}. The tracking number is {tracking}.',
        'Shipped {shipped} via {carrier}, tracking {tracking}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'roaming__activate_pass',
      args: { line: '#id:555-01##', region: '#pick:Europe|Canada & Mexico|Asia 7' },
      ask: ['Activate the {region} roaming pass on {line}', 'I fly tomorrow, {region} pass for {line} please'],
      done: [
        'The {region} pass is active on {line}. Have a great trip!',
        "You're set: {line} now has the {region} roaming pass.",
      ],
    },
    {
      tool: 'suspend_sim',
      args: { line: '#id:555-01##' },
      ask: ['My phone was stolen, block {line}', 'suspend {line} now'],
      done: [
        "I've suspended {line}, so nobody can call or use data with it.",
        'The SIM of {line} is suspended. You can reactivate it in the app at any time.',
      ],
    },
  ],
  checks: [
    {
      tool: 'outages_near',
      args: { area: '#city' },
      ask: ['Is there a network outage in {area}?', 'outage {area}?'],
      none: [
        'There are currently no outages reported in {area}. Restarting your phone often helps with a weak signal.',
        'Our network is running normally in {area}.',
        "I don't see any outages around {area} right now.",
      ],
    },
    {
      tool: 'list_active_addons',
      args: { line: '#id:555-01##' },
      ask: ['Which paid add-ons are active on {line}, if any?', 'addons {line}'],
      none: [
        "There aren't any paid add-ons on {line}.",
        "{line} has no active add-ons, so you're only paying for your plan.",
      ],
    },
  ],
  knowledge: {
    source: 'brisk_care_articles',
    thing: 'keeping your number',
    ask: [
      'How do I bring my old number to Brisk?',
      'port number how long',
      'I want to switch to you but keep my number. What do I need, and how long does it take?',
    ],
    documents: [
      'To port a number, customers need the account number and the transfer PIN of the old provider. Porting takes up to 24 hours and is free.',
      'Do not cancel the old contract before the port is complete, otherwise the number is lost.',
    ],
    tell: [
      "You'll need the account number and the transfer PIN of your current provider. Porting is free and takes up to 24 hours. Please don't cancel your old contract before it's done.",
      'Have your old account number and transfer PIN ready and start the port in our app. It takes up to **24 hours** and costs nothing.',
    ],
  },
  chats: [
    {
      ask: "What's an eSIM?",
      tell: "It's a SIM that is built into your phone: instead of inserting a card, you scan a QR code and the plan is loaded.",
    },
    {
      ask: 'is 5G bad for the battery',
      tell: 'It can use a bit more power, especially where the 5G signal is weak. Setting your phone to "5G Auto" is a good compromise.',
    },
  ],
  sorrows: [
    {
      ask: 'i have explained my problem to 4 different people now',
      tell: "I can imagine how tiring that is, and I'm sorry. I've read your notes: the voicemail setting was wrong since the plan change, it has been corrected, and you'll receive a credit for the two weeks.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I cancel my contract early?',
      tell: "During the first 12 months, early cancellation isn't possible unless you move abroad. After that, you can cancel with one month's notice.",
    },
    {
      ask: 'Why do I get "No service" in the basement?',
      tell: 'Thick walls block the signal. Switch on Wi-Fi calling in your phone settings, and calls will go through your home internet.',
    },
  ],
  zeros: [
    {
      tool: 'early_upgrade_fee',
      args: { line: '#id:555-01##' },
      data: { fee: 0, eligible: true },
      thing: 'the upgrade fee for {line}',
      ask: ['What is the fee to upgrade the phone on {line}?', 'upgrade fee {line}'],
      tell: ["You won't be charged: the upgrade fee for {line} is $0.", 'The fee is $0.'],
    },
    {
      tool: 'isHotspotBlocked',
      args: { line: '#id:555-01##' },
      data: { blocked: false, plan_feature: 'tethering' },
      thing: 'the hotspot on {line}',
      ask: ['Is the hotspot blocked on {line}?', 'hotspot blocked {line}?'],
      tell: ["The hotspot isn't blocked on {line}.", 'No, you can use the hotspot on {line}.'],
    },
  ],
  noisy: [
    {
      tool: 'voice_quality_diagnose',
      args: { line: '#id:555-01##' },
      data: {
        dropped_calls: '#int:3-40',
        likely_cause: '#pick:handover failure between cells|outdated modem firmware|VoLTE switched off',
        affected_area: '#city',
      },
      thing: 'the call quality of {line}',
      ask: ['Why do my calls on {line} keep dropping?', 'dropped calls {line}'],
      tell: [
        '{line} had {dropped_calls} dropped calls, mainly around {affected_area}. The likely cause is: {likely_cause}.',
        'Likely cause: {likely_cause}. I count {dropped_calls} dropped calls.',
      ],
    },
  ],
}

export const REAL_ESTATE: Pack = {
  domain: 'real-estate-listings',
  language: 'en',
  agents: ['home-finder', 'viewing-scheduler-agent'],
  system:
    'You are the assistant on HearthFinder, a property portal. Help buyers and renters with listings, viewings, price history and neighbourhood facts. Do not give legal or financial advice. Quote figures from tools only.',
  lookups: [
    {
      tool: 'listings_get_details',
      args: { listing: '#id:HF-######' },
      data: {
        asking_price: '#pick:$289,900|$349,000|$415,000|$528,500|$674,000',
        bedrooms: '#int:1-5',
        floor_area_sqft: '#int:540-3400',
        address: '#pick:14 Willow Lane|220 Harbor View|7 Station Terrace',
        listed_on: '#date',
      },
      thing: 'listing {listing}',
      ask: [
        'What is the asking price of {listing} and how many bedrooms does it have?',
        '{listing} price, beds',
        'We saw {listing} on the map and like the street. How much do they want for it, and how many bedrooms are there?',
      ],
      tell: [
        '{listing} at {address} is listed at {asking_price} and has {bedrooms} bedroom(s) on {floor_area_sqft} sq ft.',
        '{asking_price}, {bedrooms} bed(s).',
        '**{address}** ({listing})\n- Asking price: {asking_price}\n- Bedrooms: {bedrooms}\n- Size: {floor_area_sqft} sq ft\n- Listed: {listed_on}',
      ],
    },
    {
      tool: 'viewings.nextAvailable',
      args: { listing: '#id:HF-######' },
      data: {
        first_viewing: '#pick:Thursday 17:30|Saturday 10:00|Saturday 11:45',
        agent: '#name',
        meeting_point: '#pick:at the front door|in the lobby|at the gate',
      },
      thing: 'viewings of {listing}',
      ask: [
        'When can I view {listing}?',
        'viewing {listing}',
        "I'd love to see {listing} in person this week. What's the first possible time, and who will show us around?",
      ],
      tell: [
        'The first available viewing for {listing} is {first_viewing} with {agent}. You meet {meeting_point}.',
        '{first_viewing}, with {agent}.',
        '{agent} can show you {listing} on {first_viewing}. Shall I book it for you?',
      ],
    },
    {
      tool: 'price_history',
      args: { address: '#pick:14 Willow Lane|220 Harbor View|7 Station Terrace|31 Orchard Close' },
      data: {
        last_sold_for: '#pick:$214,000|$268,500|$331,000|$402,000',
        last_sold_on: '#date',
        change_since: '#int:4-55',
      },
      thing: 'the price history of {address}',
      ask: [
        'What did {address} sell for last time?',
        'sale history {address}',
        'Before we make an offer: do you know when {address} was last sold, and for how much?',
      ],
      tell: [
        '{address} was last sold on {last_sold_on} for {last_sold_for}. The estimate has gone up {change_since}% since then.',
        'Last sale: {last_sold_for} on {last_sold_on}.',
        'It changed hands for {last_sold_for} on {last_sold_on}.',
      ],
    },
    {
      tool: 'area_insights__schools',
      args: { area: '#pick:Maplewood|Old Quay|Birch Hill' },
      data: {
        best_school: '#pick:Maple Elementary|Quay Academy|St. Brendan School',
        rating: '#pick:7/10|8/10|9/10',
        distance_miles: '#pick:0.4|0.9|1.6',
      },
      thing: 'schools in {area}',
      ask: ["What's the best school in {area}?", 'best school {area} + rating'],
      tell: [
        'The top-rated school in {area} is {best_school} ({rating}), {distance_miles} miles away.',
        '{best_school}, rated {rating}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'save_search_alert',
      args: { area: '#pick:Maplewood|Old Quay|Birch Hill', beds: '#int:2-4' },
      ask: ['Notify me about new homes with {beds} bedrooms in {area}', 'alert: {area}, {beds} beds'],
      done: [
        "Your alert is live. I'll let you know as soon as a {beds}-bedroom home in {area} is listed.",
        'Search saved: {beds} bedrooms in {area}, with daily notifications.',
      ],
    },
    {
      tool: 'viewings.confirmSlot',
      args: { listing: '#id:HF-######', time: '#pick:Thursday 17:30|Saturday 10:00' },
      ask: ['Book the viewing of {listing} on {time}', '{listing} {time} works for us, please confirm'],
      done: [
        'Your viewing of {listing} on {time} is confirmed.',
        'Great, see you on {time}! The agent has been informed about {listing}.',
      ],
    },
  ],
  checks: [
    {
      tool: 'listing_offers_pending',
      args: { listing: '#id:HF-######' },
      ask: ['Are there other offers on {listing}?', 'pending offers {listing}'],
      none: [
        'As of today, no other offers have been made on {listing}.',
        '{listing} has no pending offers.',
        'No one else has submitted an offer yet.',
      ],
    },
    {
      tool: 'planning_applications_search',
      args: { address: '#pick:14 Willow Lane|31 Orchard Close' },
      ask: ['Are there planning applications around {address}?', 'planning near {address}'],
      none: [
        'There are no planning applications within 500 m of {address}.',
        'I searched the public register: nothing is planned near {address}.',
      ],
    },
  ],
  knowledge: {
    source: 'hearthfinder-buyer-guide',
    thing: 'the holding deposit',
    ask: [
      'What is a holding deposit and do I get it back?',
      'holding deposit rules',
      "The agent asks for money to reserve a flat we'd like to rent. How much may that be, and when is it returned?",
    ],
    documents: [
      'A holding deposit reserves a rental and is limited to one week of rent. It is returned within 7 days if the landlord withdraws, or counted towards the first rent.',
      'It may be kept if the tenant withdraws or gives false information.',
    ],
    tell: [
      "It's a payment of up to one week's rent that reserves a flat. You get it back within 7 days if the landlord withdraws, or it counts towards your first rent. If you pull out, it may be kept.",
      'A holding deposit is limited to **one week of rent**. It is deducted from the first rent or, if the landlord pulls out, returned within 7 days.',
    ],
  },
  chats: [
    {
      ask: 'freehold vs leasehold?',
      tell: 'With a freehold you own the building and the land. With a leasehold you own the home for a set number of years, while the land belongs to somebody else.',
    },
    {
      ask: 'What should I look out for at a viewing?',
      tell: 'Check water pressure, signs of damp, window seals, phone reception and the noise at different times of day. Ask how old the boiler and the roof are.',
    },
  ],
  sorrows: [
    {
      ask: 'The flat was already gone when I got there!!',
      tell: "I'm very sorry that you made the trip for nothing. The agent marked the flat as let at 16:05, while you were on your way. From now on, I'll send you a text if a listing changes on the day of your viewing.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can the landlord refuse my cat?',
      tell: 'A landlord may refuse pets in the contract, but many agree if you ask in writing and offer a pet reference.',
    },
    {
      ask: 'What does "sold subject to contract" mean?',
      tell: 'An offer has been accepted, but no contracts have been exchanged yet, so the sale may still fall through.',
    },
  ],
  zeros: [
    {
      tool: 'agency_fee_for_renters',
      args: { listing: '#id:HF-######' },
      data: { fee: 0, paid_by: 'landlord' },
      thing: 'the agency fee for {listing}',
      ask: ['Is there an agency fee on {listing}? How much?', 'agency fee {listing}'],
      tell: ['The agency fee for {listing} is $0 for renters.', "There's no agency fee for you on {listing}."],
    },
    {
      tool: 'hasFloodRisk',
      args: { address: '#pick:14 Willow Lane|220 Harbor View|31 Orchard Close' },
      data: { flood_risk: false, source: 'public map' },
      thing: 'the flood risk of {address}',
      ask: ['Is {address} in a flood zone?', 'flood risk {address}'],
      tell: ['{address} is not in a flood zone.', 'No, {address} has no mapped flood risk.'],
    },
  ],
  noisy: [
    {
      tool: 'surveys.read_report',
      args: { address: '#pick:7 Station Terrace|31 Orchard Close|14 Willow Lane' },
      data: {
        defects: '#int:2-14',
        worst_defect: '#pick:failed damp-proof course|missing roof tiles|outdated wiring',
        repair_estimate: '#money:900-24000',
      },
      thing: 'the survey of {address}',
      ask: ['What did the survey find wrong with {address}?', 'survey problems {address}'],
      tell: [
        'The survey of {address} lists {defects} defects. The most serious one is: {worst_defect}, with a repair estimate of {repair_estimate}.',
        'Worst defect: {worst_defect} ({defects} defects in total, about {repair_estimate} to repair).',
      ],
    },
  ],
}
