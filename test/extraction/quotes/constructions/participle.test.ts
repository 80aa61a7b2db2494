import { quotes } from '../sentences';

quotes('a participle with a subject of its own', [
  'The march ended at noon, with ⟦Roe⟧ ⟨saying⟩ ⟪the road was shut⟫.',
  'The paper quoted ⟦a spokesman⟧ as ⟨saying⟩ ⟪the road was shut⟫.',
  '⟨Saying⟩ ⟪that the road was shut⟫, ⟦he⟧ left.',
]);

quotes('figures blame nobody', [
  'Shares fell after ⟦the chipmaker⟧ cut its forecast, ⟨blaming⟩ ⟪weak demand⟫.',
]);

quotes('a verb that looks like a noun before its particle', [
  '⟦Bosses⟧ hit back, ⟨accusing⟩ ⟪the union of “playing with lives”⟫.',
]);

quotes('a report that goes on with who reports', [
  '⟦1,3 Roe⟧ ⟨said⟩ ⟪⟦2 drivers⟧ were ⟨2 demanding⟩ ⟪2 more pay⟫⟫, ⟨3 adding⟩ ⟪3 that the road was shut⟫.',
]);

quotes('somebody on record', ['⟦Roe⟧ is on record ⟨saying⟩ ⟪the town cannot pay⟫.']);

quotes('a second verb that tells it', ['⟦Roe⟧ agreed, ⟨telling⟩ the paper: ⟪“She was third on our list.”⟫']);

quotes('a participle behind somebody who says what a paper suggests', [
  '⟪⟦2 A review⟧ ⟨2 suggested⟩ ⟪2 bolts were missing⟫⟫, ⟦1,3 an aide⟧ ⟨said⟩, ⟨3 cautioning⟩ ⟪3 that it could change⟫.',
]);

quotes('a report in a participle, and an order within it', [
  '⟦⟦2 Roe⟧⟧ ⟨wrote⟩ ⟪that it was late⟫, ⟨2 saying⟩ ⟪2 ⟦3 doctors⟧ ⟨3 ordered⟩ ⟪3 her to rest⟫⟫.',
]);

quotes('a demand of whoever the nearer verb is about', [
  'Roe was asleep when ⟦a man⟧ ran in waving a knife and ⟨demanding⟩ ⟪the money⟫.',
]);

quotes('one who is named behind “with” and an office', [
  '⟦The union⟧ ⟨welcomed⟩ ⟪the step⟫, with ⟦2 its president, Ann Roe⟧, ⟨2 saying⟩ ⟪2 it would help⟫.',
]);

quotes('one who has written to somebody', [
  '⟦The MP⟧ has written to the ministry ⟨demanding⟩ ⟪that the search go on⟫.',
]);
