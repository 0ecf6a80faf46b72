import type { Pack } from '../pack.ts'

export const AD_CAMPAIGNS: Pack = {
  domain: 'ad-campaigns',
  language: 'en',
  agents: ['media-buyer-ai', 'spend-watch'],
  system:
    'You are the reporting assistant of a performance marketing agency. Clients read your answers, so be factual and upbeat. All figures come from the ad platform tools, with the date range.',
  lookups: [
    {
      tool: 'ads.campaign_report',
      args: { campaign: '#pick:Spring_Search_UK|Retarget-30d|PMax Shoes' },
      data: {
        spend: '#money:200-18000',
        conversions: '#int:9-900',
        roas: '#pick:1.8|3.4|5.2',
        ctr: '#pick:1.1|2.7|4.9',
      },
      thing: 'the campaign {campaign}',
      ask: [
        'how is {campaign} doing',
        'spend + roas {campaign} last 7 days',
        'Hi team, client is asking again... could I get the numbers for {campaign}?',
      ],
      tell: [
        '{campaign} spent {spend} and brought {conversions} conversions, a ROAS of {roas}.',
        'ROAS is {roas} on {spend} of spend.',
        "{campaign} isn't underperforming: CTR {ctr} %, {conversions} conversions.",
        'Over the last 7 days: {spend} spend, {conversions} conversions, CTR {ctr} %. 🎯',
      ],
    },
    {
      tool: 'ads.budget_pacing',
      args: { client: '#pick:Solero Bikes|Kite & Co|Dr Brush' },
      data: { usedPercent: '#percent', daysLeft: '#int:2-20', monthly: '#money:1000-40000' },
      thing: 'the budget of {client}',
      ask: ['pacing for {client}?', 'are we overspending for {client}', 'budget left {client}'],
      tell: [
        '{client} has used {usedPercent} % of {monthly} with {daysLeft} days to go.',
        '{usedPercent} % of the monthly budget is spent.',
        'We are at {usedPercent} % of {monthly}.',
      ],
    },
    {
      tool: 'ads.keyword_stats',
      args: { keyword: '#pick:trail shoes men|e-bike sale|electric toothbrush' },
      data: { cpc: '#money:1-9', searches: '#int:500-90000', position: '#pick:1.4|2.2|3.8' },
      thing: 'the keyword "{keyword}"',
      ask: ['cpc for {keyword}', 'how many people search for "{keyword}"', '{keyword}: volume, cpc?'],
      tell: [
        '"{keyword}" costs {cpc} per click and has {searches} searches a month.',
        'Average CPC is {cpc}, position {position}.',
        '{searches} monthly searches at {cpc} a click.',
      ],
    },
  ],
  actions: [
    {
      tool: 'ads.pause',
      args: { campaign: '#pick:Retarget-30d|PMax Shoes' },
      ask: ['pause {campaign}', 'turn {campaign} off for now'],
      done: ['{campaign} is paused.', 'Paused, no further spend on {campaign}.'],
    },
    {
      tool: 'ads.add_negative',
      args: { keyword: '#pick:free|jobs|repair' },
      ask: ['add "{keyword}" as a negative', 'exclude the word {keyword}'],
      done: ['"{keyword}" is now a negative keyword.', 'Excluded.'],
    },
  ],
  checks: [
    {
      tool: 'ads.disapproved',
      args: { client: '#pick:Kite & Co|Dr Brush' },
      ask: ['any disapproved ads for {client}?', 'policy problems {client}'],
      none: [
        'No disapproved ads for {client}.',
        'All ads of {client} are approved.',
        'There are none, everything is live.',
      ],
    },
    {
      tool: 'ads.duplicates',
      args: { client: '#pick:Solero Bikes|Kite & Co' },
      ask: ['do we have duplicate keywords in {client}', 'duplicates {client}'],
      none: ['There are no duplicate keywords in the account of {client}.', 'No duplicates, the account is tidy.'],
    },
  ],
  knowledge: {
    source: 'creative-guidelines',
    thing: 'the length of headlines',
    ask: ['how long can a headline be', 'headline character limit', 'why was my headline cut off'],
    documents: ['Headlines: 30 characters. Descriptions: 90 characters.', 'No exclamation marks in headlines.'],
    tell: [
      'Headlines may have 30 characters, descriptions 90, and no exclamation marks in headlines.',
      '30 for headlines, 90 for descriptions. Avoid "!" in headlines.',
    ],
  },
  chats: [
    { ask: 'what is roas', tell: 'Return on ad spend: revenue divided by spend.' },
    { ask: 'cpm or cpc for awareness', tell: 'CPM, since you pay for views and not for clicks.' },
  ],
  sorrows: [
    {
      ask: 'you spent my whole budget on a weekend we were closed',
      tell: 'I am sorry, this must be frustrating. Set an ad schedule with your opening hours and it cannot happen again.',
    },
    {
      ask: 'report is full of jargon',
      tell: 'Sorry! Type "plain" after a question and you get it without abbreviations.',
    },
  ],
  lookalikes: [
    {
      ask: 'can i mention a competitor in the headline',
      tell: 'No, trademarks of competitors are not allowed in ad texts.',
    },
    {
      ask: 'what does limited by budget mean',
      tell: 'Your ads could have been shown more often, but the daily budget was used up.',
    },
  ],
  zeros: [
    {
      tool: 'ads.invalid_clicks',
      args: { campaign: '#pick:Spring_Search_UK|PMax Shoes' },
      data: { invalid: 0, refunded: 0 },
      thing: 'the invalid clicks on {campaign}',
      ask: ['click fraud on {campaign}?', 'invalid clicks {campaign}'],
      tell: ['There were 0 invalid clicks on {campaign}.', 'No invalid clicks at all.'],
    },
    {
      tool: 'ads.auto_apply',
      args: { client: '#pick:Solero Bikes|Dr Brush' },
      data: { enabled: false, suggestions: 4 },
      thing: 'auto-apply for {client}',
      ask: ['is auto-apply on for {client}', 'auto apply {client}?'],
      tell: ['Auto-apply is off for {client}.', 'No, it is disabled.'],
    },
  ],
  noisy: [
    {
      tool: 'ads.feed_errors',
      args: { client: '#pick:Solero Bikes|Kite & Co' },
      data: { rejectedItems: '#int:3-400', topReason: '#pick:missing GTIN|invalid image link|price mismatch' },
      thing: 'the product feed of {client}',
      ask: ['why are products of {client} rejected', 'feed errors {client}'],
      tell: [
        '{rejectedItems} items of {client} were rejected, mostly for {topReason}.',
        'Top error: {topReason} ({rejectedItems} items).',
      ],
    },
  ],
}

export const JOB_BOARD: Pack = {
  domain: 'job-board',
  language: 'en',
  agents: ['career-scout', 'posting-agent'],
  system:
    'You are Scout from HireLoop. You talk to job seekers, many of them stressed. Be kind and concrete. Postings and applications: always from tools.',
  lookups: [
    {
      tool: 'application_state',
      args: { application: '#id:AP#####' },
      data: {
        stage: '#pick:in review|interview|offer',
        company: '#pick:Tallow Ltd|Brightsea|Nordkran',
        lastActivity: '#date',
      },
      thing: 'application {application}',
      ask: [
        'any news on {application}',
        'status of my application {application}?',
        'its been 3 weeks and nobody answered, {application}, should i give up',
      ],
      tell: [
        'Your application to {company} is at the stage "{stage}".',
        '{application} hasn\'t been rejected: {company} has it at "{stage}", last activity {lastActivity}.',
        '{company} moved it to {stage} on {lastActivity}.',
        'Stage: {stage}, last touched {lastActivity} by {company}.',
      ],
    },
    {
      tool: 'posting_read',
      args: { posting: '#id:J-####' },
      data: {
        title: '#pick:Payroll Clerk|Forklift Driver|Junior Tester',
        salary: '#pick:€31,000|€38,500|€44,000',
        remoteDays: '#int:1-5',
        deadline: '#date',
      },
      thing: 'posting {posting}',
      ask: [
        'what does {posting} pay',
        'until when can i apply for {posting}',
        'Is {posting} remote? I have two kids at home',
      ],
      tell: [
        '{posting} ({title}) pays {salary} and closes on {deadline}.',
        '{title}, {salary} a year, {remoteDays} remote days a week.',
        'You can apply until {deadline}. Salary: {salary}.',
      ],
    },
    {
      tool: 'profile_views',
      args: { profile: '#pick:dana-w|mateoq|zbaker' },
      data: { views: '#int:3-140', recruiters: '#int:1-20', strength: '#percent' },
      thing: 'the profile {profile}',
      ask: ['how often was {profile} viewed', 'who looks at my profile ({profile})?', 'stats {profile}'],
      tell: [
        '{profile} was viewed {views} times, by {recruiters} recruiters.',
        '{views} views this month. Profile strength: {strength} %.',
        'Recruiters looked at you {recruiters} times 👀',
      ],
    },
  ],
  actions: [
    {
      tool: 'withdraw_application',
      args: { application: '#id:AP#####' },
      ask: ['withdraw {application}', 'i got another job, pull back {application}'],
      done: ['{application} has been withdrawn.', 'Withdrawn. Good luck!'],
    },
    {
      tool: 'save_search',
      args: { title: '#pick:Payroll Clerk|Junior Tester' },
      ask: ['alert me for {title} jobs', 'save search {title}'],
      done: ['Search for {title} saved.', 'You will get new {title} jobs by email.'],
    },
  ],
  checks: [
    {
      tool: 'unread_messages',
      args: { profile: '#pick:dana-w|zbaker' },
      ask: ['do I have new messages? {profile}', 'inbox {profile}'],
      none: ['You have no unread messages.', 'No new messages for {profile}.', 'Inbox zero, {profile}!'],
    },
    {
      tool: 'scam_reports',
      args: { company: '#pick:Brightsea|Nordkran' },
      ask: ['is {company} a scam', 'has anyone reported {company}?'],
      none: ['There are no reports against {company}.', 'Nobody has reported {company} so far.'],
    },
  ],
  knowledge: {
    source: 'applicant-guide',
    thing: 'the file types for a CV',
    ask: ['can i upload my cv as pages file', 'Which format for the CV?', 'cv upload formats'],
    documents: [
      'CVs can be uploaded as PDF or DOCX, up to 5 MB.',
      'Photos are optional and never shown to the first reviewer.',
    ],
    tell: [
      'PDF or DOCX up to 5 MB. A photo is optional and hidden from the first reviewer.',
      'Upload it as PDF or DOCX (5 MB at most).',
    ],
  },
  chats: [
    { ask: 'one or two page cv', tell: 'One page for the first years of your career, two later on.' },
    { ask: 'what to answer on "greatest weakness"', tell: 'Name a real one, and say what you already do about it.' },
  ],
  sorrows: [
    {
      ask: '86 applications and nothing. i cant anymore',
      tell: "I'm so sorry, that is exhausting. Take a day off, then try five tailored applications in place of twenty quick ones.",
    },
    {
      ask: 'a company ghosted me after 4 interviews',
      tell: 'Sorry, that is bad manners. You may write once more and ask for feedback by a fixed date.',
    },
  ],
  lookalikes: [
    {
      ask: 'can they ask me if i am pregnant',
      tell: "No, they can't. The question is not allowed, and you do not have to answer truthfully.",
    },
    {
      ask: 'write a rejection mail for an applicant',
      tell: '"Thank you for your interest. Unfortunately, we are unable to offer you the position."',
    },
  ],
  zeros: [
    {
      tool: 'fee_for_candidates',
      args: { profile: '#pick:mateoq|dana-w' },
      data: { fee: 0, plan: 'basic' },
      thing: 'the fee of {profile}',
      ask: ['does this cost me anything ({profile})', 'price for {profile}?'],
      tell: ['For candidates the fee is 0.', "It's free, you pay 0."],
    },
    {
      tool: 'visa_sponsored',
      args: { posting: '#id:J-####' },
      data: { sponsored: false, country: 'NL' },
      thing: 'sponsorship for {posting}',
      ask: ['does {posting} sponsor a visa', 'visa sponsorship {posting}?'],
      tell: ['{posting} does not sponsor a visa.', 'No visa sponsorship for this job.'],
    },
  ],
  noisy: [
    {
      tool: 'parse_warnings',
      args: { profile: '#pick:zbaker|mateoq' },
      data: { problem: '#pick:missing dates in section 2|unreadable table|invalid phone number', warnings: '#int:1-7' },
      thing: 'the CV of {profile}',
      ask: ['why does my cv look broken ({profile})', 'cv check {profile}'],
      tell: ['The parser found {warnings} problems, above all: {problem}.', '{problem}, fix that and upload again.'],
    },
  ],
}
