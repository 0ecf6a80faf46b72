import { Command } from 'commander'
import { DEFAULT_PROJECT } from '../access.ts'
import type { Interaction } from '../model/interaction.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { readTrace } from '../warehouse/read-trace.ts'
import { paintForTerminal } from './paint.ts'
import { renderTrace } from './trace-view.ts'
import { openConfiguredWarehouse } from './warehouse.ts'

/** `cohortel trace <id>`: what happened in one trace, and which step broke it. */
export function traceCommand(): Command {
  return new Command('trace')
    .description('Shows one trace: the verdict, the tree with times and tokens, and the step that broke it.')
    .argument('<id>', 'a trace id, an interaction id, or the first 8 or more digits of one')
    .option('--explain', 'also show why: the evidence of each verdict, and which attribute set each field')
    .option('--project <project>', 'the project', DEFAULT_PROJECT)
    .option('--json', 'print JSON instead')
    .action(async (id: string, options: { explain?: boolean; project: string; json?: boolean }) => {
      const { warehouse } = await openConfiguredWarehouse()
      try {
        const found = await readTrace(warehouse, options.project, id)
        if (options.json) console.log(JSON.stringify(found, jsonSafe, 2))
        else console.log(render(found, options.explain === true))
      } finally {
        await warehouse.close()
      }
    })
}

function render(
  found: { interactions: readonly Interaction[]; spans: readonly CanonicalSpan[] },
  explain: boolean,
): string {
  return renderTrace(found.interactions, found.spans, { explain, paint: paintForTerminal() })
}

function jsonSafe(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
