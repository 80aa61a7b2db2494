import { describe, expect, it } from 'vitest';
import { flagged, judged } from './newsdesk';

const body = '⟨c:“It was a difficult week,”⟩ ⟨s:⟦Anna Roe⟧⟩ ⟨v:said⟩.';

describe('words that a headline quotes', () => {
  it('are found when nobody says them', () => {
    const news = `# ⟨c2:‘Total disaster’⟩ for town\n${body}`;
    expect(flagged('headline-mismatch', news)).toEqual(['‘Total disaster’']);
  });

  it.each([
    ['are a label of a word', `# The ⟨c2:‘Scrooge’⟩ mayor\n${body}`],
    [
      'are a label of a word before a noun',
      `# ⟨s2:⟦Eva Lund⟧⟩ ⟨v2:hits back at⟩ ⟨c2:‘cruel’ trolls⟩\n${body}`,
    ],
    ['are a label within a noun phrase', `# The ⟨c2:‘long hall’⟩ revolt\n${body}`],
    [
      'are what somebody is called, before the name',
      `# ⟨c2:‘Iron Tsar’ ⟦Eva Lund⟧ is to blame⟩, ⟨s2:⟦Anna Roe⟧⟩ ⟨v2:says⟩\n${body}`,
    ],
    ['are a name with an epithet', `# Town marches against ⟨c2:‘Sleepy ⟦Eva Lund⟧’⟩\n${body}`],
    ['are the name of a day', `# Hours before ⟨c2:‘Big Thursday’⟩ the town waits\n${body}`],
    [
      'stand in the story itself',
      `# Town at ⟨c2:‘A Wide Sea’⟩ in spring\nThe town lies by a wide sea.\n${body}`,
    ],
  ])('are left alone when they %s', (_, news) => {
    expect(flagged('headline-mismatch', news)).toEqual([]);
  });

  it('may drop small words, tense and person', () => {
    const news = `# ⟨c2:‘Difficult weeks’⟩ for town\n${body}`;
    expect(flagged('headline-mismatch', news)).toEqual([]);
  });

  it('may be written with a figure', () => {
    const news =
      '# ⟨c2:‘2nd wave’ is near⟩, ⟨s2:⟦Anna Roe⟧⟩ ⟨v2:says⟩\n⟨c:“The second wave is near,”⟩ ⟨s:⟦Anna Roe⟧⟩ ⟨v:said⟩.';
    expect(flagged('headline-mismatch', news)).toEqual([]);
  });

  it('are found with their attribution when somebody else says them', () => {
    const news =
      '# ⟨s2:⟦Eva Lund⟧⟩⟨v2::⟩ ⟨c2:‘We were warned’⟩\n⟨c:“We were warned twice,”⟩ ⟨s:⟦Anna Roe⟧⟩ ⟨v:said⟩.';
    const { said, findings } = judged(news, {
      1: { status: 'named', speaker: 'e2' },
      2: { status: 'named', speaker: 'e1' },
    });
    expect(said).toEqual(['headline-mismatch: Eva Lund: ‘We were warned’']);
    expect(findings[0]?.related).toHaveLength(1);
    expect(findings[0]?.message).toBe(
      'Check who says “We were warned”: in the story it is Anna Roe, not Eva Lund.',
    );
  });

  it('are fine when the same person says them', () => {
    const news =
      '# ⟨s2:⟦Anna Roe⟧⟩⟨v2::⟩ ⟨c2:‘We were warned’⟩\n⟨c:“We were warned twice,”⟩ ⟨s:⟦Anna Roe⟧⟩ ⟨v:said⟩.';
    expect(flagged('headline-mismatch', news)).toEqual([]);
  });
});
