// Runs the engine over a sample while nothing else is to do. What has never run is compiled when it first runs, and
// optimised when it has run a while: whoever types first would wait for that at every key.
import { DEFAULT_CONFIG } from '../corpus/config';
import { createSettings } from '../corpus/settings';
import { CorpusSession } from './corpus-session';
import type { Engine } from './engine';
import { SAMPLE_ARTICLE } from './sample-article';

const SAMPLE = 'sample';
/** How many keys are typed into the sample. */
const KEYS = 120;

/**
 * Makes the engine, and types a while into a sample in a corpus that nobody sees. Nothing of it stays but code that is
 * warm.
 *
 * @param turn lets others go first; settled when nobody wants anything
 * @param isWanted false when the work may as well be left
 */
export async function warmUp(
  engine: Engine,
  turn: () => Promise<void>,
  isWanted: () => boolean,
): Promise<void> {
  const settings = createSettings(DEFAULT_CONFIG);
  const session = new CorpusSession(
    { folder: '', settings, problems: [], configText: undefined },
    engine,
    false,
  );
  let text = SAMPLE_ARTICLE;
  await turn();
  await session.prepare(SAMPLE, text, turn, isWanted);
  for (let key = 0; key < KEYS && isWanted(); key++) {
    session.put(SAMPLE, text, undefined, true);
    await turn();
    const at = text.indexOf(' ', Math.floor((text.length * key) / KEYS));
    text = `${text.slice(0, at)}${'typed '[key % 6]}${text.slice(at)}`;
  }
}
