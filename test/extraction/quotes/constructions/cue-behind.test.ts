import { quotes } from '../sentences';

quotes('a quotation and its speaker', [
  '⟪“The road is shut,”⟫ ⟦Roe⟧ ⟨said⟩.',
  '⟪“The road is shut,”⟫ ⟨said⟩ ⟦Roe⟧.',
  '⟪“Is the road shut?”⟫ ⟦the mayor⟧ ⟨asked⟩.',
  '⟪‘The road is shut’⟫, ⟦Roe⟧ ⟨said⟩.',
  '⟦Roe⟧ ⟨said⟩: ⟪“The road is shut.”⟫',
  '⟦Roe⟧ ⟨said⟩, ⟪“The road is shut.”⟫',
  '⟦Roe⟧ ⟨told⟩ the BBC: ⟪“The road is shut.”⟫',
  '⟪“The road is shut,”⟫ ⟦Roe⟧ ⟨told⟩ a packed meeting in the town hall.',
  '⟪“The road is shut,”⟫ ⟨said⟩ ⟦Ann Roe, a nurse at the city hospital⟧.',
  '⟪“The road is shut,”⟫ ⟨said⟩ ⟦Roe⟧ on Monday.',
  '⟪“The road is shut,”⟫ ⟦Michael C. Roe, the city manager⟧, ⟨said⟩.',
  '⟪«The road is shut»⟫, ⟨declared⟩ ⟦the minister⟧.',
  '⟪"The road is shut,"⟫ ⟦she⟧ ⟨wrote⟩.',
]);

quotes('a split quotation', [
  '⟪“The road is shut,”⟫ ⟦Roe⟧ ⟨said⟩. ⟪“It will stay shut.”⟫',
  '⟪“The road,”⟫ ⟦Roe⟧ ⟨said⟩, ⟪“is shut.”⟫',
  '⟪“The road is shut,”⟫ ⟦Roe⟧ ⟨said⟩.\n⟪“It will stay shut.”⟫',
  '⟪“The road is shut,”⟫ ⟦Roe⟧ ⟨said⟩. Nobody stirred. ⟪2 “It will stay shut.”⟫',
  '⟪“The road is shut,”⟫ ⟦Roe⟧ ⟨said⟩. ⟪“It will stay shut.⟫\n⟪“The bridge will open.”⟫',
  '⟪“The road is shut.⟫\n⟪“It will stay shut,”⟫ ⟦Roe⟧ ⟨said⟩.',
]);

quotes('a statement before its speaker', [
  '⟪The road was shut⟫, ⟦Roe⟧ ⟨said⟩.',
  '⟪The road was shut⟫, ⟨said⟩ ⟦Roe⟧.',
  '⟪The road was shut⟫, ⟦the ministry⟧ ⟨said⟩ on Monday.',
  '⟪The road is shut⟫, ⟨reports⟩ ⟦county engineer Declan Roe⟧.',
  '⟪The tariffs will be raised⟫, ⟦he⟧ ⟨predicted⟩.',
  '⟪The road was shut, and the bridge was open⟫, ⟦Ann Roe, who runs the port⟧, ⟨said⟩.',
]);

quotes('a speaker at the end', [
  '⟪The road is shut⟫, ⟦the Journal⟧ ⟨reports⟩.',
  '⟪The road was shut⟫, ⟦Roe⟧ ⟨wrote⟩.',
  '⟪The road was shut⟫, ⟨noted⟩ ⟦the channel’s Ann Roe⟧.',
  '⟪Roe “is the only one who knows the road,”⟫ ⟦retired General Ann Lund⟧ ⟨said⟩.',
  'In her film “The Lantern Year,” ⟦Roe⟧ ⟨said⟩ ⟪she wanted to wait⟫.',
]);

quotes('a quotation and its cue in the present', [
  '⟪“The road is shut,”⟫ ⟦Roe⟧ ⟨notes⟩.',
  '⟦Roe⟧ ⟨says⟩ ⟪it is a “sham.”⟫ ⟦2 He⟧ ⟨2 adds⟩, ⟪2 “The road is shut.”⟫',
  '⟪“We know,”⟫ ⟨said⟩ ⟦Roe, who runs the port⟧, ⟪“that the road is shut.”⟫',
  '⟪The plan is a “sham,”⟫ ⟦Roe⟧ ⟨said⟩. ⟪“The road is shut.”⟫',
]);

quotes('a speaker with all that is told of her', [
  '⟪The works could start this week⟫, ⟨said⟩ ⟦Ann Roe, a former adviser to the council⟧.',
  '⟪The works could start this week⟫, ⟨said⟩ ⟦Roe⟧ to the crowd.',
  '⟪“It is shut”⟫, - ⟨said⟩ ⟦the head of the port⟧.',
]);

quotes('a clause of its own behind a semicolon', [
  '⟦The port⟧ ⟨says⟩ ⟪it has seen nothing⟫; ⟪2 the coast⟫, ⟦2 it⟧ ⟨2 added⟩, ⟪2 is watched⟫.',
]);

quotes('the verb before everything', ['⟨Said⟩ ⟦Roe⟧: ⟪“The road is shut.”⟫']);

quotes('verbs of manner', ['⟪“Never again,”⟫ ⟦the keeper⟧ ⟨fumed⟩.']);

quotes('a speaker with her years', ['⟪“It is shut,”⟫ ⟨said⟩ ⟦Ann Roe, a nurse of 22 years⟧.']);

quotes('plural researchers who report', [
  '⟪The reef grew again⟫, ⟦researchers⟧ ⟨report⟩ today in a journal.',
  '⟪Fares will rise in May⟫, ⟦economists⟧ ⟨forecast⟩.',
]);

quotes('records that show something', ['⟪The rules allow chases only for crimes⟫, ⟦records⟧ ⟨show⟩.']);

quotes('what somebody wants to know', ['⟪“If not now,”⟫ ⟦Roe⟧ ⟨wants to know⟩, ⟪“when?”⟫']);

quotes('what a paper has learned, and what those say whose verb could be a noun', [
  '⟪The road is to close⟫, ⟦the Gazette⟧ ⟨understands⟩.',
  '⟪The road is to close⟫, ⟦critics⟧ ⟨claim⟩.',
  'Roe learned that the road was shut.',
]);

quotes('a role in small letters and a nickname', [
  '⟪“We must go,”⟫ ⟨said⟩ ⟦former guard Big Jim Roe⟧.',
  '⟪“Table the report,”⟫ ⟦she⟧ ⟨dared⟩ the government.',
]);
