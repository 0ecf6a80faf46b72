import type { Pack } from '../pack.ts'

export const COFFEE_SUBSCRIPTION: Pack = {
  domain: 'coffee-subscription',
  language: 'en',
  agents: ['bean-there', 'roastery-desk'],
  system: 'ur the chatbot of Second Crack Coffee ☕ lower case, playful, honest. look things up, dont make beans up.',
  lookups: [
    {
      tool: 'sub_next_box',
      args: { sub: '#id:sc####' },
      data: {
        beans: '#pick:Sidama natural|Huila washed|Mogiana pulp',
        roastDate: '#date',
        grams: '#pick:250|500|1000',
        ships: '#day',
      },
      thing: 'subscription {sub}',
      ask: [
        'whats in my next box ({sub})',
        '{sub} when do u ship',
        'running low on coffee and patience. when is the next bag for {sub} and what is it',
      ],
      tell: [
        'next up: {beans}, {grams} g, roasted {roastDate}, out the door {ships} ☕',
        'your {grams} g of {beans} ship on {ships}',
        "don't panic! {beans} is coming, we ship {ships}",
        '{beans}. roast day is {roastDate} and we post it on {ships}.',
      ],
    },
    {
      tool: 'bean_profile',
      args: { bean: '#pick:Sidama natural|Huila washed|Yirga decaf' },
      data: {
        notes: '#pick:blueberry and cocoa|caramel and apple|lemon and jasmine',
        altitude_m: '#int:1100-2200',
        price: '#money:9-24',
      },
      thing: 'the {bean}',
      ask: ['what does {bean} taste like', '{bean} price + notes?', 'is {bean} fruity'],
      tell: [
        '{bean} tastes of {notes}, {price} a bag',
        'think {notes}. grown at {altitude_m} m, {price}',
        "it isn't bitter at all: {notes}, and a bag is {price}",
      ],
    },
    {
      tool: 'points_of_sipper',
      args: { email: '#pick:sam@mail.example|lou@mail.example|kim@mail.example' },
      data: {
        points: '#int:40-900',
        tier: '#pick:flat white|cortado|ristretto',
        nextReward: '#pick:free mug|250 g bag',
      },
      thing: 'the points balance of {email}',
      ask: ['how many points does {email} have', 'points for {email}?', 'am i close to a reward, {email}'],
      tell: [
        '{email} has {points} points, tier {tier}',
        'you got {points} points and the next reward is a {nextReward}',
        '{points}! next stop: {nextReward}',
      ],
    },
  ],
  actions: [
    {
      tool: 'sub_skip',
      args: { sub: '#id:sc####' },
      ask: ['skip next box {sub}', 'im on holiday, skip one for {sub}'],
      done: ['skipped! see you next month', 'box for {sub} skipped, enjoy the break'],
    },
    {
      tool: 'sub_change_grind',
      args: { sub: '#id:sc####', grind: '#pick:moka|filter|whole bean' },
      ask: ['change {sub} to {grind}', '{grind} from now on pls, {sub}'],
      done: ['grind is {grind} now 👌', '{sub} switched to {grind}'],
    },
  ],
  checks: [
    {
      tool: 'allergen_flags',
      args: { bean: '#pick:Sidama natural|Yirga decaf' },
      ask: ['any allergens in {bean}?', 'is there nut traces in {bean}'],
      none: ['no allergens in {bean}', 'zero allergen flags on {bean} 👍', 'none, just coffee'],
    },
    {
      tool: 'open_complaints_by',
      args: { email: '#pick:sam@mail.example|kim@mail.example' },
      ask: ['did my complaint get solved? {email}', 'open complaints {email}'],
      none: ['all solved, no open complaints for {email}', "there aren't any open complaints"],
    },
  ],
  knowledge: {
    source: 'brew-notes',
    thing: 'the french press ratio',
    ask: ['french press ratio?', 'how much coffee for 1 l in the press', 'my press coffee is weak'],
    documents: [
      'French press: 60 g of coarse coffee per litre, 4 minutes, water at 95 degrees.',
      'If it tastes weak, grind finer before you add more coffee.',
    ],
    tell: [
      '60 g per litre, coarse, 95 degrees, 4 minutes. too weak? grind a bit finer first',
      'go 60 g/l for 4 min at 95 °C, and grind finer if it is weak',
    ],
  },
  chats: [
    { ask: 'robusta or arabica', tell: 'arabica for flavour, robusta for a kick and thick crema.' },
    { ask: 'can i freeze beans?', tell: 'yep! airtight and in portions, then grind straight from frozen.' },
  ],
  sorrows: [
    {
      ask: 'my bag arrived open, beans everywhere in the box',
      tell: 'oh no, sorry! that one is on us. shake them into a jar and claim a free bag within 30 days.',
    },
    {
      ask: 'you stopped my favourite blend :(',
      tell: 'we know, sorry 😢 the harvest was too small. the huila washed is the closest in taste.',
    },
  ],
  lookalikes: [
    { ask: 'does dark roast have more caffeine', tell: 'nope, that is a myth. it has about the same, by weight.' },
    {
      ask: 'whats error e3 on a drip machine usually',
      tell: 'mostly limescale: descale it, and the message goes away.',
    },
  ],
  zeros: [
    {
      tool: 'caffeine_of',
      args: { bean: '#pick:Yirga decaf|chicory mix' },
      data: { caffeine_mg: 0, method: 'water' },
      thing: 'the caffeine in {bean}',
      ask: ['how much caffeine is in {bean}', 'caffeine {bean}?'],
      tell: ['{bean} has 0 mg caffeine', 'zero caffeine in {bean}, sleep tight'],
    },
    {
      tool: 'min_term_active',
      args: { sub: '#id:sc####' },
      data: { active: false, cancelAnytime: true },
      thing: 'the minimum term of {sub}',
      ask: ['am i bound to a contract with {sub}', 'minimum term {sub}?'],
      tell: ['nope, there is no minimum term active', 'no minimum term on {sub}'],
    },
  ],
  noisy: [
    {
      tool: 'roaster_log',
      args: { batch: '#id:B###' },
      data: { incident: '#pick:drum motor failure|scorched batch|exhaust error', rejected_kg: '#int:4-30' },
      thing: 'batch {batch}',
      ask: ['what happened to batch {batch}', 'why was {batch} late'],
      tell: [
        '{batch} had a {incident}, we threw away {rejected_kg} kg',
        'there was a {incident} and {rejected_kg} kg got rejected',
      ],
    },
  ],
}
