// One article as the corpus sees it: the entities of the register in place of the article's own.
import type { Analysis, Entity, Finding } from '../extraction/analysis';
import type { Article } from './article';
import type { EntityRegister } from './register';

/** An article's entity that carries the corpus's id. */
export interface LinkedEntity extends Entity {
  /** Its ids in the article's own analysis: several where the corpus knows that they are one. */
  readonly local: readonly string[];
}

export interface LinkedAnalysis extends Analysis {
  readonly entities: readonly LinkedEntity[];
}

/**
 * The article's analysis with corpus-wide entity ids. An entity has its corpus name; the forms that this article
 * prints are its aliases. What the register does not know keeps its own id, after the article's.
 *
 * @param findings all findings of the article, those across articles included
 */
export function inCorpus(
  { id, analysis }: Pick<Article, 'id' | 'analysis'>,
  register: EntityRegister,
  findings: readonly Finding[] = analysis.findings,
): LinkedAnalysis {
  const ids = new Map<string, string>();
  const linked = new Map<string, LinkedEntity>();
  for (const entity of analysis.entities) {
    const known = register.entityOf({ article: id, entity: entity.id });
    const corpusId = known?.id ?? `${id}#${entity.id}`;
    const name = known?.name ?? entity.name;
    ids.set(entity.id, corpusId);
    const earlier = linked.get(corpusId);
    const forms = new Set([...(earlier?.aliases ?? []), entity.name, ...entity.aliases]);
    forms.delete(name);
    linked.set(corpusId, {
      id: corpusId,
      name,
      type: known?.type ?? entity.type,
      aliases: [...forms],
      local: [...(earlier?.local ?? []), entity.id],
    });
  }
  const idOf = (local: string) => ids.get(local) ?? `${id}#${local}`;
  return {
    blocks: analysis.blocks,
    entities: [...linked.values()],
    mentions: analysis.mentions.map((mention) => {
      const entity = idOf(mention.entity);
      return { ...mention, entity, type: linked.get(entity)?.type ?? mention.type };
    }),
    quotes: analysis.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker === null ? null : idOf(quote.speaker),
    })),
    findings,
  };
}
