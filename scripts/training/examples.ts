// Documents with gold spans to training examples: stretches of candidate tokens with their features and tags.

import { TOKEN_RULES } from '../../server/src/language/abbreviations';
import type { Lexicon } from '../../server/src/language/lexicon';
import { type Evidence, gather } from '../../server/src/language/tagger/evidence';
import { EvidenceTable } from '../../server/src/language/tagger/evidence-table';
import { extract, markPhrases, newFeatures, VIEWS } from '../../server/src/language/tagger/features';
import { beginOf, insideOf, lastOf, OUTSIDE, unitOf } from '../../server/src/language/tagger/tags';
import { readWords, type Words } from '../../server/src/language/tagger/words';
import { readDocument, type SegmentContent } from '../../server/src/text/document';
import type { GoldDocument } from './corpus';

export interface Example {
  readonly length: number;
  readonly tags: Uint8Array;
  /** Features of the tokens one after the other; token `i` has those from `rowEnds[i - 1]` to `rowEnds[i]`. */
  readonly rows: Int32Array;
  readonly rowEnds: Int32Array;
  readonly inputs: Int32Array;
  readonly inputEnds: Int32Array;
  readonly views: Int32Array;
  readonly style: number;
  readonly weight: number;
}

/** What could not be made an example, for the log. */
export interface Losses {
  spans: number;
  lost: number;
}

export function makeExamples(
  documents: readonly GoldDocument[],
  lexicon: Lexicon,
  losses: Losses,
): Example[] {
  const examples: Example[] = [];
  for (const gold of documents) {
    const document = readDocument(gold.text, TOKEN_RULES);
    const words = new Map<SegmentContent, Words>();
    const evidence = new EvidenceTable();
    for (const { content } of document.segments) {
      if (words.has(content)) continue;
      const read = readWords(content, lexicon);
      words.set(content, read);
      evidence.add(gather(content, read), 1);
    }
    for (const segment of document.segments) {
      const { content } = segment;
      const read = words.get(content) as Words;
      const tags = new Uint8Array(read.count);
      const blocked = new Uint8Array(read.count);
      for (const span of gold.spans) {
        if (span.start < segment.start || span.end > segment.end) continue;
        losses.spans++;
        let first = -1;
        let last = -1;
        for (let i = 0; i < read.count; i++) {
          const token = content.tokens[i];
          if (token === undefined || segment.start + token.end <= span.start) continue;
          if (segment.start + token.start >= span.end) break;
          if (first < 0) first = i;
          last = i;
        }
        if (first < 0) continue;
        let whole = true;
        for (let i = first; i <= last; i++) if (read.candidate[i] === 0 || tags[i] !== OUTSIDE) whole = false;
        if (!whole) {
          losses.lost++;
          blocked.fill(1, first, last + 1);
          continue;
        }
        if (first === last) tags[first] = unitOf(span.type);
        else {
          tags[first] = beginOf(span.type);
          tags.fill(insideOf(span.type), first + 1, last);
          tags[last] = lastOf(span.type);
        }
      }
      const phrases = markPhrases(read, lexicon);
      for (let i = 0; i < read.count; ) {
        if (read.candidate[i] === 0) {
          i++;
          continue;
        }
        let end = i + 1;
        while (end < read.count && read.candidate[end] === 1) end++;
        if (!blocked.subarray(i, end).includes(1))
          examples.push(makeExample(content, read, phrases, evidence, i, end, tags, gold));
        i = end;
      }
    }
  }
  return examples;
}

function makeExample(
  content: SegmentContent,
  words: Words,
  phrases: Uint8Array,
  evidence: Evidence,
  start: number,
  end: number,
  tags: Uint8Array,
  gold: GoldDocument,
): Example {
  const length = end - start;
  const features = newFeatures();
  const rows: number[] = [];
  const inputs: number[] = [];
  const rowEnds = new Int32Array(length);
  const inputEnds = new Int32Array(length);
  const views = new Int32Array(length * VIEWS);
  for (let i = 0; i < length; i++) {
    extract(content, words, phrases, evidence, start + i, features);
    for (let k = 0; k < features.rowCount; k++) rows.push(features.rows[k] as number);
    for (let k = 0; k < features.inputCount; k++) inputs.push(features.inputs[k] as number);
    rowEnds[i] = rows.length;
    inputEnds[i] = inputs.length;
    views.set(features.views, i * VIEWS);
  }
  return {
    length,
    tags: tags.slice(start, end),
    rows: Int32Array.from(rows),
    rowEnds,
    inputs: Int32Array.from(inputs),
    inputEnds,
    views,
    style: gold.style,
    weight: gold.weight,
  };
}
