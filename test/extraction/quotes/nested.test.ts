import { quotes } from './sentences';

quotes('nested', [
  '⟦Lavrov⟧ ⟨said⟩ ⟪that ⟦2 Putin⟧ had ⟨2 warned⟩ ⟪2 that the road was shut⟫⟫.',
  '⟦Reuters⟧ ⟨reported⟩ ⟪that ⟦2 Roe⟧ ⟨2 said⟩ ⟪2 the road was shut⟫⟫.',
]);

quotes('what somebody believes is what they say', ['⟪“I believe the road is shut,”⟫ ⟦Roe⟧ ⟨said⟩.']);
