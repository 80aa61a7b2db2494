import { quotes } from '../sentences';

quotes('the subject of the cue', [
  '⟦Ann Roe, 52, of Withernsea⟧, ⟨denied⟩ ⟪the charge⟫.',
  '⟦The group’s chairman, Odd Roe⟧, ⟨said⟩ ⟪the road was shut⟫.',
  '⟦A spokesman for the port authority⟧ ⟨said⟩ ⟪the road was shut⟫.',
  'On Monday ⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫.',
  '⟦Roe⟧ last week also ⟨said⟩ ⟪it was safe⟫.',
  'Ann Roe, ⟦who⟧ ⟨denies⟩ ⟪the charge⟫, left by boat.',
  'But ⟦the mayor⟧ ⟨said⟩ ⟪the road was shut⟫.',
  '⟦Roe and Hill⟧ ⟨said⟩ ⟪the road was shut⟫.',
]);
