import { readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../server/src/extraction/findings/judge';
import { createSight } from '../server/src/extraction/findings/sight';
import { createLanguage } from '../server/src/language/language';
import { readDocument } from '../server/src/text/document';
import { sharesHalf } from './eval/findings';
import { readNewsroom } from './eval/newsroom';
import { readMarked } from './extraction/findings/newsdesk';

const L = createLanguage({});
const run = (name: string, input: any, gold: any[]) => {
  const sight = createSight(input, new WeakMap());
  for (const rule of RULES) {
    const g = gold.filter((x) => x.code === rule.code);
    const found = [...rule.check(sight)];
    for (const f of found) {
      const ok = g.some((x) => sharesHalf(x, f));
      if (rule.code === 'unattributed-claim' || !ok)
        console.log(
          ok ? 'ok ' : 'FP ',
          (f.confidence ?? 1).toFixed(2),
          name,
          rule.code,
          JSON.stringify(sight.textOf(f)),
        );
    }
    for (const x of g)
      if (!found.some((f) => sharesHalf(x, f)))
        console.log('MISS    ', name, rule.code, JSON.stringify(sight.textOf(x)));
  }
};
for (const a of readNewsroom())
  run(a.id.slice(0, 3), { ...a, document: readDocument(a.text, L.tokenRules) }, a.findings as any);
console.log('---- held out');
const dir = 'test/extraction/findings/held-out/';
for (const f of readdirSync(dir)) {
  const statuses: any = {};
  const marked = readFileSync(dir + f, 'utf8');
  for (let i = 1; i < 20; i++)
    statuses[i] = {
      status: marked.includes(`⟪anonymous-source:⟨s${i}:`) ? 'anonymous' : 'named',
      speaker: 'e1',
    };
  const input = readMarked(marked, statuses);
  run(f, input, input.expected);
}
