// Articles written with their analysis in them, for tests of what stands on an analysis.
//
//   ⟦person e1:Mara Lindqvist⟧   a mention of entity e1; `alias`, `nominal`, `pronoun` before the type say its form
//   ⟦content q1:“…”⟧ ⟦cue q1:said⟧ ⟦source q1:…⟧   the parts of quote q1; `speakers` says whose it is
//   ‸   a cursor
// Markers nest. Blocks are the lines: the first is the headline, lines that begin with "READ MORE" are boilerplate.

import { createCorpusIndex } from '../../server/src/corpus/index';
import { createRegister } from '../../server/src/corpus/register';
import type { CorpusSnapshot, IndexedArticle } from '../../server/src/corpus/snapshot';
import type {
  Analysis,
  Block,
  Entity,
  EntityType,
  Mention,
  MentionForm,
  Quote,
  SpeakerStatus,
} from '../../server/src/extraction/analysis';
import { readDocument } from '../../server/src/text/document';
import type { Span } from '../../server/src/text/span';

export interface Marked {
  readonly text: string;
  /** UTF-16 offset of the cursor; -1 where there is none. */
  readonly cursor: number;
  readonly analysis: Analysis;
}

type Speakers = Readonly<Record<string, string | SpeakerStatus>>;

const FORMS = new Set(['alias', 'nominal', 'pronoun']);
const STATUSES = new Set(['none', 'unclear', 'anonymous']);

/** @param speakers quote id -> entity id, or the status of a quote that has no speaker (`none` when left out) */
export function marked(source: string, speakers: Speakers = {}): Marked {
  let text = '';
  let cursor = -1;
  const spans: (Span & { readonly words: readonly string[]; readonly id: string })[] = [];
  const open: { words: readonly string[]; id: string; start: number }[] = [];
  for (const piece of source.split(/(⟦[^:⟦⟧]+:|⟧|‸)/u)) {
    if (piece === '‸') cursor = text.length;
    else if (piece === '⟧') {
      const last = open.pop();
      if (last === undefined) throw new Error('A marker is closed that was not opened.');
      spans.push({ ...last, end: text.length });
    } else if (piece.startsWith('⟦')) {
      const words = piece.slice(1, -1).split(' ');
      open.push({ words, id: words.at(-1) ?? '', start: text.length });
    } else text += piece;
  }
  if (open.length > 0) throw new Error('A marker is not closed.');
  return { text, cursor, analysis: analysisOf(text, spans, speakers) };
}

function analysisOf(
  text: string,
  spans: readonly (Span & { readonly words: readonly string[]; readonly id: string })[],
  speakers: Speakers,
): Analysis {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: Mention[] = [];
  const quotes = new Map<string, { content: Span[]; cue: Span[]; source: Span[] }>();
  for (const { words, id, start, end } of inOrder) {
    const kind = words[0];
    if (kind === 'content' || kind === 'cue' || kind === 'source') {
      const parts = quotes.get(id) ?? { content: [], cue: [], source: [] };
      parts[kind].push({ start, end });
      quotes.set(id, parts);
      continue;
    }
    const form = (kind !== undefined && FORMS.has(kind) ? kind : 'name') as MentionForm;
    const type = words[form === 'name' ? 0 : 1] as EntityType;
    mentions.push({ start, end, type, form, entity: id, confidence: 0.9 });
  }
  const entities: Entity[] = [...new Set(mentions.map((m) => m.entity))].map((id) => {
    const own = mentions.filter((m) => m.entity === id);
    const words = own.filter((m) => m.form === 'name' || m.form === 'alias');
    const forms = [...new Set(words.map((m) => text.slice(m.start, m.end)))];
    const name = [...forms].sort((a, b) => b.length - a.length)[0] ?? id;
    return { id, name, type: own[0]!.type, aliases: forms.filter((form) => form !== name) };
  });
  return {
    blocks: blocksOf(text),
    entities,
    mentions,
    quotes: [...quotes].map(([id, parts]): Quote => {
      const said = speakers[id] ?? 'none';
      const isKnown = !STATUSES.has(said);
      return {
        id,
        ...parts,
        kind: 'direct',
        nested: false,
        rule: 'test-rule',
        confidence: 0.8,
        speaker: isKnown ? said : null,
        status: isKnown ? 'named' : (said as SpeakerStatus),
      };
    }),
    findings: [],
  };
}

function blocksOf(text: string): Block[] {
  return readDocument(text, { abbreviations: new Set() }).segments.map(({ start, end, content }, index) => ({
    start,
    end,
    role: index === 0 ? 'headline' : content.text.startsWith('READ MORE') ? 'boilerplate' : 'body',
  }));
}

/** A corpus of marked articles. */
export interface MarkedCorpus {
  readonly snapshot: CorpusSnapshot;
  article(id: string): IndexedArticle;
  /** Where the cursor stands; the first article that has one. */
  readonly here: { readonly article: IndexedArticle; readonly offset: number };
  /** The words of a span of an article. */
  words(id: string, span: Span): string;
}

/** @param articles id -> marked text, or a marked article with its speakers */
export function corpusOf(articles: Readonly<Record<string, string | Marked>>): MarkedCorpus {
  const index = createCorpusIndex(createRegister());
  let at: { id: string; offset: number } | undefined;
  for (const [id, source] of Object.entries(articles)) {
    const { text, cursor, analysis } = typeof source === 'string' ? marked(source) : source;
    if (cursor >= 0) at ??= { id, offset: cursor };
    index.put({ id, meta: {}, text, analysis });
  }
  const snapshot = index.snapshot();
  const article = (id: string) => {
    const found = snapshot.article(id);
    if (found === undefined) throw new Error(`There is no article ${id}.`);
    return found;
  };
  return {
    snapshot,
    article,
    get here() {
      if (at === undefined) throw new Error('There is no cursor.');
      return { article: article(at.id), offset: at.offset };
    },
    words: (id, { start, end }) => article(id).text.slice(start, end),
  };
}
