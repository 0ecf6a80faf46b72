import type { Pack } from '../pack.ts'

export const PAYROLL: Pack = {
  domain: 'pay-desk',
  language: 'en',
  agents: ['paybot', 'wage-run-checker'],
  system:
    'You are PayBot, the internal payroll assistant. Employees ask about payslips, deductions and leave balances; payroll staff ask about runs. Figures come from the tools only. Do not give tax advice.',
  lookups: [
    {
      tool: 'fetchPayslip',
      args: { employee_no: '#id:E-#####', period: '#pick:January|April|July|October' },
      data: {
        gross: '#money:2400-9800',
        net: '#money:1700-6400',
        tax_withheld: '#money:200-2300',
        paid_on: '#date',
      },
      thing: 'the {period} payslip of employee {employee_no}',
      ask: [
        'What was my net pay in {period}? Employee number {employee_no}',
        'payslip {period} {employee_no} net?',
        "My {period} salary looks lower than usual. Can you tell me what I earned and what came off? I'm {employee_no}.",
      ],
      tell: [
        'In {period} your gross pay was {gross} and your net pay {net}. Tax withheld: {tax_withheld}.',
        'Your net pay for {period} was **{net}** (gross {gross}, tax {tax_withheld}), paid on {paid_on}.',
        '| | Amount |\n|---|---|\n| Gross | {gross} |\n| Tax | {tax_withheld} |\n| Net | {net} |',
      ],
    },
    {
      tool: 'hcm__get_leave_balance',
      args: { employee_no: '#id:E-#####' },
      data: {
        vacation_days: '#int:2-29',
        carried_over: '#int:1-6',
        sick_days_used: '#int:1-9',
        carry_deadline: '#date',
      },
      thing: 'the leave balance of employee {employee_no}',
      ask: [
        'How many vacation days do I have left? {employee_no}',
        'PTO balance {employee_no}',
        "I'd like to take a longer trip this summer. How much leave can I still use, and until when? ID {employee_no}",
      ],
      tell: [
        'You have {vacation_days} vacation days left, including {carried_over} carried over that you need to use by {carry_deadline}.',
        '{vacation_days} days remaining ({carried_over} of them carried over, valid until {carry_deadline}).',
        'Your current balance is {vacation_days} days. {carried_over} of these expire on {carry_deadline}.',
      ],
    },
    {
      tool: 'payrun.describe',
      args: { run_id: '#id:RUN-2026-##' },
      data: {
        phase: '#pick:draft|awaiting approval|sent to bank',
        employees: '#int:40-1900',
        total_net: '#money:90000-990000',
        approver: '#name',
        value_date: '#date',
      },
      thing: 'pay run {run_id}',
      ask: [
        'What is the status of {run_id}?',
        '{run_id} status + total',
        'Finance is asking whether {run_id} has gone out. Who has to approve it, and how much is it?',
      ],
      tell: [
        'Pay run {run_id} is currently **{phase}**. It covers {employees} employees with a net total of {total_net}; the approver is {approver}.',
        '{run_id}: {phase}, {total_net} net, approver {approver}, value date {value_date}.',
        'The run is {phase}. Total net amount: {total_net}. Approver: {approver}.',
      ],
    },
    {
      tool: 'list_deductions',
      args: { employee_no: '#id:E-#####' },
      data: {
        pension: '#money:60-420',
        health_plan: '#money:40-260',
        bike_lease: '#money:20-95',
        union_fee: '#money:8-30',
      },
      thing: 'the deductions of employee {employee_no}',
      ask: [
        'Which deductions are taken from my pay? {employee_no}',
        'deductions {employee_no}',
        'I signed up for the bike lease and the pension plan. What is deducted each month for {employee_no}?',
      ],
      tell: [
        'Each month we deduct {pension} for your pension, {health_plan} for the health plan, {bike_lease} for the bike lease and {union_fee} in union dues.',
        'Monthly deductions:\n- Pension: {pension}\n- Health plan: {health_plan}\n- Bike lease: {bike_lease}\n- Union: {union_fee}',
        'Pension {pension}, health {health_plan}, bike lease {bike_lease}, union {union_fee}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'update_bank_details',
      args: { employee_no: '#id:E-#####', iban_last4: '#id:####' },
      ask: [
        'Please pay my salary into the account ending in {iban_last4} from now on ({employee_no})',
        'change bank account {employee_no}, ends {iban_last4}',
      ],
      done: [
        'Your salary will be paid into the account ending in {iban_last4} from the next run on.',
        "I've updated the bank details for {employee_no}.",
      ],
    },
    {
      tool: 'lockTimesheet',
      args: { team: '#pick:Night shift|Warehouse B|Field sales', week: '#int:1-52' },
      ask: ['Lock the timesheets of {team} for week {week}', 'close week {week} for {team}'],
      done: ['The timesheets of {team} for week {week} are locked.', 'Week {week} is now closed for {team}.'],
    },
  ],
  checks: [
    {
      tool: 'find_missing_timesheets',
      args: { week: '#int:1-52' },
      ask: ['Is anyone still missing a timesheet for week {week}?', 'missing timesheets wk {week}'],
      none: [
        'Nobody. All timesheets for week {week} have been submitted.',
        'There are no missing timesheets for week {week}.',
        'Everyone has handed in their hours for week {week}. ✅',
      ],
    },
    {
      tool: 'payrun.list_anomalies',
      args: { run_id: '#id:RUN-2026-##' },
      ask: ['Are there any anomalies in {run_id}?', 'anything odd in {run_id} before I approve?'],
      none: [
        'No anomalies were detected in {run_id}.',
        '{run_id} looks clean: there are no deviations from the previous month.',
      ],
    },
  ],
  knowledge: {
    source: 'hr-handbook-vectors',
    thing: 'overtime pay',
    ask: [
      'How is overtime paid?',
      'overtime rate',
      'I worked on two Sundays last month. Do I get extra money for it, or time off?',
    ],
    documents: [
      'Overtime on weekdays is paid with a supplement of 25 percent; on Sundays and public holidays with 50 percent.',
      'Instead of payment, employees may choose time off within three months.',
    ],
    tell: [
      'Overtime earns a 25% supplement on weekdays and 50% on Sundays and public holidays. You can also take time off within three months instead.',
      'Weekdays: +25%. Sundays and holidays: +50%. Or time off, to be taken within 3 months.',
    ],
  },
  chats: [
    {
      ask: "What's the difference between gross and net pay?",
      tell: 'Gross pay is your salary before anything is taken off. Net pay is what reaches your bank account after taxes and deductions.',
    },
    {
      ask: 'draft a short reminder about timesheets for my team',
      tell: '"Hi all, please submit your timesheets by Friday noon so that everyone gets paid on time. Thank you!"',
    },
  ],
  sorrows: [
    {
      ask: 'You paid me three days late and my rent bounced!!',
      tell: "I'm very sorry, that must have been stressful. The company covers bank fees caused by late pay: send the fee notice to payroll@example.com and it is refunded with your next salary.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I see what my colleagues earn?',
      tell: 'No, salaries are visible only to the employee, their manager and payroll. The pay bands of each job level are published on the intranet.',
    },
    {
      ask: 'My bank rejected the salary with code AC04, what is that?',
      tell: 'AC04 means that the account was closed. Enter your new account in the portal and the payment goes out again with the next weekly run.',
    },
  ],
  zeros: [
    {
      tool: 'garnishment_total',
      args: { employee_no: '#id:E-#####' },
      data: { garnished: 0, orders_checked: '#int:1-4' },
      thing: 'wage garnishments of {employee_no}',
      ask: ['How much of my pay is garnished? {employee_no}', 'garnishment amount {employee_no}'],
      tell: ['Nothing is garnished from your pay: the amount is €0.', 'The garnished amount is €0 this month.'],
    },
  ],
  noisy: [
    {
      tool: 'summarize_bank_returns',
      args: { run_id: '#id:RUN-2026-##' },
      data: {
        returned: '#int:2-9',
        main_code: '#pick:AC01 wrong account number|AC06 blocked account|MD07 deceased account holder',
        resent_on: '#date',
      },
      thing: 'returned payments of {run_id}',
      ask: ['Which payments of {run_id} failed at the bank?', 'bank returns {run_id}'],
      tell: [
        '{returned} payments of {run_id} were rejected, mainly with code {main_code}. They go out again on {resent_on}.',
        'Rejected: {returned}. Main error code: {main_code}.',
      ],
    },
  ],
}

export const CI_PIPELINES: Pack = {
  domain: 'ci-pipelines',
  language: 'en',
  agents: ['pipeline-copilot', 'flaky-hunter'],
  system:
    'You are an engineering assistant with read access to the CI system, plus rerun and cancel. Answer like a colleague in chat: concise, with ids and numbers. Use backticks for names.',
  lookups: [
    {
      tool: 'ci__get_pipeline_run',
      args: { pipeline: '#id:#####', repo: '#pick:checkout-web|ledger-core|mobile-shell' },
      data: {
        conclusion: '#pick:succeeded|failed',
        duration_min: '#int:3-58',
        commit: '#pick:9f3ab12|c71e0d4|04bb8fa',
        triggered_by: '#name',
        slowest_stage: '#pick:e2e-chrome|docker-build|unit-tests',
      },
      thing: 'pipeline {pipeline} of {repo}',
      ask: [
        'How did pipeline {pipeline} in {repo} go?',
        '{repo} #{pipeline} result?',
        'Did run {pipeline} on {repo} pass, and why did it take so long?',
      ],
      tell: [
        'Pipeline `{pipeline}` on `{repo}` **{conclusion}** after {duration_min} min. The slowest stage was `{slowest_stage}`.',
        '`{pipeline}` {conclusion}. Commit `{commit}`, triggered by {triggered_by}, {duration_min} min in total; `{slowest_stage}` took the longest.',
        'It {conclusion} in {duration_min} minutes, most of it spent in `{slowest_stage}`.',
      ],
    },
    {
      tool: 'get_coverage',
      args: { repo: '#pick:checkout-web|ledger-core|mobile-shell' },
      data: {
        line_pct: '#percent',
        branch_pct: '#percent',
        delta: '#pick:+0.4|-1.2|+2.1',
        weakest_file: '#pick:src/tax.ts|lib/retry.py|app/login.kt',
      },
      thing: 'test coverage of {repo}',
      ask: [
        "What's the test coverage of {repo}?",
        'coverage {repo}',
        'Before the audit I want to know where we stand on {repo}: how well is the code tested, and which file is worst?',
      ],
      tell: [
        '`{repo}` has {line_pct}% line coverage and {branch_pct}% branch coverage ({delta} points since last week). The weakest file is `{weakest_file}`.',
        'Lines: {line_pct}%, branches: {branch_pct}%. Lowest coverage: `{weakest_file}`.',
        'Coverage for `{repo}`:\n- Lines: {line_pct}%\n- Branches: {branch_pct}%\n- Weakest: `{weakest_file}`',
      ],
    },
    {
      tool: 'runner_pool_stats',
      args: { pool: '#pick:linux-large|macos-arm|gpu-small' },
      data: {
        queued: '#int:2-64',
        active: '#int:1-40',
        median_wait: '#pick:40 s|3 min|11 min',
        max_runners: '#int:41-80',
      },
      thing: 'the runner pool {pool}',
      ask: [
        'How long is the queue on {pool}?',
        'how deep is the {pool} queue',
        'Everything feels slow this morning. Are the {pool} runners busy?',
      ],
      tell: [
        'There are {queued} jobs queued on `{pool}` and {active} of {max_runners} runners are active. The median wait is {median_wait}.',
        '`{pool}`: {queued} queued, {active} running, median wait {median_wait}.',
        'Median wait on `{pool}` is {median_wait}, with {queued} jobs in the queue.',
      ],
    },
    {
      tool: 'releases.latest',
      args: { service: '#pick:ledger-core|notifier|search-edge' },
      data: {
        version: '#id:v3.##.#',
        released: '#date',
        released_by: '#name',
        pr_count: '#int:2-31',
      },
      thing: 'the latest release of {service}',
      ask: [
        'What is the latest release of {service}?',
        '{service} current version',
        'A customer wants to know which version of {service} is live. Who released it, and when?',
      ],
      tell: [
        'The latest release of `{service}` is **{version}**, released by {released_by} on {released} with {pr_count} pull requests.',
        '`{service}` is on {version} ({released}, {released_by}).',
        '{version}, shipped on {released} by {released_by}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'ci__rerun_failed_jobs',
      args: { pipeline: '#id:#####' },
      ask: ['Rerun the failed jobs of {pipeline}', 'retry {pipeline} pls'],
      done: ['I restarted the failed jobs of `{pipeline}`.', 'Rerun of `{pipeline}` is on its way.'],
    },
    {
      tool: 'purge_cache',
      args: { repo: '#pick:checkout-web|ledger-core', key: '#pick:npm|gradle|docker-layers' },
      ask: ['Clear the {key} cache of {repo}', 'purge {key} cache on {repo}'],
      done: [
        'The `{key}` cache of `{repo}` has been cleared. The next build will be slower than usual.',
        'Cache `{key}` purged.',
      ],
    },
  ],
  checks: [
    {
      tool: 'search_flaky_tests',
      args: { repo: '#pick:checkout-web|mobile-shell|notifier' },
      ask: ['Do we have any flaky tests in {repo}?', 'flaky in {repo} this week?'],
      none: [
        'No flaky tests in `{repo}` over the last 7 days.',
        '`{repo}` is stable: there are no tests with mixed results.',
        'None this week in `{repo}`. 🎉',
      ],
    },
    {
      tool: 'list_pending_approvals',
      args: { environment: '#pick:staging|production|sandbox-eu' },
      ask: ['Is anything waiting for approval on {environment}?', 'pending deploys {environment}?'],
      none: [
        'No deployments are waiting for approval on `{environment}`.',
        'Nothing is pending on `{environment}` right now.',
      ],
    },
  ],
  knowledge: {
    source: 'platform_runbooks',
    thing: 'the merge freeze',
    ask: [
      'When is the merge freeze?',
      'merge freeze rules?',
      'I have a hotfix ready for the holidays. Can I still merge, and who needs to sign off?',
    ],
    documents: [
      'The merge freeze runs from 18 December to 4 January on all production repositories.',
      'Hotfixes during the freeze need approval by the on-call lead and one code owner; label the pull request with freeze-exception.',
    ],
    tell: [
      'The freeze runs from **18 December to 4 January**. Hotfixes need the `freeze-exception` label and approval by the on-call lead plus one code owner.',
      '18 Dec to 4 Jan. For a hotfix, add the label `freeze-exception` and get sign-off from the on-call lead and a code owner.',
    ],
  },
  chats: [
    {
      ask: 'how do i undo my last commit but keep the changes',
      tell: 'Run `git reset --soft HEAD~1`. Your changes stay staged, and the commit is gone.',
    },
    {
      ask: 'What is a canary deployment?',
      tell: 'You release the new version to a small share of traffic first, watch errors and latency, and widen the share step by step.',
    },
  ],
  sorrows: [
    {
      ask: 'You cancelled my build by accident and I lost an hour',
      tell: "I'm sorry, that was my mistake: I cancelled the older of two runs with the same branch name. Run 2 is still green, so you can deploy from it without building again.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I push straight to main?',
      tell: "No, `main` is protected. Open a pull request; with one approval and green checks it's merged automatically.",
    },
    {
      ask: 'What does exit code 137 mean in a job?',
      tell: 'The process was killed, nearly always because it ran out of memory. Use a larger runner or lower the number of parallel workers.',
    },
  ],
  zeros: [
    {
      tool: 'count_failed_builds',
      args: { repo: '#pick:checkout-web|search-edge', days: '#pick:7|14|30' },
      data: { failed: 0, total_builds: '#int:30-400' },
      thing: 'failed builds of {repo}',
      ask: ['How many builds of {repo} failed in the last {days} days?', 'failed builds {repo} {days}d'],
      tell: ['None of the builds of `{repo}` failed in the last {days} days.', '0 failed builds in {days} days.'],
    },
  ],
  noisy: [
    {
      tool: 'fetch_job_log_summary',
      args: { job: '#id:job-######' },
      data: {
        error_line: '#pick:AssertionError: expected 3 to equal 4|npm ERR! ERESOLVE could not resolve|OOMKilled',
        step: '#pick:run tests|install dependencies|build image',
        exit: '#pick:1|2|137',
      },
      thing: 'the log of {job}',
      ask: ['Why did {job} fail?', 'root cause {job}'],
      tell: [
        '`{job}` failed in the step "{step}" with exit code {exit}: `{error_line}`.',
        'The step "{step}" failed. First error in the log: `{error_line}`.',
      ],
    },
  ],
}
