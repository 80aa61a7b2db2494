import { quotes } from './sentences';

quotes('no quote', [
  'Roe declined to comment.',
  'The council did not say when the road would open.',
  'Staff were told to leave.',
  'The claims were made in the United States.',
  'Several states that belonged to the union took part.',
  'The report runs to 300 pages.',
  'Ministers agreed to meet again.',
  'Say it with flowers.',
  'Let us recall that the road was shut.',
  'Roe ran to a neighbour and called for help.',
  'Roe says that about everybody who leaves.',
  'Asked what she expected to find, Roe laughed.',
  'Stop telling my students to follow the money.',
  'Orders are slow, and I do not want to sit here and tell you that they will come.',
  'We wrote to the mayor, we wrote to the ministry, nobody came.',
]);

quotes('what somebody might say', [
  'If she says the road is shut, we will wait.',
  'Her party would ask the court to step in.',
  'The country had welcomed their members for talks.',
]);

quotes('words that only stand for what was said', ['She disputes that.', 'Do you believe that?']);

quotes('what is neither confirmed nor denied', ['Oslo has neither confirmed nor denied the loss.']);

quotes('a question that is laughed off', ['Asked about such criticism at the dinner, Roe laughed.']);

quotes('a judgement of taste and what somebody might say', [
  'Some readers will find it slow.',
  'Asked whether he would testify if called, Roe left.',
]);

quotes('the title of a work in a headline', ['Review: ‘Glass Rivers’ is a triumph of restraint'], {
  role: 'headline',
});

quotes('a participle with its doer behind it', ['It is a story told by people who never left the port.']);

quotes('what was come upon and what was ruled', [
  'The boat was found drifting by a trawler.',
  'Hill was found guilty by a jury.',
]);
