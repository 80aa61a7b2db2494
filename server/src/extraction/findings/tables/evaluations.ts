// Words that judge: adjectives after "be", nouns after "a", and verbs for what somebody is said to have done to others.

/** Adjectives of judgement; measurable and witnessed qualities ("wet", "full", "late", "short") do not belong here. */
export const JUDGING_ADJECTIVES =
  'poor terrible disastrous dreadful appalling abysmal awful brilliant excellent superb outstanding magnificent remarkable exceptional wonderful perfect flawless reckless negligent incompetent corrupt unfair unjust cruel shameful scandalous disgraceful shocking outrageous inexcusable unforgivable unacceptable irresponsible hopeless useless worthless pointless dishonest hypocritical cowardly heroic courageous innovative revolutionary groundbreaking ground-breaking visionary unbeatable invincible inevitable unavoidable doomed ill-conceived mismanaged badly-run well-run world-beating inadequate insufficient ineffective dysfunctional toxic dangerous harmful catastrophic devastating historic pivotal crucial essential indispensable unsustainable unworkable unaffordable overdue obvious undeniable beloved legendary iconic stunning spectacular breathtaking';

/** What something is called when it is judged: "a failure", "the envy of". */
export const JUDGING_NOUNS =
  'failure success triumph disgrace scandal disaster catastrophe shambles mess mistake blunder masterpiece miracle joke farce tragedy outrage insult betrayal humiliation embarrassment nightmare sham fiasco debacle masterclass marvel wonder model example envy jewel pride shame laughing-stock milestone turning-point game-changer breakthrough threat danger menace burden';

/** Participles after "has" or "have": an effect on many, which somebody must have judged. */
export const EFFECTS =
  'shaken devastated divided torn ruined wrecked crippled transformed betrayed poisoned wasted squandered neglected abandoned ignored failed undermined tarnished restored revived inspired shattered paralysed paralyzed cheated misled exploited robbed plundered looted mismanaged strangled bankrupted eroded deepened worsened fuelled fueled emboldened humiliated alienated silenced eclipsed redefined reinvented revolutionised revolutionized reshaped overshadowed plagued haunted traumatised traumatized enraged angered electrified galvanised galvanized thwarted sabotaged hollowed';
