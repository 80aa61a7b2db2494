import { describe, expect, it } from 'vitest';
import { decideFor } from '../../server/src/annotation/adjudicate';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Decision, decide } from '../../server/src/annotation/decision';
import { foldArticle } from '../../server/src/annotation/fold';
import { placeAll } from '../../server/src/annotation/places';
import { standing } from '../../server/src/annotation/standing';
import { type Filed, historyOf, NO_HISTORY, record, redo, undo } from '../../server/src/annotation/undo';
import { stamp } from './arbitrary';

const text = 'Anna Roe spoke. Tom Hill did not.';
const at = (start: number, end: number) => anchorAt(text, [{ start, end }]);
const reject = (file: string, moment: number): Filed => ({
  file,
  decision: decide({ op: 'mention.reject', at: at(0, 8), batch: 'b1' }, stamp('anna', moment)),
});
const inForce = (filed: readonly Filed[]) =>
  standing(filed.map((f) => f.decision)).inForce.filter((d) => d.op !== 'withdraw').length;

describe('undo of decisions', () => {
  const bulk = [reject('a', 1), reject('a', 2), reject('b', 3)];
  const history = record(NO_HISTORY, { label: 'Reject “Anna Roe” in 3 places', written: bulk });

  it('takes back a bulk over several files with one line a file, and brings it again', () => {
    const back = undo(history, stamp('anna', 10))!;
    expect(back.label).toBe('Reject “Anna Roe” in 3 places');
    expect(back.write.map((f) => [f.file, f.decision.op])).toEqual([
      ['a', 'withdraw'],
      ['b', 'withdraw'],
    ]);
    expect(inForce([...bulk, ...back.write])).toBe(0);
    const again = redo(back.history, stamp('anna', 11))!;
    expect(inForce([...bulk, ...back.write, ...again.write])).toBe(3);
    const third = undo(again.history, stamp('anna', 12))!;
    expect(inForce([...bulk, ...back.write, ...again.write, ...third.write])).toBe(0);
  });

  it('works when the clock has been set back', () => {
    const back = undo(history, stamp('anna', 0))!;
    expect(inForce([...bulk, ...back.write])).toBe(0);
  });

  it('has nothing to redo after something new, and nothing to undo at the start', () => {
    const back = undo(history, stamp('anna', 10))!;
    expect(
      redo(record(back.history, { label: 'x', written: [reject('c', 20)] }), stamp('anna', 21)),
    ).toBeUndefined();
    expect(undo(NO_HISTORY, stamp('anna', 1))).toBeUndefined();
  });

  it('knows a person’s steps again from the files', () => {
    const other: Filed = {
      file: 'a',
      decision: decide({ op: 'mention.reject', at: at(16, 24) }, stamp('ben', 5)),
    };
    const found = historyOf([...bulk, other], 'anna', (step) => `${step.length} decisions`);
    expect(found.done.map((s) => s.label)).toEqual(['3 decisions']);
    const back = undo(found, stamp('anna', 10))!;
    expect(historyOf([...bulk, other, ...back.write], 'anna', () => 'x').done).toEqual([]);
  });
});

describe('undo after a restart', () => {
  const confirm = decide({ op: 'mention.confirm', at: at(0, 8), type: 'person' }, stamp('anna', 1));
  const reject = decide({ op: 'mention.reject', at: at(0, 8), replaces: [confirm.id] }, stamp('anna', 2));
  const filed = (...decisions: Decision[]) => decisions.map((decision): Filed => ({ file: 'a', decision }));
  const history = (...all: Decision[]) =>
    historyOf(filed(...all), 'anna', ([step]) => step?.decision.op ?? '');

  it('goes back behind a change of mind, step by step', () => {
    const found = history(confirm, reject);
    expect(found.done.map(({ label }) => label)).toEqual(['mention.confirm', 'mention.reject']);
    const once = undo(found, stamp('anna', 3))!;
    const inBetween = [...filed(confirm, reject), ...once.write];
    expect(standing(inBetween.map((f) => f.decision)).inForce).toContain(confirm);
    const twice = undo(
      historyOf(inBetween, 'anna', () => ''),
      stamp('anna', 4),
    )!;
    expect(inForce([...inBetween, ...twice.write])).toBe(0);
  });

  it('gives back to another what was decided against them', () => {
    const other = decide({ op: 'mention.reject', at: at(16, 24) }, stamp('ben', 1));
    const verdict = [
      decide({ op: 'mention.add', at: at(16, 24), type: 'person', batch: 'b' }, stamp('anna', 2)),
      decide({ op: 'withdraw', replaces: [other.id], batch: 'b' }, stamp('anna', 2)),
    ];
    const back = undo(
      historyOf(filed(other, ...verdict), 'anna', () => ''),
      stamp('anna', 3),
    )!;
    const all = [other, ...verdict, ...back.write.map((f) => f.decision)];
    expect(standing(all).inForce.filter((d) => d.op !== 'withdraw')).toEqual([other]);
  });

  it('leaves out renewed anchors, and what others took back', () => {
    const renewed = decide(
      { op: 'anchor.set', of: reject.id, field: 'at', place: at(0, 8) },
      stamp('anna', 3),
    );
    const taken = decide({ op: 'withdraw', replaces: [reject.id] }, stamp('ben', 4));
    expect(history(confirm, reject, renewed, taken).done.map(({ label }) => label)).toEqual([
      'mention.confirm',
    ]);
  });
});

describe('deciding a contradiction', () => {
  const person = decide({ op: 'mention.confirm', at: at(0, 8), type: 'person' }, stamp('anna', 1));
  const place = decide({ op: 'mention.confirm', at: at(0, 8), type: 'place' }, stamp('ben', 2));
  const fold = (...all: Parameters<typeof standing>[0][number][]) => {
    const standingNow = standing(all).inForce;
    return foldArticle(standingNow, placeAll(standingNow, text));
  };

  it('for one side leaves that, for neither leaves the suggestion', () => {
    const [contradiction] = fold(person, place).contradictions;
    const forAnna = decide(decideFor(contradiction!, 'anna').choice, stamp('chloe', 3));
    expect(fold(person, place, forAnna).mentions[0]?.type).toMatchObject({ is: 'settled', value: 'person' });
    expect(fold(person, place, forAnna).contradictions).toEqual([]);
    const forNobody = decide(decideFor(contradiction!, null).choice, stamp('chloe', 3));
    expect(fold(person, place, forNobody).mentions).toEqual([]);
  });
});
