// A name that several of the article bear ("Hill said", of Tom and Ray Hill): the one of whom the last sentences
// tell, when they tell of one only; otherwise the text does not decide.
import type { Entity, Mention } from '../analysis';
import { foldName } from '../coreference/keys';
import { type Answer, unclear } from './answer';
import { isSubject } from './prominence';
import type { Search } from './search';
import { isTitle } from './words';

/** Named this many times as often as any namesake, somebody is meant where none stands near. */
const DOMINANT = 3;
/** How many sentences back the one meant may stand. */
const REACH = 8;

/**
 * Who of several namesakes speaks.
 *
 * @param label the name as printed in the source
 * @param at UTF-16 offset of the source
 */
export function resolveNamesake(search: Search, label: string, at: number): Answer {
  const { scene, ledger, profiles } = search;
  const bearers = bearersOf(search, foldName(label));
  const decide = ({ id, name }: Entity): Answer => ({
    speaker: id,
    status: 'named',
    why: `${name} is the one of this name of whom the sentences before tell.`,
  });
  const [only, ...rivals] = bearers;
  if (only !== undefined && rivals.length === 0) return decide(only);
  if (bearers.some(({ type }) => type !== 'person')) {
    // A person and a company of one name are one thing whose type is in doubt.
    const [most] = [...bearers].sort((a, b) => profiles.countOf(b.id) - profiles.countOf(a.id));
    if (most !== undefined) return decide(most);
  }
  const ids = new Set(bearers.map(({ id }) => id));
  const named = new Set<string>();
  const leading = new Set<string>();
  const here = scene.sentenceAt(at);
  for (let i = here; i >= 0 && i >= here - REACH; i--) {
    const sentence = scene.sentences[i];
    if (sentence === undefined || (sentence.role !== 'body' && i < here)) break;
    for (const { answer, joint } of ledger.in(i))
      for (const id of [...joint, answer.speaker ?? '']) if (ids.has(id)) leading.add(id);
    let before: Mention | undefined;
    for (const mention of sentence.mentions) {
      if (!ids.has(mention.entity) || mention.end > at || ledger.isQuoted(i, mention)) continue;
      named.add(mention.entity);
      const isJoined =
        before !== undefined && /^(?:,| and| or|\s)+$/u.test(scene.text.slice(before.end, mention.start));
      if (isJoined ? leading.has(before?.entity ?? '') : isSubject(sentence, mention))
        leading.add(mention.entity);
      before = mention;
    }
  }
  if (named.size === 0 && leading.size === 0) {
    const [most, second] = [...bearers].sort((a, b) => profiles.countOf(b.id) - profiles.countOf(a.id));
    const isPlain = profiles.countOf(most?.id ?? '') >= DOMINANT * profiles.countOf(second?.id ?? '');
    if (most !== undefined && isPlain) return decide(most);
  }
  const [candidates] = [leading, named].filter(({ size }) => size > 0);
  const chosen = candidates?.size === 1 ? bearers.find(({ id }) => candidates.has(id)) : undefined;
  return chosen === undefined
    ? unclear(
        'More than one person of the article bears this name.',
        bearers.map(({ id }) => id),
      )
    : decide(chosen);
}

/** Who bears a name (folded); kept for the next who asks. */
function bearersOf({ scene, bearers }: Search, label: string): readonly Entity[] {
  let known = bearers.get(label);
  if (known === undefined) {
    const all = [...scene.entities.values()].filter((entity) => bears(entity, label));
    // A bearer of the bare name beside bearers of longer ones is one of them.
    const fuller = all.filter(({ name }) => foldName(name) !== label);
    known = withoutDoubles(fuller.length > 0 ? fuller : all, label);
    bearers.set(label, known);
  }
  return known;
}

/**
 * The bearers without those that the tagger read twice: a title or a role before the surname ("AG Roe"), and a name
 * that ends with all of another's words ("Mayor Ann Roe").
 */
function withoutDoubles(bearers: readonly Entity[], label: string): readonly Entity[] {
  const given = ({ name }: Entity) => {
    const words = name.split(' ');
    return words[words.findIndex((word) => foldName(word) === label) - 1] ?? '';
  };
  const kept = bearers.filter(
    (one) =>
      !NO_GIVEN_NAME.test(given(one)) &&
      !isTitle(given(one).toLowerCase()) &&
      !bearers.some((other) => other !== one && foldName(one.name).endsWith(` ${foldName(other.name)}`)),
  );
  return kept.length > 0 ? kept : bearers;
}

/** An acronym, a compound of names, or the end of another sentence. */
const NO_GIVEN_NAME = /^\p{Lu}{2,}$|-|\.$/u;

function bears({ name, aliases, type }: Entity, label: string): boolean {
  if (type === 'group') return false;
  if ([name, ...aliases].some((form) => foldName(form) === label)) return true;
  return type === 'person' && foldName(name).split(' ').includes(label);
}
