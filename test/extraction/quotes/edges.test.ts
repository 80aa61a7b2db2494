import { quotes } from './sentences';

quotes('where a report ends', [
  '⟦Roe⟧ ⟨said⟩ ⟪the show had brought in £62,000⟫, and a certificate hangs in the hall.',
  '⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫, while the bridge is open.',
  '⟦Roe⟧ ⟨expects⟩ ⟪sales of $8 million⟫, compared with $6 million a year earlier.',
  'When ⟦Roe⟧ ⟨said⟩ ⟪that the road was shut⟫, the crowd left.',
  '⟦Roe⟧ ⟨told⟩ reporters ⟪the road was shut⟫; the bridge is open.',
]);

quotes('a dash inside what is reported', [
  '⟦Roe⟧ ⟨said⟩ ⟪the road would stay shut — until May, perhaps longer⟫.',
  '⟦Roe⟧ ⟨said⟩ ⟪the road - the only one to the port - was shut⟫.',
  'The engineer, ⟦who⟧ ⟨said⟩ ⟪the road was shut⟫, left.',
]);

quotes('what the speaker did next', [
  '⟦Roe⟧ ⟨said⟩ ⟪the road would stay shut⟫ and walked out.',
  '⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫, and ⟦2 she⟧ ⟨2 urged⟩ ⟪2 drivers to wait⟫.',
  '⟦1,2 Aides⟧ ⟨say⟩ ⟪it is too early⟫ but ⟨2 noted⟩ ⟪2 that the road was shut⟫.',
  '⟦Roe⟧ ⟨said⟩ ⟪the charity gave to Little Lights, which funds hospices, in 2017⟫.',
]);

quotes('what the article says of a report', [
  '⟦Roe⟧ ⟨warned⟩ ⟪that the traffic had doubled⟫, a concern shared in the town.',
]);

quotes('the bracket that holds a whole sentence', ['(⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫.)']);

quotes('an attribution of its own behind “and when”', [
  '⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫, and when asked why, ⟦2 a driver⟧ ⟨2 said⟩ ⟪2 it was wet⟫.',
]);

quotes('a clause before the main clause, with an insertion', [
  'When ⟦Roe⟧ ⟨said⟩ ⟪that the road was shut⟫ — as others had — the crowd left.',
]);

quotes('what was made of a report, among others', [
  '⟦Roe⟧ ⟨warned⟩ ⟪that the road was shut⟫, a view since taken up by towns and villages.',
]);

quotes('what the speaker did or said next, told by its tense', [
  '⟦The council⟧ has ⟨said⟩ ⟪it supports the bill⟫, but stopped short of naming a date.',
  '⟦1,2 The mayor⟧ ⟨said⟩ ⟪the sandbags were there⟫, and ⟨2 denied⟩ ⟪2 claims that help came late⟫.',
  '⟦1,2 The family⟧ has ⟨called on⟩ ⟪police to publish the film⟫ and ⟨2 called on⟩ ⟪2 people to wait⟫.',
  '⟦1,2 The lawyer⟧ ⟨told⟩ the court ⟪his client was innocent⟫ and ⟨2 asked for⟩ ⟪2 bail⟫.',
]);

quotes('a new clause behind a promise', [
  '⟦Ministers⟧ ⟨promised⟩ ⟪to tighten the rules⟫, but the bill never came.',
]);

quotes('when it was said, told behind it', [
  '⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫, hours after the council voted to open it.',
  '⟦Roe⟧ ⟨warned⟩ ⟪that the pier was unsafe⟫, just two days before it fell.',
  '⟦Roe⟧ ⟨said⟩ ⟪the road was shut three days after the flood⟫.',
]);

quotes('what the words led to', [
  '⟦Roe⟧ ⟨said⟩ ⟪the drivers were “asleep”⟫, drawing an angry rebuke from their union.',
  '⟦Roe⟧ ⟨said⟩ ⟪the strike had hit the port, drawing ships to the south⟫.',
]);

quotes('a report by the same person behind marked words', [
  '⟦Roe⟧ ⟨said⟩ ⟪the board had “made up a rule,”⟫ and ⟦2 she⟧ ⟨2 predicted⟩ ⟪2 that fares would rise⟫.',
]);

quotes('what the speaker left out', [
  '⟦Roe⟧ ⟨said⟩ ⟪two men had been hurt⟫, without giving details.',
  '⟦Roe⟧ ⟨said⟩ ⟪the men had left, without their coats⟫.',
]);

quotes('a claim that others reject', [
  '⟦The owner⟧ ⟨said⟩ ⟪that “strangers” were to blame⟫, a claim that the police reject.',
]);

quotes('a verb with a capital behind marked words', [
  '⟦Roe⟧ left, ⟨telling⟩ the crowd ⟪that it was “late.”⟫ Asked if she would return, ⟦2 an aide⟧ ⟨2 said⟩: ⟪2 “Not today.”⟫',
]);

quotes('a claim that others reject, behind a comma within the marks', [
  '⟦Roe⟧ ⟨said⟩ ⟪that crews had “better eyes than in 1979,”⟫ a claim members of the board disputed.',
]);

quotes('a clause whose verb is still to come', [
  '⟦Experts⟧ ⟨said⟩ ⟪the plan, though cheap, was unlikely to work⟫.',
  '⟦Roe⟧ ⟨told⟩ jurors ⟪that he and another driver bragged to the mayor about the jam⟫.',
]);

quotes('how the words stand to others', [
  '⟦Roe⟧ ⟨said⟩ ⟪that the mayor was told at once⟫, contradicting what the town hall wrote in May.',
  '⟦One reader⟧ ⟨complained⟩ ⟪that “nothing happens,”⟫ which is true if you do not count the weather.',
]);

quotes('a dash between two names', ['⟦Roe⟧ ⟨denied⟩ ⟪the attack on the Hull–Grimsby road⟫.']);

quotes('the next report behind a report in a participle', [
  '⟦⟦2 ⟦3 Roe⟧⟧⟧ ⟨welcomed⟩ ⟪the plan⟫, ⟨2 saying⟩ ⟪2 it “had teeth”⟫, but ⟨3 urged⟩ ⟪3 the board to wait⟫.',
  '⟦⟦2 Roe⟧⟧ went on, ⟨telling⟩ the crowd ⟪that the mayor had “lied”⟫ and ⟨2 calling for⟩ ⟪2 the board to step in⟫.',
  '⟦Roe⟧ ⟨said⟩ ⟪⟦2 the crews⟧ were marching and ⟨2 calling for⟩ ⟪2 bread⟫⟫.',
]);

quotes('what goes on behind reported words and is no part of them', [
  '⟦Roe⟧ ⟨says⟩ ⟪he is sorry⟫ but has refused to go.',
  '⟦Roe⟧ ⟨said⟩ ⟪he had met his minister and considered the matter closed⟫.',
  '⟦Roe⟧ ⟨says⟩ ⟪she was not asked⟫, in the clearest sign yet of a rift.',
  '⟦Another⟧ ⟨shouted⟩ ⟪“forty-one people”⟫ as she left.',
  '⟦The manager⟧ ⟨accepted⟩ ⟪that the drill had been a formality⟫.',
]);
