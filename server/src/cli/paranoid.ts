// newsmark check --paranoid: does the analysis that follows one's typing say what the analysis from scratch says?
import { createAnalyser } from '../extraction/analyse';
import { findDivergence } from '../extraction/divergence';
import { createEngine } from '../session/engine';
import { lineAt } from '../text/lines';
import { openArticles, shown } from './articles';
import { count } from './overview';
import { complain, type Terminal } from './terminal';

/** The seed of the edits: a run can be repeated. */
const SEED = 1;

/**
 * Tries edits on every article of the paths.
 *
 * @param edits how many edits an article
 * @returns true when every article could be read and none diverged
 */
export async function checkByEdits(
  terminal: Terminal,
  paths: readonly string[],
  edits: number,
): Promise<boolean> {
  const source = await openArticles(terminal, paths);
  const { language } = createEngine();
  let articles = 0;
  let diverged = 0;
  for await (const { path, text, options } of source.read()) {
    const divergence = findDivergence(() => createAnalyser(language, options), text, { edits, seed: SEED });
    articles++;
    if (divergence === undefined) continue;
    diverged++;
    const { line, column } = lineAt(divergence.text, divergence.at);
    complain(
      terminal,
      `${shown(terminal, path)}: after edit ${divergence.edits} the ${divergence.part} differ from line ${line}, column ${column} on.`,
    );
  }
  const outcome = diverged === 0 ? 'none differs' : `${diverged} differ`;
  terminal.output.write(
    `${count(articles, 'article')}, ${count(edits, 'edit')} each, compared with the analysis from scratch: ${outcome}.\n`,
  );
  return diverged === 0 && !source.failed();
}
