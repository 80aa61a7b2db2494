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
  // There may be thousands of mentions, and a few titles stand before all of them.
  const titles = new Map<string, readonly Domain[]>();
  for (const mention of analysis.mentions) {
    if (mention.type !== 'person' || (mention.form !== 'name' && mention.form !== 'alias')) continue;
    const { start, end, entity } = mention;
    // Of several walks of life already.
    if (found.has(entity) && found.get(entity) === undefined) continue;
    const title = wordBefore(text, start);
    let domains = titles.get(title);
    if (domains === undefined) {
      domains = domainsOf(TITLE.exec(title)?.[0] ?? '');
      titles.set(title, domains);
    }
    if (text[end] === ',')
      domains = [...domains, ...domainsOf(APPOSITION.exec(text.slice(end, end + 60))?.[0] ?? '')];
    for (const domain of domains)
      found.set(entity, found.has(entity) && found.get(entity) !== domain ? undefined : domain);
  }
  return new Map([...found].flatMap(([id, domain]) => (domain === undefined ? [] : [[id, domain] as const])));
}

/** UTF-16 units of the longest word that is looked at before a name, with what parts the two. */
const LONGEST_TITLE = 24;
const TITLE = /[\p{L}-]+(?:, | )$/u;
const APPOSITION = /^,(?: \d+,)?(?: [\p{L}-]+){1,6}/u;

/** What stands between a name and the space before the last one; empty where no space stands before the name. */
function wordBefore(text: string, start: number): string {
  const space = ' '.charCodeAt(0);
  if (text.charCodeAt(start - 1) !== space) return '';
  const earliest = Math.max(start - LONGEST_TITLE, 0);
  let from = start - 1;
  while (from > earliest && text.charCodeAt(from - 1) !== space) from--;
  return text.slice(from, start);
}

function domainsOf(words: string): Domain[] {
  return [...words.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) => domainOf.get(word) ?? []);
}
