import { quotes } from '../sentences';

quotes('one subject, two cues', [
  '⟦1,2 Roe⟧ ⟨said⟩ ⟪the road was shut⟫ and ⟨2 added⟩ ⟪2 that it would stay shut⟫.',
  '⟦1,2 Roe⟧ ⟨said⟩ ⟪the road was shut⟫, ⟨2 adding⟩ ⟪2 that it would stay shut⟫.',
  '⟦1,2 Roe⟧ ⟨denied⟩ ⟪the charge⟫, ⟨2 adding⟩ ⟪2 that he had been abroad⟫.',
  '⟪“The road is shut,”⟫ ⟦1,2 she⟧ ⟨said⟩, ⟨2 adding⟩ ⟪2 that it would stay shut⟫.',
  '⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫, but ⟦2 Hill⟧ ⟨2 said⟩ ⟪2 it was open⟫.',
]);

quotes('a headline whose first verb is in no word list', ['⟦Norway⟧ fetes guests, ⟨praises⟩ ⟪the talks⟫']);

quotes('the subject of the verb that “and” joins to the cue', [
  'Asked whether it had sunk, ⟦Roe⟧ shrugged and ⟨said⟩ ⟪it was late⟫.',
]);
