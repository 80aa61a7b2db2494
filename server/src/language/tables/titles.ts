// Forms of address, offices, and what a noun says of the one it names. Lists of lower-case words; add a word to the
// list of its kind. Gender is given only where the word itself tells it.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Before the name of a man; with and without full stop. */
export const MALE_TITLES = list(
  'mr mr. sir lord king prince duke baron count emperor pope father brother monsieur m. herr signor señor don sheikh sultan emir mullah imam tsar',
);
/** Before the name of a woman. */
export const FEMALE_TITLES = list(
  'mrs mrs. ms ms. miss dame lady queen princess duchess baroness countess empress sister madame mme frau signora señora doña sheikha',
);
/** Before the name of anybody. */
export const OTHER_TITLES = list(
  'dr dr. prof prof. professor rev rev. reverend hon hon. sen sen. rep rep. gov gov. gen gen. col col. lt lt. capt capt. captain maj maj. sgt sgt. cmdr cmdr. adm adm. mx mx. atty atty. engr engr. pc ayatollah rabbi cllr cllr.',
);

/** Nouns for a man, for a woman. */
export const MALE_NOUNS = list(
  'man boy father husband son brother grandfather uncle nephew king prince businessman policeman fireman spokesman salesman craftsman sportsman statesman clergyman fisherman seaman cameraman gentleman actor widower monk priest irishman englishman frenchman dutchman welshman scotsman',
);
export const FEMALE_NOUNS = list(
  'woman girl mother wife daughter sister grandmother aunt niece queen princess businesswoman policewoman spokeswoman chairwoman congresswoman sportswoman actress waitress widow nun lady mum mom irishwoman englishwoman frenchwoman dutchwoman welshwoman scotswoman duchess',
);

/** Kin: "his wife Ann" says that Ann bears no other person's gender, and may bear his surname. */
export const KIN = list(
  'wife husband son daughter brother sister mother father twin widow widower brothers sisters sons daughters twins siblings',
);

/** Heads of a person's role ("the minister"). The last word of a noun phrase decides. */
export const ROLES = list(`
  minister secretary president premier chancellor mayor governor senator congressman congresswoman lawmaker legislator parliamentarian
  mp deputy councillor councilor ambassador envoy diplomat negotiator commissioner chairman chairwoman chair chairperson
  chief director head boss manager executive ceo founder co-founder owner partner treasurer trustee leader spokesman
  spokeswoman spokesperson official officer analyst economist strategist expert scientist researcher professor academic
  ecologist biologist engineer doctor nurse surgeon physician teacher headteacher lecturer student pupil lawyer
  barrister solicitor prosecutor judge justice magistrate sheriff detective inspector superintendent constable
  policeman policewoman general colonel captain major lieutenant sergeant commander admiral soldier pilot coach
  trainer player striker defender midfielder goalkeeper keeper forward winger captain skipper referee champion swimmer
  runner boxer driver conductor composer singer musician pianist violinist actor actress author writer novelist poet
  playwright artist painter sculptor curator architect designer photographer filmmaker journalist reporter editor
  correspondent columnist broadcaster presenter blogger activist campaigner organiser organizer volunteer campaigner
  farmer fisherman fisher baker chef shopkeeper businessman businesswoman entrepreneur investor banker trader broker
  priest bishop archbishop cardinal pope imam rabbi vicar pastor king queen prince princess duke duchess emperor
  defendant suspect victim witness accused man woman boy girl resident neighbour neighbor forecaster meteorologist
  master harbourmaster harbormaster adviser advisor aide candidate nominee incumbent winner loser pensioner
  businessperson historian sociologist psychologist philosopher developer programmer veteran survivor whistleblower
  co-author colleague counterpart irishman irishwoman englishman englishwoman frenchman frenchwoman dutchman dutchwoman welshman
  welshwoman scotsman scotswoman american briton canadian australian german spaniard italian swede dane finn norwegian
  pole czech belgian irish 19-year-old teenager youngster veteran democrat republican conservative billionaire tycoon
  mogul magnate star celebrity model host comedian astronaut captain dean principal rector warden provost chancellor
  comptroller auditor registrar coroner ombudsman clerk undersecretary assemblyman assemblywoman councilman councilwoman
  alderman speaker frontbencher backbencher whip pm
  physicist chemist astronomer mathematician geologist climatologist oceanographer archaeologist palaeontologist
  paleontologist anthropologist neuroscientist psychiatrist oncologist epidemiologist virologist immunologist dentist
  veterinarian paramedic firefighter surveyor consultant technician statistician conservationist actuary pathologist toxicologist planner laureate hepatologist cardiologist entomologist zoologist botanist
`);

/** Heads of what an organization is called ("the company"), by family: one family's words may stand for its members. */
export const BODIES: Readonly<Record<string, ReadonlySet<string>>> = {
  company: list(`
    company firm group business corporation conglomerate maker carmaker automaker chipmaker drugmaker planemaker steelmaker
    toymaker bookmaker boatbuilder shipbuilder housebuilder homebuilder manufacturer
    producer supplier retailer supermarket chain store airline carrier airline operator utility lender bank insurer
    broker brokerage fund start-up startup developer publisher publishers brewer miner shipper line startup giant
    employer contractor builder builders exporter importer provider studio label network platform consultancy
    subsidiary parent vendor shipping systems trucks lines motors industries holdings partners technologies energy
    airways airlines foods pharmaceuticals inc inc. ltd ltd. plc corp corp. gmbh ag sa llc co co. & sons
  `),
  club: list('club side team squad rovers united city town athletic wanderers fc fk afc'),
  council: list('council authority borough county city town municipality'),
  ministry: list('ministry department office secretariat'),
  government: list('government administration cabinet regime'),
  agency: list('agency bureau service regulator watchdog commission administration inspectorate authority'),
  union: list(
    'union federation alliance association confederation group body organisation organization guild chamber',
  ),
  charity: list('charity trust foundation group hospice organisation organization ngo fund society'),
  party: list('party group movement'),
  court: list('court tribunal'),
  police: list('police force constabulary'),
  school: list('university college school institute institution academy'),
  institute: list(
    'institute centre center laboratory lab observatory museum think-tank tank thinktank institution',
  ),
  media: list(
    'newspaper paper magazine broadcaster channel station network outlet website portal agency wire times post news herald tribune guardian gazette ledger bulletin',
  ),
  hospital: list('hospital clinic infirmary hospice'),
  orchestra: list('orchestra sinfonia symphony philharmonic ensemble band choir'),
  bloc: list('bloc union alliance'),
  militants: list('group militants movement organisation organization militia insurgents'),
  church: list('church diocese archdiocese mosque synagogue cathedral'),
};

/** Documents: who wrote them speaks. */
export const DOCUMENTS = list(`
  report study survey paper research letter statement notice website site document documents email e-mail poll trial
  filing tweet post blog data figures records record review analysis memo note article advisory bulletin communique
  release analysis findings audit inquiry inquest transcript interview press-release assessment estimate forecast
  census leaflet brochure page account posting message complaint indictment lawsuit affidavit motion petition ruling
  judgment judgement decision verdict investigation advice answer reply response reaction conclusion warning plea
  comment explanation argument
`);

/** Unnamed people through whom a body speaks; singular ones only when they are its voice (`VOICES`). */
export const VOICES = list(
  'spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives',
);
export const STAFF = list(`
  officials researchers scientists engineers forecasters analysts economists experts doctors lawyers prosecutors
  investigators inspectors police officers detectives staff managers executives organisers organizers authors
  campaigners ministers diplomats negotiators bosses chiefs leaders firefighters rescuers strategists lawyer
  attorney solicitor barrister attorneys counsel meteorologists office team campaign department control room
  headquarters command board committee embassy
`);
