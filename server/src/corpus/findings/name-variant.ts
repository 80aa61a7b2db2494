// A name spelled otherwise than other articles on the same event spell it.
import type { Entity, Mention } from '../../extraction/analysis';
import type { Sight } from '../../extraction/findings/sight';
import { named } from '../../extraction/findings/wording';
import type { CorpusRule } from './corpus-rule';
import type { CorpusSight } from './corpus-sight';
import { createNameLists, isSpelled, type NameInArticle, type NameLists } from './name-lists';
import type { OpenArticle } from './open-article';
import type { Spellings } from './spellings';

export const nameVariant: CorpusRule = {
  code: 'name-variant',
  title: 'Name spelled otherwise elsewhere',
  description: 'A name spelled otherwise than other articles on the same event spell it.',
  severity: 'hint',
  help: 'docs/rules/name-variant.md',
  fixes: ['same-entity', 'other-entity', 'open-source', 'dismiss'],
  *check(sight) {
    const articlesToAsk = yield* namesElsewhere(sight);
    for (const entity of sight.sight.entities) {
      const concerned = isSpelled(entity) ? articlesToAsk(entity) : undefined;
      const first = concerned && firstMention(sight.sight, entity, entity.name);
      if (first === undefined || concerned === undefined) continue;
      yield;
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

/** A name of the article, and the articles on the same event that print it, or another spelling of it. */
interface OwnName extends NameInArticle {
  /** Once for each of their entities that is called so. */
  readonly same: string[];
  /** The same of each other spelling. */
  readonly others: Map<string, string[]>;
}

/** The names of an article, to be found by names like them. */
class OwnNames {
  readonly #names = new Map<string, OwnName>();
  readonly #byKey = new Map<number, OwnName[]>();
  /** By the number of another name, the own ones that are that name or another spelling of it; where there are some. */
  readonly #like = new Map<number, readonly OwnName[]>();
  /** By the number of another name, whether it was looked at, and is like an own one: of thousands, nearly none is. */
  #looks = new Uint8Array(0);
  readonly #lists: NameLists;
  readonly #spellings: Spellings;

  constructor(names: readonly NameInArticle[], lists: NameLists, spellings: Spellings) {
    this.#lists = lists;
    this.#spellings = spellings;
    for (const { type, name } of names) {
      const id = `${type}|${name}`;
      if (!isSpelled({ type, name }) || this.#names.has(id)) continue;
      const own: OwnName = { type, name, same: [], others: new Map() };
      this.#names.set(id, own);
      for (const key of spellings.keysOf(name)) {
        const known = this.#byKey.get(key);
        if (known === undefined) this.#byKey.set(key, [own]);
        else known.push(own);
      }
    }
  }

  get({ type, name }: NameInArticle): OwnName | undefined {
    return this.#names.get(`${type}|${name}`);
  }

  /** Notes that an article on the same event has a name. @param number see `NameLists` */
  note(article: string, number: number): void {
    const look = this.#looks[number];
    if (look === UNLIKE) return;
    if (look !== LIKE && !this.#isLike(number)) return;
    for (const own of this.#like.get(number) ?? NO_NAMES) {
      const name = this.#lists.nameAt(number)?.name ?? '';
      if (own.name === name) own.same.push(article);
      else own.others.set(name, [...(own.others.get(name) ?? []), article]);
    }
  }

  #isLike(number: number): boolean {
    if (number >= this.#looks.length) {
      const looks = new Uint8Array(this.#lists.size);
      looks.set(this.#looks);
      this.#looks = looks;
    }
    const like = this.#look(number);
    this.#looks[number] = like.length === 0 ? UNLIKE : LIKE;
    if (like.length > 0) this.#like.set(number, like);
    return like.length > 0;
  }

  #look(number: number): readonly OwnName[] {
    const other = this.#lists.nameAt(number);
    let found: Set<OwnName> | undefined;
    for (const key of other?.keys ?? [])
      for (const own of this.#byKey.get(key) ?? NO_NAMES) {
        if (own.type !== other?.type) continue;
        if (own.name !== other.name && !this.#spellings.isSpellingOf(own.name, other.name)) continue;
        found ??= new Set();
        found.add(own);
      }
    return found === undefined ? NO_NAMES : [...found];
  }
}

const NO_NAMES: readonly OwnName[] = [];
const UNLIKE = 1;
const LIKE = 2;
/** Articles whose names are looked at in one piece of work. */
const PIECE = 4;

/**
 * Goes through the names of tied articles.
 *
 * @returns the articles that may have a more usual spelling of a name, or the same; undefined where none can be more
 *   usual
 */
function* namesElsewhere({
  sight,
  view,
  open,
  tied,
}: CorpusSight): Generator<undefined, (name: NameInArticle) => readonly string[] | undefined> {
  const lists = view.names?.lists ?? createNameLists(view.spellings);
  const own = new OwnNames(sight.entities, lists, view.spellings);
  let count = 0;
  for (const id of tied) {
    if (++count % PIECE === 0) yield;
    const names = view.names?.of(id) ?? lists.listOf(open(id)?.sight.entities ?? []);
    for (const name of names) own.note(id, name);
  }
  return (name) => {
    const { same = [], others } = own.get(name) ?? {};
    const articles = [...(others?.values() ?? [])];
    if (!articles.some(({ length }) => length > same.length)) return undefined;
    return [...new Set([...articles.flat(), ...same])].sort();
  };
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
