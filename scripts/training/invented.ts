// Invented news: our own articles (invented/*.txt) whose names are drawn anew for every copy. They bring the kinds of
// news that the open training sets lack: results of companies, matches, transcripts, live blogs, briefs, bylines.
//
// Articles are parted by `---`; a name is a letter and a number in braces, the same name throughout the article.
// Small letters are the short form: {P1} Ann Roe, {p1} Roe, {f1} Ann; {C1} a company, {B1} a club, {N1} a newspaper or
// broadcaster, {O1} another body, {G1} the government of {K1}; {a1} the acronym of {O1}; {T1} a town, {L1} another place, {K1} a
// country. {D1} a people and {S1} a ship, book or product are no names here; {H1} is a charity. `^` behind it prints capitals. [L:US] is
// a name that stays, with its letter.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COUNTRIES } from '../../server/src/language/tables/countries';
import { brand, CITIES, TOWNS } from './augment';
import { type GoldDocument, type GoldSpan, STYLE } from './corpus';
import type { NameLists } from './gazetteers';
import { pick, type Random } from './random';

const PERSON = 0;
const ORGANIZATION = 1;
const PLACE = 2;
/** What a letter names; nothing for groups and products. */
const TYPE_OF: Readonly<Record<string, number>> = {
  P: PERSON,
  F: PERSON,
  C: ORGANIZATION,
  B: ORGANIZATION,
  N: ORGANIZATION,
  O: ORGANIZATION,
  G: ORGANIZATION,
  A: ORGANIZATION,
  H: ORGANIZATION,
  T: PLACE,
  L: PLACE,
  K: PLACE,
};

const words = (list: string): readonly string[] => list.trim().split('|');
const TRADES = words(
  'Systems|Shipping|Lines|Trucks|Energy|Oil|Steel|Chemicals|Foods|Capital|Research|Analytics|Grid|Power|Pharma|Aviation|' +
    'Logistics|Entertainment|Pictures|Software|Solar|Mining|Metals|Resources|Cement|Textiles|Hotels|Resorts|Stores|Breweries|' +
    'Aerospace|Robotics|Electronics|Electric|Utilities|Trading|Partners|Holdings|Group|Industries|Motors|Airlines|Airways|' +
    'Bank|Securities|Insurance|Telecom|Media|Networks|Technologies|Labs|Therapeutics|Foods|Ferries|Rail|Buses|Homes|' +
    'Construction|Engineering|Packaging|Paper|Seeds|Dairies|Bakeries|Cycles|Marine|Wind|Gas|Water|Air|Cargo|Press|Books',
);
const ENDINGS = words(
  'Inc|Inc.|Corp|Corp.|Ltd|Ltd.|plc|PLC|AG|SE|SA|AS|ASA|AB|NV|Oyj|GmbH|LLC|SpA|KK|Bhd|& Co|& Sons|Brothers|Group',
);
const CLUB_ENDS = words(
  'United|City|Rovers|Wanderers|Town|Athletic|FC|FK|IF|SK|BK|Rangers|Albion|Dynamo|Sporting|Warriors|Tigers|Sharks|Hawks|' +
    'Bulls|Giants|Harriers|Saints|Lions|Eagles|Bears',
);
const CLUB_STARTS = words('FC|Real|Sporting|Dynamo|Inter|Olympique|Atletico|Racing|Spartak|AC|SC');
const PAPERS = words(
  'Times|Post|Herald|Ledger|Bulletin|Gazette|Chronicle|Tribune|Courier|Star|Telegraph|Observer|Mail|News|Echo|Mirror|Journal|' +
    'Argus|Globe|Standard|Examiner|Review|Express|Daily|Today|Monitor|Dispatch|Sentinel|Independent|Sun|Radio|TV',
);
const PAPER_STARTS = words(
  'Southern|Evening|Morning|Daily|Sunday|Global|National|Coastal|Island|Border|People’s|Business',
);
const MATTERS = words(
  'Agriculture|Fisheries|Health|Education|Transport|Labour|Justice|Defence|Finance|Energy|Trade|Culture|Foreign Affairs|the Interior|' +
    'the Environment|Public Works|Tourism|Science and Innovation|Housing and Planning|Social Affairs|Emergencies|Water|Forestry',
);
const TOPICS = words(
  'Marine|Aviation|Maritime|Food Safety|Meteorological|Statistics|Railway|Civil Protection|Space|Nature|Coastal|Polar|Energy|Refugee|' +
    'Disaster|Consumer|Health|Election|Ports|Roads|Forest|Fisheries|Geological|Seismological|Police|Nuclear',
);
const BODIES = words(
  'Agency|Authority|Commission|Institute|Council|Board|Office|Service|Centre|Foundation|Association|Society|Union|Federation|Trust|Bureau|Committee',
);
const OFFICES_OF_STATE = words(
  'Foreign Ministry|Defence Ministry|Interior Ministry|Navy|Air Force|Parliament|Supreme Court|Embassy|Red Cross|Senate|Coast Guard',
);
const CAUSES = words(
  'Birds|Rivers|Children|Refugees|Old Buildings|Wild Salmon|Prison Reform|Road Safety|Sea Rescue|Fair Rents|Strategic Studies|Economic Affairs|Peace and Security|Public Policy|Migration Research',
);
const PARTIES = words(
  'Labour|Green|Centre|Progress|Freedom|Justice|National|People’s|Reform|Unity|Homeland|Democratic|Liberal',
);
const KIND = words(
  'Open|Safe|Bright|Common|Second|Warm|Kind|Young|Free|Shared|Healthy|Golden|Silver|Helping',
);
const HELPS = words(
  'Hands|Doors|Steps|Voices|Roots|Wings|Hearts|Homes|Futures|Shores|Paths|Chance|Meals|Minds|Ground|Harbour',
);
const CREWS = words('Nurses|Teachers|Dockers|Seafarers|Farmers|Miners|Journalists|Drivers|Pilots|Doctors');
const HEADS_BEFORE = words(
  'Lake|Mount|Port|Cape|Loch|Fort|Camp|Hill of|Isle of|Bay of|Gulf of|Strait of|River',
);
const HEADS_BEHIND = words(
  'Bay|Island|Valley|River|Square|Street|Road|Park|Bridge|Hill|Forest|Airport|Stadium|Beach|Harbour|Mountains|Peninsula|Province|' +
    'County|Avenue|Lane|Station|Quay|Point|Falls|District|Highlands|Canal|Plain|Arena|Desert|Country|Reef|Marsh|Gate|Pass|Ridge',
);
const THINGS = words(
  'Herring|Swallow|Horizon|Comet|Orchard|Winter|Harvest|Thunder|Pearl|Meridian|Foxglove|Sparrow|Voyager|Aurora',
);
const THING_STARTS = words('The Last|Northern|Silver|The Quiet|Golden|Little|The Second|Blue|Polar|Royal');

interface Named {
  readonly full: string;
  readonly short: string;
  readonly other: string;
}

const one = (name: string): Named => ({ full: name, short: name, other: name });

class Cast {
  readonly #known = new Map<string, Named>();
  readonly #list: NameLists;

  constructor(
    readonly lists: readonly NameLists[],
    readonly random: Random,
  ) {
    this.#list = pick(lists, random);
  }

  /** The name of a slot: letter and number. */
  of(letter: string, number: string): Named {
    const role = letter === 'A' ? 'O' : letter === 'F' ? 'P' : letter;
    const key = role + number;
    let named = this.#known.get(key);
    if (named === undefined) {
      named = this.#make(role);
      this.#known.set(key, named);
    }
    return named;
  }

  #chance(share: number): boolean {
    return this.random() < share;
  }

  #surname(): string {
    const list = this.#chance(0.6) ? this.#list : pick(this.lists, this.random);
    const name = pick(list.last, this.random);
    if (!this.#chance(0.3)) return name;
    // A name that stands in no list: halves of two.
    const other = pick(pick(this.lists, this.random).last, this.random);
    return (
      name.slice(0, Math.ceil(name.length / 2)) + other.slice(Math.floor(other.length / 2)).toLowerCase()
    ).replaceAll(/[^\p{L}]/gu, '');
  }

  #town(): string {
    const kind = this.random();
    if (kind < 0.3) return pick(CITIES, this.random);
    return kind < 0.85 ? pick(TOWNS, this.random) : this.#surname();
  }

  #make(role: string): Named {
    const { random } = this;
    switch (role) {
      case 'P': {
        const first = pick((this.#chance(0.7) ? this.#list : pick(this.lists, random)).first, random);
        const last = this.#chance(0.06) ? `${this.#surname()}-${this.#surname()}` : this.#surname();
        const middle = this.#chance(0.06) ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.` : '';
        return { full: `${first}${middle} ${last}`, short: last, other: first };
      }
      case 'C':
        return this.#company();
      case 'B':
        return this.#club();
      case 'N':
        return this.#paper();
      case 'O':
        return this.#body();
      case 'H':
        return one(`${pick(KIND, random)} ${pick(HELPS, random)}`);
      case 'G':
        return one(`Government of ${pick(COUNTRIES, random).names[0] ?? ''}`);
      case 'T':
        return one(this.#town());
      case 'L':
        return this.#place();
      case 'K':
        return one(pick(pick(COUNTRIES, random).names, random));
      case 'D':
        return one(pick(pick(COUNTRIES, random).demonyms, random) ?? 'French');
      default:
        return one(this.#thing());
    }
  }

  #thing(): string {
    const kind = this.random();
    if (kind < 0.5) return `${pick(THING_STARTS, this.random)} ${pick(THINGS, this.random)}`;
    if (kind < 0.7) return brand(this.random);
    return kind < 0.85 ? this.#town() : this.#surname();
  }

  #company(): Named {
    const { random } = this;
    const core = this.#chance(0.45)
      ? this.#surname()
      : this.#chance(0.7)
        ? brand(random)
        : pick(TOWNS, random);
    const kind = random();
    if (kind < 0.4) return { full: `${core} ${pick(TRADES, random)}`, short: core, other: core };
    if (kind < 0.55) return { full: `${core} ${pick(ENDINGS, random)}`, short: core, other: core };
    if (kind < 0.65)
      return { full: `${core} & ${this.#chance(0.4) ? 'Sons' : this.#surname()}`, short: core, other: core };
    if (kind < 0.72)
      return { full: `${core} ${pick(TRADES, random)} ${pick(ENDINGS, random)}`, short: core, other: core };
    if (kind < 0.8) return one(acronym(2 + Math.floor(random() * 3), random));
    return one(core);
  }

  #club(): Named {
    const { random } = this;
    const town = this.#chance(0.15) ? pick(CITIES, random) : pick(TOWNS, random);
    const end = pick(CLUB_ENDS, random);
    const kind = random();
    if (kind < 0.6)
      return {
        full: `${town} ${end}`,
        short: this.#chance(0.65) || end.length < 4 ? town : end,
        other: town,
      };
    if (kind < 0.75) return { full: `${pick(CLUB_STARTS, random)} ${town}`, short: town, other: town };
    return this.#chance(0.5) ? one(town) : { full: `${town} ${end}`, short: end, other: town };
  }

  #paper(): Named {
    const { random } = this;
    const end = pick(PAPERS, random);
    const kind = random();
    if (kind < 0.4) return one(`${pick(PAPER_STARTS, random)} ${end}`);
    if (kind < 0.7) return one(`${this.#town()} ${end}`);
    if (kind < 0.85) return one(this.#surname());
    return one(acronym(3, random));
  }

  #body(): Named {
    const { random } = this;
    const country = pick(COUNTRIES, random);
    const people = pick(country.demonyms, random) ?? 'National';
    const makers: readonly (() => string)[] = [
      () => `Ministry of ${pick(MATTERS, random)}`,
      () => `${pick(MATTERS, random).replace(/^the /, '')} Ministry`,
      () => `University of ${this.#town()}`,
      () => `${this.#town()} University`,
      () =>
        `${this.#town()} ${pick(['Hospital', 'City Council', 'County Council', 'Police', 'Crown Court', 'District Court', 'Museum', 'Port Authority', 'Chamber of Commerce', 'Primary School', 'College'], random)}`,
      () =>
        `${pick(['National', 'Federal', 'European', 'International', 'Royal', 'Central', 'African', 'Nordic'], random)} ${pick(TOPICS, random)} ${pick(BODIES, random)}`,
      () => `${people} ${pick(TOPICS, random)} ${pick(BODIES, random)}`,
      () => `${people} ${pick(OFFICES_OF_STATE, random)}`,
      () =>
        `${pick(['Institute', 'Centre', 'Society', 'Association', 'Foundation', 'Council', 'Committee', 'Campaign'], random)} for ${pick(CAUSES, random)}`,
      () =>
        `${pick(['Bank', 'Parliament', 'Supreme Court', 'Port Authority', 'Episcopal Conference', 'Communist Party'], random)} of ${country.names[0] ?? ''}`,
      () => `Government of ${pick([this.#town(), country.names[0] ?? ''], random)}`,
      () => `${pick(PARTIES, random)} Party`,
      () => `${pick(CREWS, random)}’ Union`,
      () => `Union of ${pick(CREWS, random)} and ${pick(CREWS, random)}`,
      () =>
        `${pick(MATTERS, random).replace(/^the /, '')} and ${pick(CAUSES, random)} ${pick(BODIES, random)}`,
      () => `${pick(TOPICS, random)} ${pick(BODIES, random)} of ${country.names[0] ?? ''}`,
    ];
    const name = pick(makers, random)();
    const initials = name
      .split(/[ -]/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    return { full: name, short: initials.length > 1 ? initials : name, other: name };
  }

  #place(): Named {
    const { random } = this;
    const kind = random();
    if (kind < 0.25) return one(`${pick(HEADS_BEFORE, random)} ${this.#town()}`);
    if (kind < 0.8)
      return one(`${this.#chance(0.5) ? this.#town() : this.#surname()} ${pick(HEADS_BEHIND, random)}`);
    if (kind < 0.9)
      return one(`${pick(['Highway', 'Route', 'Pier', 'Gate'], random)} ${1 + Math.floor(random() * 60)}`);
    return one(this.#town());
  }
}

function acronym(length: number, random: Random): string {
  let letters = '';
  for (let i = 0; i < length; i++) letters += String.fromCharCode(65 + Math.floor(random() * 26));
  return letters;
}

/** Lines of a copy that are left out, so that copies differ in what they tell of a name. */
const LEFT_OUT = 0.25;

/** @param copies how often each article is told, with other names */
export function inventNews(lists: readonly NameLists[], random: Random, copies: number): GoldDocument[] {
  const folder = path.join(import.meta.dirname, 'invented');
  const articles = readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split(/^---$/m));
  return Array.from({ length: copies }, () => articles)
    .flat()
    .map((article, index) => tell(article, `invented-${index}`, new Cast(lists, random), random));
}

const SLOT = /\{(?<letter>\p{L})(?<number>\d+)(?<loud>\^?)\}|\[(?<type>[POL]):(?<words>[^\]]+)\]/gu;

function tell(article: string, id: string, cast: Cast, random: Random): GoldDocument {
  const kept = article
    .trim()
    .split('\n')
    .filter(() => random() >= LEFT_OUT)
    .join('\n');
  const spans: GoldSpan[] = [];
  let text = '';
  let at = 0;
  for (const slot of kept.matchAll(SLOT)) {
    text += kept.slice(at, slot.index);
    at = slot.index + slot[0].length;
    const {
      letter = '',
      number = '',
      loud,
      type: role = letter.toUpperCase(),
      words: fixed,
    } = slot.groups ?? {};
    const named = fixed === undefined ? cast.of(role, number) : one(fixed);
    const name = role === 'F' ? named.other : letter === role ? named.full : named.short;
    const printed = loud === '^' ? name.toUpperCase() : name;
    const type = TYPE_OF[role];
    if (type !== undefined) spans.push({ start: text.length, end: text.length + printed.length, type });
    text += printed;
  }
  return { id, text: text + kept.slice(at), spans, style: STYLE.invented, weight: 1 };
}
