// Groups of "be" and a participle ("is widely thought", "has been said"), found in the tokens of a line.
import type { SegmentContent } from '../../text/document';
import type { Token } from '../../text/tokens';
import { PASSIVE_ADVERBS } from './tables/opinion-passives';

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be', '’s', "'s"]);
const HAVE = new Set(['has', 'have', 'had']);
const MODALS = new Set(['might', 'may', 'could', 'would', 'should', 'must', 'can', 'will']);

/** A passive group of a line. */
export interface PassiveGroup {
  /**
   * Where its first word begins, as a UTF-16 offset in the line: "has" in "has been said", "is" in "is widely thought",
   * "she" in "she’s seen", for half a word can neither be shown nor said.
   */
  readonly start: number;
  /** The token index of the participle. */
  readonly participle: number;
  /** The index of an empty "it" right before the group; -1 when something else is the subject. */
  readonly emptyIt: number;
}

/** The passive groups of a line whose participle is one of `participles`, in order. */
export function passiveGroups(content: SegmentContent, participles: ReadonlySet<string>): PassiveGroup[] {
  const { tokens } = content;
  const found: PassiveGroup[] = [];
  tokens.forEach((token, participle) => {
    if (token.kind !== 'word' || !participles.has(token.lower)) return;
    const be = skipAdverbs(tokens, participle - 1);
    if (!BE.has(tokens[be]?.lower ?? '')) return;
    let first = be;
    if (tokens[be]?.lower === 'been') {
      const have = skipAdverbs(tokens, be - 1);
      if (!HAVE.has(tokens[have]?.lower ?? '')) return;
      // "He might have been expected to pay" supposes, as "might be expected" does.
      if (MODALS.has(tokens[skipAdverbs(tokens, have - 1)]?.lower ?? '')) return;
      first = have;
    }
    // "be thought", "being seen": an infinitive or a participle states nothing.
    if (tokens[first]?.lower === 'be' || tokens[first]?.lower === 'being') return;
    const before = skipAdverbs(tokens, first - 1);
    const start = tokens[isContracted(tokens, first) ? first - 1 : first]?.start ?? 0;
    found.push({ start, participle, emptyIt: tokens[before]?.lower === 'it' ? before : -1 });
  });
  return found;
}

function isContracted(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && /^[’']/u.test(token.text) && tokens[index - 1]?.end === token.start;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (PASSIVE_ADVERBS.has(tokens[index]?.lower ?? '')) index--;
  return index;
}
