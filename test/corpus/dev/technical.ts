import type { Pack } from '../pack.ts'

export const DEVOPS: Pack = {
  domain: 'devops',
  language: 'en',
  agents: ['ops-copilot', 'incident-agent'],
  system: 'You are an operations copilot with read access to logs, metrics and deployments.',
  lookups: [
    {
      tool: 'query_metrics',
      args: { service: '#pick:checkout|search|auth|mailer' },
      data: { p95_ms: '#int:80-900', requests: '#int:1000-90000' },
      thing: 'metrics of {service}',
      ask: ['What is the p95 latency of {service}?', 'p95 {service} last hour', 'How busy is {service}?'],
      tell: [
        'The p95 of {service} is {p95_ms} ms over {requests} requests.',
        '{service} answered {requests} requests, p95 {p95_ms} ms.',
      ],
    },
    {
      tool: 'get_deployment',
      args: { service: '#pick:checkout|search|auth|mailer' },
      data: { revision: '#id:r####', deployed: '#date', replicas: '#int:2-12' },
      thing: 'the deployment of {service}',
      ask: ['Which revision of {service} is live?', 'When was {service} deployed last?'],
      tell: [
        '{service} runs {revision} since {deployed} with {replicas} replicas.',
        'Live revision: {revision}, deployed {deployed}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'restart_pod',
      args: { pod: '#id:web-####' },
      ask: ['Restart {pod}', 'bounce pod {pod} please'],
      done: ['{pod} was restarted.', 'Restarted {pod}.'],
    },
    {
      tool: 'delete_branch',
      args: { branch: '#id:feature/##' },
      ask: ['Delete {branch}', 'Remove the branch {branch}'],
      done: ['{branch} is deleted.', 'Branch {branch} removed.'],
    },
  ],
  checks: [
    {
      tool: 'list_open_incidents',
      args: { service: '#pick:checkout|search|auth|mailer' },
      ask: ['Any open incidents for {service}?', 'Is something on fire in {service}?'],
      none: ['No open incidents for {service}, all quiet.', '{service} has no open incidents.'],
    },
    {
      tool: 'scan_for_vulnerabilities',
      args: { image: '#id:api:1.#' },
      ask: ['Scan {image} for vulnerabilities', 'Is {image} free of known CVEs?'],
      none: ['The scan of {image} found no vulnerabilities.', '{image} is clean, zero CVEs.'],
    },
  ],
  knowledge: {
    source: 'runbooks',
    thing: 'the failover runbook',
    ask: ['How do I fix a 404 Not Found from the gateway?', 'What does the runbook say about error 503?'],
    documents: [
      'A 404 Not Found at the gateway means that the route is missing: run routes sync.',
      'Error 503: scale the pool, then drain.',
    ],
    tell: [
      'For a 404 at the gateway run routes sync; for error 503 scale the pool and drain.',
      'Run routes sync: the 404 means a missing route.',
    ],
  },
  chats: [
    {
      ask: 'What does exit code 137 mean?',
      tell: 'Exit code 137 means that the process was killed, usually because it ran out of memory.',
    },
  ],
  sorrows: [
    {
      ask: 'The alert woke me for nothing.',
      tell: 'Sorry for the false alarm. The threshold is now 5 minutes instead of 1.',
    },
  ],
  lookalikes: [
    {
      ask: 'Write the text of a 503 page.',
      tell: 'Sorry, something went wrong. The service is temporarily unavailable; please try again later.',
    },
    { ask: 'What error message should an empty search show?', tell: '"No results found. Try another word."' },
  ],
  zeros: [
    {
      tool: 'count_errors',
      args: { service: '#pick:checkout|search|auth|mailer' },
      data: { errors: 0, window: '1h' },
      thing: 'errors of {service}',
      ask: ['How many errors did {service} log in the last hour?', 'error count {service}'],
      tell: ['{service} logged 0 errors in the last hour.', 'Zero errors.'],
    },
  ],
  noisy: [
    {
      tool: 'search_logs',
      args: { service: '#pick:checkout|search|auth|mailer' },
      data: {
        lines: [
          { level: 'error', message: 'connection refused to redis:6379' },
          { level: 'error', message: 'timeout after 3000ms' },
        ],
        matches: '#int:2-400',
      },
      thing: 'logs of {service}',
      ask: ['What errors does {service} log?', 'Show me the latest errors of {service}'],
      tell: [
        '{matches} lines: {service} is refused by redis:6379 and then times out after 3000 ms.',
        'Mostly "connection refused to redis:6379", {matches} matches.',
      ],
    },
    {
      tool: 'get_job_status',
      args: { job: '#id:job-###' },
      data: { status: 'failed', error: 'exit code 1', step_name: '#pick:lint|unit tests|deploy' },
      thing: 'job {job}',
      ask: ['Did {job} pass?', 'What happened to {job}?'],
      tell: [
        '{job} failed in the step {step_name} with exit code 1.',
        'It failed: {step_name} ended with exit code 1.',
      ],
    },
  ],
}

export const EDUCATION: Pack = {
  domain: 'education',
  language: 'en',
  agents: ['study-buddy', 'registrar-agent'],
  system: 'You help students with courses and grades.',
  lookups: [
    {
      tool: 'get_grades',
      args: { student: '#id:S-####' },
      data: { algebra: '#int:60-99', history: '#int:60-99' },
      thing: 'the grades of {student}',
      ask: ['What are the grades of {student}?', 'grades {student} this term'],
      tell: ['{student} has {algebra} in algebra and {history} in history.', 'Algebra {algebra}, history {history}.'],
    },
    {
      tool: 'find_course',
      args: { course: '#id:MATH-###' },
      data: { teacher: '#name', seats: '#int:1-40', weekday: '#day' },
      thing: 'course {course}',
      ask: ['Who teaches {course}?', 'Is there room in {course}?'],
      tell: [
        '{course} is taught by {teacher} on {weekday}; {seats} seats are free.',
        '{teacher} teaches it, with {seats} open seats.',
      ],
    },
  ],
  actions: [
    {
      tool: 'submit_homework',
      args: { course: '#id:MATH-###' },
      ask: ['Hand in my homework for {course}', 'Submit my work to {course}'],
      done: ['Your homework for {course} is in.', 'Submitted to {course}.'],
    },
  ],
  checks: [
    {
      tool: 'check_plagiarism',
      args: { essay: '#id:ES-###' },
      ask: ['Does {essay} contain copied passages?', 'Check {essay} for plagiarism'],
      none: ['{essay} contains no copied passages.', 'The check of {essay} came back clean.'],
    },
  ],
  knowledge: {
    source: 'course_catalogue',
    thing: 'the exam rules',
    ask: ['How long is the final exam?', 'When may I retake the exam?'],
    documents: ['The final exam lasts 120 minutes.', 'Retakes are held six weeks later.'],
    tell: [
      'The final lasts 120 minutes, with retakes six weeks later.',
      '120 minutes; a retake follows after six weeks.',
    ],
  },
  chats: [
    {
      ask: 'Explain photosynthesis to a ten year old.',
      tell: 'Plants use sunlight, water and air to make their own sugar, and they breathe out oxygen.',
    },
  ],
  sorrows: [
    {
      ask: 'You gave me the wrong deadline yesterday.',
      tell: 'I apologise for giving the wrong deadline. The right one is Friday at noon.',
    },
  ],
  lookalikes: [
    { ask: 'Is a triangle with sides 1, 2 and 5 possible?', tell: 'No, it is not possible: 1 + 2 is less than 5.' },
  ],
  zeros: [
    {
      tool: 'get_absences',
      args: { student: '#id:S-####' },
      data: { absences: 0, late: 0 },
      thing: 'absences of {student}',
      ask: ['How often was {student} absent?', 'absences {student}'],
      tell: ['{student} was absent 0 times.', 'Zero absences and never late.'],
    },
  ],
  noisy: [
    {
      tool: 'get_failed_exams',
      args: { student: '#id:S-####' },
      data: { failed: ['Physics I'], reason: 'below 50 points' },
      thing: 'failed exams of {student}',
      ask: ['Which exams did {student} fail?', 'failed exams {student}'],
      tell: ['{student} failed Physics I with less than 50 points.', 'One: Physics I.'],
    },
  ],
}

export const REAL_ESTATE: Pack = {
  domain: 'real-estate',
  language: 'en',
  agents: ['property-guide', 'valuation-agent'],
  system: 'You help buyers and tenants of a property portal.',
  lookups: [
    {
      tool: 'get_listing',
      args: { listing: '#id:L-#####' },
      data: { rooms: '#int:2-7', rent: '#money:600-3000', area: '#city' },
      thing: 'listing {listing}',
      ask: ['Tell me about {listing}', 'What is the rent of {listing}?'],
      tell: ['{listing} has {rooms} rooms in {area} for {rent}.', 'The rent is {rent} for {rooms} rooms.'],
    },
    {
      tool: 'estimate_value',
      args: { address: '#id:## Elm Street' },
      data: { estimate: '#money:100000-900000', comparable: '#int:3-20' },
      thing: 'the value of {address}',
      ask: ['What is {address} worth?', 'Estimate {address}'],
      tell: ['{address} is worth about {estimate}, by {comparable} comparable sales.', 'The estimate is {estimate}.'],
    },
  ],
  actions: [
    {
      tool: 'schedule_viewing',
      args: { listing: '#id:L-#####' },
      ask: ['Book a viewing of {listing}', 'I want to see {listing}'],
      done: ['Your viewing of {listing} is booked.', 'Booked: {listing}, Saturday at ten.'],
    },
  ],
  checks: [
    {
      tool: 'search_liens',
      args: { address: '#id:## Elm Street' },
      ask: ['Are there liens on {address}?', 'Is {address} free of debt?'],
      none: ['There are no liens on {address}.', '{address} is free of liens.'],
    },
  ],
  knowledge: {
    source: 'tenant_guide',
    thing: 'the deposit rules',
    ask: ['How high may the deposit be?', 'When do I get the deposit back?'],
    documents: ['The deposit is at most two monthly rents and is returned within 30 days.'],
    tell: ['At most two monthly rents, returned within 30 days.', 'Two rents at most; you get it back in 30 days.'],
  },
  chats: [{ ask: 'Write a headline for a sunny loft.', tell: 'Sunlit loft with high ceilings, minutes from the park' }],
  sorrows: [
    {
      ask: 'Nobody showed up for the viewing!',
      tell: 'I am sorry that nobody met you there. The agent calls you today to fix a new time.',
    },
  ],
  lookalikes: [
    {
      ask: 'May the landlord enter without notice?',
      tell: 'No, a landlord cannot enter without 24 hours of notice, except in an emergency.',
    },
  ],
  zeros: [
    {
      tool: 'get_commission',
      args: { listing: '#id:L-#####' },
      data: { commission: 0, furnished: false },
      thing: 'the commission of {listing}',
      ask: ['What commission do I pay for {listing}?', 'commission {listing}'],
      tell: ['The commission is 0 for {listing}.', 'You pay none: it is 0.'],
    },
  ],
  noisy: [
    {
      tool: 'get_inspection_report',
      args: { listing: '#id:L-#####' },
      data: { findings: ['boiler failed the pressure test', 'error in wiring diagram'], grade: '#pick:B|C' },
      thing: 'the inspection of {listing}',
      ask: ['What did the inspection of {listing} find?', 'Any defects in {listing}?'],
      tell: [
        'Grade {grade}: the boiler failed the pressure test and the wiring diagram has an error.',
        'The boiler failed its pressure test (grade {grade}).',
      ],
    },
  ],
}
