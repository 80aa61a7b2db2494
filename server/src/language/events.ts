// Words that make a capitalised run the name of an event. Add one: put it into its list, in lower case.
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last words of event names ("World Cup", "Berlin Marathon"); they need a capital and a name before them. */
export const EVENT_HEADS = list(`
cup olympics paralympics games championship championships marathon festival biennale grand-prix derby war wars
revolution uprising intifada earthquake massacre genocide holocaust summit conference congress forum expo fair awards
tournament tour regatta election elections referendum primary primaries storm hurricane cyclone typhoon playoffs
final finals trophy masters open invitational classic rally parade carnival convention crisis spring accord blitz
pandemic famine crusade crusades rebellion rising armistice invasion offensive coup fest slam open
`);

/** First words of event names ("Storm Babet", "Battle of Hastings"); "of" and a name, or a name, follow. */
export const EVENT_OPENERS = list(`
storm hurricane cyclone typhoon battle siege operation euro eurovision olympic olympics paralympic cop
`);
