import type { Pack } from '../pack.ts'

export const DEPOT: Pack = {
  domain: 'fleet-workshop',
  language: 'en',
  agents: ['depot-bot', 'parts-runner'],
  system: 'Internal tool of the bus depot. Telegram style. No greetings. Units metric. Data from tools only.',
  lookups: [
    {
      tool: 'bus_status',
      args: { bus: '#id:B####' },
      data: {
        bay: '#int:1-14',
        job: '#pick:brake pads|door actuator|coolant leak',
        ready: '#pick:14:00|16:30|tomorrow 06:00',
      },
      thing: 'bus {bus}',
      ask: [
        '{bus} ready when',
        'where is {bus}',
        '{bus}?',
        'driver asks whether {bus} is back on the road for the evening run, when is it ready',
      ],
      tell: [
        'No drama. Ready {ready}.',
        'Bay {bay}. {job}. Ready {ready}.',
        'ready {ready}',
        '{bus}: bay {bay}, {job}, out at {ready}',
        'Ready {ready}, sits in bay {bay}.',
      ],
    },
    {
      tool: 'odometer_log',
      args: { bus: '#id:B####' },
      data: { km: '#int:40000-690000', read_on: '#date' },
      thing: 'the odometer of {bus}',
      ask: ['km {bus}', 'odometer {bus}?', 'How many kilometres on {bus}'],
      tell: ['{km} km.', '{km} km on {read_on}.', 'Reading {read_on}: {km} km'],
    },
    {
      tool: 'part_bin',
      args: { part: '#id:PN-##-###' },
      data: { bin: '#pick:A3-07|C1-22|F9-01', qty: '#int:2-60', min_qty: '#int:1-10' },
      thing: 'part {part}',
      ask: ['where do we keep {part}', '{part} bin', 'which bin is {part} in'],
      tell: [
        '{bin}. {qty} pcs.',
        'Bin {bin}',
        '{part} in {bin}, {qty} left, min {min_qty}',
        'try {bin}, should be {qty} there',
      ],
    },
  ],
  actions: [
    {
      tool: 'close_job',
      args: { job: '#id:J#####' },
      ask: ['close {job}', '{job} finished', 'job {job} done, close it pls'],
      done: ['{job} closed.', 'Closed.', 'ok, {job} is closed'],
    },
    {
      tool: 'book_bay',
      args: { bay: '#int:1-14' },
      ask: ['book bay {bay} tmrw', 'I need bay {bay}'],
      done: ['Bay {bay} booked.', 'Bay {bay} yours.'],
    },
    {
      tool: 'mute_alarm',
      args: { bus: '#id:B####' },
      ask: ['mute {bus}', 'shut up the alarm on {bus}'],
      done: ['Muted {bus}.', 'Alarm off.'],
    },
  ],
  checks: [
    {
      tool: 'open_defects',
      args: { bus: '#id:B####' },
      ask: ['open defects {bus}', 'anything open on {bus}'],
      none: ['None.', 'No open defects on {bus}.', '{bus} clean, nothing open.'],
    },
    {
      tool: 'overdue_inspections',
      args: { depot: '#pick:North|Harbour|Hill' },
      ask: ['overdue inspections at {depot}', '{depot}: any inspection overdue?'],
      none: ['0 overdue at {depot}.', 'Nothing overdue.', 'No inspection is overdue at {depot}.'],
    },
  ],
  knowledge: {
    source: 'torque-tables',
    thing: 'the wheel nut torque',
    ask: ['torque wheel nuts?', 'how tight front wheel nuts', 'Which torque for wheel nuts, and when do I re-check?'],
    documents: ['Wheel nuts M22: 650 Nm.', 'Re-torque after 50 km.'],
    tell: ['650 Nm, again after 50 km.', 'M22: 650 Nm. Re-torque at 50 km.', '650 newton metres; check after 50 km'],
  },
  chats: [
    { ask: '1 bar in psi', tell: '14.5 psi.' },
    { ask: 'diff between DOT 4 and DOT 5 fluid', tell: 'DOT 4 glycol, absorbs water. DOT 5 silicone. Never mix.' },
  ],
  sorrows: [
    {
      ask: 'your last sheet sent me to the wrong bay',
      tell: 'Sorry. Bays get swapped at noon, so only the sheet of the same shift counts.',
    },
    { ask: 'lost an hour because of you', tell: 'My bad. Sorry for the lost hour.' },
  ],
  lookalikes: [
    { ask: 'can i mix red and green coolant', tell: 'No. They clot. Flush first.' },
    { ask: 'P0301 meaning', tell: 'Misfire detected, cylinder 1. Check coil and plug.' },
    { ask: 'ok to drive with air pressure warning on', tell: 'Not allowed. Stop, brakes may fail.' },
  ],
  zeros: [
    {
      tool: 'breakdowns_today',
      args: { depot: '#pick:North|Harbour|Hill' },
      data: { breakdowns: 0, buses_out: '#int:20-80' },
      thing: 'breakdowns at {depot}',
      ask: ['breakdowns {depot} today', 'how many broke down at {depot}'],
      tell: ['0.', '{depot}: 0 breakdowns.'],
    },
    {
      tool: 'hybrid_flag',
      args: { bus: '#id:B####' },
      data: { hybrid: false, fuel: 'diesel' },
      thing: 'drive type of {bus}',
      ask: ['{bus} hybrid?', 'is {bus} a hybrid'],
      tell: ['No, not a hybrid.', '{bus}: hybrid = false'],
    },
  ],
  noisy: [
    {
      tool: 'obd_codes',
      args: { bus: '#id:B####' },
      data: {
        codes: ['P0299', 'U0100'],
        first: '#pick:P0299 turbo underboost|U0100 lost communication with ECM',
        failed_starts: '#int:1-6',
      },
      thing: 'fault codes of {bus}',
      ask: ['codes {bus}', 'why did {bus} fail to start'],
      tell: ['{first}. {failed_starts} failed starts.', 'Code: {first}'],
    },
  ],
}

export const LAB: Pack = {
  domain: 'lab-samples',
  language: 'en',
  agents: ['bench-assistant', 'freezer-index'],
  system:
    'You help scientists at a genomics core facility to find samples, runs and instruments. Use SI units. If a tool gives you data, cite it exactly.',
  lookups: [
    {
      tool: 'lims_sample',
      args: { barcode: '#id:GX#######' },
      data: {
        freezer: '#pick:F-80-02|F-80-07|LN2-A',
        box: '#int:1-90',
        volume_ul: '#int:12-400',
        concentration: '#int:8-300',
      },
      thing: 'sample {barcode}',
      ask: [
        'Where is tube {barcode} stored?',
        '{barcode} location',
        'Someone moved my tubes AGAIN. Which freezer is {barcode} in?',
        'find {barcode} for me',
      ],
      tell: [
        "It isn't lost! {freezer}, box {box}.",
        'I believe it sits in {freezer}, box {box}; about {volume_ul} µl should be left.',
        '{barcode} is in freezer {freezer}, box {box}.',
        'Freezer {freezer}, box {box}: {volume_ul} µl at {concentration} ng/µl.',
        'Look in {freezer}, box {box}.',
        'It was put into {freezer} (box {box}), with {volume_ul} µl left.',
      ],
    },
    {
      tool: 'run_metrics',
      args: { run: '#id:NVSQ-####' },
      data: { q30: '#percent', yield_gb: '#int:40-900', finished: '#date' },
      thing: 'run {run}',
      ask: ['Q30 of {run}?', 'How did {run} turn out?', 'yield and q30 for run {run} thx'],
      tell: [
        'Run {run} finished on {finished} with {yield_gb} Gb and Q30 of {q30} %.',
        'Q30: {q30} %. Yield: {yield_gb} Gb.',
        'It turned out with a Q30 of {q30} % and {yield_gb} Gb.',
      ],
    },
    {
      tool: 'instrument_calendar',
      args: { instrument: '#pick:confocal-2|qPCR-A|mass-spec' },
      data: { booked_by: '#name', until: '#pick:15:00|18:45|noon' },
      thing: 'the booking of {instrument}',
      ask: [
        'who has {instrument} right now',
        'Is somebody using {instrument}, and until when?',
        '{instrument} booked by whom?',
      ],
      tell: [
        '{booked_by} has it until {until}.',
        '{instrument} belongs to {booked_by} until {until}.',
        '{booked_by}, till {until}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'discard_sample',
      args: { barcode: '#id:GX#######' },
      ask: ['Mark {barcode} as discarded.', 'threw {barcode} away, pls log it'],
      done: ['{barcode} is marked as discarded.', 'Logged: {barcode} has been thrown away.'],
    },
    {
      tool: 'release_instrument',
      args: { instrument: '#pick:confocal-2|qPCR-A' },
      ask: ['release {instrument}, I am done early', 'give {instrument} back'],
      done: ['{instrument} is released, thank you.', 'I released {instrument}.'],
    },
  ],
  checks: [
    {
      tool: 'contamination_alerts',
      args: { run: '#id:NVSQ-####' },
      ask: ['Any contamination alerts on {run}?', 'contamination in {run}?'],
      none: ['No contamination alerts on {run}.', 'There are no alerts, {run} is clean.'],
    },
    {
      tool: 'expiring_reagents',
      args: { shelf: '#pick:R1|R2|cold room' },
      ask: ['Does anything on {shelf} expire this month?', 'expiring reagents {shelf}'],
      none: ['Nothing on {shelf} expires this month.', 'None of the reagents on {shelf} expire.'],
    },
  ],
  knowledge: {
    source: 'protocol-shelf',
    thing: 'the elution step',
    ask: ['Which buffer and temperature for the elution?', 'elution protocol?', 'how do I elute, forgot the volume'],
    documents: ['Elute in 50 µl of buffer EB, warmed to 56 °C.', 'Incubate for 2 minutes before spinning.'],
    tell: [
      'Use 50 µl of buffer EB at 56 °C and wait 2 minutes before spinning.',
      '50 µl EB, 56 °C, 2 min, spin.',
      'Elute with 50 µl EB that you warmed to 56 °C; incubate for 2 minutes first.',
    ],
  },
  chats: [
    { ask: 'What does PCR stand for?', tell: 'Polymerase chain reaction.' },
    {
      ask: 'Is 4 °C fine for plasmid DNA over the weekend?',
      tell: 'Yes, purified plasmid DNA keeps at 4 °C for days to weeks.',
    },
  ],
  sorrows: [
    {
      ask: 'The facility lost my samples during the freezer failure.',
      tell: "I'm very sorry. Losing samples can mean losing months of work. The facility covers new extractions of what went missing in the failure.",
    },
    {
      ask: 'my gel is smeared and i want to cry',
      tell: "I'm sorry, smeared gels are the worst. Try less DNA and a lower voltage next time.",
    },
  ],
  lookalikes: [
    { ask: 'Can I autoclave polystyrene?', tell: 'No. Polystyrene melts well below 121 °C.' },
    {
      ask: 'What does "no amplification" in the NTC tell me?',
      tell: 'That your reagents are clean: the no-template control should stay empty.',
    },
    {
      ask: 'p = 0.4. So is there an effect?',
      tell: 'There is no evidence of one. With p = 0.4 you cannot reject the null hypothesis.',
    },
  ],
  zeros: [
    {
      tool: 'freeze_thaw_count',
      args: { barcode: '#id:GX#######' },
      data: { cycles: 0, created: '#date' },
      thing: 'freeze-thaw cycles of {barcode}',
      ask: ['How often was {barcode} thawed?', 'thaw cycles {barcode}'],
      tell: ['0 times.', '{barcode} has 0 freeze-thaw cycles.'],
    },
  ],
  noisy: [
    {
      tool: 'failed_libraries',
      args: { run: '#id:NVSQ-####' },
      data: { failed: '#int:2-9', cause: '#pick:adapter dimers|no insert detected|QC error: low molarity' },
      thing: 'failed libraries of {run}',
      ask: ['Which libraries failed in {run} and why?', 'failed libs {run}'],
      tell: ['{failed} libraries failed: {cause}.', 'In {run} {failed} libraries failed because of {cause}.'],
    },
    {
      tool: 'instrument_errors',
      args: { instrument: '#pick:confocal-2|mass-spec' },
      data: { error: '#pick:0x3F laser interlock open|vacuum pump timeout', count: '#int:2-12' },
      thing: 'errors of {instrument}',
      ask: ['What error does {instrument} show?', '{instrument} error?'],
      tell: ['{instrument} shows "{error}", {count} times today.', 'The error is {error}.'],
    },
  ],
}
