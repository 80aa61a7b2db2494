import { describe, expect, it } from 'vitest';
import { across } from './newsstand';

/** Two stories of one event share this; neither line has a finding of its own. */
const event = 'The Harlow mill burned on the night of the lantern fair beside the Tarn canal.';

describe('a statement that lost its source', () => {
  it('is found where it stands as fact, in other words, and nowhere else', () => {
    expect(
      across({
        wire: `${event}\n⟨c:The blaze began in a drying kiln behind the loading bay⟩, ⟨s:⟦Ann Roe⟧⟩ ⟨v:said⟩.`,
        paper: `${event}\nThe fire started in a drying kiln near the loading bay.`,
      }),
    ).toEqual(['paper · lost-attribution: The fire started in a drying kiln near the loading bay.']);
  });

  it('is none when both attribute it, or neither does', () => {
    const attributed = '⟨c:The blaze began in a drying kiln behind the loading bay⟩, ⟨s:⟦Ann Roe⟧⟩ ⟨v:said⟩.';
    const bare = 'The fire started in a drying kiln near the loading bay.';
    expect(across({ wire: `${event}\n${attributed}`, paper: `${event}\n${attributed}` })).toEqual([]);
    expect(across({ wire: `${event}\n${bare}`, paper: `${event}\n${bare}` })).toEqual([]);
  });

  it('is none when the article attributes it a little later', () => {
    const attributed = '⟨c:The blaze began in a drying kiln behind the loading bay⟩, ⟨s:⟦Ann Roe⟧⟩ ⟨v:said⟩.';
    const lead = 'The fire in the mill started in a drying kiln near the loading bay.';
    expect(across({ wire: `${event}\n${attributed}`, paper: `${event}\n${lead}\n${attributed}` })).toEqual(
      [],
    );
  });

  it('is none between stories of different events', () => {
    expect(
      across({
        wire: '⟨c:The council will meet in the town hall⟩, ⟨s:⟦Ann Roe⟧⟩ ⟨v:said⟩.',
        paper: 'The players met the press in the stadium.',
      }),
    ).toEqual([]);
  });
});

describe('one quotation in two articles', () => {
  const said = (words: string, who: string) => `${event}\n⟨c:“${words},”⟩ ⟨s:⟦${who}⟧⟩ ⟨v:said⟩.`;

  it('is a variant when the words inside the marks differ', () => {
    expect(
      across({
        a: said('We had checked the kiln doors nine days earlier', 'Ann Roe'),
        b: said('We checked the kiln doors nine days before', 'Ann Roe'),
      }),
    ).toEqual([
      'a · quote-variant: “We had checked the kiln doors nine days earlier,”',
      'b · quote-variant: “We checked the kiln doors nine days before,”',
    ]);
  });

  it('is none when only marks, case or a comma differ, or when one is cut', () => {
    const whole = said('We checked the kiln doors twice before dawn', 'Ann Roe');
    const other = `${event}\n⟨c:‘we checked the kiln doors twice before dawn’⟩, ⟨s:⟦Ann Roe⟧⟩ ⟨v:said⟩.`;
    expect(across({ a: whole, b: other })).toEqual([]);
    expect(across({ a: whole, b: said('We checked the kiln doors', 'Ann Roe') })).toEqual([]);
  });

  it('conflicts when two people are said to have said it, in both articles', () => {
    expect(
      across({
        a: said('Nobody rang the great copper bell', 'Ann Roe'),
        b: said('Nobody rang the great copper bell', 'Tom Hill'),
      }),
    ).toEqual([
      'a · conflicting-attribution: “Nobody rang the great copper bell,”',
      'b · conflicting-attribution: “Nobody rang the great copper bell,”',
    ]);
  });

  it('does not conflict when one article has the surname alone', () => {
    expect(
      across({
        a: said('Nobody rang the great copper bell', 'Ann Roe'),
        b: said('Nobody rang the great copper bell', 'Roe'),
      }),
    ).toEqual([]);
  });
});

describe('one statement with two figures', () => {
  const told = (words: string) => `${event}\n${words}`;

  it('is found in both articles, on number and noun', () => {
    expect(
      across({
        a: told('214 weavers and three dogs were led across the canal footbridge.'),
        b: told('241 weavers and three dogs were led over the canal footbridge.'),
      }),
    ).toEqual(['a · conflicting-figure: 214 weavers', 'b · conflicting-figure: 241 weavers']);
  });

  it('is found in words, and behind “of” on the number alone', () => {
    expect(
      across({
        a: told('Six bidders remain in the auction of the ruined mill.'),
        b: told('Four of seven bidders remain in the auction of the ruined mill.'),
      }),
    ).toEqual(['a · conflicting-figure: Six bidders', 'b · conflicting-figure: Four']);
  });

  it.each([
    ['rounding', 'About 200 weavers were led across the canal footbridge.'],
    ['another unit', '8 kilometres of hose were led across the canal footbridge by weavers.'],
    ['another day', '190 weavers were led across the canal footbridge on Tuesday.'],
    ['an update', 'Now 190 weavers have been led across the canal footbridge.'],
  ])('is none for %s', (_, words) => {
    expect(
      across({ a: told('214 weavers were led across the canal footbridge on Monday.'), b: told(words) }),
    ).toEqual([]);
  });
});

describe('the toll of a disaster', () => {
  const toll = (dead: number) => `${event}\n${dead} weavers were killed when the canal footbridge fell.`;
  const first = '2031-04-02-footbridge.txt';
  const next = '2031-04-03-footbridge.txt';

  it('may have grown in an article of a later day', () => {
    expect(across({ [first]: toll(9), [next]: toll(11) })).toEqual([]);
  });

  it('is in conflict where it shrinks, on one day, and where no day is known', () => {
    const both = (a: string, b: string) => [
      `${a} · conflicting-figure: 11 weavers`,
      `${b} · conflicting-figure: 9 weavers`,
    ];
    expect(across({ [first]: toll(11), [next]: toll(9) })).toEqual(both(first, next));
    expect(across({ [first]: toll(11), [`b/${first}`]: toll(9) })).toEqual(both(first, `b/${first}`));
    expect(across({ a: toll(11), b: toll(9) })).toEqual(both('a', 'b'));
  });

  it('is no other figure: how long the footbridge is stays the same', () => {
    const long = (yards: number) => `${event}\nThe canal footbridge at Harlow mill is ${yards} yards long.`;
    expect(across({ [first]: long(90), [next]: long(96) })).toEqual([
      `${first} · conflicting-figure: 90 yards`,
      `${next} · conflicting-figure: 96 yards`,
    ]);
  });
});

describe('a name in two spellings', () => {
  const met = (name: string) => `${event} ⟦${name}⟧ owned the Harlow mill and the canal wharf.`;

  it('is found in the article that stands alone with it', () => {
    const found = across({ a: met('Sergei Lund'), b: met('Sergei Lund'), c: met('Sergey Lund') });
    expect(found).toEqual(['c · name-variant: Sergey Lund']);
  });

  it('is found in a surname', () => {
    const found = across({ a: met('Odd Solheim'), b: met('Odd Solhem'), c: met('Odd Solheim') });
    expect(found).toEqual(['b · name-variant: Odd Solhem']);
  });

  it('is none for two people, for a surname alone, and where no spelling is usual', () => {
    expect(across({ a: met('Anna Lund'), b: met('Anne Lund'), c: met('Anna Lund') })).toEqual([]);
    expect(across({ a: met('Sergei Lund'), b: met('Lund'), c: met('Sergei Lund') })).toEqual([]);
    expect(across({ a: met('Sergei Lund'), b: met('Sergey Lund') })).toEqual([]);
  });
});
