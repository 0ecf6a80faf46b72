import type { Faults } from '../pack.ts'

/** What goes wrong at the vendors of models, and who judges the answers. */
export const MODEL_FAULTS: Pick<
  Faults,
  'rateLimits' | 'providerErrors' | 'models' | 'judges' | 'lowerIsBetter' | 'failLabels' | 'passLabels'
> = {
  rateLimits: [
    [
      'openai.RateLimitError',
      "Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o-mini in organization org-q2 on requests per min (RPM): Limit 500, Used 500, Requested 1. Please try again in 120ms.', 'type': 'requests', 'code': 'rate_limit_exceeded'}}",
    ],
    [
      'RateLimitError',
      '429 You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs.',
    ],
    [
      'anthropic.RateLimitError',
      "Error code: 429 - {'type': 'error', 'error': {'type': 'rate_limit_error', 'message': 'Number of request tokens has exceeded your per-minute rate limit'}}",
    ],
    [
      'botocore.errorfactory.ThrottlingException',
      'An error occurred (ThrottlingException) when calling the InvokeModel operation: Too many requests, please wait before trying again.',
    ],
    ['ServiceQuotaExceededException', 'You have exceeded the daily token quota of this model.'],
    [
      'GoogleGenerativeAIFetchError',
      '[429 Too Many Requests] You exceeded your current quota. [{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"38s"}]',
    ],
    [
      'cohere.errors.too_many_requests_error.TooManyRequestsError',
      "status_code: 429, body: {'message': 'trial token rate limit exceeded, limit is 100000 tokens per minute'}",
    ],
    [
      'litellm.RateLimitError',
      'litellm.RateLimitError: AzureException RateLimitError - Requests have exceeded token rate limit. Please retry after 8 seconds.',
    ],
    [
      'together.error.RateLimitError',
      'Error code: 429 - {"message": "You have been rate limited. Your rate limit is 60 queries per minute."}',
    ],
    [
      'HfHubHTTPError',
      '429 Client Error: Too Many Requests for url: https://router.huggingface.co/v1/chat/completions',
    ],
    ['OpenRouterError', 'Rate limit exceeded: free-models-per-day'],
  ],
  providerErrors: [
    ['openai.APIConnectionError', 'Connection error.'],
    [
      'openai.BadRequestError',
      "Error code: 400 - {'error': {'message': \"This model's maximum context length is 128000 tokens. However, your messages resulted in 131822 tokens.\", 'code': 'context_length_exceeded'}}",
    ],
    [
      'openai.PermissionDeniedError',
      "Error code: 403 - {'error': {'message': 'Country, region, or territory not supported', 'code': 'unsupported_country_region_territory'}}",
    ],
    [
      'openai.InternalServerError',
      "Error code: 503 - {'error': {'message': 'That model is currently overloaded with other requests.', 'type': 'server_error'}}",
    ],
    [
      'anthropic.APIStatusError',
      '{"type":"error","error":{"details":null,"type":"overloaded_error","message":"Overloaded"},"request_id":"req_9x"}',
    ],
    [
      'anthropic.AuthenticationError',
      "Error code: 401 - {'type': 'error', 'error': {'type': 'authentication_error', 'message': 'invalid x-api-key'}}",
    ],
    [
      'anthropic.BadRequestError',
      "Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'prompt is too long: 204310 tokens > 200000 maximum'}}",
    ],
    ['AccessDeniedException', "You don't have access to the model with the specified model ID."],
    [
      'botocore.errorfactory.ModelNotReadyException',
      'An error occurred (ModelNotReadyException) when calling the InvokeModel operation: Model is warming up',
    ],
    [
      'google.genai.errors.ServerError',
      "500 INTERNAL. {'error': {'code': 500, 'message': 'An internal error has occurred.', 'status': 'INTERNAL'}}",
    ],
    [
      'google.genai.errors.ClientError',
      "400 INVALID_ARGUMENT. {'error': {'message': 'API key not valid. Please pass a valid API key.'}}",
    ],
    [
      'mistralai.models.sdkerror.SDKError',
      'API error occurred: Status 500. Body: {"object":"error","message":"Internal server error"}',
    ],
    [
      'cohere.errors.internal_server_error.InternalServerError',
      "status_code: 500, body: {'message': 'internal server error, this has been reported to our developers'}",
    ],
    ['AI_APICallError', 'Internal Server Error'],
    [
      'litellm.exceptions.ServiceUnavailableError',
      'litellm.ServiceUnavailableError: VertexAIException - The service is currently unavailable.',
    ],
    [
      'requests.exceptions.ConnectionError',
      "HTTPConnectionPool(host='localhost', port=11434): Max retries exceeded with url: /api/chat",
    ],
    [
      'torch.OutOfMemoryError',
      'CUDA out of memory. Tried to allocate 2.10 GiB. GPU 0 has a total capacity of 23.65 GiB',
    ],
    ['deepseek.APIStatusError', 'Error code: 402 - Insufficient Balance'],
  ],
  models: [
    ['gpt-4o-mini-2024-07-18', 'openai'],
    ['gpt-5-nano-2025-08-07', 'openai'],
    ['claude-sonnet-4-5-20250929', 'anthropic'],
    ['claude-3-5-haiku-20241022', 'anthropic'],
    ['gemini-2.5-flash-lite', 'gcp.gemini'],
    ['command-a-03-2025', 'cohere'],
    ['mistral-small-latest', 'mistral_ai'],
    ['qwen2.5:14b', 'ollama'],
    ['us.anthropic.claude-3-7-sonnet-20250219-v1:0', 'aws.bedrock'],
    ['meta-llama/Llama-4-Scout', 'together'],
  ],
  judges: [
    'qa_correctness',
    'contextual_precision',
    'answer_quality',
    'llm_judge_overall',
    'customer_tone',
    'GEval',
    'response_completeness',
    'coherence',
    'sql_equivalence',
    'conciseness',
    'intent_resolution',
  ],
  lowerIsBetter: [
    'toxicity_detector',
    'bias_score',
    'hallucination_detector',
    'harm_severity',
    'pii_leak_rate',
    'contradiction_rate',
  ],
  failLabels: [
    'fail',
    'unsuccessful',
    'poor',
    'needs_improvement',
    'INCORRECT',
    'wrong',
    'not_passed',
    'inadequate',
    'NOT_MET',
    'insufficient',
  ],
  passLabels: ['pass', 'successful', 'good', 'very_good', 'CORRECT', 'right', 'passes', 'adequate', 'MET', 'excellent'],
}
