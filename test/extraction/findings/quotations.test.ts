import { describe, expect, it } from 'vitest';
import { flagged, judged } from './newsdesk';

describe('a quotation without a speaker', () => {
  it('is found when neither its sentence nor the one before gives it to anybody', () => {
    const news = 'The hall was full by seven. ⟨c:“We will not move.”⟩';
    expect(flagged('unattributed-quote', news, { 1: { status: 'none' } })).toEqual(['“We will not move.”']);
  });

  it('is none when a cue stands beside it, or when a speaker was found', () => {
    const cued = '⟨c:“We will not move,”⟩ the sign ⟨v:said⟩.';
    expect(flagged('unattributed-quote', cued, { 1: { status: 'none' } })).toEqual([]);
    const spoken = '⟦Anna Roe⟧ stood up. ⟨c:“We will not move.”⟩';
    expect(flagged('unattributed-quote', spoken, { 1: { status: 'resolved', speaker: 'e1' } })).toEqual([]);
  });

  it('is a detached quotation when the sentence before tells the speaker', () => {
    const news = '⟦Anna Roe⟧ stood up. ⟨c:“We will not move.”⟩';
    const { findings, said } = judged(news, { 1: { status: 'resolved', speaker: 'e1' } });
    expect(said).toEqual(['detached-quote: “We will not move.”']);
    expect(findings[0]?.message).toBe(
      'Add “Anna Roe said” to “We will not move”: readers must guess the speaker.',
    );
  });

  it('is none when a line before introduces it, or a name behind a dash signs it', () => {
    const none = { 1: { status: 'none' as const } };
    const introduced = '⟦Anna Roe⟧ went on:\n⟨c:“We will not move.”⟩';
    expect(flagged('unattributed-quote', introduced, none)).toEqual([]);
    expect(
      flagged('unattributed-quote', 'Voters had their say:\n⟨c:“We will not move.”⟩', none),
    ).toHaveLength(1);
    expect(flagged('unattributed-quote', 'Letters.\n⟨c:“We will not move.”⟩ — Anna Roe', none)).toEqual([]);
  });

  it.each([
    ['ends in a name on the next line', '⟨c:“It is a long road.⟩\nAnn Roe, nurse.”\nThe bill was tabled.'],
    ['is introduced by what it was read from', 'The sign on the door read:\n⟨c:“We will not move.”⟩'],
    ['is ascribed right behind it', '⟨c:“We will not move.”⟩ That line is from a song.'],
    ['is ascribed in the next paragraph', '⟨c:“We will not move.”⟩\nSo says a voice in the film.'],
    ['goes on with the sentence', 'They boasted of the tower — ⟨c:“which is a fine one.”⟩'],
    ['goes on with a quotation whose verb is not known', '“Oh yes,” she harrumphed. ⟨c:“We will not move.”⟩'],
    [
      'is a cross-heading between dashes',
      'The hall was full.\n– ⟨c:‘We will not move’⟩ –\nBy nine it was empty.',
    ],
    ['is a cross-heading without a stop', 'The hall was full.\n⟨c:‘A long road’⟩\nBy nine it was empty.'],
    ['is a label', 'The hall was full.\n⟨c:"Related stories:"⟩\nHall to be sold.'],
    ['lost a mark before its attribution', '⟨c:"It is a long road for us, said Roe, who runs the hall.⟩'],
    ['is part of a tag', 'Here <a title=⟨c:">We will not move, ever</a>⟩'],
  ])('is none where it %s', (_, news) => {
    expect(flagged('unattributed-quote', news, { 1: { status: 'none' } })).toEqual([]);
  });

  it('is none where it is pulled out of a quotation that has its speaker', () => {
    const news =
      '⟨c:“It is a long road and we know it,”⟩ ⟨s:⟦Ann Roe⟧⟩ ⟨v:said⟩.\nThe hall was full.\n⟨c2:“It is a long road and we know it.”⟩';
    expect(flagged('unattributed-quote', news, { 2: { status: 'none' } })).toEqual([]);
  });

  it('is not judged in a headline', () => {
    const news = '# ⟨c:‘We will not move’⟩\nThe hall was full. ⟨c2:“We will not move.”⟩';
    const said = judged(news, { 1: { status: 'none' }, 2: { status: 'none' } }).said;
    expect(said).toEqual(['unattributed-quote: “We will not move.”']);
  });
});

describe('a speaker who could be two people', () => {
  it('is found, and both are named', () => {
    const news = '⟦Tom Hill⟧ and ⟦Ray Hill⟧ came. ⟨c:“We start again,”⟩ ⟨s:Hill⟩ ⟨v:said⟩.';
    const { findings, said } = judged(news, { 1: { status: 'unclear' } });
    expect(said).toEqual(['speaker-unclear: “We start again,”']);
    expect(findings[0]?.message).toBe('Say whether Tom Hill or Ray Hill said “We start again”.');
  });

  it('is none where a quotation stands alone and pretends to no speaker', () => {
    const news = '⟦Tom Hill⟧ and ⟦Ray Hill⟧ came. ⟨c:“We start again.”⟩';
    expect(flagged('speaker-unclear', news, { 1: { status: 'unclear' } })).toEqual([]);
  });

  it.each([
    ['“She” went on', '⟦Anna Roe⟧ met ⟦Eva Lund⟧. ⟨s:She⟩ also ⟨v:said⟩ ⟨c:that it was late⟩.'],
    [
      'she stood ahead of both names',
      'Though she met ⟦Anna Roe⟧ and ⟦Eva Lund⟧, ⟨s:she⟩ ⟨v:said⟩ ⟨c:it was late⟩.',
    ],
    [
      'one of them stands by',
      '⟦Anna Roe⟧ will not argue with ⟦Eva Lund⟧ again. ⟨c:“I am old,”⟩ ⟨s:she⟩ ⟨v:said⟩.',
    ],
    ['both stand far away', '⟦Anna Roe⟧ met ⟦Eva Lund⟧. One. Two. Three. ⟨c:“I am old,”⟩ ⟨s:she⟩ ⟨v:said⟩.'],
    [
      'a namesake stands far away',
      '⟦Tom Hill⟧ won.\nOne.\nTwo.\nThree.\n⟦Ray Hill⟧ came. ⟨c:“We start again,”⟩ ⟨s:Hill⟩ ⟨v:said⟩.',
    ],
  ])('is none where %s', (_, news) => {
    expect(flagged('speaker-unclear', news, { 1: { status: 'unclear' } })).toEqual([]);
  });

  it('is found once in a row of reports', () => {
    const news =
      '⟦Anna Roe⟧ met ⟦Eva Lund⟧. ⟨s:She⟩ ⟨v:said⟩ ⟨c:it was late⟩. ⟨s2:She⟩ ⟨v2:added⟩ ⟨c2:that it was dark⟩.';
    const unclear = { 1: { status: 'unclear' as const }, 2: { status: 'unclear' as const } };
    expect(flagged('speaker-unclear', news, unclear)).toEqual(['it was late']);
  });

  it('names the pronoun when that is what is unclear', () => {
    const news = '⟦Anna Roe⟧ met ⟦Eva Lund⟧. ⟨c:“She will pay for this,”⟩ ⟨s:she⟩ ⟨v:said⟩.';
    expect(judged(news, { 1: { status: 'unclear' } }).findings[0]?.message).toContain('“she”');
  });
});

describe('a source without a name', () => {
  const anonymous = { 1: { status: 'anonymous' as const } };
  it.each([
    'two people familiar with the talks',
    'A nurse who asked not to be named',
    'insiders',
    'One senior party figure',
    'opposition figures',
    'one minister',
  ])('is found: %s', (source) => {
    expect(flagged('anonymous-source', `⟨c:The deal is dead⟩, ⟨v:said⟩ ⟨s:${source}⟩.`, anonymous)).toEqual([
      source,
    ]);
  });

  it.each([
    'police',
    'Detectives',
    'Official figures',
    'a spokesman for the ministry',
    'the company',
    'A report by two researchers',
    'city records',
    'she',
    'both women',
    'the two ministers',
    'any sane person',
    'the nominee',
    'their lawyer',
    'few experts',
    'voters',
    'worth',
  ])('is none when a body, a document or somebody known speaks, or nobody did: %s', (source) => {
    expect(flagged('anonymous-source', `⟨c:The deal is dead⟩, ⟨v:said⟩ ⟨s:${source}⟩.`, anonymous)).toEqual(
      [],
    );
  });

  it('is none for what was not said', () => {
    const modal = '⟨s:Officials⟩ would ⟨v:say⟩ ⟨c:that the deal is dead⟩.';
    expect(flagged('anonymous-source', modal, anonymous)).toEqual([]);
    const condition = 'When ⟨s:residents⟩ ⟨v:ask⟩ ⟨c:for help⟩, nobody comes.';
    expect(flagged('anonymous-source', condition, anonymous)).toEqual([]);
  });

  it('is told with what defines it, when the source was cut short', () => {
    const news = '⟨c:The deal is dead⟩, ⟨v:according to⟩ ⟨s:two people⟩ familiar with the talks.';
    expect(flagged('anonymous-source', news, anonymous)).toEqual(['two people familiar with the talks']);
  });

  it('is none when the speaker has a name', () => {
    expect(flagged('anonymous-source', '⟨c:It is dead⟩, ⟨v:said⟩ ⟨s:⟦Ann Roe⟧, a nurse⟩.')).toEqual([]);
  });
});

describe('a quotation that is never closed', () => {
  it.each([
    ['Roe said: “It is a long road.\nThe bill was tabled in May.', '“It is a long road.'],
    ['"It is a long road.\nThe bill was tabled in May.', '"It is a long road.'],
    ['Roe said: «It is a long road.', '«It is a long road.'],
    ['“One.\n“Two.\nThe bill was tabled.', '“Two.'],
    ['Roe said: ‘It is a long road for me.\n\nThe bill was tabled.', '‘It is a long road for me.'],
    ["Roe called it 'a long road for all of us.\n\nThe bill was tabled.", "'a long road for all of us."],
    [
      'It is late, Roe said “We know it.”\n“It is late, Roe said “We know it.”',
      '“It is late, Roe said “We know it.”',
    ],
    ['„Es ist spät.\n\nThe bill was tabled.', '„Es ist spät.'],
  ])('is found: %j', (news, words) => {
    expect(flagged('unclosed-quote', news)).toEqual([words]);
  });

  it.each([
    '“It is a long road.\n“We know it,” Roe said.',
    '"It is a long road.\n"We know it," Roe said.',
    'They play rock ’n’ roll in the boys’ school of the ’90s.',
    'The plank is 6" wide.',
    '“He called it ‘a long road’,” Roe said.',
    'She said: „Es ist gut“, and left.',
    'She said »we know it« and left.',
    "The council heard Anke van 't Hoff and then the mayor of 's-Hertogenbosch on the costs.",
    '”We know it,” Roe said.',
    "'He called it 'a long road'' and left, Roe said.",
    'They waited ’til the ’90s came around again for them.',
    'The ‘D-‘ rating was for the whole of the school, Roe said.',
    '“It is a long road.“',
    '“He is 6’2” and I am not,” Roe said.',
    'Here is <a title="Roe and others">it</a> for all.',
    '“The sea is wide,\nthe road is long,\nand we are home.”\nThe choir bowed.',
    '“It is a long road.\nAnn Roe, nurse.”\nThe bill was tabled.',
  ])('is none: %j', (news) => {
    expect(flagged('unclosed-quote', news)).toEqual([]);
  });
});
