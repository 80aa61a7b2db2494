import { quotes } from './sentences';

quotes('a quotation that nobody is said to have said', [
  'The hall was full by seven. ⟪“We will not move.”⟫',
  'The coach shrugged.\n⟪“It was like that all night.”⟫\nThe lights went out.',
]);

quotes('marks that are no quotation', [
  'The “sleeping giant” of the north woke up.',
  'Her film “The Lantern Year” came out last week.',
  'They played rock ’n’ roll in the ’90s.',
  'The broker rates the share a “buy”.',
]);
