// The cue lexicon: the words with which news English says that somebody said something. One line a cue; inflected
// forms come from grammar/word-classes.data.ts. After adding a verb run `npm run words` (a test says so when you forget).
//
//   lemma | class | frames
//
// lemma   the base form; a particle or a fixed object follows the verb ("point out", "make clear").
// class   say, tell, ask, call, judge, promise, report, belief: what kind of act it is (shown in the hover).
// frames  what stands with it as content:
//   clause      a clause with or without "that"           The mayor said (that) the road was closed.
//   that        a clause, only with that/whether/how/what Roe stressed that the road was closed.
//   quote       a quotation                               Roe said: “The road is closed.”
//   post        may stand behind or inside its content    The road is closed, Roe said.
//   person      an addressee may come first               Roe told the BBC that the road was closed.
//   object      a noun phrase                             Roe denied the charge.
//   infinitive  to + verb                                 Roe promised to pay.
//   order       somebody to + verb, both content          Roe urged the ministry to pay.
//   command     to + verb after the addressee             Roe told drivers to wait.
//   predicate   object and predicate, both content        Roe called the deal “a gift”; described it as “a gift”.
//   blame       object and of/for, both content           Roe accused the firm of theft.
//   gerund      a verb in -ing                            Roe denied taking the money; recommended closing it.
//   court       only with a court as its subject, who is not the speaker   A, a jury heard.
//   weak        a common noun or a verb of many senses: only with "that", a colon or marks

/** The table, one cue a line; see the head of the file for its columns. */
export const CUE_TABLE = `
say            | say     | clause quote post
put it         | say     | quote post weak
put            | report  | object weak
shoot back     | say     | quote post
fire back      | say     | quote post
hit back       | say     | quote post
proclaim       | say     | that clause quote post object
boom           | say     | quote post weak
grouse         | say     | that quote post
charge         | say     | that weak
recognise      | say     | that weak
recognize      | say     | that weak
refer to       | call    | predicate
herald         | judge   | predicate object
tout           | judge   | predicate object
add            | say     | clause quote post
state          | say     | clause quote post
declare        | say     | clause quote post
announce       | say     | clause quote post object
mention        | say     | that quote object
note           | say     | that clause quote post object
observe        | say     | that quote post
remark         | say     | that quote post
comment        | say     | that quote post
explain        | say     | that clause quote post object
emphasize      | say     | that clause quote post object
emphasise      | say     | that clause quote post object
stress         | say     | that clause quote post object
underline      | say     | that quote post object
underscore     | say     | that quote object
highlight      | say     | that object
point out      | say     | that clause quote post
point to       | say     | object
make clear     | say     | that clause post
make it clear  | say     | that clause
make plain     | say     | that
spell out      | say     | that object
continue       | say     | quote post weak
go on          | say     | quote post weak
conclude       | say     | that clause quote post weak
begin          | say     | quote weak
open           | say     | quote weak
finish         | say     | quote weak
write          | say     | clause quote post weak
tweet          | say     | clause quote post
post           | say     | quote post weak
blog           | say     | that quote post
text           | say     | that quote weak
repeat         | say     | that quote post object
reiterate      | say     | that clause quote post object
recall         | say     | that clause quote post object
remember       | say     | quote post predicate weak
recount        | say     | that quote post object
relate         | say     | that quote weak
reply          | say     | that quote post
respond        | say     | that quote post
answer         | say     | that quote post weak
retort         | say     | that quote post
dare           | say     | quote post weak
accept         | say     | that weak
counter        | say     | that quote post weak
interject      | say     | quote post
surmise        | say     | that clause quote post
press          | ask     | quote post weak
jeer           | say     | quote post weak
respond with   | say     | quote
joke           | say     | clause quote post
quip           | say     | that clause quote post
laugh          | say     | quote post weak
smile          | say     | quote weak
shout          | say     | that quote post
yell           | say     | that quote post
cry            | say     | quote post weak
scream         | say     | that quote post
whisper        | say     | that quote post
mutter         | say     | that quote post
murmur         | say     | that quote post
exclaim        | say     | that quote post
sigh           | say     | quote post
sing           | say     | quote weak
chant          | say     | quote post
chide          | say     | quote post
chime in       | say     | quote post
chip in        | say     | quote post
muse           | say     | that clause quote post
opine          | say     | that clause quote post
reason         | say     | that clause quote post weak
reflect        | say     | quote post weak
rant           | say     | that quote post
rail           | say     | quote weak
offer          | say     | quote post weak
volunteer      | say     | that quote weak
venture        | say     | that quote post weak
assert         | say     | that clause quote post object
aver           | say     | that clause quote post
affirm         | say     | that clause quote post object
attest         | say     | that quote post
testify        | say     | that clause quote post
swear          | say     | that clause quote weak
maintain       | say     | that clause quote post weak
contend        | say     | that clause quote post
claim          | say     | clause quote post
allege         | say     | that clause quote post object
argue          | say     | that clause quote post
insist         | say     | that clause quote post
insist on      | say     | object gerund
hold           | say     | that weak
submit         | say     | that weak
plead          | say     | quote post weak
admit          | say     | that clause quote post object gerund
allow          | say     | quote post weak
concede        | say     | that clause quote post object
acknowledge    | say     | that clause quote post object gerund
confess        | say     | that clause quote post object
confide        | say     | that clause quote post
reveal         | say     | that clause quote post
disclose       | say     | that clause quote post object
divulge        | say     | that object
confirm        | say     | that clause quote post object
clarify        | say     | that quote post object
specify        | say     | that quote post
elaborate      | say     | that quote post
summarise      | say     | that quote post
summarize      | say     | that quote post
caution        | say     | that clause quote post person
warn           | say     | that clause quote post person order
warn of        | say     | object gerund
warn against   | say     | object gerund
speak of       | say     | object
speak out against | judge | object
complain       | say     | that clause quote post
complain about | say     | object
complain of    | say     | object
lament         | judge   | that clause quote post object
bemoan         | judge   | that quote post object
regret         | judge   | that quote post object
grumble        | say     | that quote post
gripe          | say     | that quote post
protest        | say     | that quote post weak
object         | say     | that quote post weak
disagree       | say     | quote post
gush           | say     | that quote post
boast          | say     | that clause quote post
brag           | say     | that clause quote post
enthuse        | say     | that quote post
rejoice        | say     | quote post
hint           | say     | that clause quote post
hint at        | say     | object
imply          | say     | that clause quote post object
intimate       | say     | that quote weak
insinuate      | say     | that quote post object
indicate       | say     | that clause quote post
signal         | say     | that clause quote post weak
suggest        | say     | that clause quote post object gerund
propose        | ask     | that quote post object gerund infinitive
recommend      | ask     | that clause quote post object gerund order
advise         | ask     | that clause quote post order
advocate       | ask     | that object gerund
cite           | report  | predicate object
read           | report  | quote weak
voice          | say     | object
express        | say     | object
articulate     | say     | object
convey         | say     | that object
communicate    | say     | that object
let it be known | say    | that
speculate      | belief  | that clause quote post
theorize       | belief  | that clause quote post
stipulate      | say     | that
decree         | say     | that quote post
rule           | say     | that clause post weak
find           | report  | that clause post
hear           | report  | that clause post court
tell           | tell    | clause quote post person command
inform         | tell    | that clause quote post person
notify         | tell    | that person
remind         | tell    | that clause quote post person command
assure         | tell    | that clause quote post person
reassure       | tell    | that clause quote post person
brief          | tell    | that weak
ask            | ask     | that quote post person order
ask for        | ask     | object gerund
ask about      | ask     | object
inquire        | ask     | that quote post
enquire        | ask     | that quote post
wonder         | ask     | that quote post
worry aloud    | say     | that quote post
wonder aloud   | ask     | that quote post
question       | judge   | that object quote
query          | ask     | that object quote
demand         | ask     | that clause quote post object infinitive
request        | ask     | that object order
pose           | ask     | quote post weak
urge           | ask     | that quote post object order
implore        | ask     | quote post order
beg            | ask     | quote post order
appeal for     | ask     | object gerund
appeal to      | ask     | order
exhort         | ask     | quote order
encourage      | ask     | order weak
order          | ask     | that quote post order
instruct       | ask     | that quote order
direct         | ask     | order weak
call for       | ask     | object gerund
call on        | ask     | order
call upon      | ask     | order
plead for      | ask     | object gerund
press for      | ask     | object gerund
push for       | ask     | object gerund
call           | call    | predicate
label          | call    | predicate
dub            | call    | predicate
brand          | call    | predicate
term           | call    | predicate
deem           | call    | predicate
describe       | call    | predicate object that
regard         | call    | predicate weak
characterize   | call    | predicate
characterise   | call    | predicate
portray        | call    | predicate
depict         | call    | predicate
denounce       | judge   | predicate object
decry          | judge   | predicate object that
condemn        | judge   | predicate object
slam           | judge   | predicate blame object quote
blast          | judge   | predicate blame object quote
dismiss        | judge   | predicate object
hail           | judge   | predicate object
praise         | judge   | blame object
laud           | judge   | blame object
applaud        | judge   | blame object
commend        | judge   | blame object
welcome        | judge   | object
thank          | judge   | blame object
congratulate   | judge   | blame object
criticize      | judge   | blame object
criticise      | judge   | blame object
lambaste       | judge   | blame object
castigate      | judge   | blame object
rebuke         | judge   | blame object
chastise       | judge   | blame object
deride         | judge   | predicate object
ridicule       | judge   | predicate object
mock           | judge   | predicate object quote post
deplore        | judge   | object that
blame          | judge   | blame object
accuse         | judge   | blame
fault          | judge   | blame weak
credit         | judge   | blame weak
attribute      | judge   | blame
deny           | judge   | that clause quote post object gerund
refute         | judge   | object that
rebut          | judge   | object
dispute        | judge   | that object
reject         | judge   | object
defend         | judge   | object weak
apologise for  | judge   | object gerund
apologize for  | judge   | object gerund
apologise      | say     | quote post
apologize      | say     | quote post
oppose         | judge   | object weak
promise        | promise | that clause quote post infinitive object
pledge         | promise | that clause quote post infinitive object
vow            | promise | that clause quote post infinitive object
threaten       | promise | that quote post infinitive
guarantee      | promise | that quote weak
undertake      | promise | infinitive weak
report         | report  | that clause quote post
show           | report  | that clause weak post
demonstrate    | report  | that weak
prove          | report  | that weak
document       | report  | that weak
estimate       | report  | that clause quote post object
calculate      | report  | that post weak
forecast       | belief  | that clause quote post object
predict        | belief  | that clause quote post object
project        | belief  | that clause post weak
foresee        | belief  | that object
anticipate     | belief  | that clause post object
expect         | belief  | that clause quote post object order
believe        | belief  | that clause quote post
think          | belief  | that clause quote post
assess         | belief  | that quote post
want to know   | ask     | that quote post
feel           | belief  | that clause quote post
consider       | belief  | that clause quote post
reckon         | belief  | that clause quote post
suppose        | belief  | that clause quote post
suspect        | belief  | that clause quote post
assume         | belief  | that clause post weak
presume        | belief  | that clause
figure         | belief  | that clause quote post weak
understand     | report  | post weak
learn          | report  | post weak
guess          | belief  | that clause quote post
doubt          | belief  | that clause quote
argue for      | say     | object gerund
argue against  | say     | object gerund
agree          | say     | that quote post weak
rule out       | judge   | object gerund
not rule out   | judge   | object gerund
be of the opinion | belief | that
be of the view | belief  | that
take the view  | belief  | that
be adamant     | say     | that
fume           | say     | quote post
snap           | say     | quote post weak
scoff          | say     | quote post
growl          | say     | quote post
crow           | say     | quote post weak
intone         | say     | quote post
thunder        | say     | quote post weak
bellow         | say     | quote post
sneer          | say     | quote post
sob            | say     | quote post
wail           | say     | quote post
groan          | say     | quote post
gasp           | say     | quote post
grin           | say     | quote post weak
beam           | say     | quote post weak
snarl          | say     | quote post
hiss           | say     | quote post
roar           | say     | quote post weak
sniff          | say     | quote post
tease          | say     | quote post
deadpan        | say     | quote post
concur         | say     | quote post
stammer        | say     | quote post
marvel         | say     | quote post
drawl          | say     | quote post
vent           | say     | quote post weak
jest           | say     | quote post
bark           | say     | quote post weak
moan           | say     | quote post
cackle         | say     | quote post
posit          | belief  | that clause post
reaffirm       | say     | that object
restate        | say     | that object
profess        | say     | that infinitive
preach         | say     | that quote weak
counsel        | ask     | that quote post order
admonish       | ask     | that quote post order
reprimand      | judge   | blame object
berate         | judge   | blame object
scold          | judge   | blame object quote
upbraid        | judge   | blame object
allude to      | say     | object
lash out at    | judge   | object
hit out at     | judge   | object
sum up         | say     | quote post weak
determine      | report  | that weak
ascertain      | report  | that
establish      | report  | that weak
liken          | call    | predicate
speak about    | say     | object
joke about     | say     | object gerund
brag about     | say     | object gerund
boast about    | say     | object gerund
boast of       | say     | object gerund
entreat        | ask     | quote post order
beseech        | ask     | quote post order
plead with     | ask     | order
hit back at    | judge   | object
be quoted as saying | say | that clause quote
be heard saying | say  | that clause quote post
be heard shouting | say | that quote post
be heard telling | tell | that clause quote post person
`;

/**
 * Nouns of speech and judgement, one a line: noun | what stands behind it as its content. They count where somebody
 * owns them ("his claim that …", "a warning from Roe that …").
 *   that  a clause              Roe’s claim that the road was shut
 *   to    an infinitive         Roe’s promise to open the road
 *   for, of, about …            Roe’s call for a boycott
 */
export const NOUN_TABLE = `
claim           | that
report          | that
charge          | that
testimony       | that
finding         | that
hint            | that
forecast        | that of
emphasis        | that on
assertion       | that
statement       | that
allegation      | that of
accusation      | that of
announcement    | that of
suggestion      | that
argument        | that
contention      | that
warning         | that of about
belief          | that
promise         | that to of
pledge          | that to of
vow             | that to
threat          | that to
offer           | to
admission       | that of
confession      | that
acknowledgement | that of
denial          | that of
declaration     | that of
insistence      | that on
complaint       | that about
prediction      | that of
assessment      | that of
conclusion      | that
view            | that
opinion         | that
remark          | that
comment         | that
proposal        | that to for
recommendation  | that
demand          | that for
assurance       | that
assumption      | that
suspicion       | that
call            | for to
appeal          | for to
request         | for
plea            | for to
criticism       | of
condemnation    | of
denunciation    | of
description     | of
estimate        | that of
`;
