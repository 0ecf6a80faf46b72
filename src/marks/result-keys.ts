/** Keys whose value is the result itself. */
export const WRAPPERS = new Set([
  'result',
  'output',
  'content',
  'response',
  'value',
  'return_value',
  'tool_result',
  'toolresult',
  'returnvalue',
  'text',
  'kwargs',
  'structuredcontent',
  'body',
  'payload',
  'outputs',
  'answer',
])
/** Keys that describe the answer and are no data. */
export const ENVELOPE =
  /^(?:status|ok|success|successful|took|took_?ms|elapsed|elapsed_?ms|duration|duration_?ms|latency|latency_?ms|query|q|page|page_?size|per_?page|limit|offset|total|total_?(?:count|results|hits|items|pages)|count|num_?results|hits_?count|request_?id|requestid|trace_?id|correlation_?id|timestamp|time|generated_?at|fetched_?at|cached_?at|as_?of|updated_?at|version|api_?version|source|provider|filters?|params|parameters|arguments|args|has_?more|next|next_?page|next_?cursor|next_?page_?token|cursor|facets|meta|metadata|pagination|message|msg|note|notes|code|status_?code|http_?status|lc|tool|tool_?name|tool_?call_?id|toolcallid|toolname|call_?id|additional_kwargs|response_metadata|artifact|annotations|_meta|is_?error|iserror|error|errors|warnings?|currency|tz|timezone|cache|cached|schema|found|page_?info|has_?next_?page|has_?previous_?page|start_?cursor|end_?cursor|headers|fields|columns|_shards|timed_?out|max_?score|relation|row_?count|page_?(?:num|number)|etag|namespace|confidence|jsonrpc)$/
/** A count of nothing beside an empty list says no more than the list. */
export const COUNT_KEY = /(?:count|total|size|length|num|hits|matches|found|returned|rows?|results?)$/i
/** What an empty list is a list of. */
export const TYPE_KEYS = /^(?:type|object|kind|summary)$/
/** The same only beside the result itself: a message or an envelope has a name, a person has one too. */
export const WRAPPER_KEYS = /^(?:type|id|name|role|object|kind|currency|locale|lang|language|units?)$/
