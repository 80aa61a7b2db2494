// Where two annotators disagree, and what it means to take one's side.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Choice, type Decision, decide } from '../../server/src/annotation/decision';
import { adopted, disagreementsBetween, isSpokenOf } from '../../server/src/annotation/disagreements';
import { foldArticle, onlyBy } from '../../server/src/annotation/fold';
import { placeAll } from '../../server/src/annotation/places';
import { standing } from '../../server/src/annotation/standing';
import { decisionsOn, newsText, stamp } from './arbitrary';

const story = 'Anna Roe opened the hearing in Solheim. “We will not move,” Roe said on Monday, and sat down.';
const at = (...words: string[]) =>
  anchorAt(
    story,
    words.map((w) => ({ start: story.indexOf(w), end: story.indexOf(w) + w.length })),
  );
const folded = (decisions: readonly Decision[], text = story) => {
  const { inForce } = standing(decisions);
  return foldArticle(inForce, placeAll(inForce, text));
};
const by = (who: string, ...choices: Choice[]) => choices.map((choice, i) => decide(choice, stamp(who, i)));
const between = (a: Choice[], b: Choice[]) =>
  disagreementsBetween(folded(by('anna', ...a)), folded(by('ben', ...b)));

const roe = { key: 'person:roe', name: 'Anna Roe', type: 'person' };
const hill = { key: 'person:hill', name: 'Tom Hill', type: 'person' };
const mark = (words: string, type = 'person', entity = roe): Choice => ({
  op: 'mention.add',
  at: at(words),
  type,
  entity,
});
const said = (speaker: typeof roe | null, source = at('Roe said')): Choice => ({
  op: 'quote.add',
  at: at('“We will not move,”'),
  kind: 'direct',
  cue: at('said'),
  source,
  speaker,
  status: speaker ? 'named' : 'unclear',
});

describe('two annotators of an article', () => {
  it('agree where they say the same in other words', () => {
    const linked: Choice = { op: 'mention.link', at: at('Solheim'), entity: roe };
    expect(between([mark('Solheim')], [linked])).toEqual([]);
    expect(between([{ op: 'mention.reject', at: at('Monday') }], [])).toEqual([]);
  });

  it.each([
    ['type', [mark('Solheim', 'place')], [mark('Solheim', 'organization')]],
    ['entity', [mark('Solheim', 'place')], [mark('Solheim', 'place', hill)]],
    ['span', [mark('Anna Roe')], [mark('Roe opened')]],
    ['exists', [mark('Monday')], [{ op: 'mention.reject', at: at('Monday') }]],
    ['exists', [], [mark('Monday')]],
    ['speaker', [said(roe)], [said(hill)]],
    ['source', [said(roe)], [said(roe, at('Roe'))]],
  ] as [string, Choice[], Choice[]][])('disagree about %s, once', (aspect, a, b) => {
    expect(between(a, b)).toMatchObject([{ aspects: [aspect] }]);
    expect(between(b, a)).toMatchObject([{ aspects: [aspect] }]);
  });

  it('disagree about a name that one of them moved as about its span', () => {
    const moved: Choice = { op: 'mention.move', at: at('Anna Roe'), to: at('Roe opened'), type: 'person' };
    expect(between([moved], [mark('Anna Roe')])).toMatchObject([{ aspects: ['span'] }]);
  });

  it('do not disagree where one of them says no more than that something is there', () => {
    const attribute: Choice = {
      op: 'mention.attribute',
      at: at('Anna Roe'),
      attribute: 'role',
      value: 'host',
    };
    expect(between([attribute], [])).toEqual([]);
    expect(between([attribute, mark('Anna Roe')], [])).toMatchObject([{ aspects: ['exists'] }]);
    const within = at('not move');
    const joined = {
      ...said(roe),
      op: 'quote.join',
      at: within,
      with: [at('“We will not move,”')],
    } as Choice;
    const [inner, ...others] = between([joined, { op: 'quote.unattributed', at: within }], []);
    expect(inner?.a?.state.spans).toEqual([{ start: within[0]?.start, end: within[0]!.start + 8 }]);
    expect(others).toEqual([]);
  });

  it('are listed in the order of the text', () => {
    const starts = between([mark('Monday'), mark('Anna Roe')], [said(roe)]).map(
      ({ a, b }) => (a ?? b)?.state.spans[0]?.start,
    );
    expect(starts).toEqual([...starts].sort((x, y) => (x ?? 0) - (y ?? 0)));
    expect(starts).toHaveLength(3);
  });

  it('are judged already where a third person spoke of the same words', () => {
    const [span] = between([mark('Anna Roe')], [mark('Roe opened')]);
    expect(span && isSpokenOf(span, folded(by('chloe', mark('Roe opened'))))).toBe(true);
    expect(span && isSpokenOf(span, folded(by('chloe', mark('Monday'))))).toBe(false);
  });
});

describe('taking a side', () => {
  it('says what that side said, and that the other’s words are none', () => {
    const [span] = between([mark('Anna Roe')], [mark('Roe opened')]);
    expect(span && adopted(span, 'a', story)).toEqual([
      mark('Anna Roe'),
      { op: 'mention.reject', at: at('Roe opened') },
    ]);
  });

  it('that marked nothing says that there is none', () => {
    const [exists] = between([], [mark('Monday')]);
    expect(exists && adopted(exists, 'a', story)).toEqual([{ op: 'mention.reject', at: at('Monday') }]);
  });

  it('that named only a speaker says no more than that', () => {
    const speaker: Choice = {
      op: 'quote.speaker',
      at: at('“We will not move,”'),
      speaker: hill,
      status: 'named',
    };
    const [one] = between([speaker], [said(roe)]);
    expect(one && adopted(one, 'a', story)).toEqual([speaker]);
  });

  it('everywhere leaves nobody to disagree with', () => {
    fc.assert(
      fc.property(
        newsText.chain((text) => fc.tuple(fc.constant(text), decisionsOn(text))),
        ([text, decisions]) => {
          const state = (who: string) => folded(onlyBy(decisions, who), text);
          const [anna, ben] = [state('anna'), state('ben')];
          expect(disagreementsBetween(anna, anna)).toEqual([]);
          const choices = disagreementsBetween(anna, ben).flatMap((one) => adopted(one, 'a', text));
          // Ben changes his mind in each.
          const later = choices.map((choice, i) => decide(choice, stamp('ben', 1e9 + i)));
          const after = folded([...onlyBy(decisions, 'ben'), ...later], text);
          expect(disagreementsBetween(anna, after)).toEqual([]);
        },
      ),
    );
  });
});
