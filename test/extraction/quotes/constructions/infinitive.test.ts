import { quotes } from '../sentences';

quotes('going on to say', [
  '⟪“The road is shut,”⟫ ⟦1,2 Roe⟧ ⟨said⟩, going on to ⟨2 say⟩ ⟪2 that it would stay shut⟫.',
  '⟦Roe⟧ ⟨promised⟩ ⟪to open the road⟫.',
]);

quotes('a circumstance before the infinitive', ['⟦Roe⟧ ⟨promised⟩ at a rally ⟪to open the road⟫.']);
