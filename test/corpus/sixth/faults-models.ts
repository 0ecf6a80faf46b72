import type { Faults } from '../pack.ts'

/** What goes wrong at the vendors of models, and who judges the answers. */
export const MODEL_FAULTS: Pick<
  Faults,
  'rateLimits' | 'providerErrors' | 'models' | 'judges' | 'lowerIsBetter' | 'failLabels' | 'passLabels'
> = {
  rateLimits: [
    [
      'openai.RateLimitError',
      "Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-5.1 in organization org-q7Lw on requests per min (RPM): Limit 500, Used 500, Requested 1. Please try again in 120ms.', 'type': 'requests', 'param': None, 'code': 'rate_limit_exceeded'}}",
    ],
    [
      'anthropic.RateLimitError',
      "Error code: 429 - {'type': 'error', 'error': {'type': 'rate_limit_error', 'message': 'Number of request tokens has exceeded your per-minute rate limit'}}",
    ],
    [
      'google.genai.errors.ClientError',
      "429 RESOURCE_EXHAUSTED. {'error': {'code': 429, 'message': 'Quota exceeded for metric: generate_content_requests, limit: 250', 'status': 'RESOURCE_EXHAUSTED'}}",
    ],
    [
      'botocore.errorfactory.ThrottlingException',
      'An error occurred (ThrottlingException) when calling the Converse operation: Too many tokens, please wait before trying again.',
    ],
    ['AI_APICallError', '429 Too Many Requests: token budget for this minute is used up'],
    [
      'litellm.exceptions.RateLimitError',
      'RateLimitError: AzureException - Requests to the ChatCompletions_Create Operation have exceeded call rate limit of your current OpenAI S0 pricing tier.',
    ],
    ['mistralai.SDKError', 'API error occurred: Status 429. Body: {"message":"Requests rate limit exceeded"}'],
    [
      'cohere.TooManyRequestsError',
      "status_code: 429, body: {'message': 'You are past the per minute request limit, please wait and try again later.'}",
    ],
    ['RateLimitExceeded', 'LLM gateway: tenant quota of 60 calls/min exceeded'],
    ['OpenRouterError', '429: Provider returned error (rate-limited upstream)'],
  ],
  providerErrors: [
    [
      'openai.InternalServerError',
      "Error code: 503 - {'error': {'message': 'The engine is currently overloaded, please try again later', 'type': 'server_error'}}",
    ],
    [
      'openai.BadRequestError',
      "Error code: 400 - {'error': {'message': 'Your input exceeds the context window of this model. Please adjust your input and try again.', 'type': 'invalid_request_error', 'code': 'context_length_exceeded'}}",
    ],
    [
      'openai.PermissionDeniedError',
      "Error code: 403 - {'error': {'message': 'Project does not have access to model gpt-5.1', 'code': 'model_not_found'}}",
    ],
    [
      'anthropic.APIStatusError',
      "{'type': 'error', 'error': {'type': 'overloaded_error', 'message': 'Overloaded'}, 'request_id': 'req_011CTz'}",
    ],
    [
      'anthropic.BadRequestError',
      "Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'Your credit balance is too low to access the Anthropic API.'}}",
    ],
    [
      'anthropic.InternalServerError',
      "Error code: 500 - {'type': 'error', 'error': {'type': 'api_error', 'message': 'Internal server error'}, 'request_id': 'req_01Gw'}",
    ],
    [
      'google.genai.errors.ServerError',
      "503 UNAVAILABLE. {'error': {'code': 503, 'message': 'The model is overloaded. Please try again later.', 'status': 'UNAVAILABLE'}}",
    ],
    [
      'google.genai.errors.ServerError',
      "500 INTERNAL. {'error': {'code': 500, 'message': 'An internal error has occurred.', 'status': 'INTERNAL'}}",
    ],
    ['ModelNotReadyException', 'Model is not ready for inference. Wait and try your request again.'],
    ['ModelStreamErrorException', 'The model has encountered an error while streaming the response.'],
    ['AI_APICallError', 'Bad gateway from model provider'],
    ['AI_RetryError', 'Failed after 3 attempts. Last error: Service Unavailable'],
    [
      'httpx.RemoteProtocolError',
      'peer closed connection without sending complete message body (incomplete chunked read)',
    ],
    [
      'litellm.exceptions.ServiceUnavailableError',
      'ServiceUnavailableError: VertexAIException - 503 upstream unavailable',
    ],
    ['vllm.EngineDeadError', 'EngineCore encountered an issue. See stack trace (above) for the root cause.'],
    ['openai.APIConnectionError', 'Connection error: getaddrinfo EAI_AGAIN llm-proxy.internal'],
    ['LLMGatewayError', 'No healthy deployment left for model group "chat-default"'],
  ],
  models: [
    ['gpt-5.1', 'openai'],
    ['gpt-5-nano', 'openai'],
    ['gpt-4.1', 'openai'],
    ['claude-sonnet-4-5', 'anthropic'],
    ['claude-opus-4-5', 'anthropic'],
    ['claude-haiku-4-5-20251001', 'anthropic'],
    ['gemini-3-pro-preview', 'gcp.gemini'],
    ['gemini-2.5-flash-lite', 'gcp.vertex_ai'],
    ['llama-3.3-70b-versatile', 'groq'],
    ['mistral-medium-2508', 'mistral_ai'],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'aws.bedrock'],
    ['deepseek-chat', 'deepseek'],
    ['gpt-oss:20b', 'ollama'],
  ],
  judges: [
    'answer_quality',
    'goal_accuracy',
    'task_adherence',
    'resolution',
    'groundedness_v2',
    'citation_accuracy',
    'tool_call_accuracy',
    'intent_resolution',
    'semantic_similarity',
    'policy_adherence',
    'answer_relevancy_llm',
  ],
  lowerIsBetter: ['toxicity_score', 'hallucination_score', 'bias_score', 'pii_leakage', 'unsupported_claims_rate'],
  failLabels: ['fail', 'wrong', 'poor', 'not_grounded', 'off_topic', 'unresolved', 'unacceptable', 'ungrounded'],
  passLabels: ['pass', 'good', 'excellent', 'resolved', 'on_topic', 'acceptable', 'supported', 'OK'],
}
