import { quotes } from '../sentences';

quotes('according to', [
  '⟪The road was shut⟫, ⟨according to⟩ ⟦the port authority⟧.',
  '⟨According to⟩ ⟦the port authority⟧, ⟪the road was shut⟫.',
  '⟨According to⟩ ⟦Ann Roe, who runs the port⟧, ⟪the road was shut⟫.',
  '⟪The road was shut⟫, ⟨according to⟩ ⟦two people familiar with the talks⟧.',
  '⟨In the words of⟩ ⟦the minister⟧, ⟪the country holds its head high⟫.',
  'As ⟦Roe⟧ ⟨noted⟩ on Thursday, ⟪the road was shut⟫.',
]);

quotes('a plain noun behind the phrase', ['⟨According to⟩ ⟦exit polls⟧, ⟪the road should be open⟫.']);

quotes('what follows to the end of the sentence is the statement, though no verb is told from a noun', [
  '⟨According to⟩ ⟦the port authority⟧, ⟪the average fee stands at £32,000⟫.',
]);

quotes('two sources', [
  '⟪The road should be open⟫, ⟨according to⟩ ⟦Ann Roe, head of the clinic, and other doctors⟧.',
]);

quotes('the subject of the sentence behind the source', [
  '⟨According to⟩ ⟦the harbour master⟧, ⟪the two crews also traded ropes⟫.',
  '⟨According to⟩ ⟦the harbour master, a former pilot⟧, ⟪the crews also traded ropes⟫.',
]);

quotes('somebody’s own words inside a sentence', [
  'It is aimed at towns that, ⟨in⟩ ⟦her⟧ ⟨words⟩, ⟪“treat facts as an option.”⟫',
]);

quotes('a subject behind the source that has an insertion of its own', [
  '⟨According to⟩ ⟦Roe⟧, ⟪the barge, thought to be Dutch, was sold in spring⟫.',
  '⟨According to⟩ ⟦Roe, the harbour master⟧, ⟪the barge was sold in spring⟫.',
]);

quotes('a document and who has it in hand, before the statement', [
  '⟨According to⟩ ⟦the audit, obtained by the Courier⟧, ⟪two beams are cracked⟫.',
  '⟨According to⟩ ⟦a letter, published on Friday⟧, ⟪the firm paid twice⟫.',
]);
