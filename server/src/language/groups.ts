// Group words: demonyms, peoples, religions and political currents, in lower case. The list decides (it is exact):
// a capitalised word in it that stands in no longer name is a group. Add a word: put it into its list.
import { COUNTRIES } from './tables/countries';

/** Peoples, regions and citizens that tables/countries.ts does not have as the people of a country. */
const PEOPLES = `
african argentinean comoran european luxembourgish moldavian yemenite yugoslav faroese manx breton corsican catalan
basque galician flemish walloon bavarian sicilian sardinian tuscan hawaiian alaskan texan californian floridian
quebecois quebecker cornish asian eurasian scandinavian nordic baltic balkan caribbean iberian arab arabian persian
kurd kurdish berber tuareg hazara pashtun uighur uyghur rohingya tamil sikh bengali punjabi kashmiri sindhi
baloch chechen dagestani ossetian abkhaz tatar hutu tutsi zulu xhosa yoruba igbo hausa fulani oromo tigrayan amhara
maori aboriginal inuit sami cherokee navajo roma slav slavic germanic latino latina hispanic maghrebi levantine
parisian londoner muscovite berliner
`;

/** Two-word groups that tables/countries.ts does not have. */
const PEOPLES_OF_TWO = `
north african|west african|east african|puerto rican|east timorese|central asian|south asian|southeast asian|east asian
latin american|central american|south american|north american|african american|asian american|native american
arab american|middle eastern|eastern european|western european|central european|equatorial guinean|bosnian serb
crimean tatar|east german|west german|anglo american|first nations|south vietnamese|north vietnamese
`;

const FAITHS = `
christian catholic protestant orthodox anglican evangelical baptist methodist lutheran presbyterian calvinist quaker
mormon adventist pentecostal jesuit franciscan dominican muslim moslem islamic islamist jihadist sunni shia shiite shi'a
shi'ite salafi salafist sufi wahhabi alawite ismaili ahmadi druze jew jewish judaic hindu buddhist sikh jain taoist
confucian yazidi yezidi zoroastrian copt coptic maronite judeo rastafarian zionist
`;

const CURRENTS = `
democrat democratic republican conservative liberal tory whig socialist communist marxist leninist maoist stalinist
trotskyist fascist nazi neo-nazi anarchist libertarian peronist chavista baathist ba'athist islamist nationalist unionist
loyalist marxist bolshevik menshevik gaullist thatcherite reaganite blairite corbynite remainer brexiteer
eurosceptic social-democrat christian-democrat kemalist
`;

const words = (list: string): string[] => list.trim().split(/\s+/);

function withPlurals(list: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const word of list) {
    all.add(word);
    if (/(?:ese|ish|ois|ss|sh|ch|ic|x)$/.test(word)) continue;
    all.add(/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);
  }
  for (const word of ['catholics', 'hispanics']) all.add(word);
  // "Philippines" and "Laos" look like plurals.
  for (const { names } of COUNTRIES) for (const name of names) all.delete(name.toLowerCase());
  return all;
}

/** "Irishwoman", "Dutchman": compounds, which name one person's nationality and no group. */
const COMPOUND = /(?:man|woman)$/;

/** The peoples of countries in lower case. */
const demonyms = COUNTRIES.flatMap((country) => country.demonyms).map((demonym) => demonym.toLowerCase());

/** Lower-case words that are compounds of a nationality and are never names. */
export const GROUP_COMPOUNDS: ReadonlySet<string> = new Set(
  demonyms
    .filter((demonym) => COMPOUND.test(demonym) && !demonym.endsWith('german'))
    .flatMap((demonym) => [demonym, demonym.replace(/man$/, 'men')]),
);

/** Lower-case words that name a group by themselves. */
export const GROUPS: ReadonlySet<string> = withPlurals([
  ...demonyms.filter((demonym) => /^\p{L}+$/u.test(demonym) && !GROUP_COMPOUNDS.has(demonym)),
  ...words(PEOPLES),
  ...words(FAITHS),
  ...words(CURRENTS),
]);

/** Lower-case pairs that name a group together ("south african"). */
export const GROUP_PAIRS: ReadonlySet<string> = withPlurals([
  ...demonyms.filter((demonym) => /^\p{L}+ \p{L}+$/u.test(demonym)),
  ...PEOPLES_OF_TWO.trim()
    .split(/[|\n]/)
    .map((pair) => pair.trim()),
]);

/** Words that stand for a group as the first part of a hyphenated word ("Franco-German"). */
export const GROUP_PREFIXES: ReadonlySet<string> = new Set(
  words('anglo franco sino indo russo afro euro judeo greco turco italo luso austro serbo hispano polono'),
);
