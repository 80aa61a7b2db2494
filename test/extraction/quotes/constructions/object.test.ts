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
