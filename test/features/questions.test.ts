// What an editor asks about a place in an article.
import { describe, expect, it } from 'vitest';
import type { IndexedArticle } from '../../server/src/corpus/snapshot';
import { definition } from '../../server/src/features/definition';
import { foldings } from '../../server/src/features/folding';
import { hover } from '../../server/src/features/hover';
import { speakerHints } from '../../server/src/features/inlay-hints';
import { speakersAbout, spokenOfBy } from '../../server/src/features/quoting';
import { highlights, quotesOfEntityAt, references } from '../../server/src/features/references';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { stepFrom } from '../../server/src/features/steps';
import { outline } from '../../server/src/features/symbols';
import { atOnce } from '../../server/src/text/pieces';
import { corpusOf, marked } from '../support/marked';

const HARBOUR = marked(
  'Harbour plan\n' +
    '⟦person e1:Mara Lindqvist⟧ met ⟦organization e2:Orrin Port⟧.\n' +
    '⟦content q1:“⟦organization e2:Orrin Port⟧ waits,”⟧ ⟦source q1:⟦pronoun person e1:she⟧⟧ ⟦cue q1:said⟧.\n' +
    '⟦content q2:“It is late.⟧\n⟦content q2:“Too late.”⟧\n' +
    'READ MORE: Mara Lindqvist in pictures\nREAD MORE: The harbour\n',
  { q1: 'e1' },
);
const FERRY = marked('Ferry\nCritics of ⟦alias person e1:Lind‸qvist⟧ and ⟦person e1:Mara Lindqvist⟧ met.');
const corpus = corpusOf({ 'ferry.txt': FERRY, 'harbour.txt': HARBOUR });
const ferry = corpus.article('ferry.txt');
const harbour = corpus.article('harbour.txt');
const at = (words: string, nth = 0) => {
  let offset = -1;
  for (let found = 0; found <= nth; found++) offset = harbour.text.indexOf(words, offset + 1);
  return offset;
};
const wordsOf = (spans: readonly { start: number; end: number }[]) =>
  spans.map((span) => corpus.words('harbour.txt', span));

describe('hover', () => {
  it('tells of a name who it is, how it is called and how often it occurs', () => {
    const answer = hover(corpus.snapshot, ferry, corpus.here.offset);
    expect(answer?.markdown).toContain('**Mara Lindqvist** (person)');
    expect(answer?.markdown).toContain('Also: Lindqvist');
    expect(answer?.markdown).toContain('2 mentions here, 4 in 2 articles; quoted 1 time');
    expect(answer && corpus.words('ferry.txt', answer.span)).toBe('Lindqvist');
  });

  it('tells of quoted words who said them, and why and how surely we think so', () => {
    const answer = hover(corpus.snapshot, harbour, at('waits'));
    expect(answer?.markdown).toContain('**Quote of Mara Lindqvist** (named in the sentence)');
    expect(answer?.markdown).toContain('Rule: test rule; suggested, 80% sure');
  });

  it('says that nobody is given as the source of a quotation', () => {
    expect(hover(corpus.snapshot, harbour, at('It is late'))?.markdown).toContain(
      '**Quote without a speaker**',
    );
  });

  it('shows Markdown characters of a name as they are printed', () => {
    const odd = corpusOf({ a: 'Odd\n⟦organization e1:*Acme* [Ltd](x)⟧‸' });
    const answer = hover(odd.snapshot, odd.here.article, odd.here.offset);
    expect(answer?.markdown).toContain('**\\*Acme\\* \\[Ltd\\]\\(x\\)**');
  });

  it('says nothing where nothing stands', () => {
    expect(hover(corpus.snapshot, harbour, at('plan'))).toBeUndefined();
  });
});

describe('definition', () => {
  it('goes from a surname to the full name, in the same article if it stands there', () => {
    const target = definition(corpus.snapshot, ferry, corpus.here.offset);
    expect(target?.article.id).toBe('ferry.txt');
    expect(target && corpus.words('ferry.txt', target.mention)).toBe('Mara Lindqvist');
  });

  it('goes to another article when the full name stands only there', () => {
    const short = marked('B\n⟦alias person e1:Lind‸qvist⟧ left.');
    const entities = short.analysis.entities.map((entity) => ({ ...entity, name: 'Mara Lindqvist' }));
    const two = corpusOf({
      a: 'A\n⟦person e1:Mara Lindqvist⟧ left.',
      b: { ...short, analysis: { ...short.analysis, entities } },
    });
    expect(definition(two.snapshot, two.here.article, two.here.offset)?.article.id).toBe('a');
  });

  it('goes nowhere from words that name nobody', () => {
    expect(definition(corpus.snapshot, harbour, at('plan'))).toBeUndefined();
  });
});

describe('references', () => {
  it('are all mentions in all articles, pronouns among them', () => {
    const found = references(corpus.snapshot, ferry, corpus.here.offset);
    expect(found?.entity.name).toBe('Mara Lindqvist');
    const words = ({ text }: IndexedArticle, spans: readonly number[]) =>
      spans.flatMap((end, at) => (at % 2 === 0 ? [] : [text.slice(spans[at - 1], end)]));
    expect(
      Array.from(found?.places ?? [], ({ article, spans }) => [article.id, words(article, spans)]),
    ).toEqual([
      ['ferry.txt', ['Lindqvist', 'Mara Lindqvist']],
      ['harbour.txt', ['Mara Lindqvist', 'she']],
    ]);
  });

  it('lead from an entity to what it is quoted with, in other articles too', () => {
    const found = [...quotesOfEntityAt(corpus.snapshot, ferry, corpus.here.offset)];
    expect(found.map(({ article, quote }) => [article.id, quote.id])).toEqual([['harbour.txt', 'q1']]);
  });

  it('highlight an entity in this article, or the parts of a quote', () => {
    expect(wordsOf(highlights(harbour, at('Mara')))).toEqual(['Mara Lindqvist', 'she']);
    expect(wordsOf(highlights(harbour, at('waits')))).toEqual(['“Orrin Port waits,”', 'she', 'said']);
  });
});

describe('stepping', () => {
  it('goes round in an article, and on to the next article in the corpus', () => {
    const step = (within: 'article' | 'corpus', direction: 'next' | 'previous') => {
      const place = stepFrom(corpus.snapshot, harbour, at('she'), { within, direction });
      return place && [place.article.id, place.article.text.slice(place.mention.start, place.mention.end)];
    };
    expect(step('article', 'next')).toEqual(['harbour.txt', 'Mara Lindqvist']);
    expect(step('corpus', 'next')).toEqual(['ferry.txt', 'Lindqvist']);
    expect(step('corpus', 'previous')).toEqual(['harbour.txt', 'Mara Lindqvist']);
  });
});

describe('the outline', () => {
  it('shows the headline and the quotes with their speakers, and no page furniture', () => {
    const items = outline(corpus.snapshot, harbour);
    expect(items.map((item) => [item.kind, item.label, item.children.map((child) => child.detail)])).toEqual([
      ['headline', 'Harbour plan', []],
      ['body', '“Orrin Port waits,” she said.', ['Mara Lindqvist']],
      ['body', '“It is late.', ['no speaker']],
    ]);
  });
});

describe('folding', () => {
  it('folds a quotation over paragraphs and a run of boilerplate', () => {
    expect(
      foldings(harbour).map((fold) => [fold.kind, corpus.words('harbour.txt', fold).split('\n').length]),
    ).toEqual([
      ['quotation', 2],
      ['boilerplate', 2],
    ]);
  });
});

describe('inlay hints', () => {
  it('name who a pronoun stands for', () => {
    const hints = speakerHints(corpus.snapshot, harbour, { start: 0, end: harbour.text.length });
    expect(hints).toEqual([{ offset: at('she') + 3, label: 'Mara Lindqvist' }]);
  });
});

describe('who speaks of whom', () => {
  const port = corpus.snapshot.entityOf('harbour.txt', 'e2')!;
  const mara = corpus.snapshot.entityOf('harbour.txt', 'e1')!;

  it('is asked from both ends', () => {
    expect(atOnce(speakersAbout(corpus.snapshot, port)).map(({ other }) => other.name)).toEqual([
      'Mara Lindqvist',
    ]);
    expect(atOnce(spokenOfBy(corpus.snapshot, mara)).map(({ other }) => other.name)).toEqual(['Orrin Port']);
    expect(atOnce(speakersAbout(corpus.snapshot, mara))).toEqual([]);
  });
});

describe('semantic tokens', () => {
  it('colour names and cues, mark words that refer without naming, and never overlap or span lines', () => {
    const nested = corpusOf({
      a: 'A\n⟦organization e1:Bank of ⟦place e2:England⟧⟧ and ⟦event e3:Storm\nAda⟧',
    });
    const tokens = semanticTokens(nested.snapshot, nested.article('a'));
    expect(tokens.map((token) => [nested.words('a', token), token.type])).toEqual([
      ['Bank of England', 'organization'],
      ['Storm', 'event'],
      ['Ada', 'event'],
    ]);
    const she = semanticTokens(corpus.snapshot, harbour).find(
      (token) => corpus.words('harbour.txt', token) === 'she',
    );
    expect(she?.isReference).toBe(true);
  });

  it('are the same for a range as for the whole, within it', () => {
    const range = { start: at('waits'), end: at('It is late') };
    const whole = semanticTokens(corpus.snapshot, harbour).filter(
      (t) => t.start < range.end && t.end > range.start,
    );
    expect(semanticTokens(corpus.snapshot, harbour, range)).toEqual(whole);
  });
});
