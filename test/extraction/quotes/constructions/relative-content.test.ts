import { quotes } from '../sentences';

quotes('what is reported in a relative clause', [
  'The prices, ⟪which⟫ ⟦he⟧ ⟨said⟩ ⟪were too high⟫, fell.',
  'It was an explosion ⟪that⟫ ⟦the mayor⟧ ⟨described⟩ ⟪as “an intentional act.”⟫',
  'It is about ⟪what⟫ ⟦she⟧ ⟨called⟩ ⟪a “rant.”⟫',
]);
