import { remembered } from '../../model/remembered.ts'

/**
 * Frameworks and gateways write their own name where the vendor of the model belongs; such names say nothing.
 * Source: reference of each framework's telemetry, e.g. `strands-agents/sdk-python:src/strands/telemetry/tracer.py`.
 */
const FRAMEWORKS: ReadonlySet<string> = new Set([
  'agent_framework',
  'agno',
  'autogen',
  'az.ai.agents',
  'crewai',
  'gcp.vertex.agent',
  'genkit',
  'haystack',
  'langchain',
  'langgraph',
  'litellm',
  'llamaindex',
  'llama_index',
  'mastra',
  'microsoft.agent_framework',
  'microsoft.agents',
  'openai_agents',
  'openai-agents',
  'openlit',
  'pydantic-ai',
  'semantic_kernel',
  'semantic-kernel',
  'smolagents',
  'spring_ai',
  'strands-agents',
  'unknown',
  'vercel',
  'voltagent',
])

/** Older and vendor-specific spellings -> the values of OTel `gen_ai.provider.name`. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'az.ai.inference': 'azure.ai.inference',
  'az.ai.openai': 'azure.ai.openai',
  azure: 'azure.ai.openai',
  'azure-openai': 'azure.ai.openai',
  azure_openai: 'azure.ai.openai',
  bedrock: 'aws.bedrock',
  'amazon-bedrock': 'aws.bedrock',
  amazon_bedrock: 'aws.bedrock',
  aws: 'aws.bedrock',
  aws_bedrock: 'aws.bedrock',
  cohereai: 'cohere',
  'gcp.gen_ai': 'gcp.gemini',
  gemini: 'gcp.gemini',
  google: 'gcp.gemini',
  google_genai: 'gcp.gemini',
  google_generative_ai: 'gcp.gemini',
  'google-ai': 'gcp.gemini',
  googleai: 'gcp.gemini',
  mistral: 'mistral_ai',
  mistralai: 'mistral_ai',
  moonshot: 'moonshot_ai',
  vertex_ai: 'gcp.vertex_ai',
  vertexai: 'gcp.vertex_ai',
  'google-vertex': 'gcp.vertex_ai',
  watsonx: 'ibm.watsonx.ai',
  xai: 'x_ai',
  'x-ai': 'x_ai',
}

/** Model-name prefixes whose vendor is not in doubt. */
const MODEL_PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(gpt-|chatgpt|o[134](-|$)|text-embedding-(3|ada)|davinci|ft:gpt|dall-e|whisper|tts-)/, 'openai'],
  [/^(claude|anthropic\.claude)/, 'anthropic'],
  [/^(gemini|gemma|text-embedding-00|text-bison|models\/gemini)/, 'gcp.gemini'],
  [/^(mistral|mixtral|codestral|ministral|pixtral|magistral)/, 'mistral_ai'],
  [/^(command|embed-(english|multilingual|v)|rerank-)/, 'cohere'],
  [/^deepseek/, 'deepseek'],
  [/^grok/, 'x_ai'],
  [/^(amazon\.|(us|eu|apac)\.(anthropic|amazon|meta)\.)/, 'aws.bedrock'],
  [/^(sonar|pplx)/, 'perplexity'],
  [/^(kimi|moonshot)/, 'moonshot_ai'],
]

/** The vendor that a provider attribute names, in OTel's spelling; undefined for frameworks. */
export function providerOf(name: string): string | undefined {
  return spelled(name) || undefined
}

/** See {@link providerOf}; `''` for frameworks. */
const spelled = remembered((name) => spelling(name) ?? '')

function spelling(name: string): string | undefined {
  const lower = name.trim().toLowerCase()
  if (lower === '' || FRAMEWORKS.has(lower)) return undefined
  if (Object.hasOwn(SPELLINGS, lower)) return SPELLINGS[lower]
  if (KNOWN.has(lower)) return lower
  // `openai.chat`, `openai.responses`, `google.generative-ai`, `amazon-bedrock.converse`
  const head = lower.split(/[./]/, 1)[0] ?? lower
  if (FRAMEWORKS.has(head)) return undefined
  if (Object.hasOwn(SPELLINGS, head)) return SPELLINGS[head]
  return KNOWN.has(head) ? head : lower
}

const KNOWN: ReadonlySet<string> = new Set([
  'openai',
  'anthropic',
  'aws.bedrock',
  'azure.ai.inference',
  'azure.ai.openai',
  'cohere',
  'deepseek',
  'gcp.gemini',
  'gcp.vertex_ai',
  'groq',
  'ibm.watsonx.ai',
  'mistral_ai',
  'moonshot_ai',
  'perplexity',
  'x_ai',
  'fireworks',
  'together',
  'ollama',
  'huggingface',
  'cerebras',
  'openrouter',
  'replicate',
  'voyage',
])

/** The vendor by the model's name, for senders that name none. `openai/gpt-4o` names it itself. */
export function providerByModel(model: string): string {
  if (model === '') return ''
  const lower = model.toLowerCase()
  const slash = lower.indexOf('/')
  if (slash > 0) {
    const named = providerOf(lower.slice(0, slash))
    if (named !== undefined && KNOWN.has(named)) return named
    return providerByModel(lower.slice(slash + 1))
  }
  return MODEL_PREFIXES.find(([pattern]) => pattern.test(lower))?.[1] ?? ''
}
