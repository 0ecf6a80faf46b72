import type { Pack } from '../pack.ts'

export const MUSEUM_TICKETS: Pack = {
  domain: 'museum-tickets',
  language: 'en',
  agents: ['visitor-desk-assistant', 'group-visits-agent'],
  system:
    'You are the visitor assistant of the Lakeside Museum of Art. Help visitors with tickets, time slots, exhibitions and group visits. Be welcoming and brief. Use the ticketing tools for anything that concerns an order.',
  lookups: [
    {
      tool: 'ticketing_get_order',
      args: { order_ref: '#id:LMA-######' },
      data: {
        visit_date: '#date',
        entry_slot: '#pick:10:00|11:30|13:00|15:30',
        adults: '#int:1-4',
        total_paid: '#money:18-96',
        delivery: '#pick:mobile ticket|print-at-home PDF',
      },
      thing: 'ticket order {order_ref}',
      ask: [
        'What day and time are my tickets for? Order {order_ref}',
        '{order_ref} entry time',
        "I can't find my confirmation email. Could you tell me when we're supposed to come in? The order is {order_ref}.",
      ],
      tell: [
        "Your order {order_ref} is for {visit_date} with entry at {entry_slot}. You've booked {adults} adult ticket(s), delivered as a {delivery}.",
        "You're booked in on {visit_date} at {entry_slot}. We look forward to your visit!",
        'Here are your booking details:\n\n- **Order:** {order_ref}\n- **Date:** {visit_date}\n- **Entry time:** {entry_slot}\n- **Total paid:** {total_paid}',
        '{visit_date}, entry from {entry_slot}.',
      ],
    },
    {
      tool: 'checkSlotAvailability',
      args: { exhibition: '#pick:Monet at Dusk|Forms in Clay|City of Glass', weekday: '#day' },
      data: {
        next_open_slot: '#pick:10:30|12:00|14:15|16:45',
        tickets_left: '#int:6-80',
        adult_price: '#money:14-28',
      },
      thing: 'time slots for {exhibition} on {weekday}',
      ask: [
        'Can I still get into {exhibition} on {weekday}?',
        '{exhibition} {weekday} tickets left?',
        'We are thinking of seeing {exhibition} this {weekday}. Is there still space, and from what time?',
      ],
      tell: [
        'Yes! On {weekday}, the next slot with space for *{exhibition}* is {next_open_slot}, with {tickets_left} tickets left at {adult_price} each.',
        'There are {tickets_left} tickets left for the {next_open_slot} slot.',
        'You can still get in on {weekday}: the {next_open_slot} entry has {tickets_left} places. Adult tickets cost {adult_price}.',
      ],
    },
    {
      tool: 'exhibitions.get_details',
      args: { title: '#pick:Monet at Dusk|Forms in Clay|City of Glass|Maps of Nowhere' },
      data: {
        gallery: '#pick:East Wing, level 2|West Wing, level 1|Garden Pavilion',
        runs_until: '#date',
        audio_guide_minutes: '#int:30-75',
        curator: '#name',
      },
      thing: 'the exhibition {title}',
      ask: [
        'Where is {title} and how long is it on?',
        '{title} closing date + gallery?',
        "I'd like to bring my parents to {title}. Until when does it run, and which part of the building is it in?",
      ],
      tell: [
        '*{title}* is on view in the {gallery} until {runs_until}. It was curated by {curator}.',
        'You can see it until {runs_until} in the {gallery}.',
        '{title} runs through {runs_until}. Head to the {gallery}; the audio guide takes about {audio_guide_minutes} minutes.',
      ],
    },
    {
      tool: 'memberships_lookup',
      args: { member_no: '#id:M-#####' },
      data: {
        tier: '#pick:Friend|Patron|Family',
        valid_through: '#date',
        guest_passes_remaining: '#int:1-6',
      },
      thing: 'membership {member_no}',
      ask: [
        'When does my membership {member_no} run out and how many guest passes do I have?',
        '{member_no} guest passes + expiry',
      ],
      tell: [
        'Your {tier} membership is valid through {valid_through}, and you have {guest_passes_remaining} guest passes left.',
        'It runs until {valid_through}. Guest passes remaining: {guest_passes_remaining}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'resend_ticket_email',
      args: { order_ref: '#id:LMA-######' },
      ask: ['Can you send me the tickets for {order_ref} again?', 'resend {order_ref} pls'],
      done: [
        "I've just resent the tickets for order {order_ref}. They should reach your inbox within a few minutes.",
        'The tickets for {order_ref} are on their way to your email again.',
      ],
    },
    {
      tool: 'cloakroom__reserve_locker',
      args: { order_ref: '#id:LMA-######', size: '#pick:small|large' },
      ask: ['Please book a {size} locker with {order_ref}', 'We need a {size} locker, order {order_ref}'],
      done: [
        "A {size} locker has been added to your visit. You'll get the code at the cloakroom.",
        "You're all set: one {size} locker is reserved under {order_ref}.",
      ],
    },
  ],
  checks: [
    {
      tool: 'list_gallery_closures',
      args: { weekday: '#day' },
      ask: ['Are any galleries closed on {weekday}?', 'closed rooms on {weekday}'],
      none: [
        'All galleries are open on {weekday}.',
        'There are no gallery closures scheduled for {weekday}, so you can explore the whole museum.',
        'None. Every room is accessible on {weekday}.',
      ],
    },
    {
      tool: 'searchGuidedTourConflicts',
      args: { group: '#pick:Hillcrest School|the Rotary Club|Class 7b' },
      ask: ['Does the tour of {group} overlap with another group?', 'tour clashes for {group}'],
      none: [
        "No overlaps found for {group}: they'll have the rooms to themselves.",
        'The tour of {group} does not collide with any other group.',
      ],
    },
  ],
  knowledge: {
    source: 'lakeside_visitor_info',
    thing: 'the bag policy',
    ask: [
      'Can I bring a backpack into the museum?',
      'bag size rules',
      "We'll be coming straight from the airport with luggage. What can we take into the galleries?",
    ],
    documents: [
      'Bags up to 30 x 40 cm are allowed in the galleries and must be carried on the front or at the side. Larger bags go to the cloakroom, which costs $2 per item.',
      'Suitcases are stored in the cloakroom until 30 minutes before closing. Umbrellas are not allowed in the galleries.',
    ],
    tell: [
      'Bags up to 30 x 40 cm are fine in the galleries if you carry them on your front or side. Anything bigger, including suitcases, needs to go to the cloakroom ($2 per item).',
      'Small bags (max. 30 x 40 cm) may come in; larger bags and luggage go to the cloakroom for $2 each, and should be picked up at least 30 minutes before closing.',
    ],
  },
  chats: [
    {
      ask: 'Is photography allowed?',
      tell: 'Yes, you can take photos for personal use. We just ask that you leave out flash, tripods and selfie sticks.',
    },
    {
      ask: 'What is impressionism in one sentence?',
      tell: 'It is a 19th-century movement in which painters caught fleeting light and everyday scenes with visible, quick brushstrokes.',
    },
  ],
  sorrows: [
    {
      ask: 'We queued 50 minutes although we had timed tickets. Not impressed.',
      tell: "I'm really sorry about that wait. With timed tickets you should use the entrance on Harbour Street, where the line is for ticket holders only. I know that the signs don't make this obvious, and I've passed your feedback on to the front-of-house team.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I get a refund if I just change my mind?',
      tell: 'Tickets are non-refundable, but you can move your visit to another date free of charge up to 24 hours before your entry time.',
    },
    {
      ask: 'The ticket page says "Session expired". What does that mean?',
      tell: 'It means that your basket was held for 15 minutes and then released. You have not been charged; simply choose your slot again.',
    },
  ],
  zeros: [
    {
      tool: 'get_child_ticket_price',
      args: { exhibition: '#pick:Forms in Clay|City of Glass' },
      data: { price: 0, age_limit: 12 },
      thing: 'the price of a child ticket for {exhibition}',
      ask: ['How much is a ticket for my 6-year-old for {exhibition}?', 'child price {exhibition}'],
      tell: ['Children get in free: the ticket for {exhibition} costs $0.', 'It is free for children.'],
    },
    {
      tool: 'stepFreeRestrictions',
      args: { weekday: '#day' },
      data: { restricted: false, lifts_running: 4 },
      thing: 'step-free access on {weekday}',
      ask: ['Is step-free access limited on {weekday}?', 'any wheelchair restrictions {weekday}'],
      tell: [
        'No, step-free access is not restricted on {weekday}.',
        'On {weekday} there are no restrictions to step-free access.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'scanner_incident_log',
      args: { gate: '#pick:Gate A|Gate B|Harbour Street' },
      data: {
        failed_scans: '#int:8-120',
        main_cause: '#pick:expired tickets|cracked phone screens|network drop-outs',
        turned_away: '#int:1-7',
      },
      thing: 'the scanner log of {gate}',
      ask: ['Why were so many scans failing at {gate} today?', '{gate} failed scans'],
      tell: [
        'There were {failed_scans} failed scans at {gate}, mainly because of {main_cause}. {turned_away} visitors were turned away.',
        '{gate} logged {failed_scans} failed scans; the main cause was {main_cause}.',
      ],
    },
  ],
}

export const GROCERY_DELIVERY: Pack = {
  domain: 'grocery-delivery',
  language: 'en',
  agents: ['freshcart-assistant', 'order-care-agent'],
  system:
    "You are FreshCart's shopping assistant. You help customers with orders, delivery windows, substitutions and refunds. Be friendly, concise and concrete. Never promise compensation that a tool did not confirm.",
  lookups: [
    {
      tool: 'orders_track',
      args: { order: '#id:FC########' },
      data: {
        status: '#pick:being packed|out for delivery|at the depot',
        eta: '#pick:14:20|16:05|18:40|20:15',
        driver: '#name',
        stops_before_you: '#int:1-9',
      },
      thing: 'delivery of {order}',
      ask: [
        'Where is my order {order}?',
        'eta {order}',
        'I have to leave the house at some point today. When will {order} get here?',
      ],
      tell: [
        'Your order {order} is {status} and should arrive around {eta}. {driver} has {stops_before_you} stops before you.',
        "It's {status}. Expected arrival: **{eta}**.",
        'Hi! {order} is currently {status}, and {driver} is due at your door at about {eta}.',
      ],
    },
    {
      tool: 'catalog__search_product',
      args: { product: '#pick:oat milk 1 l|gluten-free penne|free-range eggs (12)|baby spinach' },
      data: {
        price: '#money:2-9',
        in_stock: '#int:4-140',
        aisle_brand: '#pick:Meadow & Co|Nature Lane|Harvest House',
        best_before: '#date',
      },
      thing: '{product}',
      ask: [
        'Do you have {product}, and what does it cost?',
        '{product} price, in stock?',
        'Could you check if {product} is available right now and how much you charge for it?',
      ],
      tell: [
        'Yes, we have {product} from {aisle_brand} for {price}. There are {in_stock} in stock at your local store.',
        '{product}: {price}, {in_stock} available.',
        'We do! {aisle_brand} {product} costs {price}, and {in_stock} are currently in stock. Would you like me to add it to your basket?',
      ],
    },
    {
      tool: 'getRefundStatus',
      args: { order: '#id:FC########' },
      data: {
        refund_amount: '#money:2-48',
        method: '#pick:original card|FreshCart credit|PayPal',
        arrives_by: '#date',
        reason: '#pick:missing item|damaged item|wrong item',
      },
      thing: 'the refund for {order}',
      ask: [
        'How much am I getting back for {order} and when?',
        'refund {order}?',
        "I reported a problem with {order} on the weekend. What's happening with my money?",
      ],
      tell: [
        'A refund of {refund_amount} for the {reason} was issued to your {method}. You should see it by {arrives_by}.',
        '{refund_amount} is going back to your {method}, arriving by {arrives_by}.',
        'Your refund has been approved:\n\n* Amount: {refund_amount}\n* Paid to: {method}\n* Expected by: {arrives_by}',
      ],
    },
    {
      tool: 'next_delivery_slots',
      args: { postcode: '#id:9####' },
      data: {
        earliest: '#pick:today 17:00-18:00|tomorrow 08:00-09:00|tomorrow 12:00-13:00',
        cheapest: '#pick:Tuesday 14:00|Wednesday 10:00|Thursday 21:00',
        cheapest_fee: '#money:1-4',
      },
      thing: 'delivery slots for {postcode}',
      ask: ['What delivery times do you have for {postcode}?', 'slots {postcode}'],
      tell: [
        'For {postcode}, the earliest window is {earliest}. If you want to save on the fee, {cheapest} costs just {cheapest_fee}.',
        'Earliest: {earliest}. Cheapest: {cheapest} ({cheapest_fee}).',
      ],
    },
  ],
  actions: [
    {
      tool: 'basket_add_item',
      args: { product: '#pick:oat milk 1 l|baby spinach|sourdough loaf', quantity: '#int:1-4' },
      ask: ['Add {quantity} x {product} to my basket', 'put {quantity} {product} in there too'],
      done: [
        "Done! I've added {quantity} x {product} to your basket.",
        '{quantity} x {product} is now in your basket. Anything else you need?',
      ],
    },
    {
      tool: 'orders_set_doorstep_note',
      args: { order: '#id:FC########', place: '#pick:behind the gate|with the neighbour|in the porch' },
      ask: ['Tell the driver to leave {order} {place}', 'note for {order}: leave it {place}'],
      done: [
        "I've added the note for your driver: leave the bags {place}.",
        'Your delivery note for {order} has been saved.',
      ],
    },
  ],
  checks: [
    {
      tool: 'list_substitutions',
      args: { order: '#id:FC########' },
      ask: ['Were any items swapped in {order}?', 'substitutions {order}'],
      none: [
        'Nothing was substituted in {order}. Everything is exactly as you ordered it.',
        'No, there were no swaps in this order.',
      ],
    },
    {
      tool: 'product_recalls_for_customer',
      args: { since_month: '#pick:August|September|October' },
      ask: ['Have I bought anything since {since_month} that has been recalled?', 'recalls since {since_month}?'],
      none: [
        "None of the products you've bought since {since_month} has been recalled.",
        "I checked your purchases since {since_month} against our recall list, and there's no match. You're safe.",
        'No recalls affect your purchases.',
      ],
    },
  ],
  knowledge: {
    source: 'freshcart-help-articles',
    thing: 'the freshness guarantee',
    ask: [
      'What is your freshness guarantee?',
      'strawberries were mouldy after 1 day, what now',
      'How long are fresh products supposed to keep, and what do I get if they go bad sooner?',
    ],
    documents: [
      'Freshness guarantee: fruit and vegetables stay fresh for at least 4 days after delivery, meat and fish for 2 days. If not, you get the full price back.',
      'Claims are made in the app with a photo within 48 hours of noticing the problem.',
    ],
    tell: [
      'Fruit and vegetables are guaranteed to stay fresh for at least 4 days, meat and fish for 2. If they spoil sooner, send a photo in the app within 48 hours and you get the full price back.',
      "We guarantee at least **4 days** for produce and **2 days** for meat and fish. If something goes off earlier, upload a photo in the app within 48 hours and we'll refund it in full.",
    ],
  },
  chats: [
    {
      ask: 'idea for dinner with chickpeas and spinach?',
      tell: 'How about a quick chickpea and spinach curry? Fry an onion with garlic and curry powder, add chopped tomatoes and chickpeas, simmer for 15 minutes and stir in the spinach at the end.',
    },
    {
      ask: 'Can I freeze hummus?',
      tell: 'You can! Store it in an airtight container with a little olive oil on top; it keeps for about three months.',
    },
  ],
  sorrows: [
    {
      ask: 'half of my eggs arrived broken AGAIN',
      tell: "Oh no, I'm sorry that this happened to you twice. I've credited the eggs to your account, and from now on they'll travel in a separate box on your orders.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I order wine as a 17-year-old if my mum says yes?',
      tell: "Alcohol can only be handed to someone aged 21 or over who shows ID at the door, so a parent's permission isn't enough. Your mum is welcome to place the order herself.",
    },
    {
      ask: 'Why was my promo code rejected?',
      tell: 'Codes that start with WELCOME are valid for a first order only. For returning customers, the current offers are listed under Savings in the app.',
    },
  ],
  zeros: [
    {
      tool: 'delivery_fee_quote',
      args: { slot: '#pick:Tuesday 14:00|Thursday 21:00' },
      data: { fee: 0, currency: 'USD' },
      thing: 'the delivery fee for {slot}',
      ask: ['What would delivery cost on {slot}?', 'fee {slot}'],
      tell: ['Delivery on {slot} is free of charge.', 'The fee for {slot} is $0.'],
    },
  ],
  noisy: [
    {
      tool: 'payment_attempts_list',
      args: { order: '#id:FC########' },
      data: {
        declined_attempts: '#int:2-5',
        decline_code: '#pick:insufficient_funds|expired_card|do_not_honor',
        final_state: '#pick:paid with PayPal|paid with another card',
      },
      thing: 'payment attempts for {order}',
      ask: ['Why did my card not go through for {order}?', '{order} payment failed??'],
      tell: [
        'Your bank declined the card {declined_attempts} times with the code `{decline_code}`. The order was then {final_state}, so there is nothing left to do.',
        'The card was declined ({decline_code}, {declined_attempts} attempts). In the end, {order} was {final_state}.',
      ],
    },
  ],
}
