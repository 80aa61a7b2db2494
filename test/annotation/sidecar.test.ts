import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { decide } from '../../server/src/annotation/decision';
import {
  addDecisions,
  formatDecision,
  mergeSidecars,
  parseSidecar,
  withDecisions,
} from '../../server/src/annotation/sidecar';
import { decisionsOn, entityDecisions, newsText, stamp } from './arbitrary';

const text = 'Anna Roe spoke in Solheim. “We will not move,” Roe said.';
const confirm = decide(
  { op: 'mention.confirm', at: anchorAt(text, [{ start: 0, end: 8 }]), type: 'person' },
  stamp('anna', 1),
);
const reject = decide(
  { op: 'mention.reject', at: anchorAt(text, [{ start: 18, end: 25 }]) },
  stamp('ben', 2),
);
const file = (...rows: string[]) => parseSidecar(rows.join('\n'), 'article');
const line = formatDecision(confirm);

describe('a sidecar', () => {
  it('holds one decision a line, in the order of the text, with keys in a fixed order', () => {
    const written = addDecisions(file(), [reject, confirm]);
    expect(written).toBe(`${formatDecision(confirm)}\n${formatDecision(reject)}\n`);
    expect(Object.keys(JSON.parse(line))).toEqual(['v', 'id', 'op', 'at', 'type', 'who', 'when', 'tool']);
  });

  it('gives back every decision as it was made', () => {
    fc.assert(
      fc.property(newsText.chain(decisionsOn), entityDecisions, (onText, onEntities) => {
        const article = addDecisions(parseSidecar('', 'article'), onText)!;
        const entities = addDecisions(parseSidecar('', 'entities'), onEntities)!;
        const said = (d: object) => JSON.stringify(d);
        const back = parseSidecar(article, 'article').decisions.map((d) => said(reordered(d)));
        expect(new Set(back)).toEqual(new Set(onText.map((d) => said(reordered(d)))));
        expect(parseSidecar(entities, 'entities').decisions).toHaveLength(
          new Set(onEntities.map((d) => d.id)).size,
        );
        expect([...article, ...entities].some((c) => '\r\u0085\u2028\u2029'.includes(c))).toBe(false);
      }),
    );
  });

  it('is the same file whether decisions come one by one or all at once', () => {
    fc.assert(
      fc.property(
        newsText.chain(decisionsOn),
        fc.constantFrom('', '\ufeff', '\ufeff{"mine":1}\r\n'),
        (decisions, start) => {
          let one = parseSidecar(start, 'article');
          for (const decision of decisions) one = withDecisions(one, [decision], 'article')!;
          const all = withDecisions(parseSidecar(start, 'article'), decisions, 'article')!;
          expect(one.text).toBe(all.text);
          expect(one.decisions.map((d) => d.id)).toEqual(all.decisions.map((d) => d.id));
        },
      ),
    );
  });

  it('is left as it is when there is nothing to add', () => {
    const odd = `\ufeff${line}\r\n\r\n{"mine":1}`;
    expect(addDecisions(parseSidecar(odd, 'article'), [confirm])).toBe(odd);
  });

  it('keeps what it does not understand byte for byte beside new decisions', () => {
    const foreign = '{"note" :  "caf\\u00e9", "z":1,"a":2}';
    const extended = line.replace('"tool"', '"mood":  "calm","tool"');
    const unknown = '{"v":1,"id":"x","op":"mention.sing","at":[]}';
    const invalid = line.replace('"type":"person"', '"type":7');
    const before = file(foreign, extended, unknown, invalid);
    expect(before.problems.map((p) => [p.code, p.line])).toEqual([
      ['foreign-line', 0],
      ['foreign-line', 2],
      ['invalid-decision', 3],
    ]);
    const after = addDecisions(before, [reject])!;
    expect(after.split('\n').sort()).toEqual(
      ['', foreign, extended, unknown, invalid, formatDecision(reject)].sort(),
    );
  });

  it.each([
    ['half-written', [line, line.slice(0, 60)], 1],
    ['unreadable-line', ['Roe is a person', line], 0],
    ['conflict-marker', ['<<<<<<< HEAD', line, '=======', '>>>>>>> ben'], 0],
    ['future-version', [line.replace('"v":1', '"v":2')], 0],
  ])('with a %s line is shown and never written', (code, rows, at) => {
    const broken = file(...rows);
    expect(broken.problems[0]).toMatchObject({ code, line: at, severity: 'error' });
    expect(broken.readOnly).toBe(true);
    expect(addDecisions(broken, [reject])).toBeUndefined();
  });

  it('shows the readable decisions of a broken file all the same', () => {
    expect(file('<<<<<<< HEAD', line, '=======').decisions).toEqual([{ v: 1, ...confirm }]);
  });

  it('keeps the line endings and the byte-order mark it came with', () => {
    const windows = parseSidecar(`\ufeff${line}\r\n`, 'article');
    expect(windows.problems.map((p) => p.code)).toEqual(['byte-order-mark', 'carriage-returns']);
    expect(windows.decisions).toHaveLength(1);
    expect(addDecisions(windows, [reject])).toBe(`\ufeff${line}\r\n${formatDecision(reject)}\r\n`);
  });

  it('takes one line that stands twice as one, and reports two different lines with one id', () => {
    expect(file(line, line).decisions).toHaveLength(1);
    const other = line.replace('"person"', '"place"');
    expect(file(line, other).decisions).toHaveLength(2);
    expect(file(line, other).problems).toMatchObject([{ code: 'duplicate-id', line: 1 }]);
  });

  it('says that a decision about entities is in the wrong file', () => {
    const kill = decide({ op: 'words.kill', words: 'Monday' }, stamp('anna', 1));
    expect(file(formatDecision(kill)).problems).toMatchObject([{ code: 'wrong-file' }]);
    expect(parseSidecar(formatDecision(kill), 'entities').problems).toEqual([]);
  });

  it('never throws and never loses a line, whatever is in the file', () => {
    const rows = fc.array(fc.oneof(fc.string(), fc.json(), fc.constant(line), fc.constant('=======')));
    fc.assert(
      fc.property(rows, rows, (ours, theirs) => {
        const merged = mergeSidecars(file(...ours), file(...theirs)).split('\n');
        for (const row of [...ours, ...theirs].flatMap((r) => r.split('\n')))
          if (row.trim() !== '' && !row.includes('\r') && !row.startsWith('\ufeff'))
            expect(merged).toContain(row);
      }),
    );
  });
});

describe('merging two sidecars', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(
        newsText.chain((t) => fc.tuple(decisionsOn(t), decisionsOn(t), decisionsOn(t))),
        (three) => {
          const [a, b, c] = three.map((d) => parseSidecar(addDecisions(file(), d)!, 'article'));
          const join = (x = file(), y = file()) => parseSidecar(mergeSidecars(x, y), 'article');
          expect(join(a, b).text).toBe(join(b, a).text);
          expect(join(join(a, b), c).text).toBe(join(a, join(b, c)).text);
          expect(join(a, a).text).toBe(a!.text);
        },
      ),
    );
  });
});

function reordered(decision: object): object {
  const { v: _, ...parsed } = JSON.parse(formatDecision(decision as never));
  return parsed;
}
