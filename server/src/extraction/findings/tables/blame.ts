// Words of cause, motive, blame and accusation.

/** Faults that are given as a cause ("years of neglect", "thanks to mismanagement"). */
export const FAULTS =
  'neglect negligence greed incompetence mismanagement corruption indifference carelessness complacency cowardice recklessness failures? failings? mistakes? blunders? cuts? cutbacks? underfunding sabotage betrayal bungling arrogance pressure lobbying cost-cutting penny-pinching corner-cutting lies deceit ignorance';

/** Misdeeds: told as done, they accuse. */
export const MISDEEDS =
  'stole steals embezzled embezzling looted lied cheated bribed bribing hid concealed falsified doctored rigged sabotaged defrauded swindled scapegoat blackmailed plagiarised plagiarized duped conned deceived tricked scapegoated';

/** Words of the law: with them an accusation is a report of proceedings. */
export const PROCEEDINGS =
  /\b(?:accused|charged?|charges|convicted|guilty|sued|lawsuit|fined|denie[sd]|trial|counts? of|alleged|suspected|suspicion|cleared|acquitted|jailed|sentenced|pleaded|admitted|admits|court|jury|jurors|judge|arrested|police|inquiry|investigat\w+|prosecut\w+|indicted|verdict|wanted for)\b/u;

/** Verbs that name a cause in the passive ("was driven by"). */
export const CAUSING =
  'caused driven triggered sparked fuelled fueled prompted motivated provoked orchestrated engineered hastened worsened';

/** Events whose cause somebody must have found out. */
export const MISHAPS =
  'fire blaze explosion blast crash outbreak leak collapse flood spill epidemic accident fault blackout outage landslide derailment disaster violence riot shooting panic infection';
