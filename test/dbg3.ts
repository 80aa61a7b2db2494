import { readFileSync } from 'node:fs';
import { createJudge } from '../server/src/extraction/findings/judge';
import { readDocument } from '../server/src/text/document';
import { createLanguage } from '../server/src/language/language';
import { DEFAULT_OPTIONS } from '../server/src/extraction/options';
const L = createLanguage({});
const lines = readFileSync('/work/shared/data/quotes/polnear-train.jsonl', 'utf8').split('\n').filter(Boolean).slice(0, 700);
const seen=new Set<string>(); let text='';
for (const l of lines) { const a = JSON.parse(l); if (seen.has(a.id)) continue; seen.add(a.id); text += a.text + '\n'; }
const words = text.split(/\s+/).length;
const make = (t: string, prev?: any) => { const document = readDocument(t, L.tokenRules, prev); const blocks = document.segments.map((s) => ({ start: s.start, end: s.end, role: 'body' as const })); return { document, blocks, quotes: [], entities: [], mentions: [] }; };
const judge = createJudge(DEFAULT_OPTIONS);
for (let i = 0; i < 3; i++) { const input = make(text); const t = performance.now(); judge(input); const d = performance.now() - t; console.log(words, d.toFixed(0), 'ms', (words / d * 1000 / 1e6).toFixed(2), 'M words/s'); }
let t50 = text.split(/(?<=\s)/).slice(0, 50000).join('');
let input = make(t50); judge(input); const times: number[] = [];
for (let i = 0; i < 60; i++) { const at = t50.indexOf(' ', 1000 * i); t50 = t50.slice(0, at) + 'x' + t50.slice(at); input = make(t50, input.document); const t = performance.now(); judge(input); times.push(performance.now() - t); }
times.sort((a, b) => a - b); console.log('keystroke p50', times[30]!.toFixed(2), 'p95', times[57]!.toFixed(2));
