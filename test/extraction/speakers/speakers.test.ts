import { describe, expect, it } from 'vitest';
import { speakersOf, standInsOf } from './fixture';

describe('a source with a name', () => {
  it.each([
    ['the name itself', '⟨1s:⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:the bridge was shut⟩.', 'Ann Roe (named)'],
    [
      'title and name',
      '⟨1s:⟦group:Norwegian⟧ Water Minister ⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:it was dry⟩.',
      'Ann Roe (named)',
    ],
    [
      'a body and its boss',
      '⟨1s:⟦organization:Acme⟧ boss ⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:sales fell⟩.',
      'Ann Roe (named)',
    ],
    [
      'a name in apposition',
      '⟨1s:The ⟦organization:Acme⟧ lawyer, ⟦person:Ann Roe⟧,⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Ann Roe (named)',
    ],
    [
      'a possessive and a name',
      '⟨1s:⟦organization:Acme⟧’s head of sales, ⟦person:Ann Roe⟧⟩, ⟨1q:said⟩ ⟨1c:no⟩.',
      'Ann Roe (named)',
    ],
    [
      'a name and what it runs',
      '⟨1s:⟦person:Ann Roe⟧, president of the ⟦organization:Port Club⟧⟩, ⟨1q:said⟩ ⟨1c:no⟩.',
      'Ann Roe (named)',
    ],
    [
      'a body',
      '⟨1s:The ⟦organization:Port Club⟧, which owns the quay,⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Port Club (named)',
    ],
    [
      'a spokesman for a body',
      '⟨1s:A spokesman for the ⟦organization:Port Club⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Port Club (named)',
    ],
    [
      'staff at a body',
      '⟨1s:Forecasters at the ⟦organization:Sky Office⟧⟩ ⟨1q:said⟩ ⟨1c:rain would come⟩.',
      'Sky Office (named)',
    ],
    ['a body’s spokeswoman', '⟨1s:⟦organization:Acme⟧’s spokeswoman⟩ ⟨1q:said⟩ ⟨1c:no⟩.', 'Acme (named)'],
    [
      'a report by a body',
      '⟨1s:A report by the ⟦organization:Sky Office⟧⟩ ⟨1q:found⟩ ⟨1c:holes⟩.',
      'Sky Office (named)',
    ],
    [
      'a name and letters behind it',
      '⟨1s:⟦person:Ann Roe⟧ QC, prosecuting,⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Ann Roe (named)',
    ],
    [
      'what the tagger takes for a person before an office and its bearer',
      '⟨1s:⟦person:Quay Sabha⟧ general secretary ⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Ann Roe (named)',
    ],
    [
      'a calling with a hyphen and a name in apposition',
      '⟨1s:Her manager, ex-Blue Quay executive ⟦person:Ann Roe⟧⟩, ⟨1q:said⟩ ⟨1c:no⟩.',
      'Ann Roe (named)',
    ],
    [
      'a long role and its bearer',
      '⟨1s:Senior adviser to the board for world affairs ⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Ann Roe (named)',
    ],
    [
      'a body with “of”, its letters, a role and its bearer',
      '⟨1s:⟦organization:Council of Ports⟧ (⟦organization:CoP⟧) Chairperson ⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Ann Roe (named)',
    ],
    [
      'a body’s name and what it is, without an article',
      '⟨1s:⟦organization:Interpress⟧ news agency⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Interpress (named)',
    ],
    [
      'a role of a body and its bearer',
      '⟨1s:The head of the ⟦organization:Port Club⟧ ⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Ann Roe (named)',
    ],
    [
      'a body, its letters in brackets, and a person',
      '⟨1s:⟦organization:Port Club⟧ (PC) secretary Mr ⟦person:Tom Hill⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Tom Hill (named)',
    ],
    [
      'a body and what it is',
      'The ⟦organization:Port Club⟧ met. ⟨1s:The ⟦organization:Acme⟧ news agency⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      'Acme (named)',
    ],
    ['two people', '⟨1s:⟦person:Ann Roe⟧ and ⟦person:Tom Hill⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.', 'Ann Roe (named)'],
    ['a country for its government', '⟨1s:⟦place:Norway⟧⟩ ⟨1q:said⟩ ⟨1c:it would wait⟩.', 'Norway (metonym)'],
    [
      'a capital for a government',
      '⟨1q:According to⟩ ⟨1s:⟦place:Oslo⟧⟩, ⟨1c:the boats will wait⟩.',
      'Oslo (metonym)',
    ],
  ])('may be %s', (_, marked, speaker) => {
    expect(speakersOf(marked)).toEqual([speaker]);
  });

  it.each([
    ['somebody close to the one named', '⟨1s:A friend of ⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.'],
    ['one of a body’s people', '⟨1s:A nurse at ⟦organization:Hill Hospital⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.'],
    ['people from a town', '⟨1s:Two residents of ⟦place:Hull⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.'],
    ['several of whom one is named', '⟨1s:Senior officials, including ⟦person:Ann Roe⟧,⟩ ⟨1q:said⟩ ⟨1c:no⟩.'],
    [
      'the aide of the one named',
      '⟨1s:The head of the office of President ⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
    ],
    [
      'other studies than the one told of',
      '⟦person:Ann Roe⟧ led a study by ⟦organization:Hill College⟧. ⟨1s:Previous studies⟩ ⟨1q:suggested⟩ ⟨1c:that bogs heal⟩.',
    ],
    [
      'the head of another body than the one whose chief is named',
      'Port Club chief ⟦person:Tom Hill⟧ left. ⟨1s:⟦organization:Acme⟧’s head⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
    ],
    [
      'the authors, who are not named',
      '⟦organization:Hill College⟧ led. The authors acknowledge it. ⟨1s:They⟩ ⟨1q:note⟩ ⟨1c:that bogs heal⟩.',
    ],
    [
      'a maker named only later',
      '⟨1s:The manufacturer⟩ ⟨1q:disputes⟩ ⟨1c:that the glue failed⟩. The ⟦organization:Acme⟧ wire asked.',
    ],
    [
      'a study on which an outsider comments',
      '⟨1s:A study⟩ ⟨1q:found⟩ ⟨1c:moss⟩. It is early, an ecologist at ⟦organization:Hill College⟧ wrote.',
    ],
    [
      'an unnamed minister of another country',
      '⟦group:Norwegian⟧ Foreign Minister ⟦person:Ann Roe⟧ left. ⟨1s:The ⟦group:Danish⟧ foreign minister⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
    ],
  ])('is nobody’s when it is %s', (_, marked) => {
    expect(speakersOf(marked)).toEqual(['nobody (anonymous)']);
  });
});

describe('a pronoun', () => {
  it('is the last who spoke', () => {
    expect(
      speakersOf(
        '⟨1s:⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:⟦person:Tom Hill⟧ was late⟩. ⟨2s:She⟩ ⟨2q:added⟩ ⟨2c:that it rained⟩.\n\n⟨3c:“It poured,”⟩ ⟨3s:she⟩ ⟨3q:said⟩.',
      ),
    ).toEqual(['Ann Roe (named)', 'Ann Roe (resolved)', 'Ann Roe (resolved)']);
  });

  it('agrees in gender, which a title, a given name or the article’s own pronouns tell', () => {
    expect(
      speakersOf('Mr ⟦person:Lund⟧ met Ms ⟦person:Berg⟧ at the port. ⟨1c:“We agreed,”⟩ ⟨1s:she⟩ ⟨1q:said⟩.'),
    ).toEqual(['Berg (resolved)']);
    expect(
      speakersOf(
        '⟦person:Odd Berg⟧ took off his hat. ⟦person:Ann Roe⟧ watched ⟦person:Odd Berg⟧ go. ⟨1c:“Bye,”⟩ ⟨1s:he⟩ ⟨1q:said⟩.',
      ),
    ).toEqual(['Odd Berg (resolved)']);
  });

  it('that is an object tells nothing of its subject’s gender', () => {
    expect(
      speakersOf(
        '⟨1s:⟦person:Jo Farrow⟧⟩ ⟨1q:accused⟩ ⟨1c:him of lying⟩.\n⟨2c:“He promised,”⟩ ⟨2s:she⟩ ⟨2q:said⟩.',
      ),
    ).toEqual(['Jo Farrow (named)', 'Jo Farrow (resolved)']);
  });

  it('goes on about a document that nobody is said to have made', () => {
    expect(
      speakersOf(
        '⟦organization:Save Our Park⟧ won. ⟨1s:A report⟩ ⟨1q:says⟩ ⟨1c:the plan was poor⟩. ⟨2s:It⟩ ⟨2q:notes⟩ ⟨2c:that it cost a million⟩.',
      ),
    ).toEqual(['nobody (anonymous)', 'nobody (anonymous)']);
  });

  it('of a person is no body that spoke in between', () => {
    expect(
      speakersOf(
        '⟨1s:⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:it was late⟩. ⟨2s:The trust⟩ ⟨2q:said⟩ ⟨2c:it would wait⟩. ⟨3s:She⟩ ⟨3q:added⟩ ⟨3c:that it rained⟩.',
      )[2],
    ).toBe('Ann Roe (resolved)');
  });

  it('is unclear when two people fit', () => {
    expect(
      speakersOf(
        '⟦person:Ann Roe⟧ met ⟦person:Anna Lund⟧ on the steps. ⟨1c:“She will pay for this,”⟩ ⟨1s:she⟩ ⟨1q:said⟩.',
      ),
    ).toEqual(['nobody (unclear)']);
    expect(
      speakersOf(
        '⟨1s:⟦person:Ann Roe⟧⟩ ⟨1q:spoke of⟩ ⟨1c:loss⟩. She and ⟦person:Anna Lund⟧ left. ⟨2c:“Never,”⟩ ⟨2s:she⟩ ⟨2q:said⟩.',
      ),
    ).toEqual(['Ann Roe (named)', 'nobody (unclear)']);
  });

  it('keeps to somebody the article does not name', () => {
    expect(
      speakersOf(
        '⟦person:Ann Roe⟧ came first.\n\n⟨1s:A nurse⟩ ⟨1q:said⟩ ⟨1c:three people were hurt⟩. ⟨2s:She⟩ ⟨2q:added⟩ ⟨2c:that all would live⟩.',
      ),
    ).toEqual(['nobody (anonymous)', 'nobody (anonymous)']);
  });

  it('is the subject behind a clause that goes ahead', () => {
    expect(
      speakersOf(
        '⟨1s:The team doctor⟩ ⟨1q:called⟩ ⟨1c:her recovery “slow”⟩.\nAsked whether she would stop, ⟦person:Ann Roe⟧ shrugged.\n⟨2c:“If it goes, it goes,”⟩ ⟨2s:she⟩ ⟨2q:said⟩.',
      ),
    ).toEqual(['nobody (anonymous)', 'Ann Roe (resolved)']);
  });

  it('may be a body, and what belongs to it', () => {
    expect(
      speakersOf(
        '⟨1s:⟦organization:Acme⟧⟩ ⟨1q:said⟩ ⟨1c:sales fell⟩. ⟨2s:It⟩ ⟨2q:blamed⟩ ⟨2c:the rain⟩. ⟨3c:No one was hurt⟩, ⟨3q:according to⟩ ⟨3s:its website⟩.',
      ),
    ).toEqual(['Acme (named)', 'Acme (resolved)', 'Acme (resolved)']);
  });

  it('may be relative', () => {
    expect(speakersOf('They met ⟦person:Ann Roe⟧, 47, ⟨1s:who⟩ ⟨1q:denies⟩ ⟨1c:fraud⟩.')).toEqual([
      'Ann Roe (resolved)',
    ]);
  });

  it('is nobody’s where it tells of others than the one named before', () => {
    expect(
      speakersOf('⟦person:Ann Roe⟧ will surprise people ⟨1s:who⟩ ⟨1q:think⟩ ⟨1c:they know her⟩.'),
    ).toEqual(['nobody (anonymous)']);
    expect(speakersOf('⟦person:Ann Roe⟧ met a man ⟨1s:who⟩ ⟨1q:denies⟩ ⟨1c:fraud⟩.')).toEqual([
      'nobody (anonymous)',
    ]);
    expect(speakersOf('They met ⟦person:Ann Roe⟧, a nurse ⟨1s:who⟩ ⟨1q:denies⟩ ⟨1c:fraud⟩.')).toEqual([
      'Ann Roe (resolved)',
    ]);
  });

  it('tells nothing of the one who judges somebody else’s work', () => {
    expect(
      speakersOf(
        '⟨1s:⟦person:Sang Lund⟧⟩ ⟨1q:called⟩ ⟨1c:her work “dull”⟩. Last week ⟨2s:he⟩ ⟨2q:said⟩ ⟨2c:it had charm⟩.',
      ),
    ).toEqual(['Sang Lund (named)', 'Sang Lund (resolved)']);
  });

  it('of the plural inside somebody’s own words is nobody’s', () => {
    expect(
      speakersOf(
        '⟦organization:Acme⟧ won. ⟨1s:⟦person:Ann Roe⟧⟩ ⟨1q:said⟩: ⟨1c:“⟨2s:They⟩ ⟨2q:say⟩ ⟨2c:‘net zero’⟩.”⟩',
      ),
    ).toEqual(['Ann Roe (named)', 'nobody (anonymous)']);
  });

  it('of the first person inside a quote is its speaker', () => {
    expect(
      speakersOf('⟨1s:⟦person:Ann Roe⟧⟩ ⟨1q:said⟩: ⟨1c:“⟨2s:I⟩ ⟨2q:warned⟩ him ⟨2c:that it leaks⟩.”⟩'),
    ).toEqual(['Ann Roe (named)', 'Ann Roe (resolved)']);
  });
});

describe('a nominal', () => {
  it('is the one whose short title is that office', () => {
    expect(
      speakersOf(
        '⟨1s:The governor⟩ ⟨1q:said⟩ ⟨1c:it was late⟩. ⟨2c:“No,”⟩ ⟨2s:Gov. ⟦person:Ann Roe⟧⟩ ⟨2q:wrote⟩.',
      ),
    ).toEqual(['Ann Roe (resolved)', 'Ann Roe (named)']);
  });

  it('is not whoever saw the document', () => {
    expect(
      speakersOf(
        '⟨1c:Fires are rare⟩, ⟨1q:according to⟩ ⟨1s:city data reviewed by ⟦organization:The Post⟧⟩.',
      ),
    ).toEqual(['nobody (none)']);
  });

  it('is the head of state or of government by the office', () => {
    expect(
      speakersOf(
        'The president of ⟦place:Norway⟧, ⟦person:Ann Roe⟧, left. ⟨1c:“No,”⟩ ⟨1q:said⟩ ⟨1s:the head of state⟩.',
      ),
    ).toEqual(['Ann Roe (resolved)']);
  });

  it('is who has that role', () => {
    expect(
      speakersOf(
        'Fisheries Minister ⟦person:Ann Roe⟧ met ⟦person:Tom Hill⟧, the mayor of Hull. ⟨1c:“No,”⟩ ⟨1s:the minister⟩ ⟨1q:said⟩. ⟨2c:“Yes,”⟩ ⟨2s:the mayor⟩ ⟨2q:said⟩.',
      ),
    ).toEqual(['Ann Roe (resolved)', 'Tom Hill (resolved)']);
    expect(
      speakersOf(
        'The ⟦group:Russian⟧ president, ⟦person:Ivan Orlov⟧, left. ⟨1s:The ⟦group:Russian⟧ president⟩ ⟨1q:said⟩ ⟨1c:no⟩.',
      ),
    ).toEqual(['Ivan Orlov (resolved)']);
  });

  it('is somebody known of whom it tells more', () => {
    expect(
      speakersOf('⟦person:Nigel Pike⟧ has not slept. ⟨1c:“She is gone,”⟩ ⟨1s:the retired driver⟩ ⟨1q:says⟩.'),
    ).toEqual(['Nigel Pike (resolved)']);
  });

  it('is a person by nationality, when one of that kind is meant', () => {
    expect(
      speakersOf(
        '⟦person:Carla Berg⟧ was delighted. ⟨1c:“We had luck,”⟩ ⟨1q:said⟩ ⟨1s:the ⟦group:Italian⟧⟩. ⟨2s:The ⟦group:French⟧⟩ ⟨2q:said⟩ ⟨2c:no⟩.',
      ),
    ).toEqual(['Carla Berg (resolved)', 'French (named)']);
  });

  it('of a document is whoever spoke in one before', () => {
    expect(
      speakersOf(
        '⟨1s:⟦person:Ann Roe⟧⟩ ⟨1q:called⟩ ⟨1c:the fire “a crime”⟩ in a letter to parents. ⟨2c:“The school is safe,”⟩ ⟨2s:the letter⟩ ⟨2q:reads⟩.',
      ),
    ).toEqual(['Ann Roe (named)', 'Ann Roe (resolved)']);
  });

  it('is a body that can be called so', () => {
    expect(
      speakersOf(
        'The ⟦organization:Ministry of Roads⟧ met ⟦organization:Acme⟧. ⟨1s:The ministry⟩ ⟨1q:said⟩ ⟨1c:no⟩. ⟨2s:The company⟩ ⟨2q:said⟩ ⟨2c:yes⟩.',
      ),
    ).toEqual(['Ministry of Roads (resolved)', 'Acme (resolved)']);
    expect(
      speakersOf(
        '⟦organization:Acme⟧ fell on Monday.\n⟨1s:The ⟦place:Basel⟧-based company⟩ ⟨1q:said⟩ ⟨1c:sales fell⟩.',
      ),
    ).toEqual(['Acme (resolved)']);
  });

  it('is marked as a mention, but not an unnamed spokesman or a document', () => {
    expect(
      standInsOf(
        'The ⟦organization:Ministry of Roads⟧ met. ⟨1s:The ministry⟩ ⟨1q:said⟩ ⟨1c:no⟩. ⟨2s:A ministry spokesman⟩ ⟨2q:said⟩ ⟨2c:no⟩. ⟨3q:According to⟩ ⟨3s:the ministry’s letter⟩, ⟨3c:no⟩.',
      ),
    ).toEqual(['The ministry → Ministry of Roads', 'the ministry → Ministry of Roads']);
  });

  it('of a study is whoever made it', () => {
    expect(
      speakersOf(
        'Bogs heal, study finds\n\n⟨1c:Bogs heal⟩, ⟨1q:according to⟩ ⟨1s:a study⟩ out on Monday in a journal. ⟨2s:Researchers at the ⟦organization:Peat Institute⟧⟩ ⟨2q:found⟩ ⟨2c:moss⟩.',
      ),
    ).toEqual(['Peat Institute (resolved)', 'Peat Institute (named)']);
  });

  it.each([
    'A resident',
    'Two diplomats',
    'The surgeon',
    'Critics',
    'A person familiar with the matter',
    'Police',
  ])('that names nobody is anonymous: %s', (source) => {
    expect(speakersOf(`⟦person:Ann Roe⟧ won.\n\n⟨1s:${source}⟩ ⟨1q:said⟩ ⟨1c:it was late⟩.`)).toEqual([
      'nobody (anonymous)',
    ]);
  });
});

describe('a surname that two people bear', () => {
  it('leaves the speaker unclear', () => {
    expect(
      speakersOf(
        '⟦person:Tom Hill⟧ and ⟦person:Ray Hill⟧ won. ⟨1c:“We start again,”⟩ ⟨1s:⟦person:Hill⟧⟩ ⟨1q:said⟩.',
      ),
    ).toEqual(['nobody (unclear)']);
  });

  it('is the one of whom the sentences before tell', () => {
    expect(
      speakersOf(
        '⟦person:Tom Hill⟧ and ⟦person:Ray Hill⟧ own the mill.\nNobody came on Monday. The gate was locked and the dogs were out. Rain fell. The lane flooded. Two vans turned back. A crow sat on the sign. The post came late. The wind rose at noon. By six it was dark.\n⟦person:Ray Hill⟧ came on Tuesday with a key for his brother. ⟨1c:“We start again,”⟩ ⟨1s:Hill⟩ ⟨1q:said⟩.',
      ),
    ).toEqual(['Ray Hill (named)']);
  });

  it('is a subject rather than somebody who is brought in beside', () => {
    expect(
      speakersOf(
        '⟦person:Tom Hill⟧ spoke for the wife of ⟦person:Ray Hill⟧ at noon. ⟨1c:“We start again,”⟩ ⟨1s:Hill⟩ ⟨1q:said⟩.',
      ),
    ).toEqual(['Tom Hill (named)']);
  });
});

describe('a pronoun behind a subject and an object', () => {
  it('goes on about the subject, unless both did it together', () => {
    expect(
      speakersOf(
        '⟦person:Anna Lund⟧ did not name ⟦person:Mary Roe⟧ at all. ⟨1c:“It is a long road,”⟩ ⟨1s:she⟩ ⟨1q:said⟩.',
      ),
    ).toEqual(['Anna Lund (resolved)']);
    expect(
      speakersOf(
        '⟦person:Anna Lund⟧ met ⟦person:Mary Roe⟧ on the steps. ⟨1c:“She will pay for this,”⟩ ⟨1s:she⟩ ⟨1q:said⟩.',
      ),
    ).toEqual(['nobody (unclear)']);
  });

  it('does not look for its speaker in the first sentence of its own quotation', () => {
    expect(
      speakersOf(
        '⟦person:Anna Lund⟧ ran the mill.\n⟨1c:“We asked ⟦person:Mary Roe⟧ and ⟦person:Sue Hill⟧ to stay. They left,”⟩ ⟨1s:she⟩ ⟨1q:said⟩.',
      ),
    ).toEqual(['Anna Lund (resolved)']);
  });
});

describe('a quotation without a source', () => {
  it('belongs to the one person of the sentence before', () => {
    expect(speakersOf('⟦person:Ann Roe⟧ called for patience. ⟨1c:“It is a long road.”⟩')).toEqual([
      'Ann Roe (resolved)',
    ]);
    expect(speakersOf('⟦person:Ann Roe⟧ was asked why. Her answer was short. ⟨1c:“Rain.”⟩')).toEqual([
      'Ann Roe (resolved)',
    ]);
  });

  it('belongs to the subject behind a clause that goes ahead', () => {
    expect(
      speakersOf(
        '⟨1s:⟦person:Dev Patel⟧⟩ ⟨1q:urged⟩ ⟨1c:care⟩.\n\nAsked what he would say, Mr ⟦person:Pike⟧ pauses. ⟨2c:“Bring her home.”⟩',
      ),
    ).toEqual(['Dev Patel (named)', 'Pike (resolved)']);
  });

  it('belongs to the one whose name stands above it in a round of opinions', () => {
    expect(
      speakersOf(
        'Who wins?\n\nWe asked four readers for their view of the new budget in the town hall.\n\n⟦person:Ann Roe⟧, 34, nurse\n\n⟨1c:“There was nothing on pay in it. I feel like nobody saw us at all this year.”⟩\n\n⟦person:Tom Hill⟧, 22, student\n\n⟨2c:“I did not watch it, and my flatmate told me that the fees had been frozen.”⟩',
      ),
    ).toEqual(['Ann Roe (named)', 'Tom Hill (named)']);
  });

  it('belongs to nobody when nobody could be speaking', () => {
    expect(speakersOf('The hall was full by seven. ⟨1c:“We will not move.”⟩')).toEqual(['nobody (none)']);
  });

  it('in a paragraph of its own belongs to the one whom the sentence before is about', () => {
    const quotation = '⟨1c:“It was like that all night.”⟩';
    expect(speakersOf(`⟦person:Ann Roe⟧ opened the hall.\n\n${quotation}`)).toEqual(['Ann Roe (resolved)']);
    expect(speakersOf(`⟦person:Ann Roe⟧ is the nurse. She shrugged.\n\n${quotation}`)).toEqual([
      'Ann Roe (resolved)',
    ]);
    expect(speakersOf(`⟦person:Ann Roe⟧ met ⟦person:Eva Lund⟧.\n\n${quotation}`)).toEqual([
      'nobody (unclear)',
    ]);
  });

  it('in a headline belongs to whom the story gives the words', () => {
    expect(
      speakersOf(
        'Harbour fund ⟨1c:‘spent like pocket money’⟩, court ⟨1q:told⟩\n\n⟨2c:“He spent the fund like pocket money,”⟩ ⟨2q:said⟩ ⟨2s:⟦person:Ann Roe⟧, prosecuting⟩.',
      ),
    ).toEqual(['Ann Roe (resolved)', 'Ann Roe (named)']);
  });

  it('is nobody’s in the formula of the courts', () => {
    expect(speakersOf('⟨1c:The fund was spent on a boat⟩, ⟨1s:a jury⟩ has ⟨1q:heard⟩.')).toEqual([
      'nobody (none)',
    ]);
  });
});

describe('a transcript', () => {
  it('has its speakers in its labels, also in capitals', () => {
    expect(
      speakersOf('⟦person:Ann Roe⟧ came in.\n\nGAZETTE: Why?\n\n⟨1s:ROE⟩⟨1q::⟩ ⟨1c:Because of the rain.⟩'),
    ).toEqual(['Ann Roe (named)']);
  });

  it('has them in initials, too', () => {
    expect(
      speakersOf('⟦person:Ann Roe⟧ came in.\n\nGAZETTE: Why?\n\n⟨1s:AR⟩⟨1q::⟩ ⟨1c:Because of the rain.⟩'),
    ).toEqual(['Ann Roe (named)']);
  });
});

describe('people called by country, office or calling', () => {
  it('are told apart by the demonym beside the role', () => {
    const story =
      '⟦group:Chilean⟧ Foreign Minister ⟦person:Ann Roe⟧ met her ⟦group:Omani⟧ counterpart ⟦person:Tom Hill⟧. ';
    expect(speakersOf(`${story}⟨1s:The ⟦group:Omani⟧ minister⟩ ⟨1q:said⟩ ⟨1c:it went well⟩.`)).toEqual([
      'Tom Hill (resolved)',
    ]);
    expect(speakersOf(`${story}⟨1s:The top ⟦group:Chilean⟧ diplomat⟩ ⟨1q:said⟩ ⟨1c:it went well⟩.`)).toEqual([
      'Ann Roe (resolved)',
    ]);
  });

  it('are the singer spoken of and not a star named further down', () => {
    expect(
      speakersOf(
        '⟦person:Mara Voss⟧ is back. ⟨1s:The Halo star, 29,⟩ ⟨1q:said⟩ ⟨1c:she was glad⟩. Fellow pop star ⟦person:Tom Hill⟧ was pleased.',
      ),
    ).toEqual(['Mara Voss (resolved)']);
  });

  it('are the player spoken of and not a captain named further down', () => {
    expect(
      speakersOf(
        '⟦person:Tom Hill⟧, 19, scored late. ⟨1s:The striker⟩ ⟨1q:said⟩ ⟨1c:he was glad⟩. Town captain ⟦person:Ray Lund⟧ was injured.',
      ),
    ).toEqual(['Tom Hill (resolved)']);
  });

  it('hold the pronoun behind an office, named or not', () => {
    const forecaster = 'Forecaster ⟦person:Ruth Lund⟧ expects snow. ';
    const said = '⟨1s:Her office⟩ ⟨1q:says⟩ ⟨1c:the roads are shut⟩.';
    expect(speakersOf(`${forecaster}The mayor will chair a meeting at noon. ${said}`)).toEqual([
      'nobody (anonymous)',
    ]);
    expect(
      speakersOf(`Mayor ⟦person:Ann Roe⟧ is back. ${forecaster}The mayor will chair a meeting. ${said}`),
    ).toEqual(['Ann Roe (resolved)']);
  });
});

describe('people called by what the story told of them', () => {
  it('hold a long role, by its noun alone', () => {
    expect(
      speakersOf(
        'Senior adviser to the board for ports ⟦person:Ann Roe⟧ met the speaker of the ⟦group:Syrian⟧ parliament ⟦person:Tom Hill⟧. ⟨1s:The board’s adviser⟩ ⟨1q:said⟩ ⟨1c:it went well⟩. ⟨2s:The ⟦group:Syrian⟧ speaker⟩ ⟨2q:agreed⟩ ⟨2c:it did⟩.',
      ),
    ).toEqual(['Ann Roe (resolved)', 'Tom Hill (resolved)']);
  });

  it('lead their own party alone', () => {
    expect(
      speakersOf(
        '⟨1s:⟦person:Ken Lund⟧⟩ ⟨1q:said⟩ ⟨1c:it was late⟩. ⟨2s:The ⟦organization:Labour⟧ leader⟩ ⟨2q:said⟩ ⟨2c:many waited⟩. The ⟦organization:Quay Party⟧ leader, ⟦person:Tom Hill⟧, was away.',
      ),
    ).toEqual(['Ken Lund (named)', 'Ken Lund (resolved)']);
  });

  it('are heads of government by their letters', () => {
    expect(speakersOf('Prime Minister ⟦person:Ann Roe⟧ rose. ⟨1c:“No,”⟩ ⟨1s:the PM⟩ ⟨1q:replied⟩.')).toEqual([
      'Ann Roe (resolved)',
    ]);
  });
});

describe('a pronoun', () => {
  it('in what somebody is asked means whom the question is put to', () => {
    expect(
      speakersOf(
        '⟨1s:⟦person:Tom Hill⟧⟩ ⟨1q:asked⟩ ⟦person:Rob Lund⟧ ⟨1c:whether ⟨2s:he⟩ ⟨2q:believed⟩ ⟨2c:it was late⟩⟩.',
      ),
    ).toEqual(['Tom Hill (named)', 'Rob Lund (resolved)']);
  });
});

describe('a body of a place', () => {
  it('stands for the government only when it is one of the state', () => {
    expect(
      speakersOf(
        '⟨1s:⟦place:Norway⟧’s largest opposition group⟩ ⟨1q:said⟩ ⟨1c:no⟩. ⟨2s:⟦place:Norway⟧’s ministry⟩ ⟨2q:said⟩ ⟨2c:yes⟩.',
      ),
    ).toEqual(['nobody (anonymous)', 'Norway (metonym)']);
  });
});

describe('an apposition', () => {
  it('may tell the party before the name', () => {
    expect(
      speakersOf(
        '⟨1s:The minister, ⟦organization:Harbour Party⟧’s ⟦person:Ann Roe⟧⟩, ⟨1q:said⟩ ⟨1c:it was late⟩.',
      ),
    ).toEqual(['Ann Roe (named)']);
  });
});

describe('an epithet', () => {
  it('behind what is told of somebody means them, where nobody else was named', () => {
    expect(
      speakersOf('⟨1c:⟦person:Mila Lund⟧ has left the band⟩, ⟨1s:the singer⟩ ⟨1q:announced⟩ on Sunday.'),
    ).toEqual(['Mila Lund (resolved)']);
  });
});

describe('a role', () => {
  it('told of somebody who is not named goes on with them, though another has that role', () => {
    const senator = '⟨1s:Senator ⟦person:Ann Roe⟧⟩ ⟨1q:said⟩ ⟨1c:it was late⟩.';
    const unnamed =
      '⟨2s:One senior figure⟩ ⟨2q:said⟩ ⟨2c:it was bad⟩. ⟨3c:“Awful,”⟩ ⟨3s:the senator⟩ ⟨3q:said⟩.';
    expect(speakersOf(`${senator}\n\n${unnamed}`).slice(1)).toEqual([
      'nobody (anonymous)',
      'nobody (anonymous)',
    ]);
    expect(speakersOf(`${senator} ⟨2c:“Awful,”⟩ ⟨2s:the senator⟩ ⟨2q:said⟩.`).slice(1)).toEqual([
      'Ann Roe (resolved)',
    ]);
  });
});

describe('a noun that tells what a body is', () => {
  it('means a body that nothing calls so only where it stands near', () => {
    const far =
      '⟨1s:⟦organization:Kooi⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.\n\nIt was cold.\n\n⟨2s:The union⟩ ⟨2q:said⟩ ⟨2c:yes⟩.';
    expect(speakersOf(far)).toEqual(['Kooi (named)', 'nobody (anonymous)']);
    const near = '⟨1s:⟦organization:Kooi⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩.\n\n⟨2s:The union⟩ ⟨2q:said⟩ ⟨2c:yes⟩.';
    expect(speakersOf(near)).toEqual(['Kooi (named)', 'Kooi (resolved)']);
  });
});

describe('a question of the article’s own', () => {
  it('is answered by whoever spoke before it', () => {
    expect(
      speakersOf('⟨1c:“Fine,”⟩ ⟨1q:said⟩ ⟨1s:⟦person:Ann Roe⟧⟩. The late goal? ⟨2c:“Luck. No more.”⟩'),
    ).toEqual(['Ann Roe (named)', 'Ann Roe (resolved)']);
  });
});

describe('a voice without its body', () => {
  it('is that of the body that has just spoken', () => {
    expect(
      speakersOf(
        '⟨1c:All ferries are off⟩, ⟨1s:⟦organization:Blue Line⟧⟩ ⟨1q:says⟩. ⟨2c:“Safety first,”⟩ ⟨2s:a spokeswoman⟩ ⟨2q:tells⟩ us.',
      ),
    ).toEqual(['Blue Line (named)', 'Blue Line (resolved)']);
  });
});

describe('one who speaks for a body', () => {
  it('is who goes on speaking', () => {
    const voice = '⟨1s:A spokeswoman for ⟦organization:Blue Line⟧⟩ ⟨1q:said⟩ ⟨1c:nobody was hurt⟩.';
    expect(speakersOf(`${voice} ⟨2c:“All are safe,”⟩ ⟨2s:she⟩ ⟨2q:added⟩.`).slice(1)).toEqual([
      'Blue Line (resolved)',
    ]);
    expect(speakersOf(`${voice} ⟨2c:“All are safe,”⟩ ⟨2s:he⟩ ⟨2q:added⟩.`).slice(1)).toEqual([
      'nobody (anonymous)',
    ]);
  });
});

describe('somebody told apart by more than a noun', () => {
  it('is no other than they, though the gender fits the one who tells of them', () => {
    expect(
      speakersOf('⟦person:Mary Roe⟧ sat down. ⟨1s:The girl doing the lights⟩ ⟨1q:said⟩ ⟨1c:it was late⟩.'),
    ).toEqual(['nobody (anonymous)']);
    expect(speakersOf('⟦person:Mary Roe⟧ sat down. ⟨1s:The girl⟩ ⟨1q:said⟩ ⟨1c:it was late⟩.')).toEqual([
      'Mary Roe (resolved)',
    ]);
  });
});

describe('who asks', () => {
  it('is not who answers', () => {
    expect(
      speakersOf(
        'Asked by lawyer ⟦person:Robin Roe⟧ how it had been, ⟦person:Kim Hill⟧ paused. ⟨1c:“Bad,”⟩ ⟨1s:she⟩ ⟨1q:said⟩.',
      ),
    ).toEqual(['Kim Hill (resolved)']);
  });
});

describe('a paper by its name', () => {
  it('is not another that the article names', () => {
    expect(
      speakersOf(
        '⟦organization:Coast News⟧ had it first. ⟨1c:The road is to close⟩, ⟨1s:the Gazette⟩ ⟨1q:understands⟩.',
      ),
    ).toEqual(['nobody (anonymous)']);
  });
});

describe('those who are told about', () => {
  it('are not the paper that is told', () => {
    expect(
      speakersOf(
        '⟨1s:⟦person:Lisa Roe⟧⟩ ⟨1q:told⟩ the ⟦organization:Quay Mail⟧ ⟨1c:⟨2s:they⟩ had ⟨2q:reported⟩ ⟨2c:the crack⟩⟩.',
      ),
    ).toEqual(['Lisa Roe (named)', 'nobody (anonymous)']);
  });

  it('are, as the maker of something, the company that stands near', () => {
    expect(
      speakersOf('⟦organization:Kestrel Marine⟧ fell. ⟨1s:The boatbuilder⟩ ⟨1q:blamed⟩ ⟨1c:the weather⟩.'),
    ).toEqual(['Kestrel Marine (resolved)']);
  });
});

describe('a document', () => {
  it('is not of those who have seen it', () => {
    expect(
      speakersOf(
        '⟨1s:The ⟦organization:Ledger⟧⟩ ⟨1q:learned⟩ ⟨1c:it⟩ when ⟨2s:⟦person:Dana Roe⟧⟩ ⟨2q:told⟩ staff in a memo ⟨2c:to wait⟩. ⟨3s:The memo, seen by the ⟦organization:Ledger⟧,⟩ ⟨3q:says⟩ ⟨3c:more⟩.',
      ),
    ).toEqual(['Ledger (named)', 'Dana Roe (named)', 'Dana Roe (resolved)']);
    expect(
      speakersOf('⟨1s:An affidavit obtained by ⟦organization:Quay News⟧⟩ ⟨1q:says⟩ ⟨1c:he ran⟩.'),
    ).toEqual(['nobody (anonymous)']);
  });

  it('that somebody sent speaks for them', () => {
    expect(
      speakersOf(
        'The ⟦organization:Quay Club⟧ met. ⟦person:Ben Roe⟧ sent a message of support. ⟨1c:“Keep on,”⟩ ⟨1s:it⟩ ⟨1q:said⟩.',
      ),
    ).toEqual(['Ben Roe (resolved)']);
  });
});

describe('somebody’s mother', () => {
  it('is not the woman who spoke before', () => {
    expect(
      speakersOf(
        '⟨1c:“No,”⟩ ⟨1q:said⟩ ⟨1s:⟦person:Mary Roe⟧⟩. ⟨2s:The boy’s mother⟩ ⟨2q:said⟩ ⟨2c:it was late⟩.',
      ),
    ).toEqual(['Mary Roe (named)', 'nobody (anonymous)']);
  });
});

describe('the leader of a body', () => {
  it('is no leader of another, and who “was speaking” where the story says so', () => {
    const promise = '⟨1s:The leader of ⟦organization:Quay Council⟧⟩ ⟨1q:promised⟩ ⟨1c:to wait⟩.';
    const other = '⟨2s:⟦organization:Harbour Party⟧ leader ⟦person:Piers Hill⟧⟩ ⟨2q:said⟩ ⟨2c:no⟩.';
    expect(speakersOf(`${promise}\n\n${other}`)[0]).toBe('nobody (anonymous)');
    expect(
      speakersOf(`${promise}\n\nCouncillor ⟦person:Ann Roe⟧ was speaking after a protest.\n\n${other}`)[0],
    ).toBe('Ann Roe (resolved)');
  });
});

describe('“it” in somebody’s own words', () => {
  it('is nobody whom the article need name', () => {
    expect(
      speakersOf(
        '⟨1s:⟦organization:Quay News⟧⟩ ⟨1q:said⟩ ⟨1c:no⟩. ⟨2s:⟦person:Ann Roe⟧⟩ ⟨2q:said⟩: ⟨2c:“⟨3s:It⟩ ⟨3q:told⟩ me ⟨3c:she was late⟩.”⟩',
      ),
    ).toEqual(['Quay News (named)', 'Ann Roe (named)', 'nobody (anonymous)']);
  });
});

describe('a pronoun that no near paragraph explains', () => {
  it('is the person whom the article is about', () => {
    expect(
      speakersOf(
        '# Dame ⟦person:Anna Hay⟧ dies\nDame ⟦person:Anna Hay⟧ wrote. ⟦person:Anna Hay⟧ sang.\nMrs ⟦person:Eva Lund⟧ knew her.\nThe rain fell.\nShe was arrested twice. ⟨1s:She⟩ ⟨1q:told⟩ a court: ⟨1c:“I am old.”⟩',
      ),
    ).toEqual(['Anna Hay (resolved)']);
  });
});

describe('an office that speaks', () => {
  it('is the office of him of whom it tells', () => {
    expect(
      speakersOf(
        '⟨1s:⟦person:Tom Hill⟧⟩ ⟨1q:called⟩ ⟨1c:it bad⟩. ⟨2c:Chancellor ⟦person:Odd Lund⟧ flew to Oslo⟩, ⟨2s:his office⟩ ⟨2q:said⟩.',
      ),
    ).toEqual(['Tom Hill (named)', 'Odd Lund (resolved)']);
  });
});

describe('a judge', () => {
  it('is the justice of the article', () => {
    expect(speakersOf('Justice ⟦person:Ann Roe⟧ ruled.\n⟨1c:“No,”⟩ ⟨1s:the judge⟩ ⟨1q:said⟩.')).toEqual([
      'Ann Roe (resolved)',
    ]);
  });
});

describe('a role that several have', () => {
  it('is nobody’s behind “her”', () => {
    expect(
      speakersOf(
        'Coach ⟦person:Tom Hill⟧ won. Head coach ⟦person:Odd Lund⟧ lost. ⟦person:Ann Roe⟧ wept. ⟨1s:Her coach⟩ ⟨1q:said⟩ ⟨1c:she had been ill⟩.',
      ),
    ).toEqual(['nobody (anonymous)']);
  });

  it('is the barrister’s who defends', () => {
    expect(
      speakersOf(
        'Defending, ⟨1s:⟦person:Odd Lund⟧⟩ ⟨1q:said⟩ ⟨1c:he was sorry⟩. ⟨2c:He drank⟩, ⟨2s:the barrister⟩ ⟨2q:added⟩.',
      ),
    ).toEqual(['Odd Lund (named)', 'Odd Lund (resolved)']);
  });
});
