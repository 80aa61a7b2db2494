import { quotes } from '../sentences';

quotes('judging', [
  '⟦The firm⟧ ⟨denied⟩ ⟪the charge⟫.',
  '⟦The trust⟧ ⟨welcomed⟩ ⟪the findings⟫.',
  '⟦He⟧ ⟨accused⟩ ⟪the firm of theft⟫.',
  '⟦She⟧ ⟨called⟩ ⟪the deal “a gift”⟫.',
  '⟦She⟧ ⟨described⟩ ⟪the second half as “bad manners”⟫.',
  'The plan was ⟨described⟩ ⟪as “a gift”⟫ by ⟦the mayor⟧.',
  '⟪The plan⟫ was ⟨welcomed⟩ by ⟦the mayor⟧.',
]);

quotes('a name for something', [
  '⟦A friend⟧ ⟨referred to⟩ ⟪him as “the boss.”⟫',
  '⟦Roe⟧ ⟨called⟩ ⟪the plans to open a plant in the north “a disgrace”⟫.',
  '⟦The critics⟧ ⟨called⟩ ⟪the charges unsubstantiated⟫.',
  '⟦Roe⟧ ⟨warned against⟩ ⟪what may follow⟫.',
]);

quotes('how something was called, when and where', [
  '⟦Roe⟧ ⟨described⟩ ⟪the plan as a “disgrace”⟫ after the council had voted.',
  '⟦Roe⟧ ⟨criticised⟩ ⟪the scheme as a “mess”⟫ during a stop in Leeds.',
  '⟦Roe⟧ ⟨called⟩ ⟪the plan “a gift”⟫ but stopped short of backing it.',
]);

quotes('a noun phrase with what belongs to it', [
  '⟦The court⟧ ⟨rejected⟩ ⟪a request from lawyers in Leeds to restore two weeks of voting⟫.',
  '⟦1,2 She⟧ ⟨called⟩ ⟪the bank “reckless”⟫ and ⟨2 called for⟩ ⟪2 bonuses to be repaid⟫.',
  '⟦He⟧ ⟨blasted⟩ ⟪the broadcaster for being late⟫.',
  '⟦Roe⟧ ⟨accused⟩ ⟪her of theft⟫.',
]);

quotes('“that” before a noun, a time before the noun', [
  '⟦The court⟧ ⟨rejected⟩ ⟪that argument⟫.',
  '⟦Police⟧ ⟨announced⟩ on Friday ⟪the arrest of a driver⟫.',
  '⟪The road will be open soon⟫, ⟦a spokesman⟧ ⟨announced⟩ Monday morning.',
]);

quotes('an adjective for something', ['⟦The minister⟧ ⟨called⟩ ⟪the law unfair⟫.']);

quotes('a noun of speech behind the verb whose object it is', [
  '⟦The ministry⟧ ⟨rejected⟩ ⟪media reports that the road was shut⟫.',
]);

quotes('a judgement with its time and place before the object', [
  '⟦The minister⟧ ⟨denounced⟩ this Tuesday before the court ⟪a project that would close the port⟫.',
]);

quotes('words to somebody', ['⟦The judge⟧ ⟨scolded⟩ him: ⟪“You are late.”⟫']);

quotes('whom somebody remembers', [
  '⟦The chairman⟧ ⟨remembered⟩ ⟪her as “a terror”⟫.',
  'Roe remembered the road.',
]);

quotes('a figure for something', ['⟦Police⟧ ⟨put⟩ ⟪the number at six⟫.', 'Roe put the cup on the table.']);

quotes('the predicate before what it is said of', [
  '⟦The president⟧ ⟨hailed⟩ ⟪as “historic” a deal to open the port⟫.',
  '⟦The president⟧ ⟨hailed⟩ ⟪the deal⟫ as the crowd was leaving.',
]);

quotes('what somebody denies having done', [
  '⟦The firm⟧ ⟨denies⟩ ⟪having misled inspectors⟫.',
  '⟦The mayor⟧ on Friday ⟨denied⟩ ⟪having taken the money⟫.',
]);

quotes('a cause that somebody gives', ['⟦Roe⟧ ⟨attributed⟩ ⟪the rise to the dry spring⟫.']);

quotes('an adjective that looks like a preposition', ['⟦The club⟧ is ⟨calling for⟩ ⟪an outside review⟫.']);

quotes('a call to the armed forces', [
  '⟦Roe⟧ ⟨repeated⟩ ⟪⟦2 his⟧ ⟨2 call⟩ ⟪2 for the armed forces to act⟫⟫.',
]);

quotes('an adjective behind what somebody calls so', ['⟦Roe⟧ ⟨termed⟩ ⟪the move by lawmakers unlawful⟫.']);

quotes('what is denied to somebody', [
  'A judge denied bail on Monday.',
  'A sailor’s cousin denied bail.',
  '⟦Roe⟧ ⟨denied⟩ ⟪the charge⟫.',
]);

quotes('putting a figure at so many', [
  '⟦The firm⟧ ⟨put⟩ ⟪the damage at more than 300 million crowns⟫.',
  '⟦Police⟧ ⟨put⟩ ⟪the number of marchers at no fewer than 4,000⟫.',
  'She put the cup at his feet after six days.',
]);

quotes('a predicate of “that”', [
  '⟦Roe⟧ ⟨called⟩ ⟪that “a slap”⟫.',
  '⟦Roe⟧ ⟨called⟩ ⟪that decision “a slap”⟫.',
  '⟦Roe⟧ ⟨described⟩ ⟪that as “a slap”⟫.',
]);

quotes('a call for help, for others or for oneself', [
  '⟦Roe⟧ ⟨called for⟩ ⟪help for the islands⟫.',
  'Roe fell and called for help.',
]);

quotes('a headline’s verb behind a noun for several people', [
  '⟦Neighbours⟧ ⟨slam⟩ ⟪council for late buses⟫',
  '⟦Family⟧ ⟨slam⟩ ⟪council for late buses⟫',
]);

quotes('what somebody jokes and boasts about', [
  '⟦Roe⟧ ⟨joked about⟩ ⟪moving to the moon⟫.',
  '⟦The firm⟧ ⟨boasted of⟩ ⟪its clean record⟫.',
]);
