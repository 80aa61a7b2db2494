// What the editor offers to decide about a place in an article.
import { describe, expect, it } from 'vitest';
import { offerHere, offersAt } from '../../server/src/features/offers';
import { corpusOf, marked } from '../support/marked';

const story = marked(
  'Harbour plan\n⟦person e1:Mara Lindqvist⟧ met ⟦organization e2:Orrin Port⟧ in Solheim.\n' +
    '⟦content q1:“We wait,”⟧ ⟦source q1:⟦person e3:Tomas Brekke⟧⟧ ⟦cue q1:said⟧.',
  { q1: 'e3' },
);
const finding = {
  start: 13,
  end: 27,
  code: 'unattributed-claim',
  severity: 'information' as const,
  message: 'x',
  related: [],
};
const corpus = corpusOf({ a: { ...story, analysis: { ...story.analysis, findings: [finding] } } });
const article = corpus.article('a');
const at = (words: string) => article.text.indexOf(words);
const titles = (start: number, end = start) =>
  offersAt(corpus.snapshot, article, { start, end }).map(({ title }) => title);

describe('at a mention', () => {
  it('one can confirm, reject and retype it', () => {
    expect(titles(at('Orrin'))).toEqual([
      'Confirm “Orrin Port” as Orrin Port (organization)',
      '“Orrin Port” is no name here',
      '“Orrin Port” is a person',
      '“Orrin Port” is a place',
      '“Orrin Port” is a group',
      '“Orrin Port” is an event',
    ]);
  });

  it('a confirmation says everything that was agreed to, with the words and what stands around them', () => {
    const offer = offerHere(corpus.snapshot, article, at('Orrin'), 'confirm');
    expect(offer?.choice).toMatchObject({
      op: 'mention.confirm',
      type: 'organization',
      form: 'name',
      entity: { name: 'Orrin Port', type: 'organization' },
      at: [{ start: at('Orrin'), exact: 'Orrin Port', before: expect.stringMatching(/met $/) }],
    });
  });
});

describe('at a quote', () => {
  it('one can confirm it, say who else spoke, the nearest first, or say that it is none', () => {
    expect(titles(at('We wait'))).toEqual([
      'Confirm the quote “We wait,” of Tomas Brekke',
      'Orrin Port said “We wait,”',
      'Mara Lindqvist said “We wait,”',
      '“We wait,” is no quote',
    ]);
  });

  it('the key for rejecting takes the mention before the quote around it', () => {
    expect(offerHere(corpus.snapshot, article, at('We wait'), 'reject')?.choice.op).toBe('quote.reject');
    expect(offerHere(corpus.snapshot, article, at('Tomas'), 'reject')?.choice.op).toBe('mention.reject');
    expect(offerHere(corpus.snapshot, article, 2, 'reject')).toBeUndefined();
  });
});

describe('with words selected', () => {
  it('one can mark what was missed, without the space around it', () => {
    const start = at('Solheim');
    const offers = offersAt(corpus.snapshot, article, { start: start - 1, end: start + 7 });
    expect(offers.map(({ title }) => title)).toContain('Mark “Solheim” as a place');
    expect(offers[0]?.choice).toMatchObject({ op: 'mention.add', at: [{ exact: 'Solheim' }] });
  });
});

describe('at a finding', () => {
  const [first, ...others] = offersAt(corpus.snapshot, article, { start: 14, end: 14 }).filter(
    (offer) => offer.finding !== undefined,
  );

  it('one can do what its rule names, the likeliest first, and dismiss it for good', () => {
    expect(first?.title).toBe('Attribute this to Mara Lindqvist');
    expect(first?.choice).toMatchObject({ op: 'quote.add', speaker: { name: 'Mara Lindqvist' } });
    expect(others.map(({ asks }) => asks)).toEqual([undefined, undefined, 'speaker', undefined, 'reason']);
    expect(others.at(-2)?.choice).toMatchObject({ op: 'finding.dismiss', reason: 'not a claim' });
    expect(others.at(-1)?.choice).toMatchObject({ op: 'finding.dismiss', code: 'unattributed-claim' });
  });
});
