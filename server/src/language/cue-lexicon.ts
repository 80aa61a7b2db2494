// The cue table as a look-up by inflected form. Reads cues.ts; the forms come from the grammar's verb list.
import { CUE_TABLE, NOUN_TABLE } from './cues';
import type { WordClasses } from './grammar/word-classes';

export type CueClass = 'say' | 'tell' | 'ask' | 'call' | 'judge' | 'promise' | 'report' | 'belief';
const CLASSES: readonly string[] = ['say', 'tell', 'ask', 'call', 'judge', 'promise', 'report', 'belief'];

/** What may stand with a cue; the head of cues.ts explains each. */
export const FRAMES = [
  'clause',
  'that',
  'quote',
  'post',
  'person',
  'object',
  'infinitive',
  'order',
  'command',
  'predicate',
  'blame',
  'gerund',
  'court',
  'weak',
] as const;
export type CueFrame = (typeof FRAMES)[number];

export interface Cue {
  readonly lemma: string;
  readonly class: CueClass;
  readonly frames: ReadonlySet<CueFrame>;
  /** The words that must follow the verb, in lower case; none for most. */
  readonly tail: readonly string[];
}

export interface CueLexicon {
  /** The cues whose verb has this form (lower case), those with the longest tail first; undefined for any other word. */
  verbs(form: string): readonly Cue[] | undefined;
  /** True for a form of a cue verb, or another word with which somebody's words may be told. */
  isCue(word: string): boolean;
  /** What stands behind a noun of speech (lower case, singular or plural) as its content; undefined for another word. */
  noun(word: string): ReadonlySet<string> | undefined;
}

/** A problem in a line of the cue table. */
export class CueTableError extends Error {}

/**
 * Reads the cue table.
 *
 * @throws CueTableError naming the line, when a line has no three columns, an unknown class or frame, or a verb
 *   whose forms are not known (run `npm run words`)
 */
export function createCueLexicon(classes: WordClasses, table: string = CUE_TABLE): CueLexicon {
  const byForm = new Map<string, Cue[]>();
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue;
    const [lemma = '', kind = '', frames = ''] = line.split('|').map((cell) => cell.trim());
    const [verb = '', ...tail] = lemma.split(' ');
    if (lemma === '' || !CLASSES.includes(kind)) throw new CueTableError(`No cue class in the line: ${line}`);
    const names = frames.split(/\s+/);
    const unknown = names.find((name) => !FRAMES.includes(name as CueFrame));
    if (unknown !== undefined) throw new CueTableError(`Unknown frame "${unknown}" in the line: ${line}`);
    const forms = verb === 'be' ? BE_FORMS : verb === 'not' ? ['not'] : classes.forms(verb);
    if (forms === undefined)
      throw new CueTableError(`The forms of "${verb}" are not known; run npm run words: ${line}`);
    const cue: Cue = { lemma, class: kind as CueClass, frames: new Set(names as CueFrame[]), tail };
    for (const form of new Set(forms.flatMap(spellings))) {
      const cues = byForm.get(form) ?? [];
      cues.push(cue);
      cues.sort((a, b) => b.tail.length - a.tail.length);
      byForm.set(form, cues);
    }
  }
  const nouns = new Map<string, ReadonlySet<string>>();
  for (const line of NOUN_TABLE.trim().split('\n')) {
    const [noun = '', markers = ''] = line.split('|').map((cell) => cell.trim());
    for (const form of [noun, plural(noun)]) nouns.set(form, new Set(markers.split(/\s+/)));
  }
  const cueWords = new Set([...byForm.keys(), ...OTHER_CUES]);
  return {
    verbs: (form) => byForm.get(form),
    isCue: (word) => cueWords.has(word),
    noun: (word) => nouns.get(word),
  };
}

/** Words of attributions without a verb: according to, in the words of. */
const OTHER_CUES = ['according', 'words', 'view', 'opinion', 'belief'];

/** A form and its other spelling: labelled, labeled; signaling, signalling. */
function spellings(form: string): readonly string[] {
  const match = /^(.*[aeiou])(ll?)(ed|ing)$/.exec(form);
  if (match === null || !/[aeiou][^aeiou]+[aeiou]$/.test(match[1] ?? '')) return [form];
  return [form, `${match[1]}${match[2] === 'l' ? 'll' : 'l'}${match[3]}`];
}

const BE_FORMS = ['is', 'are', 'was', 'were', 'am', 'been', 'be'];

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
