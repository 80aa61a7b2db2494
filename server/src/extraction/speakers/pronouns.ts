// Pronouns that speak: who "she", "it", "they" and "who" stand for. Looks at who spoke and who was named in the
// sentences before; two who fit equally make the speaker unclear, never a guess (compare Hobbs 1978, Grosz, Joshi
// and Weinstein 1995 for the preference for subjects and for those who go on speaking).
import type { Gender } from '../../language/gender';
import { ROLES, STAFF, VOICES } from '../../language/tables/titles';
import { overlaps, type Span } from '../../text/span';
import type { EntityType, Mention } from '../analysis';
import { type Answer, anonymous, unclear } from './answer';
import { BODY_NOUNS } from './around';
import { actTogether, isJoined, isOblique, isSubject, subjectBehind, subjectPronoun } from './prominence';
import type { SceneSentence } from './scene-line';
import { resolved, type Search } from './search';
import { countryOf, genderOfNoun, genderOfPronoun } from './words';

/** How many sentences a pronoun reaches back. */
const REACH = 8;

/** What the antecedent must be. */
export interface Wanted {
  readonly kind: 'person' | 'body' | 'plural';
  readonly gender?: Gender | undefined;
  /** Entities that it cannot be. */
  readonly not?: ReadonlySet<string>;
  /** The pronoun stands in quoted words itself: so may those it means. */
  readonly isQuoted?: boolean;
}

/** What a personal or possessive pronoun asks for; undefined for other words. */
export function wantedBy(pronoun: string): Wanted | undefined {
  const gender = genderOfPronoun(pronoun);
  if (gender !== undefined) return { kind: 'person', gender };
  if (/^(?:it|its|itself|which)$/u.test(pronoun)) return { kind: 'body' };
  if (/^(?:they|their|them|these|those|both)$/u.test(pronoun)) return { kind: 'plural' };
  return pronoun === 'who' ? { kind: 'person' } : undefined;
}

/**
 * The antecedent of a pronoun.
 *
 * @param at UTF-16 offset of the pronoun
 * @param own content of the pronoun's own quote: who is named there is spoken of, not speaking
 */
export function antecedentOf(search: Search, at: number, wanted: Wanted, own: readonly Span[]): Answer {
  const { scene } = search;
  const here = scene.sentenceAt(at);
  const sentence = scene.sentence(here);
  if (sentence === undefined) return anonymous('Nobody is named before.');
  const answer = withinSentence(search, here, at, wanted, own);
  if (answer !== undefined) return answer;
  let steps = 0;
  for (let i = here - 1; i >= 0 && steps < REACH; i--) {
    const before = scene.sentence(i);
    if (before === undefined) break;
    if (isHead(before) && !isHead(sentence)) {
      // A round-up's next item starts afresh.
      if (before.role === 'headline') break;
      continue;
    }
    steps++;
    const found = inSentence(search, i, wanted, own);
    if (found === 'go on') continue;
    if (found !== undefined)
      return (wanted.isQuoted ? undefined : heroOf(search, found, before, sentence, wanted)) ?? found;
  }
  return anonymous('Nobody who fits is named before.');
}

/**
 * "She was arrested twice. She told the court A.", where only paragraphs farther up name a woman: not whoever was named
 * last, but the person whom headline and story are about, when they are named more often.
 */
function heroOf(
  search: Search,
  { speaker, status }: Answer,
  from: SceneSentence,
  to: SceneSentence,
  wanted: Wanted,
): Answer | undefined {
  if (wanted.kind !== 'person' || status !== 'resolved' || speaker === null) return undefined;
  if (to.segment - from.segment < FAR) return undefined;
  const head = search.scene.sentence(0);
  const hero =
    head !== undefined && isHead(head) ? head.mentions.find(({ type }) => type === 'person') : undefined;
  if (hero === undefined || hero.entity === speaker || !fits(search, hero.entity, wanted)) return undefined;
  if (search.countOf(hero.entity) <= search.countOf(speaker)) return undefined;
  return resolved(search, hero.entity, 'is whom the article is about');
}

/** How many paragraphs up the one named last is far away; blank lines between them do not count. */
const FAR = 2;

function isHead({ role }: SceneSentence): boolean {
  return role !== 'body';
}

/** The mention right before a relative pronoun ("Leanne Roe, 47, who said"). */
export function relativeAntecedent(search: Search, at: number): Answer {
  const { scene } = search;
  const sentence = scene.sentence(scene.sentenceAt(at));
  const before = sentence?.mentions.filter(({ end, type }) => end <= at && type !== 'group') ?? [];
  const isPersonal = scene.text.slice(at, at + 3).toLowerCase() === 'who';
  const found = before.findLast(({ type }) => !isPersonal || type === 'person') ?? before.at(-1);
  if (found === undefined || (isPersonal && isOfOthers(scene.text.slice(found.end, at), found.type)))
    return anonymous('The one meant is not named.');
  return resolved(search, found.entity, 'is the last named before the relative clause');
}

/**
 * "Roe believes it will surprise people who said no", "Roe met a man who said no": a noun right before "who" that
 * no comma ties to the name ("Roe, a nurse who said no").
 *
 * @param between what stands between name and "who"
 */
function isOfOthers(between: string, type: EntityType): boolean {
  const noun = /(?:^|\s)(\p{Ll}+)\s$/u.exec(between)?.[1] ?? '';
  if (noun === '') return false;
  return OTHERS.test(noun) || (type === 'person' && !/^(?:,|\s\(|\s[–—])/u.test(between));
}

/** Those whom a relative clause picks out. */
const OTHERS =
  /^(?:people|those|anyone|anybody|everyone|everybody|someone|somebody|men|women|children|ones)$/;

function withinSentence(
  search: Search,
  index: number,
  at: number,
  wanted: Wanted,
  own: readonly Span[],
): Answer | undefined {
  const sentence = search.scene.sentence(index);
  if (sentence === undefined) return undefined;
  const earlier = search.ledger.in(index).filter((spoken) => spoken.at < at);
  const isOwn = (span: Span) => own.some((content) => overlaps(content, span));
  for (const spoken of [...earlier].reverse()) {
    if (spoken.joint.length > 1) continue;
    // A quotation that opens the paragraph may have been settled by this very sentence.
    if (
      spoken.answer.speaker !== null &&
      fits(search, spoken.answer.speaker, wanted) &&
      !spoken.frame.source.some(isOwn)
    )
      return resolved(search, spoken.answer.speaker, 'speaks earlier in the sentence');
    if (wanted.kind === 'person' && spoken.answer.status === 'anonymous' && !spoken.isPlural)
      return spoken.answer;
  }
  const candidates = sentence.mentions.filter(
    (mention) =>
      mention.end <= at &&
      fits(search, mention.entity, wanted) &&
      (wanted.isQuoted === true || !search.ledger.isQuoted(index, mention)) &&
      (wanted.kind === 'body' || !isOwn(mention)),
  );
  return choose(search, sentence, candidates, wanted);
}

/** `go on`: the sentence keeps to somebody of an earlier one. */
function inSentence(
  search: Search,
  index: number,
  wanted: Wanted,
  own: readonly Span[],
): Answer | 'go on' | undefined {
  const { scene, ledger } = search;
  const sentence = scene.sentence(index);
  if (sentence === undefined) return undefined;
  const last = ledger.in(index).at(-1);
  // "Dunne did not repeat Roe’s claim that A. He …": the subject, not the owner of what is spoken of.
  const actor =
    last?.frame.rule === 'nominal' && wanted.kind === 'person'
      ? sentence.mentions.find((mention) => isSubject(sentence, mention) && !isOblique(sentence, mention))
      : undefined;
  if (actor !== undefined && actor.entity !== last?.answer.speaker && fits(search, actor.entity, wanted))
    return resolved(search, actor.entity, 'is the subject of the sentence before');
  if (last !== undefined) {
    const fitting = last.joint.filter((entity) => fits(search, entity, wanted));
    if (wanted.kind === 'plural') {
      if (last.joint.length > 1)
        return resolved(search, last.joint[0] ?? '', 'is the first of those who spoke before');
      if (last.answer.status === 'anonymous' && last.isPlural) return last.answer;
    } else if (fitting.length > 1)
      return unclear(`${namesOf(search, fitting)} spoke together before.`, fitting);
    else if (fitting[0] !== undefined)
      return resolved(search, fitting[0], 'is the one who fits of those who spoke before');
    const { speaker, status } = last.answer;
    if (speaker !== null && fits(search, speaker, wanted))
      return {
        ...resolved(search, speaker, 'is the last who spoke before'),
        isProxy: wanted.kind !== 'person' && last.isProxy,
      };
    if (wanted.kind === 'person' && !last.isPlural && last.head !== undefined && mayBe(last.head, wanted)) {
      if (!BODY_NOUNS.has(last.head) && status === 'anonymous') return last.answer;
      // A spokeswoman for Acme said …. She added …
      if (speaker !== null && VOICES.has(last.head))
        return resolved(search, speaker, 'is whom the one spoke for who spoke before');
    }
    // "A report says …. It notes …": a document of nobody that is named.
    if (wanted.kind === 'body' && last.isProxy && !last.isPlural && status === 'anonymous')
      return last.answer;
    if (wanted.kind === 'person' && status === 'unclear') return last.answer;
  }
  const candidates = sentence.mentions.filter(
    (mention) =>
      fits(search, mention.entity, wanted) &&
      (wanted.isQuoted === true || !ledger.isQuoted(index, mention)) &&
      (wanted.kind === 'body' || !own.some((content) => overlaps(content, mention))),
  );
  if (wanted.kind === 'person' && wanted.gender !== undefined) {
    const pronoun = subjectPronoun(sentence, wanted.gender);
    const ahead = pronoun === undefined ? undefined : subjectBehind(sentence, pronoun, candidates);
    if (ahead !== undefined) return resolved(search, ahead.entity, 'is the subject of the sentence before');
    if (pronoun !== undefined) {
      const others = distinct(candidates).filter((mention) => isJoined(scene.text, pronoun, mention));
      if (others.length > 0)
        return unclear(
          `“${wanted.gender === 'male' ? 'He' : 'She'}” may be either of two people.`,
          others.map(({ entity }) => entity),
        );
      return 'go on';
    }
  }
  const sender = wanted.kind === 'body' ? senderIn(sentence) : undefined;
  if (sender !== undefined)
    return sender === 'nobody'
      ? anonymous('The one who wrote it is not named.')
      : resolved(search, sender.entity, 'is who wrote it');
  if (wanted.kind === 'plural' && opensWithStaff(sentence)) return anonymous('Those meant are not named.');
  const chosen = choose(search, sentence, candidates, wanted);
  if (chosen !== undefined) return chosen;
  if (wanted.kind === 'person' && opensWithStranger(sentence))
    return anonymous('The one meant is not named.');
  return wanted.kind === 'person' ? bearerOf(search, sentence, wanted) : undefined;
}

/** True unless a noun tells another gender than the one asked for. */
function mayBe(noun: string, { gender }: Wanted): boolean {
  const known = genderOfNoun(noun);
  return known === undefined || gender === undefined || known === gender;
}

/** "Roe sent a message of support. “Keep on,” it said.": whose words it is that "it" stands for; undefined for no such text. */
function senderIn(sentence: SceneSentence): Mention | 'nobody' | undefined {
  const { tokens, mentions } = sentence;
  const at = tokens.findIndex(
    ({ lower }, k) => SENT.has(lower) && tokens.slice(k + 1, k + 5).some((token) => LETTERS.has(token.lower)),
  );
  if (at < 0) return undefined;
  return (
    mentions.find((mention) => isSubject(sentence, mention) && !isOblique(sentence, mention)) ?? 'nobody'
  );
}

const SENT = new Set('sent wrote issued posted released published left'.split(' '));
const LETTERS = new Set('message letter statement note email e-mail card post text memo'.split(' '));

/** "The mayor opened the fair. She said …": the one who holds the office, whether the article names them or not. */
function bearerOf(search: Search, sentence: SceneSentence, wanted: Wanted): Answer | undefined {
  const [first, ...rest] = sentence.tokens.slice(0, 5);
  if (first?.lower !== 'the') return undefined;
  const at = rest.findIndex(({ lower }, i) => OFFICES.has(lower) && !ROLES.has(rest[i + 1]?.lower ?? ''));
  const office = rest[at]?.lower ?? '';
  const isPhrase = rest.slice(0, at).every(({ kind }) => kind === 'word');
  if (at < 0 || !isPhrase || OBLIQUE.has(rest[at + 1]?.lower ?? '')) return undefined;
  const bearers = new Set(
    search
      .rolesOf(office)
      .map(({ entity }) => entity)
      .filter((id) => fits(search, id, wanted)),
  );
  const [bearer] = bearers;
  if (bearers.size === 1 && bearer !== undefined)
    return resolved(search, bearer, `is the ${office} of the sentence before`);
  return bearers.size === 0 ? anonymous('The one meant is not named.') : undefined;
}

/** Offices of one person at a time. */
const OFFICES = new Set(
  'minister president premier chancellor mayor governor king queen prince princess pope judge coroner sheriff'.split(
    ' ',
  ),
);
/** Behind these the office is somebody else's, or no person: the mayor’s plan, the king of beers. */
const OBLIQUE = new Set(["'s", '’s', "'", '’']);

function choose(
  search: Search,
  sentence: SceneSentence,
  mentions: readonly Mention[],
  wanted: Wanted,
): Answer | undefined {
  const candidates = distinct(mentions);
  const [first] = candidates;
  if (first === undefined) return undefined;
  if (candidates.length === 1) {
    if (wanted.kind !== 'person' && first.type === 'place' && !isSubject(sentence, first)) return undefined;
    return resolved(search, first.entity, 'is the one named before who fits');
  }
  if (wanted.kind !== 'person') {
    const subject = candidates.find((mention) => isSubject(sentence, mention));
    const bodies = candidates.filter(({ type }) => type === 'organization');
    const chosen = subject ?? bodies[0];
    return chosen === undefined
      ? undefined
      : resolved(search, chosen.entity, 'is what the sentence before is about');
  }
  if (wanted.gender !== undefined) {
    const known = candidates.filter(({ entity }) => search.genderOf(entity) === wanted.gender);
    if (known.length === 1 && known[0] !== undefined)
      return resolved(search, known[0].entity, 'is the one named before whose gender fits');
  }
  const leader = candidates.find((mention) => !isOblique(sentence, mention));
  const others = candidates.filter((mention) => mention !== leader);
  const ids = candidates.map(({ entity }) => entity);
  const doubt = `It may be ${namesOf(search, ids, ' or ')}.`;
  if (leader === undefined) return unclear(doubt);
  const equals = others.filter((other) => actTogether(search.scene.text, leader, other));
  if (equals.length === 0) return resolved(search, leader.entity, 'is the subject of the sentence before');
  return unclear(
    doubt,
    [leader, ...equals].map(({ entity }) => entity),
  );
}

function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

function namesOf(search: Search, entities: readonly string[], joint = ' and '): string {
  return entities.map((id) => search.scene.entity(id)?.name ?? id).join(joint);
}

/** True when an entity is of the kind and gender that a pronoun asks for. */
export function fits(search: Search, entity: string, wanted: Wanted): boolean {
  if (wanted.not?.has(entity) === true) return false;
  const known = search.scene.entity(entity);
  if (known === undefined) return false;
  if (wanted.kind === 'person') {
    if (known.type !== 'person') return false;
    const gender = search.genderOf(entity);
    return gender === undefined || wanted.gender === undefined || gender === wanted.gender;
  }
  return (
    known.type === 'organization' ||
    (known.type === 'place' && (wanted.kind === 'body' || countryOf(known.name) !== undefined))
  );
}

/** "The authors acknowledge as much": several whom the article does not name. */
function opensWithStaff({ tokens }: SceneSentence): boolean {
  const [first, second] = tokens;
  const noun = first?.lower === 'the' ? second : first;
  return noun !== undefined && STAFF.has(noun.lower) && noun.lower.endsWith('s');
}

/** "A nurse was treated": somebody new whom the article does not name. */
function opensWithStranger({ tokens, mentions }: SceneSentence): boolean {
  if (mentions.some(({ type }) => type === 'person')) return false;
  const [first, second, third] = tokens;
  if (!/^(?:a|an|one|another)$/u.test(first?.lower ?? '')) return false;
  return [second, third].some((token) => token !== undefined && isPersonNoun(token.lower));
}

const PEOPLE =
  /^(?:man|woman|boy|girl|nurse|teacher|doctor|resident|neighbour|neighbor|witness|passenger|officer|driver|student|farmer|worker|mother|father|pensioner|teenager|survivor|tourist|shopper|soldier|volunteer|source|official|diplomat|insider|spokesman|spokeswoman|spokesperson|lawyer|engineer|fisherman|shopkeeper|guest|reader|fan|supporter|employee|colleague|friend|relative)$/u;

function isPersonNoun(word: string): boolean {
  return PEOPLE.test(word);
}
