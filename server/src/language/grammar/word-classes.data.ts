// Written by `npm run words` from compromise (MIT); not edited by hand.

/** One verb a line: base, third person, past, participle, -ing. */
export const VERBS = `
abandon abandons abandoned abandoned abandoning
abate abates abated abated abating
abbreviate abbreviates abbreviated abbreviated abbreviating
abdicate abdicates abdicated abdicated abdicating
abduct abducts abducted abducted abducting
abet abets abeted abeted abeting
abide abides abided abided abiding
abolish abolishes abolished abolished abolishing
abort aborts aborted aborted aborting
abound abounds abounded abounded abounding
abridge abridges abridged abridged abridging
abscond absconds absconded absconded absconding
absolve absolves absolved absolved absolving
absorb absorbs absorbed absorbed absorbing
abuse abuses abused abused abusing
accelerate accelerates accelerated accelerated accelerating
accent accents accented accented accenting
accentuate accentuates accentuated accentuated accentuating
accept accepts accepted accepted accepting
access accesses accessed accessed accessing
acclimate acclimates acclimated acclimated acclimating
accommodate accommodates accommodated accommodated accommodating
accompany accompanies accompanied accompanied accompanying
accomplish accomplishes accomplished accomplished accomplishing
accord accords accorded accorded according
accost accosts accosted accosted accosting
account accounts accounted accounted accounting
accrue accrues accrued accrued accruing
accumulate accumulates accumulated accumulated accumulating
accuse accuses accused accused accusing
accustom accustoms accustomed accustomed accustoming
ace aces aced aced acing
ache aches ached ached aching
achieve achieves achieved achieved achieving
acknowledge acknowledges acknowledged acknowledged acknowledging
acquiesce acquiesces acquiesced acquiesced acquiescing
acquire acquires acquired acquired acquiring
acquit acquits acquitted acquitted acquitting
act acts acted acted acting
activate activates activated activated activating
adapt adapts adapted adapted adapting
add adds added added adding
addict addicts addicted addicted addicting
address addresses addressed addressed addressing
adhere adheres adhered adhered adhering
adjourn adjourns adjourned adjourned adjourning
adjudicate adjudicates adjudicated adjudicated adjudicating
adjust adjusts adjusted adjusted adjusting
administer administers administered administered administering
admit admits admitted admitted admitting
admonish admonishes admonished admonished admonishing
adopt adopts adopted adopted adopting
adore adores adored adored adoring
adorn adorns adorned adorned adorning
adsorb adsorbs adsorbed adsorbed adsorbing
advance advances advanced advanced advancing
advertise advertises advertised advertised advertising
advise advises advised advised advising
advocate advocates advocated advocated advocating
affect affects affected affected affecting
affiliate affiliates affiliated affiliated affiliating
affirm affirms affirmed affirmed affirming
affix affixes affixed affixed affixing
afflict afflicts afflicted afflicted afflicting
afford affords afforded afforded affording
age ages aged aged aging
aggravate aggravates aggravated aggravated aggravating
agonize agonizes agonized agonized agonizing
agonze agonzes agonzed agonzed agonzing
agree agrees agreed agreed agreeing
aid aids aided aided aiding
aim aims aimed aimed aiming
air airs aired aired airing
alarm alarms alarmed alarmed alarming
alert alerts alerted alerted alerting
alight alights alighted alighted alighting
align aligns aligned aligned aligning
allege alleges alleged alleged alleging
alleviate alleviates alleviated alleviated alleviating
allocate allocates allocated allocated allocating
allot allots allotted allotted allotting
allow allows allowed allowed allowing
allude alludes alluded alluded alluding
alluring allurings alluringed alluringed alluringing
alter alters altered altered altering
amalgamate amalgamates amalgamated amalgamated amalgamating
amass amasses amassed amassed amassing
amaze amazes amazed amazed amazing
ambush ambushes ambushed ambushed ambushing
amend amends amended amended amending
amputate amputates amputated amputated amputating
amuse amuses amused amused amusing
anaesthetise anaesthetises anaesthetised anaesthetised anaesthetising
analyse analyses analysed analysed analysing
analyze analyzes analyzed analyzed analyzing
anchor anchors anchored anchored anchoring
anger angers angered angered angering
animate animates animated animated animating
anneal anneals annealed annealed annealing
annex annexes annexed annexed annexing
announce announces announced announced announcing
annoy annoys annoyed annoyed annoying
annul annuls annulled annulled annulling
anoint anoints anointed anointed anointing
answer answers answered answered answering
antagonise antagonises antagonised antagonised antagonising
antagonize antagonizes antagonized antagonized antagonizing
anticipate anticipates anticipated anticipated anticipating
apologise apologises apologised apologised apologising
apologize apologizes apologized apologized apologizing
appall appalls appalled appalled appalling
appeal appeals appealed appealed appealing
appear appears appeared appeared appearing
appease appeases appeased appeased appeasing
applaud applauds applauded applauded applauding
apply applies applied applied applying
appoint appoints appointed appointed appointing
apportion apportions apportioned apportioned apportioning
appraise appraises appraised appraised appraising
appreciate appreciates appreciated appreciated appreciating
apprehend apprehends apprehended apprehended apprehending
approach approaches approached approached approaching
approve approves approved approved approving
approximate approximates approximated approximated approximating
arbitrate arbitrates arbitrated arbitrated arbitrating
arch arches arched arched arching
architect architects architected architected architecting
archive archives archived archived archiving
argue argues argued argued arguing
arise arises arose arisen arising
arm arms armed armed arming
armour armours armoured armoured armouring
arouse arouses aroused aroused arousing
arraign arraigns arraigned arraigned arraigning
arrange arranges arranged arranged arranging
arrest arrests arrested arrested arresting
arrive arrives arrived arrived arriving
articulate articulates articulated articulated articulating
ascend ascends ascended ascended ascending
ascertain ascertains ascertained ascertained ascertaining
ask asks asked asked asking
aspire aspires aspired aspired aspiring
assail assails assailed assailed assailing
assassinate assassinates assassinated assassinated assassinating
assemble assembles assembled assembled assembling
assert asserts asserted asserted asserting
assess assesses assessed assessed assessing
assign assigns assigned assigned assigning
assimilate assimilates assimilated assimilated assimilating
assist assists assisted assisted assisting
associate associates associated associated associating
assume assumes assumed assumed assuming
assure assures assured assured assuring
astonish astonishes astonished astonished astonishing
astound astounds astounded astounded astounding
attach attaches attached attached attaching
attack attacks attacked attacked attacking
attain attains attained attained attaining
attempt attempts attempted attempted attempting
attest attests attested attested attesting
attract attracts attracted attracted attracting
attribute attributes attributed attributed attributing
auction auctions auctioned auctioned auctioning
audit audits audited audited auditing
augment augments augmented augmented augmenting
authorize authorizes authorized authorized authorizing
automate automates automated automated automating
aver avers avered avered avering
avert averts averted averted averting
avoid avoids avoided avoided avoiding
await awaits awaited awaited awaiting
awaken awakens awakened awakened awakening
award awards awarded awarded awarding
axe axes axed axed axing
babysit babysits babysat babysat babysitting
back backs backed backed backing
backfire backfires backfired backfired backfiring
baffle baffles baffled baffled baffling
bail bails bailed bailed bailing
bake bakes baked baked baking
balance balances balanced balanced balancing
ban bans banned banned banning
band bands banded banded banding
bang bangs banged banged banging
bank banks banked banked banking
bankroll bankrolls bankrolled bankrolled bankrolling
bankrupt bankrupts bankrupted bankrupted bankrupting
bar bars barred barred barring
bargain bargains bargained bargained bargaining
barge barges barged barged barging
bark barks barked barked barking
barricade barricades barricaded barricaded barricading
barter barters bartered bartered bartering
base bases based based basing
bash bashes bashed bashed bashing
bathe bathes bathed bathed bathing
batter batters battered battered battering
battle battles battled battled battling
be is was was being
beam beams beamed beamed beaming
bear bears bore bore bearing
beat beats beat beaten beating
become becomes became became becoming
beef beefs beefed beefed beefing
befriend befriends befriended befriended befriending
beg begs begged begged begging
begin begins began begun beginning
begrudge begrudges begrudged begrudged begrudging
beguile beguiles beguiled beguiled beguiling
behave behaves behaved behaved behaving
behead beheads beheaded beheaded beheading
behold beholds beheld beheld beholding
believe believes believed believed believing
belittle belittles belittled belittled belittling
bellow bellows bellowed bellowed bellowing
belong belongs belonged belonged belonging
belt belts belted belted belting
bemoan bemoans bemoaned bemoaned bemoaning
bend bends bent bent bending
benefit benefits benefited benefited benefiting
bequeath bequeaths bequeathed bequeathed bequeathing
berate berates berated berated berating
beseech beseeches beseeched beseeched beseeching
besiege besieges besieged besieged besieging
besmirch besmirches besmirched besmirched besmirching
bestow bestows bestowed bestowed bestowing
bet bets bet bet betting
betray betrays betrayed betrayed betraying
bewilder bewilders bewildered bewildered bewildering
bewitch bewitches bewitched bewitched bewitching
bias biases biased biased biasing
bid bids bid bid bidding
bide bides bided bided biding
bike bikes biked biked biking
bind binds bound bound binding
biopsy biopsys biopsyed biopsyed biopsying
bit bits bitted bitted bitting
bitch bitches bitched bitched bitching
bite bites bit bitten biting
blackmail blackmails blackmailed blackmailed blackmailing
blame blames blamed blamed blaming
blast blasts blasted blasted blasting
blaze blazes blazed blazed blazing
bleed bleeds bled bled bleeding
blend blends blended blended blending
bless blesses blessed blessed blessing
blink blinks blinked blinked blinking
blitz blitzs blitzed blitzed blitzing
bloat bloats bloated bloated bloating
block blocks blocked blocked blocking
blockade blockades blockaded blockaded blockading
blog blogs blogged blogged blogging
blossom blossoms blossomed blossomed blossoming
blow blows blew blown blowing
blunder blunders blundered blundered blundering
blunt blunts blunted blunted blunting
blur blurs blurred blurred blurring
blurt blurts blurted blurted blurting
board boards boarded boarded boarding
boast boasts boasted boasted boasting
boat boats boated boated boating
bog bogs bogged bogged bogging
boggle boggles boggled boggled boggling
boil boils boiled boiled boiling
bolster bolsters bolstered bolstered bolstering
bomb bombs bombed bombed bombing
bombard bombards bombarded bombarded bombarding
bond bonds bonded bonded bonding
bone bones boned boned boning
boo boos booed booed booing
book books booked booked booking
bookkeep bookkeeps bookkept bookkept bookkeeping
boom booms boomed boomed booming
boost boosts boosted boosted boosting
boot boots booted booted booting
border borders bordered bordered bordering
borrow borrows borrowed borrowed borrowing
boss bosses bossed bossed bossing
bother bothers bothered bothered bothering
bottle bottles bottled bottled bottling
bounce bounces bounced bounced bouncing
bowl bowls bowled bowled bowling
box boxes boxed boxed boxing
boycott boycotts boycotted boycotted boycotting
brace braces braced braced bracing
brag brags bragged bragged bragging
brake brakes braked braked braking
branch branches branched branched branching
brand brands branded branded branding
brave braves braved braved braving
breach breaches breached breached breaching
break breaks broke broken breaking
breastfeed breastfeeds breastfeeded breastfeeded breastfeeding
breathe breathes breathed breathed breathing
breathtake breathtakes breathtook breathtook breathtaking
breed breeds bred bred breeding
bribe bribes bribed bribed bribing
bridge bridges bridged bridged bridging
brief briefs briefed briefed briefing
brighten brightens brightened brightened brightening
bring brings brought brought bringing
broadcast broadcasts broadcast broadcast broadcasting
broaden broadens broadened broadened broadening
bruise bruises bruised bruised bruising
brush brushes brushed brushed brushing
bubble bubbles bubbled bubbled bubbling
buckle buckles buckled buckled buckling
bud buds buded buded budding
budget budgets budgeted budgeted budgeting
buffer buffers buffered buffered buffering
build builds built built building
bulk bulks bulked bulked bulking
bully bullies bullied bullied bullying
bump bumps bumped bumped bumping
bundle bundles bundled bundled bundling
burden burdens burdened burdened burdening
burgle burgles burgled burgled burgling
burn burns burned burned burning
burp burps burped burped burping
burst bursts burst burst bursting
bury buries buried buried burying
bust busts busted busted busting
bustle bustles bustled bustled bustling
butcher butchers butchered butchered butchering
butt butts butted butted butting
buttress buttresses buttressed buttressed buttressing
buy buys bought bought buying
buzz buzzes buzzed buzzed buzzing
bypass bypasses bypassed bypassed bypassing
cackle cackles cackled cackled cackling
cage cages caged caged caging
cajole cajoles cajoled cajoled cajoling
cake cakes caked caked caking
calculate calculates calculated calculated calculating
calibrate calibrates calibrated calibrated calibrating
call calls called called calling
calm calms calmed calmed calming
camp camps camped camped camping
cancel cancels cancelled cancelled cancelling
canoe canoes canoeed canoeed canoeing
canvass canvasses canvassed canvassed canvassing
cap caps capped capped capping
capitulate capitulates capitulated capitulated capitulating
captivate captivates captivated captivated captivating
capture captures captured captured capturing
card cards carded carded carding
care cares cared cared caring
careen careens careened careened careening
carry carries carried carried carrying
carve carves carved carved carving
cash cashes cashed cashed cashing
cast casts cast cast casting
castigate castigates castigated castigated castigating
catalog catalogs catalogged catalogged cataloging
catch catches caught caught catching
categorise categorises categorised categorised categorising
categorize categorizes categorized categorized categorizing
cater caters catered catered catering
caulk caulks caulked caulked caulking
cause causes caused caused causing
caution cautions cautioned cautioned cautioning
cave caves caved caved caving
cease ceases ceased ceased ceasing
cede cedes ceded ceded ceding
celebrate celebrates celebrated celebrated celebrating
censor censors censored censored censoring
center centers centered centered centering
centralize centralizes centralized centralized centralizing
centre centres centred centred centring
certify certifies certified certified certifying
chain chains chained chained chaining
chair chairs chaired chaired chairing
challenge challenges challenged challenged challenging
champion champions championed championed championing
change changes changed changed changing
channel channels channelled channelled channelling
chant chants chanted chanted chanting
characterise characterises characterised characterised characterising
characterize characterizes characterized characterized characterizing
charge charges charged charged charging
charm charms charmed charmed charming
chart charts charted charted charting
chase chases chased chased chasing
chasten chastens chastened chastened chastening
chastise chastises chastised chastised chastising
chat chats chatted chatted chatting
chauffeur chauffeurs chauffeured chauffeured chauffeuring
cheat cheats cheated cheated cheating
check checks checked checked checking
cheer cheers cheered cheered cheering
cherish cherishes cherished cherished cherishing
chew chews chewed chewed chewing
chide chides chided chided chiding
chill chills chilled chilled chilling
chime chimes chimed chimed chiming
chip chips chipped chipped chipping
chirp chirps chirped chirped chirping
choose chooses chose chosen choosing
chop chops chopped chopped chopping
circle circles circled circled circling
circulate circulates circulated circulated circulating
circumvent circumvents circumvented circumvented circumventing
cite cites cited cited citing
claim claims claimed claimed claiming
clap claps clapped clapped clapping
clarify clarifies clarified clarified clarifying
clash clashes clashed clashed clashing
classify classifies classified classified classifying
claw claws clawed clawed clawing
clean cleans cleaned cleaned cleaning
cleanse cleanses cleansed cleansed cleansing
clear clears cleared cleared clearing
click clicks clicked clicked clicking
climb climbs climbed climbed climbing
cling clings clung clung clinging
clip clips clipped clipped clipping
clone clones cloned cloned cloning
close closes closed closed closing
cloud clouds clouded clouded clouding
club clubs clubbed clubbed clubbing
clutter clutters cluttered cluttered cluttering
coach coaches coached coached coaching
coalesce coalesces coalesced coalesced coalescing
coast coasts coasted coasted coasting
coat coats coated coated coating
code codes coded coded coding
codify codifies codified codified codifying
coerce coerces coerced coerced coercing
coexist coexists coexisted coexisted coexisting
cohabit cohabits cohabited cohabited cohabiting
coin coins coined coined coining
coincide coincides coincided coincided coinciding
collapse collapses collapsed collapsed collapsing
collect collects collected collected collecting
collide collides collided collided colliding
collude colludes colluded colluded colluding
colonise colonises colonised colonised colonising
colonize colonizes colonized colonized colonizing
color colors colored colored coloring
coloring colorings coloringed coloringed coloringing
colour colours coloured coloured colouring
combat combats combatted combatted combating
combine combines combined combined combining
combust combusts combusted combusted combusting
come comes came came coming
comfort comforts comforted comforted comforting
command commands commanded commanded commanding
commandeer commandeers commandeered commandeered commandeering
commemorate commemorates commemorated commemorated commemorating
commence commences commenced commenced commencing
commend commends commended commended commending
comment comments commented commented commenting
commiserate commiserates commiserated commiserated commiserating
commit commits committed committed committing
communicate communicates communicated communicated communicating
commute commutes commuted commuted commuting
compel compels compelled compelled compelling
compete competes competed competed competing
compile compiles compiled compiled compiling
complain complains complained complained complaining
complement complements complemented complemented complementing
complete completes completed completed completing
complicate complicates complicated complicated complicating
comply complies complied complied complying
compose composes composed composed composing
compound compounds compounded compounded compounding
compress compresses compressed compressed compressing
comprise comprises comprised comprised comprising
compromise compromises compromised compromised compromising
compute computes computed computed computing
conceal conceals concealed concealed concealing
concede concedes conceded conceded conceding
conceive conceives conceived conceived conceiving
concentrate concentrates concentrated concentrated concentrating
concern concerns concerned concerned concerning
conclude concludes concluded concluded concluding
concoct concocts concocted concocted concocting
concur concurs concurred concurred concurring
condemn condemns condemned condemned condemning
condense condenses condensed condensed condensing
condone condones condoned condoned condoning
conduct conducts conducted conducted conducting
confer confers conferred conferred conferring
confess confesses confessed confessed confessing
confide confides confided confided confiding
configure configures configured configured configuring
confine confines confined confined confining
confirm confirms confirmed confirmed confirming
confiscate confiscates confiscated confiscated confiscating
conflict conflicts conflicted conflicted conflicting
conform conforms conformed conformed conforming
confront confronts confronted confronted confronting
confuse confuses confused confused confusing
conglomerate conglomerates conglomerated conglomerated conglomerating
congratulate congratulates congratulated congratulated congratulating
congregate congregates congregated congregated congregating
conjugate conjugates conjugated conjugated conjugating
conjure conjures conjured conjured conjuring
connive connives connived connived conniving
connote connotes connoted connoted connoting
conquer conquers conquered conquered conquering
conscript conscripts conscripted conscripted conscripting
consecrate consecrates consecrated consecrated consecrating
consent consents consented consented consenting
conserve conserves conserved conserved conserving
consider considers considered considered considering
consist consists consisted consisted consisting
consolidate consolidates consolidated consolidated consolidating
conspire conspires conspired conspired conspiring
constitute constitutes constituted constituted constituting
constrain constrains constrained constrained constraining
constrict constricts constricted constricted constricting
construct constructs constructed constructed constructing
consult consults consulted consulted consulting
consume consumes consumed consumed consuming
consummate consummates consummated consummated consummating
contact contacts contacted contacted contacting
contain contains contained contained containing
contaminate contaminates contaminated contaminated contaminating
contemplate contemplates contemplated contemplated contemplating
contend contends contended contended contending
contest contests contested contested contesting
continue continues continued continued continuing
contradict contradicts contradicted contradicted contradicting
contrast contrasts contrasted contrasted contrasting
contravene contravenes contravened contravened contravening
contribute contributes contributed contributed contributing
control controls controlled controlled controlling
convene convenes convened convened convening
converge converges converged converged converging
converse converses conversed conversed conversing
convert converts converted converted converting
convey conveys conveyed conveyed conveying
convince convinces convinced convinced convincing
cook cooks cooked cooked cooking
cool cools cooled cooled cooling
coordinate coordinates coordinated coordinated coordinating
cope copes coped coped coping
copy copies copied copied copying
copyright copyrights copyrighted copyrighted copyrighting
core cores cored cored coring
correct corrects corrected corrected correcting
correspond corresponds corresponded corresponded corresponding
corrode corrodes corroded corroded corroding
corrupt corrupts corrupted corrupted corrupting
cost costs cost cost costing
cough coughs coughed coughed coughing
counsel counsels counselled counselled counselling
count counts counted counted counting
counter counters countered countered countering
counteract counteracts counteracted counteracted counteracting
counterfeit counterfeits counterfeited counterfeited counterfeiting
couple couples coupled coupled coupling
court courts courted courted courting
cover covers covered covered covering
covet covets coveted coveted coveting
crack cracks cracked cracked cracking
craft crafts crafted crafted crafting
cramp cramps cramped cramped cramping
crash crashes crashed crashed crashing
crave craves craved craved craving
crawl crawls crawled crawled crawling
crease creases creased creased creasing
create creates created created creating
credit credits credited credited crediting
creep creeps crept crept creeping
criminalise criminalises criminalised criminalised criminalising
criminalize criminalizes criminalized criminalized criminalizing
cripple cripples crippled crippled crippling
criticise criticises criticised criticised criticising
criticize criticizes criticized criticized criticizing
crop crops cropped cropped cropping
cross crosses crossed crossed crossing
crow crows crowed crowed crowing
crowd crowds crowded crowded crowding
cruise cruises cruised cruised cruising
crumble crumbles crumbled crumbled crumbling
crush crushes crushed crushed crushing
cry cries cried cried crying
cube cubes cubed cubed cubing
cue cues cued cued cueing
cull culls culled culled culling
cultivate cultivates cultivated cultivated cultivating
curb curbs curbed curbed curbing
cure cures cured cured curing
curl curls curled curled curling
curtail curtails curtailed curtailed curtailing
curve curves curved curved curving
customize customizes customized customized customizing
cut cuts cut cut cutting
cycle cycles cycled cycled cycling
dab dabs dabbed dabbed dabbing
dam dams dammed dammed damming
damage damages damaged damaged damaging
damp damps damped damped damping
dampen dampens dampened dampened dampening
dance dances danced danced dancing
dare dares dared dared daring
darken darkens darkened darkened darkening
dart darts darted darted darting
dash dashes dashed dashed dashing
date dates dated dated dating
daunt daunts daunted daunted daunting
daze dazes dazed dazed dazing
dazzle dazzles dazzled dazzled dazzling
deadpan deadpans deadpanned deadpanned deadpanning
deafen deafens deafened deafened deafening
deal deals dealt dealt dealing
debark debarks debarked debarked debarking
debate debates debated debated debating
debilitate debilitates debilitated debilitated debilitating
debrief debriefs debriefed debriefed debriefing
debug debugs debugged debugged debugging
debunk debunks debunked debunked debunking
debut debuts debuted debuted debuting
decay decays decayed decayed decaying
deceive deceives deceived deceived deceiving
decentralize decentralizes decentralized decentralized decentralizing
decide decides decided decided deciding
decimate decimates decimated decimated decimating
decipher deciphers deciphered deciphered deciphering
declare declares declared declared declaring
decline declines declined declined declining
decode decodes decoded decoded decoding
decolonise decolonises decolonised decolonised decolonising
decommission decommissions decommissioned decommissioned decommissioning
decompose decomposes decomposed decomposed decomposing
decorate decorates decorated decorated decorating
decouple decouples decoupled decoupled decoupling
decrease decreases decreased decreased decreasing
decree decrees decreed decreed decreeing
decriminalise decriminalises decriminalised decriminalised decriminalising
decriminalize decriminalizes decriminalized decriminalized decriminalizing
decry decries decried decried decrying
decrypt decrypts decrypted decrypted decrypting
dedicate dedicates dedicated dedicated dedicating
deduct deducts deducted deducted deducting
deem deems deemed deemed deeming
deepen deepens deepened deepened deepening
deface defaces defaced defaced defacing
defame defames defamed defamed defaming
defeat defeats defeated defeated defeating
defect defects defected defected defecting
defend defends defended defended defending
defer defers deferred deferred deferring
define defines defined defined defining
deflate deflates deflated deflated deflating
deform deforms deformed deformed deforming
defraud defrauds defrauded defrauded defrauding
defuse defuses defused defused defusing
defy defies defied defied defying
degrade degrades degraded degraded degrading
delay delays delayed delayed delaying
delegate delegates delegated delegated delegating
delete deletes deleted deleted deleting
deliberate deliberates deliberated deliberated deliberating
delight delights delighted delighted delighting
delimit delimits delimited delimited delimiting
delineate delineates delineated delineated delineating
deliver delivers delivered delivered delivering
delude deludes deluded deluded deluding
delve delves delved delved delving
demand demands demanded demanded demanding
demean demeans demeaned demeaned demeaning
demolish demolishes demolished demolished demolishing
demonise demonises demonised demonised demonising
demonize demonizes demonized demonized demonizing
demonstrate demonstrates demonstrated demonstrated demonstrating
demoralise demoralises demoralised demoralised demoralising
demoralize demoralizes demoralized demoralized demoralizing
demote demotes demoted demoted demoting
demur demurs demured demured demuring
denigrate denigrates denigrated denigrated denigrating
denote denotes denoted denoted denoting
denounce denounces denounced denounced denouncing
deny denies denied denied denying
depart departs departed departed departing
depend depends depended depended depending
depict depicts depicted depicted depicting
deplete depletes depleted depleted depleting
deplore deplores deplored deplored deploring
deploy deploys deployed deployed deploying
deport deports deported deported deporting
depose deposes deposed deposed deposing
deposit deposits deposited deposited depositing
depreciate depreciates depreciated depreciated depreciating
depress depresses depressed depressed depressing
derail derails derailed derailed derailing
derange deranges deranged deranged deranging
deride derides derided derided deriding
derive derives derived derived deriving
descend descends descended descended descending
describe describes described described describing
desecrate desecrates desecrated desecrated desecrating
desert deserts deserted deserted deserting
deserve deserves deserved deserved deserving
design designs designed designed designing
designate designates designated designated designating
desire desires desired desired desiring
desist desists desisted desisted desisting
despise despises despised despised despising
destroy destroys destroyed destroyed destroying
detach detaches detached detached detaching
detail details detailed detailed detailing
detain detains detained detained detaining
detect detects detected detected detecting
deter deters deterred deterred deterring
determine determines determined determined determining
detest detests detested detested detesting
dethrone dethrones dethroned dethroned dethroning
detonate detonates detonated detonated detonating
devalue devalues devalued devalued devaluing
devastate devastates devastated devastated devastating
develop develops developed developed developing
deviate deviates deviated deviated deviating
devise devises devised devised devising
devolve devolves devolved devolved devolving
devote devotes devoted devoted devoting
diagnose diagnoses diagnosed diagnosed diagnosing
dictate dictates dictated dictated dictating
die dies died died dying
differ differs differed differed differing
diffuse diffuses diffused diffused diffusing
dig digs dug dug digging
digest digests digested digested digesting
digitise digitises digitised digitised digitising
digitize digitizes digitized digitized digitizing
dignify dignifies dignified dignified dignifying
digress digresses digressed digressed digressing
diminish diminishes diminished diminished diminishing
dine dines dined dined dining
dip dips dipped dipped dipping
direct directs directed directed directing
disable disables disabled disabled disabling
disagree disagrees disagreed disagreed disagreeing
disappoint disappoints disappointed disappointed disappointing
disarm disarms disarmed disarmed disarming
disband disbands disbanded disbanded disbanding
disburse disburses disbursed disbursed disbursing
discard discards discarded discarded discarding
discern discerns discerned discerned discerning
discharge discharges discharged discharged discharging
discipline disciplines disciplined disciplined disciplining
disclaim disclaims disclaimed disclaimed disclaiming
disclose discloses disclosed disclosed disclosing
discount discounts discounted discounted discounting
discourage discourages discouraged discouraged discouraging
discover discovers discovered discovered discovering
discredit discredits discredited discredited discrediting
discuss discusses discussed discussed discussing
disembark disembarks disembarked disembarked disembarking
disengage disengages disengaged disengaged disengaging
disfigure disfigures disfigured disfigured disfiguring
disgruntle disgruntles disgruntled disgruntled disgruntling
disguise disguises disguised disguised disguising
disgust disgusts disgusted disgusted disgusting
dish dishes dished dished dishing
dishearten disheartens disheartened disheartened disheartening
disillusion disillusions disillusioned disillusioned disillusioning
disinfect disinfects disinfected disinfected disinfecting
dislike dislikes disliked disliked disliking
dislodge dislodges dislodged dislodged dislodging
dismantle dismantles dismantled dismantled dismantling
dismiss dismisses dismissed dismissed dismissing
disparage disparages disparaged disparaged disparaging
dispatch dispatches dispatched dispatched dispatching
dispense dispenses dispensed dispensed dispensing
disperse disperses dispersed dispersed dispersing
displace displaces displaced displaced displacing
display displays displayed displayed displaying
displease displeases displeased displeased displeasing
dispose disposes disposed disposed disposing
disprove disproves disproved disproved disproving
dispute disputes disputed disputed disputing
disqualify disqualifies disqualified disqualified disqualifying
disregard disregards disregarded disregarded disregarding
disrupt disrupts disrupted disrupted disrupting
disseminate disseminates disseminated disseminated disseminating
dissent dissents dissented dissented dissenting
dissolve dissolves dissolved dissolved dissolving
dissuade dissuades dissuaded dissuaded dissuading
distil distils distilled distilled distilling
distill distills distilled distilled distilling
distinguish distinguishes distinguished distinguished distinguishing
distort distorts distorted distorted distorting
distract distracts distracted distracted distracting
distress distresses distressed distressed distressing
distribute distributes distributed distributed distributing
disturb disturbs disturbed disturbed disturbing
ditch ditches ditched ditched ditching
dive dives dove dove diving
diverge diverges diverged diverged diverging
divert diverts diverted diverted diverting
divest divests divested divested divesting
divide divides divided divided dividing
divorce divorces divorced divorced divorcing
divulge divulges divulged divulged divulging
do does did done doing
dock docks docked docked docking
doctor doctors doctored doctored doctoring
document documents documented documented documenting
dodge dodges dodged dodged dodging
dole doles doled doled doling
dominate dominates dominated dominated dominating
dose doses dosed dosed dosing
double doubles doubled doubled doubling
doubt doubts doubted doubted doubting
download downloads downloaded downloaded downloading
downplay downplays downplayed downplayed downplaying
draft drafts drafted drafted drafting
drag drags dragged dragged dragging
drain drains drained drained draining
dramatise dramatises dramatised dramatised dramatising
dramatize dramatizes dramatized dramatized dramatizing
draw draws drew drawn drawing
drawl drawls drawled drawled drawling
dream dreams dreamed dreamt dreaming
dredge dredges dredged dredged dredging
dress dresses dressed dressed dressing
dribble dribbles dribbled dribbled dribbling
drift drifts drifted drifted drifting
drill drills drilled drilled drilling
drink drinks drank drunk drinking
drip drips dripped dripped dripping
drive drives drove driven driving
drone drones droned droned droning
drop drops dropped dropped dropping
drown drowns drowned drowned drowning
drum drums drummed drummed drumming
dry dries dried dried drying
dub dubs dubbed dubbed dubbing
duel duels duelled duelled duelling
dull dulls dulled dulled dulling
dump dumps dumped dumped dumping
dupe dupes duped duped duping
duplicate duplicates duplicated duplicated duplicating
dwell dwells dwelled dwelled dwelling
dwindle dwindles dwindled dwindled dwindling
dye dyes dyed dyed dyeing
earmark earmarks earmarked earmarked earmarking
earn earns earned earned earning
ease eases eased eased easing
eat eats ate eaten eating
ebb ebbs ebbed ebbed ebbing
echo echoes echoed echoed echoing
eclipse eclipses eclipsed eclipsed eclipsing
edge edges edged edged edging
edify edifies edified edified edifying
edit edits edited edited editing
educate educates educated educated educating
effect effects effected effected effecting
elaborate elaborates elaborated elaborated elaborating
elapse elapses elapsed elapsed elapsing
elate elates elated elated elating
elect elects elected elected electing
electrify electrifies electrified electrified electrifying
elicit elicits elicited elicited eliciting
eliminate eliminates eliminated eliminated eliminating
elucidate elucidates elucidated elucidated elucidating
elude eludes eluded eluded eluding
emaciate emaciates emaciated emaciated emaciating
emancipate emancipates emancipated emancipated emancipating
embalm embalms embalmed embalmed embalming
embark embarks embarked embarked embarking
embarrass embarrasses embarrassed embarrassed embarrassing
embezzle embezzles embezzled embezzled embezzling
embody embodies embodied embodied embodying
embrace embraces embraced embraced embracing
embroider embroiders embroidered embroidered embroidering
embroil embroils embroiled embroiled embroiling
emerge emerges emerged emerged emerging
emit emits emitted emitted emitting
empathise empathises empathised empathised empathising
empathize empathizes empathized empathized empathizing
emphasise emphasises emphasised emphasised emphasising
emphasize emphasizes emphasized emphasized emphasizing
employ employs employed employed employing
empower empowers empowered empowered empowering
empty empties emptied emptied emptying
emulate emulates emulated emulated emulating
enable enables enabled enabled enabling
enact enacts enacted enacted enacting
enchant enchants enchanted enchanted enchanting
encircle encircles encircled encircled encircling
enclose encloses enclosed enclosed enclosing
encompass encompasses encompassed encompassed encompassing
encounter encounters encountered encountered encountering
encourage encourages encouraged encouraged encouraging
encroach encroaches encroached encroached encroaching
encrypt encrypts encrypted encrypted encrypting
encumber encumbers encumbered encumbered encumbering
end ends ended ended ending
endanger endangers endangered endangered endangering
endear endears endeared endeared endearing
endorse endorses endorsed endorsed endorsing
endow endows endowed endowed endowing
endure endures endured endured enduring
energise energises energised energised energising
energize energizes energized energized energizing
enforce enforces enforced enforced enforcing
engage engages engaged engaged engaging
engender engenders engendered engendered engendering
engineer engineers engineered engineered engineering
engrave engraves engraved engraved engraving
engulf engulfs engulfed engulfed engulfing
enhance enhances enhanced enhanced enhancing
enjoy enjoys enjoyed enjoyed enjoying
enlarge enlarges enlarged enlarged enlarging
enlist enlists enlisted enlisted enlisting
enliven enlivens enlivened enlivened enlivening
enquire enquires enquired enquired enquiring
enrage enrages enraged enraged enraging
enrich enriches enriched enriched enriching
enrol enrols enrolled enrolled enrolling
enroll enrolls enrolled enrolled enrolling
enslave enslaves enslaved enslaved enslaving
ensue ensues ensued ensued ensuing
ensure ensures ensured ensured ensuring
entail entails entailed entailed entailing
enter enters entered entered entering
enthral enthrals enthralled enthralled enthralling
enthrall enthralls enthralled enthralled enthralling
enthrone enthrones enthroned enthroned enthroning
enthuse enthuses enthused enthused enthusing
entice entices enticed enticed enticing
entrain entrains entrained entrained entraining
entreat entreats entreated entreated entreating
entrench entrenches entrenched entrenched entrenching
entrust entrusts entrusted entrusted entrusting
envelop envelops enveloped enveloped enveloping
envisage envisages envisaged envisaged envisaging
envision envisions envisioned envisioned envisioning
envy envies envied envied envying
epitomise epitomises epitomised epitomised epitomising
epitomize epitomizes epitomized epitomized epitomizing
equalise equalises equalised equalised equalising
equalize equalizes equalized equalized equalizing
equip equips equipped equipped equipping
erase erases erased erased erasing
erect erects erected erected erecting
erode erodes eroded eroded eroding
err errs erred erred erring
erupt erupts erupted erupted erupting
escape escapes escaped escaped escaping
eschew eschews eschewed eschewed eschewing
escort escorts escorted escorted escorting
espouse espouses espoused espoused espousing
establish establishes established established establishing
estimate estimates estimated estimated estimating
estrange estranges estranged estranged estranging
etch etches etched etched etching
evacuate evacuates evacuated evacuated evacuating
evade evades evaded evaded evading
evaluate evaluates evaluated evaluated evaluating
evaporate evaporates evaporated evaporated evaporating
evict evicts evicted evicted evicting
evoke evokes evoked evoked evoking
evolve evolves evolved evolved evolving
exacerbate exacerbates exacerbated exacerbated exacerbating
exaggerate exaggerates exaggerated exaggerated exaggerating
exalt exalts exalted exalted exalting
examine examines examined examined examining
exasperate exasperates exasperated exasperated exasperating
excavate excavates excavated excavated excavating
exceed exceeds exceeded exceeded exceeding
excel excels excelled excelled excelling
exchange exchanges exchanged exchanged exchanging
excite excites excited excited exciting
exclaim exclaims exclaimed exclaimed exclaiming
exclude excludes excluded excluded excluding
excuse excuses excused excused excusing
execute executes executed executed executing
exemplify exemplifies exemplified exemplified exemplifying
exempt exempts exempted exempted exempting
exercise exercises exercised exercised exercising
exert exerts exerted exerted exerting
exhale exhales exhaled exhaled exhaling
exhaust exhausts exhausted exhausted exhausting
exhibit exhibits exhibited exhibited exhibiting
exhilarate exhilarates exhilarated exhilarated exhilarating
exhort exhorts exhorted exhorted exhorting
exhume exhumes exhumed exhumed exhuming
exist exists existed existed existing
exit exits exited exited exiting
exonerate exonerates exonerated exonerated exonerating
expand expands expanded expanded expanding
expect expects expected expected expecting
expedite expedites expedited expedited expediting
expel expels expelled expelled expelling
experience experiences experienced experienced experiencing
experiment experiments experimented experimented experimenting
expire expires expired expired expiring
explain explains explained explained explaining
explode explodes exploded exploded exploding
exploit exploits exploited exploited exploiting
explore explores explored explored exploring
export exports exported exported exporting
expose exposes exposed exposed exposing
express expresses expressed expressed expressing
expunge expunges expunged expunged expunging
extend extends extended extended extending
extinguish extinguishes extinguished extinguished extinguishing
extol extols extolled extolled extolling
extort extorts extorted extorted extorting
extract extracts extracted extracted extracting
extradite extradites extradited extradited extraditing
exude exudes exuded exuded exuding
eye eyes eyed eyed eyeing
eyeball eyeballs eyeballed eyeballed eyeballing
fabricate fabricates fabricated fabricated fabricating
face faces faced faced facing
fade fades faded faded fading
fail fails failed failed failing
faint faints fainted fainted fainting
fake fakes faked faked faking
fall falls fell fallen falling
falsify falsifies falsified falsified falsifying
falter falters faltered faltered faltering
fancy fancies fancied fancied fancying
farm farms farmed farmed farming
fascinate fascinates fascinated fascinated fascinating
fast fasts fasted fasted fasting
fasten fastens fastened fastened fastening
fatten fattens fattened fattened fattening
fault faults faulted faulted faulting
favour favours favoured favoured favouring
fear fears feared feared fearing
feature features featured featured featuring
feed feeds fed fed feeding
feel feels felt felt feeling
feign feigns feigned feigned feigning
fence fences fenced fenced fencing
fend fends fended fended fending
ferment ferments fermented fermented fermenting
ferry ferries ferried ferried ferrying
fertilise fertilises fertilised fertilised fertilising
fertilize fertilizes fertilized fertilized fertilizing
fess fesses fessed fessed fessing
fetch fetches fetched fetched fetching
field fields fielded fielded fielding
fight fights fought fought fighting
figure figures figured figured figuring
file files filed filed filing
filibuster filibusters filibustered filibustered filibustering
fill fills filled filled filling
film films filmed filmed filming
filter filters filtered filtered filtering
finance finances financed financed financing
find finds found found finding
finish finishes finished finished finishing
fire fires fired fired firing
firm firms firmed firmed firming
fish fishes fished fished fishing
fit fits fit fit fitting
fix fixes fixed fixed fixing
fizzle fizzles fizzled fizzled fizzling
flag flags flagged flagged flagging
flake flakes flaked flaked flaking
flame flames flamed flamed flaming
flare flares flared flared flaring
flash flashes flashed flashed flashing
flatten flattens flattened flattened flattening
flatter flatters flattered flattered flattering
flavor flavors flavored flavored flavoring
flavour flavours flavoured flavoured flavouring
flee flees fled fled fleeing
flesh fleshes fleshed fleshed fleshing
flicker flickers flickered flickered flickering
fling flings flung flung flinging
flip flips flipped flipped flipping
flirt flirts flirted flirted flirting
float floats floated floated floating
flock flocks flocked flocked flocking
flood floods flooded flooded flooding
flourish flourishes flourished flourished flourishing
flout flouts flouted flouted flouting
flow flows flowed flown flowing
flower flowers flowered flowered flowering
fluctuate fluctuates fluctuated fluctuated fluctuating
fluster flusters flustered flustered flustering
fly flies flew flown flying
focus focuses focused focused focusing
fog fogs fogged fogged fogging
foil foils foiled foiled foiling
fold folds folded folded folding
follow follows followed followed following
foment foments fomented fomented fomenting
fool fools fooled fooled fooling
forbid forbids forbade forbidden forbidding
force forces forced forced forcing
foreboding forebodings forebodinged forebodinged forebodinging
forecast forecasts forecast forecast forecasting
foreclose forecloses foreclosed foreclosed foreclosing
forego foregoes forewent forewent foregoing
foresee foresees foresaw foresaw foreseeing
foreshadow foreshadows foreshadowed foreshadowed foreshadowing
forewarn forewarns forewarned forewarned forewarning
forfeit forfeits forfeited forfeited forfeiting
forge forges forged forged forging
forget forgets forgot forgotten forgetting
forgive forgives forgave forgiven forgiving
fork forks forked forked forking
form forms formed formed forming
formalise formalises formalised formalised formalising
formalize formalizes formalized formalized formalizing
format formats formatted formatted formatting
forsake forsakes forsook forsaken forsaking
forthcome forthcomes forthcomed forthcomed forthcoming
forward forwards forwarded forwarded forwarding
foster fosters fostered fostered fostering
foul fouls fouled fouled fouling
fracture fractures fractured fractured fracturing
fragme fragmes fragmed fragmed fragming
fragment fragments fragmented fragmented fragmenting
frame frames framed framed framing
franchise franchises franchised franchised franchising
free frees freed freed freeing
freeze freezes froze frozen freezing
freshen freshens freshened freshened freshening
frighten frightens frightened frightened frightening
fringe fringes fringed fringed fringing
frolic frolics froliced froliced frolicing
frost frosts frosted frosted frosting
frown frowns frowned frowned frowning
frustrate frustrates frustrated frustrated frustrating
fry fries fried fried frying
fuck fucks fucked fucked fucking
fuel fuels fuelled fuelled fuelling
fulfil fulfils fulfilled fulfilled fulfilling
fulfill fulfills fulfilled fulfilled fulfilling
fume fumes fumed fumed fuming
function functions functioned functioned functioning
fund funds funded funded funding
fundraise fundraises fundraised fundraised fundraising
furlough furloughs furloughed furloughed furloughing
furnish furnishes furnished furnished furnishing
fuss fusses fussed fussed fussing
fuzz fuzzes fuzzed fuzzed fuzzing
gad gads gadded gadded gadding
gag gags gagged gagged gagging
gain gains gained gained gaining
gainsay gainsays gainsayed gainsayed gainsaying
galvanise galvanises galvanised galvanised galvanising
galvanize galvanizes galvanized galvanized galvanizing
game games gamed gamed gaming
gang gangs ganged ganged ganging
garden gardens gardened gardened gardening
garner garners garnered garnered garnering
gas gasses gassed gassed gassing
gasp gasps gasped gasped gasping
gate gates gated gated gating
gather gathers gathered gathered gathering
gauge gauges gauged gauged gauging
gaze gazes gazed gazed gazing
gear gears geared geared gearing
geek geeks gought gought geek
generate generates generated generated generating
gesture gestures gestured gestured gesturing
get gets got gotten getting
gift gifts gifted gifted gifting
giggle giggles giggled giggled giggling
give gives gave given giving
glare glares glared glared glaring
gleam gleams gleamed gleamed gleaming
glean gleans gleaned gleaned gleaning
glide glides glided glided gliding
glimpse glimpses glimpsed glimpsed glimpsing
glint glints glinted glinted glinting
glitter glitters glittered glittered glittering
gloss glosses glossed glossed glossing
glow glows glowed glowed glowing
glue glues glued glued gluing
go goes went gone going
goad goads goaded goaded goading
goof goofs goofed goofed goofing
gossip gossips gossiped gossiped gossiping
govern governs governed governed governing
grab grabs grabbed grabbed grabbing
grade grades graded graded grading
graduate graduates graduated graduated graduating
grapple grapples grappled grappled grappling
grasp grasps grasped grasped grasping
grate grates grated grated grating
gratify gratifies gratified gratified gratifying
graze grazes grazed grazed grazing
greet greets greeted greeted greeting
grieve grieves grieved grieved grieving
grill grills grilled grilled grilling
grin grins grinned grinned grinning
grind grinds ground ground grinding
grip grips gripped gripped gripping
gripe gripes griped griped griping
groan groans groaned groaned groaning
groom grooms groomed groomed grooming
ground grounds grounded grounded grounding
groundbreak groundbreaks groundbreaked groundbreaked groundbreaking
grouse grouses groused groused grousing
grow grows grew grown growing
growl growls growled growled growling
growth growths growthed growthed growthing
gruel gruels gruelled gruelled gruelling
grumble grumbles grumbled grumbled grumbling
guarantee guarantees guaranteed guaranteed guaranteeing
guard guards guarded guarded guarding
guess guesses guessed guessed guessing
guide guides guided guided guiding
gulp gulps gulped gulped gulping
gun guns gunned gunned gunning
gush gushes gushed gushed gushing
hack hacks hacked hacked hacking
haggle haggles haggled haggled haggling
hail hails hailed hailed hailing
halt halts halted halted halting
halve halves halved halved halving
ham hams hammed hammed hamming
hammer hammers hammered hammered hammering
hamper hampers hampered hampered hampering
hand hands handed handed handing
handle handles handled handled handling
hang hangs hung hung hanging
hanker hankers hankered hankered hankering
happen happens happened happened happening
harangue harangues harangued harangued haranguing
harass harasses harassed harassed harassing
harbour harbours harboured harboured harbouring
harm harms harmed harmed harming
harness harnesses harnessed harnessed harnessing
harvest harvests harvested harvested harvesting
hash hashes hashed hashed hashing
hatch hatches hatched hatched hatching
hate hates hated hated hating
haul hauls hauled hauled hauling
haunt haunts haunted haunted haunting
have has had had having
head heads headed headed heading
heal heals healed healed healing
hear hears heard heard hearing
heartwarm heartwarms heartwarmed heartwarmed heartwarming
heat heats heated heated heating
heave heaves heaved heaved heaving
heckle heckles heckled heckled heckling
hedge hedges hedged hedged hedging
heighten heightens heightened heightened heightening
help helps helped helped helping
herald heralds heralded heralded heralding
hew hews hewed hewed hewing
hibernate hibernates hibernated hibernated hibernating
hide hides hid hidden hiding
highlight highlights highlighted highlighted highlighting
hijack hijacks hijacked hijacked hijacking
hike hikes hiked hiked hiking
hinder hinders hindered hindered hindering
hinge hinges hinged hinged hinging
hint hints hinted hinted hinting
hire hires hired hired hiring
hiss hisses hissed hissed hissing
hit hits hit hit hitting
hoard hoards hoarded hoarded hoarding
hoist hoists hoisted hoisted hoisting
hold holds held held holding
hole holes holed holed holing
hollow hollows hollowed hollowed hollowing
hone hones honed honed honing
honor honors honored honored honoring
honour honours honoured honoured honouring
hook hooks hooked hooked hooking
hop hops hopped hopped hopping
hope hopes hoped hoped hoping
horrify horrifies horrified horrified horrifying
horse horses horsed horsed horsing
host hosts hosted hosted hosting
hound hounds hounded hounded hounding
house houses housed housed housing
hover hovers hovered hovered hovering
howl howls howled howled howling
hug hugs hugged hugged hugging
humiliate humiliates humiliated humiliated humiliating
hunker hunkers hunkered hunkered hunkering
hunt hunts hunted hunted hunting
hurry hurries hurried hurried hurrying
hurt hurts hurt hurt hurting
hush hushes hushed hushed hushing
hype hypes hyped hyped hyping
idle idles idled idled idling
idolise idolises idolised idolised idolising
idolize idolizes idolized idolized idolizing
ignite ignites ignited ignited igniting
ignore ignores ignored ignored ignoring
illuminate illuminates illuminated illuminated illuminating
illustrate illustrates illustrated illustrated illustrating
imagine imagines imagined imagined imagining
imbue imbues imbued imbued imbuing
imitate imitates imitated imitated imitating
immerse immerses immersed immersed immersing
immunise immunises immunised immunised immunising
immunize immunizes immunized immunized immunizing
impact impacts impacted impacted impacting
impale impales impaled impaled impaling
impart imparts imparted imparted imparting
impede impedes impeded impeded impeding
imperil imperils imperiled imperiled imperiling
impersonate impersonates impersonated impersonated impersonating
impinge impinges impinged impinged impinging
implement implements implemented implemented implementing
implode implodes imploded imploded imploding
implore implores implored implored imploring
imply implies implied implied implying
import imports imported imported importing
impose imposes imposed imposed imposing
impound impounds impounded impounded impounding
impoverish impoverishes impoverished impoverished impoverishing
impress impresses impressed impressed impressing
imprison imprisons imprisoned imprisoned imprisoning
improve improves improved improved improving
inaugurate inaugurates inaugurated inaugurated inaugurating
incarcerate incarcerates incarcerated incarcerated incarcerating
incite incites incited incited inciting
incline inclines inclined inclined inclining
include includes included included including
incorporate incorporates incorporated incorporated incorporating
increase increases increased increased increasing
incur incurs incurred incurred incurring
indebt indebts indebted indebted indebting
index indexes indexed indexed indexing
indicate indicates indicated indicated indicating
indict indicts indicted indicted indicting
induct inducts inducted inducted inducting
indulge indulges indulged indulged indulging
infect infects infected infected infecting
infest infests infested infested infesting
infiltrate infiltrates infiltrated infiltrated infiltrating
inflame inflames inflamed inflamed inflaming
inflate inflates inflated inflated inflating
influence influences influenced influenced influencing
inform informs informed informed informing
infringe infringes infringed infringed infringing
infuriate infuriates infuriated infuriated infuriating
infuse infuses infused infused infusing
ingest ingests ingested ingested ingesting
inhabit inhabits inhabited inhabited inhabiting
inhale inhales inhaled inhaled inhaling
inherit inherits inherited inherited inheriting
inhibit inhibits inhibited inhibited inhibiting
initiate initiates initiated initiated initiating
inject injects injected injected injecting
injure injures injured injured injuring
ink inks inked inked inking
innovate innovates innovated innovated innovating
inoculate inoculates inoculated inoculated inoculating
inquire inquires inquired inquired inquiring
inscribe inscribes inscribed inscribed inscribing
insert inserts inserted inserted inserting
insinuate insinuates insinuated insinuated insinuating
insist insists insisted insisted insisting
inspect inspects inspected inspected inspecting
inspire inspires inspired inspired inspiring
install installs installed installed installing
instigate instigates instigated instigated instigating
instil instils instilled instilled instilling
instruct instructs instructed instructed instructing
insulate insulates insulated insulated insulating
insult insults insulted insulted insulting
insure insures insured insured insuring
integrate integrates integrated integrated integrating
intend intends intended intended intending
intensify intensifies intensified intensified intensifying
intent intents intented intented intenting
interact interacts interacted interacted interacting
intercept intercepts intercepted intercepted intercepting
interest interests interested interested interesting
interface interfaces interfaced interfaced interfacing
interfere interferes interfered interfered interfering
interject interjects interjected interjected interjecting
intern interns interned interned interning
interpret interprets interpreted interpreted interpreting
interrogate interrogates interrogated interrogated interrogating
interrupt interrupts interrupted interrupted interrupting
intervene intervenes intervened intervened intervening
interview interviews interviewed interviewed interviewing
intimate intimates intimated intimated intimating
intimidate intimidates intimidated intimidated intimidating
intone intones intoned intoned intoning
intoxicate intoxicates intoxicated intoxicated intoxicating
intrigue intrigues intrigued intrigued intriguing
introduce introduces introduced introduced introducing
intrude intrudes intruded intruded intruding
inundate inundates inundated inundated inundating
invade invades invaded invaded invading
invalidate invalidates invalidated invalidated invalidating
invent invents invented invented inventing
invert inverts inverted inverted inverting
invest invests invested invested investing
investigate investigates investigated investigated investigating
invigorate invigorates invigorated invigorated invigorating
invite invites invited invited inviting
invoice invoices invoiced invoiced invoicing
invoke invokes invoked invoked invoking
involve involves involved involved involving
irk irks irked irked irking
iron irons ironed ironed ironing
irrigate irrigates irrigated irrigated irrigating
irritate irritates irritated irritated irritating
isolate isolates isolated isolated isolating
issue issues issued issued issuing
itemise itemises itemised itemised itemising
itemize itemizes itemized itemized itemizing
jag jags jagged jagged jagging
jail jails jailed jailed jailing
jam jams jammed jammed jamming
jazz jazzes jazzed jazzed jazzing
jeer jeers jeered jeered jeering
jeopardise jeopardises jeopardised jeopardised jeopardising
jeopardize jeopardizes jeopardized jeopardized jeopardizing
jest jests jested jested jesting
jettison jettisons jettisoned jettisoned jettisoning
jog jogs jogged jogged jogging
join joins joined joined joining
joke jokes joked joked joking
jolt jolts jolted jolted jolting
jot jots jotted jotted jotting
judge judges judged judged judging
juggle juggles juggled juggled juggling
juice juices juiced juiced juicing
jump jumps jumped jumped jumping
justify justifies justified justified justifying
juxtapose juxtaposes juxtaposed juxtaposed juxtaposing
keel keels keeled keeled keeling
keep keeps kept kept keeping
key keys keyed keyed keying
kick kicks kicked kicked kicking
kid kids kidded kidded kidding
kidnap kidnaps kidnapped kidnapped kidnaping
kill kills killed killed killing
kiss kisses kissed kissed kissing
knead kneads kneaded kneaded kneading
kneel kneels knelt knelt kneeling
knit knits knitted knitted knitting
knock knocks knocked knocked knocking
know knows knew known knowing
label labels labeled labeled labelling
labor labors labored labored laboring
labour labours laboured laboured labouring
lace laces laced laced lacing
lack lacks lacked lacked lacking
lag lags lagged lagged lagging
lambaste lambastes lambasted lambasted lambasting
lament laments lamented lamented lamenting
lampoon lampoons lampooned lampooned lampooning
land lands landed landed landing
languish languishes languished languished languishing
lap laps lapped lapped lapping
lapse lapses lapsed lapsed lapsing
lash lashes lashed lashed lashing
last lasts lasted lasted lasting
latch latches latched latched latching
laud lauds lauded lauded lauding
laugh laughs laughed laughed laughing
launch launches launched launched launching
launder launders laundered laundered laundering
lay lays laid laid laying
leach leaches leached leached leaching
lead leads led led leading
leak leaks leaked leaked leaking
lean leans leaned leaned leaning
leap leaps leapt leapt leaping
learn learns learned learned learning
lease leases leased leased leasing
leave leaves left left leaving
lecture lectures lectured lectured lecturing
leech leeches leeched leeched leeching
legalise legalises legalised legalised legalising
legalize legalizes legalized legalized legalizing
legislate legislates legislated legislated legislating
lend lends lent lent lending
lengthen lengthens lengthened lengthened lengthening
lessen lessens lessened lessened lessening
let lets let let letting
level levels leveled leveled levelling
levy levies levied levied levying
liberate liberates liberated liberated liberating
licence licences licenced licenced licencing
license licenses licensed licensed licensing
lick licks licked licked licking
lie lies lied lied lying
lifesave lifesaves lifesaved lifesaved lifesaving
lift lifts lifted lifted lifting
lighten lightens lightened lightened lightening
like likes liked liked liking
liken likens likened likened likening
limit limits limited limited limiting
limp limps limped limped limping
line lines lined lined lining
linger lingers lingered lingered lingering
link links linked linked linking
liquefy liquefies liquefied liquefied liquefying
liquidate liquidates liquidated liquidated liquidating
list lists listed listed listing
listen listens listened listened listening
litigate litigates litigated litigated litigating
live lives lived lived living
liven livens livened livened livening
load loads loaded loaded loading
loan loans loaned loaned loaning
loathe loathes loathed loathed loathing
lobby lobbies lobbied lobbied lobbying
locate locates located located locating
lock locks locked locked locking
lodge lodges lodged lodged lodging
log logs logged logged logging
loiter loiters loitered loitered loitering
look looks looked looked looking
loom looms loomed loomed looming
loosen loosens loosened loosened loosening
loot loots looted looted looting
lose loses lost lost losing
love loves loved loved loving
lower lowers lowered lowered lowering
lump lumps lumped lumped lumping
lurch lurches lurched lurched lurching
lurk lurks lurked lurked lurking
lust lusts lusted lusted lusting
madden maddens maddened maddened maddening
mail mails mailed mailed mailing
maim maims maimed maimed maiming
maintain maintains maintained maintained maintaining
make makes made made making
malign maligns maligned maligned maligning
maltreat maltreats maltreated maltreated maltreating
man mans manned manned manning
manage manages managed managed managing
mandate mandates mandated mandated mandating
manifest manifests manifested manifested manifesting
manipulate manipulates manipulated manipulated manipulating
manner manners mannered mannered mannering
manoeuvre manoeuvres manoeuvred manoeuvred manoeuvring
manufacture manufactures manufactured manufactured manufacturing
map maps mapped mapped mapping
marginalise marginalises marginalised marginalised marginalising
marginalize marginalizes marginalized marginalized marginalizing
market markets marketed marketed marketing
marry marries married married marrying
marvel marvels marveled marveled marveling
mash mashes mashed mashed mashing
mask masks masked masked masking
massacre massacres massacred massacred massacring
master masters mastered mastered mastering
match matches matched matched matching
matter matters mattered mattered mattering
mature matures matured matured maturing
maximise maximises maximised maximised maximising
maximize maximizes maximized maximized maximizing
mean means meant meant meaning
meander meanders meandered meandered meandering
measure measures measured measured measuring
meddle meddles meddled meddled meddling
mediate mediates mediated mediated mediating
medicate medicates medicated medicated medicating
meditate meditates meditated meditated meditating
meet meets met met meeting
melt melts melted melted melting
mend mends mended mended mending
mention mentions mentioned mentioned mentioning
merge merges merged merged merging
merit merits merited merited meriting
mesmerise mesmerises mesmerised mesmerised mesmerising
mesmerize mesmerizes mesmerized mesmerized mesmerizing
mess messes messed messed messing
message messages messaged messaged messaging
migrate migrates migrated migrated migrating
milk milks milked milked milking
mime mimes mimed mimed miming
mimic mimics mimicked mimicked mimicking
mimick mimicks mimicked mimicked mimicking
mince minces minced minced mincing
mind minds minded minded minding
mine mines mined mined mining
mingle mingles mingled mingled mingling
minimise minimises minimised minimised minimising
minimize minimizes minimized minimized minimizing
minus minuss minused minused minusing
mirror mirrors mirrored mirrored mirroring
misconstrue misconstrues misconstrued misconstrued misconstruing
misguide misguides misguided misguided misguiding
mishandle mishandles mishandled mishandled mishandling
misinform misinforms misinformed misinformed misinforming
misinterpret misinterprets misinterpreted misinterpreted misinterpreting
misjudge misjudges misjudged misjudged misjudging
mislay mislays mislayed mislayed mislaying
mislead misleads misled misled misleading
mismanage mismanages mismanaged mismanaged mismanaging
misplace misplaces misplaced misplaced misplacing
misquote misquotes misquoted misquoted misquoting
misread misreads misreaded misreaded misreading
misrepresent misrepresents misrepresented misrepresented misrepresenting
miss misses missed missed missing
misstate misstates misstated misstated misstating
mistake mistakes mistook mistook mistaking
mistreat mistreats mistreated mistreated mistreating
mitigate mitigates mitigated mitigated mitigating
mix mixes mixed mixed mixing
moan moans moaned moaned moaning
mobilise mobilises mobilised mobilised mobilising
mobilize mobilizes mobilized mobilized mobilizing
mock mocks mocked mocked mocking
model models modeled modeled modeling
moderate moderates moderated moderated moderating
modernise modernises modernised modernised modernising
modernize modernizes modernized modernized modernizing
modify modifies modified modified modifying
mold molds molded molded molding
molest molests molested molested molesting
monitor monitors monitored monitored monitoring
monkey monkeys monkeyed monkeyed monkeying
monopolise monopolises monopolised monopolised monopolising
monopolize monopolizes monopolized monopolized monopolizing
mop mops mopped mopped mopping
motivate motivates motivated motivated motivating
mount mounts mounted mounted mounting
mourn mourns mourned mourned mourning
mouth mouths mouthed mouthed mouthing
move moves moved moved moving
mow mows mowed mowed mowing
muddle muddles muddled muddled muddling
mull mulls mulled mulled mulling
multiply multiplies multiplied multiplied multiplying
mumble mumbles mumbled mumbled mumbling
murder murders murdered murdered murdering
murmur murmurs murmured murmured murmuring
muse muses mused mused musing
mutate mutates mutated mutated mutating
mutilate mutilates mutilated mutilated mutilating
mutiny mutinies mutinied mutinied mutinying
mutter mutters muttered muttered muttering
muzzle muzzles muzzled muzzled muzzling
mystify mystifies mystified mystified mystifying
nab nabs nabbed nabbed nabbing
nag nags nagged nagged nagging
nail nails nailed nailed nailing
name names named named naming
narrow narrows narrowed narrowed narrowing
nationalise nationalises nationalised nationalised nationalising
nationalize nationalizes nationalized nationalized nationalizing
navigate navigates navigated navigated navigating
necessitate necessitates necessitated necessitated necessitating
need needs needed needed needing
negate negates negated negated negating
neglect neglects neglected neglected neglecting
negotiate negotiates negotiated negotiated negotiating
nerd nerds nerded nerded nerding
net nets netted netted netting
network networks networked networked networking
neutralise neutralises neutralised neutralised neutralising
neutralize neutralizes neutralized neutralized neutralizing
nod nods nodded nodded nodding
nominate nominates nominated nominated nominating
normalise normalises normalised normalised normalising
normalize normalizes normalized normalized normalizing
note notes noted noted noting
notice notices noticed noticed noticing
notify notifies notified notified notifying
nourish nourishes nourished nourished nourishing
nullify nullifies nullified nullified nullifying
nurse nurses nursed nursed nursing
nurture nurtures nurtured nurtured nurturing
obey obeys obeyed obeyed obeying
object objects objected objected objecting
oblige obliges obliged obliged obliging
obscure obscures obscured obscured obscuring
observe observes observed observed observing
obsess obsesses obsessed obsessed obsessing
obstruct obstructs obstructed obstructed obstructing
obtain obtains obtained obtained obtaining
occupy occupies occupied occupied occupying
occur occurs occurred occurred occurring
offend offends offended offended offending
offer offers offered offered offering
officiate officiates officiated officiated officiating
offload offloads offloaded offloaded offloading
offset offsets offset offset offsetting
oil oils oiled oiled oiling
omit omits omitted omitted omitting
ooze oozes oozed oozed oozing
open opens opened opened opening
operate operates operated operated operating
opine opines opined opined opining
oppose opposes opposed opposed opposing
oppress oppresses oppressed oppressed oppressing
opt opts opted opted opting
optimise optimises optimised optimised optimising
optimize optimizes optimized optimized optimizing
orbit orbits orbited orbited orbiting
ordain ordains ordained ordained ordaining
order orders ordered ordered ordering
organise organises organised organised organising
organize organizes organized organized organizing
orient orients oriented oriented orienting
originate originates originated originated originating
oscillate oscillates oscillated oscillated oscillating
ostracise ostracises ostracised ostracised ostracising
oust ousts ousted ousted ousting
outdo outdoes outdid outdone outdoing
outgo outgoes outgoed outgoed outgoing
outgrow outgrows outgrew outgrown outgrowing
outlaw outlaws outlawed outlawed outlawing
outline outlines outlined outlined outlining
outly outlies outlied outlied outlying
outnumber outnumbers outnumbered outnumbered outnumbering
outpace outpaces outpaced outpaced outpacing
outperform outperforms outperformed outperformed outperforming
outshine outshines outshined outshined outshining
outsource outsources outsourced outsourced outsourcing
outstand outstands outstood outstood outstanding
outstrip outstrips outstripped outstripped outstripping
outweigh outweighs outweighed outweighed outweighing
overarch overarches overarched overarched overarching
overburden overburdens overburdened overburdened overburdening
overcharge overcharges overcharged overcharged overcharging
overcome overcomes overcame overcame overcoming
overhaul overhauls overhauled overhauled overhauling
overhear overhears overheared overheared overhearing
overlap overlaps overlapped overlapped overlapping
overlook overlooks overlooked overlooked overlooking
overpass overpasses overpassed overpassed overpassing
overpay overpays overpaid overpaid overpaying
overpower overpowers overpowered overpowered overpowering
overreact overreacts overreacted overreacted overreacting
override overrides overrode overrode overriding
overrule overrules overruled overruled overruling
overrun overruns overran overran overrunning
oversee oversees oversaw overseen overseeing
overshadow overshadows overshadowed overshadowed overshadowing
overspend overspends overspended overspended overspending
overstate overstates overstated overstated overstating
overtake overtakes overtook overtaken overtaking
overthrow overthrows overthrew overthrown overthrowing
overturn overturns overturned overturned overturning
overuse overuses overused overused overusing
overwhelm overwhelms overwhelmed overwhelmed overwhelming
ovulate ovulates ovulated ovulated ovulating
owe owes owed owed owing
own owns owned owned owning
pacify pacifies pacified pacified pacifying
pack packs packed packed packing
package packages packaged packaged packaging
paint paints painted painted painting
pair pairs paired paired pairing
paise paises paised paised paising
pale pales paled paled paling
pamper pampers pampered pampered pampering
pan pans panned panned panning
panic panics panicked panicked panicking
parade parades paraded paraded parading
parallel parallels paralleled paralleled paralleling
paralyse paralyses paralysed paralysed paralysing
pardon pardons pardoned pardoned pardoning
parent parents parented parented parenting
park parks parked parked parking
parole paroles paroled paroled paroling
part parts parted parted parting
participate participates participated participated participating
party parties partied partied partying
pass passes passed passed passing
past pasts pasted pasted pasting
paste pastes pasted pasted pasting
patch patches patched patched patching
patent patents patented patented patenting
patrol patrols patrolled patrolled patrolling
pause pauses paused paused pausing
pave paves paved paved paving
pay pays paid paid paying
peacekeep peacekeeps peacekept peacekept peacekeeping
peak peaks peaked peaked peaking
pee pees peeed peeed peeing
peel peels peeled peeled peeling
peer peers peered peered peering
pen pens pent pent penning
penalise penalises penalised penalised penalising
penalize penalizes penalized penalized penalizing
pencil pencils pencilled pencilled pencilling
pend pends pended pended pending
penetrate penetrates penetrated penetrated penetrating
perceive perceives perceived perceived perceiving
perfect perfects perfected perfected perfecting
perform performs performed performed performing
perfume perfumes perfumed perfumed perfuming
perish perishes perished perished perishing
permeate permeates permeated permeated permeating
permit permits permitted permitted permitting
perplex perplexes perplexed perplexed perplexing
persevere perseveres persevered persevered persevering
persist persists persisted persisted persisting
persuade persuades persuaded persuaded persuading
perturb perturbs perturbed perturbed perturbing
pervade pervades pervaded pervaded pervading
pester pesters pestered pestered pestering
pet pets petted petted petting
phase phases phased phased phasing
phone phones phoned phoned phoning
photograph photographs photographed photographed photographing
pick picks picked picked picking
picket pickets picketed picketed picketing
pile piles piled piled piling
pilot pilots piloted piloted piloting
pin pins pinned pinned pinning
pine pines pined pined pining
pinpoint pinpoints pinpointed pinpointed pinpointing
pioneer pioneers pioneered pioneered pioneering
pipe pipes piped piped piping
piss pisses pissed pissed pissing
pit pits pitted pitted pitting
pity pities pitied pitied pitying
pivot pivots pivoted pivoted pivoting
placate placates placated placated placating
place places placed placed placing
plague plagues plagued plagued plaguing
plan plans planned planned planning
plant plants planted planted planting
play plays played played playing
plce plces plced plced plcing
plead pleads pleaded pleaded pleading
pledge pledges pledged pledged pledging
plough ploughs ploughed ploughed ploughing
plug plugs plugged plugged plugging
plummet plummets plummeted plummeted plummeting
plump plumps plumped plumped plumping
plunder plunders plundered plundered plundering
plunge plunges plunged plunged plunging
poach poaches poached poached poaching
point points pointed pointed pointing
poison poisons poisoned poisoned poisoning
polarise polarises polarised polarised polarising
polarize polarizes polarized polarized polarizing
polish polishes polished polished polishing
poll polls polled polled polling
pollute pollutes polluted polluted polluting
ponder ponders pondered pondered pondering
pool pools pooled pooled pooling
poop poops pooped pooped pooping
pop pops popped popped popping
pore pores pored pored poring
portray portrays portrayed portrayed portraying
pose poses posed posed posing
posit posits posited posited positing
position positions positioned positioned positioning
possess possesses possessed possessed possessing
post posts posted posted posting
postpone postpones postponed postponed postponing
pound pounds pounded pounded pounding
pour pours poured poured pouring
power powers powered powered powering
practice practices practiced practiced practicing
praise praises praised praised praising
prattle prattles prattled prattled prattling
pray prays prayed prayed praying
preach preaches preached preached preaching
precede precedes preceded preceded preceding
preclude precludes precluded precluded precluding
predetermine predetermines predetermined predetermined predetermining
predict predicts predicted predicted predicting
prefer prefers preferred preferred preferring
preoccupy preoccupies preoccupied preoccupied preoccupying
prepare prepares prepared prepared preparing
prescribe prescribes prescribed prescribed prescribing
present presents presented presented presenting
preserve preserves preserved preserved preserving
preside presides presided presided presiding
press presses pressed pressed pressing
pressure pressures pressured pressured pressuring
presume presumes presumed presumed presuming
presuppose presupposes presupposed presupposed presupposing
pretend pretends pretended pretended pretending
prevail prevails prevailed prevailed prevailing
prevent prevents prevented prevented preventing
prey preys preyed preyed preying
price prices priced priced pricing
pride prides prided prided priding
prime primes primed primed priming
print prints printed printed printing
privatise privatises privatised privatised privatising
privatize privatizes privatized privatized privatizing
probe probes probed probed probing
proceed proceeds proceeded proceeded proceeding
process processes processed processed processing
proclaim proclaims proclaimed proclaimed proclaiming
procure procures procured procured procuring
prod prods prodded prodded prodding
produce produces produced produced producing
profess professes professed professed professing
profile profiles profiled profiled profiling
program programs programed programed programing
programme programmes programmed programmed programming
progress progresses progressed progressed progressing
prohibit prohibits prohibited prohibited prohibiting
project projects projected projected projecting
prolong prolongs prolonged prolonged prolonging
promise promises promised promised promising
promote promotes promoted promoted promoting
prompt prompts prompted prompted prompting
pronounce pronounces pronounced pronounced pronouncing
prop props propped propped propping
propagate propagates propagated propagated propagating
propose proposes proposed proposed proposing
prorogue prorogues prorogued prorogued proroguing
prosecute prosecutes prosecuted prosecuted prosecuting
prosper prospers prospered prospered prospering
protect protects protected protected protecting
protest protests protested protested protesting
protrude protrudes protruded protruded protruding
prove proves proved proven proving
provide provides provided provided providing
provoke provokes provoked provoked provoking
prune prunes pruned pruned pruning
psych psyches psyched psyched psyching
publicise publicises publicised publicised publicising
publicize publicizes publicized publicized publicizing
publish publishes published published publishing
puke pukes puked puked puking
pull pulls pulled pulled pulling
pump pumps pumped pumped pumping
punch punches punched punched punching
puncture punctures punctured punctured puncturing
punish punishes punished punished punishing
purchase purchases purchased purchased purchasing
purport purports purported purported purporting
pursuant pursuants pursuanted pursuanted pursuanting
pursue pursues pursued pursued pursuing
push pushes pushed pushed pushing
put puts put put putting
puzzle puzzles puzzled puzzled puzzling
quack quacks quacked quacked quacking
quadruple quadruples quadrupled quadrupled quadrupling
qualify qualifies qualified qualified qualifying
quantify quantifies quantified quantified quantifying
quarantine quarantines quarantined quarantined quarantining
quash quashes quashed quashed quashing
quell quells quelled quelled quelling
quench quenches quenched quenched quenching
query queries queried queried querying
question questions questioned questioned questioning
quintuple quintuples quintupled quintupled quintupling
quip quips quipped quipped quipping
quit quits quit quit quitting
quiver quivers quivered quivered quivering
quote quotes quoted quoted quoting
race races raced raced racing
rack racks racked racked racking
radiate radiates radiated radiated radiating
rage rages raged raged raging
raid raids raided raided raiding
rail rails railed railed railing
rain rains rained rained raining
raise raises raised raised raising
rake rakes raked raked raking
rally rallies rallied rallied rallying
ramble rambles rambled rambled rambling
range ranges ranged ranged ranging
rank ranks ranked ranked ranking
ransack ransacks ransacked ransacked ransacking
ransom ransoms ransomed ransomed ransoming
rant rants ranted ranted ranting
rap raps rapped rapped rapping
rape rapes raped raped raping
rat rats ratted ratted ratting
rate rates rated rated rating
ratify ratifies ratified ratified ratifying
rattle rattles rattled rattled rattling
ravage ravages ravaged ravaged ravaging
rave raves raved raved raving
ravish ravishes ravished ravished ravishing
raze razes razed razed razing
reach reaches reached reached reaching
react reacts reacted reacted reacting
read reads read read reading
reaffirm reaffirms reaffirmed reaffirmed reaffirming
realign realigns realigned realigned realigning
realise realises realised realised realising
realize realizes realized realized realizing
reap reaps reaped reaped reaping
reappraise reappraises reappraised reappraised reappraising
rear rears reared reared rearing
reason reasons reasoned reasoned reasoning
reassess reassesses reassessed reassessed reassessing
reassure reassures reassured reassured reassuring
rebel rebels rebelled rebelled rebelling
reboot reboots rebooted rebooted rebooting
rebound rebounds rebounded rebounded rebounding
rebuff rebuffs rebuffed rebuffed rebuffing
rebuild rebuilds rebuilt rebuilt rebuilding
rebuke rebukes rebuked rebuked rebuking
rebut rebuts rebutted rebutted rebutting
recalibrate recalibrates recalibrated recalibrated recalibrating
recall recalls recalled recalled recalling
recede recedes receded receded receding
receive receives received received receiving
recharge recharges recharged recharged recharging
recite recites recited recited reciting
reckon reckons reckoned reckoned reckoning
reclaim reclaims reclaimed reclaimed reclaiming
recognise recognises recognised recognised recognising
recognize recognizes recognized recognized recognizing
recommend recommends recommended recommended recommending
reconcile reconciles reconciled reconciled reconciling
reconsider reconsiders reconsidered reconsidered reconsidering
reconstruct reconstructs reconstructed reconstructed reconstructing
reconvene reconvenes reconvened reconvened reconvening
record records recorded recorded recording
recount recounts recounted recounted recounting
recoup recoups recouped recouped recouping
recover recovers recovered recovered recovering
recreate recreates recreated recreated recreating
recruit recruits recruited recruited recruiting
rectify rectifies rectified rectified rectifying
recur recurs recurred recurred recurring
recycle recycles recycled recycled recycling
redact redacts redacted redacted redacting
redefine redefines redefined redefined redefining
redeploy redeploys redeployed redeployed redeploying
redo redoes redid redid redoing
reduce reduces reduced reduced reducing
reel reels reeled reeled reeling
reelect reelects reelected reelected reelecting
refactor refactors refactored refactored refactoring
refer refers referred referred referring
reference references referenced referenced referencing
refill refills refilled refilled refilling
refinance refinances refinanced refinanced refinancing
refine refines refined refined refining
reflect reflects reflected reflected reflecting
refocus refocuses refocused refocused refocusing
reform reforms reformed reformed reforming
refract refracts refracted refracted refracting
refresh refreshes refreshed refreshed refreshing
refrigerate refrigerates refrigerated refrigerated refrigerating
refuel refuels refuelled refuelled refuelling
refund refunds refunded refunded refunding
refurbish refurbishes refurbished refurbished refurbishing
refuse refuses refused refused refusing
refute refutes refuted refuted refuting
regain regains regained regained regaining
regard regards regarded regarded regarding
register registers registered registered registering
regret regrets regretted regretted regretting
regroup regroups regrouped regrouped regrouping
regularise regularises regularised regularised regularising
regularize regularizes regularized regularized regularizing
regulate regulates regulated regulated regulating
rehabilitate rehabilitates rehabilitated rehabilitated rehabilitating
rehearse rehearses rehearsed rehearsed rehearsing
reheat reheats reheated reheated reheating
reign reigns reigned reigned reigning
reignite reignites reignited reignited reigniting
reimburse reimburses reimbursed reimbursed reimbursing
rein reins reined reined reining
reinforce reinforces reinforced reinforced reinforcing
reinstate reinstates reinstated reinstated reinstating
reinvigorate reinvigorates reinvigorated reinvigorated reinvigorating
reiterate reiterates reiterated reiterated reiterating
reject rejects rejected rejected rejecting
rejoice rejoices rejoiced rejoiced rejoicing
rejuvenate rejuvenates rejuvenated rejuvenated rejuvenating
rekindle rekindles rekindled rekindled rekindling
relate relates related related relating
relax relaxes relaxed relaxed relaxing
release releases released released releasing
relegate relegates relegated relegated relegating
relent relents relented relented relenting
relieve relieves relieved relieved relieving
relinquish relinquishes relinquished relinquished relinquishing
relish relishes relished relished relishing
relive relives relived relived reliving
reload reloads reloaded reloaded reloading
relocate relocates relocated relocated relocating
rely relies relied relied relying
remain remains remained remained remaining
remake remakes remade remade remaking
remand remands remanded remanded remanding
remark remarks remarked remarked remarking
remedy remedies remedied remedied remedying
remember remembers remembered remembered remembering
remind reminds reminded reminded reminding
remove removes removed removed removing
render renders rendered rendered rendering
rendezvous rendezvouss rendezvoused rendezvoused rendezvousing
renegotiate renegotiates renegotiated renegotiated renegotiating
renew renews renewed renewed renewing
renounce renounces renounced renounced renouncing
renovate renovates renovated renovated renovating
rent rents rented rented renting
reopen reopens reopened reopened reopening
reorder reorders reordered reordered reordering
reorganise reorganises reorganised reorganised reorganising
reorganize reorganizes reorganized reorganized reorganizing
repair repairs repaired repaired repairing
repatriate repatriates repatriated repatriated repatriating
repeal repeals repealed repealed repealing
repeat repeats repeated repeated repeating
repel repels repelled repelled repelling
rephrase rephrases rephrased rephrased rephrasing
replace replaces replaced replaced replacing
replenish replenishes replenished replenished replenishing
replicate replicates replicated replicated replicating
reply replies replied replied replying
report reports reported reported reporting
repossess repossesses repossessed repossessed repossessing
represent represents represented represented representing
reprieve reprieves reprieved reprieved reprieving
reprimand reprimands reprimanded reprimanded reprimanding
reproduce reproduces reproduced reproduced reproducing
request requests requested requested requesting
require requires required required requiring
rescind rescinds rescinded rescinded rescinding
rescue rescues rescued rescued rescuing
resemble resembles resembled resembled resembling
resent resents resented resented resenting
reserve reserves reserved reserved reserving
resettle resettles resettled resettled resettling
reshape reshapes reshaped reshaped reshaping
reshuffle reshuffles reshuffled reshuffled reshuffling
reside resides resided resided residing
resign resigns resigned resigned resigning
resist resists resisted resisted resisting
resolve resolves resolved resolved resolving
resonate resonates resonated resonated resonating
resort resorts resorted resorted resorting
respect respects respected respected respecting
respond responds responded responded responding
rest rests rested rested resting
restart restarts restarted restarted restarting
restate restates restated restated restating
restock restocks restocked restocked restocking
restore restores restored restored restoring
restrain restrains restrained restrained restraining
restrict restricts restricted restricted restricting
restructrue restructrues restructrued restructrued restructruing
restructure restructures restructured restructured restructuring
result results resulted resulted resulting
resume resumes resumed resumed resuming
resurface resurfaces resurfaced resurfaced resurfacing
resurrect resurrects resurrected resurrected resurrecting
resuscitate resuscitates resuscitated resuscitated resuscitating
rethink rethinks rethought rethought rethinking
retire retires retired retired retiring
retort retorts retorted retorted retorting
retrain retrains retrained retrained retraining
retreat retreats retreated retreated retreating
retrieve retrieves retrieved retrieved retrieving
retrofit retrofits retrofited retrofited retrofiting
return returns returned returned returning
retweet retweets retweeted retweeted retweeting
reup reups reuped reuped reuping
revamp revamps revamped revamped revamping
reveal reveals revealed revealed revealing
revel revels reveled reveled revelling
revere reveres revered revered revering
reverse reverses reversed reversed reversing
revert reverts reverted reverted reverting
review reviews reviewed reviewed reviewing
revisit revisits revisited revisited revisiting
revitalise revitalises revitalised revitalised revitalising
revitalize revitalizes revitalized revitalized revitalizing
revive revives revived revived reviving
revoke revokes revoked revoked revoking
revolt revolts revolted revolted revolting
revolve revolves revolved revolved revolving
reward rewards rewarded rewarded rewarding
rhyme rhymes rhymed rhymed rhyming
rid rids rid rid ridding
ride rides rode ridden riding
ridicule ridicules ridiculed ridiculed ridiculing
right rights righted righted righting
ring rings rang rung ringing
riot riots rioted rioted rioting
rip rips ripped ripped ripping
ripen ripens ripened ripened ripening
rise rises rose risen rising
risk risks risked risked risking
riveting rivetings rivetung rivetung rivetinging
roam roams roamed roamed roaming
roar roars roared roared roaring
roast roasts roasted roasted roasting
rob robs robbed robbed robbing
rock rocks rocked rocked rocking
roll rolls rolled rolled rolling
roof roofs roofed roofed roofing
root roots rooted rooted rooting
rope ropes roped roped roping
rot rots rotted rotted rotting
rotate rotates rotated rotated rotating
rout routs routed routed routing
route routes routed routed routing
rub rubs rubbed rubbed rubbing
ruin ruins ruined ruined ruining
rule rules ruled ruled ruling
run runs ran ran running
rush rushes rushed rushed rushing
rust rusts rusted rusted rusting
rustle rustles rustled rustled rustling
sabotage sabotages sabotaged sabotaged sabotaging
sack sacks sacked sacked sacking
sacrifice sacrifices sacrificed sacrificed sacrificing
sadden saddens saddened saddened saddening
safeguard safeguards safeguarded safeguarded safeguarding
sail sails sailed sailed sailing
salute salutes saluted saluted saluting
sample samples sampled sampled sampling
sanctify sanctifies sanctified sanctified sanctifying
sanitise sanitises sanitised sanitised sanitising
sanitize sanitizes sanitized sanitized sanitizing
satisfy satisfies satisfied satisfied satisfying
saturate saturates saturated saturated saturating
save saves saved saved saving
say says said said saying
scale scales scaled scaled scaling
scan scans scanned scanned scanning
scar scars scarred scarred scarring
scare scares scared scared scaring
scatter scatters scattered scattered scattering
scavenge scavenges scavenged scavenged scavenging
schedule schedules scheduled scheduled scheduling
scoff scoffs scoffed scoffed scoffing
scold scolds scolded scolded scolding
scorch scorches scorched scorched scorching
score scores scored scored scoring
scorn scorns scorned scorned scorning
scout scouts scouted scouted scouting
scrap scraps scrapped scrapped scrapping
scrape scrapes scraped scraped scraping
scratch scratches scratched scratched scratching
scream screams screamed screamed screaming
screech screeches screeched screeched screeching
screen screens screened screened screening
screw screws screwed screwed screwing
scribble scribbles scribbled scribbled scribbling
scroll scrolls scrolled scrolled scrolling
scrutinise scrutinises scrutinised scrutinised scrutinising
scrutinize scrutinizes scrutinized scrutinized scrutinizing
sculpt sculpts sculpted sculpted sculpting
seal seals sealed sealed sealing
search searches searched searched searching
seat seats seated seated seating
secede secedes seceded seceded seceding
secure secures secured secured securing
sedate sedates sedated sedated sedating
see sees saw seen seeing
seed seeds seeded seeded seeding
seek seeks sought sought seeking
seem seems seemed seemed seeming
seize seizes seized seized seizing
select selects selected selected selecting
sell sells sold sold selling
send sends sent sent sending
sense senses sensed sensed sensing
sentence sentences sentenced sentenced sentencing
separate separates separated separated separating
sequester sequesters sequestered sequestered sequestering
serve serves served served serving
service services serviced serviced servicing
set sets set set setting
settle settles settled settled settling
sever severs severed severed severing
sew sews sewed sewn sewing
shack shacks shacked shacked shacking
shade shades shaded shaded shading
shake shakes shook shaken shaking
shape shapes shaped shaped shaping
share shares shared shared sharing
sharpen sharpens sharpened sharpened sharpening
shatter shatters shattered shattered shattering
shave shaves shaved shaved shaving
shed sheds shed shed shedding
sheild sheilds sheilt sheilt sheilding
shell shells shelled shelled shelling
shelter shelters sheltered sheltered sheltering
shelve shelves shelved shelved shelving
shield shields shielded shielded shielding
shift shifts shifted shifted shifting
shine shines shone shone shining
ship ships shipped shipped shipping
shiver shivers shivered shivered shivering
shock shocks shocked shocked shocking
shoot shoots shot shot shooting
shop shops shopped shopped shopping
shore shores shored shored shoring
short shorts shorted shorted shorting
shorten shortens shortened shortened shortening
shoulder shoulders shouldered shouldered shouldering
shout shouts shouted shouted shouting
shove shoves shoved shoved shoving
show shows showed shown showing
shrink shrinks shrank shrunk shrinking
shrivel shrivels shrivelled shrivelled shrivelling
shrug shrugs shrugged shrugged shrugging
shuffle shuffles shuffled shuffled shuffling
shun shuns shunned shunned shunning
side sides sided sided siding
sift sifts sifted sifted sifting
sigh sighs sighed sighed sighing
sign signs signed signed signing
signal signals signaled signaled signaling
signify signifies signified signified signifying
silence silences silenced silenced silencing
simplify simplifies simplified simplified simplifying
simulate simulates simulated simulated simulating
sing sings sang sung singing
sink sinks sank sunk sinking
sip sips sipped sipped sipping
sit sits sat sat sitting
size sizes sized sized sizing
skate skates skated skated skating
skateboard skateboards skateboarded skateboarded skateboarding
ski skis skied skied skiing
skid skids skidded skidded skidding
skyrocket skyrockets skyrocketed skyrocketed skyrocketing
slam slams slammed slammed slamming
slander slanders slandered slandered slandering
slap slaps slapped slapped slapping
slash slashes slashed slashed slashing
slay slays slayed slain slaying
sleep sleeps slept slept sleeping
slick slicks slicked slicked slicking
slide slides slid slid sliding
slip slips slipped slipped slipping
slit slits slit slit slitting
slither slithers slithered slithered slithering
slope slopes sloped sloped sloping
slouch slouches slouched slouched slouching
slow slows slowed slowed slowing
slump slumps slumped slumped slumping
smash smashes smashed smashed smashing
smell smells smelled smelled smelling
smile smiles smiled smiled smiling
smirk smirks smirked smirked smirking
smoke smokes smoked smoked smoking
smolder smolders smoldered smoldered smoldering
smooth smooths smoothed smoothed smoothing
smother smothers smothered smothered smothering
smoulder smoulders smouldered smouldered smouldering
smuggle smuggles smuggled smuggled smuggling
snake snakes snaked snaked snaking
snap snaps snapped snapped snaping
snarl snarls snarled snarled snarling
snatch snatches snatched snatched snatching
sneak sneaks snuck snuck sneaking
sneer sneers sneered sneered sneering
sneeze sneezes sneezed sneezed sneezing
sniff sniffs sniffed sniffed sniffing
snow snows snew snew snowing
snowboard snowboards snowboarded snowboarded snowboarding
snub snubs snubbed snubbed snubbing
snuff snuffs snuffed snuffed snuffing
snuggle snuggles snuggled snuggled snuggling
soak soaks soaked soaked soaking
soar soars soared soared soaring
sob sobs sobbed sobbed sobbing
sober sobers sobered sobered sobering
solicit solicits solicited solicited soliciting
solve solves solved solved solving
sooth sooths soothed soothed soothing
soothe soothes soothed soothed soothing
sort sorts sorted sorted sorting
sound sounds sounded sounded sounding
sour sours soured soured souring
sow sows sowed sown sowing
spam spams spammed spammed spamming
span spans spanned spanned spanning
spare spares spared spared sparing
spark sparks sparked sparked sparking
sparkle sparkles sparkled sparkled sparkling
spawn spawns spawned spawned spawning
speak speaks spoke spoken speaking
spearhead spearheads spearheaded spearheaded spearheading
specialize specializes specialized specialized specializing
specify specifies specified specified specifying
speculate speculates speculated speculated speculating
speed speeds sped sped speeding
spell spells spelled spelled spelling
spellbind spellbinds spellbinded spellbinded spellbinding
spend spends spent spent spending
spice spices spiced spiced spicing
spike spikes spiked spiked spiking
spill spills spilled spilt spilling
spin spins spun spun spinning
spiral spirals spiralled spiralled spiralling
spit spits spat spat spitting
spite spites spited spited spiting
splash splashes splashed splashed splashing
splay splays splayed splayed splaying
splinter splinters splintered splintered splintering
split splits split split splitting
splurge splurges splurged splurged splurging
spoil spoils spoiled spoiled spoiling
sponsor sponsors sponsored sponsored sponsoring
spoof spoofs spoofed spoofed spoofing
spot spots spotted spotted spotting
sprawl sprawls sprawled sprawled sprawling
spray sprays sprayed sprayed spraying
spread spreads spread spread spreading
spring springs sprang sprang springing
sprinkle sprinkles sprinkled sprinkled sprinkling
sprint sprints sprinted sprinted sprinting
spruce spruces spruced spruced sprucing
spur spurs spurred spurred spurring
spurn spurns spurned spurned spurning
spy spies spied spied spying
squander squanders squandered squandered squandering
square squares squared squared squaring
squeeze squeezes squeezed squeezed squeezing
squish squishes squished squished squishing
stab stabs stabbed stabbed stabbing
stabilise stabilises stabilised stabilised stabilising
stabilize stabilizes stabilized stabilized stabilizing
stack stacks stacked stacked stacking
staff staffs staffed staffed staffing
stage stages staged staged staging
stagger staggers staggered staggered staggering
stagnate stagnates stagnated stagnated stagnating
stain stains stained stained staining
stake stakes staked staked staking
stalk stalks stalked stalked stalking
stall stalls stalled stalled stalling
stammer stammers stammered stammered stammering
stamp stamps stamped stamped stamping
stand stands stood stood standing
staple staples stapled stapled stapling
star stars starred starred starring
stare stares stared stared staring
start starts started started starting
startle startles startled startled startling
starve starves starved starved starving
state states stated stated stating
stave staves staved staved staving
stay stays stayed stayed staying
steal steals stole stolen stealing
steer steers steered steered steering
stem stems stemmed stemmed stemming
step steps stepped stepped stepping
stereotype stereotypes stereotyped stereotyped stereotyping
sterilise sterilises sterilised sterilised sterilising
sterilize sterilizes sterilized sterilized sterilizing
stick sticks stuck stuck sticking
stiffen stiffens stiffened stiffened stiffening
stifle stifles stifled stifled stifling
stigmatise stigmatises stigmatised stigmatised stigmatising
stigmatize stigmatizes stigmatized stigmatized stigmatizing
stimulate stimulates stimulated stimulated stimulating
sting stings stung stung stinging
stink stinks stunk stunk stinking
stipulate stipulates stipulated stipulated stipulating
stir stirs stirred stirred stirring
stitch stitches stitched stitched stitching
stocking stockings stockinged stockinged stockinging
stockpile stockpiles stockpiled stockpiled stockpiling
stoke stokes stoked stoked stoking
stoop stoops stooped stooped stooping
stop stops stopped stopped stopping
store stores stored stored storing
storm storms stormed stormed storming
storytelling storytellings storytellung storytellung storytellinging
straddle straddles straddled straddled straddling
strafe strafes strafed strafed strafing
straighten straightens straightened straightened straightening
strain strains strained strained straining
strangle strangles strangled strangled strangling
stray strays strayed strayed straying
stream streams streamed streamed streaming
streamline streamlines streamlined streamlined streamlining
strengthen strengthens strengthened strengthened strengthening
stress stresses stressed stressed stressing
stretch stretches stretched stretched stretching
strew strews strewed strewn strewing
stride strides strided strided striding
strike strikes struck struck striking
string strings stringed stringed stringing
strip strips stripped stripped stripping
strive strives strove strove striving
stroke strokes stroked stroked stroking
struggle struggles struggled struggled struggling
study studies studied studied studying
stuff stuffs stuffed stuffed stuffing
stumble stumbles stumbled stumbled stumbling
stump stumps stumped stumped stumping
stun stuns stunned stunned stunning
style styles styled styled styling
sub subs subbed subbed subbing
subdue subdues subdued subdued subduing
subject subjects subjected subjected subjecting
sublimate sublimates sublimated sublimated sublimating
submerge submerges submerged submerged submerging
submit submits submitted submitted submitting
subscribe subscribes subscribed subscribed subscribing
subside subsides subsided subsided subsiding
subsidise subsidises subsidised subsidised subsidising
subsidize subsidizes subsidized subsidized subsidizing
subsist subsists subsisted subsisted subsisting
subtract subtracts subtracted subtracted subtracting
subvert subverts subverted subverted subverting
succeed succeeds succeeded succeeded succeeding
succumb succumbs succumbed succumbed succumbing
suck sucks sucked sucked sucking
sue sues sued sued suing
suffer suffers suffered suffered suffering
suffice suffices sufficed sufficed sufficing
suffuse suffuses suffused suffused suffusing
suggest suggests suggested suggested suggesting
suit suits suited suited suiting
sully sullies sullied sullied sullying
sum sums summed summed summing
summarise summarises summarised summarised summarising
summarize summarizes summarized summarized summarizing
summon summons summoned summoned summoning
supersede supersedes superseded superseded superseding
supervise supervises supervised supervised supervising
supplant supplants supplanted supplanted supplanting
supplement supplements supplemented supplemented supplementing
supply supplies supplied supplied supplying
support supports supported supported supporting
suppose supposes supposed supposed supposing
suppress suppresses suppressed suppressed suppressing
sure sures sured sured suring
surf surfs surfed surfed surfing
surface surfaces surfaced surfaced surfacing
surge surges surged surged surging
surmise surmises surmised surmised surmising
surmount surmounts surmounted surmounted surmounting
surpass surpasses surpassed surpassed surpassing
surprise surprises surprised surprised surprising
surrender surrenders surrendered surrendered surrendering
surround surrounds surrounded surrounded surrounding
survey surveys surveyed surveyed surveying
survive survives survived survived surviving
suspect suspects suspected suspected suspecting
suspend suspends suspended suspended suspending
suss susses sussed sussed sussing
sustain sustains sustained sustained sustaining
swallow swallows swallowed swallowed swallowing
swap swaps swapped swapped swapping
swarm swarms swarmed swarmed swarming
sway sways swayed swayed swaying
swear swears swore sworn swearing
sweat sweats sweated sweated sweating
sweep sweeps swept swept sweeping
sweeten sweetens sweetened sweetened sweetening
swell swells swelled swelled swelling
swerve swerves swerved swerved swerving
swim swims swam swum swimming
swindle swindles swindled swindled swindling
swing swings swung swung swinging
swipe swipes swiped swiped swiping
switch switches switched switched switching
symbolise symbolises symbolised symbolised symbolising
symbolize symbolizes symbolized symbolized symbolizing
sympathise sympathises sympathised sympathised sympathising
sympathize sympathizes sympathized sympathized sympathizing
tack tacks tacked tacked tacking
tackle tackles tackled tackled tackling
tag tags tagged tagged tagging
tailor tailors tailored tailored tailoring
take takes took taken taking
talk talks talked talked talking
tally tallies tallied tallied tallying
tamper tampers tampered tampered tampering
tan tans tanned tanned tanning
tangle tangles tangled tangled tangling
tantalize tantalizes tantalized tantalized tantalizing
target targets targeted targeted targeting
tarnish tarnishes tarnished tarnished tarnishing
taste tastes tasted tasted tasting
taunt taunts taunted taunted taunting
tax taxes taxed taxed taxing
teach teaches taught taught teaching
tear tears tore torn tearing
tease teases teased teased teasing
tee tees teeed teen teeing
televise televises televised televised televising
tell tells told told telling
temper tempers tempered tempered tempering
tempt tempts tempted tempted tempting
tender tenders tendered tendered tendering
term terms termed termed terming
terrify terrifies terrified terrified terrifying
terrorise terrorises terrorised terrorised terrorising
terrorize terrorizes terrorized terrorized terrorizing
test tests tested tested testing
testify testifies testified testified testifying
text texts texted texted texting
thank thanks thanked thanked thanking
theorize theorizes theorized theorized theorizing
thin thins thinned thinned thinning
think thinks thought thought thinking
thrash thrashes thrashed thrashed thrashing
thread threads threaded threaded threading
threaten threatens threatened threatened threatening
thrill thrills thrilled thrilled thrilling
thrive thrives thrived thrived thriving
throw throws threw thrown throwing
thrust thrusts thrust thrust thrusting
thunder thunders thundered thundered thundering
thwart thwarts thwarted thwarted thwarting
tick ticks ticked ticked ticking
tide tides tided tided tiding
tie ties tied tied tying
tighten tightens tightened tightened tightening
tile tiles tiled tiled tiling
time times timed timed timing
tip tips tipped tipped tipping
tire tires tired tired tiring
toast toasts toasted toasted toasting
tolerate tolerates tolerated tolerated tolerating
toll tolls tolled tolled tolling
tone tones toned toned toning
top tops topped topped topping
topple topples toppled toppled toppling
torture tortures tortured tortured torturing
toss tosses tossed tossed tossing
total totals totaled totaled totalling
touch touches touched touched touching
toughen toughens toughened toughened toughening
tour tours toured toured touring
tout touts touted touted touting
track tracks tracked tracked tracking
trade trades traded traded trading
trademark trademarks trademarked trademarked trademarking
traffic traffics trafficked trafficked trafficking
traffick trafficks trafficked trafficked trafficking
train trains trained trained training
trample tramples trampled trampled trampling
transact transacts transacted transacted transacting
transcribe transcribes transcribed transcribed transcribing
transfer transfers transferred transferred transferring
transform transforms transformed transformed transforming
transition transitions transitioned transitioned transitioning
transmit transmits transmitted transmitted transmitting
transpire transpires transpired transpired transpiring
transplant transplants transplanted transplanted transplanting
transport transports transported transported transporting
trap traps trapped trapped trapping
traumatise traumatises traumatised traumatised traumatising
traumatize traumatizes traumatized traumatized traumatizing
travel travels travelled travelled travelling
traverse traverses traversed traversed traversing
tread treads treaded treaded treading
treat treats treated treated treating
trek treks trekked trekked trekking
tremble trembles trembled trembled trembling
trend trends trended trended trending
trespass trespasses trespassed trespassed trespassing
tribute tributes tributed tributed tributing
trick tricks tricked tricked tricking
trickle trickles trickled trickled trickling
trifle trifles trifled trifled trifling
trigger triggers triggered triggered triggering
trim trims trimmed trimmed trimming
trip trips tripped tripped tripping
triple triples tripled tripled tripling
trivialise trivialises trivialised trivialised trivialising
trot trots trotted trotted trotting
trouble troubles troubled troubled troubling
trounce trounces trounced trounced trouncing
truncate truncates truncated truncated truncating
trust trusts trusted trusted trusting
try tries tried tried trying
tuck tucks tucked tucked tucking
tumble tumbles tumbled tumbled tumbling
tune tunes tuned tuned tuning
tunnel tunnels tunnelled tunnelled tunnelling
turn turns turned turned turning
tweak tweaks tweaked tweaked tweaking
tweet tweets tweeted tweeted tweeting
twin twins twinned twinned twinning
twist twists twisted twisted twisting
type types typed typed typing
uncover uncovers uncovered uncovered uncovering
undercut undercuts undercut undercut undercutting
undergo undergoes underwent undergone undergoing
underline underlines underlined underlined underlining
undermine undermines undermined undermined undermining
underpay underpays underpaid underpaid underpaying
underscore underscores underscored underscored underscoring
understand understands understood understood understanding
understate understates understated understated understating
undertake undertakes undertook undertook undertaking
undervalue undervalues undervalued undervalued undervaluing
underwhelm underwhelms underwhelmed underwhelmed underwhelming
underwrite underwrites underwrote underwrote underwriting
undo undoes undid undone undoing
unearth unearths unearthed unearthed unearthing
unfold unfolds unfolded unfolded unfolding
unfollow unfollows unfollowed unfollowed unfollowing
unfounded unfoundeds unfoundeded unfoundeded unfoundeding
unify unifies unified unified unifying
uninstall uninstalls uninstalled uninstalled uninstalling
unionise unionises unionised unionised unionising
unionize unionizes unionized unionized unionizing
unite unites united united uniting
unleash unleashes unleashed unleashed unleashing
unlock unlocks unlocked unlocked unlocking
unmask unmasks unmasked unmasked unmasking
unnerve unnerves unnerved unnerved unnerving
unplug unplugs unplugged unplugged unplugging
unravel unravels unravelled unravelled unraveling
unseat unseats unseated unseated unseating
unsettle unsettles unsettled unsettled unsettling
unsubscribe unsubscribes unsubscribed unsubscribed unsubscribing
untie unties untied untied untying
unveil unveils unveiled unveiled unveiling
unwrap unwraps unwrapped unwrapped unwrapping
upbraid upbraids upbraided upbraided upbraiding
update updates updated updated updating
upgrade upgrades upgraded upgraded upgrading
uphold upholds upheld upheld upholding
uplift uplifts uplifted uplifted uplifting
upload uploads uploaded uploaded uploading
uproot uproots uprooted uprooted uprooting
upset upsets upset upset upsetting
urge urges urged urged urging
use uses used used using
usher ushers ushered ushered ushering
utter utters uttered uttered uttering
vaccinate vaccinates vaccinated vaccinated vaccinating
vacuum vacuums vacuummed vacuummed vacuumming
validate validates validated validated validating
value values valued valued valuing
vandalise vandalises vandalised vandalised vandalising
vandalize vandalizes vandalized vandalized vandalizing
vanish vanishes vanished vanished vanishing
vanquish vanquishes vanquished vanquished vanquishing
vaporise vaporises vaporised vaporised vaporising
vary varies varied varied varying
vault vaults vaulted vaulted vaulting
veer veers veered veered veering
venerate venerates venerated venerated venerating
vent vents vented vented venting
ventilate ventilates ventilated ventilated ventilating
venture ventures ventured ventured venturing
verify verifies verified verified verifying
veto vetoes vetoed vetoed vetoing
vex vexes vexed vexed vexing
vibe vibes vibed vibed vibing
vibrate vibrates vibrated vibrated vibrating
vie vies vied vied vying
view views viewed viewed viewing
vilify vilifies vilified vilified vilifying
vindicate vindicates vindicated vindicated vindicating
violate violates violated violated violating
visit visits visited visited visiting
visualise visualises visualised visualised visualising
visualize visualizes visualized visualized visualizing
voice voices voiced voiced voicing
void voids voided voided voiding
volunteer volunteers volunteered volunteered volunteering
vomit vomits vomitted vomitted vomitting
vote votes voted voted voting
vow vows vowed vowed vowing
wail wails wailed wailed wailing
wait waits waited waited waiting
waive waives waived waived waiving
wake wakes waked woken waking
walk walks walked walked walking
wander wanders wandered wandered wandering
wane wanes waned waned waning
want wants wanted wanted wanting
war wars warred warred warring
warehouse warehouses warehoused warehoused warehousing
warm warms warmed warmed warming
warn warns warned warned warning
warp warps warped warped warping
warrant warrants warranted warranted warranting
wash washes washed washed washing
waste wastes wasted wasted wasting
watch watches watched watched watching
wave waves waved waved waving
wax waxes waxed waxed waxing
weaken weakens weakened weakened weakening
wean weans weaned weaned weaning
wear wears wore worn wearing
weather weathers weathered weathered weathering
weave weaves wove woven weaving
wed weds wed wed wedding
weed weeds weeded weeded weeding
weep weeps wept wept weeping
weigh weighs weighed weighed weighing
welcome welcomes welcomed welcomed welcoming
wet wets wet wet wetting
whack whacks whacked whacked whacking
wheel wheels wheeled wheeled wheeling
whip whips whipped whipped whipping
whisk whisks whisked whisked whisking
whisper whispers whispered whispered whispering
whistle whistles whistled whistled whistling
wick wicks wicked wicked wicking
widen widens widened widened widening
wield wields wielded wielded wielding
wimp wimps wimped wimped wimping
win wins won won winning
wind winds wound wound winding
wing wings winged winged winging
wipe wipes wiped wiped wiping
wire wires wired wired wiring
wish wishes wished wished wishing
withdraw withdraws withdrew withdrawn withdrawing
wither withers withered withered withering
withstand withstands withstood withstood withstanding
witness witnesses witnessed witnessed witnessing
wonder wonders wondered wondered wondering
woo woos wooed wooed wooing
work works worked worked working
workshop workshops workshopped workshopped workshopping
worry worries worried worried worrying
worsen worsens worsened worsened worsening
worship worships worshipped worshipped worshipping
worth worths worthed worthed worthing
wound wounds wounded wounded wounding
wrap wraps wrapped wrapped wrapping
wreak wreaks wreaked wreaked wreaking
wreck wrecks wrecked wrecked wrecking
wrestle wrestles wrestled wrestled wrestling
wring wrings wrung wrung wringing
wrinkle wrinkles wrinkled wrinkled wrinkling
write writes wrote written writing
wrong wrongs wronged wronged wronging
wrought wroughts wroughted wroughted wroughting
yammer yammers yammered yammered yammering
yawn yawns yawned yawned yawning
yearn yearns yearned yearned yearning
yell yells yelled yelled yelling
yield yields yielded yielded yielding
zip zips zipped zipped zipping
zone zones zoned zoned zoning
zonk zonks zonked zonked zonking
zoom zooms zoomed zoomed zooming
`;

export const NOUNS = `
abandoning abandonings abuse abuses academic academics accent accents access accesses accident accidents
accord accords account accountant accountants accounting accountings accounts accrual accruals ace aces
acetate acetates ache aches acid acoustics acquaintance acquaintances acquittal acquittals acre acres acrobat
acrobats act acting actings activist activists actor actors actress actresses acts ad addenda addendum addict
addicts address addresses adjective adjectives administrator administrators admiral admirals adolescent
adolescents adult adults advance advances advantage advantages adventurer adventurers advertising
advertisings advice advisor advisors advocate advocates aerobics aerodynamics aeronautics affiliate
affiliates afghans africans age agent agents ages aging agings aid aids aim aims air aircraft airs al alarm
alarms albanians alert alerts alfredo alfredoes alga algae algerians alien aliens allergies allergy allies
ally alma almas alter alternative alternatives alters alumna alumnae alumni alumnus ambush ambushes amends
americans amnesty analysis analyst analysts anarchist anarchists ancestor ancestors anchor anchors anecdote
anecdotes anger angers angolans animator animators anise announcer announcers anomalies anomaly answer
answers antarctic antarctics antenna antennae antidote antidotes anybodies anybody anyone anything apostle
apostles apparition apparitions appeal appeals appendices appendix appetite appetites apprentice apprentices
approach approaches approaching approachings arab arabs arc arch archbishop archbishops arches architect
architects archive archives arctic arctics argentines arguing arguings aristocrat aristocrats arithmetic arm
armenians armour armours arms array arrays arrest arsenal arsenals arsenic art artisan artisans artist
artists arts ascent ascents asians aspect aspects aspirin assist assistant assistants assists associate
associates assuming assumings astronaut astronauts astronomer astronomers athiest athiests athlete athletes
athletics attack attacks attempt attempts attendant attendants attic attics attorney attorneys attosecond
attoseconds attracting attractings auction auctions aud audit audits aunt auntie aunties aunts aussies
australians austrians author authors autocrat autocrats autopsies autopsy avocado avocados award awards axe
axes axis ayatullah ayatullahs ba babies baby babysitting babysittings bacilli bacillus back backing backings
backs baggage baht bail bails baker bakers baking bakings balance balances ban band bands bang bangladeshis
bangs bank banker bankers banking bankings banks bankses bans bar barber barbers bargain bargains barge
barges bark barks baron baroness baronesses barons barracks barricade barricades barrier barriers bars
bartender bartenders barter barters base bases bash bashes bass battle battles battling battlings bbl bbps
bean beans bear bears beat beatboxer beatboxers beats beau beaux beef beefs beginning beginnings beings
beingses belarusians belgians bellies belly belonging belongings belt belts bend bends benedict benedicts
benefit benefits berg bergs best bet bets betting bettings bias biases bicyclist bicyclists bid bids bike
bikes bill billiards bills bind binds biopic biopics biopsies biopsy biopsys bishop bishops bison bit bitch
bitches bitching bitchings bitcoin bitcoins bite bites biting bitings bits bl blackmail blackmails blame
blames blank blast blaze blazes blemish blemishes blend blends blessing blessings blink blinks blitz blitzes
blitzs bloating bloatings block blockade blockades blocks blog blogger bloggers blogs blood blossom blossoms
blunder blunders blur blurs bo board boards boast boasts boat boating boatings bodies body bog bogs bohemian
bohemians bolivians bomb bombing bombings bombs bond bonds bone bones boo boogeyman boogeymans book booking
bookings bookkeeping bookkeepings books boom boos boost boosts boot boots border borders borough boroughs bos
bosnians boss bosses bottle bottles bottom bottoms bourgeois bourgeoises bowl bowling bowls box boxes boy
boycott boycotts boyfriend boyfriends boys brace braces branch branches brand brandies branding brandings
brands brandy brave braves brazilians breach breaches bread breadth break breakfast breakfasts breaks
breakthrough breakthroughs breathing breathings breed breeds bribe bribes brick bricklayer bricklayers bricks
bride brides bridge bridges brief briefs brigadier brigadiers brits bro broadcast broadcasting broadcastings
broadcasts broker brokers brook bros brother brothers bruise bruises brush brushes brute brutes bubble
bubbles buckle buckles bud buddhist buddhists budget budgeting budgetings budgets buds buffer buffers builder
builders building buildings bulgarians bullies bully bullying bullyings bump bumps bunnies bunny bunting
burden burdens burglar burglaries burglars burglary burial burials burn burns burping burpings bus buses
businessman businessmans businessperson businesspersons businesswoman businesswomans bust busts butcher
butchers butter butterflies butterfly buttress buttresses buzz buzzes bypass bypasses byte bytes ca cacti
cactus cad cadet cadets cage cahier cahiers cake cakes californians call calls calorie calories cam
cambodians cameroonians camp camping campings camps cams canadians canal canals canaries canary cane canes
cannibal cannibals canoe canoes canton cantons cap capital capitals caps captain captains capture captures
car carat carats carbohydrate carbohydrates card cards care carer carers cares caretaker caretakers carpenter
carpenters carrier carriers cars carving carvings cash cashes cashier cashiers cast casting castings casts
catalog catalogs catch catches catering caterings caterpillar caterpillars cathedral cathedrals caucus
caucuses cause causes caution cautions cave caves cca ceiling ceilings celcius celebrating celebratings
celebrities celebrity cellar cellars celsius censor censors cent center centers centigram centigrams
centiliter centiliters centimeter centimeters centre centres cents centuries century ceo ceos cereal cereals
certificate certificates cfo cfos cg chadians chain chains chair chairman chairmans chairs chairwoman
chairwomans challenge challenges chambers chamberses champion champions chancellor chancellors chandelier
chandeliers change changes channel channels chanting chantings chaos chaplain chaplains character
characteristic characteristics characters charge charges charities charity charm charms chart charts chase
chases chat chateau chateaux chatting chattings chauffeur chauffeurs cheat cheats check checks cheer cheering
cheerings cheerleader cheerleaders cheers cheese chef chefs cheque cheques chewing chicken chickens chief
chiefs child children chileans chill chin chineses chins chip chips chocolate chocolates christian christians
chrysanthemum chrysanthemums chum chums circle circles circus circuses cities citizen citizens citizenses
city civics claim claims clapping clappings clash clashes classic classics claw claws cleaner cleaners
cleaning cleanings clearing clearings clergies clergy cleric clerics clerk clerks click clicks client clients
cliff cliffs climbing climbings clinic clinics clip clips clone cloning clonings cloth clothes clothing
clothings cloths cloud clouds clown clowns club clubbing clubbings clubs cm cny coach coaches coaching
coachings coal coast coasts coat coating coatings coats code codes coding codings coefficient coefficients
coin coins coke cokes col colic colics collapse collapses collar collars colleague colleagues collecting
collectings colombians colonel colonels color coloring colorings colors colour colours columnist columnists
combat combats combine combines comedian comedians comfort comforts comic comics command commander commanders
commands comment commentary commenter commenters comments commercial commercials commissioner commissioners
commit commits communicating communicatings communique communiques communist communists commute commutes
companion companions complaining complainings complement complements complex complexes composer composers
composing composings compound compounds compromise compromises comrade comrades concentrate concentrates
concern concerns concrete concretes conduct conducting conductings conducts confidant confidante confidantes
confidants conflict conflicts confusion conglomerate conglomerates congoleses congressman congressmans
congresswoman congresswomans conscript conscripts consent consents conservatories conservatory constable
constables constituent constituents construct constructing constructings constructs consulate consulates
consultant consultants consulting consultings contact contacts contemporaries contemporary contender
contenders content contents contest contests contrast contrasts contributor contributors control controller
controllers controls convert convertable convertables converts convincing convincings cook cookie cookies
cooking cookings cooks cooperative cooperatives coordinate coordinates coordinator coordinators copier
copiers copies coping copings copy copyright copyrights coral core cores corp corpora corporal corporals
corpus corral corrals cost costs cottage cottages cotton cough coughs coulomb coulombs councillor councillors
counsel counsels count counter countess countesses counts couple couples courier couriers court courts
couscous cousin cousins cover covering coverings covers cowboy cowboys coworker coworkers coyote coyotes
crack cracks craft crafting craftings crafts crash crashes crawling crawlings crease creases creator creators
credit credits creep creeps cries crises crisis criteria criterion critic critics croatians croats crop crops
cross crosses crossing crossings crowd crowds crucible crucibles crude crudes cruise cruises crush crushes
cry crying cryings crystal crystals cubans cube cubes cue cues cull culls cunning cunnings cup cups curator
curators curb curbs cure cures curl curling curlings curls currency curricula curriculum curve curves
customer customers cut cuts cycle cycling cyclings czeches dab dabs dad daddies daddy dads daisies daisy dam
damage damages dance dancer dancers dances dancing dancings danes dare daredevil daredevils dares dark darks
darling darlings dart darts database databases date dates dating datings daughter daughters dawn dawns day
days deacon deacons deal dealer dealers deals dean deans death deathbed deathbeds deaths debate debates
debating debatings debut debuts decade decades decal decals decay decigram decigrams deciliter deciliters
decimal decimals decimeter decimeters decline declines decorating decoratings decorator decorators decrease
decreases deer defeat defeats defect defects defenceman defencemans deferral deferrals deities deity deja
dejas delay delays delegate delegates delegating delegatings delete deletes delight delights delivering
deliverings demand demands demise demographic demographics denar denars denial denials denizen denizens
deposit deposits deputee deputees deputies deputy derivative derivatives descendant descendants desert
deserter deserters deserts design designer designers designs desire desires despise despises detail details
detective detectives deterrent deterrents developer developers developing developings dg diabetes diagnosis
dialect dialects dice dick dickens dicks dictator dictators dietician dieticians dietitian dietitians digest
digests dignitaries dignitary dime dimes dinar dinars dinner dinners dip diplomat diplomats dips directing
directings director directors dirham dirhams discharge discharges discontent discontents discount discovering
discoverings disguise disguises dish dishes dishonesty disincentive disincentives dislike dislikes dispatch
dispatches display displays disposition dispositions dispute disputes disrepute district districts ditch
ditches diva divas dive dives divide dividend dividends divides diving divings divorce divorces dixie dixies
dj djs dkk dl dm dobra dobras dock docks doctor doctorate doctorates doctors document documentaries
documentary documents dodge dodges doggies doggy doilies doily dollar dollars dollies dolly dominicans door
doors dope dork dorks dose doses dossier dossiers doubt doubting doubtings doubts download downloads downside
downsides downstairs draft drafts drag dragonflies dragonfly drags drain drains draughts draw drawing
drawings dream dreaming dreamings dreams dress dresses dressing dressings dribbling dribblings drier driers
drift drifter drifters drifts drill drills drink drinking drinkings drinks drip drips drive driver drivers
drives driving drivings drone drones drop drops drum dub dubs dude dudes duel duels dump dumping dumpings
dumps duplicate duplicates dutches dutchess dutchesses dweller dwellers dwelling dwellings dye dyes dynasty
earl earls earnings earth ease eases eating eatings ebb ebbs echo echoes eclipse eclipses economics economies
economist economists economy ecuadorians eddies eddy edge edges editor editors educating educatings education
effect effects effigies effigy egg eggs egyptians elder elders electorate electorates electrician
electricians electricity electronics elite elites embargo embargoes embassies embassy emcee emcees emir
emiratis emirs emperor emperors employee employees employer employers enchanting enchantings encounter
encounters end ending endings ends enemies enemy energies energy engineer engineering engineerings engineers
englishmans enjoyment enterprise enterprises entertainment entrepreneur entrepreneurs envies environmentalist
environmentalists envy epic epics epidemic epidemics epoch epochs equipment escape escapes escort escorts
estate estates estimate estimates estonians ethic ethics ethiopians eula eulas eur europeans euros eve
evening evenings event events everybody everyone everything eves exabyte exabytes examiner examiners example
examples excel excellencies excellency excels excess excesses exchange exchanges excuse excuses executive
executives exemplar exemplars exercise exercises exercising exercisings exhaust exhausts exhibit exhibits
exile exiles existence exit experience experiences experiment experiments expert expertise experts exploring
explorings export exports express extent extents extract extracts eye eyeball eyeballs eyelid eyelids eyes
fabric fabrics face faces fahrenheit fail fails fair fairs faith faiths fall falls families family fannies
fanny farad farads farm farmer farmers farming farmings farms fascinating fascinatings fat fate father
fathers fats fault favorite favorites favour favourite favourites favours fear fears feature features feed
feeds feeling feelings feet fella fellas fellow fellows female females feminist feminists femtosecond
femtoseconds fence fences fencing fencings fern ferns ferries ferry fetish fetishes fiance fiances fiction
field fields fieldses fiend fiends fight fighter fighters fighting fightings fights figure figures file files
filibuster filibusters filing filings filipinos filling fillings film filmmaker filmmakers films filter
filters finance finances financier financiers financing financings finding findings fine fines finish
finishes finn finns fire firefighter firefighters fireflies firefly fireman firemans fires fish fishes
fishing fishings fit fits fitter fitters fix fixes flag flags flake flakes flame flames flare flares flash
flashes flavor flavors flavour flavours flesh fleshes flicker flickers flies flip flips flirting flirtings
flo float floats flock flocks flood flooding floodings floods flos flour flow flower flowers flows fluid
fluids flute flutes fly focus focuses foe foes fog fogs foil foils fold folds follies folly food fool fools
foot force forces forebear forebears forecast forecasting forecastings forecasts foreman foremans forerunner
forerunners forester foresters forgiveness forint forints fork form format formats formatting formattings
forms formula formulae forward forwards foster fosters fourier foursome foursomes fowl fracture fractures
fragme fragmes frame frames franc franchise franchises francs freelancer freelancers frenches friend friends
fries frigate frigates frontier frontiers frost frosting frostings frosts frown frowns fry ft fuck fucks fuel
fuels fugitive fugitives function functions fund funding fundings funds funeral funerals fungi fungus
furlough furloughs furniture fuss fusses future futures fuzz fuzzes fy gadflies gadfly gag gags gail gails
gain gains gal gallon gallons gambians gambler gamblers game games gang gangs gardener gardeners gardening
gardenings garlic garlics garnish garnishes gas gases gasses gate gates gathering gatherings gauge gauges
gaze gazes gb gbp gbps gear gears geek geeks geese geisha geishas gelatin gelatins gene genera general
generals generating generatings genes genetics genious geniouses genius geniuses gentleman gentlemans genus
georgians germans gesture gestures ghanaians ghost ghosts ghostwriter ghostwriters gift gifts gigabyte
gigabytes gill gills girl girlfriend girlfriends girls glacier glaciers gladiator gladiators glare glares
gliding glidings glimpse glimpses gloss glosses glow glows glue glues gluten glycerin goalie goalies
goalkeeper goalkeepers goaltender goaltenders god goddess goddesses gods gold golds golf golfer golfers goof
goofs goose gore gossip gossips grade grades graduate graduates gram grams granaries granary grandchild
grandchilds granddaughter granddaughters grandfather grandfathers grandma grandmas grandmother grandmothers
grandpa grandparent grandparents grandpas grandson grandsons granite grannies granny graphic graphics grasp
grasps grass grave graves greed greeks greens greeting greetings grenadier grenadiers grid grids grieving
grievings grill grills grind grinds grip grips groom grooms ground grounds growth growths grumble grumbles
guarantee guarantees guard guards guatemalans guess guesses guest guests guide guides guiding guidings
gullies gully gulp gulps gum gun guns guru gurus guy guys gymnastics gypsies gypsy hack hacks hail hair
hairdresser hairdressers hairstylist hairstylists haitians half halibut hall halls halo halos halt halts
halve halves ham hammer hammers hams hand handful handfuls handle handles handling handlings hands happiness
harbour harbours harm harms harness harnesses harrowing harrowings harvest harvesting harvestings harvests
hash hashes hashish haste hatch hatches hate hates haul hauls haunt haunts haven havens haze hazel hazels
hazes head headphone headphones headquarters heads heat heating heatings heats heave heaven heavens heaves
hectare hectares hectogram hectograms hedge hedges heir heirs heist heists help helps herald herb herbs here
hermit hermits hero heroes heroine heroines hertz hertzs hg highlight highlights highrise highrises hijack
hike hikes hiking hikings hill hills hindis hint hints hippopotami hippopotamus hire hires hiring hirings
historian historians history hit hits hkd hobbies hobby hobo hobos hockey hold holding holdings holds hole
holes hollies holly home homeless homelesses homes homework hondurans honesty honey honor honors honour
honours hook hooks hooky hop hope hopes hops hormone hormones horse horseradish horses hospital hospitality
hospitals host hostage hostages hostess hostesses hosts hotbed hotbeds hound hounds hour hours house
housekeeper housekeepers houses howling howlings hr hrs hug hugs human humanitarian humanitarians humans
humdrum humdrums hungarians hunger hunt hunter hunters hunting huntings hunts husband husbands hussies hussy
hygienist hygienists hype hypes hz ice icelandics icing icings icon icons ideal ideals idol idols ie
ignorance illustrating illustratings illustrator illustrators ils imagining imaginings immigrant immigrants
impact impacts impatience implement implements imploding implodings import importance impressionist
impressionists improv incel incels incentive incentives inch inches incident incidents incline inclines
increase increases incumbent incumbents index indexes indians indices indiceses individual individuals
indonesians infant infants influence influences information inhabitant inhabitants inhale inhales initiative
initiatives ink inks inning innings innocent innocents innovating innovatings innovator innovators inr insect
insects insert inserts inspecting inspectings inspector inspectors installer installers instant instants
instigator instigators institute institutes instructor instructors intellect intellects intent intents
interacting interactings intercept intercepts interest interests interface interfaces interim interims intern
internet interstate interview interviewing interviewings interviews inventing inventings inventor inventors
invertebrate invertebrates investigator investigators invoice invoices iranians iraqis irishmans iron ironing
ironings irons israelis issue issues italians ivorians jade jades jail jails jam jamaicans jams japaneses
jasmine jasmines jay jays jazz jazzes jean jeans jellies jelly jellyfish jester jesters jewel jewelry jewels
jogger joggers jogging joggings joke jokes jolie jolies jordanians joule joules journal journalist
journalists journals joy joys jpy judge judges judging judgings juggler jugglers juggling jugglings juice
juices jump jumps jupiter justice justices justifying justifyings juvenile juveniles k karate kazakhs kb kbps
keel keels kelvin kelvins kenyans key keynote keynotes keys kg kick kicking kickings kicks kid kids kill
killing killings kills kilo kilobyte kilobytes kilogram kilograms kilometer kilometers kilos kin kindergarten
king kings kins kinsman kinsmans kinswoman kinswomans kiss kisses kitten kittens kitties kitty km kmph kn
kneading kneadings knickers knitting knittings knives knock knocks knot knots knowledge koreans kr krona
kronas krw kuwaitis kwanza kwanzas kyat kyats label labels labor laboratories laboratory laborer laborers
labors labour labours lace laces lack lacks lad ladies lads lady lag land landing landings landlord landlords
lands lane lanes laos lap laps lapse lapses larva larvae lass lasses latch latches latter latters latvians
laugh laughing laughings laughs laughter launch launches laureate laureates lawyer lawyers layer layers
layman laymans lb leach leaches lead leader leaders leads leaf leak leaks leap leaps learning learnings lease
leases leasing leasings leather leaves lebaneses lecture lectures leech leeches legend legends leisure
lempira lempiras leo leos less level levels levies levy liberal liberals liberians libretti libretto libyans
lice licence licences license licenses licensing licensings lick licks lie lies lieutenant lieutenants lift
lifting liftings lifts light lightning lilies lily lime limes limit limiting limitings limits limp limps line
lines linguistics link links lipid lipids liquid liquids lira liras list listening listenings listing
listings lists liter literature liters lithuanians litre litres liver lives lm load loads loaf loan loans
loaves lobbies lobby lock locks lodge lodging lodgings log logic logistics logs look looks loom looms loot
loots lord lords loser losers love lover lovers loves luck luddite luddites luggage lumen lumens lump lumps
lunch lunches lush lushes lust lusts lux lx lying lyings m ma macedonians machinery magic magician magicians
magistrate magistrates magnate magnates mail mails maintaining maintainings majesty maker makers malagasies
malaysians male males mammal mammals man manager managers mandate mandates mandible mandibles maniac maniacs
manifesting manifestings manner manners manoeuvre manoeuvres mans manufacturing manufacturings map maps
marine marines market marketing marketings markets mars marsupial marsupials martyr martyrs mash mashes mask
masks massacre massacres master masters mat match matches mate material materials mates mathematics matriarch
matriarches matrices matrix mats matses matter matters max maya mayas mayflies mayfly mayor mayors mb md
meaning meanings measles measure measures meat mechanic mechanics medal medals media median medians medic
medics meditating meditatings medium meeting meetings megabyte megabytes melancholy melodies melody memoranda
memorandum men mention mentions mentor mentors menu menus merchandise merchant merchants merge merges merit
merits mess messaging messagings messes metal metallurgy metals meter meters metier metiers metric metrics
mexicans mg mi mic mice microgram micrograms microsecond microseconds mics mile miles militaries military
milk milks milligram milligrams milliliter milliliters millimeter millimeters millisecond milliseconds mime
mimes mind minds mine mineral minerals mines miniature miniatures mining minings minion minions minister
ministers minute minutes mirror mirrors mischief mischiefs misfit misfits miss misses missive missives missus
missuses mistake mistakes mister misters mitten mittens mix mixes ml mm mobile mobiles mock mocks model
modeling modelings models moderator moderators modernist modernists moduli modulus mogul moguls mold molds
mom mommies mommy moms monarch monarches money mongolians monitor monitoring monitorings monitors monk monkey
monkeys monks monogamy monopolies monopoly month months moose mop moped mopeds mops moral morals morning
mornings moroccans mortal mortals mosque mosques mosquito mosquitoes mother mothers motive motives mould
moulds mount mounts mouse mouth mouths move moves movie movies mph mps mum mummies mummy mumps mums mural
murals murder murders music musician musicians mutinies mutiny muzzle muzzles mystic mystics nagging naggings
nail name names namibians nannies nanny nanosecond nanoseconds narcotic narcotics narrative narratives
narrator narrators nat native natives nats navigating navigatings nebula nebulae need needs neglect neglects
negotiating negotiatings neice neices neighbor neighbors nemeses nemesis nephew nephews neptune nerd nerds
net nets network networking networkings networks neuroses neurosis news newton newtons nicaraguans niece
nieces nigerians nigeriens nite nites nitrate nitrates nobleman noblemans noblewoman noblewomans nobodies
nobody nod nods nomad nomads norm norms norwegians notaries notary note notes nothing nothings notice notices
novel novels novice novices nowadays nuclei nucleus number numbers nun nuns nurse nurseryman nurserymans
nurses nursing nursings nutella nuts nutses oatmeal oatmeals object objective objectives objects obstetrics
occupant occupants occupier occupiers ocean oceans octopi octopus offensive offensives offer offering
offerings offers officer officers official officials offspring offsprings ohms oil oils olive olives omanis
ones ooze oozes opening openings opera operating operatings operator operators opiate opiates opposite
opposites optimist optimists optometrist optometrists opus oracle oracles orbit orbits ordeal ordeals order
orders organising organisings organizer organizers organizing organizings orient orients originator
originators orphan orphans others otherses ounce ounces outcast outcasts outlaw outlaws outline outlines
outspoken outspokens ova oval ovals oven ovens overcoming overcomings overcrowding overhaul overhauls
overpass overpasses overtime overtimes overview overviews ovulating ovulatings ovum owner owners ox oxen
oxygen oz pa pack package packages packaging packagings packs paddies paddy page pages paint painter painters
painting paintings paints pair pairs paise paises pakistanis pal palestinians pals pan panamanians panellist
panellists panic panics panoplies panoply pans panties pants parade parades paradise paradises paraguayans
parallel parallels pardon pardons parent parental parentals parentheses parenthesis parents pariah pariahs
parish parishes park parking parkings parks parole paroles part parties partner partners parts party partying
partyings pascals pass passes past paste pastes pastor pastors pasts patch patches pate patent patents pates
pathogen pathogens patience patient patients patriarch patriarches patriot patriots patrol patron patrons
patsies patsy pause pauses pawn pawns pay pays pd peace peacekeeping peacekeepings peak peaks peanut peanuts
pearl pearls pedal pedals pedestal pedestals pee peel peels peer peers pees pen pence pences pencil pencils
pennies penny pens people percent percentage percentages performer performers perfume perfumes periodical
periodicals permit permits person perspective perspectives peruvians peso pesos pessimist pessimists pet
petabyte petabytes petal petals petrol pets peyote peyotes phantom phantoms pharmacist pharmacists phase
phases phenomena phenomenon philippines philosopher philosophers phone phones photocopier photocopiers
photograph photographer photographers photographs phrase phrases physician physicians physics pick picket
pickets picks picnic picnics picosecond picoseconds pie pier piers pies pig piggies piggy pigs pile piles
pilgrim pilgrims pilot pilots pin pine pines pins pint pints pioneer pioneers pipe pipes pit pities pits pity
pivot pivots place places plague plagues plan planner planners planning plannings plans plant plants plaque
plaques plastic plastics plate plates play player players playing playings playmate playmates plays
playwright playwrights plce plces plead pleads plebiscite plebiscites plough ploughs plug plugs plumber
plumbers plump plumps plunder plunders plunge plunges pluto podcaster podcasters poet poets point points
poison poisoning poisonings poisons pol police policeman policemans polish polishes politician politicians
politics poll pollen polls pols polygamy pool pools poop poops pop poppies poppy pops population populations
pore pores pork pornstar pornstars portal portals portugueses pose poses position positioning positionings
positions post posts potential potentials potter potters pound pounds power powers practice practices
practitioner practitioners praise praises prankster pranksters praying prayings preacher preachers preamble
prediction predictions premia premier premiers premise premises premium preposition prepositions prerogative
prerogatives presense preserve preserves president presidents press presses pressure pressures pretending
pretendings pretense prey preys price prices pride prides priest priestess priestesses priests prince princes
princess princesses principal principals print printing printings prints prisoner prisoners pro probe probes
problem problems proceed proceeds process processes processing processings prodigies prodigy produce producer
producers produces professional professionals professor professors profile profiles progenies progenitor
progenitors progeny prognoses prognosis program programme programmer programmers programmes programs progress
progresses project projects promise promises prop prophet prophets props pros prospect prospector prospectors
prospects prostate prostates prostitute prostitutes protest protests prune prunes psych psyches psychologist
psychologists pt publishing publishings pudding puddings pump pumps punch punches punk punks pupil pupils
puppies puppy purchase purchases purpose purposes push pushes pussies pussy putty px pyramid pyramids qataris
qt qtr quarantine quarantines quart quarter quarterback quarterbacks quarts queen queens question questioning
questionings questions quiver quivers quiz quizzes quotient quotients rabbi rabbis rabies race races racist
racists rack racks radical radicals radii radius rage rages raid raids rail rain rains raise raises rake
rakes rallies rally range ranges rank ranks rant rants rap rape rapes rapper rappers rapping rappings raps
rash rashes rat rate rates rating ratings rats raven ravens ray rays reach reaches reading readings realist
realists rear rears reason reasoning reasonings reasons rebate rebates rebel rebels rebound rebounds rebuttal
rebuttals recall recalls receptionist receptionists recipient recipients recital recitals recluse recluses
recognition record recording recordings records recount recreation recruit recruiter recruiters recruits
recycling recyclings redo redoes reed reeds reel reels refactor refactors reference references referenda
referendum referent referents referral referrals refill refills reform reformer reformers reforms refugee
refugees refund refunds refuse refuses regard regards register registers regret regrets rehearsing
rehearsings reins reject rejects relative relatives relaxation relaxing relaxings release releases relish
relishes remake remakes remand remands remark remarks remedies remedy rendering renderings rendezvous
rendezvouses rendezvouss rent rental rentals rents reorder reorders repair repairs repeal repeals repeat
repeats replies reply report reporter reporters reporting reportings reports representative representatives
reprieve reprieves republic republican republicans republics request requests rerun reruns rescue rescues
research researcher researchers reserve reserves resident residents resolve resolves resort resorts respect
respects respite respites responding respondings rest restart restarts restructruing restructruings
restructuring restructurings rests result results resume resumes retreat retreats return returns retweet
retweets reveal reveals reverend reverends reverse reverses review reviews revolt revolts revolutionaries
revolutionary reward rewards rex rexes rhetoric rhetorics rhyme rhymes rice rickets ride rides riding ridings
ring rings riot riots rip rips rise rises risk risks rite rites ritual rituals riverbed riverbeds roast
roasts robin robins rock rocks rod rodent rodents rodeo rodeos rods rogue rogues roll rolls romanians roof
roofer roofers roofing roofings roofs rookie rookies room rooms root roots rope ropes rose roses rot rouble
roubles round route routes routine routines row rowing rowings rows rp rub rubbish rubbishes rubies rubs ruby
ruin ruins rule ruler rulers rules ruling rulings run running runningback runningbacks runnings runs rupee
rupees rush rushes russians rust rusts rwandans sabbatical sabbaticals sabotage sabotages sack sacks
sacrifice sacrifices sadness safeguard safeguards safety sage sages sail sailing sailings sailor sailors
sails saint saints salaries salary salmon salt salute salutes samoans sample samples sand sandwich sandwiches
sapien sapiens satish saturn saudis saying sayings scale scales scan scans scar scare scares scars scatter
scenery scent scents schedule schedules scheduling schedulings scholar scholars school schooling schoolings
schools scientist scientists scion scions scissors score scores scoring scorings scorn scorns scottishes
scout scouts scrap scrape scrapes scraps scratch scratches scream screaming screamings screen screening
screenings screens screenwriter screenwriters screw screws scribble scribbles scroll scrolls sculpting
sculptings sculptor sculptors seabed seabeds seal seals search searches season seat seating seatings seats
sec secret secretaries secretary secrets secs sect sects seed seeds self seminar seminars senate senegaleses
senior seniors sense senses sentence sentences serbians sergeant sergeants serial serials series servant
servants serve serves service services serving servings servitor servitors set sets setting settings sex
sexes shack shacks shade shades shaman shamans shape shapes share shares shave shaves shed sheds sheep sheild
sheilds shekel shekels shell shells shelter shelters shepherd shepherds sheqel sheqels shield shields shift
shifts shilling shillings shingles ship shipping shippings ships shiver shivers shock shocks shoe shoes shop
shopping shoppings shops shore shores shortage shortages shortening shortenings shorts shoulder shoulders
shouting shoutings shove shoves show showgirl showgirls showman showmans showrunner showrunners shows shrug
shrugs shuffle shuffles sibling siblings side sides sign signal signaling signalings signals signatories
signatory signing signings signs silence silences silk silver silvers singaporeans singer singers singing
singings sink sinks sinner sinners sip sips sissies sissy sister sisters site sites sitting sittings size
sizes skateboard skateboarding skateboardings skateboards skating skatings skeleten skeletens ski skid skids
skier skiers skies skill skills skin skirmish skirmishes skis skittles sky slack slacks slander slanders slap
slaps slash slashes sleep sleeping sleepings sleeps slice slip slips slit slits slope slouch slouches slovaks
slump slumps smash smashes smell smells smile smiles smirk smirks smoke smokes smoking smokings smuggler
smugglers snake snakes snap snaps sneeze sneezes snow snowboarding snowboardings snowing snowings snows snub
snubs soap sob sobs soccer socialist socialists soldier soldiers sole soles soloist soloists solvent solvents
somalians sombrero sombreros somebodies somebody someone someones something son sonnies sonny sons sorcerer
sorcerers sorceress sorceresses soul souls sound sounds sovereign sovereigns spacecraft spam spams span
spaniards spans spark sparks spearhead spearheads specialist specialists species spectator spectators speed
speeds spell spelling spellings spells spending spendings spice spies spike spikes spill spills spin spins
spiral spirals spirit spirits spite spites splash splashes splinter splinters split splits splurge splurges
spokesperson spokespersons sponsor sponsors spot spots spouse spouses spray sprays spread spreads spring
springs sprinkle sprinkles sprint sprints spruce spruces spur spurs spy square squares squat squats squatter
squatters squeeze squeezes stab stable stables stack stacks staff staffer staffers staffs stage stages
staging stagings stain stains stake stakes stalk stalks stall stalls stamp stamps stand standard standards
stands staple staples star stare stares stars start starts state states statesman statesmans static statistic
statistics statute statutes stay stays steam steel steer steers stem stems step stepbrother stepbrothers
stepchild stepchilds stepfather stepfathers stepmother stepmothers steps stepsister stepsisters sterling
sterlings stick sticks stimuli stimulus sting stink stinks stipend stipends stitch stitches stocking
stockings stockpile stockpiles stomach stomachs stone stones stoop stoops stop stops store stores storm
storms storytelling storytellings strain strains stranger strangers strategies strategy stream streamer
streamers streams stress stresses stretch stretches stretching stretchings stride strides strike strikes
string strings stroke strokes struggle struggles struggling strugglings student students studies study
studying studyings stuff stuffing stuffings stuffs stumble stumbles stump style styles sub subject subjects
subordinate subordinates subs substrate substrates subtotal subtotals subtracting subtractings sudaneses
suffering sufferings sugar suit suite suites suits sultan sultans sum summer summers sums sunrise sunrises
sunshine superhero superheroes superhuman superhumans superintendent superintendents superior superiors
superstar superstars supervisor supervisors supplement supplements supplies supply support supports surf
surface surfaces surfer surfers surfing surfings surge surgeon surgeons surges surprise surprises surrender
surrenders surrogate surrogates survey surveying surveyings surveys surviving survivings survivor survivors
sushi swap swaps swarm swarms swear swearing swearings swears sweat sweats swedes sweeper sweepers
sweepstakes sweetheart sweethearts swell swells swim swimming swimmings swindle swindles swing swings swipe
swipes swisses switch switches syllabi syllable syllables syllabus synergies synergy synopses synopsis
syrians system systems tableau tableaux tablespoon tablespoons taboo taboos tactic tactics tag tags
taiwaneses talent talents talk talking talkings talks tallies tally tan tangle tangles tanning tannings tans
taoiseach taoiseaches target targets taste tastes tasting tastings taunt taunts tax taxes tb tbl tbsp tce td
tea teacher teachers teaching teachings team teams tear tears teasing teasings teaspoon teaspoons technician
technicians technologist technologists tee teen teenager teenagers teens tees teeth temper tempers template
templates tenant tenants tender tennis terabyte terabytes term terminal terminals terrorist terrorists test
tester testers testing testings tests texans text texts thais thanks therapist therapists there
thermodynamics theses thesis thief thieves thing thingies things thingy thinking thinkings thread threads
threesome threesomes thrill throw throws thrust thrusts thunder tic tick ticks tics tide tides tie tier tiers
ties tiktoker tiktokers tile tiles time times timetable timetables timing timings tin tip tipping tippings
tips tire tires toast toasts toddler toddlers token tokens toll tolls ton tone tones tonight tonite tonites
tonne tonnes tooth toothpaste top topic topics tops tornado tornados torque torques torture tortures toss
tosses total totals touch touches tour tourist tourists tours townfolk townsfolk track tracking trackings
tracks trade trademark trademarks trader traders trades trading tradings traffic traffics tragedies tragedy
train training trainings trains tramp tramps transcriptionist transcriptionists transfer transfers transition
transitions transplant transplants transport trap traps travel traveler travelers traveling travelings
travelling travellings travels tread treads treat treatise treats trek treks trend trends trendsetter
trendsetters trespass trespasses trial trials tribe tribes tribunal tribunals tributaries tributary tribute
tributes trick trickle trickles tricks trigger triggers trim trims trinidadians trinities trinity trip triple
triples trips trooper troopers troops trot trots trouble troubles troubleshooting trough troughs trousers
trout trust trusts tsp tummies tummy tuna tune tunes tungsten tunic tunics tunisians tunnel tunnels turkmens
turn turns turntable turntables tutor tutorial tutorials tutors tuxedo tuxedos tv tvs tweet tweets twin twins
twist twists tycoon tycoons type types typing typings tyranny ugandans ukrainians uncle uncles uncoordinated
uncoordinateds underestimate underestimates undergraduate undergraduates underground undergrounds
understanding understandings undertaking undertakings undertone undertones underwear underwears underwriter
underwriters update updates upgrade upgrades upload uploads upside upsides upstairs upstairses uranus
urbanite urbanites urge urges urinal urinals usd user users usher ushers vacuum vacuums vagabond vagabonds
value values van vanilla vanillas vans vapor variable variables variant variants varieties variety varnish
varnishes vault vaults vegetable vegetables venezuelans venture ventures venus venuses verdict verdicts
vernacular vertebra vertebrae vertebrate vertebrates vet veteran veterans veterinarian veterinarians veto
vetoes vets vibe vibes vietnameses view views villain villains vinegar viola violas violence violet violets
vip vips virus viruses visionaries visionary visit visitor visitors visits visualizing visualizings vitae
vocabularies vocabulary voice voices void voids volcano volcanoes voltage voltages volts volunteer
volunteering volunteerings volunteers vomit vomits vote votes voting votings vow vows voyager voyagers wafer
wafers waist waists wait waiter waiters waiting waitings waits walk walks wanderer wanderers wang wangs war
ward wards warehouse warehouses warmth warning warnings warrant warrants warrior warriors wars wash washes
washing washings waste wastes watch watches watching watchings water waterbed waterbeds watershed watersheds
watt watts wattses wave waves wax waxes way ways wb wear wears weather weatherman weathermans weathers
wedding weddings weed weeds week weekend weeks welcome welcomes welder welders welshes whale whales wheel
wheels whip whips whisk whisks whisky whisper whispering whisperings whispers whistle whistles wick wicks
wife wildlife wimp wimps win wind winds wine wing wings winner winners wins wipe wipes wire wires wiring
wirings wish wishes witch witches witness witnesses wives wizard wizards wk wks woman women wonder wondering
wonderings wonders wood wool word words work worker workers working workings works workshop workshops worries
worry worrying worryings worship worships worth worths wound wounds wrap wrapping wrappings wraps wreck
wrecks wrestler wrestlers wrestling wrestlings wrinkle wrinkles writer writers writing writings xaf xof yard
yards yawn yawning yawnings yawns yb yd year yearning yearnings years yell yelling yellings yells yen yield
yields yogi yogis yottabyte yottabytes youth youths youtuber youtubers yr yrs yuan yuans zambians zeroing
zeroings zettabyte zettabytes zimbabweans zip zips zloty zlotys zombie zombies zone zones zoning zonings zoom
zooming zoomings zooms
`;

export const ADJECTIVES = `
abandoned aberrant abject ablaze able aboard above abreast abrupt absent absolute absorbed absorbing abstract
abstruse absurd absurder absurdest abundant academic accelerating accepted accommodating accompanying
accurate aching acknowledged acquiescent actual acute adamant adept adequate adjusted adolescent adopted
adult advanced adverse affected affectionate affluent afraid against aged aggressive agile agonizing agonzing
agreeable ahead alarmed alarming alcoholic alert alight alighter alightest alike alive alkaline all alleged
alluring alone aloof alright altered alternate alternative amazed amazing ample amusing angrier angriest
angry animated annoying antarctic anticipated antiquated antique antsy appalled appalling apparent appealing
appetizing applied appreciated appropriate approximate approximater approximatest apt arab arbitrary archival
arctic armed arresting arrogant articulate articulater articulatest artificial artsy ashen asleep aspiring
associated assumed assured assuring astonishing astounding astute attractive auditory augmented austere
authentic authorized autoimmune average awake awarded aware awesome awesomer awesomest awkward backwards bad
baffled baffling baked balanced bald balder baldest bankrupt bankrupter bankruptest bare barren based
battered bawdier bawdiest bawdy beautiful becoming behind belated bella beloved below beneath beneficial
benign bent beside best bestselling better bewildered bewildering bewitching beyond biased big bigger biggest
bigtime binding bipartisan bitter bitterest bizarre black blacker blackest bland blander blandest blank
blessed blind blinded blinding blithe blond blonder blondest bloodier bloodiest bloody blue bluer bluest
blunt blunter bluntest boggling bogus boiled boiling bold bolder boldest boldface bonafide booming bored
boring bottled bottom bouncier bounciest bouncing bouncy bound bourgeois brash brasher brashest brave braver
bravest breathtaking brief bright brighter brightest brilliant brillianter brilliantest brisk broad broader
broadest broken bronze brown browner brownest bruised bruising brute budding buff buffest burlier burliest
burly burned burnt busier busiest bustling busy caged cageier cageiest cagey calculated calm calmer calmest
calming captivating cardiac careful caring celebate celebrated centralized certain certified challenging
changing charged charmed charming cheap cheaper cheapest cheery cheesier cheesiest cheesy chewy chief chilled
chillier chilliest chilling chilly chintzy circumspect civil classic classified clean cleanest clear clearer
clearest clever cleverer cleverest clockwise close closed closer closest closing cloudier cloudiest cloudy
cluttered coarse coarser coarsest coded coercive cogent cognizant cold colder coldest colonial colored
colossal coloured comatose combined comforting comic commanding commensurate commercial common commoner
commonest communist companion compassionate compelling competing complete completer completest complex
complicated compromising compulsory concave conceited concentrated concerning concise concrete condescending
conducive conflicting confused confusing congruent conjoint conjugal conjugate conjugater conjugatest
consequent considered consolidated conspiring constant constituent consummate consummater consummatest
contemporary content continuing contradictory contrary contrasting contributing contrite controlled
controlling convertable cooked cool cooler coolest cooperative corporate correct correcter correctest
corresponding corrupt corrupter corruptest costlier costliest costly counterclockwise counterfeit
counterfeiter counterfeittest covered covert cowardlier cowardliest cowardly coy cozier coziest cozy cracked
crafty cramped craven crazed creepy crippling crisp crisper crispest crowded crucial crude cruel crueler
cruelest crushed crystalline cuddlier cuddliest cuddly cultivated cunning cured curlier curliest curly
curmudgeonly customary customized cute cuter cutest cutesy cutting daily damaged damaging damp dampened
damper dampest dangerous dapper daring dark darling dashing dated daunting dazed dazzled dazzling dead deader
deadest deadlier deadliest deadly deadpan deaf deafer deafest dear dearer dearest debilitating decayed
decaying deceased deceiving decentralized declining decorated decreasing dedicated deep deeper deepest
deferred defiant defined defining definite deformed defuse defuser defusest degenerate degrading delayed
deliberate deliberater deliberatest delicate delighted delightful delighting demanding demeaning demographic
demoralizing demure dense denser densest dependent depressed depressing deranged derelict derivative
deserving desperate despondent destitute desultory detailed determined devastating developed devoid devoted
devout didactic difficult diffuse diffuser diffusest dignified dim diminished dire direct directed directer
directest direr direst dirtier dirtiest dirty disabled disappointing disarming disciplined discounted
discouraged discreet discrete diseased disgruntled disgusting disheartening disjoint disparate dissenting
distant distinct distorted distracting distressed distressing disturbed disturbing divergent diverse divine
diviner divinest dizzier dizziest dizzy dizzying docile dominant done dormant doting double doubler doublest
doubtful drained dreary dried driest drifting drowsy drunk drunker drunkest dry due dull duller dullest dumb
dumber dumbest dustier dustiest dusty eager earlier earliest early earnest earnester earthlier earthliest
earthly easier easiest east eastern easterner easternest easy easygoing edified educated eerie eerier eeriest
efficient elaborate elaborater elaboratest elated elder elderly electrifying elegant elicit eliciter
elicittest elite eloquent emaciated embarrassed embarrassing emergent emerging eminent empowering emptier
emptiest empty enabling enamored enchanted encouraging endearing enduring energizing engaged engaging
enhanced enlivening enough enriching ensuing ensured enthralling enticing entire epic equal equipped erect
erstwhile escaped essential essentialer essentialest established ethereal everyday evil eviler evilest exact
exacting exaggerated exasperating excess excited exciting executive exempt exempter exemptest exhausting
exhilarating existing expanded expanding expected expedient experienced expert explicit exploding exposed
express expresser expressest exquisite extended extra extravagant extreme extremer extremest exuberant
exultant fabled faded fading failed faint fainter faintest fair fake faker fakest false famed familiar
fancier fanciest fancy far farther fascinated fast faster fastest fat faultier faultiest faulty faux favorite
favourite feared feeble feebler feeblest fellow female feminine feminist fertile fervent fetching fewer
fierce fiercer fiercest fiery final financial financialer financialest fine finer finished finite firm firmer
firmest fitted fitting fixed flagrant flaming flat flattering flattest flavored flavoured flirtier flirtiest
flirty floating flowering flowery flowing fluent fluid fluorescent flustered foamier foamiest foamy focused
folksy fond fonder fondest foolish foreboding foregoing foreign foreseeable forgetful formal formaler
formalest former forthcoming fortunate foul fouler foulest founding fractured fragile fragmented fragrant
frail frailer frailest framed frank franker frankest frantic free freer freest freezing frequent fresh
fresher freshest fretful fried friendlier friendliest friendly frightening frilly fringe fringer fringest
frozen frugal frustrating fugitive fulfilling full fullest fun funer funest funnier funniest funny furrier
furriest furry furthest future gaier gainful gauche gaudier gaudiest gaudy gay gayest general generic genious
gentle gentler gentlest genuine genuiner genuinest ghastlier ghastliest ghastly ghostlier ghostliest ghostly
giant gianter giantest giddier giddiest giddy gifted gigantic glad gladder gladest glaring gleaming glib
glibber glibest global gloomier gloomiest gloomy gold golden good goofier goofiest goofy graceful graiest
grand grander grandest graphic grateful gratified gratifying grating gratis grave gray grayer greasy great
greater greatest greedier greediest greedy green greener greenest greier grey greyest grilled grim grimest
grimmer gripping grislier grisliest grisly grizzled groovier grooviest groovy gross grosser grossest
groundbreaking growing grueling gruelling gruesome gruesomer gruesomest guarded guided guilty hairy half
hallowed hammered handsome handsomer handsomest handsy handy happier happiest happy hard hardcore harder
hardest hardier hardiest hardworking hardy harmed harsh harsher harshest hateful headier headiest heady
healing heartier heartiest heartwarming hearty heated heavenlier heavenliest heavenly heavier heaviest heavy
heftier heftiest hefty hellish helpful hesitant hesitanter hesitantest high higher highest highfalutin
hillier hilliest hilly hispanic hoary hobby hollow hollower hollowest homeless homelier homeliest homely
homesick honest honorary hooked horrific horrified horrifying hostile hot hotter hottest hourly huge huger
hugest humane humble humbled humbler humblest humdrum humid humider humidest humiliating hungrier hungriest
hungry icier iciest icy ideal idle idler idlest ignorant ill illegal illegitimate iller illest illicit
illiterate illuminated illuminating immature immediate immense imminent impartial impending imperfect
implicit implied impolite important imported imposing impressionist improper improved inaccurate inadequate
inane inappropriate inbred incomplete inconsiderate incorporating incorrect increased increasing incumbent
indebted indefinite independent indeterminate indie indirect individual indoor indulgent inept inert infected
inferior infinite inflated influential informed infrared infrequent infuriated infuriating ingrown inhibitory
initial injured innate inner innocent inordinate insane insecure insecurer insecurest inside insignificant
insoluble insolvent inspired inspiring instant insubordinate insulting intact integrated intellegent
intellegenter intellegentest intended intense intensified interdependent interested interesting interim
intermediate intermediater intermediatest intimate intimater intimatest intimidating intoxicated intoxicating
intriguing invaluable invigorating invited inviting involved irate irrelevant irritating isolated jaded
jagged jittery joined jollier jolliest jolly judged juicier juiciest juicy junior justice justified juvenile
kaput keen keener keenest kind kinder kindest kindly knotted knowing known lacking lagging laier laiest lame
lamer lamest languid lapsed large larger largest last laster lasting late lately later latest latter lay
leading lean leaner leanest leaning leerier leeriest leery left legal legendary legitimate lesser lethal
leveled lewd lewder lewdest liberal licensed lifesaving light lighthearted lightweight likelier likeliest
likely lil liler lilest limited limp limper limpest liquid listed literal literary literate little littler
littlest live livelier liveliest lively livest living loaded locked loftier loftiest lofty lonelier loneliest
lonely long longer longest longstanding longterm longtime loose looser loosest lost loud louder loudest
lousier lousiest lousy loutish loved lovelier loveliest lovely loving low lower lowest lowlier lowliest lowly
loyal loyaler loyalest luckier luckiest lucky lumbering lush macabre macho mad maddening madder madest
magenta main mainstream major makeshift male mammalian mammoth managed mandatory manufactured many marine
maritime marked masculine mature maturer maturest maturing maverick meager mean meandering meaner meanest
measlier measliest measly measured meatier meatiest meaty median mediocre medium meek meeker meekest mega
mellow mellower mellowest melted melting menacing mending mere merry mesmerizing metric metropolitan mild
milder mildest mindblowing mini miniature minor missing mistier mistiest misty mitigating mixed mobile
moderate moderater moderatest modern modernist modest modified moist moister moldy monochrome monthly moodier
moodiest moody moot moral morbid mortal most motivated motivating mounted moving muddy multifaceted multiple
mumbling mundane mundaner mundanest mute muted muter mutest mystified mystifying nagged nagging naive naiver
naivest naked narrow narrower narrowest nausiating naval near nearby nearer nearest neat neater neattest
necessary needed neglected neighborly nerdier nerdiest nerdy new newer newest newlywed next nibblier
nibbliest nibbly nice nicer nicest nightly nimble nimbler nimblest noble nobler noblest noisier noisiest
noisy nonchalant nondescript nonprofit nonstop normal normaler normalest north northeast northern northwest
nosier nosiest nosy notable noted nourished novel nuanced nude numb numbest numbing nurturing nuts obediant
obedient obese obligated obscene obscure obscurer obscurest observant observed obsolete occupied odd odder
oddest offbeat offending offensive offhand official offline offsetting oilier oiliest oily ok okay old older
oldest onboard ongoing online open opener openest opposing opposite oppressed orange oranger orangest orderly
organic organized orotund other outdoor outer outgoing outlying outside outstanding oval over overall
overarching overboard overdue overhand overhead overlapping overlooked overnight overpowering overriding
overseas overt overweight overwhelmed overwhelming overwrought owing own ownest packed painful painted pale
paler palest parallel paralleled paranoid parked partial partisan passionate past pasted patient paying
peaceful pending perfect perfected perfecter perfectest periodical permanent perplexing pert pertinent
perverse petite phonier phoniest phony picayune picked pierced piercing pink pinker pinkest pissed placid
plaid plain plainer plainest planned plastic pleasant pleasanter pleasantest pleased plugged plunging pointed
pointy polished polite politer politest poor poorer poorest populist potential preceding precise preexisting
preferred pregnant pregnanter pregnantest premature premier premium preoccupied prepaid prepared present
presenter presentest pressed pressing prevailing priceier pricey priciest pricklier prickliest prickly prima
primary prime primer primest principal printed prior pristine private pro probable processed produced profane
professional profound profounder profoundest profuse prolonged prominent promising prompt prompter promptest
pronounced proper proportionate proposed protected proud prouder proudest proved provoking proximate public
pumped punier puniest punishing punjabi puny pure purer purest purple purpler purplest puzzled quack quacker
quackest quaint quainter quaintest qualified quarterly quick quicker quickest quiet quieter quietest quoted
rabid racial racist ragged raggeder raggedest raging rained rainier rainiest rainy rallied rallying rambling
rampant randier randiest random randomer randomest randy rapid rapider rapidest rare rarer rarest rash
ratified raving raw rawer rawest readier readiest ready real realer realest rear reassuring rebel
recalcitrant received recent recommended recondite recorded recovered recycled red redefining reder redest
reduced redundant refined refreshing registered regulated reigning rejected rejuvenating related relative
released relevant reluctant remaining remote remoter remotest removed renewed renowned rental repeated
replaced replicate replicater replicatest representative reprobate republican requested required reserved
resident resistant resolute resonant respected resting restored restricted retarded revealing revitalising
revitalizing revolving rewarding rheumatoid rich richer richest right righter rightest rightful ripe riper
ripest ritzier ritziest ritzy rival riveting roaring robust rolling romantic roomier roomiest roomy rosier
rosiest rosy rotted rotten rough rougher roughest round routine royal rubbish rude ruder rudest rushing
rustier rustiest rusty sacred sad saddening sadder sadest safe safer safest sage saintlier saintliest saintly
saltier saltiest salty same sandier sandiest sandy satisfactory satisfied satisfying saturated sauted savvier
savviest savvy scantier scantiest scanty scarce scarcer scarcest scared scarier scariest scarlet scary
scathing scattered scholarly scientific scorched scratched screeching screened sealed seasoned seated
secondary secret secure secured securer securest sedate sedater sedatest seemly select selected selecter
selectest selfish senior sensory sentencing separate separater separatest serene serial settled severe
severer severest sexier sexiest sexy shaded shadier shadiest shady shallow shallower shallowest shameful
shared sharp sharper sharpest sheer shinier shiniest shining shiny shocked shocking short shorter shortest
shrill shriller shrillest shut shy shyer shyest sick sicker sickest sicklier sickliest sickly significant
sillier silliest silly silver simple simpler simplest simplified simulated sincere single sinister skilled
skinnier skinniest skinny skyrocketing slack sleek sleeker sleekest sleepy slender slenderest slick slicker
slickest slier sliest slight slighter slightest slim slimest slimier slimiest slimmer slimy slippery slipshod
sloping slow slower slowest sly small smaller smallest smart smarter smartest smellier smelliest smelly
smiling smoked smooth smoother smoothest smug snobbish soaked soaking soaring social socialer socialest
socialist soft softer softest sole solemn solemner solemnest solid solider solidest soluble solvent somber
soon sooner soonest soothing sophisticated sordid sore sorer sorest sorry soundproof sour south southeast
southern southwest sovereign soviet spare sparer sparest sparkling sparkly sparse special specialer
specialest specialized specific specified speeding speedy spellbinding spicier spiciest spicy spiked spirited
splendid spotted sprawling sprightlier sprightliest sprightly spry squat squeamish stable staggering stained
stale staler stalest stalwart standard stark starker starkest startling starving stated statelier stateliest
stately statutory steadfast steadier steadiest steady steamed steaming steep steeper steepest stereotyped
sterile stern sterner sternest stiff stiffer stiffest still stimulating stirred stirring stoked stout straier
straiest straight straighter straightest straightforward strange strangest stray strengthened strict stricter
strictest striking stringent striped stripped strong stronger strongest stubborn stuffed stumped stunned
stunning stupid stupider stupidest sturdier sturdiest sturdy stylish subdued sublime subordinate subpar
subsequent subsidized substandard substantial substantialer substantialest subtle subtler subtlest suburban
succinct sudden suddener suddenest suggested super superb superficial superficialer superficialest superior
supervisory supporting supreme sure surer surest surging surly surprising surreal surrealer surrealest
surrounding suspect suspected suspecter suspectest suspended sustained sweeping sweet sweeter sweetest swell
swelling swift swifter swiftest symbolic taboo talented tall taller tallest tame tamed tamer tamest tan
tanned tantalizing targeted tarnished tart tarter tartest tasteful tawdrier tawdriest tawdry taxing teased
teen teenage telling temperate temporary tempting tender tenderest tense tenser tensest terminal terrific
terrifying terrorist tertiary testy thick thicker thickest thin thinner thinnest thirstier thirstiest thirsty
thorny thoughtful threatened threatening thrilled thrilling thriving tidier tidiest tidy tied tight tighter
tightest timelier timeliest timely tinier tiniest tiny tired tiring together token tolerant torpid touched
touching tough tougher toughest tracked trained tranquil tranquiler tranquilest transparent trapped trembling
trenchant trendier trendiest trendy trial trifling trimmed trite troubled troubling true truer truest
trusting trying turned twisted twisting uglier ugliest ugly ultimate ultra unabated unappealing unassuming
unattended unauthorized unbecoming unchallenged uncharted unchecked uncircumcised unconvincing uncovered
undecided under underage undercover undergraduate underground underhand underlying underneath underprivileged
undersized understood underwater underway underweight undisclosed undisputed undocumented undue unemployed
unending uneven unexpected unexplained unfair unfinished unfolding unforeseen unguarded unheard unified
uninsured uninterested uninterrupted uninvited unique united universal unknown unmarried unmatched unmet
unnamed unnerving unnoticed unopposed unpaid unparalleled unprecedented unrecognized unregulated unrelated
unrelenting unrequited unreserved unresolved unruly unseen unsettled unsettling unsightly unsold unspent
unspoken unsupervised unsuspecting untapped untested untold untouched unused unwanted unwarranted unwieldy
upbeat updated uplifted uplifting upper uppity upscale upset upsetting upstairs uptight urban urgent used
useful usual utter utterest uttermost vacant vagabond vagrant vague vaguer vaguest vain vainer vainest
valuable vanilla variable variant varied varying vast vaster vengeful verdant verdanter verdantest verified
versatile vexing vibrant vigilant vile visionary volatile vulgar vulgarest wanton warier wariest warm warmer
warmest warped wary washed wasteful watched watershed watery weak weakened weaker weakest wearier weariest
weary weathered weatherproof wee weekly weird weirder weirdest western wet wetter wettest whinier whiniest
whiny white whiter whitest whole wholesale wicked wickeder wickedest wide wider widespread widest wild wilder
wildest wilier wiliest willing wily windier windiest windy wirier wiriest wiry wise wiser wisest wistful
womanly wooden woodier woodiest woody woozy worn worried worse worst worthwhile wounded wrier wriest wrinkled
wrong wronger wrongest wrought wroughter wroughtest wry yearly yellow yellowed yellower yellowest yielding
young younger youngest zanier zaniest zany
`;

export const ADVERBS = `
abroad again almost alongside already also altogether always anymore anyway apart aside away awhile backward
definitely directly ever forever fucking fully further furthermore hella hence indeed instead just kinda
likewise maybe meanwhile more moreover newly often once only outright perhaps quite randomly rather really
seldom so somehow sometimes somewhat such then thus too totally twice ultimately very well
`;
