// Nominals that speak: "the minister", "the company", "a ministry spokesman", "the council’s letter", "a study".
import { type Answer, anonymous } from './answer';
import { bodyCalled, resolveBody } from './bodies';
import { resolveDocument } from './documents';
import { type NounPhrase, spanOf } from './noun-phrase';
import { antecedentOf, wantedBy } from './pronouns';
import { leaderOf, resolveRole } from './roles';
import { mentionOf, resolved, type Search, type Spot, withMention } from './search';
import { sameAsBefore, stranger } from './strangers';

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
  const opens = [sentence - 2, sentence - 1].some((at) => {
    const role = search.scene.sentence(at)?.role;
    return role === 'headline' || role === 'subhead' || role === 'dateline';
  });
  const leader =
    (spot.isHead || opens || sentence < 2) && !phrase.isPlural ? leaderOf(search, phrase) : undefined;
  if (leader === undefined) return stranger(search, phrase);
  const answer = resolved(search, leader, `is the ${phrase.singular} whom the story names`);
  return withMention(search, answer, spanOf(phrase, 0, Math.max(phrase.headEnd, 1)), 'nominal');
}

/** "its website", "Her office", "the council’s letter", "the group’s chairman". */
function resolvePossessor(search: Search, phrase: NounPhrase, spot: Spot): Answer | undefined {
  const pronounAt = phrase.tokens.findIndex(
    ({ lower }, at) => /^(?:his|her|its|their)$/u.test(lower) && phrase.tokens[at + 1]?.lower !== 'part',
  );
  const speaksFor = phrase.kind !== 'other' && phrase.kind !== 'role';
  if (pronounAt >= 0 && speaksFor) {
    const token = phrase.tokens[pronounAt];
    const wanted = wantedBy(token?.lower ?? '');
    if (token === undefined || wanted === undefined) return undefined;
    const span = spanOf(phrase, pronounAt, pronounAt + 1);
    // "Roe met the king, his office said.": an office speaks of him whose it is.
    const behind = spot.own.filter(({ start }) => start > span.start);
    const answer = antecedentOf(search, span.start, wanted, behind);
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
  return (
    (isDefinite ? sameAsBefore(search, phrase) : undefined) ??
    (phrase.determiner === 'indefinite' ? bodyBefore(search, phrase) : undefined) ??
    stranger(search, phrase)
  );
}

/** "Acme says it is shut. “For now,” a spokeswoman says.": the body that spoke in the sentence before. */
function bodyBefore(search: Search, phrase: NounPhrase): Answer | undefined {
  if (phrase.modifiers.length > 0 || phrase.headEnd < phrase.tokens.length) return undefined;
  const { scene, ledger } = search;
  const here = scene.sentenceAt(phrase.start);
  const speaker = ledger.in(here - 1).at(-1)?.answer.speaker ?? '';
  const isNear = scene.sentence(here - 1)?.segment === scene.sentence(here)?.segment;
  return isNear && scene.entity(speaker)?.type === 'organization'
    ? resolved(search, speaker, 'speaks in the sentence before')
    : undefined;
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
    const again = phrase.determiner === 'indefinite' ? undefined : sameAsBefore(search, phrase, phrase.head);
    if (again !== undefined) return again;
  }
  if (spot.isHead && phrase.head === 'officials') {
    const bodies = search.organizations.filter(({ id }) =>
      OFFICIAL_BODIES.some((noun) => search.isCalled(id, noun) === true),
    );
    if (bodies.length === 1 && bodies[0] !== undefined)
      return resolved(search, bodies[0].id, 'is the one public body that the article names');
  }
  return anonymous('The article does not name whom it means.');
}
