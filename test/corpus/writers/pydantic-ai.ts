import { otel } from './otel.ts'
import { answerMessage, exceptionEvent, partsMessages, plainSpan, resultText, type Writer } from './wire.ts'

/** Pydantic AI, second instrumentation format. Source: pydantic/pydantic-ai `_instrumentation.py`. */
export const pydanticAi: Writer = {
  name: 'pydantic-ai',
  scope: { name: 'pydantic-ai', version: '1.9.0' },
  abilities: ['finish'],
  write(step, speaker) {
    if (step.kind === 'http' || step.kind === 'database') return plainSpan(step)
    const events = step.fault === undefined || step.inheritedFault ? [] : [exceptionEvent(step.fault)]
    const conversation = { 'gen_ai.conversation.id': speaker.sessionId }
    if (step.kind === 'agent' || step.kind === 'workflow') {
      const history = [
        ...(step.messages ?? []),
        ...((step.answer ?? '') === '' ? [] : [answerMessage({ ...step, toolCalls: [] })]),
      ]
      return {
        name: 'agent run',
        kind: 1,
        attributes: {
          ...conversation,
          ...(speaker.isRoot ? { 'user.id': speaker.userId } : {}),
          agent_name: step.name,
          'gen_ai.agent.name': step.name,
          model_name: step.model ?? 'gpt-4.1-mini',
          'logfire.msg': `${step.name} run`,
          'pydantic_ai.all_messages': JSON.stringify(partsMessages(history)),
          final_result: (step.answer ?? '') === '' ? undefined : step.answer,
        },
        events,
      }
    }
    if (step.kind === 'tool' || step.kind === 'retrieval')
      return {
        name: 'running tool',
        kind: 1,
        attributes: {
          ...conversation,
          'gen_ai.tool.name': step.name,
          'gen_ai.tool.call.id': step.callId ?? 'call_r',
          tool_arguments: step.kind === 'tool' ? step.arguments : JSON.stringify({ query: step.query }),
          tool_response:
            step.kind === 'tool'
              ? resultText(step.result)
              : step.documents === undefined
                ? undefined
                : JSON.stringify(step.documents),
          'logfire.msg': `running tool: ${step.name}`,
        },
        events,
      }
    if (step.kind === 'task') return { name: 'running 1 tool', kind: 1, attributes: conversation, events }
    const written = otel.write(step, { ...speaker, isRoot: false })
    return { ...written, attributes: { ...written.attributes, 'logfire.msg': written.name } }
  },
}
