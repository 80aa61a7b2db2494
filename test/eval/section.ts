// One section of the evaluation: a heading and tables. Sections are listed in sections.ts.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What the reader must know to read the table, in a sentence or two of Markdown. */
  readonly note?: string;
}

export interface EvaluationContext {
  /** A folder laid out like the team's data shelf (entities/, quotes/, seeds/); undefined when none was named. */
  readonly shelf: string | undefined;
}

export interface Section {
  readonly name: string;
  readonly heading: string;
  readonly run: (context: EvaluationContext) => Promise<readonly Table[]>;
}

/** Runs the sections and prints their tables; `--write FILE` also writes them as Markdown, `--only NAME` takes one. */
export async function evaluate(sections: readonly Section[], args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { write: { type: 'string' }, only: { type: 'string' } },
  });
  const context: EvaluationContext = { shelf: positionals[0] };
  const parts: string[] = [];
  for (const section of sections) {
    if (values.only !== undefined && values.only !== section.name) continue;
    const tables = await section.run(context);
    parts.push([`## ${section.heading}`, ...tables.map(markdown)].join('\n\n'));
    console.log(`\n${parts.at(-1)}`);
  }
  if (values.write !== undefined) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    const date = new Date().toISOString().slice(0, 10);
    const intro = `# Quality\n\nWritten by \`npm run eval\` on ${date} at commit ${commit}. Scores are percentages.`;
    writeFileSync(values.write, `${[intro, ...parts].join('\n\n')}\n`);
  }
}

function markdown(table: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const lines = [line(table.head), line(table.head.map(() => '---')), ...table.rows.map(line)];
  return [`### ${table.title}`, lines.join('\n'), ...(table.note === undefined ? [] : [table.note])].join(
    '\n\n',
  );
}
