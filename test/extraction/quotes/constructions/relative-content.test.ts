import { quotes } from '../sentences';

quotes('what is reported in a relative clause', [
  'The prices, ⟪which⟫ ⟦he⟧ ⟨said⟩ ⟪were too high⟫, fell.',
  'It was ⟪an explosion that⟫ ⟦the mayor⟧ ⟨described⟩ ⟪as “an intentional act.”⟫',
  'It is about ⟪what⟫ ⟦she⟧ ⟨called⟩ ⟪a “rant.”⟫',
]);

quotes('a relative clause without its pronoun', [
  'The mill was hit by ⟪a flood⟫ ⟦the mayor⟧ ⟨said⟩ ⟪was caused by the dam⟫.',
  'Everything he said was true.',
]);

quotes('a relative clause that says which thing is meant', [
  'They fought ⟪a fire which⟫ ⟦the police⟧ ⟨say⟩ ⟪had spread from the port⟫.',
  'The fire, ⟪which⟫ ⟦the police⟧ ⟨say⟩ ⟪had spread⟫, is out.',
]);

quotes('whom', ['He robbed Ann Pell, ⟪whom⟫ ⟦he⟧ ⟨described⟩ ⟪as “family”⟫.']);

quotes('whom somebody accuses', [
  'Roe was angry with the referee, ⟪whom⟫ ⟦he⟧ ⟨accused⟩ ⟪of losing control⟫.',
]);

quotes('all that somebody would say', [
  '⟪“We will look,”⟫ is all ⟦Mr Roe⟧ would ⟨offer⟩.',
  '⟪“No”⟫ was all ⟦he⟧ ⟨said⟩.',
]);
