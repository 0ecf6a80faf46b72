import { describe, expect, it } from 'vitest'
import { claudeCode, codex, copilotCli, geminiCli } from '../../src/conventions/coding-agents.ts'
import { readRecord, testConvention } from '../contracts/convention.ts'

testConvention({
  convention: claudeCode,
  spans: [
    {
      what: 'a model call whose input leaves the cache out',
      span: {
        name: 'claude_code.llm_request',
        scope: 'com.anthropic.claude_code.tracing',
        attributes: {
          'span.type': 'llm_request',
          model: 'claude-sonnet-4-5',
          input_tokens: 10,
          output_tokens: 4,
          cache_read_tokens: 5,
          cache_creation_tokens: 1,
          'session.id': 's1',
          'user.id': 'u1',
          'organization.id': 'acme',
        },
      },
      expected: {
        kind: 'llm',
        model: 'claude-sonnet-4-5',
        provider: 'anthropic',
        usage: { input: 16, output: 4, cacheRead: 5, cacheWrite: 1 },
        userId: 'u1',
        sessionId: 's1',
        accountId: 'acme',
      },
    },
    {
      what: 'an interaction whose prompt was redacted',
      span: {
        scope: 'com.anthropic.claude_code.tracing',
        attributes: { 'span.type': 'claude_code.interaction', user_prompt: '<REDACTED>' },
      },
      expected: { kind: 'agent', input: '', userText: '' },
    },
  ],
})

testConvention({
  convention: codex,
  spans: [
    {
      what: 'a turn that sums up its calls',
      span: {
        name: 'session_task.turn',
        scope: 'codex_cli_rs',
        attributes: {
          'conversation.id': 's1',
          'user.account_id': 'u1',
          'codex.turn.token_usage.input_tokens': 10,
          'codex.turn.token_usage.output_tokens': 4,
        },
      },
      expected: { kind: 'agent', sessionId: 's1', userId: 'u1', usage: { input: 10, output: 4 } },
    },
  ],
})

testConvention({
  convention: copilotCli,
  spans: [
    {
      what: 'its conversation',
      span: {
        scope: 'github.copilot',
        attributes: {
          'gen_ai.operation.name': 'chat',
          'github.copilot.conversation.id': 's1',
          'enduser.pseudo.id': 'a1',
        },
      },
      expected: { kind: 'llm', sessionId: 's1', anonymousId: 'a1' },
    },
  ],
})

testConvention({
  convention: geminiCli,
  spans: [
    {
      what: 'a tool call',
      span: {
        scope: 'gemini-cli',
        attributes: { 'gen_ai.operation.name': 'tool_call', function_name: 'read_file', function_args: '{"p":1}' },
      },
      expected: { kind: 'tool', toolName: 'read_file', toolArguments: '{"p":1}' },
    },
  ],
})

describe('log records of coding agents', () => {
  it('take a decision on a tool call for feedback', () => {
    const { evaluations } = readRecord({
      scope: 'com.anthropic.claude_code.events',
      eventName: 'claude_code.tool_decision',
      attributes: { decision: 'reject', tool_name: 'Bash' },
    })
    expect(evaluations).toMatchObject([{ name: 'tool_decision', label: 'reject', passed: false, source: 'user' }])
  })

  it('give the prompt to the span', () => {
    const { content } = readRecord({
      scope: 'com.anthropic.claude_code.events',
      eventName: 'claude_code.user_prompt',
      attributes: { prompt: 'Fix the test.' },
    })
    expect(content).toMatchObject({ userText: 'Fix the test.' })
  })
})
