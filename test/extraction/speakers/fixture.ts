// Texts with names and quotes marked, for tests that depend neither on the tagger nor on the cue rules:
// ⟦person:Ann Roe⟧ is a name; ⟨1c:…⟩, ⟨1q:…⟩ and ⟨1s:…⟩ are content, cue and source of quote 1. Marks may nest.
import type { EntityType, Name, Quote, QuoteFrame } from '../../../server/src/extraction/analysis';
import { classifyBlocks } from '../../../server/src/extraction/blocks';
import { createCoreference } from '../../../server/src/extraction/coreference';
import { createSpeakerResolver } from '../../../server/src/extraction/speakers';
import { createLanguage } from '../../../server/src/language/language';
import { readDocument } from '../../../server/src/text/document';
import type { Span } from '../../../server/src/text/span';

const language = createLanguage({});
const findEntities = createCoreference(language);
const findSpeakers = createSpeakerResolver(language);

type Parts = { content: Span[]; cue: Span[]; source: Span[] };

function readMarked(marked: string) {
  const names: Name[] = [];
  const parts = new Map<string, Parts>();
  const open: { kind: string; start: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦(\w+):|⟨(\d[csqn]):|[⟧⟩]/gu)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const kind = match[1] ?? match[2];
    if (kind !== undefined) {
      open.push({ kind, start: text.length });
      continue;
    }
    const closed = open.pop()!;
    const span = { start: closed.start, end: text.length };
    if (match[0] === '⟧') {
      names.push({ ...span, type: closed.kind as EntityType, confidence: 0.9 });
      continue;
    }
    const [id, part] = [closed.kind[0]!, closed.kind[1]!];
    const known = parts.get(id) ?? { content: [], cue: [], source: [] };
    parts.set(id, known);
    known[part === 'c' ? 'content' : part === 'q' ? 'cue' : 'source'].push(span);
  }
  text += marked.slice(from);
  names.sort((a, b) => a.start - b.start);
  const frames = [...parts].map(([, { content, cue, source }]): QuoteFrame => {
    const isMarked = content.every(({ start, end }) => /^["“‘«].*["”’»]$/su.test(text.slice(start, end)));
    const nested = [...parts.values()].some(
      (other) =>
        other.content !== content &&
        other.content.some((c) => content.every((d) => c.start <= d.start && d.end <= c.end)),
    );
    return {
      kind: isMarked ? 'direct' : 'indirect',
      content,
      cue,
      source,
      nested,
      rule: cue.some(({ start, end }) => text.slice(start, end) === ':') ? 'transcript' : 'test',
      confidence: 1,
    };
  });
  return { text, names, frames };
}

/** Each quote as "speaker (status)". */
export function speakersOf(marked: string): string[] {
  const { quotes, entities } = analyse(marked);
  return quotes.map((quote: Quote) => {
    const speaker = entities.find(({ id }) => id === quote.speaker);
    return `${speaker?.name ?? 'nobody'} (${quote.status})`;
  });
}

/** The nominals and pronouns that were found, as "words → entity". */
export function standInsOf(marked: string): string[] {
  const { text, mentions, entities } = analyse(marked);
  return mentions
    .filter(({ form }) => form === 'nominal' || form === 'pronoun')
    .map((m) => `${text.slice(m.start, m.end)} → ${entities.find(({ id }) => id === m.entity)?.name}`);
}

function analyse(marked: string) {
  const { text, names, frames } = readMarked(marked);
  const document = readDocument(text, language.tokenRules);
  const blocks = classifyBlocks(document);
  const resolved = findEntities(document, blocks, names);
  return { text, entities: resolved.entities, ...findSpeakers(document, blocks, resolved, frames) };
}
