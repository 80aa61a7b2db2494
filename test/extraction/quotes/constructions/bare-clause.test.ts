import { quotes } from '../sentences';

quotes('a clause without that', [
  '⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫.',
  '⟦She⟧ ⟨said⟩ ⟪he’d wait⟫.',
  '⟦The council⟧ ⟨told⟩ the paper ⟪it would wait⟫.',
  '⟦Officials⟧ ⟨say⟩ ⟪the cables are ‘an accident waiting to happen’⟫.',
  '⟦Nearly half⟧ ⟨said⟩ ⟪they would wait⟫.',
  '⟦Two people who have seen the tender⟧ ⟨say⟩ ⟪the contract is worth more⟫.',
  '⟦Roe⟧ ⟨said⟩ on Monday ⟪it would wait⟫.',
]);

quotes('an insertion inside the clause', [
  '⟦Critics⟧ ⟨say⟩ ⟪Roe, in power since 2011, has tightened the rules⟫.',
  '⟦Roe⟧ ⟨says⟩ ⟪they both know the road⟫.',
]);

quotes('a condition inside', [
  '⟦Roe⟧ ⟨said⟩ ⟪if elected mayor she could wait⟫.',
  '⟦Leaders⟧ ⟨say⟩ ⟪the law unfairly targets the old⟫.',
]);

quotes('a pronoun and its verb before “by”', [
  '⟦The port⟧ ⟨says⟩ ⟪they fell by half⟫.',
  '⟦The firm⟧ ⟨said⟩ ⟪it stood by its forecast⟫.',
]);

quotes('the time of telling between addressee and clause', [
  '⟦Roe⟧ ⟨told⟩ councillors on Wednesday night ⟪she was sorry⟫.',
  '⟦Roe⟧ ⟨told⟩ the board on Monday ⟪it would wait⟫.',
]);

quotes('a clause within the subject', [
  '⟦Roe⟧ ⟨said⟩ ⟪the road when it floods is shut⟫.',
  '⟦The stewards⟧ ⟨announce⟩ ⟪the winners⟫ when the music stops.',
]);

quotes('what somebody felt, where it has a verb', [
  '⟦Roe⟧ ⟨felt⟩ ⟪her crew should have been warned⟫. The nurse felt her pulse.',
]);

quotes('what was found, before an attribution', [
  '⟪They found a man and a woman on the road⟫, ⟦Roe⟧ ⟨said⟩.',
]);
