import type { Pack } from '../pack.ts'

export const ADMISSIONS: Pack = {
  domain: 'admissions',
  language: 'en',
  agents: ['admissions-desk', 'records-office'],
  system:
    'You are the virtual admissions officer of Wexcombe University. Formal but kind. Decisions, fees and deadlines are confidential records: read them with the tools and quote them literally.',
  lookups: [
    {
      tool: 'applicant_decision',
      args: { applicant: '#id:WU######' },
      data: {
        decision: '#pick:conditional offer|unconditional offer|waiting list',
        programme: '#pick:BSc Geology|MA Linguistics|BEng Robotics',
        replyBy: '#date',
      },
      thing: 'applicant {applicant}',
      ask: [
        'Have you decided on {applicant}?',
        'did i get in?? {applicant}',
        'My daughter asked me to check on {applicant} as she is travelling.',
        'decision {applicant}',
      ],
      tell: [
        'Applicant {applicant} has a {decision} for {programme}; please reply by {replyBy}.',
        'The decision is: {decision} ({programme}).',
        'A decision was made: {decision}. You have until {replyBy} to respond.',
        'For {programme}: {decision}.',
      ],
    },
    {
      tool: 'programme_facts',
      args: { programme: '#pick:BSc Geology|MA Linguistics|BEng Robotics' },
      data: { tuition: '#money:3000-19000', places: '#int:20-180', deadline: '#date', minGrade: '#pick:BBB|AAB|2:1' },
      thing: 'the programme {programme}',
      ask: [
        'fees for {programme}',
        'When is the deadline for {programme} and what grades do you want?',
        '{programme} how many places',
      ],
      tell: [
        '{programme} costs {tuition} a year and the deadline is {deadline}.',
        'There are {places} places; the minimum is {minGrade}.',
        'Tuition is {tuition}. Apply by {deadline} with at least {minGrade}.',
      ],
    },
    {
      tool: 'hall_allocation',
      args: { applicant: '#id:WU######' },
      data: {
        hall: '#pick:Ashby Hall|Quay House|Founders Court',
        roomType: '#pick:en suite|shared',
        weekly: '#money:90-260',
      },
      thing: 'the accommodation of {applicant}',
      ask: [
        'which hall did {applicant} get',
        'room for {applicant}?',
        'What is the weekly rent for the room of {applicant}',
      ],
      tell: [
        'You have been given a {roomType} room in {hall} at {weekly} a week.',
        '{hall}, {roomType}, {weekly} per week.',
        'Your hall is {hall}, and the rent {weekly} a week.',
      ],
    },
  ],
  actions: [
    {
      tool: 'accept_offer',
      args: { applicant: '#id:WU######' },
      ask: ['I accept the offer, {applicant}', 'accept for {applicant} please!'],
      done: ['Your acceptance has been recorded. Welcome to Wexcombe!', 'The offer to {applicant} is accepted.'],
    },
    {
      tool: 'book_open_day',
      args: { day: '#day' },
      ask: ['sign me up for the open day on {day}', 'open day {day} please'],
      done: ['You are registered for {day}.', 'See you on {day}!'],
    },
  ],
  checks: [
    {
      tool: 'missing_documents',
      args: { applicant: '#id:WU######' },
      ask: ['is anything missing from {applicant}?', 'documents outstanding for {applicant}'],
      none: [
        'No documents are missing for {applicant}.',
        'Your file is complete, nothing is outstanding.',
        'None, we have received everything.',
      ],
    },
    {
      tool: 'programme_clashes',
      args: { programme: '#pick:MA Linguistics|BSc Geology' },
      ask: ['does {programme} clash with evening classes', 'timetable clashes {programme}'],
      none: ['There are no clashes with {programme}.', 'No clashes were found in the timetable of {programme}.'],
    },
  ],
  knowledge: {
    source: 'admissions-regulations',
    thing: 'the English language requirement',
    ask: ['what ielts do i need', 'Do you accept TOEFL?', 'language requirements please'],
    documents: [
      'IELTS 6.5 overall with no component below 6.0, or TOEFL iBT 90.',
      'Results must not be older than two years.',
    ],
    tell: [
      'IELTS 6.5 with no part below 6.0, or TOEFL iBT 90, and not older than two years.',
      'You need an IELTS of 6.5 (6.0 in each part). TOEFL iBT 90 is accepted too; neither may be older than two years.',
    ],
  },
  chats: [
    { ask: 'what is a gap year', tell: 'A year between school and university that many spend working or travelling.' },
    {
      ask: 'do i call lecturers by first name',
      tell: 'Start with the title and surname; most will soon offer their first name.',
    },
  ],
  sorrows: [
    {
      ask: 'I was rejected and I cried all day.',
      tell: 'I am so sorry, I know how much it meant. You may ask for feedback within 28 days, and clearing opens in July.',
    },
    {
      ask: 'the portal lost my essay twice',
      tell: 'I apologise for the trouble. The essay may also be sent by email, up to three days after the deadline.',
    },
  ],
  lookalikes: [
    {
      ask: 'can i apply without a school leaving certificate',
      tell: 'No, you cannot, unless you have three years of relevant work experience.',
    },
    {
      ask: 'what does "unsuccessful" mean in the portal',
      tell: 'That the university has decided not to make an offer for this course.',
    },
  ],
  zeros: [
    {
      tool: 'application_fee',
      args: { programme: '#pick:BSc Geology|BEng Robotics' },
      data: { fee: 0, waived: true },
      thing: 'the application fee of {programme}',
      ask: ['what does applying for {programme} cost', 'application fee {programme}?'],
      tell: ['The application fee for {programme} is €0.', 'Applying is free of charge.'],
    },
    {
      tool: 'interview_required',
      args: { programme: '#pick:MA Linguistics|BSc Geology' },
      data: { required: false, portfolio: true },
      thing: 'the interview for {programme}',
      ask: ['is there an interview for {programme}', 'interview {programme}?'],
      tell: ['No interview is required for {programme}.', '{programme} has no interview.'],
    },
  ],
  noisy: [
    {
      tool: 'upload_problems',
      args: { applicant: '#id:WU######' },
      data: { rejectedFiles: '#int:1-5', reason: '#pick:file is not readable|invalid signature|wrong format' },
      thing: 'the uploads of {applicant}',
      ask: ['why were my uploads rejected {applicant}', 'problem with files {applicant}'],
      tell: ['{rejectedFiles} files were rejected: {reason}.', 'Reason: {reason}. It concerns {rejectedFiles} files.'],
    },
  ],
}
