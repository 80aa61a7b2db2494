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

quotes('a form in -s that could be a noun', [
  '⟦⟦2 Roe⟧⟧ ⟨says⟩ ⟪that more work is needed⟫, but ⟨2 points out⟩ ⟪2 that time is short⟫.',
  '⟦⟦2 Roe⟧⟧ ⟨agrees⟩ ⟪that more work is needed⟫, but ⟨2 warned of⟩ ⟪2 the timing⟫: it was late.',
]);
