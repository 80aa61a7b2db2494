// How good the findings are: per code on the newsroom, once on gold quotes and names (what the rules alone are
// worth) and once end to end (what an editor sees).

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CORPUS_RULES, corpusFindings } from '../../server/src/corpus/findings/judge-corpus';
import { createSpellings } from '../../server/src/corpus/findings/spellings';
import { createPassageIndex } from '../../server/src/corpus/passages';
import { createSketcher } from '../../server/src/corpus/passages/sketch';
import { publicationOf } from '../../server/src/corpus/publication';
import { createRegister } from '../../server/src/corpus/register';
import { createAnalyser } from '../../server/src/extraction/analyse';
import type { Analysis, Finding } from '../../server/src/extraction/analysis';
import { createJudge, RULES } from '../../server/src/extraction/findings/judge';
import { DEFAULT_OPTIONS } from '../../server/src/extraction/options';
import { readDocument } from '../../server/src/text/document';
import { overlaps, type Span } from '../../server/src/text/span';
import type { TokenRules } from '../../server/src/text/tokens';
import { english } from '../support/english';
import { type GoldArticle, readNewsroom, readNewsroomCorpus } from './newsroom';
import type { Section, Table } from './section';

/** A found and a gold finding are one when they share at least this part of the characters of both together. */
const SHARED = 0.5;

export const findings: Section = {
  name: 'findings',
  heading: 'Findings',
  run: async ({ shelf }) => {
    const articles = readNewsroom();
    const judge = createJudge(DEFAULT_OPTIONS);
    const language = await english();
    const analyser = createAnalyser(language);
    const onGold = articles.map((article) => ({
      article,
      found: judge({ ...article, document: readDocument(article.text, language.tokenRules) }),
    }));
    const endToEnd = articles.map((article) => ({
      article,
      found: analyser.analyse(article.text).analysis.findings,
    }));
    const codes = RULES.map((rule) => rule.code);
    const corpusCodes = CORPUS_RULES.map((rule) => rule.code);
    const tables = [
      perCode('In one article, on gold blocks, names and quotes', codes, onGold),
      perCode('In one article, end to end', codes, endToEnd),
      perCode(
        'Across articles, on gold blocks, names and quotes',
        corpusCodes,
        acrossArticles(articles, language.tokenRules),
      ),
      perCode(
        'Across articles, end to end',
        corpusCodes,
        acrossArticles(
          articles.map(({ id, text }) => ({ id, text, ...analyser.analyse(text).analysis })),
          language.tokenRules,
        ),
      ),
    ];
    if (shelf !== undefined) tables.push(seeds(shelf, (text) => analyser.analyse(text).analysis.findings));
    return tables;
  },
};

export interface Judged {
  readonly article: Pick<GoldArticle, 'id' | 'text' | 'findings'>;
  readonly found: readonly Finding[];
}

/** The findings across the newsroom's articles, beside their gold. */
function acrossArticles(
  articles: readonly ({ readonly id: string; readonly text: string } & Analysis)[],
  tokenRules: TokenRules,
): Judged[] {
  const register = createRegister();
  const passages = createPassageIndex();
  const sketch = createSketcher();
  const known = new Map(
    articles.map(({ id, text, ...analysis }) => {
      const article = { id, text, meta: {}, analysis };
      return [id, { ...article, published: publicationOf(article) }];
    }),
  );
  for (const article of known.values()) {
    passages.put(
      article.id,
      sketch(readDocument(article.text, tokenRules), article.analysis.blocks),
      new Set(),
    );
    register.put(article);
  }
  const found = corpusFindings({
    articleIds: () => known.keys(),
    spellings: createSpellings(),
    article: (id) => known.get(id),
    passages,
    entityOf: (local) => register.entityOf(local),
    options: () => DEFAULT_OPTIONS,
  });
  return readNewsroomCorpus().map(({ id, findings }) => ({
    article: { id, text: known.get(id)?.text ?? '', findings },
    found: found.get(id) ?? [],
  }));
}

/** Precision, recall and F1 of each code. */
export function perCode(title: string, codes: readonly string[], judged: readonly Judged[]): Table {
  const rows: (string | number)[][] = [];
  const total = { right: 0, lenient: 0, related: 0, found: 0, gold: 0 };
  for (const code of codes) {
    const sum = { right: 0, lenient: 0, related: 0, found: 0, gold: 0 };
    for (const { article, found } of judged) {
      const mine = found.filter((finding) => finding.code === code);
      const gold = article.findings.filter((finding) => finding.code === code);
      sum.right += pair<Span>(mine, gold, sharesHalf);
      sum.lenient += pair<Span>(mine, gold, overlaps);
      sum.related += pair<Finding>(mine, gold, (a, b) => sharesHalf(a, b) && pointsAtSame(a, b));
      sum.found += mine.length;
      sum.gold += gold.length;
    }
    for (const key of ['right', 'lenient', 'related', 'found', 'gold'] as const) total[key] += sum[key];
    rows.push(row(code, sum));
  }
  rows.push(row('**all**', total));
  const clean = judged.reduce((words, { article }) => words + cleanWords(article), 0);
  const wrong = total.found - total.right;
  return {
    title,
    head: [
      'code',
      'gold',
      'found',
      'precision',
      'recall',
      'F1',
      'F1 (any overlap)',
      'right with all related',
    ],
    rows,
    note:
      `${((wrong / clean) * 1000).toFixed(1)} false positives a 1,000 clean words (words under no gold finding). ` +
      'Right means the same code and at least half of both spans together shared.',
  };
}

interface Counts {
  readonly right: number;
  readonly lenient: number;
  readonly related: number;
  readonly found: number;
  readonly gold: number;
}

function row(name: string, { right, lenient, related, found, gold }: Counts): (string | number)[] {
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((part / whole) * 100).toFixed(0));
  return [
    name,
    gold,
    found,
    percent(right, found),
    percent(right, gold),
    percent(2 * right, found + gold),
    percent(2 * lenient, found + gold),
    related,
  ];
}

/** How many of `mine` meet a gold finding that no other one has taken. */
export function pair<S extends Span>(
  mine: readonly S[],
  gold: readonly S[],
  meets: (a: S, b: S) => boolean,
): number {
  const free = [...gold];
  let met = 0;
  for (const one of mine) {
    const at = free.findIndex((other) => meets(one, other));
    if (at < 0) continue;
    free.splice(at, 1);
    met++;
  }
  return met;
}

export function sharesHalf(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const both = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared > 0 && shared / both >= SHARED;
}

/** True when every place that the gold finding points at is pointed at, and no other article. */
function pointsAtSame(mine: Finding, gold: Finding): boolean {
  return (
    mine.related.length === gold.related.length &&
    gold.related.every((place) =>
      mine.related.some((one) => one.article === place.article && sharesHalf(one, place)),
    )
  );
}

function cleanWords(article: Judged['article']): number {
  let clean = 0;
  for (const match of article.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)) {
    const word = { start: match.index, end: match.index + match[0].length };
    if (!article.findings.some((finding) => overlaps(finding, word))) clean++;
  }
  return clean;
}

/** What the older claim gold calls what the rules now call otherwise; other kinds have no rule. */
const CODES: Readonly<Record<string, string>> = {
  NO_SOURCE: 'unattributed-claim',
  NO_SOURCE_EVALUATION: 'unattributed-claim',
  NUMBER_NO_SOURCE: 'unattributed-claim',
  AGENTLESS_PASSIVE: 'agentless-passive',
  STATE_ATTITUDE_NO_CUE: 'unattributed-attitude',
  DETACHED_QUOTE: 'detached-quote',
  ANON_GROUP: 'anonymous-source',
};

/** Recall on the older claim gold of the seeds: with the code of the same meaning, and with any. */
function seeds(shelf: string, judge: (text: string) => readonly Finding[]): Table {
  const lines = readFileSync(path.join(shelf, 'seeds', 'quotes-gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const sum = new Map<string, { same: number; any: number; gold: number }>();
  for (const line of lines) {
    const { text, claims = [] } = JSON.parse(line) as {
      text: string;
      claims?: { span: [number, number]; kind: string }[];
    };
    const found = judge(text);
    for (const { span, kind } of claims) {
      const counts = sum.get(kind) ?? { same: 0, any: 0, gold: 0 };
      sum.set(kind, counts);
      counts.gold++;
      const met = found.filter((finding) => overlaps(finding, { start: span[0], end: span[1] }));
      if (met.length > 0) counts.any++;
      if (met.some(({ code }) => code === CODES[kind])) counts.same++;
    }
  }
  return {
    title: 'Recall on the claims of three real articles, end to end',
    head: ['kind', 'rule of the same meaning', 'gold', 'found by it', 'found by any'],
    rows: [...sum].map(([kind, { same, any, gold }]) => [kind, CODES[kind] ?? 'none', gold, same, any]),
    note: 'Any overlap counts. Most claims of the kind NO_SOURCE tell background, which the guidelines leave alone.',
  };
}
