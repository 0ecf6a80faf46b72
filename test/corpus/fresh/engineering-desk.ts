import type { Pack } from '../pack.ts'

export const CLOUD_HOSTING: Pack = {
  domain: 'cloud-hosting',
  language: 'en',
  agents: ['console-copilot', 'infra-reader'],
  system:
    'You are a copilot inside a cloud hosting console. You can read resources but not change them without confirmation. Prefer short technical answers. Output code blocks where useful.',
  lookups: [
    {
      tool: 'describe_instance',
      args: { instance_id: '#id:vm-0a#f##c#' },
      data: {
        state: '#pick:running|stopped|rebooting',
        region: '#pick:lon1|fra1|nyc3',
        vcpus: '#int:1-16',
        memory_gb: '#int:1-64',
        uptime_days: '#int:1-300',
      },
      thing: 'instance {instance_id}',
      ask: [
        'Is {instance_id} up?',
        'describe {instance_id}',
        "My site feels slow since this morning. What's the state of {instance_id} and how big is it?",
      ],
      tell: [
        '`{instance_id}` is **{state}** in {region} ({vcpus} vCPUs, {memory_gb} GB RAM). Uptime: {uptime_days} days.',
        'The instance is {state} and has been up for {uptime_days} days.',
        '```\nid: {instance_id}\nstate: {state}\nregion: {region}\nsize: {vcpus}x{memory_gb}\n```',
        'It has {vcpus} vCPUs and {memory_gb} GB of memory, region {region}.',
      ],
    },
    {
      tool: 'resolve_dns',
      args: { zone: '#pick:shop.example.net|api.example.net|blog.example.net' },
      data: { a_record: '#id:203.0.113.##', ttl: '#pick:300|3600', proxied: true },
      thing: 'the DNS records of {zone}',
      ask: ['What does {zone} point to?', 'dns for {zone}', 'Which IP is {zone} resolving to, and what is the TTL?'],
      tell: [
        '{zone} has an A record pointing to {a_record} with a TTL of {ttl} seconds.',
        'It points to `{a_record}`.',
        '{zone} → {a_record} (TTL {ttl}, proxied).',
      ],
    },
    {
      tool: 'estimate_monthly_bill',
      args: { project: '#pick:prod-web|staging|data-lab' },
      data: {
        month_to_date: '#money:20-2800',
        forecast: '#money:60-4900',
        biggest_item: '#pick:compute|egress|managed database',
      },
      thing: 'the bill of {project}',
      ask: [
        "What's our bill for {project} so far?",
        'cost forecast {project}',
        'why is {project} so expensive this month',
      ],
      tell: [
        '{project} has cost {month_to_date} so far this month, with a forecast of {forecast}. The biggest item is {biggest_item}.',
        'Month to date: {month_to_date}. Forecast: {forecast}.',
        'Most of it comes from {biggest_item}.',
      ],
    },
    {
      tool: 'inspect_certificate',
      args: { hostname: '#pick:shop.example.net|auth.example.net' },
      data: { issuer: '#pick:R11|ZeroSSL ECC|Amazon RSA 2048 M02', valid_until: '#date', auto_renew: true },
      thing: 'the certificate of {hostname}',
      ask: ['When does the certificate of {hostname} expire?', 'ssl cert {hostname}', 'check tls for {hostname}'],
      tell: [
        'The certificate for {hostname} is valid until {valid_until} (issuer {issuer}). Auto-renewal is on.',
        'It expires on {valid_until}.',
        'Issued by {issuer}, valid until {valid_until}; nothing for you to do.',
      ],
    },
  ],
  actions: [
    {
      tool: 'reboot_instance',
      args: { instance_id: '#id:vm-0a#f##c#' },
      ask: ['Reboot {instance_id}', 'please restart {instance_id}, yes I confirm'],
      done: ['`{instance_id}` is being rebooted.', 'Reboot initiated for {instance_id}.'],
    },
    {
      tool: 'purge_cdn',
      args: { path: '#pick:/assets/*|/index.html|/blog/*' },
      ask: ['Purge {path} from the CDN', 'clear cdn cache for {path}'],
      done: ['The CDN cache for `{path}` has been purged.', 'Purged {path}.'],
    },
  ],
  checks: [
    {
      tool: 'list_firing_alerts',
      args: { project: '#pick:prod-web|staging' },
      ask: ['Any alerts firing in {project}?', 'alerts {project}'],
      none: ['No alerts are firing in {project}.', 'All clear: there are no active alerts.', 'None right now.'],
    },
    {
      tool: 'scan_open_ports',
      args: { instance_id: '#id:vm-0a#f##c#' },
      ask: ['Does {instance_id} have unexpected open ports?', 'port scan {instance_id}'],
      none: [
        'No unexpected ports are open on {instance_id}.',
        'The scan came back clean, nothing is exposed that should not be.',
      ],
    },
  ],
  knowledge: {
    source: 'console_docs',
    thing: 'restoring a snapshot',
    ask: ['How do I restore a snapshot?', 'restore from snapshot steps', 'I need to roll my disk back to last night'],
    documents: [
      'To restore, open Volumes > Snapshots, select the snapshot and choose Restore. The instance must be powered off.',
      'Restoring takes about one minute per 10 GB.',
    ],
    tell: [
      'Power off the instance, go to **Volumes > Snapshots**, select the snapshot and click **Restore**. Expect about one minute per 10 GB.',
      'Volumes > Snapshots > Restore. The instance has to be powered off first.',
    ],
  },
  chats: [
    {
      ask: 'Explain what a load balancer does',
      tell: 'It spreads incoming traffic over several servers, so that no single one is overloaded.',
    },
    {
      ask: 'regex for an IPv4 address, quick and dirty',
      tell: '`\\d{1,3}(\\.\\d{1,3}){3}` matches the shape, without checking the ranges.',
    },
  ],
  sorrows: [
    {
      ask: 'Your maintenance window took down our launch',
      tell: "I'm sorry, that is terrible timing. Maintenance can be moved up to 14 days under Settings > Maintenance, and you can claim SLA credits for the downtime in the billing section.",
    },
  ],
  lookalikes: [
    {
      ask: 'Can I downgrade a disk to a smaller size?',
      tell: "No, disks can't be shrunk. Create a smaller volume and copy the data over.",
    },
    {
      ask: 'what does 502 Bad Gateway mean',
      tell: 'The proxy got an invalid response from your app. Check whether the app is listening on the expected port.',
    },
  ],
  zeros: [
    {
      tool: 'count_snapshots',
      args: { instance_id: '#id:vm-0a#f##c#' },
      data: { snapshots: 0, schedule: 'off' },
      thing: 'the snapshots of {instance_id}',
      ask: ['How many snapshots does {instance_id} have?', 'snapshot count {instance_id}'],
      tell: ['{instance_id} has 0 snapshots. The schedule is off.', 'There are no snapshots of {instance_id} so far.'],
    },
  ],
  noisy: [
    {
      tool: 'tail_logs',
      args: { service: '#pick:checkout|auth|thumbnailer' },
      data: {
        level: 'error',
        message: '#pick:OOMKilled|connection reset by peer|permission denied',
        occurrences: '#int:3-900',
        first_seen: '#pick:03:12|11:47',
      },
      thing: 'the logs of {service}',
      ask: ['What errors do you see in the {service} logs?', 'why does {service} keep crashing'],
      tell: [
        'The {service} logs show `{message}` {occurrences} times, first at {first_seen}.',
        'Main error: {message} ({occurrences} occurrences since {first_seen}).',
      ],
    },
  ],
}

export const CODE_REVIEW: Pack = {
  domain: 'code-review',
  language: 'en',
  agents: ['review-bot', 'repo-navigator'],
  system:
    'You are a coding assistant with read access to the repositories of the team through MCP tools. Cite file paths. Do not guess file contents.',
  lookups: [
    {
      tool: 'github_get_pull_request',
      args: { owner: 'veltra', repo: '#pick:web|mobile|billing', pull_number: '#int:100-999' },
      data: {
        title: '#pick:Fix flaky login test|Add dark mode|Bump dependencies',
        state: '#pick:open|merged|closed',
        changed_files: '#int:1-40',
        user: { login: '#pick:ecarter|dnguyen|akovacs' },
      },
      thing: 'pull request #{pull_number} in {repo}',
      ask: [
        'What is PR {pull_number} in {repo} about?',
        'Summarize {repo}#{pull_number}',
        'is {repo} PR {pull_number} merged yet?',
      ],
      tell: [
        'PR #{pull_number} ("{title}") by @{login} is {state} and changes {changed_files} files.',
        '"{title}" is {state}.',
        '@{login} opened #{pull_number}: {title}. It touches {changed_files} files and is {state}.',
      ],
    },
    {
      tool: 'read_file',
      args: { path: '#pick:src/auth/session.ts|api/routes/users.py|config/webpack.prod.js' },
      data: {
        lines: '#int:30-400',
        last_author: '#name',
        last_commit: '#id:4f##a#b',
        exports: '#pick:createSession|router|default',
      },
      thing: '`{path}`',
      ask: ['Open {path} and tell me what it exports', 'who touched {path} last?', 'How long is {path}?'],
      tell: [
        '`{path}` has {lines} lines and exports `{exports}`.',
        'The last change to `{path}` was made by {last_author} in {last_commit}.',
        'It exports `{exports}` ({lines} lines in total).',
      ],
    },
    {
      tool: 'grep_codebase',
      args: { pattern: '#pick:useFeatureFlag|TODO\\(perf\\)|legacyFetch' },
      data: {
        matches: '#int:2-60',
        files: '#int:1-20',
        first_hit: '#pick:src/app.tsx:44|lib/http.ts:12|server/jobs.ts:208',
      },
      thing: 'usages of `{pattern}`',
      ask: [
        'Where do we use {pattern}?',
        'grep {pattern}',
        'How many places would I have to change if I removed {pattern}?',
      ],
      tell: [
        '`{pattern}` is used {matches} times in {files} files, first in `{first_hit}`.',
        'I found {matches} matches in {files} files.',
        'You would have to change {matches} places. Start with `{first_hit}`.',
      ],
    },
    {
      tool: 'get_workflow_run',
      args: { run_id: '#int:1000000-9999999' },
      data: {
        conclusion: '#pick:success|in_progress|queued',
        duration: '#pick:4m 12s|11m 03s|58s',
        branch: '#pick:main|release/4.2|feat/search',
      },
      thing: 'workflow run {run_id}',
      ask: ['Did run {run_id} pass?', 'ci status {run_id}', 'how long did run {run_id} take'],
      tell: [
        'Run {run_id} on `{branch}`: {conclusion}, after {duration}.',
        'The conclusion is "{conclusion}".',
        'It took {duration} on {branch} (result: {conclusion}).',
      ],
    },
  ],
  actions: [
    {
      tool: 'add_label',
      args: { pull_number: '#int:100-999', label: '#pick:needs-review|backport|docs' },
      ask: ['Label {pull_number} as {label}', 'add the label {label} to PR {pull_number}'],
      done: ['Added the label `{label}` to #{pull_number}.', '#{pull_number} is now labelled {label}.'],
    },
    {
      tool: 'post_review_comment',
      args: { pull_number: '#int:100-999' },
      ask: ['Comment "LGTM" on {pull_number}', 'leave a nit about naming on PR {pull_number}'],
      done: ['Your comment was posted on #{pull_number}.', 'Commented on #{pull_number}.'],
    },
  ],
  checks: [
    {
      tool: 'list_merge_conflicts',
      args: { pull_number: '#int:100-999' },
      ask: ['Does {pull_number} have merge conflicts?', 'conflicts in PR {pull_number}?'],
      none: [
        '#{pull_number} has no merge conflicts.',
        'No conflicts, it can be merged as it is.',
        'It merges cleanly.',
      ],
    },
    {
      tool: 'run_linter',
      args: { path: '#pick:src/auth/session.ts|api/routes/users.py' },
      ask: ['Lint {path}', 'any lint issues in {path}?'],
      none: ['No lint issues in `{path}`.', 'The linter is happy with {path}: 0 issues.'],
    },
  ],
  knowledge: {
    source: 'engineering-handbook',
    thing: 'the branch naming convention',
    ask: ['How should I name my branch?', 'branch naming?', 'What is our convention for branches and commits'],
    documents: [
      'Branches are named type/ticket-short-title, for example feat/ABC-12-search. Commits follow Conventional Commits.',
      'Branches are deleted automatically after merging.',
    ],
    tell: [
      'Use `type/ticket-short-title`, e.g. `feat/ABC-12-search`. Commits follow Conventional Commits.',
      'Branches follow `type/ticket-short-title`, and they are deleted after the merge.',
    ],
  },
  chats: [
    {
      ask: 'difference between map and forEach',
      tell: '`map` returns a new array; `forEach` returns nothing and is used for side effects.',
    },
    { ask: 'How do I undo my last commit but keep the changes?', tell: 'Run `git reset --soft HEAD~1`.' },
  ],
  sorrows: [
    {
      ask: 'Your suggested fix broke my build',
      tell: 'Sorry about that! `strictNullChecks` makes the return type nullable. Changing the signature to `Session | null` and adding a guard will make it compile.',
    },
  ],
  lookalikes: [
    {
      ask: 'Can TypeScript check types at runtime?',
      tell: "No, it can't. Types are erased at compile time; use a validator such as Zod for runtime checks.",
    },
    {
      ask: 'write a friendly 404 message for our site',
      tell: "Oops! We couldn't find the page you were looking for. It may have moved, or the link may be out of date.",
    },
    {
      ask: 'Give me a try/catch in JS that logs "request failed"',
      tell: '```js\ntry {\n  await load()\n} catch (error) {\n  console.error("request failed", error)\n}\n```',
    },
  ],
  zeros: [
    {
      tool: 'count_review_comments',
      args: { pull_number: '#int:100-999' },
      data: { unresolved: 0, reviewers: 2 },
      thing: 'the unresolved comments of #{pull_number}',
      ask: ['How many unresolved comments are on {pull_number}?', 'open threads in PR {pull_number}'],
      tell: ['There are 0 unresolved comments on #{pull_number}.', 'No threads are open; both reviewers are done.'],
    },
    {
      tool: 'is_branch_protected',
      args: { branch: '#pick:develop|hotfix|docs-site' },
      data: { protected: false, default_branch: 'main' },
      thing: 'the protection of {branch}',
      ask: ['Does {branch} have branch protection?', 'branch protection on {branch}?'],
      tell: ['No, `{branch}` is not protected.', '{branch} has no protection rules; only {default_branch} does.'],
    },
  ],
  noisy: [
    {
      tool: 'dissect_failed_tests',
      args: { run_id: '#int:1000000-9999999' },
      data: {
        failed: '#int:1-30',
        first_failure: '#pick:AssertionError in cart.test.ts|TimeoutError in login.spec.ts|TypeError in date.test.ts',
      },
      thing: 'the failed tests of run {run_id}',
      ask: ['Which tests failed in {run_id}?', 'why is run {run_id} red'],
      tell: [
        '{failed} tests failed in run {run_id}. The first one: {first_failure}.',
        'First failure: {first_failure} (of {failed}).',
      ],
    },
  ],
}
