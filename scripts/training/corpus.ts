// The training sets: lines of JSON to documents of tokens and gold tags. Sets differ in what they mark; what can be
// brought to one form is (titles off, possessives off), what cannot is told apart by the set's style.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OFFICES, TITLES } from '../../server/src/language/name-words';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  /** Index in `TAGGED_TYPES`. */
  readonly type: number;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  readonly style: number;
  readonly weight: number;
}

/** A file of the training folder: its style of annotation, how much it counts, how many lines make a document. */
export interface TrainingSet {
  readonly file: string;
  readonly style: number;
  readonly weight: number;
  /** Lines that are single sentences in the order of their text are joined by so many. */
  readonly join: number;
  /** At most so many lines, spread evenly over the file. */
  readonly most: number;
}

export const STYLE = {
  newswire: 0,
  wiki: 1,
  domain: 2,
  tweets: 3,
  universal: 4,
  genres: 5,
  invented: 6,
} as const;

export const TRAINING_SETS: readonly TrainingSet[] = [
  { file: 'gmb', style: STYLE.newswire, weight: 1, join: 10, most: 16_000 },
  { file: 'wikigold', style: STYLE.wiki, weight: 1.5, join: 1, most: Number.POSITIVE_INFINITY },
  { file: 'crossner', style: STYLE.domain, weight: 1, join: 1, most: Number.POSITIVE_INFINITY },
  { file: 'btc', style: STYLE.tweets, weight: 1, join: 1, most: Number.POSITIVE_INFINITY },
  { file: 'wnut17_train', style: STYLE.tweets, weight: 0.7, join: 1, most: Number.POSITIVE_INFINITY },
  { file: 'uner_ewt_dev', style: STYLE.universal, weight: 1.5, join: 1, most: Number.POSITIVE_INFINITY },
  { file: 'uner_pud', style: STYLE.universal, weight: 2, join: 1, most: Number.POSITIVE_INFINITY },
  { file: 'gum_academic', style: STYLE.genres, weight: 1, join: 1, most: Number.POSITIVE_INFINITY },
  { file: 'gum_bio', style: STYLE.genres, weight: 1, join: 1, most: Number.POSITIVE_INFINITY },
  { file: 'gum_court', style: STYLE.genres, weight: 1, join: 1, most: Number.POSITIVE_INFINITY },
  { file: 'gum_interview', style: STYLE.genres, weight: 1, join: 1, most: Number.POSITIVE_INFINITY },
  { file: 'gum_voyage', style: STYLE.genres, weight: 1, join: 1, most: Number.POSITIVE_INFINITY },
];

interface Line {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const TYPE: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2 };

/** The documents of a file in the shelf's form. */
export function readGold(file: string, set: Omit<TrainingSet, 'file'>): GoldDocument[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  const documents: GoldDocument[] = [];
  const blocks = Math.ceil(lines.length / set.join);
  const take = Math.min(blocks, Math.ceil(set.most / set.join));
  for (let k = 0; k < take; k++) {
    const block = Math.floor((k * blocks) / take);
    const part = lines.slice(block * set.join, (block + 1) * set.join);
    let text = '';
    const spans: GoldSpan[] = [];
    for (const line of part) {
      for (const { start, end, type } of line.entities) {
        const known = TYPE[type];
        if (known === undefined) continue;
        const span = tidy(line.text, { start, end, type: known });
        if (span !== undefined)
          spans.push({ ...span, start: span.start + text.length, end: span.end + text.length });
      }
      text += `${line.text}\n`;
    }
    documents.push({ id: part[0]?.id ?? '', text, spans, style: set.style, weight: set.weight });
  }
  return documents;
}

/** @param isPlace true for strings that are a country's, capital's or big city's name and nothing else */
export function readTrainingFolder(folder: string, isPlace: (words: string) => boolean): GoldDocument[] {
  return TRAINING_SETS.flatMap((set) => {
    const documents = readGold(path.join(folder, `${set.file}.jsonl`), set);
    return settleTypes(documents, isPlace);
  });
}

/** A string that a set gives one type at least this often keeps it everywhere in the set. */
const SETTLED = 0.8;
const SETTLED_COUNT = 10;

/**
 * Makes types follow the name, not the role: a country that acts stays a place; and what a set nearly always gives
 * one type is a slip where it has another (some of the labels are semi-automatic).
 */
function settleTypes(
  documents: readonly GoldDocument[],
  isPlace: (words: string) => boolean,
): GoldDocument[] {
  const counts = new Map<string, number[]>();
  for (const { text, spans } of documents)
    for (const { start, end, type } of spans) {
      const words = text.slice(start, end);
      const count = counts.get(words) ?? [0, 0, 0];
      count[type] = (count[type] ?? 0) + 1;
      counts.set(words, count);
    }
  const settledType = (words: string): number => {
    if (isPlace(words)) return 2;
    const count = counts.get(words) ?? [];
    const total = count.reduce((sum, n) => sum + n, 0);
    return count.findIndex((n) => total >= SETTLED_COUNT && n >= SETTLED * total);
  };
  return documents.map((document) => {
    const spans = document.spans.map((span) => {
      const words = document.text.slice(span.start, span.end);
      const settled = settledType(words);
      if (settled < 0 || (settled === 2 && span.type === 0)) return span;
      return { ...span, type: settled };
    });
    return { ...document, spans: [...spans, ...compoundParts(document.text, spans, settledType)] };
  });
}

/** Names that are the first part of a compound, which some sets leave unmarked: "Paris-based", "U.S.-led". */
function compoundParts(
  text: string,
  spans: readonly GoldSpan[],
  settledType: (words: string) => number,
): GoldSpan[] {
  const parts: GoldSpan[] = [];
  for (const match of text.matchAll(COMPOUND)) {
    const [, name = ''] = match;
    const start = match.index;
    const end = start + name.length;
    const type = settledType(name);
    if (type >= 0 && !spans.some((span) => span.start < end && start < span.end))
      parts.push({ start, end, type });
  }
  return parts;
}
const COMPOUND =
  /\b(\p{Lu}[\p{L}.]+)-(?:based|born|led|backed|held|controlled|run|occupied|trained|owned|sponsored|funded|listed|bound)\b/gu;

/** Brings a gold span to the span policy: no title before a person, no possessive, no article, no loose marks. */
function tidy(text: string, span: GoldSpan): GoldSpan | undefined {
  let { start, end } = span;
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map((m) => ({
    word: m[0],
    start: start + m.index,
  }));
  if (span.type === 0) {
    const office = words.findLastIndex(({ word }) => OFFICES.has(word.toLowerCase().replace(/\.$/, '')));
    if (office >= 0 && office < words.length - 1) words.splice(0, office + 1);
    while (words.length > 1 && TITLES.has((words[0]?.word ?? '').toLowerCase().replace(/\.$/, '')))
      words.shift();
  }
  if (words.length > 1 && /^the$/i.test(words[0]?.word ?? '')) words.shift();
  start = words[0]?.start ?? start;
  const compound = /^(\p{Lu}[\p{L}.]+)-\p{Ll}{3,}$/u.exec(text.slice(start, end));
  if (compound !== null) end = start + (compound[1]?.length ?? 0);
  const tail = /(?:['’]s?|[,;:.!?"”)]+|\s)+$/.exec(text.slice(start, end));
  if (tail !== null && !/\.$/.test(tail[0])) end -= tail[0].length;
  return start < end ? { ...span, start, end } : undefined;
}
