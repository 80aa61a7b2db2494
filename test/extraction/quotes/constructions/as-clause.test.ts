import { quotes } from '../sentences';

quotes('as somebody put it', [
  'As ⟦the paper⟧ ⟨put it⟩ in a long piece, ⟪the doctor is “the operator.”⟫',
  'Roe smiled as she reached the hall.',
]);

quotes('a passive behind “as”', [
  'As ⟨reported⟩ by ⟦Radio South⟧, ⟪the bridge is shut⟫.',
  'As ⟨explained⟩ by ⟦the director of the clinic, Ann Roe⟧, ⟪the families “sleep in schools”⟫.',
]);

quotes('a time, no report', ['The road was shut, as two weeks of talks opened in the capital.']);

quotes('a clause that tells a time', ['The news comes as polls show the race tightening.']);

quotes('a particle behind the verb', ['As ⟦Roe⟧ ⟨points out⟩, ⟪it takes nine months to build a boat⟫.']);

quotes('how much later it was said', ['⟪She was wrong⟫, as ⟦Roe⟧ ⟨admitted⟩ twenty years later.']);
