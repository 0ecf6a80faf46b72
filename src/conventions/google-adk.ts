import type { Convention } from './reading/convention.ts'
import { contentUnless, custom, id, spread } from './reading/readings.ts'
import { namesIn } from './reading/tools-offered.ts'
import { USAGE_FACTS, usageFacts } from './reading/usage.ts'
import { at, firstOf } from './reading/values.ts'

/** What ADK writes where it has nothing to say. */
const STAND_INS = ['{}', 'N/A', '<not serializable>', '<not specified>']

/** Google Agent Development Kit. Its `gen_ai.system` names the framework, not the vendor of the model. */
export const googleAdk: Convention = {
  name: 'google-adk',
  source: 'https://github.com/google/adk-python/blob/main/src/google/adk/telemetry/tracing.py',
  scope: /^(gcp\.vertex\.agent|google\.adk)/,
  attributes: {
    'gcp.vertex.agent.llm_request': [
      contentUnless('input', STAND_INS),
      spread(['requestModel', 'model', 'toolsOffered'], (data) => {
        const model = at(data, 'model')
        const tools = namesIn(at(at(data, 'config'), 'tools'))
        return {
          ...(typeof model === 'string' && { requestModel: model, model }),
          ...(tools.length > 0 && { toolsOffered: tools }),
        }
      }),
    ],
    'gcp.vertex.agent.llm_response': [
      contentUnless('output', STAND_INS),
      spread([...USAGE_FACTS, 'finishReasons', 'errorType', 'statusMessage', 'failed'], (data) => {
        const finish = firstOf(data, ['finish_reason', 'finishReason'])
        const error = firstOf(data, ['error_code', 'errorCode'])
        const message = firstOf(data, ['error_message', 'errorMessage'])
        return {
          ...usageFacts(firstOf(data, ['usage_metadata', 'usageMetadata'])),
          ...(typeof finish === 'string' && { finishReasons: [finish] }),
          ...(typeof error === 'string' && error !== '' && { errorType: error, failed: true }),
          ...(typeof message === 'string' && { statusMessage: message }),
        }
      }),
    ],
    'gcp.vertex.agent.data': contentUnless('input', STAND_INS),
    'gcp.vertex.agent.tool_call_args': contentUnless('toolArguments', STAND_INS.slice(1)),
    'gcp.vertex.agent.tool_response': [
      contentUnless('toolResult', STAND_INS),
      custom('failed', (value) => (typeof value === 'string' && /"isError":\s*true/.test(value) ? true : undefined)),
    ],
    'gcp.vertex.agent.session_id': id('sessionId'),
    'gcp.vertex.agent.user_id': id('userId'),
  },
  spanNames: [
    { pattern: /^invocation$/, kind: 'workflow' },
    { pattern: /^agent_run(?: \[(.+)\])?$/, kind: 'agent', names: 'agentName' },
    { pattern: /^call_llm$/, kind: 'llm' },
    { pattern: /^send_data$/, kind: 'other' },
  ],
  // One more span sums up parallel calls that have spans of their own.
  derive: ({ spanName, attributes }) =>
    spanName === 'execute_tool (merged tools)' || attributes.get('gen_ai.tool.name') === '(merged tools)'
      ? { facts: { kind: 'other' }, source: 'span name', first: true }
      : undefined,
}
