import type { Pack } from '../pack.ts'

export const STREAMING: Pack = {
  domain: 'music-streaming',
  language: 'en',
  agents: ['groove-helper', 'royalty-clerk'],
  system:
    'Helper in the Wavely app, for listeners and for the artists who upload there. Friendly, two sentences at most.',
  lookups: [
    {
      tool: 'track_streams',
      args: { track: '#pick:Paper Moons|Glass Elevator|Night Bus' },
      data: { streams: '#int:900-880000', top_country: '#pick:Brazil|Poland|Japan', saves: '#int:40-9000' },
      thing: 'the play count of "{track}"',
      ask: [
        'how many streams does {track} have',
        'we dropped {track} on friday and im too nervous to look, how is it doing??',
        'numbers for {track}',
      ],
      tell: [
        "Don't be nervous! {streams} streams, {saves} saves, and {top_country} can't get enough of it.",
        '"{track}" is at {streams} streams, most of them from {top_country}.',
        '{streams} streams and {saves} saves!',
        "It's doing great: {streams} plays, and {top_country} loves it.",
        'Around {streams} streams so far.',
      ],
    },
    {
      tool: 'royalty_statement',
      args: { statement: '#id:ROY-20##-Q#' },
      data: { payout: '#money:2-9000', pays_on: '#date' },
      thing: 'statement {statement}',
      ask: ['When do I get paid for {statement} and how much?', '{statement} payout', 'what did i earn in {statement}'],
      tell: [
        '{statement} pays {payout} on {pays_on}.',
        'You earned {payout}; it arrives {pays_on}.',
        '{payout}, paid out on {pays_on}.',
      ],
    },
    {
      tool: 'plan_of_listener',
      args: { listener: '#id:wv_######' },
      data: { plan: '#pick:Duo|Family|Student', renews: '#date', price: '#pick:5.99|9.99|15.49' },
      thing: 'the plan of {listener}',
      ask: ['which plan am i on ({listener})', 'What do I pay and when does it renew? {listener}', '{listener} plan?'],
      tell: [
        'You are on {plan} for {price}, renewing on {renews}.',
        '{plan}, {price} a month. Renews {renews}.',
        'That would be the {plan} plan at {price}, next renewal {renews}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'hide_artist',
      args: { artist: '#pick:The Lanterns|DJ Fjord|Mona Lux' },
      ask: ['never play {artist} again', 'Block {artist}'],
      done: ["You won't hear {artist} any more.", '{artist} is hidden.'],
    },
    {
      tool: 'set_sleep_timer',
      args: { minutes: '#pick:20|45|60' },
      ask: ['stop in {minutes} min', 'Sleep timer {minutes}'],
      done: ['Music stops in {minutes} minutes. Good night!', 'Timer set: {minutes} minutes.'],
    },
  ],
  checks: [
    {
      tool: 'copyright_claims',
      args: { track: '#pick:Paper Moons|Night Bus' },
      ask: ['any copyright claims on {track}?', 'Did someone claim {track}'],
      none: ['No claims on "{track}".', 'Nobody has claimed it.', 'There are none, you are fine.'],
    },
    {
      tool: 'shows_near',
      args: { artist: '#pick:Mona Lux|The Lanterns', city: '#city' },
      ask: ['does {artist} play in {city} soon?', '{artist} gigs in {city}?'],
      none: ['{artist} has no shows in {city} on the calendar.', 'There are no gigs in {city} at the moment.'],
    },
  ],
  knowledge: {
    source: 'artist-faq',
    thing: 'the rule on cover art',
    ask: ['What size must cover art have?', 'cover art px?', 'my cover got bounced, what are the rules'],
    documents: [
      'Cover art: square, at least 3000 x 3000 pixels, JPG or PNG.',
      'No web addresses, prices or logos of other services.',
    ],
    tell: [
      'Square, 3000 x 3000 pixels or more, JPG or PNG, and no web addresses or foreign logos.',
      'At least 3000 by 3000 px as JPG or PNG. Leave out URLs and prices.',
      '3000 x 3000 px, square, no links on it.',
    ],
  },
  chats: [
    {
      ask: 'whats the difference between EP and album',
      tell: 'An EP has about four to six tracks; an album is longer, usually half an hour or more.',
    },
    { ask: 'name a good bpm for running', tell: 'Try 160 to 180, which matches most people’s steps.' },
  ],
  sorrows: [
    {
      ask: 'the app ate my playlist of 9 years',
      tell: "Ouch, I'm really sorry. Deleted playlists stay under Account > Recover for 90 days, so it is very likely still there.",
    },
    {
      ask: 'ads every two songs, i pay for this!!',
      tell: "I'm sorry, that's annoying. Ads in a paid plan show up when the app is signed in to a second, free account.",
    },
  ],
  lookalikes: [
    {
      ask: 'can i upload a cover of a beatles song without a licence',
      tell: 'Nope. You need a mechanical licence first, or it gets taken down.',
    },
    {
      ask: 'Write a chorus about a phone with no signal',
      tell: '"No bars, no call, I cannot find you at all, the line is dead and the night is tall."',
    },
    {
      ask: 'whats the song that goes "sorry seems to be the hardest word"',
      tell: 'That is "Sorry Seems to Be the Hardest Word" by Elton John, from 1976.',
    },
  ],
  zeros: [
    {
      tool: 'downloads_left',
      args: { listener: '#id:wv_######' },
      data: { downloads_left: 0, resets: '#day' },
      thing: 'the downloads left for {listener}',
      ask: ['how many downloads do i have left {listener}', 'downloads left? {listener}'],
      tell: ['You have 0 downloads left.', '0 left.'],
    },
    {
      tool: 'explicit_flag',
      args: { track: '#pick:Paper Moons|Glass Elevator' },
      data: { explicit: false, language: 'en' },
      thing: 'the explicit flag of "{track}"',
      ask: ['is {track} explicit?', 'can kids listen to {track}, is it marked explicit'],
      tell: ['It is not marked explicit.', '"{track}" is clean, the flag is off.'],
    },
  ],
  noisy: [
    {
      tool: 'upload_log',
      args: { track: '#pick:Night Bus|Glass Elevator' },
      data: { error: '#pick:ERR_SAMPLE_RATE|clipping detected|ISRC already exists', tries: '#int:2-6' },
      thing: 'the upload log of "{track}"',
      ask: ['why wont {track} upload', 'upload error {track}'],
      tell: ['{tries} uploads failed with "{error}".', 'The log says: {error}.'],
    },
  ],
}

export const FOOTBALL: Pack = {
  domain: 'football-club',
  language: 'en',
  agents: ['terrace-mate', 'ticket-stub'],
  system: 'Fan desk of Ravensmoor FC. Chatty, proud, never rude about rivals.',
  lookups: [
    {
      tool: 'next_fixture',
      args: { squad: '#pick:women|under-21s|first team' },
      data: {
        opponent: '#pick:Castle Vale|Port Regis|Holm Athletic',
        kick_off: '#pick:12:30|15:00|19:45',
        matchday: '#date',
      },
      thing: 'the next match of the {squad}',
      ask: [
        'when do the {squad} play next',
        'Next {squad} game? Taking my daughter for the first time',
        '{squad} fixture',
      ],
      tell: [
        'The {squad} play {opponent} on {matchday}, kick-off {kick_off}.',
        '{opponent}, {matchday}, {kick_off}. Be loud!',
        "It's {opponent} at {kick_off} on {matchday}.",
      ],
    },
    {
      tool: 'seat_of_member',
      args: { card: '#id:RFC######' },
      data: { stand: '#pick:Kop|East|Riverside', row: '#pick:F|K|Q', seat: '#int:1-210', gate: '#int:2-19' },
      thing: 'the seat on card {card}',
      ask: ['where do i sit with {card}?', 'Which gate for card {card}', '{card} seat + gate'],
      tell: [
        '{stand} stand, row {row}, seat {seat}; use gate {gate}.',
        'Gate {gate}, then {stand} row {row} seat {seat}.',
        'You are in the {stand}, {row}{seat}, gate {gate}.',
      ],
    },
    {
      tool: 'player_fitness',
      args: { player: '#pick:Adeyemi|Kowal|Brandt' },
      data: { fit: true, trained: '#pick:the full session|with the group|two sessions' },
      thing: 'the fitness of {player}',
      ask: ['is {player} fit for saturday?', '{player} fit?', 'Will {player} be available after that knock?'],
      tell: [
        'Yes.',
        'Yes! {player} trained {trained}.',
        '{player} is fit.',
        'Looks like it: he trained {trained} and is available.',
      ],
    },
  ],
  actions: [
    {
      tool: 'lend_ticket',
      args: { friend: '#name' },
      ask: ['let {friend} have my seat this week', 'transfer my ticket to {friend}'],
      done: ['{friend} has your ticket for this one.', 'Ticket passed on to {friend}.'],
    },
    {
      tool: 'join_away_coach',
      args: { seats: '#int:1-4' },
      ask: ['{seats} on the away coach please', 'coach for {seats}'],
      done: ["You're on the coach, {seats} in all.", '{seats} seats on the coach are yours.'],
    },
  ],
  checks: [
    {
      tool: 'suspended_players',
      args: { squad: '#pick:women|first team' },
      ask: ['anyone suspended in the {squad}?', 'Suspensions {squad}?'],
      none: ['Nobody is suspended in the {squad}.', 'No suspensions, full squad!', 'None.'],
    },
    {
      tool: 'resale_listings',
      args: { stand: '#pick:Kop|Riverside' },
      ask: ['any tickets on resale in the {stand}?', '{stand} resale?'],
      none: [
        'There are none on resale in the {stand} right now.',
        'No resale tickets for the {stand}, it is sold out.',
      ],
    },
  ],
  knowledge: {
    source: 'matchday-guide',
    thing: 'the bag policy',
    ask: ['How big a bag can I bring?', 'bag rules for the ground', 'can i bring a backpack and a bottle'],
    documents: ['Bags up to A4 size are allowed.', 'Bottles up to 500 ml without the cap are fine.'],
    tell: [
      'A4 at most, and a 500 ml bottle without its cap.',
      'Bags up to A4 are fine; bottles up to 500 ml, cap off.',
      'Anything up to A4 gets in, and so does half a litre of water without a cap.',
    ],
  },
  chats: [
    {
      ask: 'explain offside to my nan',
      tell: 'When the ball is played, an attacker may not be closer to the goal line than both the ball and the second-last defender.',
    },
    { ask: 'what colour are your shirts', tell: 'Black and claret stripes, since 1904.' },
  ],
  sorrows: [
    {
      ask: 'stood in the rain for an hour because the gate was shut',
      tell: "Sorry, mate, that's no way to treat anyone. Gates should open 90 minutes before kick-off.",
    },
    {
      ask: 'My grandad, a fan for 70 years, died on Sunday',
      tell: "I'm so sorry for your loss. Seventy years of support means the world to this club; we read out the names of lost fans before the last home game.",
    },
  ],
  lookalikes: [
    { ask: 'can i bring a flare', tell: "No chance, flares are banned and you'd be out for life." },
    {
      ask: 'did the ref miss a penalty in 1987',
      tell: 'Yes, everybody agrees on that: it was missed, and we lost 1-0.',
    },
    { ask: 'Can a goal be scored directly from a throw-in?', tell: "No, it can't. It's a goal kick instead." },
  ],
  zeros: [
    {
      tool: 'goals_conceded',
      args: { squad: '#pick:women|under-21s' },
      data: { conceded: 0, games: '#int:2-5' },
      thing: 'goals conceded by the {squad}',
      ask: ['how many have the {squad} let in', 'conceded {squad}?'],
      tell: ['0! Clean sheets all the way.', 'The {squad} conceded 0.'],
    },
    {
      tool: 'membership_lapsed',
      args: { card: '#id:RFC######' },
      data: { lapsed: false, tier: '#pick:gold|junior' },
      thing: 'the membership on {card}',
      ask: ['has my membership lapsed? {card}', '{card} lapsed?'],
      tell: ["No, it hasn't lapsed.", 'Not lapsed, you are still one of us.'],
    },
  ],
  noisy: [
    {
      tool: 'turnstile_log',
      args: { gate: '#int:2-19' },
      data: { failed_scans: '#int:3-90', reason: '#pick:barcode unreadable|invalid ticket: wrong match' },
      thing: 'the log of gate {gate}',
      ask: ['why was gate {gate} so slow', 'what failed at gate {gate}'],
      tell: ['Gate {gate} had {failed_scans} failed scans: {reason}.', 'Failed scans, mostly "{reason}".'],
    },
  ],
}
