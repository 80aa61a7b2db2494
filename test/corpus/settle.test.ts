import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Choice, decide } from '../../server/src/annotation/decision';
import { foldArticle } from '../../server/src/annotation/fold';
import { foldEntities } from '../../server/src/annotation/fold-entities';
import { placeAll } from '../../server/src/annotation/places';
import { standing } from '../../server/src/annotation/standing';
import { settle } from '../../server/src/corpus/settle';
import type { Analysis, EntityType, Mention, Quote } from '../../server/src/extraction/analysis';
import { decisionsOn, entityDecisions, stamp } from '../annotation/arbitrary';

const text =
  'Anna Roe opened the hearing in Solheim. “We will not move,” Roe said on Monday, and Ms Roe sat down.';
const span = (words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const at = (words: string, nth = 0) => anchorAt(text, [span(words, nth)]);
const mention = (words: string, type: EntityType, entity: string, nth = 0): Mention => ({
  ...span(words, nth),
  type,
  entity,
  form: nth === 0 ? 'name' : 'alias',
  confidence: 0.8,
});
const quote: Quote = {
  id: 'q1',
  kind: 'direct',
  content: [span('“We will not move,”')],
  cue: [span('said')],
  source: [span('Roe', 1)],
  nested: false,
  rule: 'inverted-clause',
  confidence: 0.9,
  speaker: 'e1',
  status: 'named',
};
const analysis: Analysis = {
  blocks: [{ start: 0, end: text.length, role: 'body' }],
  entities: [
    { id: 'e1', name: 'Anna Roe', type: 'person', aliases: ['Roe'] },
    { id: 'e2', name: 'Solheim', type: 'place', aliases: [] },
    { id: 'e3', name: 'Monday', type: 'event', aliases: [] },
  ],
  mentions: [
    mention('Anna Roe', 'person', 'e1'),
    mention('Solheim', 'place', 'e2'),
    mention('Roe', 'person', 'e1', 1),
    mention('Monday', 'event', 'e3'),
    mention('Roe', 'person', 'e1', 2),
  ],
  quotes: [quote],
  findings: [
    {
      ...span('Anna Roe opened'),
      code: 'unattributed-claim',
      severity: 'information',
      message: 'x',
      related: [],
    },
  ],
};

function settled(choices: (Choice | [who: string, choice: Choice])[], corpus: Choice[] = []) {
  const signed = choices.map((c, i) =>
    Array.isArray(c) ? decide(c[1], stamp(c[0], i)) : decide(c as Choice, stamp('anna', i)),
  );
  const { inForce } = standing(signed);
  const entities = foldEntities(standing(corpus.map((c, i) => decide(c, stamp('anna', i)))).inForce);
  return settle({
    article: 'story.txt',
    text,
    analysis,
    state: foldArticle(inForce, placeAll(inForce, text)),
    entities,
  });
}
const shown = (result: ReturnType<typeof settled>) =>
  result.mentions.map((m) => `${m.settlement.state} ${text.slice(m.start, m.end)} ${m.type} ${m.entity}`);

describe('settling an article', () => {
  it('without decisions is the analysis itself, all of it suggested', () => {
    const { custom, rejected, dismissed, notes, ...rest } = settled([]);
    expect([custom, rejected.mentions, rejected.quotes, dismissed, notes]).toEqual([[], [], [], [], []]);
    const bare = JSON.parse(JSON.stringify(rest), (key, value) => (key === 'settlement' ? undefined : value));
    expect(bare).toEqual(analysis);
    expect([...rest.mentions, ...rest.quotes].every((x) => x.settlement.state === 'suggested')).toBe(true);
  });

  it('confirms, rejects, retypes and adds mentions', () => {
    const result = settled([
      { op: 'mention.confirm', at: at('Anna Roe'), type: 'person' },
      { op: 'mention.reject', at: at('Monday') },
      { op: 'mention.retype', at: at('Solheim'), type: 'organization' },
      { op: 'mention.add', at: at('Ms Roe'), type: 'person' },
    ]);
    expect(shown(result)).toEqual([
      'confirmed Anna Roe person e1',
      'confirmed Solheim organization e4',
      'suggested Roe person e1',
      'added Ms Roe person e5',
    ]);
    expect(result.rejected.mentions.map((m) => text.slice(m.start, m.end))).toEqual(['Monday']);
    expect(result.entities.map((e) => `${e.id} ${e.name} ${e.type}`)).toEqual([
      'e1 Anna Roe person',
      'e4 Solheim organization',
      'e5 Ms Roe person',
    ]);
  });

  it('keeps what was confirmed when the machine sees it no more', () => {
    const result = settled([{ op: 'mention.confirm', at: at('hearing'), type: 'event' }]);
    expect(shown(result)).toContain('confirmed hearing event e4');
  });

  it('links a mention to the entity that was chosen, known or new', () => {
    const solheim = { key: 'place:solheim', name: 'Solheim', type: 'place' };
    const peter = { key: 'person:peter-roe', name: 'Peter Roe', type: 'person' };
    const result = settled([
      { op: 'mention.link', at: at('Roe', 2), entity: peter },
      { op: 'mention.add', at: at('hearing'), type: 'place', entity: solheim },
    ]);
    expect(result.entities.filter((e) => e.key)).toEqual([
      { id: 'e2', name: 'Solheim', type: 'place', aliases: [], key: 'place:solheim' },
      { id: 'e4', name: 'Peter Roe', type: 'person', aliases: [], key: 'person:peter-roe' },
    ]);
    expect(shown(result)).toEqual(
      expect.arrayContaining(['confirmed Roe person e4', 'added hearing place e2']),
    );
  });

  it('moves a mention to other words, and holds a discontinuous one together', () => {
    const result = settled([
      { op: 'mention.move', at: at('Roe', 2), to: at('Ms Roe'), type: 'person' },
      { op: 'mention.add', at: anchorAt(text, [span('We'), span('sat')]), type: 'group' },
    ]);
    expect(result.rejected.mentions).toHaveLength(1);
    expect(result.mentions.find((m) => m.fragments)).toMatchObject({
      ...span('We'),
      end: span('sat').end,
      type: 'group',
    });
    expect(shown(result)).toContain('added Ms Roe person e1');
    expect(shown(result)).toContain('suggested Monday event e3');
  });

  it('keeps a type of the corpus’s own apart from the five', () => {
    const result = settled([{ op: 'mention.retype', at: at('Monday'), type: 'date' }]);
    expect(result.custom).toMatchObject([{ type: 'date', settlement: { state: 'confirmed', by: ['anna'] } }]);
    expect(result.entities.map((e) => e.id)).toEqual(['e1', 'e2']);
  });

  it('takes neither side where people disagree, and says so', () => {
    const result = settled([
      ['anna', { op: 'mention.reject', at: at('Monday') }],
      ['ben', { op: 'mention.confirm', at: at('Monday'), type: 'event' }],
    ]);
    expect(result.mentions.find((m) => m.entity === 'e3')?.settlement).toMatchObject({
      state: 'suggested',
      contested: true,
      by: ['anna', 'ben'],
    });
  });

  it('rejects and names words everywhere, unless a decision on the place says otherwise', () => {
    const kill: Choice = { op: 'words.kill', words: 'Roe' };
    const result = settled(
      [{ op: 'mention.confirm', at: at('Roe', 1), type: 'person' }],
      [kill, { op: 'words.name', words: 'Monday', type: 'place' }],
    );
    expect(shown(result)).toEqual([
      'suggested Anna Roe person e1',
      'suggested Solheim place e2',
      'confirmed Roe person e1',
      'confirmed Monday place e4',
    ]);
  });

  it('changes kind, speaker, cue and source of a quote, and rejects and adds quotes', () => {
    const result = settled([
      { op: 'quote.kind', at: at('“We will not move,”'), kind: 'mixed' },
      {
        op: 'quote.speaker',
        at: at('“We will not move,”'),
        speaker: { key: 'k', name: 'Solheim', type: 'place' },
        status: 'metonym',
      },
      {
        op: 'quote.add',
        at: at('Anna Roe opened'),
        kind: 'indirect',
        cue: [],
        source: at('Monday'),
        speaker: null,
        status: 'anonymous',
      },
    ]);
    expect(result.quotes).toMatchObject([
      {
        id: 'q2',
        kind: 'indirect',
        source: [span('Monday')],
        status: 'anonymous',
        settlement: { state: 'added' },
      },
      {
        id: 'q1',
        kind: 'mixed',
        speaker: 'e2',
        status: 'metonym',
        cue: quote.cue,
        settlement: { state: 'confirmed' },
      },
    ]);
    expect(settled([{ op: 'quote.reject', at: at('“We will not move,”') }]).rejected.quotes).toHaveLength(1);
  });

  it('takes a speaker away whose every mention was rejected', () => {
    const all = [0, 1, 2].map(
      (nth): Choice => ({ op: 'mention.reject', at: nth === 0 ? at('Anna Roe') : at('Roe', nth) }),
    );
    expect(settled(all).quotes[0]).toMatchObject({ speaker: null, status: 'unclear' });
  });

  it('dismisses a finding by code and words, also when its edge moved a little', () => {
    const dismiss = (code: string): Choice => ({
      op: 'finding.dismiss',
      at: at('Anna Roe opened the'),
      code,
      reason: 'seen',
    });
    expect(settled([dismiss('unattributed-claim')])).toMatchObject({
      findings: [],
      dismissed: [{ reason: 'seen' }],
    });
    expect(settled([dismiss('hedged-claim')]).findings).toHaveLength(1);
  });

  it('splits a mention off to another entity by a decision about the entity', () => {
    const as = { key: 'person:peter-roe', name: 'Peter Roe', type: 'person' };
    const split: Choice = {
      op: 'entity.split',
      entity: 'person:anna-roe',
      as,
      members: [{ article: 'story.txt', at: at('Roe', 2) }],
    };
    expect(shown(settled([], [split])).at(-1)).toBe('suggested Roe person e4');
  });

  it('refers to nothing that is not there, whatever was decided', () => {
    fc.assert(
      fc.property(decisionsOn(text), entityDecisions, (decisions, onEntities) => {
        const { inForce } = standing(decisions);
        const state = foldArticle(inForce, placeAll(inForce, text));
        const result = settle({
          article: 'a.txt',
          text,
          analysis,
          state,
          entities: foldEntities(standing(onEntities).inForce),
        });
        const ids = new Set(result.entities.map((e) => e.id));
        expect(ids.size).toBe(result.entities.length);
        for (const m of result.mentions)
          expect([ids.has(m.entity), m.start < m.end && m.end <= text.length]).toEqual([true, true]);
        for (const q of result.quotes) expect(q.speaker === null || ids.has(q.speaker)).toBe(true);
        expect(new Set(result.quotes.map((q) => q.id)).size).toBe(result.quotes.length);
      }),
    );
  });
});
