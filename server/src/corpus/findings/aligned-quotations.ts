// Quotations of two articles that are one quotation: the words inside the marks agree, nearly agree, or one is a cut
// of the other.
import { Beside } from '../../text/beside';
import type { Span } from '../../text/span';
import { type CorpusSight, sentenceAt } from './corpus-sight';
import { type Quotation, quotationsIn } from './quotations';
import type { StatedQuotation } from './statements';

export interface AlignedQuotations {
  readonly here: Quotation;
  readonly there: StatedQuotation;
  readonly article: string;
  /** `same`: word for word, or one is a cut of the other; `variant`: other words inside the marks. */
  readonly agreement: 'same' | 'variant';
}

/** The part of the words with matter that two wordings of one quotation share, and how many at least. */
const VARIANT = 0.5;
const FEWEST_SHARED = 2;

/** For the rules that ask one after the other. */
const known = new Beside<readonly AlignedQuotations[]>();

/** All quotations of an article that another article has, too, a pair at a time. */
export function* alignedQuotations(sight: CorpusSight): Generator<undefined, readonly AlignedQuotations[]> {
  let aligned = known.get(sight);
  if (aligned === undefined) {
    aligned = yield* align(sight);
    known.set(sight, aligned);
  }
  return aligned;
}

function* align({ sight, pairs, statementsOf }: CorpusSight): Generator<undefined, AlignedQuotations[]> {
  const found: AlignedQuotations[] = [];
  /** Of one sentence, which many pairs in a row may have. */
  let mine: { readonly place: Span; readonly quotations: readonly Quotation[] } | undefined;
  for (const { here, there } of pairs) {
    if (mine?.place.start !== here.start)
      mine = { place: here, quotations: quotationsIn(sight, sentenceAt(sight, here), here) };
    if (mine.quotations.length === 0) continue;
    const theirs = (yield* statementsOf(there.article))?.at(there, 'quotations')?.quotations ?? [];
    for (const one of mine.quotations)
      for (const another of theirs) {
        const agreement = compare(one, another);
        if (agreement !== undefined)
          found.push({ here: one, there: another, article: there.article, agreement });
      }
    yield;
  }
  return found;
}

function compare(mine: Quotation, theirs: StatedQuotation): AlignedQuotations['agreement'] | undefined {
  if (mine.words.includes(theirs.words) || theirs.words.includes(mine.words)) return 'same';
  let shared = 0;
  for (const stem of theirs.stems) if (mine.stems.has(stem)) shared++;
  const isEnough =
    shared >= FEWEST_SHARED && shared >= VARIANT * Math.max(mine.stems.size, theirs.stems.length);
  return isEnough ? 'variant' : undefined;
}
