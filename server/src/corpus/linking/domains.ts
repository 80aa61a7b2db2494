// The walk of life in which an article shows a person: two people of one name differ in it. Reads the few words
// around the person's mentions.
import type { Analysis } from '../../extraction/analysis';

export const DOMAINS = ['arts', 'crime', 'public', 'science', 'sport'] as const;

export type Domain = (typeof DOMAINS)[number];

const WORDS: Readonly<Record<Domain, string>> = {
  arts: 'actor actress singer musician pianist violinist composer conductor painter sculptor novelist poet playwright filmmaker rapper comedian dancer',
  crime: 'defendant suspect burglar murderer gunman fraudster robber',
  public:
    'minister president premier chancellor mayor governor senator congressman congresswoman mp deputy councillor lawmaker ambassador envoy candidate chairman chairwoman ceo executive banker economist general colonel judge secretary',
  science:
    'scientist professor researcher biologist ecologist physicist chemist historian astronomer geologist',
  sport:
    'striker defender midfielder goalkeeper forward winger footballer coach captain boxer swimmer runner golfer cyclist sprinter quarterback batsman bowler jockey',
};

const domainOf = new Map<string, Domain>();
for (const [domain, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) domainOf.set(word, domain as Domain);

/** The domain of each person of an article, by the local entity's id; people of none, or of several, are not in it. */
export function domainsIn(text: string, analysis: Analysis): ReadonlyMap<string, Domain> {
  const found = new Map<string, Domain | undefined>();
  for (const mention of analysis.mentions) {
    if (mention.type !== 'person' || (mention.form !== 'name' && mention.form !== 'alias')) continue;
    const { start, end, entity } = mention;
    // Of several walks of life already; and the patterns are tried where their edges stand: there may be thousands.
    if (found.has(entity) && found.get(entity) === undefined) continue;
    const before =
      text[start - 1] === ' ' ? /[\p{L}-]+(?:, | )$/u.exec(text.slice(Math.max(start - 24, 0), start)) : null;
    const after =
      text[end] === ',' ? /^,(?: \d+,)?(?: [\p{L}-]+){1,6}/u.exec(text.slice(end, end + 60)) : null;
    if (before === null && after === null) continue;
    for (const word of `${before?.[0] ?? ''} ${after?.[0] ?? ''}`.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const domain = domainOf.get(word);
      if (domain === undefined) continue;
      const known = found.get(entity);
      found.set(entity, found.has(entity) && known !== domain ? undefined : domain);
    }
  }
  return new Map([...found].flatMap(([id, domain]) => (domain === undefined ? [] : [[id, domain] as const])));
}
