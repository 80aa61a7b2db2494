import { quotes } from '../sentences';

quotes('a speaker in the middle', [
  '⟪The money⟫, ⟦he⟧ ⟨said⟩, ⟪is gone⟫.',
  '⟪The owners would need a reason⟫, ⟦she⟧ ⟨argued⟩, ⟪and the grants gave them none⟫.',
]);

quotes('an adverbial before the speaker', ['⟪In law school⟫, ⟦she⟧ ⟨said⟩, ⟪the plan was dead⟫.']);

quotes('an inverted speaker in the middle', ['⟪The road⟫, ⟨says⟩ ⟦Roe⟧, ⟪is shut⟫.']);

quotes('marked words that go on behind the speaker', [
  '⟪“I like the mayor,”⟫ ⟦she⟧ ⟨said⟩, but ⟪“when it rains, he leaves.”⟫',
]);

quotes('a clause that goes on with what was said', [
  '⟪The farm was a success⟫, ⟦Roe⟧ ⟨said⟩, ⟪until it went bankrupt in 1999⟫.',
]);

quotes('a clause that goes on inside the marks', [
  '⟪If they leave⟫, ⟦Roe⟧ ⟨said⟩, ⟪“we are lost.”⟫',
  '⟪It was⟫, ⟦she⟧ ⟨said⟩, ⟪“a night without end.”⟫',
  'In a speech in Leeds, ⟦she⟧ ⟨said⟩, ⟪“We are lost.”⟫',
]);

quotes('an attribution behind “where”', [
  '⟦Roe⟧ ⟨asked⟩ ⟪the mayor to go to the port⟫, where, ⟦2 he⟧ ⟨2 claimed⟩, ⟪2 cuts had cost 300 jobs⟫.',
]);

quotes('an aside behind the attribution', ['⟪“And don’t,”⟫ ⟦Roe⟧ ⟨adds⟩, grinning, ⟪“go to the well.”⟫']);
