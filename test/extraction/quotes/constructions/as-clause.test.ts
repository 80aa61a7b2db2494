import { quotes } from '../sentences';

quotes('as somebody put it', [
  'As ⟦the paper⟧ ⟨put it⟩ in a long piece, ⟪the doctor is “the operator.”⟫',
  'Roe smiled as she reached the hall.',
]);
