import type { Pack } from '../pack.ts'

export const PET_CLINIC: Pack = {
  domain: 'pet-clinic',
  language: 'en',
  agents: ['paws-reception', 'vet-records'],
  system:
    'You are Poppy, the warm and patient front desk of Willow Lane animal clinic. Look things up before you answer; never give a diagnosis.',
  lookups: [
    {
      tool: 'get_vaccination_card',
      args: { pet: '#pick:Biscuit|Luna|Mr Whiskers|Pepper|Socks' },
      data: {
        vaccine: '#pick:rabies|parvo|feline leukaemia',
        given: '#date',
        due: '#pick:spring 2028|next September|in eleven months',
      },
      thing: 'the vaccination card of {pet}',
      ask: [
        'hi!! when is {pet} due for the next jab?',
        'We are going abroad with {pet} and the ferry people want to know which vaccine was given last and when. Can you look?',
        'vaccinations {pet} pls',
        'Is {pet} up to date on shots',
      ],
      tell: [
        'No need to worry: {vaccine} was given on {given}, and the next one is due {due}.',
        'If I read the card right, the last one was {vaccine} on {given}. Please plan the next one for {due}, and do not hesitate to bring the card along so that we can stamp it.',
        '{pet} had the {vaccine} vaccine on {given}, and the next one is due {due}.',
        'Last shot: {vaccine}, {given}. Next: {due}.',
        "Good news, {pet} is covered! The {vaccine} jab was given on {given}; we'd see you again {due}.",
        'It looks like the {vaccine} jab from {given} still holds. The booster is due {due}.',
        "Yes, {pet} is up to date: {vaccine} on {given}. You won't need us before the next one, {due}.",
      ],
    },
    {
      tool: 'lab_result_for_pet',
      args: { sample: '#id:PC-####-V' },
      data: {
        test: '#pick:kidney panel|thyroid test|skin scraping',
        result: '#pick:within the normal range|slightly raised|normal',
        vet: '#pick:Dr. Amoah|Dr. Lindqvist',
      },
      thing: 'lab sample {sample}',
      ask: [
        'Did the results of {sample} come in?',
        "I've been refreshing my inbox all day, our old dog isn't himself. What did the lab say on {sample}?",
        'result {sample}?',
        'Any news about sample {sample}',
      ],
      tell: [
        'Yes, they are in: the {test} is {result}, and {vet} has signed it off.',
        'The {test} came back {result}.',
        '{vet} looked at {sample} this morning. {test}: {result}.',
        'I have it here: {test}, {result}. {vet} would like to talk it through at your next visit.',
      ],
    },
    {
      tool: 'find_open_slot',
      args: { vet: '#pick:Amoah|Lindqvist|Petrov' },
      data: { weekday: '#day', time: '#pick:9:20|11:40|16:10', room: '#int:1-4' },
      thing: 'a free slot with Dr {vet}',
      ask: ['When could we see Dr {vet}?', 'need appt with {vet} asap, cat is limping', 'first free slot {vet}'],
      tell: [
        'The first one is {weekday} at {time} in room {room}.',
        'Dr {vet} could see you {weekday}, {time}.',
        '{weekday} {time}.',
        'How about {weekday} at {time}? Dr {vet} has room {room} that day.',
      ],
    },
  ],
  actions: [
    {
      tool: 'update_owner_phone',
      args: { phone: '#id:07700 900###' },
      ask: ['new number is {phone}', 'Could you change my phone to {phone}? The old one is gone.'],
      done: ['I changed your phone number to {phone}.', 'Done, {phone} it is!', 'Your new number, {phone}, is saved.'],
    },
    {
      tool: 'cancel_pet_visit',
      args: { visit: '#id:VIS###' },
      ask: ['We have to cancel {visit}, kid is ill', 'cancel {visit}'],
      done: ['No problem at all, {visit} is cancelled.', 'Visit {visit} has been called off. Get well soon!'],
    },
    {
      tool: 'flag_pet_nervous',
      args: { pet: '#pick:Biscuit|Luna|Pepper' },
      ask: ['please put a note that {pet} bites when scared', 'Mark {pet} as nervous'],
      done: ["I put a note on {pet}'s file for the team.", '{pet} is now marked as nervous.'],
    },
  ],
  checks: [
    {
      tool: 'list_known_allergies',
      args: { pet: '#pick:Biscuit|Luna|Socks' },
      ask: ['Does {pet} have any allergies on file?', 'any allergies noted for {pet}?'],
      none: ['No allergies are on file for {pet}.', 'None noted.', "{pet} has no known allergies, so that's fine."],
    },
    {
      tool: 'open_invoices_of_owner',
      args: { owner: '#id:OWN-####' },
      ask: ['do i still owe you anything? {owner}', 'Outstanding invoices for {owner}?'],
      none: [
        "You don't owe us a penny.",
        'Nothing is outstanding on {owner}.',
        'All paid: there are no open invoices.',
      ],
    },
  ],
  knowledge: {
    source: 'clinic-handouts',
    thing: 'the preparation for a neutering',
    ask: [
      'What do I have to do before my cat is neutered?',
      'neutering tomorrow, can she eat breakfast??',
      'How should we prepare for the spay on Thursday?',
    ],
    documents: [
      'Before neutering: no food after 20:00 the evening before; water is fine until morning.',
      'Please arrive between 8:00 and 8:30 and bring a blanket that smells of home.',
    ],
    tell: [
      'No food after 20:00 the evening before, so no breakfast. Water is fine. Come between 8:00 and 8:30 with a blanket.',
      'Skip breakfast: nothing to eat from 20:00 on, though she may drink until morning.',
      'Keep her fasted from 20:00, bring a blanket that smells of home and be here by 8:30.',
    ],
  },
  chats: [
    {
      ask: 'can dogs eat grapes',
      tell: 'Please keep grapes and raisins away from dogs: they can harm the kidneys, even in small amounts.',
    },
    {
      ask: 'How often should I brush a long-haired cat?',
      tell: 'Once a day is ideal, a few minutes are enough; in moulting season twice.',
    },
  ],
  sorrows: [
    {
      ask: 'our rabbit passed away last night',
      tell: "Oh, I'm so sorry. Losing a rabbit hurts as much as losing any other friend. Take all the time you need.",
    },
    {
      ask: 'I waited 50 minutes yesterday with a crying cat, just so you know',
      tell: "I'm sorry, that must have been miserable for both of you. Emergencies go first and we should have told you about the delay.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I give my cat half a paracetamol?',
      tell: "No, please don't. Paracetamol is poisonous for cats, even a quarter of a tablet.",
    },
    {
      ask: 'is it possible to vaccinate a kitten at 3 weeks',
      tell: "It isn't: kittens get their first vaccination at about eight weeks.",
    },
    {
      ask: 'What does "failure to thrive" mean?',
      tell: 'It means that a young animal does not gain weight or grow as it should.',
    },
  ],
  zeros: [
    {
      tool: 'count_missed_visits',
      args: { owner: '#id:OWN-####' },
      data: { missed: 0, since: '#pick:2024|2025' },
      thing: 'missed visits of {owner}',
      ask: ['How many appointments did we miss? {owner}', 'missed visits {owner}'],
      tell: ['You missed 0 visits.', 'Zero! You have never missed one.'],
    },
    {
      tool: 'is_chip_registered_lost',
      args: { chip: '#id:9851########' },
      data: { lost: false, checked: '#date' },
      thing: 'the lost status of chip {chip}',
      ask: ['is chip {chip} reported as lost?', 'Found a cat with chip {chip}, is it on the lost list?'],
      tell: ['No, chip {chip} is not reported as lost.', "It's not marked as lost."],
    },
  ],
  noisy: [
    {
      tool: 'read_device_log',
      args: { device: '#pick:x-ray-2|centrifuge' },
      data: { last_error: '#pick:E14 lid open|E22 tube overheated', failures: '#int:2-9', state: 'failed self-test' },
      thing: 'the log of {device}',
      ask: ['Why does {device} keep beeping?', 'what is wrong with {device}'],
      tell: [
        '{device} failed its self-test {failures} times; the last error is {last_error}.',
        'Last error: {last_error}.',
      ],
    },
  ],
}

export const DENTAL: Pack = {
  domain: 'dental-practice',
  language: 'en',
  agents: ['smile-coordinator', 'treatment-planner'],
  system:
    'Role: patient coordinator at Harbour Dental. Tone: calm, clear, never medical jargon without an explanation. Only use facts that the tools return.',
  lookups: [
    {
      tool: 'treatmentPlan.read',
      args: { plan: '#id:TP-#####' },
      data: {
        procedure: '#pick:crown on the lower left molar|root canal|two fillings',
        visits: '#int:2-5',
        estimate: '#money:120-1900',
      },
      thing: 'treatment plan {plan}',
      ask: [
        'What exactly is planned under {plan} and what will it cost me?',
        'I lost the sheet you gave me. plan {plan}',
        'Could you explain treatment plan {plan}?',
      ],
      tell: [
        'Plan {plan} is a {procedure} over {visits} visits, and the estimate is {estimate}.',
        "You're down for a {procedure}. We need {visits} appointments and expect {estimate} in total.",
        'Procedure: {procedure}\nVisits: {visits}\nEstimate: {estimate}',
        'In short: {procedure}, {estimate}.',
      ],
    },
    {
      tool: 'recall.next',
      args: { patient: '#id:HD-####' },
      data: { due_month: '#pick:February|April|August|December', hygienist: '#name' },
      thing: 'the check-up date of patient {patient}',
      ask: [
        'when am i due for a cleaning ({patient})',
        'Please tell me when my next check-up is. My number is {patient}.',
        '{patient} next recall?',
      ],
      tell: [
        'No stress: the next one is in {due_month}, and {hygienist} has you on the list.',
        'Your next check-up falls in {due_month}, with {hygienist}.',
        'In {due_month}.',
        '{hygienist} will see you in {due_month} for the next cleaning.',
        'According to your file you are due in {due_month}; {hygienist} does the cleaning.',
      ],
    },
    {
      tool: 'insurer.coverage',
      args: { policy: '#id:KV########' },
      data: { implants_covered: true, share: '#pick:60 %|75 %|80 %', yearly_limit: '#money:900-2500' },
      thing: 'the cover under policy {policy}',
      ask: [
        'Does {policy} pay for an implant?',
        'is an implant covered with {policy}?',
        'Implants under {policy}: covered or not?',
      ],
      tell: [
        'Yes.',
        'Yes, {share} of it, up to {yearly_limit} a year.',
        "It's covered at {share}.",
        'Implants are covered. Your insurer takes {share} and the yearly limit is {yearly_limit}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'reminder.switchOff',
      args: { patient: '#id:HD-####' },
      ask: ['stop texting me reminders, {patient}', 'Please turn off the reminders for {patient}.'],
      done: ["You won't get reminders any more, {patient} is off the list.", 'Reminders are switched off.'],
    },
    {
      tool: 'consentForm.send',
      args: { email: '#id:patient##@post.example' },
      ask: ['Send the consent form to {email}', 'can i get the consent form by mail? {email}'],
      done: ['The consent form is on its way to {email}.', 'I sent it to {email}.'],
    },
  ],
  checks: [
    {
      tool: 'bloodThinner.flags',
      args: { patient: '#id:HD-####' },
      ask: ['Is any blood thinner noted for {patient}?', 'blood thinners {patient}?'],
      none: ['No blood thinners are noted for {patient}.', 'There are none in the file.'],
    },
    {
      tool: 'waitlist.entries',
      args: { weekday: '#pick:Saturday|Friday' },
      ask: ['How many people are waiting for {weekday}?', 'anyone on the waitlist for {weekday}?'],
      none: ['Nobody is on the waiting list for {weekday}.', 'The list is empty, no one is waiting.'],
    },
  ],
  knowledge: {
    source: 'aftercare-leaflets',
    thing: 'the aftercare for a tooth extraction',
    ask: [
      'Tooth out an hour ago. When can I eat?',
      'What should I avoid after an extraction?',
      'is coffee ok after they pulled a tooth',
    ],
    documents: [
      'After an extraction: no food for 2 hours, no hot drinks and no smoking for 24 hours.',
      'Cool the cheek for 10 minutes at a time.',
    ],
    tell: [
      'Wait 2 hours before eating; hot coffee and cigarettes are off for 24 hours. Cool the cheek in between.',
      'Nothing to eat for 2 hours, nothing hot for 24. A cold pack for 10 minutes at a time helps.',
      'You may eat after 2 hours, but avoid hot drinks and smoking until tomorrow.',
    ],
  },
  chats: [
    {
      ask: 'electric or manual brush?',
      tell: 'Both clean well if you brush for two minutes; an electric one makes it easier to keep the pressure even.',
    },
    {
      ask: 'What is a bridge?',
      tell: 'A bridge replaces a missing tooth: it is fixed to the teeth on either side of the gap.',
    },
  ],
  sorrows: [
    {
      ask: 'My filling fell out after three days!',
      tell: "I'm sorry, that should not happen. A filling that is lost within a year is replaced free of charge.",
    },
    {
      ask: 'The receptionist was really rude to me today.',
      tell: 'I apologise for that. You deserve a friendly welcome, and I am glad you told us.',
    },
  ],
  lookalikes: [
    {
      ask: 'Write a two-line SMS that tells a patient we cannot take new patients.',
      tell: 'We are sorry, but we are unable to accept new patients at present.\nPlease try again after the summer.',
    },
    {
      ask: 'can i get braces and whitening on the same day',
      tell: "That's not possible. Whitening has to wait until the braces come off.",
    },
    {
      ask: 'What does it mean when a root canal "fails"?',
      tell: 'It means that the infection comes back; the tooth is then treated again or removed.',
    },
  ],
  zeros: [
    {
      tool: 'cavities.count',
      args: { patient: '#id:HD-####' },
      data: { cavities: 0, xray_taken: '#date' },
      thing: 'the cavities of {patient}',
      ask: ['How many cavities did they find? {patient}', 'cavities {patient}'],
      tell: ['None at all: 0 cavities.', 'Zero cavities. Keep it up!'],
    },
  ],
  noisy: [
    {
      tool: 'claim.rejections',
      args: { policy: '#id:KV########' },
      data: { rejected: '#int:2-6', reason: '#pick:missing x-ray|invalid tariff code', status: 'REJECTED' },
      thing: 'rejected claims of {policy}',
      ask: ['Why were my claims refused? {policy}', 'rejections {policy}'],
      tell: ['{rejected} claims were rejected because of: {reason}.', 'The insurer rejected them, reason: {reason}.'],
    },
    {
      tool: 'steriliser.journal',
      args: { unit: '#pick:autoclave A|autoclave B' },
      data: { failed_cycles: '#int:1-4', error: '#pick:vacuum leak|temperature not reached' },
      thing: 'the journal of {unit}',
      ask: ['Did {unit} fail a cycle?', 'what is up with {unit}?'],
      tell: [
        'Yes: {failed_cycles} failed cycles, error: {error}.',
        '{unit} reports {error}, with {failed_cycles} failed cycles.',
      ],
    },
  ],
}
