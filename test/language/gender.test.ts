import { describe, expect, it } from 'vitest';
import { genderOfGivenName } from '../../server/src/language/gender';

describe('the gender of a given name', () => {
  it('is told where the name has one, whatever its accents and capitals', () => {
    expect(genderOfGivenName('Ingrid')).toBe('female');
    expect(genderOfGivenName('INÉS')).toBe('female');
    expect(genderOfGivenName('peter')).toBe('male');
  });

  it('is not told where languages differ, or for initials and unknown names', () => {
    for (const name of ['Jean', 'Andrea', 'Robin', 'Lindsey', 'Ola', 'Mika', 'K.', 'Xqzt', '', '李'])
      expect(genderOfGivenName(name)).toBeUndefined();
  });
});
