import type { Faults } from '../pack.ts'

/** What goes wrong at the vendors of models, and who judges the answers. */
export const MODEL_FAULTS: Pick<
  Faults,
  'rateLimits' | 'providerErrors' | 'models' | 'judges' | 'lowerIsBetter' | 'failLabels' | 'passLabels'
> = {
  rateLimits: [
    [
      'openai.RateLimitError',
      "Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o in organization org-Ab3 on tokens per min (TPM): Limit 30000, Used 28110, Requested 3020. Please try again in 2.26s.', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}",
    ],
    [
      'openai.RateLimitError',
      "Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}",
    ],
    ['RateLimitError', '429 Rate limit reached for requests'],
    [
      'anthropic.RateLimitError',
      "Error code: 429 - {'type': 'error', 'error': {'type': 'rate_limit_error', 'message': 'This request would exceed your organization’s rate limit of 40,000 input tokens per minute.'}}",
    ],
    ['ThrottlingException', 'Too many requests, please wait before trying again. You have sent too many requests.'],
    [
      'google.api_core.exceptions.ResourceExhausted',
      '429 You exceeded your current quota, please check your plan and billing details.',
    ],
    [
      'google.genai.errors.ClientError',
      "429 RESOURCE_EXHAUSTED. {'error': {'code': 429, 'message': 'You exceeded your current quota', 'status': 'RESOURCE_EXHAUSTED'}}",
    ],
    ['AI_APICallError', 'Rate limit exceeded. Please try again in 20s.'],
    [
      'groq.RateLimitError',
      "Error code: 429 - {'error': {'message': 'Rate limit reached for model `llama-3.1-8b-instant`'}}",
    ],
    [
      'litellm.RateLimitError',
      'litellm.RateLimitError: RateLimitError: OpenAIException - Rate limit reached for gpt-4o',
    ],
    ['AzureOpenAIError', '429 Too Many Requests: exceeded token rate limit of your current pricing tier'],
    ['HTTPError', 'HTTP 429: Too Many Requests (model endpoint)'],
  ],
  providerErrors: [
    [
      'openai.InternalServerError',
      "Error code: 500 - {'error': {'message': 'The server had an error processing your request. Sorry about that! You can retry your request.', 'type': 'server_error'}}",
    ],
    [
      'openai.AuthenticationError',
      "Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-****. You can find your API key at https://platform.openai.com/account/api-keys.'}}",
    ],
    [
      'openai.BadRequestError',
      "Error code: 400 - {'error': {'message': \"This model's maximum context length is 16385 tokens. However, your messages resulted in 17204 tokens.\", 'code': 'context_length_exceeded'}}",
    ],
    ['openai.APIStatusError', 'Error code: 502 - Bad gateway'],
    ['APIConnectionError', 'Connection error while contacting the model provider.'],
    ['InternalServerError', '529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}'],
    [
      'anthropic.APIStatusError',
      "Error code: 500 - {'type': 'error', 'error': {'type': 'api_error', 'message': 'Internal server error'}}",
    ],
    [
      'anthropic.NotFoundError',
      "Error code: 404 - {'type': 'error', 'error': {'type': 'not_found_error', 'message': 'model: claude-3-sonnet'}}",
    ],
    ['google.api_core.exceptions.ServiceUnavailable', '503 The model is overloaded. Please try again later.'],
    ['google.api_core.exceptions.InternalServerError', '500 An internal error has occurred. Please retry.'],
    ['ValidationException', 'The provided model identifier is invalid.'],
    [
      'InternalServerException',
      'The system encountered an unexpected error during processing. Try your request again.',
    ],
    ['AI_APICallError', 'The server is currently overloaded'],
    ['AI_RetryError', 'Failed after 3 attempts. Last error: Overloaded'],
    ['ollama.ResponseError', "model 'llama3.1' not found (status code: 404)"],
    ['litellm.InternalServerError', 'litellm.InternalServerError: AnthropicException - Overloaded'],
    ['Error', '503 upstream connect error or disconnect/reset before headers (model gateway)'],
    ['DeploymentNotFound', 'The API deployment for this resource does not exist. Please wait a moment and try again.'],
  ],
  models: [
    ['gpt-4o', 'openai'],
    ['gpt-4.1-mini', 'openai'],
    ['gpt-5-mini', 'openai'],
    ['claude-sonnet-4-20250514', 'anthropic'],
    ['claude-haiku-4-5', 'anthropic'],
    ['gemini-2.5-flash', 'gcp.gemini'],
    ['gemini-2.5-pro', 'gcp.vertex_ai'],
    ['llama-3.1-8b-instant', 'groq'],
    ['mistral-large-latest', 'mistral_ai'],
    ['anthropic.claude-3-5-sonnet-20241022-v2:0', 'aws.bedrock'],
    ['llama3.1:8b', 'ollama'],
  ],
  judges: [
    'helpfulness',
    'correctness',
    'relevance',
    'faithfulness',
    'groundedness',
    'answer_correctness',
    'factuality',
    'accuracy',
    'response_quality',
    'instruction_following',
    'context_relevance',
    'completeness',
  ],
  lowerIsBetter: ['toxicity', 'hallucination', 'bias', 'harmfulness', 'pii_exposure', 'hallucination_rate'],
  failLabels: [
    'failed',
    'incorrect',
    'bad',
    'irrelevant',
    'unhelpful',
    'not_relevant',
    'FAIL',
    'unfaithful',
    'hallucinated',
    'no',
  ],
  passLabels: [
    'passed',
    'correct',
    'good_answer',
    'relevant',
    'helpful',
    'PASS',
    'faithful',
    'grounded',
    'yes',
    'true',
  ],
}
