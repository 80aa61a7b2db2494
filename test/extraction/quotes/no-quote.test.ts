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
]);
