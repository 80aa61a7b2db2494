import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyBlocks } from '../../server/src/extraction/blocks';
import { createNameFinder } from '../../server/src/extraction/names';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../../server/src/extraction/options';
import { readDocument, type TextDocument } from '../../server/src/text/document';
import { english } from '../support/english';

const language = await english();

const inArticle = (text: string): string => `Talks go on\n\n${text}\n\nThe talks go on next week, they said.`;

/** Names of a paragraph of an article, as `type: words`. */
function names(paragraph: string, options: AnalysisOptions = DEFAULT_OPTIONS): string[] {
  const text = inArticle(paragraph);
  const document = readDocument(text, language.tokenRules);
  return createNameFinder(language, options)(document, classifyBlocks(document)).map(
    ({ start, end, type }) => `${type}: ${text.slice(start, end)}`,
  );
}

describe('persons', () => {
  it('leave titles, offices and possessives outside', () => {
    expect(names('Prime Minister Anna Lindqvist met Mr Hassan Abdi and Dr Kovacs’s team on Monday.')).toEqual(
      ['person: Anna Lindqvist', 'person: Hassan Abdi', 'person: Kovacs'],
    );
  });

  it('are not the offices that somebody is spoken to by', () => {
    expect(names('“How long, Mr Solicitor?” Anna Lindqvist asked.')).toEqual(['person: Anna Lindqvist']);
  });

  it('are parted where they are listed', () => {
    expect(names('The prize went to Maria Silva, John Baker and Peter Novak.')).toEqual([
      'person: Maria Silva',
      'person: John Baker',
      'person: Peter Novak',
    ]);
  });

  it('keep a given name that is also a title', () => {
    expect(names('“No,” said Earl Mays, a machinist. Atty. Carmen Diaz agreed.')).toEqual([
      'person: Earl Mays',
      'person: Carmen Diaz',
    ]);
  });

  it('leave honours behind the name and callings of several words outside', () => {
    expect(names('“No,” said Chief Executive Kari Holm. Her lawyer, Ann Roe KC, nodded.')).toEqual([
      'person: Kari Holm',
      'person: Ann Roe',
    ]);
  });

  it('stand behind a role and a comma', () => {
    expect(names('The minister of mines, Paulo Resende, defended the plan.')).toContain(
      'person: Paulo Resende',
    );
  });

  it('leave a police rank outside', () => {
    expect(names('“Stay at home,” said Chief Supt Alan Gower. Det Insp Laura Fell agreed.')).toEqual([
      'person: Alan Gower',
      'person: Laura Fell',
    ]);
  });

  it('keep the particles of their names', () => {
    expect(names('“We will appeal,” said Juan de la Cruz, a lawyer.')).toContain('person: Juan de la Cruz');
  });
});

describe('organizations', () => {
  it('are what the noun before them says', () => {
    expect(names('The newspaper O Norte and the non-governmental organization Terra Viva objected.')).toEqual(
      ['organization: O Norte', 'organization: Terra Viva'],
    );
  });
});

describe('one sense an article', () => {
  const bare = 'Vellmark said it would hire. Vellmark is late. They praised Vellmark.';

  it('a bare name is a company where the article names the company in full', () => {
    const found = names(`The ferry company Vellmark Shipping Ltd raised its dividend. ${bare}`);
    expect(found).toEqual([
      'organization: Vellmark Shipping Ltd',
      'organization: Vellmark',
      'organization: Vellmark',
      'organization: Vellmark',
    ]);
  });

  it('a bare name is a person where the article names the person in full', () => {
    const found = names(`Anna Vellmark, a surgeon, met her sister, Maria Vellmark. ${bare}`);
    expect(found.filter((name) => name.endsWith(': Vellmark'))).toEqual([
      'person: Vellmark',
      'person: Vellmark',
      'person: Vellmark',
    ]);
  });
});

describe('organizations and places', () => {
  it('are whole: no place is marked inside an organization', () => {
    expect(names('Students at the University of Graz wrote to Galway County Council.')).toEqual([
      'organization: University of Graz',
      'organization: Galway County Council',
    ]);
  });

  it('are the part of a hyphenated word that is a name', () => {
    expect(names('The Paris-based group has offices in Berlin.')).toEqual(['place: Paris', 'place: Berlin']);
  });
});

describe('groups', () => {
  it('are demonyms, peoples, faiths and currents, singular and plural', () => {
    expect(names('Two Kenyans and a French official met Muslim leaders.')).toEqual([
      'group: Kenyans',
      'group: French',
      'group: Muslim',
    ]);
  });

  it('are marked in each half of a compound', () => {
    expect(names('The Franco-German plan met pro-Russian protests.')).toEqual([
      'group: Franco',
      'group: German',
      'group: Russian',
    ]);
  });

  it('take two words where the name has two', () => {
    expect(names('A South African court heard the case.')).toContain('group: South African');
  });

  it('are not marked in lower case or inside a longer name', () => {
    expect(names('They sell polish and swede in jars.')).toEqual([]);
    expect(names('He banks with the Bank of Japan and reads about japanese food.')).toEqual([
      'organization: Bank of Japan',
    ]);
  });
});

describe('what is no name', () => {
  it('the sign of a currency, the figures of a score, a compound of a nationality', () => {
    expect(names('The house cost US$40 million.')).toEqual([]);
    expect(names('“We lost,” the Irishwoman said.')).toEqual([]);
    expect(names('Corran Town 1-1 Hallan Athletic')).toEqual([
      'organization: Corran Town',
      'organization: Hallan Athletic',
    ]);
  });

  it('an office by its initials, and what a company is', () => {
    expect(names('The CEO says visibility is poor, and the MP agrees.')).toEqual([]);
    expect(names('Brokerage Fjell Markets said the warning was bad.')).toEqual([
      'organization: Fjell Markets',
    ]);
  });

  it('what opens a line or a sentence in capitals and is a common noun, an office or a party', () => {
    expect(names('COUNCILLORS have thrown out the plan.')).toEqual([]);
    expect(names('Committee chairman Cllr Tom Roe rose. Airport closed until Monday.')).toEqual([
      'person: Tom Roe',
    ]);
    expect(names('Assistant District Attorney Ann Roe rose.')).toEqual(['person: Ann Roe']);
    expect(names('Cllr Ann Roe (Ind) rose.')).toEqual(['person: Ann Roe']);
    expect(names('Green councillor Ann Roe rose.')).toEqual(['group: Green', 'person: Ann Roe']);
    expect(names('Widow tells court of phone call')).toEqual([]);
  });

  it('months, days and addresses', () => {
    expect(
      names('Write to press@example.org or see https://www.London.example/Paris before Monday, 3 May.'),
    ).toEqual([]);
  });

  it('lower-case text and shouted text without names', () => {
    expect(names('nothing was decided and nobody left before the end of the meeting.')).toEqual([]);
    expect(names('READ THE RULES BEFORE YOU ENTER')).toEqual([]);
  });
});

describe('a dateline', () => {
  it('opens with a place, which its name is further down, too', () => {
    const story = 'FELLWOOD, Ohio — The Fellwood library board met on Monday, the Fellwood Gazette said.';
    expect(names(story)).toEqual([
      'place: FELLWOOD',
      'place: Ohio',
      'place: Fellwood',
      'organization: Fellwood Gazette',
    ]);
  });
});

describe('a corpus', () => {
  it('adds names with their type', () => {
    const options = { ...DEFAULT_OPTIONS, names: new Map([['Grey Heron', 'organization' as const]]) };
    expect(names('The plan by Grey Heron was late.', options)).toEqual(['organization: Grey Heron']);
  });

  it('takes names out', () => {
    const options = { ...DEFAULT_OPTIONS, notEntities: new Set(['Berlin']) };
    expect(names('They met in Berlin and in Vienna.', options)).toEqual(['place: Vienna']);
  });
});

describe('boilerplate', () => {
  it('yields no names', () => {
    const text = 'Talks go on in Oslo';
    const document = readDocument(text, language.tokenRules);
    const find = createNameFinder(language, DEFAULT_OPTIONS);
    expect(find(document, [{ start: 0, end: text.length, role: 'boilerplate' }])).toEqual([]);
    expect(find(document, [{ start: 0, end: text.length, role: 'body' }])).toHaveLength(1);
  });
});

describe('laws', () => {
  const line = fc.constantFrom(
    'The World Health Organization (WHO) met in Geneva.',
    'WHO said nothing.',
    'Maria Silva spoke to Reuters.',
    'Silva, a Brazilian, left.',
    'Mr Baker lives in Lincoln.',
    'Lincoln won the cup.',
    'the baker left',
    '',
    'TALKS FAIL AS BAKER QUITS',
  );
  const finder = () => createNameFinder(language, DEFAULT_OPTIONS);
  const read = (text: string, previous?: TextDocument) => readDocument(text, language.tokenRules, previous);

  it('finding names after edits equals finding them from scratch', () => {
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 8 }), { minLength: 1, maxLength: 5 }), (states) => {
        const find = finder();
        let document: TextDocument | undefined;
        for (const lines of states) {
          document = read(lines.join('\n'), document);
          const fresh = read(lines.join('\n'));
          expect(find(document, classifyBlocks(document))).toEqual(finder()(fresh, classifyBlocks(fresh)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('on any text: spans are ordered, apart, trimmed, inside the text, with a probability', () => {
    const find = finder();
    const words = fc.constantFrom(
      'Anna',
      'Lund',
      'of',
      'the',
      'UN',
      '-',
      '’s',
      '“',
      'Zürich',
      '日本',
      'Москва',
      '7',
      '🌊',
      '.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const document = read(written);
        let end = 0;
        for (const name of find(document, classifyBlocks(document))) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          end = name.end;
          const printed = written.slice(name.start, name.end);
          expect(printed).not.toBe('');
          expect(printed.trim()).toBe(printed);
          expect(name.confidence).toBeGreaterThanOrEqual(0);
          expect(name.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
