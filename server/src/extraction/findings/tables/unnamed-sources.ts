// Heads of a source that is no unnamed individual: bodies that speak for themselves, people who speak for a body,
// and documents. A source with one of these as its head is not anonymous in the sense of `anonymous-source`.
// One word a cell, lower case, singular; the plural is found by the rule.

/** Institutions: they can be asked, though nobody of them is named. */
export const BODIES: ReadonlySet<string> = new Set(
  (
    'police gardai government cabinet ministry department office council court jury parliament senate congress ' +
    'commission committee agency authority bureau board party union federation association alliance league club ' +
    'team company firm group bank broker brokerage airline operator network charity foundation hospital school ' +
    'university institute college church army navy military force service embassy consulate treasury regulator ' +
    'watchdog newspaper paper magazine website site channel station portal outlet blog media press state country ' +
    'nation city town town-hall municipality kremlin palace opposition administration coalition consortium ' +
    'organisation organization body chamber trust fund society publisher manufacturer maker retailer supplier ' +
    'developer museum theatre theater gallery library shop store factory plant hotel restaurant farm studio orchestra choir ' +
    'prosecution defence defense inquest tribunal inquiry brigade coastguard staff'
  ).split(' '),
);

/** People who speak for a body by office. */
export const VOICES: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen prosecutor prosecutors'.split(' '),
);

/** What is written, measured or recorded. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'report study survey poll paper research analysis review audit record data figure statistic document file ' +
    'filing letter email e-mail memo statement release notice announcement website page post tweet message ' +
    'article book diary transcript testimony indictment complaint lawsuit suit ruling verdict judgment law act ' +
    'bill constitution contract treaty agreement map chart graph estimate forecast projection model theory trial ' +
    'experiment test result finding evidence bulletin register archive census rumour rumor rule guideline guidance ' +
    'sign banner inscription legend proverb saying account interview video footage'
  ).split(' '),
);

/** Times, which a quote stage may take for a speaker ("who on Monday said"). */
export const TIMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today yesterday tomorrow lately recently earlier later week month year day ' +
    'hour morning evening night afternoon weekend decade time minute moment then now once'
  ).split(' '),
);
