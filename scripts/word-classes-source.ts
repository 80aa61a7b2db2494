// The text of word-classes.data.ts, made from compromise's lexicon and conjugation. Used by make-word-classes.ts and by the
// test that holds the file up to date.
import nlp from 'compromise/two';
import { CUE_TABLE } from '../server/src/language/cues';
import { MORE_VERBS, MORE_VERBS_AND_NOUNS } from './more-verbs';

type Conjugation = { PastTense?: string; PresentTense?: string; Gerund?: string; Participle?: string };
interface Model {
  one: { lexicon: Record<string, string | string[]> };
  two: { switches: Record<string, string> };
}
interface Methods {
  two: { transform: { verb: { conjugate(lemma: string, model: Model): Conjugation } } };
}

/** Verbs whose past is their base form; of any other verb the conjugation only failed to find the past. */
const INVARIANT = new Set(
  (
    'beat bet bid broadcast burst cast cost cut fit forecast hit hurt let offset put quit read rid set shed ' +
    'shut slit split spread thrust undercut upset wed wet'
  ).split(' '),
);

/** Verbs of speech and thought that the lexicon also lists as nouns, which news never uses so. */
const NEVER_NOUNS = new Set(
  'tell tells say says ask asks think thinks write writes add adds find feel feels'.split(' '),
);

const MORE_NOUNS = (
  'lives thanks wives knives halves blog blogs tweet tweets transport patrol rail boat import term intern cycle ' +
  'discount exit fault herald recount slope spice stab sting surf swim tender arrest counter express draw blast boom ' +
  'chat dam drum cage chill clone decay fork hail hijack lag lodge nail rot scatter scream stump thrill'
).split(' ');

/** The five forms of a verb on a line; a form that the conjugation left bare is made from its neighbour. */
function paradigm(lemma: string, forms: Conjugation): string {
  let past = forms.PastTense ?? lemma;
  let gerund = forms.Gerund ?? lemma;
  if (past === lemma && !INVARIANT.has(lemma) && gerund.endsWith('ing')) past = gerund.replace(/ing$/, 'ed');
  if (!gerund.endsWith('ing') && past === lemma && !INVARIANT.has(lemma)) past = regularPast(lemma);
  if (!gerund.endsWith('ing') && past.endsWith('ed')) gerund = past.replace(/ed$/, 'ing');
  return [lemma, forms.PresentTense, past, forms.Participle ?? past, gerund].join(' ');
}

/** The regular past: axe, axed; grin, grinned. */
function regularPast(lemma: string): string {
  if (/^[^aeiou]+[aeiou][^aeiouwxy]$/.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma.replace(/e$/, '')}ed`;
}

/** The source of word-classes.data.ts. */
export function wordClassesSource(): string {
  const compromise = nlp as unknown as { model(): Model; methods(): Methods };
  const model = compromise.model();
  const { conjugate } = compromise.methods().two.transform.verb;
  const lexicon = Object.entries(model.one.lexicon).filter(([word]) => /^[a-z]+$/.test(word));
  const withTag = (...tags: string[]) =>
    lexicon.filter(([, tag]) => [tag].flat().some((t) => tags.includes(t))).map(([word]) => word);
  const switched = Object.entries(model.two.switches).filter(([word]) => /^[a-z]+$/.test(word));
  const switchedTo = (...kinds: string[]) => switched.filter(([, k]) => kinds.includes(k)).map(([w]) => w);

  const lemmas = new Set([
    ...withTag('Infinitive'),
    ...switchedTo('Noun|Verb', 'Actor|Verb', 'Adj|Present'),
    ...cueVerbs(),
    ...MORE_VERBS,
    ...MORE_VERBS_AND_NOUNS,
  ]);
  const verbs = [...lemmas].sort().map((lemma) => paradigm(lemma, conjugate(lemma, model)));
  const present = (kinds: readonly string[]) =>
    kinds.map((lemma) => conjugate(lemma, model).PresentTense ?? lemma);
  const nouns = [
    ...withTag('Singular', 'Plural', 'Uncountable', 'Actor', 'Unit', 'Duration', 'Noun', 'Currency'),
    ...switchedTo(
      'Noun|Verb',
      'Plural|Verb',
      'Actor|Verb',
      'Adj|Noun',
      'Noun|Gerund',
      'Unit|Noun',
      'Person|Noun',
    ),
    ...present(switchedTo('Noun|Verb', 'Actor|Verb')),
    ...MORE_NOUNS,
    ...MORE_VERBS_AND_NOUNS,
    ...present(MORE_VERBS_AND_NOUNS),
  ].filter((word) => !NEVER_NOUNS.has(word));
  const adjectives = [
    ...withTag('Adjective', 'Comparative', 'Superlative'),
    ...switchedTo('Adj|Noun', 'Adj|Past', 'Adj|Gerund', 'Adj|Present'),
  ];
  const adverbs = withTag('Adverb');
  return [
    '// Written by `npm run words` from compromise (MIT); not edited by hand.',
    '',
    '/** One verb a line: base, third person, past, participle, -ing. */',
    `export const VERBS = \`\n${verbs.join('\n')}\n\`;`,
    '',
    wordList('NOUNS', nouns),
    wordList('ADJECTIVES', adjectives),
    wordList('ADVERBS', adverbs),
  ].join('\n');
}

/** The verbs of the cue table: the first word of each lemma, without auxiliaries. */
function cueVerbs(): string[] {
  return CUE_TABLE.split('\n')
    .map((line) => (line.split('|')[0] ?? '').trim().split(' ')[0] ?? '')
    .filter((verb) => verb !== '' && verb !== 'be' && verb !== 'not');
}

function wordList(name: string, words: readonly string[]): string {
  const lines: string[] = [''];
  for (const word of [...new Set(words)].sort()) {
    const last = lines[lines.length - 1] ?? '';
    if (last.length + word.length > 108) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return `export const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
}
