// Sources that hold a name: which of the names speaks, and when none of them does.
import { firstStarting } from '../../text/span';
import type { Mention } from '../analysis';
import { type Answer, anonymous } from './answer';
import type { NounPhrase } from './noun-phrase';
import { resolved, type Search } from './search';
import { countryOf, isInHand, isTitle } from './words';

/**
 * The speaker named in a source.
 *
 * @param mentions names and aliases within the source, in order
 * @returns undefined when no name in it is the speaker's
 */
export function resolveNamed(
  search: Search,
  phrase: NounPhrase,
  mentions: readonly Mention[],
): Answer | undefined {
  const indexOf = (mention: Mention) => firstStarting(phrase.tokens, mention.start - phrase.base);
  const endOf = (mention: Mention) => firstStarting(phrase.tokens, mention.end - phrase.base);
  const isGenitive = (mention: Mention) => /^[’']s?$/u.test(phrase.tokens[endOf(mention)]?.text ?? '');
  const named = (mention: Mention, why = 'is named in the source'): Answer => ({
    speaker: mention.entity,
    status: search.scene.entity(mention.entity)?.type === 'place' ? 'metonym' : 'named',
    why: `${search.scene.entity(mention.entity)?.name ?? 'The speaker'} ${why}.`,
  });
  const inHead = mentions.filter((mention) => indexOf(mention) < phrase.headEnd);

  // "Mayor Ann Roe", "Ann Roe, who runs the port": a person in the head noun phrase.
  const person = inHead.find(
    (mention) => mention.type === 'person' && !isGenitive(mention) && endsHead(phrase, endOf(mention)),
  );
  if (person !== undefined) return named(person);

  // "The head of the harbour board Ann Roe": the person stands behind the role and its body.
  const bearer = phrase.kind === 'role' ? bearerBehind(phrase, mentions, indexOf, endOf) : undefined;
  if (bearer !== undefined) return named(bearer);

  // "Council of Ports (CoP) chair Ann Roe": the body, its letters, a role and its bearer.
  const holder = mentions.at(-1);
  const [seat] = mentions;
  if (
    holder?.type === 'person' &&
    seat?.type === 'organization' &&
    indexOf(seat) <= 1 &&
    endOf(holder) >= phrase.tokens.length &&
    areTitles(phrase, endOf(seat), indexOf(holder))
  )
    return named(holder);

  // "The judge, Ann Roe"; "the operator, Acme"; "the minister, Labour’s Ann Roe": the name stands in apposition.
  const comma = apposition(phrase);
  if (comma >= 0) {
    const apposed = mentions.find(
      (mention) =>
        indexOf(mention) > comma &&
        indexOf(mention) <= comma + LONGEST_CALLING &&
        (mention.type === 'person' || mention.type === 'organization') &&
        !isGenitive(mention) &&
        phrase.tokens
          .slice(comma + 1, indexOf(mention))
          .every(
            (token) =>
              /^(?:\p{L}[\p{L}.-]*|-|[’']s?)$/u.test(token.text) &&
              !NO_APPOSITION.test(token.lower) &&
              !isInHand(token.lower),
          ),
    );
    const isOwnName = inHead.some(
      (mention) => endsHead(phrase, endOf(mention)) && !isGenitive(mention) && mention.type !== 'group',
    );
    if (apposed !== undefined && !isOwnName) return named(apposed);
  }

  // "The port authority", "Acme": an organization is the head itself.
  const body = inHead.findLast((mention) => mention.type !== 'person' && !isGenitive(mention));
  if (body?.type === 'group' && isEpithet(phrase, search.scene.text.slice(body.start, body.end)))
    return undefined;
  if (body !== undefined && endsHead(phrase, endOf(body)) && body.type !== 'event') {
    if (body.type === 'place' && indexOf(body) > 1) return undefined;
    return named(body, body.type === 'place' ? 'stands for its government' : 'is named in the source');
  }

  // "The Acme news agency": the noun behind the name says what it is.
  if (body?.type === 'organization' && phrase.kind === 'body' && phrase.determiner !== 'indefinite')
    return named(body);

  // "Acme officials", "an Acme report", "Acme’s spokesman", "a spokesman for Acme", "researchers at Acme".
  const speaksFor = phrase.kind === 'voice' || phrase.kind === 'document' || isStaff(phrase);
  const owner = mentions.find(
    (mention) =>
      (mention.type === 'organization' || mention.type === 'person') && indexOf(mention) < phrase.headEnd,
  );
  if (owner !== undefined && speaksFor) return named(owner, 'is whom the source speaks for');
  if (speaksFor) {
    const link = phrase.tokens[phrase.headEnd]?.lower ?? '';
    const after = mentions.find(
      (mention) =>
        indexOf(mention) > phrase.headEnd && (mention.type === 'organization' || mention.type === 'person'),
    );
    if (link === 'including' || link === 'close' || link === 'familiar')
      return anonymous('Only some of those meant are named.');
    if (after !== undefined && isLinked(phrase, indexOf(after)))
      return named(after, 'is whom the source speaks for');
  }
  // "the government of Norway", "the Norwegian government".
  if (/^(?:government|administration|cabinet|regime|authorities|foreign ministry)$/u.test(phrase.head)) {
    const place = mentions.find(({ type }) => type === 'place');
    if (place !== undefined)
      return {
        speaker: place.entity,
        status: 'metonym',
        why: `${search.scene.text.slice(place.start, place.end)} stands for its government.`,
      };
  }
  if (phrase.kind === 'body' && phrase.genitive >= 0 && STATE.has(phrase.singular)) {
    const place = inHead.find((mention) => mention.type === 'place' && isGenitive(mention));
    if (place !== undefined && countryOf(search.scene.text.slice(place.start, place.end)) !== undefined)
      return { ...resolved(search, place.entity, 'stands for its government'), status: 'metonym' };
  }
  return undefined;
}

/** Bodies of a state: “Norway’s ministry”, but not “Norway’s largest opposition group”. */
const STATE = new Set(
  'government administration cabinet regime authority ministry military army navy parliament treasury embassy mission delegation'.split(
    ' ',
  ),
);

/** True when roles, callings and letters in brackets are all that stands between two places of a phrase. */
function areTitles({ tokens }: NounPhrase, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  const last = between.at(-1);
  if (last === undefined || !isTitle(last.lower)) return false;
  return between.every(
    ({ kind, text, lower }) => /^[()]$/u.test(text) || (kind === 'word' && !LEADS_TO_OTHERS.has(lower)),
  );
}

/** The person whose name ends "the head of the board Ann Roe", "adviser to the board on ports Ann Roe"; in "the head of Ann Roe’s office" nobody. */
function bearerBehind(
  phrase: NounPhrase,
  mentions: readonly Mention[],
  indexOf: (mention: Mention) => number,
  endOf: (mention: Mention) => number,
): Mention | undefined {
  if (!/^(?:of|to|for|on)$/u.test(phrase.tokens[phrase.headEnd]?.lower ?? '')) return undefined;
  return mentions.find((mention) => {
    if (mention.type !== 'person' || indexOf(mention) <= phrase.headEnd + 1) return false;
    const before = phrase.tokens[indexOf(mention) - 1];
    const after = phrase.tokens[endOf(mention)]?.text ?? ',';
    return (
      before?.kind === 'word' && after === ',' && !LEADS_TO_OTHERS.has(before.lower) && !isTitle(before.lower)
    );
  });
}

/** Behind these a name is not that of the one spoken of before. */
const LEADS_TO_OTHERS = new Set(
  'of for to by with at in from under and or the a an his her its their'.split(' '),
);

/** "The Italian", "the Swede": one person; "the French", "the Italians" are many. */
function isEpithet({ determiner, tokens, headEnd }: NounPhrase, demonym: string): boolean {
  return (
    determiner === 'definite' &&
    headEnd === 2 &&
    tokens[1]?.text === demonym &&
    !/(?:s|sh|ch|ese)$/u.test(demonym)
  );
}

/** Index of the comma behind the noun phrase with its "of …", before any relative clause; -1 for none. */
function apposition({ tokens, headEnd }: NounPhrase): number {
  for (let i = headEnd; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text === ',') return i;
    if (/^(?:who|which|that|whose)$/u.test(token?.lower ?? '')) return -1;
  }
  return -1;
}

/** How many tokens a calling may have: “, ex-Blue Quay executive Ann Roe”. */
const LONGEST_CALLING = 8;

const NO_APPOSITION =
  /^(?:who|which|that|whose|where|when|including|like|of|at|in|for|with|from|and|but|as)$/u;

/** True when the head noun phrase ends where a name ends (an acronym in brackets may follow). */
function endsHead(phrase: NounPhrase, end: number): boolean {
  if (end >= phrase.headEnd) return true;
  // "Roe and Hill", "Roe himself", "Roe, 47".
  const behind = phrase.tokens[end];
  return (
    /^(?:and|or|&|himself|herself|itself|too|also|et|jr|sr|\.)$/u.test(behind?.lower ?? '') ||
    // "Roe QC", "Roe MBE"
    /^\p{Lu}{2,4}s?$/u.test(behind?.text ?? '')
  );
}

/** Unnamed people who speak for their body when there are several of them ("officials at"). */
function isStaff(phrase: NounPhrase): boolean {
  return (
    phrase.kind === 'staff' &&
    phrase.isPlural &&
    phrase.determiner !== 'indefinite' &&
    !/^(?:critics|friends|residents|supporters|sources|insiders|people)$/u.test(phrase.head)
  );
}

/** True when only a chain of "for the", "by engineers of the", "read to the court from" leads to the name. */
function isLinked(phrase: NounPhrase, index: number): boolean {
  const between = phrase.tokens.slice(phrase.headEnd, index);
  // data reviewed by a newspaper are not the newspaper's
  if (phrase.tokens.slice(0, index).some(({ lower }) => isInHand(lower))) return false;
  return (
    between.length <= 12 &&
    /^(?:for|of|at|from|by|with|inside|within|,|to|read|published|released|issued|posted|sent|made|commissioned)$/u.test(
      between[0]?.lower ?? '',
    ) &&
    !between.some(
      (token) =>
        /^(?:who|which|that|whose|about|on|against|close|including|to)$/u.test(token.lower) &&
        phrase.kind !== 'document',
    )
  );
}
