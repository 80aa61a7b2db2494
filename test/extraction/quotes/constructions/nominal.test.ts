import { quotes } from '../sentences';

quotes('a noun of speech with its owner', [
  '⟦The company⟧’s ⟨claim⟩ ⟪that it was safe⟫ was false.',
  '⟦His⟧ ⟨promise⟩ ⟪to open the road⟫ was not kept.',
  'The ⟨warning⟩ by ⟦Roe⟧ ⟪that the road was shut⟫ came late.',
  '⟦Roe⟧’s ⟨call⟩ ⟪for a boycott⟫ was ignored.',
  'His calls to the office were ignored.',
  'There were claims that the road was shut.',
]);

quotes('a noun that stands for the words themselves', [
  '⟪“Never again,”⟫ was ⟦Roe⟧’s blunt ⟨verdict⟩.',
  '⟦Her⟧ ⟨advice⟩ was ⟪“go home”⟫.',
  'The “Never again” campaign was his idea.',
]);
