// Words that make a capitalised run the name of an event. Add one: put it into its list, in lower case.
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last words of event names ("World Cup", "Berlin Marathon"); they need a capital and a name before them. */
export const EVENT_HEADS = list(`
cup olympics paralympics games championship championships marathon festival biennale prix derby war wars revolution
uprising intifada earthquake massacre genocide holocaust summit conference expo awards tournament regatta election
elections referendum storm hurricane cyclone typhoon playoffs parade carnival pandemic famine crusade crusades
rebellion rising armistice invasion offensive fest slam
`);

/** First words of event names ("Storm Babet", "Battle of Hastings", "Euro 2024"): a name, "of" and a name, or a year. */
export const EVENT_OPENERS = list(`
storm hurricane cyclone typhoon battle siege operation euro eurovision cop
`);
