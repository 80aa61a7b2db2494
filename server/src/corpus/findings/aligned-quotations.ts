// Quotations of two articles that are one quotation: the words inside the marks agree, nearly agree, or one is a cut
// of the other.
import { Beside } from '../../text/beside';
import type { Span } from '../../text/span';
import { piecesOfPairs } from './corpus-rule';
import { type CorpusSight, sentenceAt } from './corpus-sight';
import { identityOf, type Known } from './identity';
import { type Quotation, quotationsIn, type Wording } from './quotations';
import type { StatedQuotation } from './statements';

export interface AlignedQuotations {
  readonly here: Quotation;
  readonly there: StatedQuotation;
  readonly article: string;
  /** `same`: word for word, or one is a cut of the other; `variant`: other words inside the marks. */
  readonly agreement: 'same' | 'variant';
  /** Who says it, here and there, when these are different people; absent when they can be one. */
  readonly conflict?: SpeakersConflict;
}

/** Two speakers of one quotation, by name. */
export interface SpeakersConflict {
  readonly here: string;
  readonly there: string;
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

function* align(corpusSight: CorpusSight): Generator<undefined, AlignedQuotations[]> {
  const { sight, pairs, stated } = corpusSight;
  const found: AlignedQuotations[] = [];
  const isPieceDone = piecesOfPairs();
  /** Of one sentence, which many pairs in a row may have. */
  let mine: { readonly place: Span; readonly quotations: readonly OwnQuotation[] } | undefined;
  for (const { here, there } of pairs) {
    if (mine?.place.start !== here.start) {
      const quotations = quotationsIn(sight, sentenceAt(sight, here), here);
      mine = { place: here, quotations: quotations.map((one) => ownQuotation(corpusSight, one)) };
    }
    if (mine.quotations.length === 0) continue;
    const statements = stated.known(there.article) ?? (yield* stated.read(there.article));
    const theirs = statements?.at(there, 'quotations')?.quotations;
    if (theirs === undefined) continue;
    for (const { quotation, conflictWith } of mine.quotations)
      for (const another of theirs) {
        const agreement = compare(quotation, another);
        if (agreement === undefined) continue;
        const conflict = conflictWith(another, there.article);
        found.push({
          here: quotation,
          there: another,
          article: there.article,
          agreement,
          ...(conflict && { conflict }),
        });
      }
    if (isPieceDone()) yield;
  }
  return found;
}

/** A quotation of the article, and what tells whether another article gives it to somebody else. */
interface OwnQuotation {
  readonly quotation: Quotation;
  readonly conflictWith: (there: StatedQuotation, article: string) => SpeakersConflict | undefined;
}

function ownQuotation({ id, sight, view }: CorpusSight, quotation: Quotation): OwnQuotation {
  const speaker = sight.entityOf(quotation.quote.speaker);
  // A body and a person can be one voice ("the union said", its secretary said).
  if (speaker?.type !== 'person') return { quotation, conflictWith: () => undefined };
  let isSame: ((other: Known) => boolean) | undefined;
  return {
    quotation,
    conflictWith({ speaker: other }, article) {
      if (other?.type !== 'person') return undefined;
      isSame ??= identityOf(view, { article: id, entity: speaker });
      return isSame({ article, entity: other }) ? undefined : { here: speaker.name, there: other.name };
    },
  };
}

function compare(mine: Wording, theirs: Wording): AlignedQuotations['agreement'] | undefined {
  if (mine.words.includes(theirs.words) || theirs.words.includes(mine.words)) return 'same';
  const shared = countShared(mine.stems, theirs.stems);
  const isEnough =
    shared >= FEWEST_SHARED && shared >= VARIANT * Math.max(mine.stems.length, theirs.stems.length);
  return isEnough ? 'variant' : undefined;
}

/** How many numbers two ascending lists share. */
function countShared(some: readonly number[], others: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    const difference = (some[i] ?? 0) - (others[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
