// Tables for seeing that two sentences say the same: words without matter of their own, irregular forms, and
// everyday news words that stand for each other. Add a row where two wordings of one statement are missed.

/** Words that carry no matter: grammar, reporting, and the small change of news writing. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here it its he him his she her hers they them their theirs we us our ours i ' +
    'me my mine you your yours who whom whose which what when where why how and or but nor so yet if then than as of in ' +
    'on at by for from to into onto with without within about over under up down out off after before during between ' +
    'through against among around near beside next along across is are was were be been being am has have had having do ' +
    'does did doing done will would shall should can could may might must not no nor only just also too very more most ' +
    'less much many some any each every all both few other another such own same said say says saying told tell tells ' +
    'telling added adding adds according noted notes asked because while though although until since once again still ' +
    'already however mr mrs ms dr one get got make made makes making take took taken go went gone put be’s s t re ve ll d m ' +
    'don didn doesn wasn weren isn aren won couldn shouldn wouldn hadn hasn haven now even ever well back way thing things'
  ).split(' '),
);

const pairs = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [head = '', ...others] = row.trim().split(/\s+/u);
        return others.map((other): [string, string] => [other, head]);
      }),
  );

/** The plain form, then its irregular forms. */
export const IRREGULAR: ReadonlyMap<string, string> = pairs(`
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
cut cutting
die dies died dying dead death deaths
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
flee fled
fly flew flown
foot feet
freeze froze frozen
give gave given
grow grew grown
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
leave left leaving
lend lent
lose lost losing
man men
mean meant
meet met
pay paid
person people persons
read reading
ride rode ridden
ring rang rung
rise rose risen rising
run ran running
see saw seen
seek sought
sell sold
send sent
set setting
shake shook shaken
shoot shot
show shown showed
sink sank sunk
sit sat
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
strike struck
swear swore sworn
sweep swept
swim swam swum
teach taught
tear tore torn
think thought
throw threw thrown
wake woke woken
wear wore worn
win won winning
woman women
write wrote written writing
child children
life lives
wife wives
two twice
afghan afghans
`);

/** Stems that say the same in news, the first for all of them. */
export const ALIKE: ReadonlyMap<string, string> = pairs(`
first 1st
second 2nd
third 3rd
fourth 4th
fifth 5th
sixth 6th
seventh 7th
eighth 8th
ninth 9th
tenth 10th
start begin began commenc originat launch
fire blaz flame inferno
ship vessel boat
compan firm compani
worr concern anxious worri
kill slay slain
hurt injur wound
job post
hous home
area region zon
probe investigat inquir inquiri
polic officer constabl
reduc cut slash
big larg huge
chief head boss
show reveal
buy purchas acquir
aid help assist
claim alleg
potent possib possibl
cross transit
deal agree pact accord
talk negotiat
earl befor
settl decid
`);

/** Words of everyday news that tell little about which event a sentence is about; they weigh half. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'year month week day today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april may june july august september october november december morning evening night time first ' +
    'last new old good bad high low long short early late man woman people child family home house city town country ' +
    'state world government minister ministry president prime official officials leader party group member company ' +
    'business market work worker job school police court law war money plan report news press reporter conference ' +
    'statement spokesman spokeswoman meeting talk talks part place side end start begin use need want come become give ' +
    'find keep let call ask show try leave turn help move live believe hold bring happen write provide sit stand lose ' +
    'pay meet include continue set learn change lead understand watch follow stop create speak read allow add spend ' +
    'grow open walk win offer remember consider appear buy wait serve send expect build stay fall cut reach remain ' +
    'number million billion thousand hundred percent national international local public political major former ' +
    'general senior important different large small next early young right able according late hour minute second ' +
    'question problem issue case point service area region road street office building water car'
  ).split(' '),
);

/** Words that are a number. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['hundred', 100],
      ['thousand', 1000],
      ['dozen', 12],
    ]),
);
