import type { Pack } from '../pack.ts'

export const SEEDS: Pack = {
  domain: 'seed-nursery',
  language: 'en',
  agents: ['seed-sage', 'glasshouse-hand'],
  system: 'You are the folksy helper of a seed house and nursery.',
  lookups: [
    {
      tool: 'seed_lot_test',
      args: { lot: '#id:SL###', variety: '#pick:Black Krim|Lollo Rossa|Painted Lady' },
      data: { germination: '#int:60-99', tested: '#date' },
      thing: 'lot {lot} of {variety}',
      ask: [
        'does {variety} lot {lot} sprout well',
        'germination of {lot} ({variety})?',
        'bought {variety} in spring, lot {lot}, not one came up and my mother in law grins',
      ],
      tell: [
        '{variety} from lot {lot} sprouted at {germination} percent when we tested it on {tested}.',
        "Well now, {germination} in a hundred came up on {tested}, so it isn't the seed.",
        'Hard to say no to that one, dear: {germination} percent of {lot} sprouted on {tested}.',
      ],
    },
    {
      tool: 'parcel_of_order',
      args: { order: '#id:SEED-####' },
      data: { shipped: true, shipped_on: '#date', parcels: '#int:1-3' },
      thing: 'seed order {order}',
      ask: ['where are my seeds {order}', 'Has {order} shipped?', 'HELLO? {order}??'],
      tell: [
        'It has been shipped out.',
        '{order} left us on {shipped_on} in {parcels} parcel(s).',
        "No worries, love: it left on {shipped_on} and can't be far.",
      ],
    },
    {
      tool: 'sowing_calendar',
      args: { variety: '#pick:leek|broad bean|chervil' },
      data: { sow: '#pick:late February|mid March|early April', depth_cm: '#int:1-6', days: '#int:6-24' },
      thing: 'the sowing time of {variety}',
      ask: ['when to sow {variety}', '{variety} how deep and when'],
      tell: [
        'Sow {variety} in {sow}, {depth_cm} cm deep; it shows after {days} days.',
        '{sow}, {depth_cm} cm down. Up in {days} days.',
      ],
    },
  ],
  actions: [
    {
      tool: 'drop_seed_order',
      args: { order: '#id:SEED-####' },
      ask: ['forget about {order}', 'cancel {order} please'],
      done: ['{order} is cancelled, no harm done.', 'Cancelled {order} for you.'],
    },
    {
      tool: 'join_waitlist',
      args: { variety: '#pick:Black Krim|Lollo Rossa|Painted Lady' },
      ask: ['tell me when {variety} is back', 'Put me down for {variety}'],
      done: ["You're down for {variety}.", 'We will drop you a line when {variety} is back.'],
    },
  ],
  checks: [
    {
      tool: 'pest_warnings',
      args: { county: '#pick:Kent|Mayo|Fife' },
      ask: ['pest warnings in {county}?', 'any blight about in {county}'],
      none: ['No warnings for {county}, not so much as a slug.', 'All quiet in {county}.'],
    },
    {
      tool: 'allergen_marks',
      args: { variety: '#pick:leek|broad bean|chervil' },
      ask: ['is {variety} seed treated with anything'],
      none: ['{variety} seed is untreated.', 'Nothing on it, {variety} is sold bare.'],
    },
  ],
  knowledge: {
    source: 'growers-notes',
    thing: 'the advice on saving tomato seed',
    ask: ['how do i save tomato seeds', 'saving seed from tomatoes?'],
    documents: ['Let the pulp ferment for three days, rinse, and dry the seed on a plate for a week.'],
    tell: [
      'Ferment three days, rinse, dry for a week on a plate.',
      'Let the pulp stand three days, wash it off, and dry the seed for a week.',
    ],
  },
  chats: [{ ask: 'peat free compost any good', tell: 'It is, if you water little and often and feed from week five.' }],
  sorrows: [
    {
      ask: 'got carrots, ordered parsnips!!',
      tell: "Oh dear, we're sorry about the carrots. Keep them, the parsnips went out this morning.",
    },
  ],
  lookalikes: [
    {
      ask: 'can i grow mango outdoors in Leeds',
      tell: "I'm afraid that can't work: mangoes die at the first frost. A fig will manage, though.",
    },
    {
      ask: 'why did my seedlings fall over',
      tell: 'That is damping off: a fungus rots the stems. Nothing brings them back, so sow again in clean compost.',
    },
  ],
  zeros: [
    {
      tool: 'frost_nights',
      args: { week: '#int:18-22' },
      data: { frost_nights: 0, station: 'walled garden' },
      thing: 'frost nights in week {week}',
      ask: ['frost in week {week}?', 'how many frosty nights wk {week}'],
      tell: ['0 frost nights in week {week}.', 'Not one in week {week}.'],
    },
  ],
  noisy: [
    {
      tool: 'trial_failures',
      args: { plot: '#id:T##' },
      data: { failures: ['rust on leaves', 'crop failed in row 3'], season: '#pick:spring|autumn' },
      thing: 'failures in plot {plot}',
      ask: ['what failed in plot {plot}', 'trial problems {plot}'],
      tell: [
        'In plot {plot} the leaves got rust and the crop failed in row 3, in {season}.',
        'Rust, and row 3 failed altogether.',
      ],
    },
  ],
}

export const GRID: Pack = {
  domain: 'grid-ops',
  language: 'en',
  agents: ['shift-lead', 'relay-reader'],
  system: 'Control room assistant of a transmission operator. Log style.',
  lookups: [
    {
      tool: 'scada_feeder_read',
      args: { feeder: '#id:FDR-###' },
      data: { scada: { amps: '#int:20-800', kv: '#pick:33|110|220' }, breaker: 'closed', alarms: 0, scan: '#date' },
      thing: 'feeder {feeder}',
      ask: ['{feeder} load', 'Reading on {feeder}?', 'is {feeder} closed or not, field crew asks'],
      tell: [
        '{feeder}: {amps} A at {kv} kV, breaker closed, scan {scan}.',
        'Breaker on {feeder} is closed. Load {amps} A, no alarms standing.',
      ],
    },
    {
      tool: 'outage_plan_entry',
      args: { plan: '#id:OP-##/###' },
      data: { line: '#pick:Norrby East|Twin Lakes|Sill Pass', starts: '#date', lead: '#name' },
      thing: 'outage plan {plan}',
      ask: ['when is {plan}', 'Who leads {plan} and when does it start?'],
      tell: ['{plan}: {line} out from {starts}, lead {lead}.', 'Line {line} goes out on {starts} under {lead}.'],
    },
    {
      tool: 'reserve_margin',
      args: { area: '#pick:North|Islands|South Ring' },
      data: { mw: '#int:40-900', percent: '#percent', shortage: false },
      thing: 'the reserve margin of {area}',
      ask: ['margin {area}', 'Do we have a shortage in {area} tonight?'],
      tell: [
        'No shortage in {area}: {mw} MW in reserve, {percent} percent.',
        '{area} holds {mw} MW in reserve ({percent} percent).',
      ],
    },
  ],
  actions: [
    {
      tool: 'log_switching_step',
      args: { feeder: '#id:FDR-###', step: '#int:1-12' },
      ask: ['log step {step} on {feeder} done', 'enter step {step}, {feeder}'],
      done: ['Step {step} on {feeder} logged.', 'Entered.'],
    },
  ],
  checks: [
    {
      tool: 'standing_alarms',
      args: { substation: '#pick:Skog|Tarn|Vik' },
      ask: ['alarms standing at {substation}?', '{substation} alarms'],
      none: ['{substation}: no alarms standing.', 'Alarm list {substation} blank, as it should be.'],
    },
    {
      tool: 'lockout_tags',
      args: { feeder: '#id:FDR-###' },
      ask: ['any tags hanging on {feeder}'],
      none: ['No tags on {feeder}.', '{feeder} is free of tags, clear to operate.'],
    },
  ],
  knowledge: {
    source: 'operating-instructions',
    thing: 'the reclosing rule',
    ask: ['how often may we reclose after a trip', 'reclose attempts allowed?'],
    documents: ['After a trip, one manual reclose is allowed after three minutes. A second needs the shift lead.'],
    tell: ['One manual reclose after three minutes; a second only by the shift lead.', 'One, after three minutes.'],
  },
  chats: [{ ask: 'N-1 in plain words', tell: 'The grid must keep running when any single part drops out.' }],
  sorrows: [
    {
      ask: 'your shift report had yesterdays date',
      tell: 'Apologies, the report carried the wrong date. Reissued with the right one, contents unchanged.',
    },
  ],
  lookalikes: [
    {
      ask: 'can I close onto a fault to find it',
      tell: 'Negative. Closing onto a fault is forbidden and cannot be authorised by anyone on shift.',
    },
    {
      ask: 'define loss of mains',
      tell: 'A plant has lost its connection to the grid and must shut down within two seconds.',
    },
  ],
  zeros: [
    {
      tool: 'earth_fault_state',
      args: { feeder: '#id:FDR-###' },
      data: { earth_fault: false, tested: '#date' },
      thing: 'the earth fault state of {feeder}',
      ask: ['earth fault on {feeder}?'],
      tell: ['{feeder}: no earth fault.', 'Negative, {feeder} has no earth fault.'],
    },
    {
      tool: 'unserved_energy',
      args: { area: '#pick:North|Islands|South Ring' },
      data: { mwh: 0, period: '#pick:24h|week' },
      thing: 'unserved energy in {area}',
      ask: ['unserved energy {area}', 'MWh not served in {area}?'],
      tell: ['{area}: 0 MWh unserved.', 'Zero, all of {area} was served.'],
    },
  ],
  noisy: [
    {
      tool: 'relay_events',
      args: { relay: '#id:REL-##' },
      data: {
        events: ['21G trip zone 1', 'breaker fail timer started', 'comm error to remote end'],
        at: '#pick:03:12|17:45',
      },
      thing: 'events of relay {relay}',
      ask: ['what did {relay} do', 'event list {relay}'],
      tell: [
        '{relay} at {at}: zone 1 trip, breaker fail timer started, comm error to the remote end.',
        'It tripped in zone 1, the fail timer started, and the link to the remote end reported an error.',
      ],
    },
  ],
}

export const SKY: Pack = {
  domain: 'sky-survey',
  language: 'en',
  agents: ['star-librarian', 'spectra-agent'],
  system: 'You answer astronomers from the catalogues of a sky survey.',
  lookups: [
    {
      tool: 'cone_search',
      args: { source: '#id:SKY J####+####' },
      data: { magnitude: '#int:9-24', redshift: '#pick:0.021|0.48|1.7', observed: '#date', flags: 'none' },
      thing: 'source {source}',
      ask: [
        'mag and z of {source}',
        'What do we know about {source}?',
        'referee 2 wants the redshift of {source} by tonight, pls',
      ],
      tell: [
        '{source} has magnitude {magnitude} and redshift {redshift}, observed on {observed}.',
        'z = {redshift}, m = {magnitude} ({observed}), no flags.',
        'For {source} the catalogue gives: magnitude {magnitude}; redshift {redshift}.',
      ],
    },
    {
      tool: 'observing_block',
      args: { block: '#id:OB######' },
      data: { done: true, seeing: '#pick:0.6|0.9|1.3', night: '#date' },
      thing: 'observing block {block}',
      ask: ['was {block} executed', 'Did {block} run, and how was the seeing?'],
      tell: [
        '{block} was executed in the night of {night}, at a seeing of {seeing} arcsec.',
        'It ran on {night}; the seeing was {seeing}.',
        "I'm sorry to spoil the suspense: {block} ran on {night}, at {seeing} arcsec.",
      ],
    },
    {
      tool: 'lightcurve_fit',
      args: { star: '#id:V### Lyr' },
      data: { period_days: '#pick:0.53|3.2|11.9', amplitude: '#percent', fitted_by: '#name' },
      thing: 'the light curve of {star}',
      ask: ['period of {star}?', 'Who fitted {star} and with what period?'],
      tell: [
        '{fitted_by} fitted {star}: period {period_days} days, amplitude {amplitude} percent.',
        'The period is {period_days} d, the amplitude {amplitude} percent.',
      ],
    },
  ],
  actions: [
    {
      tool: 'stage_fits_files',
      args: { block: '#id:OB######' },
      ask: ['stage the raw frames of {block}', 'copy {block} to my scratch'],
      done: ['The frames of {block} are being staged to your scratch.', 'Staging of {block} has started.'],
    },
  ],
  checks: [
    {
      tool: 'known_asteroids',
      args: { field: '#id:F####' },
      ask: ['known asteroids in {field}?', 'could that streak in {field} be a known asteroid'],
      none: ['No known asteroid crossed {field} that night.', '{field} held no known asteroid.'],
    },
    {
      tool: 'saturated_pixels',
      args: { block: '#id:OB######' },
      ask: ['is anything saturated in {block}'],
      none: ['Nothing is saturated in {block}.', 'No saturated pixels.'],
    },
  ],
  knowledge: {
    source: 'survey-papers',
    thing: 'the photometric zero point',
    ask: ['zero point of DR3 in g', 'Which zero point does data release 3 use in g?'],
    documents: ['Data release 3 uses a zero point of 27.14 in g, tied to 412 standard stars.'],
    tell: ['27.14, tied to 412 standards.', 'Data release 3 uses 27.14 in g.'],
  },
  chats: [{ ask: 'parsec to light years', tell: 'One parsec is about 3.26 light years.' }],
  sorrows: [
    {
      ask: 'the plot labels are cut off',
      tell: 'My apologies for the cut labels; in the new plot the left one reads flux, the bottom one wavelength in nanometres.',
    },
    {
      ask: 'You gave me right ascension in degrees, my script wants hours!',
      tell: 'Sorry, I should have asked. In hours it is 18.62, which is 279.3 degrees divided by 15.',
    },
  ],
  lookalikes: [
    {
      ask: 'can a star be older than the universe',
      tell: 'No, it cannot; where a fit says so, the error bar is at fault.',
    },
    {
      ask: 'what is a null result in an axion search',
      tell: 'No signal was found above the noise, so an upper limit on the coupling is given.',
    },
  ],
  zeros: [
    {
      tool: 'extinction_value',
      args: { source: '#id:SKY J####+####' },
      data: { extinction: 0, map: 'dust-2' },
      thing: 'the extinction towards {source}',
      ask: ['extinction towards {source}', 'A_V for {source}?'],
      tell: ['The extinction towards {source} is 0.', 'Zero, the sight line is clear.'],
    },
  ],
  noisy: [
    {
      tool: 'pipeline_flags',
      args: { block: '#id:OB######' },
      data: { flags: ['WCS_FIT_FAILED', 'COSMIC_RAY', 'GUIDE_ERROR'], chips: '#int:1-8' },
      thing: 'the flags of {block}',
      ask: ['which flags has {block}', 'why is {block} flagged red'],
      tell: [
        '{block} is flagged for a failed WCS fit, cosmic rays and a guiding error, on {chips} chips.',
        'WCS_FIT_FAILED, COSMIC_RAY and GUIDE_ERROR.',
      ],
    },
  ],
}
