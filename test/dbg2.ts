import { readFileSync } from 'node:fs';
import { createJudge } from '../server/src/extraction/findings/judge';
import { DEFAULT_OPTIONS } from '../server/src/extraction/options';
import { createLanguage } from '../server/src/language/language';
import { readDocument } from '../server/src/text/document';

const L = createLanguage({});
const judge = createJudge(DEFAULT_OPTIONS);
const lines = readFileSync('/work/shared/data/quotes/' + process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, Number(process.argv[3]));
let words = 0;
const n: Record<string, number> = {};
for (const l of lines) {
  const a = JSON.parse(l);
  const document = readDocument(a.text, L.tokenRules);
  const blocks = document.segments.map((s) => ({ start: s.start, end: s.end, role: 'body' as const }));
  const sp = (x: any) => x.map(([start, end]: any) => ({ start, end }));
  const quotes = a.quotes.map((q: any, i: number) => ({
    id: 'q' + i,
    content: sp(q.content),
    cue: sp(q.cue ?? []),
    source: sp(q.source ?? []),
    kind: 'indirect',
    status: 'named',
    speaker: null,
    nested: false,
    rule: '',
    confidence: 1,
  }));
  words += a.text.split(/\s+/).length;
  for (const f of judge({ document, blocks, quotes, entities: [], mentions: [] })) {
    n[f.code] = (n[f.code] ?? 0) + 1;
    console.log(f.code, '|', f.message.slice(0, 14), '|', a.text.slice(f.start, f.end).replaceAll('\n', ' '));
  }
}
console.log(words, n, lines.length);
