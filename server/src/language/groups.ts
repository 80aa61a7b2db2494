// Group words: demonyms, peoples, religions and political currents, in lower case. The list decides (it is exact):
// a capitalised word in it that stands in no longer name is a group. Add a word: put it into its list.

const NATIONS = `
afghan african albanian algerian american andorran angolan argentine argentinian argentinean armenian australian
austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian belarusian belarussian belgian belizean beninese
bhutanese bolivian bosnian brazilian british briton bruneian bulgarian burkinabe burmese burundian cambodian
cameroonian canadian chadian chilean chinese colombian comoran congolese croatian croat cuban cypriot czech danish dane
djiboutian dominican dutch dutchman ecuadorian ecuadorean egyptian emirati english eritrean estonian ethiopian european
fijian filipino finnish finn french gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean
guyanese haitian honduran hungarian icelandic icelander indian indonesian iranian iraqi irish israeli italian ivorian
jamaican japanese jordanian kazakh kazakhstani kenyan kosovan kosovar kuwaiti kyrgyz lao laotian latvian lebanese
liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese mauritanian
mauritian mexican moldovan moldavian mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan
nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian pole polish portuguese qatari
romanian russian rwandan salvadoran salvadorean samoan saudi senegalese serb serbian singaporean slovak slovakian
slovene slovenian somali spanish spaniard sudanese surinamese swazi swede swedish swiss syrian taiwanese tajik
tanzanian thai tibetan togolese tongan trinidadian tunisian turkish turk turkmen ugandan ukrainian uruguayan uzbek
vanuatuan venezuelan vietnamese welsh yemeni yemenite zambian zimbabwean scottish scot scots soviet yugoslav
greenlandic greenlander faroese manx breton corsican catalan basque galician flemish walloon bavarian sicilian
sardinian tuscan hawaiian alaskan texan californian floridian quebecois quebecker cornish
asian eurasian scandinavian nordic baltic balkan caribbean iberian
arab arabian persian kurd kurdish berber tuareg hazara pashtun tajiks uighur uyghur rohingya tamil sikh bengali punjabi
kashmiri sindhi baloch chechen dagestani ossetian abkhaz tatar hutu tutsi zulu xhosa yoruba igbo hausa fulani oromo
tigrayan amhara maori aboriginal inuit sami cherokee navajo roma slav slavic nordic germanic latino latina hispanic
maghrebi levantine parisian londoner muscovite berliner
`;

/** Two-word groups; both words in lower case. */
const NATIONS_OF_TWO = `
south african|north african|west african|east african|central african|south korean|north korean|new zealander
sri lankan|saudi arabian|costa rican|puerto rican|sierra leonean|south sudanese|east timorese|papua new guinean
central asian|south asian|southeast asian|east asian|latin american|central american|south american|north american
african american|asian american|native american|arab american|middle eastern|eastern european|western european
central european|northern irish|cape verdean|equatorial guinean|hong konger|bosnian serb|crimean tatar|east german
west german|anglo american|first nations|south vietnamese|north vietnamese
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

/** Currents that are groups only when they are nouns or stand before one, never at the head of a sentence by chance. */
const words = (list: string): string[] => list.trim().split(/\s+/);

function withPlurals(list: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const word of list) {
    all.add(word);
    if (/(?:ese|ish|ss|sh|ch|ic|x)$/.test(word)) continue;
    all.add(/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);
  }
  for (const word of ['catholics', 'scots', 'dutchmen', 'islamics', 'hispanics', 'slavics']) all.add(word);
  all.delete('islamics');
  all.delete('slavics');
  return all;
}

/** Lower-case words that name a group by themselves. */
export const GROUPS: ReadonlySet<string> = withPlurals([
  ...words(NATIONS),
  ...words(FAITHS),
  ...words(CURRENTS),
]);

/** Lower-case pairs that name a group together ("south african"). */
export const GROUP_PAIRS: ReadonlySet<string> = withPlurals(
  NATIONS_OF_TWO.trim()
    .split(/[|\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== ''),
);

/** Words that stand for a group as the first part of a hyphenated word ("Franco-German"). */
export const GROUP_PREFIXES: ReadonlySet<string> = new Set(
  words('anglo franco sino indo russo afro euro judeo greco turco italo luso austro serbo hispano polono'),
);
