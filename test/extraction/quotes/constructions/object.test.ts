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
