// Names: spans that the tagger and the lists take for a person, organization, place, group or event. What a line
// yields depends on its words, on what the document tells of them (evidence) and on what the tagger believes of them
// elsewhere (beliefs), so it is kept until one of these changes.
import type { Language } from '../language/language';
import { BitTable, type HashBits, hashBits } from '../language/tagger/bit-table';
import { type Beliefs, fingerprint, gatherBeliefs, type ScoredLine } from '../language/tagger/consistency';
import type { ReadLine, Tagger } from '../language/tagger/tagger';
import type { SegmentContent, TextDocument } from '../text/document';
import type { Block, Name } from './analysis';
import { agree } from './name-agreement';
import { createLineNamer, type LineNamer } from './names-of-line';
import type { AnalysisOptions } from './options';

export type NameFinder = (document: TextDocument, blocks: readonly Block[]) => readonly Name[];

/** What is kept of a line: how the tagger reads it, its scores under an evidence, its names under beliefs. */
interface Kept {
  readonly line: ReadLine;
  readonly evidence: HashBits;
  /** The hashes of the words that can be part of a name, and what the document told of them last. */
  readonly candidates: Uint32Array;
  signature: Uint32Array | undefined;
  scored: ScoredLine;
  believed: number | undefined;
  names: readonly Name[];
}

/** Makes a finder that keeps what it found per line; names in boilerplate are left out. */
export function createNameFinder(language: Language, options: AnalysisOptions): NameFinder {
  const { tagger } = language;
  const nameLine = createLineNamer(options, language.tokenRules);
  const namesOf = tagger === undefined ? listNames(nameLine) : taggedNames(tagger, nameLine);
  return (document, blocks) => {
    const shown = document.segments.filter(skipBoilerplate(blocks));
    const found = namesOf(new Set(shown.map(({ content }) => content)));
    const names: Name[] = [];
    // Field by field: a spread costs many times as much here, at every name of the article.
    for (const { content, start } of shown)
      for (const { start: from, end, type, confidence } of found(content))
        names.push({ start: from + start, end: end + start, type, confidence });
    return agree(document.text, names, language);
  };
}

/** Names of the lines of a document, offsets relative to the line; equal lines are given once. */
type LinesNamer = (lines: ReadonlySet<SegmentContent>) => (line: SegmentContent) => readonly Name[];

/** Without a tagger: what the lists say. */
function listNames(nameLine: LineNamer): LinesNamer {
  const known = new WeakMap<SegmentContent, readonly Name[]>();
  return () => (content) => {
    let names = known.get(content);
    if (names === undefined) {
      names = nameLine(content, [], undefined);
      known.set(content, names);
    }
    return names;
  };
}

function taggedNames(tagger: Tagger, nameLine: LineNamer): LinesNamer {
  const keptOf = new WeakMap<SegmentContent, Kept>();
  const keep = (content: SegmentContent): Kept => {
    let kept = keptOf.get(content);
    if (kept === undefined) {
      const line = tagger.read(content);
      const scored = { words: line.words, stretches: [] };
      const evidence = hashBits(line.evidence);
      const candidates = candidatesOf(line);
      kept = { line, evidence, candidates, signature: undefined, scored, believed: undefined, names: [] };
      keptOf.set(content, kept);
    }
    return kept;
  };
  const score = (content: SegmentContent, evidence: BitTable): ScoredLine => {
    const kept = keep(content);
    const { candidates, signature } = kept;
    if (signature === undefined || candidates.some((hash, at) => evidence.get(hash) !== signature[at])) {
      kept.scored = tagger.score(content, kept.line, evidence);
      kept.signature = candidates.map((hash) => evidence.get(hash));
      kept.believed = undefined;
    }
    return kept.scored;
  };
  const decide = (content: SegmentContent, beliefs: Beliefs): readonly Name[] => {
    const kept = keep(content);
    const believed = fingerprint(kept.scored, beliefs);
    if (kept.believed !== believed) {
      kept.names = nameLine(content, tagger.decide(kept.scored, beliefs), kept.line);
      kept.believed = believed;
    }
    return kept.names;
  };
  return (lines) => {
    const evidence = new BitTable([...lines].map((content) => keep(content).evidence));
    const beliefs = gatherBeliefs([...lines].map((content) => score(content, evidence)));
    return (content) => decide(content, beliefs);
  };
}

/** A filter for segments that lie in no boilerplate block; blocks and segments come in order. */
function skipBoilerplate(blocks: readonly Block[]): (segment: { readonly start: number }) => boolean {
  let at = 0;
  return ({ start }) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at++;
    return blocks[at]?.role !== 'boilerplate' || (blocks[at]?.start ?? 0) > start;
  };
}

/** The hashes of a line's candidate words, in order: the line's scores depend on what is told of these alone. */
function candidatesOf({ words }: ReadLine): Uint32Array {
  return words.hash.filter((_, at) => words.candidate[at] === 1);
}
