// A readable notation for tests: ⟦source⟧, ⟨cue⟩ and ⟪content⟫ around the words of a sentence.
//
//   ⟪“The road is shut,”⟫ ⟦Roe⟧ ⟨said⟩.
//
// A number after the opening bracket tells quotes apart (⟪2 …⟫); none means 1. Brackets may nest, never cross.
import type { Span } from '../../server/src/text/span';

export interface FixtureQuote {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

export interface Fixture {
  readonly text: string;
  /** In the order of their numbers. */
  readonly quotes: readonly FixtureQuote[];
}

const PARTS = { '⟦': 'source', '⟨': 'cue', '⟪': 'content' } as const;
const CLOSING = '⟧⟩⟫';

/** Reads a sentence in the notation. @throws Error when brackets do not match */
export function parseFixture(marked: string): Fixture {
  const quotes = new Map<number, { content: Span[]; cue: Span[]; source: Span[] }>();
  const open: { part: 'source' | 'cue' | 'content'; ids: number[]; start: number; close: string }[] = [];
  let text = '';
  for (let index = 0; index < marked.length; index++) {
    const sign = marked[index] ?? '';
    if (sign in PARTS) {
      const ids = /^(\d+(?:,\d+)*) /.exec(marked.slice(index + 1));
      if (ids !== null) index += ids[0].length;
      const part = PARTS[sign as keyof typeof PARTS];
      const close = CLOSING[Object.keys(PARTS).indexOf(sign)] ?? '';
      open.push({ part, ids: (ids?.[1] ?? '1').split(',').map(Number), start: text.length, close });
    } else if (CLOSING.includes(sign)) {
      const entry = open.pop();
      if (entry?.close !== sign) throw new Error(`Brackets do not match in: ${marked}`);
      for (const id of entry.ids) {
        const quote = quotes.get(id) ?? { content: [], cue: [], source: [] };
        quote[entry.part].push({ start: entry.start, end: text.length });
        quotes.set(id, quote);
      }
    } else text += sign;
  }
  if (open.length > 0) throw new Error(`A bracket is left open in: ${marked}`);
  return { text, quotes: [...quotes].sort(([a], [b]) => a - b).map(([, quote]) => quote) };
}

/** The same notation for quotes that were found, so that a difference can be read. */
export function formatFixture(text: string, quotes: readonly FixtureQuote[]): string {
  const signs: { at: number; order: number; sign: string }[] = [];
  const number = (index: number) => (index === 0 ? '' : `${index + 1} `);
  quotes.forEach((quote, index) => {
    for (const [open, part] of Object.entries(PARTS)) {
      const close = CLOSING[Object.keys(PARTS).indexOf(open)] ?? '';
      for (const span of quote[part]) {
        const length = span.end - span.start;
        signs.push({ at: span.start, order: 1e6 - length, sign: `${open}${number(index)}` });
        signs.push({ at: span.end, order: length - 1e6, sign: close });
      }
    }
  });
  signs.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = '';
  let last = 0;
  for (const { at, sign } of signs) {
    out += text.slice(last, at) + sign;
    last = at;
  }
  return out + text.slice(last);
}
