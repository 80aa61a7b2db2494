// Invented news text, and arbitrary decisions, edits and people for the property tests.
import fc from 'fast-check';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Choice, type Decision, decide } from '../../server/src/annotation/decision';
import type { Span } from '../../server/src/text/span';

const WORDS = (
  'Anna Roe Lund Solheim the harbour ministry said that a new ferry would not sail before June after talks with Tom ' +
  'Hill and Ray Hill in Oslo failed on Monday “We will not move,” she told reporters who had waited since dawn for ' +
  'an answer about costs 😀 — officials in Solheim had warned of delays twice this year'
).split(' ');

/** Names stand in it again and again, as in news. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 24 }), { minLength: 1, maxLength: 8 })
  .map((lines) => lines.map((words) => `${words.join(' ')}.`).join('\n'));

export const person = fc.constantFrom('anna', 'ben', 'chloe');

/** The stamp of the n-th moment. */
export const stamp = (who: string, moment: number) => ({
  who,
  when: new Date(Date.UTC(2026, 0, 1) + moment).toISOString(),
  tool: 'newsmark 0.1.0',
});

/** Spans of one to four whole words. */
export function wordSpans(text: string): Span[] {
  const words = [...text.matchAll(/[^\s.]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return words.flatMap((word, i) =>
    [0, 1, 3].flatMap((more) => {
      const last = words[i + more];
      return last === undefined ? [] : [{ start: word.start, end: last.end }];
    }),
  );
}

const ref = (name: string) => ({ key: `person:${name.toLowerCase()}`, name, type: 'person' });

/** A choice on a text: `pick` chooses operation and words, so that equal picks meet on equal words. */
export function choiceOn(text: string, pick: number): Choice {
  const spans = wordSpans(text);
  const span = (n: number): Span => spans[(pick * 7 + n * 13) % spans.length]!;
  const at = anchorAt(text, [span(0)]);
  const other = anchorAt(text, [span(1)]);
  const speaker = pick % 2 === 0 ? ref('Roe') : null;
  const status = speaker === null ? 'anonymous' : 'named';
  const frame = { kind: 'indirect', cue: other, source: [], speaker, status } as const;
  const choices: Choice[] = [
    { op: 'mention.confirm', at, type: 'person' },
    { op: 'mention.add', at, type: pick % 3 === 0 ? 'place' : 'person', form: 'name' },
    { op: 'mention.reject', at },
    { op: 'mention.retype', at, type: 'organization' },
    { op: 'mention.move', at, to: other, type: 'person' },
    { op: 'mention.link', at, entity: ref(pick % 5 === 0 ? 'Lund' : 'Roe') },
    { op: 'mention.note', at, text: 'Look at “this”\u2028again.' },
    { op: 'quote.add', at, ...frame },
    { op: 'quote.reject', at },
    { op: 'quote.speaker', at, speaker, status },
    { op: 'quote.content', at, to: other, ...frame },
    { op: 'quote.split', at, into: [other, anchorAt(text, [span(2)])], ...frame },
    { op: 'quote.join', at, with: [other], ...frame },
    { op: 'quote.unattributed', at },
    { op: 'finding.dismiss', at, code: 'unattributed-claim', reason: 'It is common knowledge.' },
    { op: 'article.status', status: pick % 2 === 0 ? 'done' : 'reviewed' },
  ];
  return choices[pick % choices.length]!;
}

/** Decisions of several people on one text, some of which withdraw others. */
export function decisionsOn(text: string): fc.Arbitrary<Decision[]> {
  return fc
    .array(fc.record({ who: person, pick: fc.nat(400), withdraws: fc.option(fc.nat(20), { freq: 4 }) }), {
      maxLength: 25,
    })
    .map((plan) => {
      const made: Decision[] = [];
      plan.forEach(({ who, pick, withdraws }, moment) => {
        const target = withdraws === null ? undefined : made[withdraws];
        const choice: Choice =
          target === undefined ? choiceOn(text, pick) : { op: 'withdraw', replaces: [target.id] };
        made.push(decide(choice, stamp(who, moment)));
      });
      return made;
    });
}

const KEYS = ['person:roe', 'person:anna-roe', 'place:solheim', 'organization:ministry'];

/** Decisions about entities. */
export const entityDecisions: fc.Arbitrary<Decision[]> = fc
  .array(
    fc.record({ who: person, op: fc.nat(8), a: fc.constantFrom(...KEYS), b: fc.constantFrom(...KEYS) }),
    { maxLength: 20 },
  )
  .map((plan) =>
    plan.map(({ who, op, a, b }, moment) => {
      const choices: Choice[] = [
        { op: 'entity.merge', entity: a, into: b },
        { op: 'entity.merge', entity: b, into: a },
        {
          op: 'entity.split',
          entity: a,
          as: { key: b, name: b, type: 'person' },
          members: [{ article: 'a.txt' }],
        },
        { op: 'entity.rename', entity: a, name: b },
        { op: 'entity.retype', entity: a, type: 'organization' },
        { op: 'entity.alias', entity: a, alias: b },
        { op: 'entity.unalias', entity: a, alias: b },
        { op: 'words.kill', words: a },
        { op: 'words.name', words: a, type: 'place' },
      ];
      return decide(choices[op]!, stamp(who, moment));
    }),
  );
