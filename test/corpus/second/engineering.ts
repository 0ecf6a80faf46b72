import type { Pack } from '../pack.ts'

export const CI_CD: Pack = {
  domain: 'ci-cd',
  language: 'en',
  agents: ['pipeline-pal', 'build-reader'],
  system:
    'You are a CI assistant in a chat channel of engineers. Answer in one or two lines. Use the tools to read runs, artefacts and runners. No small talk. Markdown allowed.',
  lookups: [
    {
      tool: 'ci/run.get',
      args: { run: '#id:#####' },
      data: {
        conclusion: '#pick:green|red on lint|red on e2e',
        duration: '#pick:4m12s|11m03s|27m40s',
        commit: '#pick:a91c2f|0be77d|f3d410',
        triggeredBy: '#name',
      },
      thing: 'run {run}',
      ask: [
        'status of run {run}',
        'did {run} pass',
        '{run}?',
        'can someone look why {run} takes forever, is it done by now',
      ],
      tell: [
        'Run {run} on `{commit}`: {conclusion}, {duration}.',
        '{run} finished in {duration}, result: {conclusion}.',
        'not stuck: it took {duration} and is {conclusion}',
        '`{commit}` by {triggeredBy} → {conclusion}',
      ],
    },
    {
      tool: 'ci/env.version',
      args: { service: '#pick:checkout-api|search-web|mailer', env: '#pick:staging|prod' },
      data: { version: '#pick:2.14.0|2.13.7|3.0.1-rc2', deployedAt: '#pick:08:55|13:20|22:41', by: '#name' },
      thing: 'the version of {service} on {env}',
      ask: [
        'which version of {service} is on {env}',
        '{service} {env} version',
        'whats running in {env} for {service} and who shipped it',
      ],
      tell: [
        '{service} on {env} is at {version}, deployed {deployedAt} by {by}.',
        '{env} runs {service} {version}.',
        '{version} (since {deployedAt})',
      ],
    },
    {
      tool: 'ci/coverage.latest',
      args: { repo: '#pick:checkout-api|search-web|design-tokens' },
      data: { lines: '#percent', branches: '#percent', delta: '#pick:+0.4|-1.2|+2.0' },
      thing: 'the coverage of {repo}',
      ask: ['coverage {repo}?', 'how well is {repo} tested right now', "what's the branch coverage in {repo}"],
      tell: [
        '{repo}: {lines} % lines, {branches} % branches ({delta}).',
        'Line coverage of {repo} is {lines} %, {delta} to last week.',
        "{lines} % lines / {branches} % branches, which isn't the worst I've seen",
      ],
    },
  ],
  actions: [
    {
      tool: 'ci/run.cancel',
      args: { run: '#id:#####' },
      ask: ['kill {run}', 'cancel run {run} pls'],
      done: ['Cancelled {run}.', '{run} stopped.'],
    },
    {
      tool: 'ci/cache.clear',
      args: { repo: '#pick:search-web|mailer' },
      ask: ['clear the cache of {repo}', 'cache of {repo} is poisoned, wipe it'],
      done: ['Cache of {repo} cleared.', 'wiped'],
    },
  ],
  checks: [
    {
      tool: 'ci/flaky.list',
      args: { repo: '#pick:checkout-api|design-tokens' },
      ask: ['flaky tests in {repo}?', 'any flakes in {repo} this week'],
      none: ['No flaky tests in {repo} this week.', '{repo} has zero flakes.', 'none 🎉'],
    },
    {
      tool: 'ci/freeze.windows',
      args: { env: '#pick:prod|staging' },
      ask: ['is there a freeze on {env}', 'can I ship to {env} or is there a code freeze'],
      none: ['No freeze on {env}, go ahead.', 'There is no active freeze window.'],
    },
  ],
  knowledge: {
    source: 'platform-docs',
    thing: 'the retention of artefacts',
    ask: ['how long are artifacts kept', 'artefact retention?', 'where did my build output from spring go'],
    documents: [
      'Artefacts of pull requests are kept for 14 days, those of tags for 2 years.',
      'Logs are kept for 90 days.',
    ],
    tell: [
      'PR artefacts: 14 days. Tags: 2 years. Logs: 90 days.',
      'They are kept for 14 days on PRs and 2 years on tags; logs for 90 days.',
    ],
  },
  chats: [
    { ask: 'squash or rebase', tell: 'Squash if the commits are noise, rebase if each one tells something.' },
    { ask: 'what is a canary', tell: 'A release that goes to a small share of traffic first.' },
  ],
  sorrows: [
    {
      ask: 'your bot pinged me at 3am for a docs build',
      tell: 'Sorry about that. Mute docs builds with `/notify off docs` and it will not happen again.',
    },
    {
      ask: 'the queue ate my whole friday',
      tell: 'Sorry, that hurts. Label the PR `priority` next time, those jobs jump the queue.',
    },
  ],
  lookalikes: [
    {
      ask: 'what does exit code 137 mean',
      tell: 'The process was killed with SIGKILL, nearly always because it ran out of memory.',
    },
    { ask: 'can I force push to main', tell: 'No. `main` is protected, so a force push is rejected for everyone.' },
    {
      ask: 'write a log line for a failed upload',
      tell: '`ERROR upload failed: connection reset by peer (attempt 3/3)`',
    },
  ],
  zeros: [
    {
      tool: 'ci/queue.length',
      args: { pool: '#pick:linux-large|mac-m2' },
      data: { queued: 0, idleRunners: 12 },
      thing: 'the queue of {pool}',
      ask: ['how many jobs wait on {pool}', 'queue {pool}'],
      tell: ['0 jobs are waiting on {pool}.', 'The queue of {pool} is empty.'],
    },
    {
      tool: 'ci/flag.protected',
      args: { branch: '#pick:release/3|docs-next' },
      data: { protected: false, admins: 2 },
      thing: 'the protection of {branch}',
      ask: ['is {branch} protected', '{branch} protection?'],
      tell: ['{branch} is not protected.', 'No protection on {branch}.'],
    },
  ],
  noisy: [
    {
      tool: 'ci/failures.summary',
      args: { repo: '#pick:checkout-api|mailer' },
      data: {
        failedJobs: '#int:2-40',
        topError: '#pick:ECONNREFUSED 127.0.0.1:5432|npm ERR! 404 Not Found|exit code 1',
        flaky: '#int:1-6',
      },
      thing: 'the failures of {repo}',
      ask: ['why does {repo} keep failing', 'failure summary {repo}'],
      tell: [
        '{failedJobs} failed jobs in {repo}, top error `{topError}`.',
        'Mostly `{topError}` ({failedJobs} failures).',
      ],
    },
  ],
}

export const INCIDENT_BOT: Pack = {
  domain: 'incident-bot',
  language: 'en',
  agents: ['sentry-owl', 'timeline-scribe'],
  system:
    'You are Owl, the incident assistant of a payments company. Facts only, with times in UTC. Pull everything from the tools. Never speculate about root causes.',
  lookups: [
    {
      tool: 'incident_read',
      args: { inc: '#id:INC-####' },
      data: {
        severity: '#pick:SEV1|SEV2|SEV3',
        phase: '#pick:investigating|mitigated|monitoring',
        commander: '#name',
        since: '#pick:02:14|09:48|16:30',
      },
      thing: '{inc}',
      ask: [
        'state of {inc}?',
        'owl whats up with {inc}',
        'Who is the commander of {inc} and is it mitigated? Need it for the exec update in 5.',
      ],
      tell: [
        '{inc} is {severity}, {phase} since {since}. Commander: {commander}.',
        '{phase} ({severity}), {commander} has the lead.',
        '{inc}: {severity}, started {since}, currently {phase}.',
        "It's no longer escalating: {phase} since {since}, {commander} commanding.",
      ],
    },
    {
      tool: 'slo_window',
      args: { service: '#pick:ledger|card-auth|payouts' },
      data: { availability: '#pick:99.92|99.71|99.98', budgetLeft: '#percent', burnRate: '#pick:0.6|1.8|4.1' },
      thing: 'the SLO of {service}',
      ask: ['slo {service}', 'how much error budget has {service} left', 'are we still within SLO for {service}?'],
      tell: [
        '{service} is at {availability} %, {budgetLeft} % of the error budget is left.',
        '{budgetLeft} % budget left, burn rate {burnRate}.',
        'Availability of {service}: {availability} %.',
      ],
    },
    {
      tool: 'oncall_now',
      args: { team: '#pick:core-ledger|edge|risk' },
      data: { primary: '#name', secondary: '#name', until: '#pick:18:00|06:00' },
      thing: 'the on-call of {team}',
      ask: ['who is on call for {team}', 'oncall {team}', 'need someone from {team} asap who do i ping'],
      tell: [
        '{primary} is primary for {team} until {until}, {secondary} is secondary.',
        'Ping {primary} (until {until}).',
        '{primary} has the pager for {team}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'incident_note',
      args: { inc: '#id:INC-####' },
      ask: ['add to {inc}: rolled back at 10:02', 'note for {inc}: customers informed'],
      done: ['Noted in the timeline of {inc}.', 'Added to {inc}.'],
    },
    {
      tool: 'statuspage_post',
      args: { service: '#pick:payouts|card-auth' },
      ask: ['post on the status page that {service} is degraded', 'status page update for {service}, degraded'],
      done: ['The status page now shows {service} as degraded.', 'Posted for {service}.'],
    },
  ],
  checks: [
    {
      tool: 'active_alarms',
      args: { service: '#pick:ledger|payouts' },
      ask: ['alarms on {service}?', 'is anything firing for {service} right now'],
      none: ['No alarms firing on {service}.', '{service} is quiet, zero active alarms.', 'Nothing is firing.'],
    },
    {
      tool: 'related_changes',
      args: { inc: '#id:INC-####' },
      ask: ['any deploys right before {inc}?', 'changes around {inc}'],
      none: ['There were no changes in the two hours before {inc}.', 'No deploys, no flag flips, no config changes.'],
    },
  ],
  knowledge: {
    source: 'runbook-shelf',
    thing: 'the failover of the ledger',
    ask: ['how do i fail over the ledger', 'ledger failover steps', 'primary db of ledger is dead, now what'],
    documents: [
      'Ledger failover: freeze writes, promote replica B with `ledgerctl promote b`, check the lag is 0, unfreeze.',
      'Takes about 4 minutes; inform risk first.',
    ],
    tell: [
      'Inform risk, freeze writes, run `ledgerctl promote b`, check that the lag is 0, then unfreeze. About 4 minutes.',
      'Freeze writes → `ledgerctl promote b` → lag 0 → unfreeze; tell risk beforehand.',
    ],
  },
  chats: [
    {
      ask: 'difference between mttr and mtbf',
      tell: 'MTTR is the mean time to recovery, MTBF the mean time between failures.',
    },
    { ask: 'good night owl', tell: 'Quiet pager to you.' },
  ],
  sorrows: [
    {
      ask: 'you woke the wrong team last night',
      tell: 'Sorry about that. Escalation rules can be corrected under Settings > Routing; the change is live at once.',
    },
    { ask: 'these reports are way too long', tell: 'Sorry, point taken. Use `/report short` for five lines.' },
  ],
  lookalikes: [
    {
      ask: 'what is a 503',
      tell: 'Service unavailable: the server cannot handle the request right now, due to overload or maintenance.',
    },
    {
      ask: 'draft a public sentence for an outage',
      tell: '"We are currently unable to process card payments and are working on a fix. We apologise for the inconvenience."',
    },
  ],
  zeros: [
    {
      tool: 'customers_affected',
      args: { inc: '#id:INC-####' },
      data: { affected: 0, checkedMerchants: 4120 },
      thing: 'the impact of {inc}',
      ask: ['how many customers are hit by {inc}', 'impact {inc}?'],
      tell: ['0 customers were affected by {inc}.', 'No customer impact.'],
    },
    {
      tool: 'replica_lag',
      args: { db: '#pick:ledger-b|risk-a' },
      data: { lagSeconds: 0, healthy: true },
      thing: 'the lag of {db}',
      ask: ['lag on {db}', 'is {db} behind?'],
      tell: ['The lag of {db} is 0 seconds.', '{db} is not behind, lag 0.'],
    },
  ],
  noisy: [
    {
      tool: 'error_top',
      args: { service: '#pick:card-auth|payouts' },
      data: {
        error: '#pick:TimeoutException in AcquirerClient|NullPointerException|502 from gateway',
        count: '#int:12-9000',
        firstSeen: '#pick:02:11|09:40',
      },
      thing: 'the errors of {service}',
      ask: ['top error of {service}', 'what is {service} throwing'],
      tell: ['Top error of {service}: {error}, {count} times since {firstSeen}.', '{count} × {error}.'],
    },
  ],
}
