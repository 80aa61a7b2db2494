// The words around a name: roles ("Fisheries Minister Ann Roe", "Ann Roe, who chairs the board"), what a body is
// called ("the operator, Acme"). Knows the words of one sentence, not whose name it is.
import { BODIES, ROLES } from '../../language/tables/titles';
import { firstStarting, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';

const STOPS = new Set(
  'said says told tells added adds the a an his her its their my our and but or as by with for of in at on to from when while after that who which is was are were has have had'.split(
    ' ',
  ),
);

/** The tokens around a name. */
export interface Around {
  /** Up to eight words before, of the same noun phrase; a comma right before the name is skipped. */
  readonly before: readonly Token[];
  /** Up to fourteen tokens after. */
  readonly after: readonly Token[];
  readonly hasCommaBefore: boolean;
}

/** @param name offsets as the tokens have them */
export function wordsAround(tokens: readonly Token[], name: Span): Around {
  let first = firstStarting(tokens, name.start);
  const after = firstStarting(tokens, name.end);
  const hasCommaBefore = tokens[first - 1]?.text === ',';
  if (hasCommaBefore) first--;
  let from = first;
  while (from > 0 && first - from < 8) {
    const token = tokens[from - 1];
    if (token === undefined || (token.kind !== 'word' && token.text !== '-' && token.kind !== 'number'))
      break;
    from--;
  }
  return { before: tokens.slice(from, first), after: tokens.slice(after, after + 14), hasCommaBefore };
}

/** A role as the words around a name give it. */
export interface ToldRole {
  /** The noun, singular, lower case ("minister"). */
  readonly head: string;
  /** The words before it ("norwegian", "fisheries"). */
  readonly modifiers: ReadonlySet<string>;
}

/** The roles that the words around a person's name give to the person. */
export function* rolesIn({ before, after, hasCommaBefore }: Around): Iterable<ToldRole> {
  // "Fisheries Minister Ann Roe"; "the group’s chairman, Ann Roe".
  const head = before.at(-1);
  if (head !== undefined && ROLES.has(head.lower)) {
    const modifiers = wordsBefore(before, before.length - 1);
    const isPhrase = before.length > modifiers.size + 1 || !hasCommaBefore;
    if (isPhrase) yield { head: head.lower, modifiers };
  }
  // "Senior adviser to the Leader for world affairs Ann Roe"
  const bearer = hasCommaBefore ? undefined : roleFarBefore(before);
  if (bearer !== undefined) yield bearer;
  const title = TITLES.get(head?.lower.replace(/\.$/u, '') ?? '');
  if (title !== undefined && !hasCommaBefore) yield { head: title, modifiers: new Set() };
  // "Defending, Ann Roe said …"; "Ann Roe, prosecuting, said …"
  const appears = before.length === 1 ? head?.lower : undefined;
  const cause = hasCommaBefore ? appears : after[0]?.text === ',' ? after[1]?.lower : undefined;
  for (const counsel of COUNSEL.get(cause ?? '') ?? []) yield { head: counsel, modifiers: new Set() };
  // "The president of Norway, Ann Roe"
  const of = hasCommaBefore
    ? before.findIndex((token, at) => token.lower === 'of' && isOffice(before, at))
    : -1;
  const office = before[of - 1];
  if (office !== undefined) yield { head: office.lower, modifiers: wordsBefore(before, of - 1) };
  // "Ann Roe, 52, president of the board and founder of …"; "Ann Roe, who leads …"; "Ann Roe is the mayor of …".
  let from = 0;
  const opens = after[0]?.lower;
  if (opens === ',' || opens === '(') {
    from = 1;
    if (after[from]?.kind === 'number' && after[from + 1]?.text === ',') from += 2;
  } else if (opens === 'is' || opens === 'was' || opens === 'became' || opens === 'remains') from = 1;
  else return;
  if (opens !== ',' && opens !== '(' && !ARTICLE.has(after[from]?.lower ?? '')) return;
  for (let i = from; i < after.length; i++) {
    const token = after[i];
    if (token === undefined || !(token.kind === 'word' || token.text === '-' || token.kind === 'number'))
      break;
    if (ENDS_ROLE.has(token.lower)) break;
    const isHead = ROLES.has(token.lower) && !ROLES.has(after[i + 1]?.lower ?? '');
    if (isHead) yield { head: token.lower, modifiers: wordsBefore(after.slice(from), i - from) };
    if (token.lower === 'of' && after[i + 2]?.lower !== 'and') break;
  }
}

/** What those are who appear in court for a side. */
const COUNSEL: ReadonlyMap<string, readonly string[]> = new Map([
  ['defending', ['barrister']],
  ['mitigating', ['barrister']],
  ['prosecuting', ['barrister', 'prosecutor']],
]);

/** Short forms before a name that are offices. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['prof', 'professor'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['cllr', 'councillor'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
]);

/** The role that opens the words before a name and is told more of: "speaker of the Syrian parliament" Tom Hill. */
function roleFarBefore(before: readonly Token[]): ToldRole | undefined {
  const last = before.at(-1);
  if (last === undefined || STOPS.has(last.lower) || ROLES.has(last.lower) || last.kind !== 'word')
    return undefined;
  const link = before.findIndex(
    (token, at) => LINKS.has(token.lower) && ROLES.has(before[at - 1]?.lower ?? ''),
  );
  const head = before[link - 1];
  if (head === undefined || link + 1 >= before.length) return undefined;
  return {
    head: head.lower,
    modifiers: new Set([...wordsBefore(before, link - 1), ...wordsBefore(before, before.length)]),
  };
}

const LINKS = new Set(['of', 'to', 'for', 'on']);

/** True for the “of” behind the head of a phrase that begins with an article: not in "the son of the mayor of Oslo". */
function isOffice(before: readonly Token[], of: number): boolean {
  if (!ROLES.has(before[of - 1]?.lower ?? '')) return false;
  for (let at = of - 2; at >= 0; at--) {
    const word = before[at]?.lower ?? '';
    if (word === 'the' || word === 'its') return before[at - 1]?.lower !== 'of';
    if (STOPS.has(word)) return false;
  }
  return false;
}

const ARTICLE = new Set(['the', 'a', 'an', 'now', 'also']);
const ENDS_ROLE = new Set(
  'who which that whose said says told in at for with on from to prosecuting defending'.split(' '),
);

/** The adjectives and nouns right before a head. */
function wordsBefore(tokens: readonly Token[], head: number): Set<string> {
  const words = new Set<string>();
  for (let i = head - 1; i >= 0 && words.size < 5; i--) {
    const token = tokens[i];
    if (token === undefined || STOPS.has(token.lower) || token.text === '’s' || token.text === "'s") break;
    if (token.kind === 'word') words.add(token.lower);
  }
  return words;
}

/** The nouns that bodies are called by. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  Object.values(BODIES).flatMap((family) => [...family]),
);

/** The nouns by which the words around an organization's name call it. */
export function* bodyNounsIn({ before, after, hasCommaBefore }: Around): Iterable<string> {
  const head = before.at(-1)?.lower;
  if (head !== undefined && BODY_NOUNS.has(head) && (before.length > 1 || !hasCommaBefore)) yield head;
  const opens = after[0]?.lower;
  if (opens !== ',' && opens !== 'is' && opens !== 'was') return;
  if (!OPENS_APPOSITION.has(after[1]?.lower ?? '')) return;
  for (const token of after.slice(2)) {
    if (token.kind !== 'word' && token.text !== '-') break;
    if (ENDS_APPOSITION.has(token.lower)) break;
    if (BODY_NOUNS.has(token.lower)) yield token.lower;
  }
}

const OPENS_APPOSITION = new Set(['the', 'a', 'an', 'which', 'one']);
const ENDS_APPOSITION = new Set('of that which who in at for with on from based'.split(' '));
