// Texts with their names marked, for tests that must not depend on the tagger: ⟦person:Ann Roe⟧.
import type { EntityType, Name } from '../../../server/src/extraction/analysis';
import { classifyBlocks } from '../../../server/src/extraction/blocks';
import { createCoreference } from '../../../server/src/extraction/coreference';
import { createLanguage } from '../../../server/src/language/language';
import { readDocument } from '../../../server/src/text/document';

const language = createLanguage({});
const findEntities = createCoreference(language);

/** Cuts the marks out of a text and keeps where they stood. */
export function readMarked(marked: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦(\w+):([^⟧]*)⟧/gu)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[2] ?? '';
    names.push({ start, end: text.length, type: match[1] as EntityType, confidence: 0.9 });
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), names };
}

/** The document, blocks and entities of a marked text. */
export function resolveMarked(marked: string) {
  const { text, names } = readMarked(marked);
  const document = readDocument(text, language.tokenRules);
  const blocks = classifyBlocks(document);
  return { text, names, document, blocks, language, resolved: findEntities(document, blocks, names) };
}

/** Each entity as "Name (type): the words of its mentions". */
export function entitiesOf(marked: string): string[] {
  const { text, resolved } = resolveMarked(marked);
  return resolved.entities.map((entity) => {
    const words = resolved.mentions
      .filter((m) => m.entity === entity.id)
      .map((m) => text.slice(m.start, m.end));
    return `${entity.name} (${entity.type}): ${words.join(', ')}`;
  });
}
