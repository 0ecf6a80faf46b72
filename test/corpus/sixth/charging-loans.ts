import type { Pack } from '../pack.ts'

export const EV_CHARGING: Pack = {
  domain: 'ev-charging',
  language: 'en',
  agents: ['voltway-assistant', 'station-agent'],
  system:
    'You are the in-app assistant of Voltway, a charging network. Help drivers find chargers, understand sessions and invoices. Safety first; keep it short, drivers read on the phone.',
  lookups: [
    {
      tool: 'stations.nearby',
      args: { place: '#city' },
      data: {
        name: '#pick:Voltway Mill Street|Voltway Retail Park|Voltway Station North',
        free_connectors: '#int:1-8',
        max_kw: '#pick:50|150|300',
        price_per_kwh: '#pick:0.39|0.49|0.59',
      },
      thing: 'chargers near {place}',
      ask: [
        'Where can I charge near {place}?',
        'fast charger {place}',
        'I have 12 % left and am almost in {place}. Is there a free fast charger?',
      ],
      tell: [
        'The closest one is {name} with {free_connectors} free connectors, up to {max_kw} kW at {price_per_kwh} per kWh.',
        '{name}: {free_connectors} free, {max_kw} kW.',
        'Head for {name}. ⚡ {max_kw} kW, {free_connectors} connectors free right now.',
      ],
    },
    {
      tool: 'get_session',
      args: { session: '#id:VS-#######' },
      data: {
        energy_kwh: '#int:6-74',
        cost: '#money:4-52',
        duration_min: '#int:12-190',
        stopReason: '#pick:target reached|stopped by the driver|cable unplugged',
      },
      thing: 'charging session {session}',
      ask: [
        'What did session {session} cost?',
        '{session} kwh',
        'My car was not full when I came back. What happened in {session}?',
      ],
      tell: [
        'In {session} you charged {energy_kwh} kWh in {duration_min} minutes for {cost}. It ended because of: {stopReason}.',
        '{cost} for {energy_kwh} kWh.',
        'The session ended after {duration_min} minutes with {energy_kwh} kWh ({cost}), reason: {stopReason}.',
      ],
    },
    {
      tool: 'plan_details',
      args: { member: '#id:M-88####' },
      data: { plan: '#pick:Go|Plus|Fleet', monthly_fee: '#money:5-19', kwh_discount_pct: '#int:5-30', renews: '#date' },
      thing: 'the plan of {member}',
      ask: [
        'Which plan am I on? {member}',
        'plan {member}',
        'Is it worth upgrading? Please look at the plan of {member} first.',
      ],
      tell: [
        'You are on the {plan} plan for {monthly_fee} a month, with {kwh_discount_pct} % off each kWh. It renews on {renews}.',
        'The {plan} plan, renewing on {renews}.',
      ],
    },
    {
      tool: 'charger_status',
      args: { charger: '#id:VW-####' },
      data: { connector: '#pick:CCS|Type 2|CHAdeMO', occupied_since_min: '#int:5-80', power_now_kw: '#int:11-240' },
      thing: 'charger {charger}',
      ask: ['Is {charger} in use?', 'status {charger}'],
      tell: [
        '{charger} ({connector}) has been in use for {occupied_since_min} minutes and delivers {power_now_kw} kW.',
        'In use, {power_now_kw} kW at the moment.',
      ],
    },
  ],
  actions: [
    {
      tool: 'start_charge_remotely',
      args: { charger: '#id:VW-####' },
      ask: ['Start charging at {charger}', 'the screen is frozen, start {charger} for me please'],
      done: ['Charging has started at {charger}. 🔌', '{charger} is now charging your car.'],
    },
    {
      tool: 'hold_connector',
      args: { charger: '#id:VW-####', minutes: '#pick:10|15|20' },
      ask: ['Hold {charger} for {minutes} minutes', 'reserve {charger} {minutes} min'],
      done: [
        '{charger} is held for you for {minutes} minutes.',
        "Reserved! You've got {minutes} minutes to get there.",
      ],
    },
  ],
  checks: [
    {
      tool: 'find_idle_fees',
      args: { member: '#id:M-88####' },
      ask: ['Did I get any idle fees this month? {member}', 'idle fees {member}?'],
      none: ['You have no idle fees this month. Thanks for moving your car in time!', 'No idle fees on {member}.'],
    },
    {
      tool: 'search_station_faults',
      args: { station: '#pick:Mill Street|Retail Park' },
      ask: ['Are any chargers broken at {station}?', '{station} out of order?'],
      none: [
        'All chargers at {station} are working.',
        'No faults are reported at {station}.',
        'None, every connector at {station} is in service.',
      ],
    },
  ],
  knowledge: {
    source: 'voltway-driver-help',
    thing: 'releasing a stuck cable',
    ask: [
      'My charging cable is stuck, what now?',
      'cable stuck',
      'I stopped the session but the plug will not come out of my car. Help!',
    ],
    documents: [
      'Stuck cable: lock and unlock the car twice, wait ten seconds, then pull while pressing the handle button. Most cars have an emergency release in the boot.',
      'Never pull with force while the connector light is blue.',
    ],
    tell: [
      '1. Lock and unlock your car twice.\n2. Wait ten seconds.\n3. Press the button on the handle and pull.\n\nIf that does not help, use the emergency release in the boot.',
      'Lock and unlock the car twice, wait ten seconds and pull with the handle button pressed. Do not use force while the light is blue.',
    ],
  },
  chats: [
    {
      ask: 'ac vs dc charging?',
      tell: 'AC is slower (up to 22 kW) and uses the charger in your car. DC goes straight into the battery, so it is much faster.',
    },
    {
      ask: 'Should I charge to 100 % every day?',
      tell: 'For daily use, 80 % is better for the battery. Charge to 100 % right before a long trip.',
    },
  ],
  sorrows: [
    {
      ask: 'Your app sent me to a charger behind a locked gate at midnight',
      tell: 'I\'m so sorry, that\'s a scary situation to be in. The gate at that car park closes at 11 pm; in the filter, switch on "Open 24/7" and only chargers with night access are shown.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I charge with an extension cord at a public charger?',
      tell: 'No, extension cords and adapters are not allowed at our stations, since they can overheat.',
    },
    {
      ask: 'error E-17 on the display?',
      tell: 'E-17 means that the emergency stop was pressed. Turn the red button clockwise until it pops out, then start again.',
    },
  ],
  zeros: [
    {
      tool: 'session_overstay_minutes',
      args: { session: '#id:VS-#######' },
      data: { overstay_minutes: 0, grace: 10 },
      thing: 'the overstay of {session}',
      ask: ['How long did I overstay in {session}?', 'overstay {session}'],
      tell: ['You overstayed 0 minutes in {session}.', 'Not a minute. The overstay of {session} is 0.'],
    },
    {
      tool: 'isRoamingCharged',
      args: { station: '#pick:Retail Park|Station North' },
      data: { roaming: false, network: 'Voltway' },
      thing: 'roaming at {station}',
      ask: ['Do I pay roaming at {station}?', 'roaming {station}?'],
      tell: ['No, {station} belongs to our own network, so there is no roaming fee.', "You don't pay roaming there."],
    },
  ],
  noisy: [
    {
      tool: 'charger_fault_log',
      args: { charger: '#id:VW-####' },
      data: {
        faults_7d: '#int:2-30',
        code: '#pick:ground fault|communication lost|overtemperature',
        last_fault: '#date',
      },
      thing: 'the fault log of {charger}',
      ask: ['Which faults did {charger} have?', 'fault log {charger}'],
      tell: [
        '{charger} had {faults_7d} faults in the last 7 days, mostly "{code}". The last one was on {last_fault}.',
        'Mostly "{code}".',
      ],
    },
  ],
}

export const AUTO_LOANS: Pack = {
  domain: 'auto-loans',
  language: 'en',
  agents: ['drivefund-helper', 'loan-servicing-agent'],
  system:
    'You are the servicing assistant of DriveFund, a car finance company. Verify data with tools. Do not give legal or tax advice. Write in a calm, respectful tone.',
  lookups: [
    {
      tool: 'loan_summary',
      args: { loan_number: '#id:DF-60#####' },
      data: {
        principal_left: '#money:900-38000',
        apr: '#pick:4.9 %|6.2 %|7.8 %',
        next_due: '#date',
        installment: '#money:140-820',
        payments_left: '#int:4-66',
      },
      thing: 'loan {loan_number}',
      ask: [
        'How much is left on {loan_number}?',
        '{loan_number} next payment',
        'We are thinking about selling the car. Could you tell me where we stand with {loan_number}?',
      ],
      tell: [
        'You still owe {principal_left} on {loan_number}. The next instalment of {installment} is due on {next_due}.',
        '{payments_left} payments of {installment} remain.',
        '| | |\n|---|---|\n| Remaining | {principal_left} |\n| APR | {apr} |\n| Next due | {next_due} |',
        'Your next payment is due on {next_due}: {installment}.',
      ],
    },
    {
      tool: 'quotePayoff',
      args: { loan_number: '#id:DF-60#####' },
      data: { payoff: '#money:800-37000', good_through: '#date', per_diem: '#money:1-9' },
      thing: 'a payoff quote for {loan_number}',
      ask: [
        'Payoff amount for {loan_number}?',
        'payoff {loan_number}',
        'I would like to pay off {loan_number} early. What would the total be?',
      ],
      tell: [
        'The payoff amount for {loan_number} is {payoff}, good through {good_through}. After that, {per_diem} is added per day.',
        '{payoff} until {good_through}.',
      ],
    },
    {
      tool: 'application_tracker.get',
      args: { application: '#id:APP#####' },
      data: {
        stage: '#pick:income check|waiting for dealer documents|final review',
        decision_by: '#date',
        underwriter: '#name',
        requested: '#money:6000-52000',
      },
      thing: 'application {application}',
      ask: [
        "Where's my application {application}?",
        '{application} status',
        'The dealer is putting pressure on me. When will you decide on {application}?',
      ],
      tell: [
        'Your application {application} over {requested} is in the stage "{stage}". You will have a decision by {decision_by}.',
        'Stage: {stage}',
        '{underwriter} is handling it, and a decision is due by {decision_by}.',
      ],
    },
    {
      tool: 'title_status',
      args: { vin: '#id:1HGBH41JX#N10####' },
      data: { holder: '#pick:DriveFund|State DMV|Customer', released_on: '#date', mailed_to: '#city' },
      thing: 'the title for VIN {vin}',
      ask: ['Who has the title of {vin}?', 'title {vin}'],
      tell: [
        'The title for {vin} is with: {holder}. It was released on {released_on} and mailed to {mailed_to}.',
        'Holder: {holder}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'move_due_date',
      args: { loan_number: '#id:DF-60#####', new_day: '#pick:5th|15th|25th' },
      ask: ['Move my due date on {loan_number} to the {new_day}', '{loan_number}: due on the {new_day} please'],
      done: [
        'Your due date for {loan_number} is now the {new_day} of each month.',
        'The due date was moved to the {new_day}.',
      ],
    },
    {
      tool: 'enableAutopay',
      args: { loan_number: '#id:DF-60#####' },
      ask: ['Turn on autopay for {loan_number}', 'autopay {loan_number}'],
      done: ['Autopay is on for {loan_number}.', 'You are enrolled in autopay, starting with the next instalment.'],
    },
  ],
  checks: [
    {
      tool: 'list_late_fees',
      args: { loan_number: '#id:DF-60#####' },
      ask: ['Were any late fees added to {loan_number}?', 'late fees {loan_number}'],
      none: ['No late fees have been added to {loan_number}.', "You haven't been charged any late fees."],
    },
    {
      tool: 'title_lien_search',
      args: { vin: '#id:1HGBH41JX#N10####' },
      ask: ['Are there other liens on {vin}?', 'liens {vin}?'],
      none: ['There are no other liens on {vin}.', 'The car is free of other liens.', 'No liens besides ours.'],
    },
  ],
  knowledge: {
    source: 'drivefund_policy_docs',
    thing: 'skipping a payment',
    ask: [
      'Can I skip a payment?',
      'payment holiday?',
      'I lost my job last month. Is there any way to pause my payments?',
    ],
    documents: [
      'Customers in good standing may defer up to two payments per 12 months. Interest continues to accrue, and the term is extended accordingly.',
      'Requests must be made at least 5 business days before the due date, in the portal under Hardship options.',
    ],
    tell: [
      'You can defer up to two payments every 12 months, as long as you ask at least 5 business days before the due date. Interest keeps accruing. You find it in the portal under **Hardship options**.',
      'Yes, up to two payments a year can be deferred. The term gets longer, and interest continues.',
    ],
  },
  chats: [
    {
      ask: 'What is GAP insurance?',
      tell: 'It pays the difference between what your car is worth and what you still owe if it is totalled or stolen.',
    },
    {
      ask: 'apr vs interest rate',
      tell: 'APR includes fees on top of the interest rate, so it shows the true yearly cost.',
    },
  ],
  sorrows: [
    {
      ask: 'My father passed away and you keep sending him reminders.',
      tell: 'I am very sorry for your loss, and for those letters. Reminders stop as soon as the account is marked as an estate: you can upload the death certificate under **Estate services**, and no interest is charged for 60 days.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can I transfer my loan to my brother?',
      tell: 'Loans cannot be transferred to another person. Your brother could apply for his own loan and pay yours off with it.',
    },
    {
      ask: 'what does "returned NSF" on my statement mean',
      tell: '"Returned NSF" means your bank sent the payment back because there was not enough money in the account (non-sufficient funds).',
    },
  ],
  zeros: [
    {
      tool: 'prepayment_penalty',
      args: { loan_number: '#id:DF-60#####' },
      data: { penalty: 0, clause: '9b' },
      thing: 'the prepayment penalty of {loan_number}',
      ask: ['Is there a penalty if I pay {loan_number} early?', 'prepayment penalty {loan_number}'],
      tell: [
        'The prepayment penalty for {loan_number} is $0 (clause {clause}).',
        'No penalty: paying early costs you $0 extra.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'payment_failures',
      args: { loan_number: '#id:DF-60#####' },
      data: {
        failed_attempts: '#int:1-4',
        bank_reason: '#pick:insufficient funds|account closed|payment stopped',
        last_attempt: '#date',
      },
      thing: 'failed payments on {loan_number}',
      ask: ['Why did my payment on {loan_number} fail?', 'failed payment {loan_number}'],
      tell: [
        'Your bank declined {failed_attempts} attempts with the reason "{bank_reason}", the last one on {last_attempt}.',
        'Reason given by your bank: {bank_reason}.',
      ],
    },
  ],
}
