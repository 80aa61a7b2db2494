import { quotes } from './sentences';

quotes('labels and turns', [
  '⟦Galway County Council⟧ ⟨—⟩ ⟪“Our rest centres are open.”⟫',
  '⟦ROE⟧⟨:⟩ ⟪Is it a holiday?⟫\n⟦2 LUND⟧⟨2 :⟩ ⟪2 It is the opposite.⟫\n⟦3 ROE⟧⟨3 :⟩ ⟪3 What comes next?⟫',
  'Q: Is it a holiday?\nA: It is the opposite.\nQ: What comes next?',
]);

quotes('a name behind a dash', ['⟪“The road is shut and we are cut off.”⟫ ⟨—⟩ ⟦Ann Roe⟧']);

quotes('a tally is no transcript', ['Roe: 547.\nLund: 46.\nRoe: 2,316.']);

const INTERVIEW = 'Ann Roe keeps bees.\nWhat happened?';
quotes(
  'an interview has one label, of somebody whom it names',
  [
    `${INTERVIEW}\n⟦Roe⟧⟨:⟩ ⟪The queens stop laying in the spring.⟫\nSince when?\n⟦2 Roe⟧⟨2 :⟩ ⟪2 It began in a wet year.⟫`,
    `${INTERVIEW}\nNote: the queens stop laying in the spring.\nNote: it began in a wet year.`,
  ],
  { person: 'Ann Roe' },
);

quotes(
  'words in a headline, and what they are about behind them',
  ['⟦Roe⟧⟨:⟩ ⟪‘I thought about quitting’⟫ after fourth operation'],
  { role: 'headline' },
);

quotes(
  'shouted words in a headline, and a story behind them that begins with an age',
  ['⟪‘HE LOOKED ME IN THE EYE’⟫: Ann Roe, 74, chases raider with mop'],
  { role: 'headline', person: 'Ann Roe' },
);

quotes(
  'a label before a clause that has a participle of speech',
  ['⟦Anna Berg⟧⟨:⟩ ⟪Lund Urging Court To Halt Sale ‘Smells of Panic’⟫'],
  { role: 'headline' },
);

quotes('what an introduction takes its words from', [
  'From ⟦the report⟧⟨:⟩ ⟪“The pier was never inspected.”⟫',
  'More from ⟦Ann Roe⟧⟨:⟩ ⟪“We are late.”⟫',
]);

quotes('a time stamp before the words of an entry', ['16:12 ⟦Union⟧ ⟨says⟩ ⟪the offer was late⟫.']);

quotes(
  'a country or a field before a headline is a rubric',
  [
    'Norway: Herring return to the fjord',
    'Author: Ann Roe is at the desk',
    'Obituary: Dame Ann Roe, poet, dies aged 91',
  ],
  {
    role: 'headline',
  },
);

quotes(
  'a statement behind marked words and a colon is no label',
  ['⟪‘I want my dog back’⟫: Thefts soar as prices rise'],
  { role: 'headline' },
);

quotes('somebody’s verdict', ['⟦Her verdict⟧⟨:⟩ ⟪“It was not good enough.”⟫']);

quotes(
  'a headline before the words of its site',
  ['⟦Roe⟧⟨:⟩ ⟪the old bridge is safe⟫ | World | News', '⟦Mayor⟧ ⟨says⟩ ⟪bridge is ‘safe’⟫ | World | News'],
  { role: 'headline' },
);
