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
  'resultado',
  'resultados',
  'ergebnis',
  'ergebnisse',
  'résultat',
  'resultat',
  'résultats',
  'resultats',
  'risultato',
  'risultati',
  'resultaat',
  'resultaten',
  'respuesta',
  'resposta',
  'risposta',
  'réponse',
  'antwort',
  'antwoord',
  'datos',
  'dados',
  'dati',
  'daten',
  'données',
  'donnees',
  'gegevens',
  '结果',
  '数据',
  '結果',
  'データ',
  'परिणाम',
])
/** Keys that describe the answer and are no data. */
export const ENVELOPE =
  /^(?:status|ok|success|successful|took|took_?ms|elapsed|elapsed_?ms|duration|duration_?ms|latency|latency_?ms|query|q|page|page_?size|per_?page|limit|offset|total|total_?(?:count|results|hits|items|pages)|count|num_?results|hits_?count|request_?id|requestid|trace_?id|correlation_?id|timestamp|time|generated_?at|fetched_?at|cached_?at|as_?of|updated_?at|version|api_?version|source|provider|filters?|params|parameters|arguments|args|has_?more|next|next_?page|next_?cursor|next_?page_?token|cursor|facets|meta|metadata|pagination|message|msg|note|notes|code|status_?code|http_?status|lc|tool|tool_?name|tool_?call_?id|toolcallid|toolname|call_?id|additional_kwargs|response_metadata|artifact|annotations|_meta|is_?error|iserror|error|errors|warnings?|currency|tz|timezone|cache|cached|schema|found|page_?info|has_?next_?page|has_?previous_?page|start_?cursor|end_?cursor|headers|response_?header|response_?metadata|fields|columns|_shards|timed_?out|max_?score|relation|row_?count|page_?(?:num|number)|etag|namespace|confidence|jsonrpc)$/
/** A count of nothing beside an empty list says no more than the list. */
export const COUNT_KEY = /(?:count|total|size|length|num|hits|matches|found|returned|rows?|results?)$/i
/** What an empty list is a list of. */
export const TYPE_KEYS = /^(?:type|object|kind|summary)$/
/** The same only beside the result itself: a message or an envelope has a name, a person has one too. */
export const WRAPPER_KEYS = /^(?:type|id|name|role|object|kind|currency|locale|lang|language|units?)$/
/** What surrounds a list (pages, links, counts, what ran): beside an empty one, no data. */
export const LIST_ENVELOPE =
  /^[@_$]|page|size$|limit|offset|count|total|number|num_?found|affected|scanned|links?$|href|ur[il]$|self|^command$|^oid$|context|^(?:next|prev|previous|first|last|start|end|empty|limited|truncated|complete|exhausted|more|d|sql|statement)$|token|request|header|metadata|q_?time|elapsed|duration|latency|_ms$|columns|fields|schema|dtypes?$|index/i
/** Keys under which an API says in words what happened. */
export const MESSAGE_KEYS =
  /^(?:message|msg|note|detail|details|reason|info|text|description|title|summary|mensaje|mensagem|messaggio|meldung|nachricht|bericht|hinweis|melding|détail|détails|detalle|detalles|detalhe|detalhes|dettaglio|dettagli|descripción|descripcion|descrição|descrizione|beschreibung|消息|信息|提示|说明|メッセージ|詳細|संदेश)$/
