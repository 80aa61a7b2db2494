import { quotes } from '../sentences';

quotes('the subject of the cue', [
  '⟦Ann Roe, 52, of Withernsea⟧, ⟨denied⟩ ⟪the charge⟫.',
  '⟦The group’s chairman, Odd Roe⟧, ⟨said⟩ ⟪the road was shut⟫.',
  '⟦A spokesman for the port authority⟧ ⟨said⟩ ⟪the road was shut⟫.',
  'On Monday ⟦Roe⟧ ⟨said⟩ ⟪the road was shut⟫.',
  '⟦Roe⟧ last week also ⟨said⟩ ⟪it was safe⟫.',
  'Ann Roe, ⟦who⟧ ⟨denies⟩ ⟪the charge⟫, left by boat.',
  'But ⟦the mayor⟧ ⟨said⟩ ⟪the road was shut⟫.',
  '⟦Roe and Hill⟧ ⟨said⟩ ⟪the road was shut⟫.',
]);

quotes('what may stand between subject and verb', [
  '⟦Some members⟧, however, ⟨question⟩ ⟪the wisdom of waiting⟫.',
  '⟦Observers in the city and around the country⟧ ⟨say⟩ ⟪the road was shut⟫.',
  '⟦Those close to him⟧ ⟨say⟩ ⟪the road was shut⟫.',
  '⟦A report released last year⟧ ⟨found⟩ ⟪that the road was shut⟫.',
  '⟦Sources close to the club⟧ ⟨say⟩ ⟪the road was shut⟫.',
  'The neighbours, ⟦many of whom⟧ ⟨say⟩ ⟪the road is shut⟫, left.',
  '⟦A person familiar with the matter⟧ ⟨said⟩ ⟪the company had waited⟫.',
]);

quotes('a subject with a relative clause of its own without a pronoun', [
  '⟦All the farmers we met⟧ ⟨said⟩ ⟪the road was shut⟫.',
]);

quotes('an aside behind the subject', [
  '⟦The company⟧, for its part, ⟨said⟩ ⟪it had paid⟫.',
  '⟦The mayor’s chief aide⟧, in turn, ⟨believes⟩ ⟪the talks are dead⟫.',
]);

quotes('a letter or report to somebody', [
  '⟦A report to next week’s cabinet meeting⟧ ⟨says⟩ ⟪the plan was poor⟫.',
  '⟦A letter to the mayor⟧ ⟨said⟩ ⟪that the road was shut⟫.',
]);

quotes('months that are surnames', [
  '⟦Ann May⟧ ⟨said⟩ ⟪the road was shut⟫.',
  '⟪“The road is shut,”⟫ ⟨says⟩ ⟦Ann May, of Hull Council⟧.',
]);

quotes('one word beside the verb, and a number of times', [
  '⟦Judge Ann Roe⟧, sentencing, ⟨told⟩ him: ⟪“You are late.”⟫',
  '⟦She⟧ once ⟨told⟩ a reporter ⟪that she feared nothing⟫.',
  '⟪The board⟫, ⟦she⟧ liked to ⟨say⟩, ⟪finally took her⟫.',
  '⟦The chemist, which reports next week⟧, has ⟨warned of⟩ ⟪slowing sales⟫.',
]);

quotes('the country at the start of a sentence is no pronoun', [
  '⟦US officials⟧ ⟨said⟩ ⟪the road was shut⟫.',
  '⟦US negotiator Ann Roe⟧ ⟨dismissed⟩ ⟪that argument⟫.',
]);

quotes('what is not the subject', [
  '⟦They⟧ ⟨accused⟩ ⟪the mayor of theft⟫, a claim Roe denies.',
  '⟦A source close to her⟧ ⟨said⟩ ⟪she was watching⟫.',
  '⟦Roe⟧ has long ⟨said⟩ ⟪that the road was safe⟫.',
]);

quotes('a relative clause with its own object before the verb', [
  '⟦Patients who spoke to this paper⟧ ⟨expressed⟩ ⟪anger⟫.',
]);

quotes('an owner and “own”', ['⟦The council’s own auditors⟧ ⟨warned⟩ ⟪that the fund was low⟫.']);

quotes('people who keep their names back', [
  '⟦A man who did not want to be named⟧ ⟨said⟩ ⟪he passed someone on the path⟫.',
  '⟦An aide, who requested anonymity⟧, ⟨said⟩ ⟪it was late⟫.',
]);

quotes('somebody whom others call something', [
  '⟦Tom Hill, whom dozens of towns recognize as their leader⟧, ⟨welcomed⟩ ⟪the plan⟫.',
]);

quotes('an adjective and a participle before the noun', [
  '⟦The main armed opposition group⟧ ⟨said⟩ ⟪it was elsewhere⟫.',
]);

quotes('a date in the subject', [
  '⟦A letter dated 9 May⟧ ⟨described⟩ ⟪the quay as “rotten”⟫.',
  '⟦Roe⟧ on 9 May ⟨said⟩ ⟪the quay was rotten⟫.',
]);

quotes('a subject with names and roles behind it that are not its own', [
  '⟦Roe, who was met by the mayor, Mr Tom Hill⟧, ⟨said⟩ ⟪the road was shut⟫.',
  '⟦Ann Roe, the keeper, who had slept until noon⟧, ⟨said⟩ ⟪the road was shut⟫.',
  '⟦The earlier report⟧ ⟨said⟩ ⟪the road was shut⟫.',
  '⟦Hill et al.⟧ ⟨reported⟩ ⟪that the road was shut⟫.',
]);

quotes('a month that is a given name', [
  '⟦Cllr June Hill⟧ ⟨said⟩ ⟪the road was shut⟫.',
  'In June ⟦Hill⟧ ⟨said⟩ ⟪the road was shut⟫.',
]);

quotes('a cue with a verb of going on', ['⟦Hill⟧ kept ⟨telling⟩ us ⟪that the road was shut⟫.']);

quotes('what somebody can be heard saying', ['⟪“Hurry,”⟫ ⟦Roe⟧ can ⟨be heard saying⟩ on the tape.']);

quotes('a relative clause that ends in its object', [
  '⟦Those who took it⟧ ⟨reported⟩ ⟪that it helped⟫.',
  '⟦It⟧ ⟨said⟩ ⟪that it helped⟫.',
]);

quotes('a name that looks like a verb, with what it does behind it', [
  '⟦Unite, which represents the drivers⟧, ⟨says⟩ ⟪it will strike in May⟫.',
]);

quotes('points that are figures', [
  '⟦The bank⟧ cut its key rate by 50 basis points to 4 percent, ⟨saying⟩ ⟪that prices were falling⟫.',
]);

quotes('judges joined by “and” with their initials', [
  '⟦Justices T.R. Lund and K. Roe⟧ ⟨said⟩ ⟪the state was slow⟫.',
]);

quotes('“once” behind a relative clause', [
  '⟦The poet Ann Roe, who died on Monday⟧, once ⟨said⟩ ⟪that she wrote in order to sleep⟫.',
]);
