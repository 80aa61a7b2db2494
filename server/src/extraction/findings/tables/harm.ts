// Harm that is counted, whom it strikes, and figures that are published and need no source.

/** Participles and adjectives behind a number of people or things ("six people have been injured"). */
export const HARMED =
  'killed injured hurt wounded died dead drowned missing displaced homeless infected lost poisoned shot starving stranded trapped sacked redundant destroyed orphaned jobless hungry evicted';

/** Verbs before a number ("has claimed eleven lives", "wasted thousands"). */
export const HARMING =
  'killed killing kills claimed claiming claims injured injuring wounded wounding cost costs costing displaced displacing destroyed destroying wasted wasting squandered lost losing robbed cheated left leaving forced forcing evicted uprooted';

/** Whom or what a count of harm counts. */
export const HARMED_THINGS =
  'people lives jobs homes men women children workers passengers soldiers troops civilians patients pupils families residents villagers villages houses households businesses shops deaths casualties victims fighters police officers migrants refugees tourists voters taxpayers cattle sheep animals birds trees acres hectares livelihoods lifes pensioners students teachers nurses farmers fishermen crew thousands millions hundreds dozens scores';

/** Figures that are published as they are: growth or decline of these is reference data. */
export const PUBLISHED =
  /\b(?:profits?|shares?|stock|revenues?|sales|earnings|turnover|dividends?|index|bonds?|yields?|prices?|pound|dollar|euro|yen|temperatures?|barrel|tonne|futures|interest rates?|deficit|surplus|score|lead|votes?)\b/u;

/** Social ills whose rise or fall somebody must have counted. */
export const ILLS =
  'crime poverty unemployment hunger homelessness thefts? burglar(?:y|ies) violence deaths accidents complaints absences infections inequality corruption attacks arson vandalism addiction obesity debts? bankruptcies evictions demand confidence turnout support trust morale pollution emissions traffic litter loneliness absenteeism membership attendance';

export const NUMBER =
  '(?:[£$€]?\\d[\\d.,]*(?: (?:million|billion|thousand))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|a dozen|dozens|scores|hundreds|thousands|tens of thousands|millions|several|countless|untold)';
