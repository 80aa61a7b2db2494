// Verbs of news English that compromise's lexicon does not have, as base forms. A row is a list, in no order that
// matters; `npm run words` conjugates them into word-classes.data.ts. Without its verb a clause is not seen as one:
// "The petitioners claim the law violates the treaty".

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Verbs and nothing else. */
export const MORE_VERBS = list(`
violate undermine erode infringe contravene flout impede jeopardise jeopardize insulate exacerbate aggravate
alleviate counteract neutralise neutralize nullify negate invalidate rescind reorganise reorganize streamline
modernise modernize digitise digitize outsource privatise privatize nationalise nationalize subsidise subsidize bankroll
underwrite encompass comprise exemplify epitomise epitomize symbolise symbolize signify entail necessitate vindicate
exonerate acquit incarcerate detain apprehend nab extradite evict oust overthrow depose unseat dethrone supplant supersede
uproot relocate resettle repatriate evacuate regain reinstate rehabilitate renovate rebuild reconstruct erect raze
destroy ravage mutilate disfigure assassinate execute oblige cajole dictate dominate monopolise monopolize outshine
outperform outstrip outweigh outdo outpace trounce thrash vanquish subdue quell smother outlaw obstruct evade
spurn disregard downplay minimise minimize maximise maximize optimise optimize trivialise denigrate disparage malign
defame vilify demonise demonize stigmatise stigmatize marginalise marginalize ostracise estrange antagonise antagonize
instigate foment stoke inflame ignite fabricate falsify manipulate amend tweak calibrate recalibrate reshape rethink
reconsider reassess reappraise scrutinise scrutinize investigate delve unmask publicise publicize televise inaugurate
supervise locate detect withstand tolerate allocate apportion distribute prescribe rectify straddle traverse congregate
mobilise mobilize transmit jolt swerve veer lurch truncate abbreviate abridge compress constrict confine inherit confer
employ nominate designate anoint enthrone induct ordain consecrate sanctify desecrate contaminate sully besmirch perturb
enrage appall terrorise terrorize traumatise traumatize afflict pester hoard amass accumulate garner
flourish wane abate recede disengage polarise polarize shelve postpone stagnate loiter hover annex seize commandeer
confiscate impound repossess cede capitulate adhere venerate idolise idolize adore depreciate devalue chasten discredit
contradict gainsay jettison offload emulate imitate reproduce recreate feign impersonate dupe rob burgle ransack
vandalise vandalize besiege reopen reignite rekindle resurrect resuscitate reinvigorate energise energize galvanise
galvanize enthrall mesmerise woo deter demoralise demoralize disillusion placate pacify commiserate empathise empathize
sympathise sympathize commemorate heckle goad lampoon loathe detest begrudge covet visualise visualize devise
concoct connive delineate accentuate dramatise dramatize overstate understate deflate puncture penetrate
infiltrate suffuse snuff slither ascend descend disembark abdicate oversee intervene interfere meddle mediate arbitrate
adjudicate haggle rotate ponder contemplate quantify itemise itemize inscribe hew incur depend hinge realign deviate
digress err mishandle mismanage misjudge misread misinterpret misconstrue misrepresent mislead misinform misquote
misstate mistreat maltreat overcharge overpay underpay overreact overrule overhear overtake overburden overrun overspend
undercut undergo undertake withdraw uphold rely unionise unionize canvass interrogate sue litigate prosecute indict
arraign penalise penalize demote relegate disqualify eliminate equalise equalize renegotiate recur originate detonate
smoulder smolder glint glitter awaken mislay categorise categorize unwrap converse recite transcribe circulate
disseminate propagate vaccinate immunise immunize inoculate sanitise sanitize disinfect sterilise sterilize amputate
anaesthetise medicate inject analyse analyze mutate migrate hibernate irrigate fertilise fertilize excavate evaporate
vaporise refrigerate ventilate recharge emit radiate vibrate resonate oscillate fluctuate compute uninstall unfollow
subscribe unsubscribe demur secede assimilate colonise colonize decolonise liberate emancipate enslave embezzle extort
ransom strafe misguide delude deplete quadruple quintuple stabilise stabilize normalise normalize regularise regularize
formalise formalize legalise legalize decriminalise decriminalize criminalise criminalize legislate codify prorogue
reconvene preside officiate reelect reshuffle redeploy retrain unveil
`);

/** Verbs that are nouns as well. */
export const MORE_VERBS_AND_NOUNS = list(`
scrap shield buttress overhaul jail rescue massacre pressure muzzle censor eclipse snub slander audit
spearhead pioneer glimpse pardon reprieve splurge stride parade swarm ferry haul slump squeeze brave chase
plague hound foster rear refill blossom ebb retreat slash axe halt loom brace surrender hype contest
swindle plunder blockade barricade toast salute boo taunt scorn despise vault skid coast cruise
spike trespass barter swap gauge shoulder clash blunder picket remand parole
intercept bowl sprint lapse crease blaze flicker shrug gesture heave shove slap limp tread
licence copyright trademark alert transplant quarantine dose cull plough retweet
delete revolt rebel mutiny splinter traffic blackmail sabotage shell ambush raid escort halve triple
rebound veto filibuster furlough ease
`);
