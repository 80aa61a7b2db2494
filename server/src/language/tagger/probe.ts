// A number that tells whether the code still reads text as it did when the weights were trained: the features of a few
// invented lines. Stored in tagger.bin by the trainer and compared by a test; the product does not ask.
import { readDocument } from '../../text/document';
import { TOKEN_RULES } from '../abbreviations';
import { mix } from '../hash';
import type { Lexicon } from '../lexicon';
import { gather } from './evidence';
import { EvidenceTable } from './evidence-table';
import { extract, markPhrases, newFeatures } from './features';
import { readWords } from './words';

const LINES = `
PORT HALLAN, Norway, May 4 (Coastal Wire) - Lindgren Shipping AS said on Tuesday it would buy Port-au-Prince ferries.
“We’re late,” J. K. Osei, Lindgren’s chief executive, told the US-based Harbour Times (HT); see www.example.com.
TALKS FAIL AS MINISTER WALKS OUT
Why South Korea Said No to New Zealand’s Offer
Dr Ana de la Vega, 51, of the University of Graz, and WHO officials met in Addis Ababa. The N.Y. office shut.
Hallan Town 2-1 Corran Athletic
`;

/** @param lexicon the lexicon that the weights were trained with */
export function probe(lexicon: Lexicon): number {
  const features = newFeatures();
  let sum = 0;
  for (const { content } of readDocument(LINES, TOKEN_RULES).segments) {
    const words = readWords(content, lexicon);
    const phrases = markPhrases(words, lexicon);
    const evidence = new EvidenceTable();
    evidence.add(gather(content, words), 1);
    for (let i = 0; i < words.count; i++) {
      sum = mix(sum, words.candidate[i] as number);
      if (words.candidate[i] === 0) continue;
      extract(content, words, phrases, evidence, i, features);
      for (const row of features.rows.subarray(0, features.rowCount)) sum = mix(sum, row);
      for (const input of features.inputs.subarray(0, features.inputCount)) sum = mix(sum, input);
      for (const view of features.views) sum = mix(sum, view + 1);
    }
  }
  return sum;
}
