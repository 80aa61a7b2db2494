import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Choice, type Decision, decide } from '../../server/src/annotation/decision';
import { type Folded, foldAgain, foldArticle } from '../../server/src/annotation/fold';
import { foldEntities } from '../../server/src/annotation/fold-entities';
import { nameOf } from '../../server/src/annotation/fold-things';
import { carryPlaces, placeAll } from '../../server/src/annotation/places';
import { standing } from '../../server/src/annotation/standing';
import { decisionsOn, entityDecisions, newsText, stamp } from './arbitrary';

const story = 'Anna Roe opened the hearing in Solheim. “We will not move,” Roe said on Monday, and sat down.';
const at = (...words: string[]) =>
  anchorAt(
    story,
    words.map((w) => ({ start: story.indexOf(w), end: story.indexOf(w) + w.length })),
  );
const said = (decision: Decision) => decision.id;

function folded(decisions: readonly Decision[], text = story) {
  const { inForce } = standing(decisions);
  return foldArticle(inForce, placeAll(inForce, text));
}

/** Decisions one after the other: `anna` decides first unless told. */
function story2(...plan: [who: string, choice: Choice | ((made: Decision[]) => Choice)][]): Decision[] {
  const made: Decision[] = [];
  for (const [who, choice] of plan)
    made.push(decide(typeof choice === 'function' ? choice(made) : choice, stamp(who, made.length)));
  return made;
}

const person: Choice = { op: 'mention.confirm', at: at('Anna Roe'), type: 'person' };
const place: Choice = { op: 'mention.retype', at: at('Anna Roe'), type: 'place' };
const none: Choice = { op: 'mention.reject', at: at('Anna Roe') };
const undo = (made: Decision[]): Choice => ({ op: 'withdraw', replaces: [made.at(-1)!.id] });

describe('the fold of an article’s decisions', () => {
  it('depends on the set of decisions alone: order, repetition and grouping change nothing', () => {
    fc.assert(
      fc.property(
        newsText.chain((t) => fc.tuple(fc.constant(t), decisionsOn(t), fc.nat())),
        ([text, decisions, seed]) => {
          const shuffled = [...decisions, ...decisions].sort((a, b) => hash(a.id, seed) - hash(b.id, seed));
          expect(folded(shuffled, text)).toEqual(folded(decisions, text));
        },
      ),
    );
  });

  it('comes to the same when it goes on from an earlier fold, after edits and further decisions', () => {
    const edits = fc.array(
      fc.record({ at: fc.nat(), gone: fc.nat(6), brings: fc.constantFrom('', 'x', ' Roe ') }),
      {
        maxLength: 4,
      },
    );
    const survivor = (key: string) => key;
    fc.assert(
      fc.property(
        newsText.chain((t) => fc.tuple(fc.constant(t), decisionsOn(t), edits)),
        ([story, decisions, changes]) => {
          let text = story;
          let known = 0;
          let { inForce } = standing([]);
          let places = placeAll(inForce, text);
          let before: Folded | undefined;
          for (const { at, gone, brings } of changes) {
            known = Math.min(decisions.length, known + 7);
            inForce = standing(decisions.slice(0, known)).inForce;
            const start = at % (text.length + 1);
            const edit = { start, end: Math.min(text.length, start + gone), length: brings.length };
            text = text.slice(0, edit.start) + brings + text.slice(edit.end);
            places = placeAll(inForce, text, carryPlaces(places, [edit], text).places);
            before = foldAgain(before, inForce, places, survivor);
            expect(before.state).toEqual(foldArticle(inForce, places, survivor));
          }
        },
      ),
    );
  });

  it('takes a person’s later word over an earlier one', () => {
    const [mention] = folded(story2(['anna', person], ['anna', place])).mentions;
    expect(mention?.type).toMatchObject({ is: 'settled', value: 'place' });
  });

  it('makes a finding of two people who say different things, and takes neither side', () => {
    const state = folded(story2(['anna', person], ['ben', place]));
    expect(state.mentions[0]?.type.is).toBe('contested');
    expect(state.mentions[0]?.exists).toMatchObject({ is: 'settled', value: true });
    expect(state.contradictions).toMatchObject([
      { aspect: 'type', claims: [{ who: 'anna' }, { who: 'ben' }] },
    ]);
  });

  it('ends a contradiction when a third decision replaces one side', () => {
    const decisions = story2(
      ['anna', person],
      ['ben', none],
      ['chloe', (m) => ({ ...person, replaces: [said(m[1]!)] })],
    );
    const state = folded(decisions);
    expect(state.contradictions).toEqual([]);
    expect(state.mentions[0]).toMatchObject({ exists: { value: true }, by: ['anna', 'chloe'] });
  });

  it('undoes by a withdrawal and redoes by withdrawing that', () => {
    const once = story2(['anna', person], ['anna', none], ['anna', undo]);
    expect(folded(once).mentions[0]?.exists).toMatchObject({ value: true });
    const again = story2(['anna', person], ['anna', none], ['anna', undo], ['anna', undo]);
    expect(folded(again).mentions[0]?.exists).toMatchObject({ value: false });
  });

  it('reports a withdrawal that is older than what it names, and leaves that in force', () => {
    const late = decide(person, stamp('anna', 9));
    const early = decide({ op: 'withdraw', replaces: [late.id] }, stamp('ben', 1));
    expect(standing([late, early])).toEqual({ inForce: [early, late], untimely: [early] });
  });

  it('puts a moved mention in the place of the old one, and drops it when the mover changes their mind', () => {
    const move: Choice = { op: 'mention.move', at: at('Roe'), to: at('Anna Roe'), type: 'person' };
    const moved = folded(story2(['anna', { ...move, at: at('Solheim') }]));
    expect(
      moved.mentions.map((m) => [m.spans[0]?.start, m.exists.is === 'settled' && m.exists.value]),
    ).toEqual([
      [0, true],
      [31, [nameOf('mention', moved.mentions[0]!.spans)]],
    ]);
    const back = folded(
      story2(
        ['anna', { ...move, at: at('Solheim') }],
        ['anna', { op: 'mention.confirm', at: at('Solheim'), type: 'place' }],
      ),
    );
    expect(back.mentions.map((m) => m.spans[0]?.start)).toEqual([31]);
  });

  it('puts nothing in the place of a mention when people disagree what became of it', () => {
    const state = folded(
      story2(
        ['anna', { op: 'mention.move', at: at('Solheim'), to: at('in Solheim'), type: 'place' }],
        ['ben', { op: 'mention.reject', at: at('Solheim') }],
      ),
    );
    expect(state.mentions.map((m) => [m.spans[0]?.start, m.exists.is])).toEqual([[31, 'contested']]);
    expect(state.contradictions).toMatchObject([{ aspect: 'exists' }]);
  });

  it('joins, splits and unattributes quotes', () => {
    const frame = {
      kind: 'direct',
      cue: at('said'),
      source: [],
      speaker: null,
      status: 'anonymous',
    } as const;
    const joined = folded(
      story2(['anna', { op: 'quote.join', at: at('“We will not move,”'), with: [at('sat down')], ...frame }]),
    );
    const live = joined.quotes.filter((q) => q.exists.is === 'settled' && q.exists.value === true);
    expect(live.map((q) => q.spans.length)).toEqual([2]);
    const overlapping = folded(
      story2(['anna', { op: 'quote.join', at: at('We will not'), with: [at('not move')], ...frame }]),
    );
    expect(
      overlapping.quotes.filter((q) => q.exists.is === 'settled' && q.exists.value === true),
    ).toMatchObject([
      { spans: at('We will not move').map(({ start, exact }) => ({ start, end: start + exact.length })) },
    ]);
    const bare = folded(story2(['anna', { op: 'quote.unattributed', at: at('“We will not move,”') }]));
    expect(bare.quotes[0]).toMatchObject({
      speaker: { value: { speaker: null, status: 'none' } },
      cue: { value: [] },
    });
  });

  it('keeps a decision whose words are gone as an orphan, and applies it nowhere', () => {
    const state = folded(story2(['anna', person]), 'Something else altogether stands here now.');
    expect(state.orphans.map((d) => d.op)).toEqual(['mention.confirm']);
    expect(state.mentions).toEqual([]);
  });

  it('ties an orphan to new words, and disputes two different ties', () => {
    const after = 'Ms A. Roe opened the meeting in Solheim.';
    const tie = (who: string, words: string): [string, (m: Decision[]) => Choice] => {
      const start = after.indexOf(words);
      const anchor = anchorAt(after, [{ start, end: start + words.length }]);
      return [who, (m) => ({ op: 'anchor.set', of: m[0]!.id, field: 'at', place: anchor })];
    };
    expect(folded(story2(['anna', person], tie('anna', 'A. Roe')), after).mentions[0]?.spans).toEqual([
      { start: 3, end: 9 },
    ]);
    const disputed = folded(story2(['anna', person], tie('anna', 'A. Roe'), tie('ben', 'Roe')), after);
    expect(disputed.orphans).toHaveLength(1);
    expect(disputed.contradictions).toMatchObject([
      { aspect: 'place', claims: [{ who: 'anna' }, { who: 'ben' }] },
    ]);
  });

  it('keeps a status for each annotator', () => {
    const state = folded(
      story2(
        ['anna', { op: 'article.status', status: 'done' }],
        ['ben', { op: 'article.status', status: 'in progress' }],
      ),
    );
    expect(Object.fromEntries(state.statuses)).toEqual({ anna: 'done', ben: 'in progress' });
    expect(state.contradictions).toEqual([]);
  });
});

describe('the fold of decisions about entities', () => {
  const fold = (...plan: Parameters<typeof story2>) => foldEntities(standing(story2(...plan)).inForce);
  const merge = (entity: string, into: string): Choice => ({ op: 'entity.merge', entity, into });

  it('depends on the set of decisions alone', () => {
    fc.assert(
      fc.property(entityDecisions, fc.nat(), (decisions, seed) => {
        const shuffled = [...decisions, ...decisions].sort((a, b) => hash(a.id, seed) - hash(b.id, seed));
        const plain = ({ survivor: _, ...state }: ReturnType<typeof foldEntities>) => state;
        expect(plain(foldEntities(standing(shuffled).inForce))).toEqual(
          plain(foldEntities(standing(decisions).inForce)),
        );
      }),
    );
  });

  it('merges along the way in the direction that was chosen', () => {
    const state = fold(
      ['anna', merge('person:roe', 'person:a-roe')],
      ['ben', merge('person:a-roe', 'person:anna-roe')],
    );
    expect(state.groups).toEqual([['person:anna-roe', 'person:a-roe', 'person:roe']]);
    expect(state.survivor('person:roe')).toBe('person:anna-roe');
  });

  it('reports a merge in both directions, and still holds the two for one', () => {
    const state = fold(['anna', merge('person:a', 'person:b')], ['ben', merge('person:b', 'person:a')]);
    expect(state.groups).toEqual([['person:a', 'person:b']]);
    expect(state.contradictions).toMatchObject([{ aspect: 'survivor' }]);
  });

  it('merges nothing where somebody keeps two of the group apart', () => {
    const split: Choice = {
      op: 'entity.split',
      entity: 'person:a',
      as: { key: 'person:c', name: 'C', type: 'person' },
      members: [{ article: 'x.txt' }],
    };
    const state = fold(
      ['anna', merge('person:a', 'person:b')],
      ['anna', merge('person:b', 'person:c')],
      ['ben', split],
    );
    expect(state.groups).toEqual([]);
    expect(state.apart).toEqual([['person:a', 'person:c']]);
    expect(state.contradictions).toMatchObject([
      { aspect: 'same', claims: [{ who: 'ben' }, { who: 'anna' }, { who: 'anna' }] },
    ]);
  });

  it('splits off the named articles', () => {
    const as = { key: 'person:roe:2', name: 'Peter Roe', type: 'person' };
    const state = fold([
      'anna',
      { op: 'entity.split', entity: 'person:roe', as, members: [{ article: 'x.txt' }] },
    ]);
    expect(state.splits).toEqual([{ entity: 'person:roe', as, members: [{ article: 'x.txt' }] }]);
  });

  it('tells words that are never an entity from words that always are', () => {
    const state = fold(
      ['anna', { op: 'words.kill', words: 'Monday' }],
      ['ben', { op: 'words.name', words: 'Acme', type: 'organization' }],
    );
    expect([...state.words].map(([w, v]) => [w, v.is === 'settled' && v.value])).toEqual([
      ['Acme', 'organization'],
      ['Monday', null],
    ]);
  });
});

function hash(text: string, seed: number): number {
  return [...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0) + seed) % 1_000_003, seed % 1009);
}
