import { describe, expect, it } from 'vitest';
import { GROUP_COMPOUNDS, GROUP_PAIRS, GROUPS } from '../../server/src/language/groups';
import { COUNTRIES } from '../../server/src/language/tables/countries';

describe('the lists of groups', () => {
  it('have the people of every country, in singular and plural', () => {
    for (const words of ['norwegian', 'norwegians', 'swiss', 'chinese', 'filipino', 'tuvaluan'])
      expect(GROUPS, words).toContain(words);
    for (const words of ['south african', 'new zealanders', 'costa rican'])
      expect(GROUP_PAIRS).toContain(words);
  });

  it('have no country and no compound of a nationality', () => {
    const countries = COUNTRIES.flatMap(({ names }) => names).map((name) => name.toLowerCase());
    expect(countries.filter((name) => GROUPS.has(name) || GROUP_PAIRS.has(name))).toEqual([]);
    expect(GROUP_COMPOUNDS).toContain('irishwoman');
    expect([...GROUP_COMPOUNDS].filter((word) => GROUPS.has(word))).toEqual([]);
    expect(GROUPS).toContain('german');
  });
});
