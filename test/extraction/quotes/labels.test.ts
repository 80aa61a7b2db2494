import { quotes } from './sentences';

quotes('labels and turns', [
  '⟦Galway County Council⟧ ⟨—⟩ ⟪“Our rest centres are open.”⟫',
  '⟦ROE⟧⟨:⟩ ⟪Is it a holiday?⟫\n⟦2 LUND⟧⟨2 :⟩ ⟪2 It is the opposite.⟫\n⟦3 ROE⟧⟨3 :⟩ ⟪3 What comes next?⟫',
  'Q: Is it a holiday?\nA: It is the opposite.\nQ: What comes next?',
]);

quotes('a name behind a dash', ['⟪“The road is shut and we are cut off.”⟫ ⟨—⟩ ⟦Ann Roe⟧']);

quotes('a tally is no transcript', ['Roe: 547.\nLund: 46.\nRoe: 2,316.']);
