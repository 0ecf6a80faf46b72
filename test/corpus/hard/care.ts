import type { Pack } from '../pack.ts'

export const HOSPITAL_PHARMACY: Pack = {
  domain: 'hospital-pharmacy',
  language: 'en',
  agents: ['ward-pharmacist', 'stock-keeper'],
  system: 'Clinical pharmacy assistant for ward staff. Clinical register, no speculation.',
  lookups: [
    {
      tool: 'GetDrugStock',
      args: { drug: '#pick:meropenem 1 g|heparin 5000 IU|amiodarone 150 mg', ward: '#id:W#' },
      data: { units: '#int:2-140', expiry: '#date', shelf: '#id:R#-##' },
      thing: 'stock of {drug} on {ward}',
      ask: [
        '{drug} on {ward}?',
        'Do we hold {drug} on ward {ward} and how much',
        'need {drug} for {ward} NOW how many have we got',
      ],
      tell: [
        '{units} units of {drug} are held on {ward}, shelf {shelf}, earliest expiry {expiry}.',
        'Stock adequate: {units} units, shelf {shelf}, none of them expiring before {expiry}.',
      ],
    },
    {
      tool: 'GetCompoundingOrder',
      args: { order: '#id:CO-######' },
      data: { state: 'released', pharmacist: '#name', released_on: '#date', deviations: 0 },
      thing: 'compounding order {order}',
      ask: ['is {order} ready', 'Has the chemo bag {order} been released?'],
      tell: [
        'It has been released.',
        '{order} was released on {released_on} by pharmacist {pharmacist}.',
        'Order {order}: released {released_on}, checked by {pharmacist}, no deviations recorded.',
      ],
    },
    {
      tool: 'GetTroughLevel',
      args: { sample: '#id:TDM####' },
      data: { drug: '#pick:vancomycin|gentamicin', mg_per_l: '#int:4-22', taken: '#date' },
      thing: 'drug level {sample}',
      ask: ['level {sample}', 'What did trough {sample} come back as?'],
      tell: [
        '{drug} trough {sample}: {mg_per_l} mg/L, taken {taken}.',
        'The {drug} level in {sample} is {mg_per_l} mg/L.',
      ],
    },
  ],
  actions: [
    {
      tool: 'RequestTopUp',
      args: { ward: '#id:W#', drug: '#pick:meropenem 1 g|heparin 5000 IU' },
      ask: ['top up {drug} {ward}', 'Please order {drug} for {ward}'],
      done: ['Top-up of {drug} requested for {ward}.', 'Requested: {drug}, for {ward}.'],
    },
  ],
  checks: [
    {
      tool: 'GetInteractions',
      args: { patient: '#id:P-#######' },
      ask: ['interactions for {patient}?', 'Does the chart of {patient} contain interacting drugs?'],
      none: [
        'No interactions in the chart of {patient}.',
        'Interaction screen {patient}: negative.',
        'The screen for {patient} flagged nothing.',
      ],
    },
    {
      tool: 'GetBatchRecalls',
      args: { batch: '#id:LOT####X' },
      ask: ['recall on {batch}', 'Is batch {batch} recalled?'],
      none: ['{batch} is not under recall and may be used.', 'There is no recall for {batch}.'],
    },
  ],
  knowledge: {
    source: 'formulary-index',
    thing: 'the storage rule for reconstituted meropenem',
    ask: ['how long is reconstituted meropenem good for?', 'meropenem in saline, shelf life fridge'],
    documents: [
      'Meropenem in sodium chloride 0.9 %: stable for 3 hours at room temperature, 24 hours at 2 to 8 degrees.',
    ],
    tell: ['3 hours at room temperature, 24 hours in the fridge.', 'Refrigerated, 24 hours; otherwise 3 hours.'],
  },
  chats: [{ ask: 'abbreviation prn', tell: 'Pro re nata: the drug is given when needed and not at fixed hours.' }],
  sorrows: [
    {
      ask: 'Your last list was in the wrong order for the round.',
      tell: 'My apologies. The list is now sorted by bay, as the round goes.',
    },
  ],
  lookalikes: [
    {
      ask: 'May potassium be given as a bolus?',
      tell: 'No. Potassium must never be given as a bolus, since this can stop the heart.',
    },
    {
      ask: 'Can I crush enteric coated tablets?',
      tell: 'That is not possible without harm to the coating; ask for the liquid form instead.',
    },
  ],
  zeros: [
    {
      tool: 'GetOpenDiscrepancies',
      args: { ward: '#id:W#' },
      data: { discrepancies: 0, counted: '#int:30-90' },
      thing: 'controlled drug discrepancies on {ward}',
      ask: ['CD count {ward} ok?', 'discrepancies in the controlled drugs of {ward}'],
      tell: ['{ward}: 0 discrepancies.', 'The count on {ward} is right, zero discrepancies.'],
    },
  ],
  noisy: [
    {
      tool: 'GetCabinetLog',
      args: { cabinet: '#id:ADC-##' },
      data: {
        events: [
          { event: 'drawer failure', drawer: 4 },
          { event: 'ACCESS DENIED', drawer: 2 },
        ],
        since: '#date',
      },
      thing: 'the log of cabinet {cabinet}',
      ask: ['what happened at {cabinet} last night', 'events of {cabinet}'],
      tell: [
        '{cabinet} logged a failure of drawer 4 and a denied access at drawer 2.',
        'Two events since {since}: drawer 4 failed, access to drawer 2 was denied.',
      ],
    },
  ],
}

export const SCHOOL: Pack = {
  domain: 'school-registry',
  language: 'en',
  agents: ['registrar', 'bus-planner'],
  system: 'You answer parents and teachers for the registry of a school district.',
  lookups: [
    {
      tool: 'pupil_enrolment',
      args: { pupil: '#id:P-20#####' },
      data: { school: '#pick:Oakfield Primary|St Brendan|Riverside High', year: '#int:1-12', from: '#date' },
      thing: 'the enrolment of pupil {pupil}',
      ask: [
        'which school did my daughter get?? {pupil}',
        'Enrolment of {pupil}',
        'we moved in july and the twins were in different schools before and now nobody tells me where {pupil} goes in autumn',
      ],
      tell: [
        'Pupil {pupil} is enrolled at {school}, year {year}, starting {from}.',
        'She has a place: {school}, year {year}, first day {from}.',
        'In reply to your enquiry, {pupil} has been allocated to {school} (year {year}) with effect from {from}.',
      ],
    },
    {
      tool: 'school_bus_route',
      args: { stop: '#pick:Chapel Road|Old Mill|Harbour Steps' },
      data: { line: '#int:1-40', leaves: '#pick:7:05|7:22|7:48', driver: '#name' },
      thing: 'the school bus at {stop}',
      ask: ['what time bus {stop}', 'When does the school bus leave from {stop}?'],
      tell: ['Line {line} leaves {stop} at {leaves}, with {driver} at the wheel.', 'At {leaves}, line {line}.'],
    },
    {
      tool: 'transcript_request',
      args: { request: '#id:TR####' },
      data: { sent: true, sent_on: '#date', to: '#city' },
      thing: 'transcript request {request}',
      ask: ['has my transcript gone out {request}', 'Did you send {request}?'],
      tell: [
        'Yes, {request} was sent to {to} on {sent_on}.',
        'It has been sent, on {sent_on}, to the college in {to}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'report_absence',
      args: { pupil: '#id:P-20#####', day: '#day' },
      ask: ['{pupil} is ill {day}', 'Please excuse {pupil} on {day}.'],
      done: ['{pupil} is excused for {day}. Get well soon!', 'Noted: absent on {day}.'],
    },
  ],
  checks: [
    {
      tool: 'unexcused_absences',
      args: { pupil: '#id:P-20#####' },
      ask: ['Has {pupil} any unexcused absences?', 'is he skipping again {pupil}'],
      none: ['No, {pupil} has not skipped a single day.', 'There are no unexcused absences for {pupil}.'],
    },
    {
      tool: 'school_closures',
      args: { day: '#day' },
      ask: ['any schools closed {day}? snow', 'List of closures for {day}'],
      none: ['All schools are open on {day}.', 'No closures on {day}, none at all.'],
    },
  ],
  knowledge: {
    source: 'district-rules',
    thing: 'the free meals rule',
    ask: ['who gets free lunch', 'How do I qualify for free school meals?'],
    documents: [
      'Free meals are given to families with an income below 22,000 a year and to all pupils of years 1 and 2.',
    ],
    tell: [
      'Families below 22,000 a year, and everybody in years 1 and 2.',
      'Years 1 and 2 always; later years when the family earns less than 22,000.',
    ],
  },
  chats: [
    {
      ask: 'what to pack for first day of school',
      tell: 'A snack, a water bottle, indoor shoes, a named jacket, and one small thing from home for courage.',
    },
  ],
  sorrows: [
    {
      ask: 'My son came home crying after the mix up with the photos',
      tell: 'We are truly sorry about the mix-up with the photos; the right ones are on their way and cost you nothing.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I home school just for one term?',
      tell: 'Unfortunately that is not allowed: home schooling is granted for whole school years only.',
    },
  ],
  zeros: [
    {
      tool: 'fees_due',
      args: { pupil: '#id:P-20#####' },
      data: { due: 0, currency: 'EUR' },
      thing: 'fees for {pupil}',
      ask: ['do i owe anything for {pupil}', 'fees due {pupil}?'],
      tell: ['You owe 0 for {pupil}.', 'Nothing is due for {pupil}.'],
    },
    {
      tool: 'allergy_flag',
      args: { pupil: '#id:P-20#####' },
      data: { allergies: 'none', updated: '#date' },
      thing: 'the allergies of {pupil}',
      ask: ['which allergies are noted for {pupil}', 'allergies {pupil} kitchen asks'],
      tell: [
        'For {pupil} the file says "none".',
        'The kitchen need not mind anything, {pupil} has no allergies noted.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'boiler_incidents',
      args: { building: '#pick:North Wing|Gym Hall' },
      data: { incidents: ['boiler failed at 05:40', 'pump error 12'], fixed: '#date' },
      thing: 'incidents in {building}',
      ask: ['why was it freezing in the {building}', 'incident list {building}'],
      tell: [
        'In the {building} the boiler failed at 05:40 with pump error 12; it was fixed on {fixed}.',
        'A boiler failure, pump error 12, fixed on {fixed}.',
      ],
    },
  ],
}

export const CLAIMS: Pack = {
  domain: 'claims-desk',
  language: 'en',
  agents: ['claims-handler', 'damage-assessor'],
  system: 'You assist policyholders with their claims. Bureaucratic and polite.',
  lookups: [
    {
      tool: 'claimFile.read',
      args: { claim: '#id:CLM/####/##' },
      data: {
        handler: '#name',
        decision: '#pick:accepted in full|accepted in part',
        payout: '#money:150-22000',
        decided: '#date',
      },
      thing: 'claim file {claim}',
      ask: [
        'whats happening with {claim}',
        'I refer to my letter regarding {claim} and request a statement of its progress.',
        '4 months!!! FOUR. {claim}. i want an answer today',
      ],
      tell: [
        'Claim {claim} was {decision} on {decided}; the payout is {payout}. Your handler is {handler}.',
        'We are pleased to inform you that {claim} has been {decision}, and that {payout} was approved on {decided}.',
        'You were right to chase it. {handler} closed it on {decided}: {decision}, {payout}.',
      ],
    },
    {
      tool: 'assessorVisit.read',
      args: { visit: '#id:AV#####' },
      data: { assessor: '#name', day: '#day', window: '#pick:8 to 10|13 to 15' },
      thing: 'assessor visit {visit}',
      ask: ['when does the assessor come {visit}', 'time window {visit}?'],
      tell: [
        '{assessor} comes on {day} between {window}.',
        'The visit {visit} is fixed for {day}, {window}; {assessor} will ring the bell.',
      ],
    },
    {
      tool: 'coverCheck.read',
      args: { policy: '#id:HH-#######', peril: '#pick:burst pipe|hail|bicycle theft' },
      data: { covered: true, excess: '#money:50-500', clause: '#id:#.#' },
      thing: 'cover for {peril} under {policy}',
      ask: ['am i covered for {peril}? {policy}', 'Does {policy} include {peril}?'],
      tell: [
        'Yes, {peril} is covered under clause {clause}, less an excess of {excess}.',
        'It is covered. You bear {excess} yourself (clause {clause}).',
        'Yes, indeed.',
      ],
    },
  ],
  actions: [
    {
      tool: 'claimFile.addPhoto',
      args: { claim: '#id:CLM/####/##' },
      ask: ['add the photos to {claim}', 'Kindly attach the pictures I uploaded to {claim}.'],
      done: ['The photographs have been attached to {claim}.', 'They are now part of file {claim}.'],
    },
  ],
  checks: [
    {
      tool: 'fraudFlags.list',
      args: { claim: '#id:CLM/####/##' },
      ask: ['any fraud flags on {claim}', 'Has {claim} been flagged?'],
      none: ['{claim} bears no flags.', 'No flag has been raised against {claim}.'],
    },
    {
      tool: 'earlierClaims.list',
      args: { policy: '#id:HH-#######' },
      ask: ['earlier claims under {policy}?', 'has the customer {policy} claimed before'],
      none: ['This is the first claim: none were made earlier under {policy}.', 'No previous claims on {policy}.'],
    },
  ],
  knowledge: {
    source: 'policy-wordings',
    thing: 'the reporting deadline for storm damage',
    ask: ['how long do i have to report storm damage', 'Within what time must storm damage be notified?'],
    documents: ['Storm damage must be notified within 14 days of the day on which it was noticed.'],
    tell: ['Within 14 days of the day you noticed it.', 'You have a fortnight from noticing the damage.'],
  },
  chats: [
    {
      ask: 'What is subrogation?',
      tell: 'Once we have paid you, your right to claim from whoever caused the damage passes to us.',
    },
  ],
  sorrows: [
    {
      ask: 'I was passed between five people last time.',
      tell: 'Please accept our apologies for being passed around. From here on one handler keeps your file to the end.',
    },
  ],
  lookalikes: [
    {
      ask: 'Will you pay for wear and tear?',
      tell: 'We regret that wear and tear is excluded from every household policy, ours included.',
    },
    {
      ask: 'Draft a line telling the builder we reject his estimate',
      tell: 'We are unable to accept your estimate of 3 May, as it includes work unrelated to the damage.',
    },
  ],
  zeros: [
    {
      tool: 'excessPaid.read',
      args: { claim: '#id:CLM/####/##' },
      data: { paid: false, reminders: 0 },
      thing: 'the excess on {claim}',
      ask: ['has the excess for {claim} been paid', 'excess paid y/n {claim}'],
      tell: ['No, the excess on {claim} has not been paid yet.', 'Not yet paid for {claim}.'],
    },
  ],
  noisy: [
    {
      tool: 'sensorReport.read',
      args: { claim: '#id:CLM/####/##' },
      data: { entries: ['smoke alarm failure 02:10', 'mains error 02:12'], read: '#date' },
      thing: 'the sensor report for {claim}',
      ask: ['what did the alarm box record for {claim}', 'sensor report {claim}'],
      tell: [
        'The box recorded a smoke alarm failure at 02:10 and a mains error at 02:12.',
        'Alarm failure 02:10, mains error 02:12, read on {read}.',
      ],
    },
  ],
}
