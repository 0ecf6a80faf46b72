import type { Pack } from '../pack.ts'

export const APPAREL_STORE: Pack = {
  domain: 'apparel-store',
  language: 'en',
  agents: ['northloom-assistant', 'post-purchase-agent'],
  system:
    'You are the customer service assistant for Northloom, an online clothing brand. Use the tools to answer questions about orders, returns and sizes. Be friendly and brief. Never make up order details.',
  lookups: [
    {
      tool: 'get_order_details',
      args: { order_number: '#id:NL-1#####' },
      data: {
        fulfillment_status: '#pick:shipped|out for delivery|being packed|delivered',
        carrier: '#pick:UPS|DHL|Royal Mail|Evri',
        estimated_delivery: '#date',
        total_price: '#money:18-340',
        line_items: [{ sku: '#id:NLM-####', quantity: '#int:1-3' }],
      },
      thing: 'order {order_number}',
      ask: [
        'Where is my order {order_number}?',
        "Hi! I ordered a coat last week (order {order_number}) and it still hasn't arrived. Can you check when I'll get it?",
        'order status {order_number}',
        'has {order_number} shipped yet',
      ],
      tell: [
        'Your order {order_number} is {fulfillment_status} with {carrier}. The estimated delivery date is {estimated_delivery}.',
        "Good news! Order {order_number} is {fulfillment_status}, and it's expected to arrive by {estimated_delivery}.",
        "Here's the latest on your order:\n\n- **Status:** {fulfillment_status}\n- **Carrier:** {carrier}\n- **Estimated delivery:** {estimated_delivery}\n- **Total:** {total_price}",
        'It should reach you on {estimated_delivery} ({carrier}, currently {fulfillment_status}).',
      ],
    },
    {
      tool: 'get_return_status',
      args: { rma_id: '#id:RMA-#####' },
      data: {
        state: '#pick:received at warehouse|in transit to us|refund issued',
        refund_amount: '#money:12-180',
        refund_method: '#pick:original payment method|store credit',
        expected_by: '#date',
      },
      thing: 'return {rma_id}',
      ask: [
        'Did you receive my return {rma_id}?',
        'when will i get my money back for {rma_id}',
        "I sent back two pairs of jeans ten days ago and haven't seen the refund. Return number {rma_id}.",
      ],
      tell: [
        'Your return {rma_id} is {state}. A refund of {refund_amount} will go to your {refund_method} by {expected_by}.',
        'The refund for {rma_id} is {refund_amount}, and you can expect it by {expected_by}.',
        'Return {rma_id}: {state}. Once processed, {refund_amount} goes back to your {refund_method}.',
        "We haven't forgotten you! It's {state}, and the {refund_amount} should be with you by {expected_by}.",
      ],
    },
    {
      tool: 'check_stock',
      args: { product: '#pick:Harbour Parka|Linen Wrap Dress|Merino Crew', size: '#pick:XS|S|M|L|XL' },
      data: {
        available: true,
        units: '#int:2-60',
        price: '#money:25-220',
        colours: '#pick:navy, sand|black|olive, rust',
      },
      thing: 'the {product} in size {size}',
      ask: [
        'Do you have the {product} in {size}?',
        '{product} size {size} in stock?',
        'Is the {product} still available in a {size}, and how much is it?',
      ],
      tell: [
        'Yes, the {product} is in stock in size {size}. It costs {price} and comes in {colours}.',
        'We have {units} left in size {size} at {price}.',
        'The {product} ({size}) is available for {price}. Available colours: {colours}.',
      ],
    },
    {
      tool: 'retrieve_gift_card',
      args: { card_code: '#id:GC-####-####' },
      data: { balance: '#money:5-150', expires_at: '#date', currency: 'GBP' },
      thing: 'gift card {card_code}',
      ask: [
        'How much is left on gift card {card_code}?',
        'gift card balance {card_code}',
        'My sister gave me {card_code} for my birthday. Does it expire?',
      ],
      tell: [
        'Your gift card {card_code} has a balance of {balance} and is valid until {expires_at}.',
        'The remaining balance is **{balance}**.',
        "There's {balance} on it. It expires on {expires_at}.",
      ],
    },
  ],
  actions: [
    {
      tool: 'update_shipping_address',
      args: { order_number: '#id:NL-1#####', city: '#city' },
      ask: [
        'Can you change the delivery address for {order_number} to my office in {city}?',
        'ship {order_number} to {city} instead',
      ],
      done: [
        "I've updated the shipping address for order {order_number} to {city}.",
        'Your delivery address has been changed to {city}.',
      ],
    },
    {
      tool: 'subscribe_back_in_stock',
      args: { product: '#pick:Harbour Parka|Merino Crew' },
      ask: ['Let me know when the {product} is back', 'notify me about {product} please'],
      done: [
        "You're on the list! We'll email you when the {product} is available again.",
        'Done, the alert for the {product} is set up.',
      ],
    },
  ],
  checks: [
    {
      tool: 'list_active_promotions',
      args: { region: '#pick:UK|EU|US' },
      ask: ['Are there any discount codes right now for {region}?', 'any sale on at the moment ({region})?'],
      none: [
        'There are no active promotions in the {region} store right now.',
        "We don't have any discount codes running at the moment, but newsletter subscribers hear about sales first.",
        'No sales at the moment.',
      ],
    },
    {
      tool: 'search_product_recalls',
      args: { sku: '#id:NLM-####' },
      ask: ['Has item {sku} been recalled?', 'any safety recall on {sku}?'],
      none: ['No, there are no recalls for {sku}.', "{sku} is safe to wear. It isn't affected by any recall."],
    },
  ],
  knowledge: {
    source: 'help_center_articles',
    thing: 'the return policy for sale items',
    ask: ['Can I return sale items?', "What's your return policy on discounted clothes?", 'returns for sale stuff?'],
    documents: [
      'Sale items can be returned within 14 days for store credit. Full-price items can be returned within 30 days for a full refund.',
      'Items must be unworn with tags attached. Swimwear and underwear are final sale.',
    ],
    tell: [
      'Yes, sale items can be returned within 14 days for store credit, as long as they are unworn and still have their tags.',
      'You can return sale items within 14 days. Please note that you will receive store credit, and that swimwear and underwear cannot be returned.',
    ],
  },
  chats: [
    {
      ask: 'How do I wash merino wool?',
      tell: 'Use a cool, gentle cycle with wool detergent, and dry it flat. Avoid the tumble dryer.',
    },
    {
      ask: 'what goes well with olive chinos',
      tell: 'White, navy and cream all work nicely with olive. Brown shoes round it off.',
    },
  ],
  sorrows: [
    {
      ask: 'The zip broke the first time I wore the jacket!!',
      tell: "I'm really sorry to hear that, especially on the first wear. Every jacket has a two-year warranty, so you can choose between a free repair and a replacement.",
    },
    {
      ask: 'you sent me the wrong size AGAIN',
      tell: 'I apologize for sending the wrong size twice. You can keep the item or donate it; a prepaid label is not needed. The right size ships with express delivery at no cost.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I use two promo codes on the same order?',
      tell: "No, you can't combine promo codes. Only one code can be applied per order.",
    },
    {
      ask: 'What does "payment declined" mean at checkout?',
      tell: 'It means that your bank did not approve the charge. The most common causes are a wrong CVC, a daily limit, or a billing address that does not match.',
    },
  ],
  zeros: [
    {
      tool: 'calculate_shipping',
      args: { basket_id: '#id:BSK-####' },
      data: { shipping_cost: 0, free_shipping: true, threshold: 60 },
      thing: 'the shipping cost of basket {basket_id}',
      ask: ['How much is shipping for {basket_id}?', 'delivery fee {basket_id}'],
      tell: ['Shipping is free for your basket ({basket_id}).', "You won't pay anything for shipping, the cost is £0."],
    },
  ],
  noisy: [
    {
      tool: 'explain_delivery_exceptions',
      args: { order_number: '#id:NL-1#####' },
      data: {
        failed_attempts: '#int:1-3',
        last_exception: '#pick:recipient not available|address not found by driver|access code missing',
        next_attempt: '#date',
      },
      thing: 'the delivery attempts of {order_number}',
      ask: [
        'Why was {order_number} not delivered?',
        'the driver says delivery failed for {order_number}, what happened?',
      ],
      tell: [
        'The carrier tried {failed_attempts} time(s). Reason given: {last_exception}. The next attempt is on {next_attempt}.',
        'Delivery failed because of the following: {last_exception}. They will try again on {next_attempt}.',
      ],
    },
  ],
}

export const GROCERY_APP: Pack = {
  domain: 'grocery-app',
  language: 'en',
  agents: ['basket-buddy', 'slot-agent'],
  system:
    'You help shoppers of Freshlane, a grocery delivery app. Keep replies under 80 words. Prices and slots must come from tool results.',
  lookups: [
    {
      tool: 'trackDelivery',
      args: { deliveryId: '#id:FL#######' },
      data: {
        eta: '#pick:10:40|13:15|17:50|19:20',
        stopsAway: '#int:1-12',
        driver: { firstName: '#pick:Marcus|Olga|Sunil', vehicle: '#pick:van|e-bike' },
      },
      thing: 'delivery {deliveryId}',
      ask: [
        'where is my groceries {deliveryId}',
        'How far away is the driver? {deliveryId}',
        'I need to leave at 6, will {deliveryId} be here before that?',
      ],
      tell: [
        '{firstName} is {stopsAway} stops away and should be with you around {eta}.',
        'Your delivery is expected at {eta}.',
        'ETA {eta}, {stopsAway} stops to go. {firstName} is driving a {vehicle} today.',
      ],
    },
    {
      tool: 'reviewSubstitutions',
      args: { deliveryId: '#id:FL#######' },
      data: {
        replaced: '#pick:oat milk|basmati rice|cherry tomatoes',
        substitute: '#pick:almond milk|jasmine rice|plum tomatoes',
        priceDifference: '#money:0-3',
      },
      thing: 'the substitutions in {deliveryId}',
      ask: ['What did you swap in my order {deliveryId}?', 'any substitutions {deliveryId}'],
      tell: [
        'We replaced your {replaced} with {substitute}. The price difference is {priceDifference}.',
        'One item was substituted: {replaced} became {substitute}.',
        'Instead of {replaced} you will get {substitute} ({priceDifference} difference, which we cover).',
      ],
    },
    {
      tool: 'lookupNutrition',
      args: { product: '#pick:greek yogurt 500g|granola bar|chicken soup' },
      data: { caloriesPer100g: '#int:40-480', proteinGrams: '#int:2-24', sugarGrams: '#int:1-30' },
      thing: 'the nutrition facts of {product}',
      ask: ['How much protein is in the {product}?', 'calories in {product}', 'nutrition info for {product} please'],
      tell: [
        'Per 100 g, {product} contains {caloriesPer100g} kcal, {proteinGrams} g of protein and {sugarGrams} g of sugar.',
        '{product} has {proteinGrams} g of protein per 100 g.',
        "It's {caloriesPer100g} kcal per 100 g, with {sugarGrams} g of sugar.",
      ],
    },
    {
      tool: 'findDeliverySlots',
      args: { postcode: '#id:M#4 #XD', day: '#day' },
      data: { earliest: '#pick:8-9 am|11-12 am|4-5 pm', fee: '#money:1-7', slotsLeft: '#int:2-16' },
      thing: 'delivery slots on {day}',
      ask: ['What slots do you have on {day} for {postcode}?', 'earliest delivery {day}, {postcode}'],
      tell: [
        'The earliest slot on {day} is {earliest}, with a delivery fee of {fee}.',
        'There are {slotsLeft} slots left on {day}. The first one is {earliest}.',
        '{day}: {earliest} for {fee}. Shall I reserve it?',
      ],
    },
  ],
  actions: [
    {
      tool: 'setDoorstepNote',
      args: { deliveryId: '#id:FL#######' },
      ask: ['Tell the driver to leave {deliveryId} by the back door', 'note for {deliveryId}: ring twice'],
      done: ['Your note has been passed on to the driver.', "I've added the instructions to {deliveryId}."],
    },
    {
      tool: 'reorderLastBasket',
      args: { slot: '#pick:Saturday morning|Tuesday evening' },
      ask: ['Same shopping as last time, {slot}', 'reorder my usual for {slot}'],
      done: ['Your usual basket has been reordered for {slot}.', 'All set! Your groceries will come on {slot}.'],
    },
  ],
  checks: [
    {
      tool: 'matchAllergens',
      args: { product: '#pick:granola bar|vegan lasagne', allergen: '#pick:nuts|soy|sesame' },
      ask: ['Does the {product} contain {allergen}?', 'any {allergen} in {product}?'],
      none: [
        'No, {product} does not list {allergen} among its ingredients.',
        "According to the label, there's no {allergen} in the {product}.",
        'It does not contain {allergen}.',
      ],
    },
    {
      tool: 'listMissingItems',
      args: { deliveryId: '#id:FL#######' },
      ask: ['Will anything be missing from {deliveryId}?', 'is everything available for {deliveryId}'],
      none: ['Nothing is missing, all items of {deliveryId} were picked.', 'Everything you ordered is available.'],
    },
  ],
  knowledge: {
    source: 'freshlane-support-kb',
    thing: 'refunds for damaged groceries',
    ask: [
      'My eggs arrived broken, how do I get a refund?',
      'refund for damaged items?',
      'what if something is bruised or off',
    ],
    documents: [
      'Report damaged or spoiled items in the app within 48 hours with a photo. Refunds are credited instantly to your wallet.',
      'Refunds to cards take 3 to 5 business days.',
    ],
    tell: [
      'Report the item in the app within 48 hours with a photo. The refund goes to your wallet instantly, or to your card within 3 to 5 business days.',
      'Please upload a photo within 48 hours. Wallet refunds are instant.',
    ],
  },
  chats: [
    {
      ask: 'quick dinner with chickpeas?',
      tell: 'Fry onion, garlic and cumin, add chickpeas and tomatoes, simmer for 15 minutes. Serve with rice.',
    },
    {
      ask: 'how long does cooked rice keep',
      tell: 'In the fridge, about one day. Cool it quickly and reheat it until steaming hot.',
    },
  ],
  sorrows: [
    {
      ask: 'Everything was warm including the ice cream',
      tell: "I'm so sorry, that must have been disappointing. Please don't eat the chilled items. You can claim all of them in one go under Orders > Report a problem.",
    },
  ],
  lookalikes: [
    {
      ask: 'can i tip after delivery',
      tell: "No, tips can't be added after the delivery is completed, only before or during it.",
    },
    {
      ask: 'What does "item unavailable" in the app mean?',
      tell: 'It means that the store nearest to you has run out, so we either substitute it or take it off the bill.',
    },
  ],
  zeros: [
    {
      tool: 'computeServiceFee',
      args: { basketValue: '#int:40-120' },
      data: { serviceFee: 0, bagCharge: 0, minimumMet: true },
      thing: 'the service fee',
      ask: ['Is there a service fee on a £{basketValue} basket?', 'fees for {basketValue} pounds of shopping'],
      tell: ['There is no service fee for a basket of £{basketValue}.', 'The service fee is £0.'],
    },
  ],
  noisy: [
    {
      tool: 'auditPayments',
      args: { account: '#id:acc_######' },
      data: {
        declinedPayments: '#int:1-4',
        lastDeclineCode: '#pick:insufficient_funds|expired_card|do_not_honor',
        lastDeclineDate: '#date',
      },
      thing: 'the declined payments of {account}',
      ask: ['Why do my payments keep failing? {account}', 'declined payments {account}'],
      tell: [
        'You had {declinedPayments} declined payments. The last one, on {lastDeclineDate}, was declined with the code {lastDeclineCode}.',
        'The most recent decline reason is {lastDeclineCode} ({lastDeclineDate}).',
      ],
    },
  ],
}
