import type { Faults } from '../pack.ts'

/** What goes wrong at the vendors of models, and who judges the answers. */
export const MODEL_FAULTS: Pick<
  Faults,
  'rateLimits' | 'providerErrors' | 'models' | 'judges' | 'lowerIsBetter' | 'failLabels' | 'passLabels'
> = {
  rateLimits: [
    [
      'openai.RateLimitError',
      "Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-5.2 in organization org-Vt81 on tokens per min (TPM): Limit 450000, Used 441920, Requested 11307. Please try again in 430ms.', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}",
    ],
    [
      'openai.RateLimitError',
      "Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'code': 'insufficient_quota'}}",
    ],
    [
      'anthropic.RateLimitError',
      "Error code: 429 - {'type': 'error', 'error': {'type': 'rate_limit_error', 'message': 'This request would exceed the rate limit for your organization of 80,000 input tokens per minute.'}}",
    ],
    [
      'google.genai.errors.ClientError',
      "429 RESOURCE_EXHAUSTED. {'error': {'code': 429, 'message': 'Resource has been exhausted (e.g. check quota).', 'status': 'RESOURCE_EXHAUSTED'}}",
    ],
    [
      'ThrottlingException',
      'An error occurred (ThrottlingException) when calling the ConverseStream operation: Too many requests, please wait before trying again.',
    ],
    ['AI_APICallError', 'Rate limit exceeded, retry after 8 seconds'],
    [
      'litellm.RateLimitError',
      'litellm.RateLimitError: VertexAIException - Quota exceeded for aiplatform.googleapis.com/generate_content_requests_per_minute_per_project_per_base_model',
    ],
    [
      'groq.RateLimitError',
      "Error code: 429 - {'error': {'message': 'Rate limit reached for model on TPM: Limit 12000'}}",
    ],
    ['TooManyRequests', 'AI gateway: budget of team support-bots is used up for this hour'],
  ],
  providerErrors: [
    [
      'openai.InternalServerError',
      "Error code: 500 - {'error': {'message': 'The server had an error while processing your request. Sorry about that!', 'type': 'server_error'}}",
    ],
    [
      'openai.BadRequestError',
      "Error code: 400 - {'error': {'message': \"This model's maximum context length is 272000 tokens. However, your messages resulted in 280113 tokens.\", 'code': 'context_length_exceeded'}}",
    ],
    [
      'openai.NotFoundError',
      "Error code: 404 - {'error': {'code': 'DeploymentNotFound', 'message': 'The API deployment for this resource does not exist.'}}",
    ],
    [
      'openai.AuthenticationError',
      "Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-proj-****.'}}",
    ],
    [
      'anthropic._exceptions.OverloadedError',
      "Error code: 529 - {'type': 'error', 'error': {'type': 'overloaded_error', 'message': 'Overloaded'}}",
    ],
    [
      'anthropic.BadRequestError',
      "Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'prompt is too long: 214807 tokens > 200000 maximum'}}",
    ],
    ['anthropic.APIConnectionError', 'Connection error.'],
    [
      'google.genai.errors.ServerError',
      "503 UNAVAILABLE. {'error': {'code': 503, 'message': 'The service is currently unavailable.', 'status': 'UNAVAILABLE'}}",
    ],
    [
      'google.genai.errors.ServerError',
      "504 DEADLINE_EXCEEDED. {'error': {'code': 504, 'message': 'Deadline expired before operation could complete.', 'status': 'DEADLINE_EXCEEDED'}}",
    ],
    [
      'InternalServerException',
      'The system encountered an unexpected error during processing. Try your request again.',
    ],
    ['ServiceUnavailableException', 'Bedrock is unable to process your request.'],
    ['AI_APICallError', 'Overloaded'],
    ['AI_RetryError', 'Failed after 3 attempts. Last error: Internal Server Error'],
    ['litellm.InternalServerError', 'litellm.InternalServerError: AnthropicException - Overloaded. Handle with retry'],
    ['litellm.APIConnectionError', 'litellm.APIConnectionError: OllamaException - Server disconnected'],
    ['mistralai.models.SDKError', 'API error occurred: Status 503. Body: Service unavailable'],
    ['ModelGatewayError', 'All providers for route "assistant-main" failed'],
  ],
  models: [
    ['gpt-5.2', 'openai'],
    ['gpt-5-mini', 'openai'],
    ['gpt-4o-2024-11-20', 'openai'],
    ['claude-sonnet-4-6', 'anthropic'],
    ['claude-opus-4-6', 'anthropic'],
    ['claude-haiku-4-5', 'anthropic'],
    ['gemini-3-flash-preview', 'gcp.gemini'],
    ['gemini-2.5-pro', 'gcp.vertex_ai'],
    ['llama-4-maverick', 'groq'],
    ['mistral-large-2512', 'mistral_ai'],
    ['eu.anthropic.claude-haiku-4-5-20251001-v1:0', 'aws.bedrock'],
    ['deepseek-v3.2', 'deepseek'],
    ['qwen3:32b', 'ollama'],
  ],
  judges: [
    'response_correctness',
    'context_faithfulness',
    'helpfulness_score',
    'did_it_answer',
    'grounding_check',
    'task_success_judge',
    'tool_use_quality',
    'expected_answer_match',
    'policy_check_llm',
    'retrieval_support',
    'qa_review',
  ],
  lowerIsBetter: ['hallucination_rate', 'toxic_language', 'unsupported_statement_score', 'pii_risk', 'refusal_rate'],
  failLabels: ['failed', 'incorrect', 'bad', 'not_supported', 'irrelevant', 'not_helpful', 'unfaithful', 'rejected'],
  passLabels: ['passed', 'correct', 'great', 'faithful', 'relevant', 'helpful', 'approved', 'yes'],
}
