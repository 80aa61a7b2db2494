// What a person can say of a quote, each as one wish. A quote is named by its content; whoever changes that says the
// rest of the frame with it.
import { anchorAt } from '../../annotation/anchor';
import type { EntityRef } from '../../annotation/operations';
import type { Quote, QuoteKind, SpeakerStatus } from '../../extraction/analysis';
import type { Span } from '../../text/span';
import { refOf } from './entities';
import { type Scene, settledBy, type Wish } from './wish';

export function confirmQuote(scene: Scene, quote: Quote): Wish {
  return about(scene, quote, { op: 'quote.confirm', ...frameOf(scene, quote) });
}

export function rejectQuote(scene: Scene, quote: Quote): Wish {
  return about(scene, quote, { op: 'quote.reject' });
}

export function setKind(scene: Scene, quote: Quote, kind: QuoteKind): Wish {
  return further(scene, quote, { op: 'quote.kind', kind });
}

/** @param speaker null: nobody, for the reason that `status` gives */
export function setSpeaker(
  scene: Scene,
  quote: Quote,
  speaker: EntityRef | null,
  status: SpeakerStatus = speaker === null ? 'unclear' : 'named',
): Wish {
  return further(scene, quote, { op: 'quote.speaker', speaker, status });
}

/** @param spans none: the quote has no cue, or no source */
export function setPart(scene: Scene, quote: Quote, part: 'cue' | 'source', spans: readonly Span[]): Wish {
  const words = anchorAt(scene.article.text, spans);
  return further(
    scene,
    quote,
    part === 'cue' ? { op: 'quote.cue', cue: words } : { op: 'quote.source', source: words },
  );
}

export function setContent(scene: Scene, quote: Quote, spans: readonly Span[]): Wish {
  const to = anchorAt(scene.article.text, spans);
  return about(scene, quote, { op: 'quote.content', to, ...frameOf(scene, quote) });
}

/**
 * Two quotes instead of one.
 *
 * @param at where the second begins (UTF-16)
 * @returns undefined when nothing of the quote would be left on one side
 */
export function splitQuote(scene: Scene, quote: Quote, at: number): Wish | undefined {
  const { text } = scene.article;
  const first = quote.content.flatMap(({ start, end }) => inside(text, start, Math.min(end, at)));
  const second = quote.content.flatMap(({ start, end }) => inside(text, Math.max(start, at), end));
  if (first.length === 0 || second.length === 0) return undefined;
  const into = [anchorAt(text, first), anchorAt(text, second)];
  return about(scene, quote, { op: 'quote.split', into, ...frameOf(scene, quote) });
}

/** One quote instead of several; what is said of the first holds for the whole. @param others none that overlaps */
export function joinQuotes(scene: Scene, quote: Quote, others: readonly Quote[]): Wish {
  const kinds = new Set([quote, ...others].map(({ kind }) => kind));
  const frame = { ...frameOf(scene, quote), ...(kinds.size > 1 && { kind: 'mixed' as const }) };
  const joined = others.map(({ content }) => anchorAt(scene.article.text, content));
  const wish = about(scene, quote, { op: 'quote.join', with: joined, ...frame });
  return { ...wish, settledBy: [quote, ...others].flatMap(settledBy) };
}

/** Nobody is given as its source, and no words say so. */
export function setUnattributed(scene: Scene, quote: Quote): Wish {
  return further(scene, quote, { op: 'quote.unattributed' });
}

export function noteQuote(scene: Scene, quote: Quote, text: string): Wish {
  return further(scene, quote, { op: 'quote.note', text });
}

/**
 * Marks a quote that nobody marked: direct where it stands in quotation marks.
 *
 * @param speaker null: nobody as yet
 */
export function addQuote(
  { article }: Scene,
  content: readonly Span[],
  speaker: EntityRef | null = null,
): Wish {
  const at = anchorAt(article.text, content);
  const isQuoted = (exact: string): boolean => /^["“„«‘'].*["”»’']$/su.test(exact);
  const marked = at.filter(({ exact }) => isQuoted(exact)).length;
  const kind = marked === 0 ? 'indirect' : marked === at.length ? 'direct' : 'mixed';
  const status = speaker === null ? 'none' : 'resolved';
  const choice = { op: 'quote.add', at, kind, cue: [], source: [], speaker, status } as const;
  return { article: article.id, choice, settledBy: [] };
}

/** Kind, cue, source, speaker and status, as they are now. */
function frameOf({ snapshot, article }: Scene, quote: Quote) {
  const speaker = quote.speaker === null ? null : (refOf(snapshot, article, quote.speaker) ?? null);
  return {
    kind: quote.kind,
    cue: anchorAt(article.text, quote.cue),
    source: anchorAt(article.text, quote.source),
    speaker,
    status: quote.status,
    ...(quote.nested && { nested: true }),
  };
}

/** The part of a text without white space at its ends; nothing where only that is left. */
function inside(text: string, from: number, to: number): Span[] {
  const part = text.slice(from, Math.max(from, to));
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

type WithoutPlace<C> = C extends unknown ? Omit<C, 'at'> : never;
type Said = WithoutPlace<Extract<Wish['choice'], { at: unknown }>>;

/** A wish that says all there is to say: the person's earlier decisions on the quote are replaced. */
function about(scene: Scene, quote: Quote, said: Said): Wish {
  return { ...further(scene, quote, said), settledBy: settledBy(quote) };
}

/** A wish that adds to what was said before. */
function further({ article }: Scene, quote: Quote, said: Said): Wish {
  const choice = { ...said, at: anchorAt(article.text, quote.content) } as Wish['choice'];
  return { article: article.id, choice, settledBy: [] };
}
