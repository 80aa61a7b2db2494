// Nominals that speak: "the minister", "the company", "a ministry spokesman", "the council’s letter", "a study".
import type { Entity, Mention } from '../analysis';
import { type Answer, anonymous, nobody } from './answer';
import { type NounPhrase, spanOf } from './noun-phrase';
import { countryOf, genderOfNoun, type Role } from './profiles';
import { antecedentOf, type Called, resolved, type Search, wantedBy } from './pronouns';

/** Where a nominal stands. */
export interface Spot {
  /** In a headline or subhead, where articles are left out and the story comes after. */
  readonly isHead: boolean;
  /** Content of the quote. */
  readonly own: readonly { readonly start: number; readonly end: number }[];
}

/** Roles that may stand for each other. */
const ROLE_FAMILIES: readonly ReadonlySet<string>[] = [
  'chairman chairwoman chair chairperson president',
  'chief boss head executive ceo leader director',
  'coach manager trainer',
  'congressman congresswoman lawmaker legislator representative senator mp deputy politician',
  'scientist researcher professor academic',
  'forecaster meteorologist',
  'player striker forward winger defender midfielder goalkeeper keeper captain skipper',
  'lawyer barrister solicitor attorney',
  'doctor surgeon physician',
  'premier minister',
  'journalist reporter correspondent writer author',
].map((row) => new Set(row.split(' ')));

/** Records that nobody is said to have written. */
const BARE_RECORDS = new Set(['records', 'figures', 'data', 'documents', 'filings', 'accounts', 'record']);

/** Bodies that have officials. */
const OFFICIAL_BODIES = ['council', 'ministry', 'government', 'agency', 'police', 'court'];

/** The speaker behind a source that holds no name of its speaker. */
export function resolveNominal(search: Search, phrase: NounPhrase, spot: Spot): Answer {
  const possessor = resolvePossessor(search, phrase, spot);
  if (possessor !== undefined) return possessor;
  const isDefinite =
    phrase.determiner === 'definite' || (spot.isHead && phrase.determiner === 'bare' && !phrase.isPlural);
  switch (phrase.kind) {
    case 'document':
      return resolveDocument(search, phrase);
    case 'voice':
      return resolveVoice(search, phrase, isDefinite);
    case 'staff':
      return resolveStaff(search, phrase, spot);
    case 'role':
      return isDefinite ? resolveRole(search, phrase, spot) : resolveStranger(search, phrase, spot);
    case 'body':
      return (isDefinite && resolveBody(search, phrase, phrase.head)) || stranger(search, phrase);
    default:
      return isDefinite ? resolveRole(search, phrase, spot) : stranger(search, phrase);
  }
}

/** "A union leader": in the opening sentences, somebody whom the story goes on to name as the leader of a union. */
function resolveStranger(search: Search, phrase: NounPhrase, spot: Spot): Answer {
  const sentence = search.scene.sentenceAt(phrase.start);
  const opens = search.scene.sentences
    .slice(Math.max(sentence - 2, 0), sentence)
    .some(({ role }) => role === 'headline' || role === 'subhead' || role === 'dateline');
  const leader =
    (spot.isHead || opens || sentence < 2) && !phrase.isPlural ? leaderOf(search, phrase) : undefined;
  if (leader === undefined) return stranger(search, phrase);
  const answer = resolved(search, leader, `is the ${phrase.singular} whom the story names`);
  return withMention(search, answer, spanOf(phrase, 0, Math.max(phrase.headEnd, 1)), 'nominal');
}

const LEADERS = new Set(
  'boss chief head leader president chairman chairwoman chair secretary director executive founder owner'.split(
    ' ',
  ),
);

/** "union boss", "council leader": the one leader of a body that may be called so. */
function leaderOf({ profiles }: Search, phrase: NounPhrase): string | undefined {
  if (!LEADERS.has(phrase.singular)) return undefined;
  const noun = phrase.modifiers.at(-1) ?? '';
  const found = new Set<string>();
  for (const head of LEADERS)
    for (const role of profiles.roles.get(head) ?? [])
      if (role.bodies.some((body) => profiles.isCalled(body, noun) === true)) found.add(role.entity);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function stranger(search: Search, phrase: NounPhrase): Answer {
  if (phrase.determiner === 'definite') {
    const again = search.ledger.lastWithHead(phrase.singular);
    if (again !== undefined) return { ...again.answer, why: `The same ${phrase.singular} as before.` };
  }
  return anonymous('The article does not name whom it means.');
}

/** "its website", "Her office", "the council’s letter", "the group’s chairman". */
function resolvePossessor(search: Search, phrase: NounPhrase, spot: Spot): Answer | undefined {
  const pronounAt = phrase.tokens.findIndex((token) => /^(?:his|her|its|their)$/u.test(token.lower));
  const speaksFor = phrase.kind !== 'other' && phrase.kind !== 'role';
  if (pronounAt >= 0 && speaksFor) {
    const token = phrase.tokens[pronounAt];
    const wanted = wantedBy(token?.lower ?? '');
    if (token === undefined || wanted === undefined) return undefined;
    const span = spanOf(phrase, pronounAt, pronounAt + 1);
    const answer = antecedentOf(search, span.start, wanted, spot.own);
    return withMention(search, answer, span, 'pronoun');
  }
  if (phrase.pronoun !== undefined && phrase.kind === 'role' && phrase.determiner === 'possessive') {
    const role = resolveRole(search, phrase, spot);
    return role.speaker === null ? anonymous('The article does not name whom it means.') : role;
  }
  if (phrase.genitive < 0) return undefined;
  const owner = ownerOf(phrase);
  const span = spanOf(phrase, 0, phrase.genitive);
  if (phrase.kind === 'role') {
    const role = resolveRole(search, phrase, spot);
    if (role.speaker !== null) return role;
    return anonymous('The article does not name whom it means.');
  }
  if (!speaksFor && phrase.kind !== 'other') return undefined;
  const body = resolveBody(search, phrase, owner);
  return body === undefined || phrase.kind === 'other'
    ? undefined
    : { ...body, mention: mentionOf(search, body, span, 'nominal') };
}

/** The noun before the `’s`. */
function ownerOf(phrase: NounPhrase): string {
  const token = phrase.tokens[phrase.genitive - 1];
  const inside = phrase.tokens[phrase.genitive]?.text === '’' || phrase.tokens[phrase.genitive]?.text === "'";
  const word = token?.lower ?? '';
  return inside ? word.replace(/s$/u, '') : word;
}

/** "A ministry spokesman", "the spokesman". */
function resolveVoice(search: Search, phrase: NounPhrase, isDefinite: boolean): Answer {
  for (const word of [...phrase.modifiers].reverse()) {
    const body = bodyCalled(search, word, phrase.start);
    if (body !== undefined) return resolved(search, body.id, 'is the body that the source speaks for');
  }
  if (isDefinite) {
    const again = search.ledger.lastWithHead(phrase.singular);
    if (again !== undefined)
      return {
        ...again.answer,
        ...staysResolved(again.answer),
        why: `The same ${phrase.singular} as before.`,
      };
  }
  return stranger(search, phrase);
}

function staysResolved(answer: Answer): Partial<Answer> {
  return answer.status === 'named' ? { status: 'resolved' } : {};
}

/** "officials", "company executives", "researchers": named bodies of whom the article tells that they have such. */
function resolveStaff(search: Search, phrase: NounPhrase, spot: Spot): Answer {
  for (const word of [...phrase.modifiers].reverse()) {
    const body = phrase.determiner === 'indefinite' ? undefined : bodyCalled(search, word, phrase.start);
    if (body !== undefined) return resolved(search, body.id, 'is the body that the source belongs to');
  }
  if (
    phrase.determiner === 'definite' ||
    /^(?:researcher|scientist|author|engineer)$/u.test(phrase.singular)
  ) {
    const again = search.ledger.lastWithHead(phrase.singular);
    if (again !== undefined && phrase.determiner !== 'indefinite')
      return { ...again.answer, ...staysResolved(again.answer), why: `The same ${phrase.head} as before.` };
  }
  if (spot.isHead && phrase.head === 'officials') {
    const bodies = search.organizations.filter(({ id }) =>
      OFFICIAL_BODIES.some((noun) => search.profiles.isCalled(id, noun) === true),
    );
    if (bodies.length === 1 && bodies[0] !== undefined)
      return resolved(search, bodies[0].id, 'is the one public body that the article names');
  }
  return anonymous('The article does not name whom it means.');
}

/** "a study", "the report": whoever the article says made it. */
function resolveDocument(search: Search, phrase: NounPhrase): Answer {
  // "a notice of the company", "a statement from the ministry".
  for (let i = phrase.headEnd; i < phrase.tokens.length; i++) {
    if (phrase.tokens[i]?.lower !== 'the') continue;
    const noun = phrase.tokens
      .slice(i + 1, i + 4)
      .findIndex((token) => bodyCalled(search, token.lower, phrase.start));
    if (noun < 0) continue;
    const word = phrase.tokens[i + 1 + noun];
    const body = word === undefined ? undefined : bodyCalled(search, word.lower, phrase.start);
    if (body === undefined) continue;
    const answer = resolved(search, body.id, 'made the document');
    return { ...answer, mention: mentionOf(search, answer, spanOf(phrase, i, i + 2 + noun), 'nominal') };
  }
  for (const word of [...phrase.modifiers].reverse()) {
    const body = bodyCalled(search, word, phrase.start);
    if (body !== undefined) return resolved(search, body.id, 'made the document');
  }
  const again = search.ledger.lastWithHead(phrase.singular);
  if (again !== undefined && phrase.determiner !== 'indefinite')
    return { ...again.answer, ...staysResolved(again.answer), why: `The same ${phrase.singular} as before.` };
  if (BARE_RECORDS.has(phrase.head)) return nobody('A bare record.');
  return makerOf(search, phrase) ?? anonymous('The article does not say whose document it is.');
}

const RESEARCH = new Set('study survey paper research trial poll analysis experiment review test'.split(' '));
const RESEARCHERS = new Set(
  'researcher scientist author academic expert analyst engineer ecologist biologist doctor professor team'.split(
    ' ',
  ),
);

/** The body whose researchers or whose study the article names anywhere. */
function makerOf(search: Search, phrase: NounPhrase): Answer | undefined {
  const { makers } = search;
  if (!makers.has(phrase.singular)) makers.set(phrase.singular, findMaker(search, phrase));
  return makers.get(phrase.singular);
}

function findMaker(search: Search, phrase: NounPhrase): Answer | undefined {
  const isResearch = RESEARCH.has(phrase.singular) || phrase.head === 'findings';
  for (const sentence of search.scene.sentences) {
    if (sentence.role === 'boilerplate') continue;
    const { tokens, base } = sentence;
    for (let i = 0; i < tokens.length - 2; i++) {
      const word = tokens[i]?.lower ?? '';
      const one = word.endsWith('s') ? word.slice(0, -1) : word;
      if (one !== phrase.singular && !RESEARCHERS.has(one) && !RESEARCH.has(one)) continue;
      if (one !== phrase.singular && !(isResearch && (RESEARCHERS.has(one) || RESEARCH.has(one)))) continue;
      const isMaker = one === phrase.singular ? /^(?:by|from|of|for)$/u : /^(?:at|from|of|for)$/u;
      for (let j = i + 1; j <= i + 3 && j < tokens.length; j++) {
        const link = tokens[j]?.lower ?? '';
        if (!isMaker.test(link) && !(RESEARCH.has(one) && link === 'by')) continue;
        const from = base + (tokens[j]?.end ?? 0);
        const mention = sentence.mentions.find((m) => m.start >= from && m.start - from <= 24);
        if (mention?.type === 'organization' || (mention?.type === 'person' && link === 'by'))
          return resolved(search, mention.entity, `is said to have made the ${phrase.singular}`);
      }
    }
  }
  return undefined;
}

/** A person by role: "the minister", "the Iranian foreign minister", "the group’s chairman". */
function resolveRole(search: Search, phrase: NounPhrase, spot: Spot): Answer {
  const span = spanOf(phrase, 0, Math.max(phrase.headEnd, 1));
  const gender = genderOfNoun(phrase.singular);
  const leader = leaderOf(search, phrase);
  if (leader !== undefined)
    return withMention(
      search,
      resolved(search, leader, `is the ${phrase.singular} that the story names`),
      span,
      'nominal',
    );
  const candidates = rolesCalled(search, phrase).filter((role) => matches(search, role, phrase));
  const distinct = new Set(candidates.map(({ entity }) => entity));
  let chosen: Role | undefined;
  if (distinct.size === 1) chosen = candidates[0];
  else if (distinct.size > 1) {
    const named = candidates.filter((role) => phrase.modifiers.every((word) => role.modifiers.has(word)));
    const best = phrase.modifiers.length > 0 && named.length > 0 ? named : candidates;
    const before = best.filter(({ at }) => at < phrase.start);
    chosen = before.at(-1) ?? best[0];
  }
  if (chosen !== undefined) {
    const answer = resolved(search, chosen.entity, `is called ${phrase.singular} in the article`);
    return withMention(search, answer, span, 'nominal');
  }
  // "the Irishwoman", "the 54-year-old": an epithet of the person spoken of.
  if (phrase.determiner === 'definite' && (gender !== undefined || isEpithet(phrase)) && !spot.isHead) {
    const answer = antecedentOf(search, phrase.start, { kind: 'person', gender }, spot.own);
    if (answer.status === 'resolved') return withMention(search, answer, span, 'nominal');
  }
  if (candidates.length === 0) {
    const body = resolveBody(search, phrase, phrase.head);
    if (body !== undefined) return body;
  }
  return stranger(search, phrase);
}

function isEpithet(phrase: NounPhrase): boolean {
  return (
    phrase.tokens.slice(1, phrase.headEnd).some((token) => token.kind === 'number') ||
    /^(?:politician|star|billionaire|tycoon|veteran|celebrity|australian|american|briton|canadian|german|spaniard|italian|swede|dane|finn|norwegian|pole|scot|democrat|republican|conservative|youngster|teenager|pensioner)$/u.test(
      phrase.singular,
    )
  );
}

/** Roles of this noun; else of one like it, unless the nominal says more than the noun ("union boss"). */
function rolesCalled({ profiles }: Search, { singular: noun, modifiers }: NounPhrase): readonly Role[] {
  const own = profiles.roles.get(noun);
  if (own !== undefined) return own;
  const family = ROLE_FAMILIES.find((words) => words.has(noun));
  if (family === undefined) return [];
  const like = [...family].flatMap((word) => [...(profiles.roles.get(word) ?? [])]);
  return like.filter((role) => modifiers.every((word) => role.modifiers.has(word)));
}

/** A demonym in the nominal must be that of the role's country: "the Iranian minister" is not just any minister. */
function matches(search: Search, role: Role, phrase: NounPhrase): boolean {
  const entity = search.scene.entities.get(role.entity);
  if (entity?.type !== 'person') return false;
  const gender = genderOfNoun(phrase.singular);
  const known = search.profiles.genderOf(role.entity);
  if (gender !== undefined && known !== undefined && gender !== known) return false;
  for (const token of phrase.tokens.slice(0, phrase.headEnd)) {
    if (token.kind !== 'word' || token.text === token.lower) continue;
    const country = countryOf(token.text);
    if (country !== undefined && !role.countries.has(country)) return false;
  }
  // "the foreign minister" is not the energy minister.
  const fields = phrase.modifiers.filter((word) => FIELDS.has(word));
  return fields.every(
    (word) => role.modifiers.has(word) || ![...role.modifiers].some((other) => FIELDS.has(other)),
  );
}

const FIELDS = new Set(
  'foreign defence defense interior finance energy health education transport justice culture environment agriculture fisheries water trade labour labor economy prime deputy vice home treasury sports tourism housing'.split(
    ' ',
  ),
);

/** An organization by what it is: "the company", "the ministry". Emits the noun phrase as its mention. */
function resolveBody(search: Search, phrase: NounPhrase, noun: string): Answer | undefined {
  const body = bodyCalled(search, noun, phrase.start);
  if (body === undefined) return undefined;
  const answer = resolved(search, body.id, `is the ${noun} of the article`);
  return withMention(search, answer, spanOf(phrase, 0, Math.max(phrase.headEnd, 1)), 'nominal');
}

/**
 * The organization that a noun stands for: the one of this and the last paragraph that may be called so, those surely
 * called so first, else the one named most often.
 */
function bodyCalled(search: Search, noun: string, at: number): Entity | undefined {
  if (!search.nouns.has(noun)) return undefined;
  const { sure, candidates, ids } = bodiesCalled(search, noun);
  if (candidates.length <= 1) return candidates[0];
  const { scene } = search;
  const here = scene.sentenceAt(at);
  const segment = scene.sentences[here]?.segment ?? 0;
  for (let i = here; i >= 0; i--) {
    const sentence = scene.sentences[i];
    if (sentence === undefined || sentence.segment < segment - 1) break;
    const named = sentence.mentions.filter(({ entity, end }) => ids.has(entity) && end <= at);
    if (named[0] !== undefined) return scene.entities.get(named[0].entity);
  }
  return [...(sure.length > 0 ? sure : candidates)].sort(
    (a, b) => search.profiles.countOf(b.id) - search.profiles.countOf(a.id),
  )[0];
}

/** The organizations that are surely called so, and those that may be; kept for the next who asks. */
function bodiesCalled(search: Search, noun: string): Called {
  let known = search.called.get(noun);
  if (known === undefined) {
    const all = search.organizations.map((body) => ({
      body,
      isCalled: search.profiles.isCalled(body.id, noun),
    }));
    const sure = all.filter(({ isCalled }) => isCalled === true).map(({ body }) => body);
    const open = all.filter(({ isCalled }) => isCalled !== false).map(({ body }) => body);
    const candidates = GENERIC.has(noun) ? open : sure;
    known = { sure, candidates, ids: new Set(candidates.map(({ id }) => id)) };
    search.called.set(noun, known);
  }
  return known;
}

/** Nouns that an organization may be called of which nothing is known. */
const GENERIC = new Set(
  'company firm group business organisation organization club charity agency union party body manufacturer maker'.split(
    ' ',
  ),
);

function withMention(
  search: Search,
  answer: Answer,
  span: { readonly start: number; readonly end: number },
  form: 'nominal' | 'pronoun',
): Answer {
  return answer.speaker === null ? answer : { ...answer, mention: mentionOf(search, answer, span, form) };
}

export function mentionOf(
  search: Search,
  answer: Answer,
  span: { readonly start: number; readonly end: number },
  form: 'nominal' | 'pronoun',
): Mention {
  const entity = answer.speaker ?? '';
  const type = search.scene.entities.get(entity)?.type ?? 'person';
  return { start: span.start, end: span.end, type, form, entity, confidence: 0.8 };
}
