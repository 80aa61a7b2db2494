import { quotes } from '../sentences';

quotes('going on to say', [
  '⟪“The road is shut,”⟫ ⟦1,2 Roe⟧ ⟨said⟩, going on to ⟨2 say⟩ ⟪2 that it would stay shut⟫.',
  '⟦Roe⟧ ⟨promised⟩ ⟪to open the road⟫.',
]);

quotes('a circumstance before the infinitive', ['⟦Roe⟧ ⟨promised⟩ at a rally ⟪to open the road⟫.']);

quotes('what somebody appeared to say, and what somebody will not do', [
  'There was anger after ⟦the minister⟧ appeared to ⟨suggest⟩ ⟪that nurses were lazy⟫.',
  '⟦Roe⟧ ⟨vowed⟩ ⟪never to close the school⟫.',
  'Roe seems to believe the road is shut.',
]);

quotes('to somebody', [
  'The members pledged to Roe may yet leave.',
  '⟦Roe⟧ ⟨vowed⟩ to Lund ⟪that she would stay⟫.',
]);

quotes('somebody quick or careful to say', [
  '⟦Roe⟧ was quick to ⟨add⟩ ⟪that the road was shut⟫.',
  '⟦The mayor⟧ was careful to ⟨stress⟩ ⟪that nobody was hurt⟫.',
]);
