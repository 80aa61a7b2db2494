// An article that nobody reads: the engine is run over it while nothing else is to do (warming.ts). It holds what news
// is made of: a headline in marks, a dateline, names with and without titles, speech of all kinds, figures, claims.

export const SAMPLE_ARTICLE = `Mayor of Port Lisgar calls ferry plan ‘a leap in the dark’

By Ida Morvan

PORT LISGAR — The council of Port Lisgar voted on Tuesday to close the old ferry terminal by the end of 2031, ending a dispute that has divided the town for years.

“We have looked at every figure twice,” said Mayor Ann Roe. “The pier cannot carry another winter, and nobody who has walked on it would say otherwise.”

Tom Hill, a delegate of the Seafarers’ Union, told the meeting that 140 jobs would go. He added that his members had not been asked.

According to a report by Lisgar University, repairs would cost 12 million euros, nearly twice what the Ministry of Transport had expected. The study says that the timber is rotten in 40 of 52 piles.

The minister, Odd Lund, has denied that the state will pay for it. “That is a matter for the town,” he told the Lisgar Herald in March.

It is widely believed that the ferry will never return. Reportedly, two buyers from Norway are waiting, and the board fears that they will not wait for long.

Officials said they were worried by the delay. One resident, who did not want to be named, called it “the worst decision in a generation”.

Roe’s deputy, Dr Maria Sild, warned: “If we do nothing, the insurance ends in May.”

“Nobody was told,” Hill said, “and nobody was asked.”

In a statement, the Acme Ferry Company (AFC) said it “regrets the loss of a landmark” but would honour all tickets. AFC, which runs nine ships between Port Lisgar and the islands, declined to comment further.

Asked whether she would stand again, Roe laughed. “Ask me in spring.”

The union argues the closure was caused by years of neglect; the council rejects that. Lund is expected to visit the town on Friday, his office confirmed.

“I was born on that pier,” said Grete Aas, 81. She thinks the vote came too late, and that those responsible are long gone.

“It was never about money.

“It was about who owns the harbour,” wrote Jonas Berg, a columnist, after the vote.

Police said three people were arrested outside the town hall, among them a 19-year-old man from Graz. A judge at the District Court will hear the case in June, according to court records seen by the Herald.

What the town needs, its fishermen say, is a quay that can be reached in any weather. The European Union has promised a grant; critics call the sum a joke.

“We will see,” said Hill. The council meets again on 4 May.
`;
