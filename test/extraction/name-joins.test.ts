import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../server/src/extraction/analysis';
import { mendNames } from '../../server/src/extraction/name-joins';
import { TOKEN_RULES } from '../../server/src/language/abbreviations';
import { tokenise } from '../../server/src/text/tokens';

/** Names after mending, as `type: words`; the text has what the tagger found in brackets: `[place Aragon]`. */
function mended(marked: string): string[] {
  let text = '';
  let from = 0;
  const found: { start: number; end: number; type: EntityType }[] = [];
  for (const match of marked.matchAll(/\[(\w+) ([^\]]+)\]/gu)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [, type = '', words = ''] = match;
    found.push({ start: text.length, end: text.length + words.length, type: type as EntityType });
    text += words;
  }
  text += marked.slice(from);
  const tokens = tokenise(text, TOKEN_RULES);
  const names = found.map(({ start, end, type }) => ({
    first: tokens.findIndex((token) => token.end > start),
    last: tokens.findLastIndex((token) => token.start < end),
    type,
    confidence: 0.9,
  }));
  return mendNames(tokens, names).map(
    ({ first, last, type }) => `${type}: ${text.slice(tokens[first]?.start, tokens[last]?.end)}`,
  );
}

describe('a name that the tagger cut or mistook', () => {
  it('is parted where it tells who sits where', () => {
    expect(mended('an analyst at [organization Oslo-based Acme Capital]')).toEqual([
      'place: Oslo',
      'organization: Acme Capital',
    ]);
  });

  it('is whole with the friends who care for what it names, as one body', () => {
    expect(mended('Friends of [organization Wick Baths], which has signed it')).toEqual([
      'organization: Friends of Wick Baths',
    ]);
    expect(mended('Friends of [place Wick] have signed it')).toEqual(['place: Wick']);
  });

  it('is whole with the father whose son somebody is', () => {
    expect(mended('Sheikh [person Omar] bin [person Hamad Al Nuri] left [person Tom Roe]')).toEqual([
      'person: Omar bin Hamad Al Nuri',
      'person: Tom Roe',
    ]);
    expect(mended('[organization Dafydd] ap [person Huw] won')).toEqual(['person: Dafydd ap Huw']);
  });

  it('is a person who is called after a father or mother', () => {
    expect(mended('[organization Anna Helgadóttir] won')).toEqual(['person: Anna Helgadóttir']);
  });

  it('is whole with the body or the state that a place belongs to', () => {
    expect(mended('money from the Government of [place Aragon] and the Embassy of [place Peru]')).toEqual([
      'organization: Government of Aragon',
      'organization: Embassy of Peru',
    ]);
    expect(mended('troops of the People’s Republic of [place China] and the State of [place Qatar]')).toEqual(
      ['place: People’s Republic of China', 'place: State of Qatar'],
    );
    expect(mended('the mayor of [place Lund], the Secretary of State of [place Peru]')).toEqual([
      'place: Lund',
      'place: Peru',
    ]);
  });

  it('is whole with its nation when it is a state body', () => {
    expect(
      mended('the Russian [organization Foreign Ministry] and the Chilean [organization Vino Group]'),
    ).toEqual(['organization: Russian Foreign Ministry', 'organization: Vino Group']);
  });

  it('is whole with the second half of a double name', () => {
    expect(mended('[person Ann Makamba]-Botya told [organization Agence France]-Presse')).toEqual([
      'person: Ann Makamba-Botya',
      'organization: Agence France-Presse',
    ]);
    expect(
      mended('[place Paris]-based, the [organization EU]-Chinese talks, [person Roe]-[person Lund] lists'),
    ).toEqual(['place: Paris', 'organization: EU', 'person: Roe', 'person: Lund']);
  });

  it('is a person behind an office, and a country is a place', () => {
    expect(mended('[organization Cabinet Secretary Ann Roe] met [organization Peru]')).toEqual([
      'person: Ann Roe',
      'place: Peru',
    ]);
    expect(mended('[organization Foreign Minister Council]')).toEqual([
      'organization: Foreign Minister Council',
    ]);
  });

  it('is the seat behind the letter of a party', () => {
    expect(mended('Rep. [person Ann Roe], [person R-Ohio], rose')).toEqual([
      'person: Ann Roe',
      'place: Ohio',
    ]);
  });

  it('is a company behind what it makes', () => {
    expect(mended('fish feed maker [place Nordvik] fell')).toEqual(['organization: Nordvik']);
  });

  it('is a person with a month for a given name, where no date can stand', () => {
    expect(mended('Cllr June [person Hill] met April [person Roe-Webb] in June [person Lund] left')).toEqual([
      'person: June Hill',
      'person: April Roe-Webb',
      'person: Lund',
    ]);
  });

  it('is a firm with what it does, and whom people are allies of', () => {
    expect(mended('of [person Marsden Lyle] Planning, and [person Hill Roe Partners]')).toEqual([
      'organization: Marsden Lyle Planning',
      'organization: Hill Roe Partners',
    ]);
    expect(mended('[organization Allies of Ann Roe] and [organization Members of Quay Club]')).toEqual([
      'person: Ann Roe',
      'organization: Members of Quay Club',
    ]);
  });

  it('is the office of an official', () => {
    expect(mended('the [place Adams County] Sheriff’s Office said so in [place Adams County]')).toEqual([
      'organization: Adams County Sheriff’s Office',
      'place: Adams County',
    ]);
  });
});
