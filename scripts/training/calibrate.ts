// Confidence: how often a name with this probability was right in documents that were held out of training, by type
// (Platt scaling: a logistic curve over the log odds, fitted by Newton's method).

import { TOKEN_RULES } from '../../server/src/language/abbreviations';
import { Beliefs } from '../../server/src/language/tagger/beliefs';
import { EvidenceTable } from '../../server/src/language/tagger/evidence-table';
import type { Tagger } from '../../server/src/language/tagger/tagger';
import { TAGGED_TYPES } from '../../server/src/language/tagger/tags';
import { readDocument } from '../../server/src/text/document';
import type { GoldDocument } from './corpus';

export interface Judged {
  readonly type: number;
  readonly confidence: number;
  readonly right: boolean;
}

/** Every name that the tagger finds in the documents, and whether span and type are right. */
export function judge(
  documents: readonly GoldDocument[],
  tagger: Tagger,
): { judged: Judged[]; gold: number } {
  const judged: Judged[] = [];
  let gold = 0;
  for (const { text, spans } of documents) {
    const truth = new Set(spans.map(({ start, end, type }) => `${start}:${end}:${type}`));
    gold += truth.size;
    const document = readDocument(text, TOKEN_RULES);
    const lines = document.segments.map((segment) => ({ segment, line: tagger.read(segment.content) }));
    const evidence = new EvidenceTable();
    for (const { line } of lines) evidence.add(line.evidence, 1);
    const beliefs = new Beliefs();
    const scored = lines.map(({ segment, line }) => {
      const scores = tagger.score(segment.content, line, evidence);
      return { segment, scores, rows: beliefs.add(scores, 1) };
    });
    for (const { segment, scores, rows } of scored)
      for (const name of scores.stretches.flatMap((stretch) =>
        tagger.decide(scores, stretch, beliefs, rows),
      )) {
        const { first, last, type, confidence } = name;
        const { tokens } = segment.content;
        const start = segment.start + (tokens[first]?.start ?? 0);
        const end = segment.start + (tokens[last]?.end ?? 0);
        judged.push({ type, confidence, right: truth.has(`${start}:${end}:${type}`) });
      }
  }
  return { judged, gold };
}

/** Slope and offset for each type, one after the other, as tagger.bin holds them. */
export function fitCalibration(judged: readonly Judged[]): Float32Array {
  const fitted = new Float32Array(8);
  for (let type = 0; type < TAGGED_TYPES.length; type++) {
    const points = judged
      .filter((name) => name.type === type)
      .map(({ confidence, right }) => {
        const p = Math.min(0.999, Math.max(0.001, confidence));
        return { x: Math.log(p / (1 - p)), y: right ? 1 : 0 };
      });
    let a = 1;
    let b = 0;
    for (let round = 0; round < 25 && points.length > 20; round++) {
      let [ga, gb, aa, ab, bb] = [1e-3 * (a - 1), 1e-3 * b, 1e-3, 0, 1e-3];
      for (const { x, y } of points) {
        const p = 1 / (1 + Math.exp(-(a * x + b)));
        const w = p * (1 - p);
        ga += (p - y) * x;
        gb += p - y;
        aa += w * x * x;
        ab += w * x;
        bb += w;
      }
      const determinant = aa * bb - ab * ab;
      a -= (bb * ga - ab * gb) / determinant;
      b -= (aa * gb - ab * ga) / determinant;
    }
    fitted[type * 2] = a;
    fitted[type * 2 + 1] = b;
  }
  return fitted;
}
