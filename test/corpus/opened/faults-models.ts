import type { Faults } from '../pack.ts'

/** What goes wrong at the vendors of models, as their clients report it, and who judges the answers. */
export const MODEL_FAULTS: Pick<
  Faults,
  'rateLimits' | 'providerErrors' | 'models' | 'judges' | 'lowerIsBetter' | 'failLabels' | 'passLabels'
> = {
  rateLimits: [
    [
      'openai.RateLimitError',
      "Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4.1 in organization org-x7 on tokens per min (TPM): Limit 30000, Used 29411, Requested 1820. Please try again in 2.462s.', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}",
    ],
    [
      'openai.RateLimitError',
      "Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'code': 'insufficient_quota'}}",
    ],
    [
      'RateLimitError',
      '429 {"type":"error","error":{"type":"rate_limit_error","message":"This request would exceed your organization\'s rate limit of 50,000 input tokens per minute."}}',
    ],
    [
      'botocore.errorfactory.ThrottlingException',
      'An error occurred (ThrottlingException) when calling the Converse operation (reached max retries: 4): Too many tokens, please wait before trying again.',
    ],
    [
      'google.api_core.exceptions.ResourceExhausted',
      '429 Resource exhausted. Please try again later. Please refer to https://cloud.google.com/vertex-ai/generative-ai/docs/error-code-429',
    ],
    [
      'google.genai.errors.ClientError',
      "429 RESOURCE_EXHAUSTED. {'error': {'code': 429, 'message': 'Quota exceeded for quota metric: GenerateRequestsPerMinutePerProjectPerModel'}}",
    ],
    [
      'Azure.RequestFailedException',
      'Requests to the ChatCompletions_Create Operation under Azure OpenAI API have exceeded call rate limit of your current OpenAI S0 pricing tier. Please retry after 26 seconds.\nStatus: 429 (Too Many Requests)',
    ],
    [
      'SDKError',
      'API error occurred: Status 429\n{"object":"error","message":"Requests rate limit exceeded","type":"rate_limited","code":"1300"}',
    ],
    [
      'groq.RateLimitError',
      "Error code: 429 - {'error': {'message': 'Rate limit reached for model `llama-3.3-70b-versatile` on requests per day (RPD): Limit 1000, Used 1000. Please try again in 1m26.4s.', 'code': 'rate_limit_exceeded'}}",
    ],
    ['AI_APICallError', 'Too Many Requests'],
  ],
  providerErrors: [
    [
      'openai.InternalServerError',
      "Error code: 500 - {'error': {'message': 'The server had an error while processing your request. Sorry about that!', 'type': 'server_error', 'param': None, 'code': None}}",
    ],
    [
      'openai.AuthenticationError',
      "Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-proj-****9cQA.', 'type': 'invalid_request_error', 'code': 'invalid_api_key'}}",
    ],
    [
      'openai.NotFoundError',
      "Error code: 404 - {'error': {'message': 'The model `gpt-4.1-turbo` does not exist or you do not have access to it.', 'type': 'invalid_request_error', 'code': 'model_not_found'}}",
    ],
    [
      'anthropic.InternalServerError',
      "Error code: 529 - {'type': 'error', 'error': {'type': 'overloaded_error', 'message': 'Overloaded'}}",
    ],
    [
      'APIError',
      '{"type":"error","error":{"type":"api_error","message":"Internal server error"},"request_id":"req_011CT"}',
    ],
    [
      'anthropic.BadRequestError',
      "Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'Your credit balance is too low to access the Anthropic API.'}}",
    ],
    [
      'botocore.errorfactory.ModelStreamErrorException',
      'An error occurred (modelStreamErrorException) when calling the ConverseStream operation: The system encountered an unexpected error during processing. Try your request again.',
    ],
    [
      'botocore.errorfactory.ServiceUnavailableException',
      'An error occurred (ServiceUnavailableException) when calling the InvokeModel operation: Bedrock is unable to process your request.',
    ],
    [
      'google.genai.errors.ServerError',
      "503 UNAVAILABLE. {'error': {'code': 503, 'message': 'The model is overloaded. Please try again later.', 'status': 'UNAVAILABLE'}}",
    ],
    ['google.api_core.exceptions.PermissionDenied', "403 Permission 'aiplatform.endpoints.predict' denied on resource"],
    [
      'Azure.RequestFailedException',
      'The API deployment for this resource does not exist.\nStatus: 404 (DeploymentNotFound)\nErrorCode: DeploymentNotFound',
    ],
    [
      'SDKError',
      'API error occurred: Status 503\n{"object":"error","message":"Service unavailable.","type":"internal_server_error","code":"3000"}',
    ],
    ['ollama._types.ResponseError', 'llama runner process has terminated: signal: killed (status code: 500)'],
    ['ConnectionError', 'Failed to connect to Ollama. Please check that Ollama is downloaded, running and accessible.'],
    [
      'vllm.v1.engine.exceptions.EngineDeadError',
      'EngineCore encountered an issue. See stack trace (above) for the root cause.',
    ],
    [
      'groq.APIStatusError',
      "Error code: 503 - {'error': {'message': 'Service Unavailable', 'type': 'internal_server_error'}}",
    ],
    ['AI_RetryError', 'Failed after 3 attempts. Last error: Service Unavailable'],
  ],
  models: [
    ['gpt-4.1-2025-04-14', 'openai'],
    ['claude-opus-4-1-20250805', 'anthropic'],
    ['gemini-2.0-flash-001', 'gcp.vertex_ai'],
    ['mistral-medium-2508', 'mistral_ai'],
    ['llama-3.3-70b-versatile', 'groq'],
    ['eu.amazon.nova-pro-v1:0', 'aws.bedrock'],
    ['prod-gpt4o-weu', 'azure.ai.openai'],
    ['deepseek-chat', 'deepseek'],
    ['grok-4-fast', 'x_ai'],
  ],
  judges: [
    'answer_relevancy',
    'correctness_vs_reference',
    'tone_match',
    'policy_adherence',
    'task_success',
    'usefulness',
    'clarity_rubric',
    'ragas_answer_correctness',
    'goal_accuracy',
    'expert_agreement',
  ],
  lowerIsBetter: [
    'toxic_content_share',
    'gender_bias',
    'pii_leakage',
    'hallucination_score',
    'profanity',
    'unsupported_claims_rate',
  ],
  failLabels: [
    'unacceptable',
    'not_ok',
    'unsatisfactory',
    'rejected',
    'below_bar',
    'failing',
    'BAD',
    'non_compliant',
    'does_not_meet',
  ],
  passLabels: ['acceptable', 'ok', 'satisfactory', 'approved', 'above_bar', 'passing', 'GOOD', 'compliant', 'meets'],
}
