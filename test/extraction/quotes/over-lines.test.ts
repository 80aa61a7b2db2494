import { quotes } from './sentences';

quotes('a paragraph that the line before announces', [
  '⟦The mayor⟧ ⟨added⟩:\n⟪“We have no money.”⟫',
  '⟦The mayor⟧ ⟨added⟩:\n⟪“We have no money.⟫\n⟪“We will wait.”⟫',
  '⟦The council⟧ ⟨wrote⟩ to residents:\n⟪Please stay at home on Monday.⟫',
  'The council lists what to bring:\nPlease bring a coat and a hat.',
]);

quotes('a heading in single marks between two paragraphs of a quotation', [
  '⟪“It is late,”⟫ ⟦Roe⟧ ⟨said⟩. ⟪“We go home.”⟫\n‘No road ahead’\nThe road was shut.',
]);

quotes('a transcript that is quoted', [
  '“⟦ROE⟧⟨:⟩ ⟪Will you leave the town now?⟫\n“⟦2 HILL⟧⟨2 :⟩ ⟪2 We will not leave the town.⟫\n⟪2 “We have nowhere to go.⟫\n“⟦3 ROE⟧⟨3 :⟩ ⟪3 Thank you for your time.⟫',
]);

quotes('straight single marks over paragraphs', [
  "⟦She⟧ ⟨said⟩: ⟪'I thought it was a bomb. There was nothing left.⟫\n⟪'It was over in a second.'⟫",
]);
