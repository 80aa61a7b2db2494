import { quotes } from '../sentences';

quotes('a clause without a verb of speech that leads in to a quotation', [
  '⟦The coach⟧ was furious⟨:⟩ ⟪“Nobody ran back.”⟫',
  '⟦Ann Roe, now retired⟧, backed the plan⟨:⟩ ⟪“It is the best we have.”⟫',
  '⟦She⟧ had one wish left⟨:⟩ ⟪“Give us the road back.”⟫',
]);

quotes('an adverbial that leads in to a quotation', [
  'Then, over the noise of the crowd: ⟪“Let us in now.”⟫',
]);

quotes('words that are written on something', [
  'The banner was clear: “Hands off our park.”',
  'The shop had one rule: “No dogs in here.”',
]);
