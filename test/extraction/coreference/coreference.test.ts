import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesOf, resolveMarked } from './fixture';

describe('people', () => {
  it('are one with their surname, their first name and their capitals', () => {
    expect(
      entitiesOf(
        '⟦person:Mara Lind⟧ waved. ⟦person:LIND⟧: Hello. ⟦person:Mara⟧ left, and ⟦person:Lind⟧ came back.',
      ),
    ).toEqual(['Mara Lind (person): Mara Lind, LIND, Mara, Lind']);
  });

  it('are known before their full name comes', () => {
    expect(entitiesOf('⟦person:Lind⟧ quits.\n\nThe mayor, ⟦person:Mara Lind⟧, has quit.')).toEqual([
      'Mara Lind (person): Lind, Mara Lind',
    ]);
  });

  it('are one under a short form, an initial, a middle name or another transliteration of their name', () => {
    expect(
      entitiesOf(
        '⟦person:William Roe⟧, ⟦person:Bill Roe⟧, ⟦person:W. Roe⟧ and ⟦person:William James Roe⟧ met ⟦person:Sergei Antonov⟧ and ⟦person:Sergey Antonov⟧.',
      ),
    ).toEqual([
      'William James Roe (person): William Roe, Bill Roe, W. Roe, William James Roe',
      'Sergei Antonov (person): Sergei Antonov, Sergey Antonov',
    ]);
  });

  it('with one surname are told apart by title, and a bare surname is left open', () => {
    expect(
      entitiesOf(
        '⟦person:Derek Hill⟧ met ⟦person:Anna Hill⟧. Mr ⟦person:Hill⟧ spoke first, then Ms ⟦person:Hill⟧. “Yes,” ⟦person:Hill⟧ said.',
      ),
    ).toEqual(['Derek Hill (person): Derek Hill, Hill', 'Anna Hill (person): Anna Hill, Hill']);
  });

  it('keep a bare surname that was theirs before a relative came up', () => {
    expect(
      entitiesOf(
        '⟦person:Derek Hill⟧ spoke. ⟦person:Hill⟧ was late. His cousin ⟦person:Robin Hill⟧ was not. ⟦person:Hill⟧ left.',
      ),
    ).toEqual(['Derek Hill (person): Derek Hill, Hill, Hill', 'Robin Hill (person): Robin Hill']);
  });

  it('are one with a surname of two words', () => {
    expect(entitiesOf('⟦person:Tom St. Clair⟧ spoke. ⟦person:St. Clair⟧ left.')).toEqual([
      'Tom St. Clair (person): Tom St. Clair, St. Clair',
    ]);
  });

  it('are told apart by a surname that one of them has with a hyphen', () => {
    expect(entitiesOf('⟦person:Anna Olsen-Hay⟧ met ⟦person:Tom Hay⟧. ⟦person:Hay⟧ left.')).toEqual([
      'Anna Olsen-Hay (person): Anna Olsen-Hay',
      'Tom Hay (person): Tom Hay, Hay',
    ]);
  });

  it('are one where the surname of a name of three words stands first and last', () => {
    expect(
      entitiesOf(
        '⟦person:Min-ji Seo⟧ smiled. ⟦person:Seo Min-ji⟧ was late. ⟦person:Min-ji⟧ left. ⟦person:Seo⟧ stayed.',
      ),
    ).toEqual(['Min-ji Seo (person): Min-ji Seo, Seo Min-ji, Min-ji, Seo']);
    expect(entitiesOf('⟦person:Scott James⟧ met ⟦person:James Scott⟧.')).toHaveLength(2);
  });

  it('are one with a surname or a given name that a hyphen joins', () => {
    expect(
      entitiesOf(
        'Cllr ⟦person:June Hartley-Webb⟧ spoke, and ⟦person:Jean-Paul Roe⟧ wrote. ⟦person:Hartley-Webb⟧ left. ⟦person:Jean-Paul⟧ stayed.',
      ),
    ).toEqual([
      'June Hartley-Webb (person): June Hartley-Webb, Hartley-Webb',
      'Jean-Paul Roe (person): Jean-Paul Roe, Jean-Paul',
    ]);
  });

  it('share a surname when they are named together', () => {
    expect(entitiesOf('Brothers ⟦person:Tom⟧ and ⟦person:Ray Hill⟧ ran. ⟦person:Tom Hill⟧ won.')).toEqual([
      'Tom Hill (person): Tom, Tom Hill',
      'Ray Hill (person): Ray Hill',
    ]);
  });

  it('may get the surname of a spouse once a title asks for it', () => {
    expect(
      entitiesOf(
        '⟦person:Derek Hill⟧ and his wife ⟦person:Anna⟧ won. Mrs ⟦person:Hill⟧ smiled at Mr ⟦person:Hill⟧.',
      ),
    ).toEqual(['Derek Hill (person): Derek Hill, Hill', 'Anna Hill (person): Anna, Hill']);
  });

  it('are people when titled, even where their name is a city', () => {
    expect(
      entitiesOf('⟦person:Zamir Kabul⟧ flew to ⟦place:Kabul⟧. Mr ⟦place:Kabul⟧ said ⟦place:Kabul⟧ was calm.'),
    ).toEqual(['Zamir Kabul (person): Zamir Kabul, Kabul', 'Kabul (place): Kabul, Kabul']);
  });
});

describe('organizations', () => {
  it('are one with their acronym, before or after it is spelled out', () => {
    expect(
      entitiesOf(
        'The ⟦organization:NFA⟧ wants boats. The ⟦organization:Northern Fishers’ Alliance⟧ has none.',
      ),
    ).toEqual(['Northern Fishers’ Alliance (organization): NFA, Northern Fishers’ Alliance']);
    expect(
      entitiesOf('⟦organization:Havn Steel Works⟧ (⟦organization:HSX⟧) shut. ⟦organization:HSX⟧ fell.'),
    ).toEqual(['Havn Steel Works (organization): Havn Steel Works, HSX, HSX']);
  });

  it('are one with a shortened name, not with a word that two of them share', () => {
    expect(
      entitiesOf(
        '⟦organization:Lindex Motors⟧ sued. ⟦organization:Lindex⟧ won. The ⟦organization:Ministry of Roads⟧ paid; the ⟦organization:Roads Ministry⟧ did.',
      ),
    ).toEqual([
      'Lindex Motors (organization): Lindex Motors, Lindex',
      'Ministry of Roads (organization): Ministry of Roads, Roads Ministry',
    ]);
    expect(
      entitiesOf('⟦organization:Havn City⟧ beat ⟦organization:Lund City⟧. ⟦organization:City⟧ won.'),
    ).toHaveLength(3);
  });

  it('are one under the names of the alias table', () => {
    expect(
      entitiesOf(
        '⟦organization:Daesh⟧, ⟦organization:Isis⟧, ⟦organization:IS⟧ and ⟦organization:Islamic State⟧.',
      ),
    ).toEqual(['Islamic State (organization): Daesh, Isis, IS, Islamic State']);
  });
});

describe('a body with the name of a place', () => {
  it('is not what the place is called', () => {
    expect(
      entitiesOf(
        '⟦place:HARWELL⟧ — The ⟦organization:Harwell Courier⟧ closed. ⟦organization:Harwell⟧ mourned.',
      ),
    ).toEqual([
      'HARWELL (place): HARWELL',
      'Harwell Courier (organization): Harwell Courier',
      'Harwell (organization): Harwell',
    ]);
  });
});

describe('places and groups', () => {
  it('are different entities: the country, its capital, its people', () => {
    expect(entitiesOf('⟦place:Norway⟧, ⟦place:Oslo⟧, ⟦group:Norwegian⟧ and two ⟦group:Norwegians⟧.')).toEqual(
      ['Norway (place): Norway', 'Oslo (place): Oslo', 'Norwegian (group): Norwegian, Norwegians'],
    );
  });

  it('are one under the names of a country', () => {
    expect(entitiesOf('The ⟦place:US⟧ and the ⟦place:United States⟧.')).toEqual([
      'United States (place): US, United States',
    ]);
  });
});

describe('any names', () => {
  it('yield mentions in order that belong to an entity, and entities in the order of first mention', () => {
    const word = fc.constantFrom(
      'Ann',
      'Roe',
      'Hill',
      'Mr',
      'and',
      'his wife',
      'EU',
      'Oslo',
      '(',
      ')',
      '.\n',
      'the',
    );
    const part = fc.oneof(
      word,
      fc
        .tuple(
          fc.constantFrom('person', 'place', 'organization', 'group', 'event'),
          fc.array(word, { minLength: 1, maxLength: 3 }),
        )
        .map(([type, words]) => `⟦${type}:${words.join(' ')}⟧`),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { resolved } = resolveMarked(parts.join(' '));
        const firsts = resolved.entities.map(
          ({ id }) => resolved.mentions.find((m) => m.entity === id)?.start ?? Number.NaN,
        );
        expect([...firsts].sort((a, b) => a - b)).toEqual(firsts);
        const ids = new Set(resolved.entities.map(({ id }) => id));
        for (const mention of resolved.mentions) expect(ids).toContain(mention.entity);
      }),
    );
  });
});
