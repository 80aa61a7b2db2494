// Names: spans that the tagger and the lists take for a person, organization, place, group or event. What a line
// yields depends on its words and on what the document tells of them (evidence), so it is kept until that changes.
import type { Language } from '../language/language';
import type { ReadLine } from '../language/tagger/tagger';
import type { SegmentContent, TextDocument } from '../text/document';
import type { Block, Name } from './analysis';
import { agree } from './name-agreement';
import { createLineNamer } from './names-of-line';
import type { AnalysisOptions } from './options';

export type NameFinder = (document: TextDocument, blocks: readonly Block[]) => readonly Name[];

/** What is kept of a line: how the tagger reads it, and its names under the evidence of `signature`. */
interface Kept {
  readonly line: ReadLine | undefined;
  signature: Uint16Array;
  names: readonly Name[] | undefined;
}

/** Makes a finder that keeps what it found per line; names in boilerplate are left out. */
export function createNameFinder(language: Language, options: AnalysisOptions): NameFinder {
  const keptOf = new WeakMap<SegmentContent, Kept>();
  const { tagger } = language;
  const nameLine = createLineNamer(options, language.tokenRules);

  const keep = (content: SegmentContent): Kept => {
    const known = keptOf.get(content);
    if (known !== undefined) return known;
    const kept: Kept = { line: tagger?.read(content), signature: new Uint16Array(0), names: undefined };
    keptOf.set(content, kept);
    return kept;
  };

  return (document, blocks) => {
    const shown = document.segments.filter(skipBoilerplate(blocks));
    const evidence = new Map<number, number>();
    const merged = new Set<SegmentContent>();
    for (const { content } of shown) {
      if (merged.has(content)) continue;
      merged.add(content);
      for (const [hash, bits] of keep(content).line?.evidence ?? [])
        evidence.set(hash, (evidence.get(hash) ?? 0) | bits);
    }
    const names: Name[] = [];
    for (const { content, start } of shown) {
      const kept = keep(content);
      const signature = signatureOf(kept.line, evidence);
      if (kept.names === undefined || !same(signature, kept.signature)) {
        const tagged = kept.line === undefined ? [] : (tagger?.tag(content, kept.line, evidence) ?? []);
        kept.names = nameLine(content, tagged, kept.line);
        kept.signature = signature;
      }
      // Field by field: a spread costs many times as much here, at every name of the article.
      for (const { start: from, end, type, confidence } of kept.names)
        names.push({ start: from + start, end: end + start, type, confidence });
    }
    return agree(document.text, names, language);
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

/** The evidence bits of the line's candidate words, in order: all that its tags depend on beyond itself. */
function signatureOf(line: ReadLine | undefined, evidence: ReadonlyMap<number, number>): Uint16Array {
  if (line === undefined) return new Uint16Array(0);
  const { candidate, hash, count } = line.words;
  const signature: number[] = [];
  for (let i = 0; i < count; i++)
    if (candidate[i] === 1) signature.push(evidence.get(hash[i] as number) ?? 0);
  return Uint16Array.from(signature);
}

function same(a: Uint16Array, b: Uint16Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
