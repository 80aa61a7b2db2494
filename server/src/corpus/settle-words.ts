// Words that people said are always a name: where an article prints them and nobody, neither the machine nor a person,
// said anything else of the place.
import { overlaps, type Span } from '../text/span';
import type { SettleInput, Settlement } from './settlement';

export interface NamedWords {
  readonly span: Span;
  /** A type that every corpus has, or one of newsmark.json. */
  readonly type: string;
  readonly settlement: Settlement;
}

/**
 * Where such words stand as whole words outside boilerplate, the longest words first.
 *
 * @param taken gives the spans of which something is known already
 */
export function namedWords(
  { text, analysis, entities }: SettleInput,
  taken: () => readonly Span[],
): NamedWords[] {
  const named = [...(entities?.words ?? [])]
    .flatMap(([words, said]) =>
      said.is === 'settled' && said.value !== null && text.includes(words)
        ? [{ words, type: said.value, claims: said.claims }]
        : [],
    )
    .sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
  if (named.length === 0) return [];
  const occupied = [...taken(), ...analysis.blocks.filter(({ role }) => role === 'boilerplate')];
  const found: NamedWords[] = [];
  for (const { words, type, claims } of named) {
    const settlement: Settlement = {
      state: 'added',
      by: claims.map(({ who }) => who),
      decisions: claims.map(({ decision }) => decision.id),
    };
    for (const span of wholeWords(text, words)) {
      if (occupied.some((other) => overlaps(other, span))) continue;
      occupied.push(span);
      found.push({ span, type, settlement });
    }
  }
  return found;
}

/** Every place where the words stand and no letter or digit continues them, in order. */
export function wholeWords(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!continues(text, start) && !continues(text, end)) found.push({ start, end });
  }
  return found;
}

/** True when the characters before and after `offset` are of one word. */
function continues(text: string, offset: number): boolean {
  return (
    /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
    /^[\p{L}\p{N}\p{M}]/u.test(text.slice(offset, offset + 2))
  );
}
