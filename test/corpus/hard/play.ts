import type { Pack } from '../pack.ts'

export const TELEMETRY: Pack = {
  domain: 'game-telemetry',
  language: 'en',
  agents: ['playtest-oracle', 'crash-sorter'],
  system: 'You answer the designers of a game studio from telemetry.',
  lookups: [
    {
      tool: 'funnel_step',
      args: { level: '#pick:Ash Bridge|Glass Cave|Crow Tower', build: '#id:0.#.##' },
      data: { reached: '#int:200-9000', finished_percent: '#percent' },
      thing: '{level} in build {build}',
      ask: [
        'do ppl finish {level} in {build}',
        'Completion of {level}, build {build}?',
        'everyone on the forum moans that {level} is broken since {build}, is that true in numbers',
      ],
      tell: [
        '{reached} players reached {level} in {build}; {finished_percent} percent finished it.',
        'It is not broken: {finished_percent} percent of the {reached} who got there in {build} also finished.',
        'Unfortunately for the forum, {reached} players got to {level} in {build} and {finished_percent} percent of them finished.',
      ],
    },
    {
      tool: 'weapon_usage',
      args: { weapon: '#pick:hook blade|pepper mortar|tin bow' },
      data: { share: '#percent', median_kills: '#int:1-30', since: '#date' },
      thing: 'usage of the {weapon}',
      ask: ['is the {weapon} op', 'usage {weapon}'],
      tell: [
        'The {weapon} is picked in {share} percent of runs, median {median_kills} kills, since {since}.',
        '{share} percent of runs use it. Median kills: {median_kills}.',
        "I can't call it overpowered: {share} percent pick the {weapon}, and the median is {median_kills} kills.",
      ],
    },
    {
      tool: 'retention_cell',
      args: { cohort: '#id:wk##', day: '#pick:D1|D7|D30' },
      data: { retained: '#percent', size: '#int:100-20000' },
      thing: '{day} retention of cohort {cohort}',
      ask: ['{cohort} {day}?', 'What is {day} retention for {cohort}?'],
      tell: [
        '{cohort} keeps {retained} percent at {day} (n = {size}).',
        '{"cohort":"{cohort}","day":"{day}","retained":{retained},"n":{size}}',
      ],
    },
  ],
  actions: [
    {
      tool: 'disable_event',
      args: { event: '#pick:jump_land|menu_open|pickup' },
      ask: ['stop tracking {event}', 'disable {event} pls'],
      done: ['{event} is no longer tracked.', 'Disabled {event}; nothing arrives from it now.'],
    },
    {
      tool: 'bookmark_session',
      args: { session: '#id:ps-######' },
      ask: ['bookmark {session}', 'save replay {session} for standup'],
      done: ['{session} is bookmarked for standup.', 'Saved, replay {session} sits in your list.'],
    },
  ],
  checks: [
    {
      tool: 'softlock_search',
      args: { build: '#id:0.#.##' },
      ask: ['any softlocks in {build}?', 'did anybody get stuck for good in {build}'],
      none: ['Nobody got stuck in {build}.', '{build} is free of softlocks.', 'No softlocks at all, gg.'],
    },
    {
      tool: 'cheater_reports',
      args: { map: '#pick:Dune|Pier|Attic' },
      ask: ['cheaters reported on {map}?'],
      none: ['No cheaters reported on {map}.', 'The list for {map} is empty, people play fair there.'],
    },
  ],
  knowledge: {
    source: 'design-bible',
    thing: 'the stamina formula',
    ask: ['how is stamina computed', 'stamina formula?'],
    documents: ['Stamina = 100 + 5 * endurance, refilled at 12 per second outside combat.'],
    tell: [
      '100 plus 5 per point of endurance, refilling at 12 a second outside combat.',
      'Base 100, and 5 more for each endurance point.',
    ],
  },
  chats: [
    {
      ask: 'good sample size for a playtest',
      tell: 'Five testers find most of the glaring problems; for rates you need hundreds.',
    },
  ],
  sorrows: [
    {
      ask: 'the heatmap was upside down in my deck, embarrassing',
      tell: 'Sorry about the flipped heatmap! The y axis counted downwards; the corrected export is in your folder.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can we store voice chat for analysis?',
      tell: 'No, players did not consent to that, so voice must not be stored.',
    },
    {
      ask: 'whats a null deref',
      tell: 'The program follows a pointer that points nowhere, and crashes with an access violation.',
    },
  ],
  zeros: [
    {
      tool: 'rage_quits',
      args: { level: '#pick:Ash Bridge|Glass Cave|Crow Tower' },
      data: { rage_quits: 0, sessions: '#int:100-900' },
      thing: 'rage quits on {level}',
      ask: ['rage quits {level}', 'How many rage quits on {level}?'],
      tell: ['0 rage quits on {level}.', 'Zero on {level}, which surprised me too.'],
    },
    {
      tool: 'feature_flag_state',
      args: { flag: '#pick:new_hud|photo_mode|cross_save' },
      data: { enabled: false, rollout: 0 },
      thing: 'flag {flag}',
      ask: ['is {flag} on', 'state of {flag}?'],
      tell: ['{flag} is off.', 'No, {flag} is disabled.'],
    },
  ],
  noisy: [
    {
      tool: 'crash_buckets',
      args: { build: '#id:0.#.##' },
      data: {
        buckets: [
          { signature: 'EXCEPTION_ACCESS_VIOLATION', count: '#int:5-80' },
          { signature: 'GPU device removed', count: '#int:5-80' },
        ],
        build_date: '#date',
      },
      thing: 'crash buckets of {build}',
      ask: ['top crashes {build}', 'Why does {build} crash?'],
      tell: [
        '{build} crashes mostly with EXCEPTION_ACCESS_VIOLATION, then with a removed GPU device.',
        'First access violations, second lost GPU devices.',
      ],
    },
  ],
}

export const PODCASTS: Pack = {
  domain: 'podcast-hosting',
  language: 'en',
  agents: ['mic-check', 'feed-mender'],
  system: 'You are a voice assistant for podcasters. Speak as one would on air.',
  lookups: [
    {
      tool: 'episode_downloads',
      args: { episode: '#id:S#E##' },
      data: { downloads: '#int:40-90000', top_city: '#city', counted: '#date' },
      thing: 'episode {episode}',
      ask: ['hey how did {episode} do', 'downloads of {episode}', 'um so my co host says {episode} flopped, did it'],
      tell: [
        'Episode {episode} was downloaded {downloads} times up to {counted}, most of all in {top_city}.',
        "It didn't flop at all! {downloads} downloads, and {top_city} loves you.",
        "I couldn't believe it myself: {downloads} downloads by {counted}, most of them in {top_city}.",
      ],
    },
    {
      tool: 'feed_validator',
      args: { feed: '#id:feed-####' },
      data: { valid: true, episodes: '#int:5-400', last_build: '#date' },
      thing: 'the feed {feed}',
      ask: ['is {feed} ok', 'Does {feed} validate?'],
      tell: [
        'Yes, {feed} is valid, with {episodes} episodes, last built on {last_build}.',
        'All good: {episodes} episodes, no errors, built {last_build}.',
      ],
    },
    {
      tool: 'payout_statement',
      args: { show: '#pick:Slow Trains|Tide Talk|Bread Heads', month: '#pick:March|June|October' },
      data: { amount: '#money:3-2400', sponsor: '#pick:Loamy|Fjordbank', sent: '#date' },
      thing: 'the {month} payout of {show}',
      ask: ['what did {show} earn in {month}', 'payout {show} {month}?'],
      tell: [
        '{show} earned {amount} in {month}, from {sponsor}, sent on {sent}.',
        'That was {amount} for {month}. {sponsor} paid for it, and it went out on {sent}.',
        'Nothing is missing: {amount} from {sponsor} went out on {sent}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'schedule_episode',
      args: { episode: '#id:S#E##', day: '#day' },
      ask: ['put {episode} out on {day}', 'schedule {episode} {day} 6am'],
      done: ['{episode} goes live on {day}.', 'Okay, {day} it is.'],
    },
  ],
  checks: [
    {
      tool: 'track_claims',
      args: { episode: '#id:S#E##' },
      ask: ['any copyright claims on {episode}', 'did someone claim {episode}?'],
      none: ['Nobody has claimed {episode}.', 'There are no claims on {episode}, you are in the clear.'],
    },
    {
      tool: 'silent_gaps',
      args: { episode: '#id:S#E##' },
      ask: ['are there silent bits in {episode}'],
      none: [
        'No gaps, {episode} runs through.',
        "I listened through the whole wave form, and there isn't a silent bit in {episode}.",
      ],
    },
  ],
  knowledge: {
    source: 'creator-handbook',
    thing: 'the loudness target',
    ask: ['how loud should my show be', 'LUFS target?'],
    documents: ['Master stereo shows to -16 LUFS and mono shows to -19 LUFS, with peaks below -1 dB.'],
    tell: ['Minus sixteen LUFS in stereo, minus nineteen in mono.', 'Aim for -16 LUFS in stereo.'],
  },
  chats: [{ ask: 'intro music or cold open', tell: 'Cold open: twenty seconds of the best bit, then the music.' }],
  sorrows: [
    {
      ask: 'ur jingle blew my ears off',
      tell: 'Ouch, sorry! I turned the jingle down by six decibels, give it another go.',
    },
    {
      ask: 'you called my show slow brains',
      tell: "Ha, sorry! It's Slow Trains, of course, and I will say it right from now on.",
    },
  ],
  lookalikes: [
    {
      ask: 'can i just use a beatles song',
      tell: 'Sadly not. A licence for that costs a fortune, and without one the platforms take the episode down.',
    },
    {
      ask: 'what does 410 Gone on a feed do',
      tell: 'It tells the apps that the feed is gone for good, so they stop asking for it and drop the show.',
    },
  ],
  zeros: [
    {
      tool: 'explicit_mark',
      args: { episode: '#id:S#E##' },
      data: { explicit: false, set_by: 'host' },
      thing: 'the explicit mark of {episode}',
      ask: ['is {episode} marked explicit'],
      tell: ['{episode} is not marked explicit.', 'Nope, {episode} is clean.'],
    },
    {
      tool: 'unlisted_episodes',
      args: { show: '#pick:Slow Trains|Tide Talk|Bread Heads' },
      data: { unlisted: 0, listed: '#int:5-90' },
      thing: 'unlisted episodes of {show}',
      ask: ['unlisted episodes of {show}?', 'how many are unlisted in {show}'],
      tell: ['{show} has 0 unlisted episodes.', 'Zero, everything by {show} is listed.'],
    },
  ],
  noisy: [
    {
      tool: 'ingest_history',
      args: { feed: '#id:feed-####' },
      data: { history: ['fetch failed: certificate error', 'retry ok', 'artwork rejected: too small'], day: '#day' },
      thing: 'the ingest history of {feed}',
      ask: ['what went wrong with {feed} this week', 'ingest history {feed}'],
      tell: [
        'On {day} the fetch failed with a certificate error and the retry went fine; then the artwork was rejected as too small.',
        'A certificate error, a good retry, and artwork that was too small.',
      ],
    },
  ],
}
