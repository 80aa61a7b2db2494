// The figures of `newsmark compare` over whole folders, against those of another program over the same files: NLTK 3.8
// (Debian: python3-nltk), nltk.metrics.agreement.AnnotationTask, one item a word, its label the type of the mention that
// covers it or none; F1 over exact spans with their types. The texts hold words alone, which any program cuts alike.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { decide } from '../../server/src/annotation/decision';
import { formatDecision } from '../../server/src/annotation/sidecar';
import { cli } from './cli';

const NAMES = ['Anna Roe', 'Tom Hill', 'Orrin Port', 'Solheim', 'Harwell Council', 'Marta Lund'];
const TYPES = ['person', 'organization', 'place'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsmark-agreement-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Numbers of 0…1, the same in every run (a linear congruential generator, the constants of ANSI C). */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Eight articles that two people marked, each overlooking some names and calling or cutting some otherwise. */
async function writeCorpora(): Promise<void> {
  const next = numbers();
  for (const who of ['a', 'b']) {
    await mkdir(path.join(folder, who));
    await writeFile(path.join(folder, who, 'newsmark.json'), '{}');
  }
  for (let n = 0; n < 8; n++) {
    let text = '';
    const spans: { start: number; end: number }[] = [];
    for (let i = 0; i < 60; i++) {
      const name = NAMES[Math.floor(next() * NAMES.length)] ?? '';
      text += 'they met ';
      spans.push({ start: text.length, end: text.length + name.length });
      text += `${name} again in town ${i % 5 === 4 ? '\n\n' : ''}`;
    }
    for (const who of ['a', 'b']) {
      const lines: string[] = [];
      for (const span of spans) {
        if (next() >= (who === 'a' ? 0.9 : 0.8)) continue;
        const type = TYPES[next() < 0.8 ? (span.end - span.start) % 3 : Math.floor(next() * 3)] ?? '';
        const end = next() < 0.9 ? span.end : text.indexOf(' ', span.start);
        const at = anchorAt(text, [{ start: span.start, end }]);
        const when = new Date(Date.UTC(2026, 0, 1) + lines.length).toISOString();
        lines.push(
          formatDecision(decide({ op: 'mention.add', at, type, form: 'name' }, { who, when, tool: 'test' })),
        );
      }
      await writeFile(path.join(folder, who, `t${n}.txt`), text);
      await writeFile(path.join(folder, who, `t${n}.txt.newsmark.jsonl`), `${lines.join('\n')}\n`);
    }
  }
}

describe('newsmark compare', () => {
  it('gives the κ, α and F1 that NLTK gives for the same files', async () => {
    await writeCorpora();
    const { status, output } = await cli(['compare', 'a', 'b', '--format', 'json'], { folder });
    expect(status).toBe(0);
    const { articles, mentions } = JSON.parse(output);
    expect(articles).toBe(8);
    expect(mentions.all).toMatchObject({ a: 437, b: 372, both: 219 });
    expect(mentions.all.kappa).toBeCloseTo(0.659210451897517, 12);
    expect(mentions.all.alpha).toBeCloseTo(0.6589053982941049, 12);
    expect(mentions.all.f1).toBeCloseTo(0.5414091470951793, 12);
  });

  it('of somebody who decided nothing says who did', async () => {
    await writeCorpora();
    const { status, output, errors } = await cli(['compare', 'a', 'ida', '--in', 'a'], { folder });
    expect(status).toBe(1);
    expect(errors).toBe('newsmark: ida decided nothing in a; it holds decisions of a.\n');
    expect(output).toBe('A a\nB ida\n\n0 articles annotated by both, 8 only A\n');
  });
});
