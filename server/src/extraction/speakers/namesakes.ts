// A name that several of the article bear ("Hill said", of Tom and Ray Hill): the one of whom the last sentences
// tell, when they tell of one only; otherwise the text does not decide.
import type { Entity, Mention } from '../analysis';
import { foldName } from '../coreference/keys';
import { type Answer, unclear } from './answer';
import { isSubject } from './prominence';
import type { Search } from './search';

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
  const { scene, ledger } = search;
  const bearers = search.bearersOf(foldName(label));
  const decide = ({ id, name }: Entity): Answer => ({
    speaker: id,
    status: 'named',
    why: `${name} is the one of this name of whom the sentences before tell.`,
  });
  const [only, ...rivals] = bearers;
  if (only !== undefined && rivals.length === 0) return decide(only);
  if (bearers.some(({ type }) => type !== 'person')) {
    // A person and a company of one name are one thing whose type is in doubt.
    const [most] = [...bearers].sort((a, b) => search.countOf(b.id) - search.countOf(a.id));
    if (most !== undefined) return decide(most);
  }
  const ids = new Set(bearers.map(({ id }) => id));
  const named = new Set<string>();
  const leading = new Set<string>();
  const here = scene.sentenceAt(at);
  for (let i = here; i >= 0 && i >= here - REACH; i--) {
    const sentence = scene.sentence(i);
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
    const [most, second] = [...bearers].sort((a, b) => search.countOf(b.id) - search.countOf(a.id));
    const isPlain = search.countOf(most?.id ?? '') >= DOMINANT * search.countOf(second?.id ?? '');
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
