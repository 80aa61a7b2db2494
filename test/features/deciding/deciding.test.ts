// What a person can say of an article, and what each saying amounts to once it is laid over the machine's suggestions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../../server/src/annotation/anchor';
import { decide } from '../../../server/src/annotation/decision';
import { foldArticle } from '../../../server/src/annotation/fold';
import { foldEntities } from '../../../server/src/annotation/fold-entities';
import { placeAll } from '../../../server/src/annotation/places';
import { standing } from '../../../server/src/annotation/standing';
import { settle } from '../../../server/src/corpus/settle';
import {
  killWords,
  lookalikes,
  nameWords,
  newRef,
  previewMerge,
} from '../../../server/src/features/deciding/entities';
import { historyOf } from '../../../server/src/features/deciding/history';
import { labelOfWishes } from '../../../server/src/features/deciding/labels';
import {
  addMention,
  confirmMention,
  linkMention,
  moveMention,
  rejectMention,
  retypeMention,
  setAttribute,
} from '../../../server/src/features/deciding/mentions';
import { occurrencesIn } from '../../../server/src/features/deciding/occurrences';
import {
  addQuote,
  joinQuotes,
  setPart,
  setSpeaker,
  splitQuote,
} from '../../../server/src/features/deciding/quotes';
import { wholeWordsOf } from '../../../server/src/features/deciding/snap';
import { typesOf } from '../../../server/src/features/deciding/types';
import { undecidedIn } from '../../../server/src/features/deciding/undecided';
import type { Wish } from '../../../server/src/features/deciding/wish';
import { corpusOf, marked } from '../../support/marked';

const source = marked(
  'Harbour plan\n⟦person e1:Mara Lindqvist⟧ met ⟦organization e2:Orrin Port⟧ and the fog people of Orrin.\n' +
    '⟦content q1:“We wait,”⟧ ⟦source q1:⟦person e3:Tomas Brekke⟧⟧ ⟦cue q1:said⟧. ⟦content q2:“It is late.”⟧',
  { q1: 'e3', q2: 'none' },
);
const corpus = corpusOf({ a: source, b: 'Later\n⟦person e1:Mara Lindquist⟧ left.' });
const article = corpus.article('a');
const scene = { snapshot: corpus.snapshot, article };
const { text } = article;
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const [mara, orrin] = article.analysis.mentions as [never, never];
const [first, second] = article.analysis.quotes as [never, never];

/** The article after these wishes, signed one after the other by one person. */
function after(...wishes: Wish[]) {
  const sign = ({ choice }: Wish, i: number) =>
    decide(choice, { who: 'ann', when: `2026-01-01T12:00:0${i}.000Z`, tool: 'test' });
  const signed = wishes.map((wish, i) => ({ article: wish.article, decision: sign(wish, i) }));
  const of = (where: boolean) =>
    standing(signed.filter((one) => (one.article !== null) === where).map((one) => one.decision)).inForce;
  const entities = foldEntities(of(false));
  const places = placeAll(of(true), text);
  const state = foldArticle(of(true), places, entities.survivor);
  return settle({ article: 'a', text, analysis: source.analysis, state, places, entities });
}
const wordsOf = ({ mentions }: ReturnType<typeof after>) =>
  mentions.map((mention) => `${text.slice(mention.start, mention.end)}: ${mention.type}`);

describe('a mention', () => {
  it('can be confirmed, and is undecided no more', () => {
    const settled = { ...article, analysis: after(confirmMention(scene, mara)) };
    const left = undecidedIn(settled as never, { kinds: ['mention'] });
    expect(left.map(({ spans: [one] }) => text.slice(one!.start, one!.end))).toEqual([
      'Orrin Port',
      'Tomas Brekke',
    ]);
  });

  it('keeps what was said of it before when its type or entity changes', () => {
    const entity = { key: 'organization:harbour-works', name: 'Harbour Works', type: 'organization' };
    const settled = after(
      linkMention(scene, orrin, entity),
      setAttribute(scene, orrin, 'role', 'owner'),
      retypeMention(scene, orrin, 'place'),
    );
    const mention = settled.mentions.find(({ start }) => start === span('Orrin Port').start);
    expect(mention).toMatchObject({ type: 'place', attributes: { role: 'owner' } });
    expect(settled.entities.find(({ id }) => id === mention?.entity)?.key).toBe(entity.key);
  });

  it('can become other words, nested or in fragments', () => {
    const settled = after(
      moveMention(scene, orrin, [span('Port')]),
      addMention(scene, [span('fog'), span('people')], 'group'),
      addMention(scene, [span('Mara')], 'law'),
    );
    expect(wordsOf(settled)).toEqual([
      'Mara Lindqvist: person',
      'Port: organization',
      'fog people: group',
      'Tomas Brekke: person',
    ]);
    expect(settled.custom).toMatchObject([{ ...span('Mara'), type: 'law' }]);
    expect(settled.mentions.find(({ type }) => type === 'group')?.fragments).toEqual([
      span('fog'),
      span('people'),
    ]);
  });
});

describe('a quote', () => {
  it('keeps its other parts when one of them is said anew', () => {
    const settled = after(
      setPart(scene, first, 'cue', []),
      setSpeaker(scene, first, { key: 'person:mara-lindqvist', name: 'Mara Lindqvist', type: 'person' }),
    );
    expect(settled.quotes[0]).toMatchObject({ cue: [], source: [span('Tomas Brekke')], status: 'named' });
    expect(settled.entities.find(({ id }) => id === settled.quotes[0]?.speaker)?.name).toBe('Mara Lindqvist');
  });

  it('can be split inside, not at its end, and joined with another', () => {
    const wish = splitQuote(scene, first, span('wait').start);
    expect(after(wish!).quotes.map(({ content: [one] }) => text.slice(one!.start, one!.end))).toEqual([
      '“We',
      'wait,”',
      '“It is late.”',
    ]);
    expect(splitQuote(scene, first, span('Tomas').start)).toBeUndefined();
    const [joined, ...others] = after(joinQuotes(scene, first, [second])).quotes;
    expect(joined?.content).toEqual([span('“We wait,”'), span('“It is late.”')]);
    expect(others).toEqual([]);
  });

  it('that a person marks is direct where it stands in quotation marks', () => {
    expect(addQuote(scene, [span('“We wait,”')]).choice).toMatchObject({ kind: 'direct', status: 'none' });
    expect(addQuote(scene, [span('the fog people')]).choice).toMatchObject({ kind: 'indirect' });
  });
});

describe('words', () => {
  it('that are always a name are marked where they stand alone, and never over what a person said', () => {
    expect(wordsOf(after(nameWords('Orrin', 'place')))).toContain('Orrin: place');
    expect(wordsOf(after(nameWords('Orri', 'place'))).join()).not.toContain('Orri:');
    const port = span('Orrin.');
    const bare = { start: port.start, end: port.end - 1 };
    const add = addMention(scene, [bare], 'organization');
    expect(wordsOf(after(add, nameWords('Orrin', 'place')))).not.toContain('Orrin: place');
  });

  it('that are never an entity are none, but where a person confirmed them', () => {
    expect(wordsOf(after(killWords('Orrin Port'))).join()).not.toContain('Orrin Port');
    expect(wordsOf(after(confirmMention(scene, orrin), killWords('Orrin Port')))).toContain(
      'Orrin Port: organization',
    );
  });

  it('are found everywhere but inside longer names and words', () => {
    const found = occurrencesIn(article, 'Orrin');
    expect(found.map(({ spans, mention }) => [spans, mention])).toEqual([
      [[{ start: span('Orrin.').start, end: span('Orrin.').end - 1 }], undefined],
    ]);
    expect(occurrencesIn(article, 'Mara Lindqvist')).toMatchObject([
      { mention: { type: 'person' }, isDecided: false },
    ]);
    expect(occurrencesIn(article, 'orri')).toEqual([]);
  });
});

describe('an entity', () => {
  const [one] = [...corpus.snapshot.entities()].filter(({ name }) => name === 'Mara Lindqvist');
  it('is compared with those spelled most alike first, and a preview says what a merge amounts to', () => {
    const [likely] = lookalikes(corpus.snapshot, one!, 3);
    expect(likely?.name).toBe('Mara Lindquist');
    expect(previewMerge(corpus.snapshot, likely!, one!)).toEqual({
      mentions: [1, 1],
      name: 'Mara Lindqvist',
      aliases: ['Mara Lindquist'],
      articles: 2,
      warnings: [],
    });
    const [port] = [...corpus.snapshot.entities()].filter(({ type }) => type === 'organization');
    expect(previewMerge(corpus.snapshot, port!, one!).warnings).toHaveLength(1);
  });

  it('that is new gets a key that nobody has', () => {
    expect(newRef(corpus.snapshot, 'Anna Roe', 'person').key).toBe('person:anna-roe');
    expect(newRef(corpus.snapshot, 'Mara Lindqvist', 'person').key).not.toBe(one!.id);
  });
});

describe('a selection', () => {
  it('means whole words, without a possessive, and the word that a cursor touches', () => {
    const line = 'Then Ann O’Brien’s boat (the Ida) left.';
    const grown = (start: number, end = start) => {
      const { start: from, end: to } = wholeWordsOf(line, { start, end });
      return line.slice(from, to);
    };
    const at = (words: string) => line.indexOf(words);
    expect(grown(at('nn O'), at('rien'))).toBe('Ann O’Brien');
    expect(grown(at('Brien'), at('’s'))).toBe('O’Brien');
    expect(grown(at('da)'))).toBe('Ida');
    expect(grown(at(' boat'), at(' (the'))).toBe('boat');
  });

  it('is never made smaller than its words, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (any, a, b) => {
        const [start, end] = [a % (any.length + 1), b % (any.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const grown = wholeWordsOf(any, { start, end });
        expect(grown.start).toBeGreaterThanOrEqual(0);
        expect(grown.end).toBeLessThanOrEqual(any.length);
        expect(any.slice(grown.start, grown.end)).toContain(any.slice(start, end).trim());
      }),
    );
  });
});

describe('types', () => {
  it('have a shortcut each, those of newsmark.json a free one', () => {
    const types = typesOf([
      { key: 'law', name: 'Law', shortcut: 'w' },
      { key: 'ship', name: 'Ship' },
      { key: 'league', name: 'Leg', colour: '#123456' },
    ]);
    const shortcuts = types.map(({ shortcut }) => shortcut);
    expect(shortcuts).toEqual(['p', 'o', 'l', 'g', 'e', 'w', 's', '1']);
    expect(types.at(-1)).toMatchObject({ isCustom: true, colour: '#123456' });
  });
});

describe('the history', () => {
  it('shows steps, the latest first, and what became of each', () => {
    const stamp = (i: number) => ({ who: 'ann', when: `2026-01-01T12:00:0${i}.000Z`, tool: 'test' });
    const reject = decide({ ...rejectMention(scene, mara).choice, batch: 'x' } as never, stamp(1));
    const other = decide({ ...rejectMention(scene, orrin).choice, batch: 'x' } as never, stamp(1));
    const confirm = decide(confirmMention(scene, mara).choice, stamp(2));
    const undo = decide({ op: 'withdraw', replaces: [reject.id, other.id] }, stamp(3));
    const all = [reject, other, confirm, undo];
    const inForce = new Set(standing(all).inForce.map(({ id }) => id));
    const steps = historyOf(
      all.map((decision) => ({ article: 'a', decision })),
      inForce,
    );
    expect(steps.map(({ label, state }) => [label, state])).toEqual([
      ['Confirm “Mara Lindqvist” (person)', 'in force'],
      ['Reject “Mara Lindqvist” and 1 more', 'withdrawn'],
    ]);
    const at = anchorAt('“We wait,” she said.', [{ start: 0, end: 10 }]);
    const split = { article: 'a.txt', choice: { op: 'quote.reject' as const, at }, settledBy: [] };
    expect(labelOfWishes([split])).toBe('Reject the quote “We wait,”');
    expect(labelOfWishes([killWords('fog')])).toBe('“fog” is never an entity');
  });
});
