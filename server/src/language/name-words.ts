// English words that help to tell names apart: what heads an organisation or a place, titles before persons, words of
// time, small words inside names. Features and span rules read them. Add a word: put it into its list, in lower case.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that head the name of an organization. */
export const ORGANIZATION_HEADS = list(`
academy administration agency airlines airways alliance army assembly associates association assn authority bank
board broadcaster broadcasting bros brothers bureau cabinet cathedral center centre chamber charity church clinic club
co coalition college commission committee community company conference confederation congress consortium constabulary
consulting consultancy corp corporation council court daily department dept directorate division embassy enterprises
exchange express federation financial firm force forces forum foundation front fund gazette group guard guards
headquarters herald holdings hospital inc industries initiative inspectorate institute institution insurance
international investments journal jury labs laboratories laboratory league legislature limited ltd llc llp magazine
media ministry mirror mission mosque motors movement museum nations network news newspaper observatory office
orchestra organisation organization panel parliament partners partnership party pharmaceuticals plc police post press
productions program programme prosecutors publishers radio railways records regiment registry reserve review rovers
school schools secretariat securities senate service services society solutions squad standard studios sun synagogue
syndicate systems team technologies telecom television telegraph temple theatre theater times tribunal tribune trust
tv union unions united university ventures wanderers watch works brigade brigades corps navy militia company's city
athletic hotspur albion ag gmbh sa spa oy as ab nv bv kg se llc pty sas oyj asa kk bhd berhad
fc afc cf sc rc ac bc cc rfc fk if bk sk ud cd ssc tsv vfb rb
shipping lines trucks energy oil gas petroleum steel chemicals foods capital research analytics grid power pharma
biotech aviation logistics entertainment pictures games software solar mining minerals metals resources cement textiles
hotels resorts stores supermarkets retail brewery breweries distillery aerospace robotics semiconductor semiconductors
electronics electric utilities trading equity management advisors advisers sons ledger bulletin chronicle courier
advertiser argus mail globe sentinel dispatch examiner enquirer inquirer sinfonia philharmonic symphony ensemble choir
opera ballet quartet caucus taskforce duma knesset bundestag consulate ombudsman regulator operator carriers cruises
ferries freight infirmary airline laboratory hospitals clinics academies engineering construction builders homes properties realty insurance assurance savings finance lending
telecoms communications wireless mobile motor automotive cycles marine airlines brands apparel cosmetics dairies bakery
planning architects surveyors accountants solicitors
`);

/** Words that head the name of a place. */
export const PLACE_HEADS = list(`
airport airfield avenue base basin bay beach border boulevard bridge camp canal canyon cape castle cemetery coast
county creek crossing delta desert district dock docks downs drive estate falls farm fjord forest fort garden gardens
glacier gulf hall harbor harbour heights highway hill hills house island islands isle isles junction lagoon lake land
lane loch lough marina market mountain mountains oblast ocean palace park pass path peak peninsula pier plain plains
plateau plaza point pond port prefecture prison province quarter quay range region republic reservoir ridge river road
roundabout sea shore sound square stadium state station straits strait street terminal territory tower town township
tunnel valley village volcano wall ward waterfront way woods wood zone arena motorway coastline
`);

/** Titles, ranks, offices and callings before a person's name (never part of it). */
export const TITLES = list(`
mr mrs ms miss mx sir dame lord lady baron baroness count countess duke duchess earl prince princess king queen emperor
empress sultan sheikh sheik emir shah pope archbishop bishop cardinal father sister brother mother rev reverend pastor
rabbi imam ayatollah mullah monsignor saint dr doctor prof professor president vice premier chancellor minister
secretary senator sen congressman congresswoman rep representative governor gov mayor councillor councilor cllr
ambassador envoy commissioner chairman chairwoman chair chief director general gen colonel col major maj captain capt
lieutenant lt sergeant sgt corporal cpl private admiral adm commander cmdr marshal brigadier officer constable pc
detective inspector superintendent sheriff deputy judge justice attorney prosecutor coach manager midfielder striker
defender goalkeeper forward winger skipper boss owner founder ceo cfo coo editor reporter correspondent actor actress
singer author artist analyst economist spokesman spokeswoman spokesperson candidate leader lawmaker mp mep msp td
opposition former ex acting interim speaker treasurer don dona señor señora herr frau monsieur madame signor haji hajj
brothers sisters commodore pm prophet brigadiers generals colonels judges seaman ensign warden provost bailiff assemblyman assemblywoman councilman councilwoman alderman trooper curate deacon abbot uncle aunt comrade comrades justices madam atty engr brgy md activist deceased late aunty coach officer mec lecturer hon
`);

/** Offices that no name holds: everything before and up to one of them is no part of the person's name behind it. */
export const OFFICES = list(`
minister president secretary secretary-general spokesman spokeswoman spokesperson director commissioner chairman
chairwoman chairperson governor senator congressman congresswoman ambassador superintendent correspondent councillor
chancellor lieutenant sergeant colonel brigadier activist defender midfielder striker goalkeeper coach manager
lawmaker assemblyman assemblywoman councilman councilwoman alderman prosecutor madam mr mrs ms dr prof atty engr mec sheriff detective inspector pm brigadiers supt insp det cllr
`);

/** Offices by their initials, as printed, which name nobody: "CEO says", "PM to visit". */
export const OFFICE_INITIALS = list(
  'CEO CEOs CFO COO CTO CIO MD VP MP MPs MEP MEPs PMQs PM FM DCP IGP CM GP GPs DJ DI DCI',
);

/** What a company is called right before its name, also without an article: "Retailer Acme", "feed maker Acme". */
export const COMPANY_CALLINGS = list(`
retailer brokerage insurer lender rival broadcaster operator publisher miner carmaker automaker drugmaker chipmaker
planemaker shipbuilder housebuilder brewer maker startup start-up conglomerate supplier manufacturer carrier airline
`);

/** Callings of several words end with these ("Chief Executive", "Cabinet Secretaries"); no person's name holds them. */
export const CALLINGS = list(`
executive officer secretaries ministers ambassadors presidents directors lecturer treasurer founder analyst economist
striker winger goalscorer skipper referee forecaster barrister solicitor headteacher novelist playwright agronomist
biologist historian geologist botanist ecologist glaciologist seismologist conductor choreographer cinematographer
`);

/** State bodies that a nationality before them is part of: "Russian Foreign Ministry", "Chilean Navy". */
export const STATE_BODIES = list(`
ministry embassy consulate parliament senate navy force federation association academy council court crescent cross
police committee
`);

/** Words before "of" and a place: the body that is called by it, and the place whose full name it is. */
export const BODIES_OF = list('government embassy parliament university bank ministry');
export const PLACES_OF = list(`
republic kingdom state emirate sultanate principality commonwealth province gulf bay strait isle
`);

/** Heads of names that name nothing alone: "Committee chairman Ann Roe", "Airport closed until Monday". */
export const NO_NAME_ALONE = list(
  'committee council airport board court group club team company firm union hospital school station department association ministry county city town',
);

/** Words before an office that belong to it: "Assistant District Attorney Ann Roe". */
export const OFFICE_RANKS = list(
  'assistant associate deputy district state city county federal chief principal senior junior acting special regional national',
);

/** Several people of whom no more is said than whose they are: "Allies of Ann Roe", "Relatives of Tom Hill". */
export const FOLLOWERS = list(
  'allies aides supporters opponents critics relatives colleagues neighbours neighbors lawyers attorneys members fans backers defenders followers',
);

/** Nouns for one person that open a headline: "Widow tells court", "Pensioner wins". */
export const PERSON_NOUNS = list(
  'man woman boy girl mum mom dad gran teenager pensioner grandmother grandfather',
);

/** Whom a local story's first word in capitals may tell of, beside those with roles. */
export const CROWDS = list(
  'residents parents fans drivers shoppers passengers patients pupils workers police firefighters villagers commuters',
);

/** Parties as a councillor's brackets have them, as printed, which are words or places otherwise: "(Ind, Quay Ward)". */
export const PARTY_LABELS = list('Ind Lab Con Lib Dem Rep');

/** Nouns before which a colour is a party: "Green councillor". */
export const PARTISANS = list(
  'councillor senator lawmaker candidate co-leader leader peer politician voter activist',
);

/** Names of months that people are called by. */
export const GIVEN_MONTHS = list('april may june august');

export const TIME_WORDS = list(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
today yesterday tomorrow tonight morning afternoon evening spring summer autumn winter christmas easter ramadan
thanksgiving hanukkah diwali eid gmt bst cet est pst am pm utc
`);

/** Small words that join the parts of a name ("University of Graz", "Juan de la Cruz"). */
export const CONNECTORS = list(`
of the for and de del della dello delle degli di da do dos das du des la le les lo los las el al von van vom zu zum der
den dem ter ten bin bint ibn abu ben y e und et en af av & - – ' ’ . / in on at upon sur a o to with
`);

/** Small words that can open a name before its first capital ("al-Shabaab", "van der Berg"). */
export const LEADERS = list('al el de van von bin da di du la le der ten ter af av ibn ben del della dos');
