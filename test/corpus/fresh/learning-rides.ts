import type { Pack } from '../pack.ts'

export const COURSE_PLATFORM: Pack = {
  domain: 'course-platform',
  language: 'en',
  agents: ['learnly-coach', 'enrolment-agent'],
  system:
    'You are the learning coach on Learnly, an online course platform. Encourage learners, keep answers short, and look up progress, deadlines and grades with the tools.',
  lookups: [
    {
      tool: 'get_course_progress',
      args: { learner_id: '#id:L-#####', course: '#pick:Intro to Python|UX Basics|Financial Modelling' },
      data: { percent_complete: '#percent', next_module: '#pick:Loops|Wireframes|Cash Flow', hours_left: '#int:1-30' },
      thing: 'the progress of {learner_id} in {course}',
      ask: [
        'How far am I in {course}? {learner_id}',
        'progress {course} {learner_id}',
        "I've been away for a month. Where did I stop in {course}? My ID is {learner_id}",
      ],
      tell: [
        'You have completed {percent_complete}% of {course}. Next up: {next_module}.',
        "You're {percent_complete}% through {course}, with about {hours_left} hours left. Keep going! 💪",
        'Your next module is **{next_module}**.',
      ],
    },
    {
      tool: 'fetch_deadlines',
      args: { course: '#pick:Intro to Python|UX Basics|Financial Modelling' },
      data: { assignment: '#pick:Project 1|Quiz 3|Peer review', due_on: '#date', weight: '#int:10-40' },
      thing: 'deadlines in {course}',
      ask: [
        'What is due next in {course}?',
        'deadline {course}',
        'Until when do I have to hand in the next thing for {course}?',
      ],
      tell: [
        'The next deadline in {course} is {assignment} on {due_on}, worth {weight}% of the grade.',
        '{assignment} is due on {due_on}.',
        'You have until {due_on} ({assignment}).',
      ],
    },
    {
      tool: 'show_grade',
      args: { submission: '#id:SUB-#####' },
      data: {
        score: '#int:40-100',
        max_score: 100,
        feedback: '#pick:Clear structure|Add more tests|Great use of sources',
        graded_by: '#name',
      },
      thing: 'submission {submission}',
      ask: ['Has {submission} been graded?', 'grade for {submission}', 'What feedback did I get on {submission}?'],
      tell: [
        'Your submission {submission} scored {score} out of {max_score}. Feedback: "{feedback}".',
        '{graded_by} gave you {score} points.',
        'Feedback by {graded_by}: {feedback}. Score: {score}/{max_score}.',
      ],
    },
    {
      tool: 'verify_certificate',
      args: { certificate_id: '#id:CERT-####-##' },
      data: { holder: '#name', issued_on: '#date', course_title: '#pick:UX Basics|Data Ethics', valid: true },
      thing: 'certificate {certificate_id}',
      ask: [
        'Is certificate {certificate_id} genuine?',
        'verify {certificate_id}',
        'A candidate showed us {certificate_id}. Who was it issued to?',
      ],
      tell: [
        'Certificate {certificate_id} is valid. It was issued to {holder} on {issued_on} for {course_title}.',
        'Yes, it is genuine ({course_title}, {issued_on}).',
        'It belongs to {holder}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'enrol_in_course',
      args: { course: '#pick:UX Basics|Data Ethics' },
      ask: ['I would like to join {course}', 'sign me up for {course} please'],
      done: ["You're enrolled in {course}. Happy learning!", 'Enrolment in {course} is complete.'],
    },
    {
      tool: 'extend_deadline',
      args: { assignment: '#pick:Project 1|Quiz 3', days: '#int:2-7' },
      ask: ['Can I have {days} more days for {assignment}?', 'extension {assignment}, {days} days'],
      done: [
        'Your deadline for {assignment} has been extended by {days} days.',
        'Granted: {days} extra days for {assignment}.',
      ],
    },
  ],
  checks: [
    {
      tool: 'find_ungraded_submissions',
      args: { learner_id: '#id:L-#####' },
      ask: ['Am I still waiting for any grades? {learner_id}', 'ungraded work {learner_id}'],
      none: [
        'All your submissions have been graded.',
        'No, there is nothing left to be graded for {learner_id}.',
        'No submissions are waiting.',
      ],
    },
    {
      tool: 'check_prerequisites',
      args: { course: '#pick:Data Ethics|Financial Modelling' },
      ask: ['Are there prerequisites for {course}?', 'what do I need before {course}'],
      none: ['{course} has no prerequisites.', 'None! You can start {course} right away.'],
    },
  ],
  knowledge: {
    source: 'learner_help_centre',
    thing: 'the refund policy for courses',
    ask: [
      'Can I get a refund for a course?',
      'course refund',
      'The course is not what I expected. Can I have my money back?',
    ],
    documents: [
      'Courses can be refunded within 14 days of purchase if less than 20% has been completed.',
      'Bundles and gift purchases are not eligible.',
    ],
    tell: [
      'You can get a refund within 14 days of purchase if you completed less than 20% of the course. Bundles and gifts are not eligible.',
      'Yes, within 14 days and below 20% progress.',
    ],
  },
  chats: [
    {
      ask: 'Explain recursion to a 10 year old',
      tell: 'It is like two mirrors facing each other: a task that contains a smaller copy of itself, until it is so small that you can just do it.',
    },
    {
      ask: 'how do I stay motivated',
      tell: 'Set a tiny daily goal, such as ten minutes, and tick it off on a calendar.',
    },
  ],
  sorrows: [
    {
      ask: 'The exam froze and I lost an hour of work!',
      tell: "I'm sorry, that's really stressful. Answers are saved every 30 seconds, so reopening the exam brings them back, and the lost time is added automatically.",
    },
  ],
  lookalikes: [
    { ask: 'Can I download the videos on my laptop?', tell: 'No, downloads only work in the mobile app.' },
    {
      ask: 'what does a ValueError in python mean',
      tell: 'The type is right but the value is not, for example `int("abc")`.',
    },
    {
      ask: 'Correct my sentence: "I could not found the answer"',
      tell: '"I could not find the answer." After "could" the verb stays in its base form.',
    },
  ],
  zeros: [
    {
      tool: 'count_missed_sessions',
      args: { learner_id: '#id:L-#####' },
      data: { missed_sessions: 0, attended: 11 },
      thing: 'the missed sessions of {learner_id}',
      ask: ['How many live sessions did I miss? {learner_id}', 'missed sessions {learner_id}'],
      tell: ['You missed 0 live sessions and attended {attended}.', "You haven't missed a single session."],
    },
  ],
  noisy: [
    {
      tool: 'review_wrong_answers',
      args: { submission: '#id:SUB-#####' },
      data: { wrong: '#int:2-14', weakest_topic: '#pick:error handling|null values|exceptions', retake_from: '#date' },
      thing: 'the wrong answers in {submission}',
      ask: ['What did I get wrong in {submission}?', 'mistakes {submission}'],
      tell: [
        'You had {wrong} wrong answers, most of them on {weakest_topic}. You can retake it from {retake_from}.',
        'Your weakest topic was {weakest_topic} ({wrong} mistakes).',
      ],
    },
  ],
}

export const RIDE_HAILING: Pack = {
  domain: 'ride-hailing',
  language: 'en',
  agents: ['zipcab-assistant', 'trip-resolution-agent'],
  system:
    'You are the support assistant of Zipcab, a ride app. Riders are often in a hurry: answer in one or two sentences. Trip facts come from the trip tools only.',
  lookups: [
    {
      tool: 'getTrip',
      args: { tripId: '#id:TRP-#######' },
      data: {
        fare: '#money:5-74',
        driverName: '#pick:Hamid|Joanna|Pete',
        durationMin: '#int:4-70',
        vehicle: { plate: '#id:KX## ZPB', make: '#pick:Toyota|Kia|Skoda' },
      },
      thing: 'trip {tripId}',
      ask: [
        'How much was my trip {tripId}?',
        'driver name for {tripId}',
        'I need the number plate of the car from {tripId} for my expense report',
      ],
      tell: [
        'Trip {tripId} cost {fare} and took {durationMin} minutes with {driverName}.',
        'The car was a {make}, plate {plate}.',
        '{fare}, driven by {driverName}.',
      ],
    },
    {
      tool: 'estimateFare',
      args: { destination: '#pick:airport|central station|stadium' },
      data: { low: '#money:8-25', high: '#money:26-60', surgeMultiplier: '#pick:1.0|1.3|1.8', pickupMin: '#int:2-14' },
      thing: 'a fare to the {destination}',
      ask: [
        'How much to the {destination}?',
        'price {destination} now',
        'What would a ride to the {destination} cost and how long until pickup?',
      ],
      tell: [
        'A ride to the {destination} costs between {low} and {high} right now, with pickup in {pickupMin} minutes.',
        '{low} to {high}. Demand multiplier: {surgeMultiplier}.',
        'Pickup in {pickupMin} min, {low}-{high}.',
      ],
    },
    {
      tool: 'locateLostItem',
      args: { reportId: '#id:LI-####' },
      data: {
        item: '#pick:phone|umbrella|backpack|keys',
        stage: '#pick:driver has it|at the hub|handed to courier',
        pickupCode: '#id:####',
      },
      thing: 'lost item report {reportId}',
      ask: [
        'Did the driver find my stuff? {reportId}',
        '{reportId} update',
        'I left something in the car, report {reportId}. Please tell me you have it',
      ],
      tell: [
        'Good news: your {item} was found ({stage}). Your pickup code is {pickupCode}.',
        '{reportId}: {item}, {stage}.',
        'The {item} is safe. Status: {stage}.',
      ],
    },
    {
      tool: 'getRefundRequest',
      args: { caseId: '#id:CASE-#####' },
      data: {
        decision: '#pick:approved|partially approved|being reviewed',
        amount: '#money:2-40',
        payoutDate: '#date',
      },
      thing: 'refund request {caseId}',
      ask: [
        'Where is my refund? {caseId}',
        'refund {caseId}',
        'You overcharged me, case {caseId}. What did you decide?',
      ],
      tell: [
        'Your refund request is {decision}: {amount}, paid out on {payoutDate}.',
        '{caseId} is {decision}.',
        'We decided on {amount}; the payout date is {payoutDate}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'addStop',
      args: { stop: '#pick:Tower Street|Mill Lane|Harbour Road' },
      ask: ['Add a stop at {stop}', 'can we stop at {stop} first'],
      done: ['The stop at {stop} has been added.', 'Added {stop}. Your driver can see it.'],
    },
    {
      tool: 'shareTripStatus',
      args: { contact: '#pick:Mum|Alex|Robin' },
      ask: ['Share my ride with {contact}', 'send live location to {contact}'],
      done: ['{contact} can now follow your ride.', 'Your ride is being shared with {contact}.'],
    },
  ],
  checks: [
    {
      tool: 'listCancellationCharges',
      args: { rider: '#id:R######' },
      ask: ['Did I get charged for cancelling? {rider}', 'cancellation charges {rider}'],
      none: [
        'No, you were not charged for any cancellation.',
        "There aren't any cancellation charges on {rider}.",
        'No charges.',
      ],
    },
    {
      tool: 'findRoadClosures',
      args: { destination: '#pick:stadium|airport' },
      ask: ['Any road closures on the way to the {destination}?', 'closures {destination}?'],
      none: [
        'No road closures are reported on the way to the {destination}.',
        'The route to the {destination} is clear.',
      ],
    },
  ],
  knowledge: {
    source: 'rider_policies',
    thing: 'travelling with a child seat',
    ask: [
      'Do you have cars with child seats?',
      'child seat?',
      'Travelling with a toddler tomorrow, what do I need to do',
    ],
    documents: [
      'Choose Zip Family in the app to get a car with one child seat for ages 1 to 5. It costs £4 extra.',
      'Babies under 12 months need a seat brought by the rider.',
    ],
    tell: [
      'Yes, choose Zip Family: it has one child seat for ages 1 to 5 and costs £4 extra. For babies, please bring your own seat.',
      'Select Zip Family in the app (£4 extra).',
    ],
  },
  chats: [
    {
      ask: 'how do i tip my driver',
      tell: 'Open the trip after it ends, tap Add tip and choose an amount. The driver gets all of it.',
    },
    { ask: 'thx!', tell: 'Any time. Have a safe ride!' },
  ],
  sorrows: [
    {
      ask: 'driver was on his phone the whole time, I was scared',
      tell: "I'm sorry you felt unsafe, that is never okay. You can block the driver under the trip, and the safety line on 0800 555 0199 takes reports around the clock.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can my 14 year old ride alone?',
      tell: 'No. Riders under 18 cannot travel on their own, except with a teen account in some cities.',
    },
    {
      ask: 'what does "no drivers available" mean',
      tell: 'All drivers nearby are busy. Waiting five minutes or moving to a main road usually helps.',
    },
  ],
  zeros: [
    {
      tool: 'assessWaitingFee',
      args: { tripId: '#id:TRP-#######' },
      data: { waitingFee: 0, graceMinutes: 3 },
      thing: 'the waiting fee of {tripId}',
      ask: ['Did I pay a waiting fee on {tripId}?', 'waiting fee {tripId}'],
      tell: ['The waiting fee was £0.', 'No, the first {graceMinutes} minutes are free, so you paid nothing.'],
    },
  ],
  noisy: [
    {
      tool: 'diagnosePayments',
      args: { rider: '#id:R######' },
      data: {
        failures: '#int:1-5',
        method: '#pick:Visa|PayPal|Apple Pay',
        declineReason: '#pick:card expired|3-D Secure failed|insufficient balance',
      },
      thing: 'the failed payments of {rider}',
      ask: ['Why did my payment fail? {rider}', 'payment failures {rider}'],
      tell: [
        '{failures} payment(s) with {method} failed. Reason: {declineReason}.',
        'It was declined: {declineReason} ({method}).',
      ],
    },
  ],
}
