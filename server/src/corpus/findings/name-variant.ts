// A name spelled otherwise than other articles on the same event spell it.
import type { Entity, Mention } from '../../extraction/analysis';
import type { Sight } from '../../extraction/findings/sight';
import { named } from '../../extraction/findings/wording';
import type { CorpusRule } from './corpus-rule';
import type { CorpusSight, OpenArticle } from './corpus-sight';
import { isSpellingOf } from './spellings';

export const nameVariant: CorpusRule = {
  code: 'name-variant',
  title: 'Name spelled otherwise elsewhere',
  description: 'A name spelled otherwise than other articles on the same event spell it.',
  severity: 'hint',
  help: 'docs/rules/name-variant.md',
  fixes: ['same-entity', 'other-entity', 'open-source', 'dismiss'],
  *check(sight) {
    const tied = [...sight.tied].sort().flatMap((id) => sight.open(id) ?? []);
    for (const entity of sight.sight.entities) {
      if (entity.type === 'group' || entity.type === 'event') continue;
      const usual = usualSpelling(sight, entity, tied);
      const first = firstMention(sight.sight, entity, entity.name);
      if (usual === undefined || first === undefined) continue;
      const { start, end } = first;
      const message = `Check the spelling of ${named(entity.name)}: other articles have ${named(usual.name)}.`;
      yield { start, end, message, related: usual.related };
    }
  },
};

/** The spelling that more articles, else more mentions, have; undefined when it is the one here, or none is usual. */
function usualSpelling(sight: CorpusSight, entity: Entity, tied: readonly OpenArticle[]) {
  let articles = 1;
  let mentions = mentionsOf(sight.sight, entity);
  const others = new Map<string, { articles: number; mentions: number; places: [OpenArticle, Entity][] }>();
  for (const other of tied) {
    for (const candidate of other.sight.entities) {
      if (candidate.type !== entity.type) continue;
      if (candidate.name === entity.name) {
        articles++;
        mentions += mentionsOf(other.sight, candidate);
      } else if (isSpellingOf(candidate, entity) && !hasBoth(sight.sight, other.sight, entity, candidate)) {
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
