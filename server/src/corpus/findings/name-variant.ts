// A name spelled otherwise than other articles on the same event spell it.
import type { Entity, EntityType, Mention } from '../../extraction/analysis';
import type { Sight } from '../../extraction/findings/sight';
import { named } from '../../extraction/findings/wording';
import type { CorpusRule } from './corpus-rule';
import type { CorpusSight, NameInArticle, OpenArticle } from './corpus-sight';
import type { Spellings } from './spellings';

export const nameVariant: CorpusRule = {
  code: 'name-variant',
  title: 'Name spelled otherwise elsewhere',
  description: 'A name spelled otherwise than other articles on the same event spell it.',
  severity: 'hint',
  help: 'docs/rules/name-variant.md',
  fixes: ['same-entity', 'other-entity', 'open-source', 'dismiss'],
  *check(sight) {
    const names = namesElsewhere(sight);
    for (const entity of sight.sight.entities) {
      if (entity.type === 'group' || entity.type === 'event') continue;
      const first = firstMention(sight.sight, entity, entity.name);
      const concerned = first && articlesToAsk(entity, names(entity.type), sight.view.spellings);
      yield;
      if (first === undefined || concerned === undefined) continue;
      const usual = usualSpelling(
        sight,
        entity,
        concerned.flatMap((id) => sight.open(id) ?? []),
      );
      if (usual === undefined) continue;
      const { start, end } = first;
      const message = `Check the spelling of ${named(entity.name)}: other articles have ${named(usual.name)}.`;
      yield { start, end, message, related: usual.related };
    }
  },
};

/** A name that other articles on the same event print. */
interface NameElsewhere extends NameInArticle {
  /** Once for each of their entities that is called so. */
  readonly articles: string[];
}

/** The names that tied articles print, by the type of what they name. */
function namesElsewhere({ view, open, tied }: CorpusSight): (type: EntityType) => readonly NameElsewhere[] {
  const known = new Map<EntityType, Map<string, NameElsewhere>>();
  for (const id of [...tied].sort())
    for (const { type, name } of view.names?.(id) ?? open(id)?.sight.entities ?? []) {
      const ofType = known.get(type) ?? new Map<string, NameElsewhere>();
      known.set(type, ofType);
      const one = ofType.get(name);
      if (one === undefined) ofType.set(name, { type, name, articles: [id] });
      else one.articles.push(id);
    }
  const lists = new Map([...known].map(([type, names]) => [type, [...names.values()]]));
  return (type) => lists.get(type) ?? [];
}

/** The articles that may have a more usual spelling of a name, or the same; undefined where none can be more usual. */
function articlesToAsk(
  entity: Entity,
  names: readonly NameElsewhere[],
  { isSpellingOf }: Spellings,
): readonly string[] | undefined {
  const same = names.find(({ name }) => name === entity.name)?.articles ?? [];
  const others = names.filter((other) => isSpellingOf(other.name, entity.name));
  if (!others.some(({ articles }) => articles.length > same.length)) return undefined;
  return [...new Set([...others.flatMap(({ articles }) => articles), ...same])].sort();
}

/** The spelling that more articles, else more mentions, have; undefined when it is the one here, or none is usual. */
function usualSpelling(sight: CorpusSight, entity: Entity, tied: readonly OpenArticle[]) {
  const { isSpellingOf } = sight.view.spellings;
  let articles = 1;
  let mentions = mentionsOf(sight.sight, entity);
  const others = new Map<string, { articles: number; mentions: number; places: [OpenArticle, Entity][] }>();
  for (const other of tied) {
    for (const candidate of other.sight.entities) {
      if (candidate.type !== entity.type) continue;
      if (candidate.name === entity.name) {
        articles++;
        mentions += mentionsOf(other.sight, candidate);
      } else if (
        isSpellingOf(candidate.name, entity.name) &&
        !hasBoth(sight.sight, other.sight, entity, candidate)
      ) {
        const known = others.get(candidate.name) ?? { articles: 0, mentions: 0, places: [] };
        known.articles++;
        known.mentions += mentionsOf(other.sight, candidate);
        known.places.push([other, candidate]);
        others.set(candidate.name, known);
      }
    }
  }
  const [best] = [...others].sort(([, a], [, b]) => b.articles - a.articles || b.mentions - a.mentions);
  if (best === undefined) return undefined;
  const [name, support] = best;
  if (support.articles < articles || (support.articles === articles && support.mentions <= mentions))
    return undefined;
  const related = support.places.flatMap(([{ id, sight: there }, candidate]) => {
    const first = firstMention(there, candidate, name);
    return first === undefined
      ? []
      : [{ start: first.start, end: first.end, article: id, message: 'Spelled this way here.' }];
  });
  return { name, related };
}

/** An article that has both spellings means two things by them. */
function hasBoth(here: Sight, there: Sight, entity: Entity, candidate: Entity): boolean {
  return (
    here.entities.some((one) => one.name === candidate.name) ||
    there.entities.some((one) => one.name === entity.name)
  );
}

function mentionsOf(sight: Sight, entity: Entity): number {
  return sight.mentions.filter(
    ({ entity: id, form }) => id === entity.id && form !== 'pronoun' && form !== 'nominal',
  ).length;
}

/** The first mention in the body that spells the name so; undefined when the body has none. */
function firstMention(sight: Sight, entity: Entity, name: string): Mention | undefined {
  const body = sight.mentions.filter(
    (mention) => mention.entity === entity.id && sight.blockAt(mention.start)?.role === 'body',
  );
  return body.find((mention) => sight.textOf(mention) === name) ?? body[0];
}
