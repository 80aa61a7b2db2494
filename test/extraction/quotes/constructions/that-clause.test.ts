import { quotes } from '../sentences';

quotes('a that-clause', [
  '⟦Roe⟧ ⟨said⟩ ⟪that the road was shut⟫.',
  '⟦Roe⟧ ⟨said⟩ on Tuesday ⟪that the road was shut⟫.',
  '⟦The minister⟧ has repeatedly ⟨stressed⟩ ⟪that the road was shut⟫.',
  '⟦Roe⟧ ⟨told⟩ reporters in Paris ⟪that the road was shut⟫.',
  '⟦The inspector⟧ ⟨asked⟩ ⟪whether the road was shut⟫.',
  '⟦Roe⟧ ⟨said⟩, in a statement, ⟪that the road was shut⟫.',
  '⟦Roe⟧ ⟨made clear⟩ ⟪that the road was shut⟫.',
  '⟦The expert⟧ ⟨is of the opinion⟩ ⟪that the road was shut⟫.',
]);

quotes('a question reported', [
  '⟦The union⟧ ⟨questioned⟩ ⟪how the road could be shut⟫.',
  '⟦Survivors⟧ ⟨described⟩ ⟪how the boat sank⟫.',
]);

quotes('what stands between the cue and its clause', [
  '⟦Roe⟧ ⟨told⟩ a town hall in Salem, New Hampshire on Monday ⟪that the road was shut⟫.',
  '⟦Police⟧ ⟨said⟩ on Monday ⟪two men had been held⟫.',
]);

quotes('the place and the time of telling, which are no part of the clause', [
  '⟦Roe⟧ ⟨told⟩ a crowd in Leeds ⟪that the road was shut⟫.',
  '⟦Roe⟧ ⟨told⟩ the host on Thursday ⟪how glad he was that the road was open⟫.',
  '⟦Roe⟧ ⟨told⟩ her ⟪that the road was shut⟫.',
]);

quotes('an aside between cue and clause', [
  '⟦She⟧ ⟨believes⟩, as do many here, ⟪that the road was shut⟫.',
  '⟦Several experts⟧ ⟨cautioned⟩, as did the council itself, ⟪that the plan might change⟫.',
]);

quotes('a noun that looks like a verb behind “that”', ['⟦Roe⟧ ⟨warned⟩ ⟪that rates were too high⟫.']);

quotes('thoughts that are spoken', ['⟦Roe⟧ ⟨worried aloud⟩ ⟪that the rates had gone up⟫.']);

quotes('a briefing and a month before the clause', [
  '⟦A spokesman⟧ ⟨told⟩ a regular briefing on Monday ⟪that the port opposes the plan⟫.',
  '⟦Roe⟧, meanwhile, ⟨said⟩ last month ⟪that the town would not pay “with a pistol to its head”⟫.',
]);

quotes('a meeting that a participle tells more of, as the addressee', [
  '⟦Roe⟧ ⟨told⟩ a crowded meeting on Friday ⟪that the pool “is for children”⟫.',
]);

quotes('several who are told by where they stand, before a verb that looks like a noun', [
  '⟦Aides close to the mayor⟧ ⟨claim⟩ ⟪that two firms had written in May⟫.',
  'A friend of the mayor lost a claim that dates from May.',
]);

quotes('verbs in the clause that are never nouns', [
  '⟦The tenants⟧ ⟨claim⟩ ⟪the plan contravenes two treaties⟫.',
  '⟦Critics⟧ ⟨warn⟩ ⟪the tax erodes trust⟫.',
]);

quotes('the pronoun with a time behind it, which is no clause', ['Her office denied that at the time.']);
