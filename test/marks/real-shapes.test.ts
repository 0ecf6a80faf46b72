import { describe, expect, it } from 'vitest'
import { createMeaningReader } from '../../src/marks/meanings.ts'
import { readResult } from '../../src/marks/result.ts'
import { markSettings } from '../../src/marks/settings.ts'
import { readStatedAge } from '../../src/marks/stated-age.ts'
import { toolNature } from '../../src/marks/tool-nature.ts'

const reader = createMeaningReader({}, 0.2)
const settings = markSettings.parse({})
const textOf = (sent: unknown) => (typeof sent === 'string' ? sent : JSON.stringify(sent))

/** What well-known APIs send when there is nothing. */
const NOTHING: readonly (readonly [api: string, sent: unknown])[] = [
  ['Stripe list', { object: 'list', url: '/v1/invoices', has_more: false, data: [] }],
  [
    'Stripe search',
    {
      object: 'search_result',
      url: '/v1/customers/search',
      has_more: false,
      data: [],
      next_page: null,
      total_count: 0,
    },
  ],
  ['Salesforce SOQL', { totalSize: 0, done: true, records: [] }],
  ['Salesforce Composite', { compositeResponse: [] }],
  [
    'Jira search',
    { expand: 'schema,names', startAt: 0, maxResults: 50, total: 0, issues: [], warningMessages: ['None'] },
  ],
  ['Jira enhanced search', { issues: [], isLast: true }],
  ['GitHub search', { total_count: 0, incomplete_results: false, items: [] }],
  [
    'BigQuery',
    {
      kind: 'bigquery#queryResponse',
      schema: { fields: [{ name: 'seats', type: 'INTEGER', mode: 'NULLABLE' }] },
      jobReference: { projectId: 'shop-eu', jobId: 'job_9fA', location: 'EU' },
      totalRows: '0',
      totalBytesProcessed: '10485760',
      jobComplete: true,
      cacheHit: false,
    },
  ],
  [
    'BigQuery rows',
    { jobComplete: true, totalRows: '0', rows: [], schema: { fields: [{ name: 'id', type: 'STRING' }] } },
  ],
  [
    'Elasticsearch',
    {
      took: 5,
      timed_out: false,
      _shards: { total: 3, successful: 3, skipped: 0, failed: 0 },
      hits: { total: { value: 0, relation: 'eq' }, max_score: null, hits: [] },
      aggregations: {},
    },
  ],
  ['Shopify REST', { orders: [] }],
  ['Shopify GraphQL', { data: { order: null }, extensions: { cost: { requestedQueryCost: 1, actualQueryCost: 1 } } }],
  ['Zendesk', { results: [], facets: null, next_page: null, previous_page: null, count: 0 }],
  ['Zendesk cursor', { tickets: [], meta: { has_more: false, after_cursor: null }, links: { prev: null, next: null } }],
  ['HubSpot', { total: 0, results: [] }],
  [
    'HubSpot batch',
    { status: 'COMPLETE', results: [], startedAt: '2026-05-01T09:12:00Z', completedAt: '2026-05-01T09:12:01Z' },
  ],
  ['SAP OData v2', { d: { __count: '0', results: [] } }],
  ['OData v4', { '@odata.context': 'https://x.test/odata/$metadata#Orders', '@odata.count': 0, value: [] }],
  [
    'FHIR',
    {
      resourceType: 'Bundle',
      id: '3f1c',
      type: 'searchset',
      total: 0,
      link: [{ relation: 'self', url: 'https://x.test/fhir/Appointment?patient=12' }],
    },
  ],
  ['FHIR entries', { resourceType: 'Bundle', type: 'searchset', total: 0, entry: [] }],
  [
    'GraphQL connection',
    { data: { search: { nodes: [], totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } } } },
  ],
  [
    'Notion',
    { object: 'list', results: [], next_cursor: null, has_more: false, type: 'page_or_database', page_or_database: {} },
  ],
  ['Airtable', { records: [] }],
  [
    'Slack search',
    {
      ok: true,
      query: 'rollout',
      messages: { total: 0, matches: [], paging: { count: 20, total: 0, page: 1, pages: 0 } },
    },
  ],
  [
    'Google Calendar',
    {
      kind: 'calendar#events',
      etag: '"p32g"',
      summary: 'Team',
      timeZone: 'Europe/Berlin',
      accessRole: 'reader',
      defaultReminders: [],
      items: [],
    },
  ],
  [
    'Google Custom Search',
    {
      kind: 'customsearch#search',
      queries: { request: [{ totalResults: '0' }] },
      searchInformation: { totalResults: '0', searchTime: 0.2 },
      items: [],
    },
  ],
  ['Google Maps', { html_attributions: [], results: [], status: 'ZERO_RESULTS' }],
  [
    'Snowflake',
    {
      code: '090001',
      statementStatusUrl: '/api/v2/statements/01b',
      message: 'Statement executed successfully.',
      resultSetMetaData: { numRows: 0, format: 'jsonv2', rowType: [{ name: 'ID', type: 'fixed' }] },
      data: [],
    },
  ],
  [
    'DynamoDB query',
    { Count: 0, Items: [], ScannedCount: 0, ConsumedCapacity: { TableName: 'orders', CapacityUnits: 0.5 } },
  ],
  ['MongoDB', { cursor: { firstBatch: [], id: 0, ns: 'shop.orders' }, ok: 1 }],
  ['MongoDB data API', { document: null }],
  ['Supabase', { data: [], error: null, count: 0, status: 200, statusText: 'OK' }],
  ['Supabase single', { data: null, error: null, count: null, status: 200, statusText: 'OK' }],
  ['Pinecone', { matches: [], namespace: 'docs', usage: { readUnits: 5 } }],
  ['Qdrant', { result: [], status: 'ok', time: 0.0012 }],
  ['Qdrant points', { result: { points: [] }, status: 'ok', time: 0.0004, usage: null }],
  ['Weaviate', { data: { Get: { Article: [] } } }],
  [
    'Chroma',
    { ids: [[]], distances: [[]], documents: [[]], metadatas: [[]], embeddings: null, included: ['documents'] },
  ],
  [
    'LangChain tool message',
    {
      lc: 1,
      type: 'constructor',
      id: ['langchain_core', 'messages', 'ToolMessage'],
      kwargs: { content: '[]', type: 'tool', tool_call_id: 'call_1', status: 'success' },
    },
  ],
  ['MCP text', { content: [{ type: 'text', text: '[]' }], isError: false }],
  ['MCP fenced text', { content: [{ type: 'text', text: '```json\n{"items": []}\n```' }] }],
  ['MCP structured', { content: [{ type: 'text', text: '{"result":null}' }], structuredContent: { result: null } }],
  ['fenced list', '```json\n[]\n```'],
  ['fenced null', '```\nnull\n```'],
  ['Django REST', { count: 0, next: null, previous: null, results: [] }],
  [
    'Spring HAL',
    {
      _embedded: { bookings: [] },
      _links: { self: { href: '/bookings?page=0' } },
      page: { size: 20, totalElements: 0, totalPages: 0, number: 0 },
    },
  ],
  ['JSON:API', { jsonapi: { version: '1.0' }, data: [], included: [], links: { self: '/articles' } }],
  ['a payload', { payload: '', error: null }],
  ['n8n', [{ json: {}, pairedItem: { item: 0 } }]],
]

/** What the same APIs send when there is something, be it little. */
const DATA: readonly (readonly [api: string, sent: unknown])[] = [
  ['a balance of zero', { balance: 0 }],
  ['not available', { available: false }],
  ['a count that was asked for', { count: 0 }],
  ['a scalar', 0],
  ['a false', 'false'],
  ['Stripe balance', { object: 'balance', available: [{ amount: 0, currency: 'eur' }], livemode: true, pending: [] }],
  [
    'Stripe customer',
    { id: 'cus_1', object: 'customer', balance: 0, email: null, metadata: {}, name: 'Ada Byron', discount: null },
  ],
  ['Salesforce record', { totalSize: 1, done: true, records: [{ attributes: { type: 'Case' }, Status: 'New' }] }],
  ['Jira issue', { key: 'PAY-12', fields: { summary: 'Login loops', assignee: null, labels: [] } }],
  ['GitHub item', { total_count: 1, incomplete_results: false, items: [{ number: 9, title: 'Crash' }] }],
  ['BigQuery row', { jobComplete: true, totalRows: '1', rows: [{ f: [{ v: '42' }] }], schema: { fields: [] } }],
  [
    'FHIR hit',
    { resourceType: 'Bundle', total: 1, entry: [{ resource: { resourceType: 'Appointment', status: 'booked' } }] },
  ],
  ['aggregations', { took: 3, hits: { total: { value: 12 }, hits: [] }, aggregations: { avg_price: { value: 12.5 } } }],
  ['GraphQL order', { data: { order: { name: '#1001', note: null, refunds: [] } } }],
  ['Notion page', { object: 'page', archived: false, properties: { Due: { date: { start: '2026-05-01' } } } }],
  ['an open door', { door: 'front', locked: false, alarms: [] }],
  ['fenced data', '```json\n{"price": 12}\n```'],
  ['MCP data', { content: [{ type: 'text', text: '{"price": 12}' }] }],
  ['a text', { title: 'Terms', url: 'https://x.test/terms', body: 'Returns are free for 30 days.' }],
  ['a link asked for', { download_url: 'https://x.test/report.pdf' }],
]

/** Data that says how old it is: more than 300 days before the call, which was on 1 May 2028. */
const OLD: readonly unknown[] = [
  { stock: 4, last_synced: '2027-03-04T10:00:00Z' },
  { stock: 4, snapshot_taken_at: '2027-03-04' },
  { rate: 1.2, as_of_date: '2027/03/04' },
  { rate: 1.2, data_as_of: '4 March 2027' },
  { rate: 1.2, dataAsOf: 'March 4, 2027' },
  { stock: 4, refreshedOn: '2027-03-04' },
  { stock: 4, meta: { valid_as_of: '2027-03-04 10:00' } },
  { stock: 4, lastModified: 1804154400 },
  { stock: 4, fetchedAt: 1804154400000 },
  { stock: 4, 'generated-at': '2027-03-04T10:00:00+01:00' },
  { stock: 4, cache_age_seconds: 34560000 },
  { stock: 4, ageInDays: 400 },
  { stock: 4, isStale: true },
  { stock: 4, cache: { state: 'stale' } },
  { stock: 4, data_is_outdated: true },
  { stock: 4, LastUpdateTime: '2027-03-04T10:00:00Z' },
  { stock: 4, synced: '04.03.2027' },
  { stock: 4, retrieved_on: '04-Mar-2027' },
]

/** Dates of the matter, not of the data, and data that is fresh. */
const FRESH: readonly unknown[] = [
  { delivery_date: '2027-03-04' },
  { due: '2027-03-04', paid: false },
  { valid_until: '2029-03-04' },
  { age: 4000 },
  { customer: { age_years: 400 } },
  { created_at: '2020-03-04' },
  { policy_start: '2020-03-04', holder: 'Ada' },
  { stock: 4, last_synced: '2028-04-30T10:00:00Z' },
  { title: 'Updated terms', published: '2020-03-04' },
  { stage: 'outdated_check', days: 400 },
]

const ACTING =
  'stripe.refunds.create createInvoice jira_transition_issue github/create_pull_request slack_chat_postMessage chat.postMessage calendar.events.insert gmail-send-message notion_append_block airtable_update_record hubspot.contacts.merge zendesk_add_tag salesforce_upsert firestore.set dynamodb_put_item s3/put_object pinecone_upsert redis.del ci/cache.clear dashboard_pin save_search mute_channel kitchen.lights.dim home/set_thermostat vacuum_start lock_doors sub_change_grind onlinerechnung_an lening_verlengen corrigir_email subir_archivo ajouter_note benachrichtigung_senden rinnova_prestito'.split(
    ' ',
  )
const GIVING =
  'stripe.invoices.list jira_search_issues github/get_file_contents slack_search_messages calendar.freebusy.query gmail-list-messages notion_query_database airtable_get_record hubspot.contacts.search zendesk_ticket_status salesforce_soql_query firestore.get dynamodb_scan_table pinecone_query weather.forecast upgrade_offer programme_facts cohort_retention folio.total getSparePart zone.tariff portfolio.snapshot report_metrics cache.stats lock_battery_level rechnung_abrufen consultar_saldo chercher_produit cerca_prodotto zoek_bestelling plan_coverage'.split(
    ' ',
  )

describe('shapes of known APIs', () => {
  it.each(NOTHING)('%s: nothing', (_, sent) => {
    expect(readResult(textOf(sent), '{"q":"x"}', reader)).toMatch(/^(?:null|empty|not_found)$/)
  })

  it.each(DATA)('%s: data', (_, sent) => {
    expect(readResult(textOf(sent), '{"q":"x"}', reader)).toBe('')
  })
})

describe('the age that a result states', () => {
  const start = BigInt(Date.UTC(2028, 4, 1)) * 1_000_000n
  const ageOf = (sent: unknown) => readStatedAge(textOf(sent), start) ?? 0

  it.each(OLD.map(textOf))('%s is old', (sent) => {
    expect(ageOf(sent)).toBeGreaterThan(300)
  })

  it.each(FRESH.map(textOf))('%s is not', (sent) => {
    expect(ageOf(sent)).toBeLessThan(300)
  })
})

describe('names of tools of known APIs', () => {
  it.each(ACTING)('%s acts', (name) => {
    expect(toolNature(name, settings).returnsNothing).toBe(true)
  })

  it.each(GIVING)('%s gives data', (name) => {
    expect(toolNature(name, settings).returnsNothing).toBe(false)
  })
})
