import { quotes } from '../sentences';

quotes('a quotation with a sign of its own before its attribution', [
  '⟪“Why are you here?”⟫ ⟦Roe⟧ ⟨asked⟩ the harbour managers. ⟪“Go home.”⟫',
  '⟪“We lost two?”⟫ ⟦Lund⟧ ⟨said⟩ to a reporter.',
  '⟪“What a day!”⟫ ⟦Ann Roe, a nurse⟧, ⟨said⟩ cheerfully.',
  '⟪“Will it open on Sunday?”⟫ ⟦Lund⟧ ⟨pressed⟩. ⟪“Maybe at noon?”⟫',
  '⟪“It happens, right?”⟫ ⟦Roe⟧ ⟨went on⟩, as if nobody had heard.',
]);

quotes('a sentence of its own behind a quotation with a sign', [
  '⟪“Why now?”⟫ ⟦2 Roe⟧ ⟨2 asked⟩ ⟪2 the mayor to resign⟫.',
  '⟪“Why now, and why here?”⟫ ⟦2 Roe⟧ ⟨2 said⟩ ⟪2 the mayor should resign⟫.',
  '⟪“Why now, and why here?”⟫ Roe left the hall.',
]);

quotes('a pronoun with a capital behind marked words', [
  '⟦Roe⟧ ⟨confirmed⟩ ⟪that the port will “go on as before.”⟫ ⟦2 She⟧ ⟨2 said⟩, too, ⟪2 that others should pay⟫.',
]);

quotes('a sentence of others behind a quotation that has its attribution before it', [
  '⟦Roe⟧ ⟨tweeted⟩: ⟪“They lied to us.”⟫ The union hit back, with no names.',
]);
