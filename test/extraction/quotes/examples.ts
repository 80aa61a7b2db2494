// One line an example, in the notation of test/support/fixture.ts. Add yours under the construction it shows.
// A line break in an example starts a new paragraph. Quotes are numbered in the order in which their words begin.

export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'a quotation and its speaker': [
    '⟪“The road is shut,”⟫ ⟦Roe⟧ ⟨said⟩.',
    '⟪“The road is shut,”⟫ ⟨said⟩ ⟦Roe⟧.',
    '⟪“Is the road shut?”⟫ ⟦the mayor⟧ ⟨asked⟩.',
    '⟦Roe⟧ ⟨said⟩: ⟪“The road is shut.”⟫',
    '⟪“The road is shut,”⟫ ⟦Roe⟧ ⟨said⟩. ⟪“It will stay shut.”⟫',
  ],
  'a statement and its speaker': [
    '⟦Roe⟧ ⟨said⟩ ⟪that the road was shut⟫.',
    '⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫.',
    '⟪The road was shut⟫, ⟦Roe⟧ ⟨said⟩.',
    '⟪The road was shut⟫, ⟨according to⟩ ⟦the port authority⟧.',
    '⟦Ann Roe, who runs the port⟧, ⟨denied⟩ ⟪the charge⟫.',
  ],
};
