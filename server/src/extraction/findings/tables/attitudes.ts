// Desires and feelings that an article can only know because somebody told it.

/** Verbs in the present with a plural subject; the rule adds "-s" and knows the past from the table below. */
export const WANTING: ReadonlySet<string> = new Set(
  'want fear hope seek desire dread crave covet resent regret hate despise worry yearn long wish prefer'.split(
    ' ',
  ),
);

/** The same verbs in the past; "hoped" and the like, without the plain participles of other verbs. */
export const WANTED: ReadonlySet<string> = new Set(
  'wanted feared hoped sought desired dreaded craved coveted resented regretted hated despised worried yearned longed wished preferred'.split(
    ' ',
  ),
);

/** Participles after "be" ("is seeking", "are hoping"). */
export const WANTING_NOW: ReadonlySet<string> = new Set(
  'seeking hoping longing yearning worrying itching'.split(' '),
);

/** Adjectives and participles of feeling after "be", "feel", "grow", "remain", "become", "seem". */
export const FEELING: ReadonlySet<string> = new Set(
  (
    'keen anxious worried nervous afraid reluctant desperate eager concerned interested unhappy angry furious ' +
    'frustrated alarmed uneasy impatient hopeful optimistic pessimistic disappointed unwilling tempted jealous ' +
    'relieved delighted dismayed outraged wary fearful frightened scared terrified determined satisfied ' +
    'dissatisfied tired weary ashamed embarrassed envious sceptical skeptical suspicious sick confident excited ' +
    'thrilled hesitant apprehensive resentful bitter upset stunned shocked horrified annoyed irritated proud loath'
  ).split(' '),
);

/** Verbs that link a subject to a feeling. */
export const LINKS: ReadonlySet<string> = new Set(
  'is are was were feel feels felt remain remains remained become becomes became grow grows grew seem seems'.split(
    ' ',
  ),
);

/** Adverbs that may stand between subject, verb and feeling. */
export const DEGREES: ReadonlySet<string> = new Set(
  (
    'very so too also still now particularly especially increasingly deeply extremely most more clearly privately ' +
    'secretly openly all both already always long desperately badly dearly only just really understandably ' +
    'naturally sorely not never'
  ).split(' '),
);
