import { quotes } from './sentences';

quotes('where a report ends', [
  '⟦Roe⟧ ⟨said⟩ ⟪the show had brought in £62,000⟫, and a certificate hangs in the hall.',
  '⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫, while the bridge is open.',
  '⟦Roe⟧ ⟨expects⟩ ⟪sales of $8 million⟫, compared with $6 million a year earlier.',
  'When ⟦Roe⟧ ⟨said⟩ ⟪that the road was shut⟫, the crowd left.',
  '⟦Roe⟧ ⟨told⟩ reporters ⟪the road was shut⟫; the bridge is open.',
]);
