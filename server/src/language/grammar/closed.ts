// The closed classes of English: the words that hold a sentence together.
import { Tag } from './tags';

/** Word lists by tag; the tagger looks here first. A word stands in one list. */
const LISTS: readonly (readonly [Tag, string])[] = [
  [
    Tag.Pronoun,
    'i he she they we you it there one ones himself herself itself themselves myself ourselves ' +
      'nobody somebody anybody everybody someone anyone everyone nothing something anything everything none ' +
      'others mine hers theirs ours me him them us yours',
  ],
  [
    Tag.Determiner,
    'the a an this these those my your his her its our their some any each every no another both either neither such all ' +
      'many several few most more fewer various certain half other same',
  ],
  [
    Tag.Preposition,
    'of in on at by for with from into onto over under about against between among amid through during across ' +
      'around near behind beyond within without toward towards upon via per despite unlike like inside outside ' +
      'above below beside besides alongside throughout off out up down along past amongst amidst concerning ' +
      'regarding versus including following according except',
  ],
  [
    Tag.Subordinator,
    'because although though while whereas if unless since until till before after as once whenever wherever ' +
      'so lest than when where amid whilst',
  ],
  [Tag.That, 'that'],
  [Tag.WhWord, 'who whom whose which what whether how why whoever whatever'],
  [Tag.Be, 'am is are was were be been being ’s ’re ’m isn’t aren’t wasn’t weren’t'],
  [Tag.Have, 'have has had having ’ve haven’t hasn’t hadn’t'],
  [Tag.Do, 'do does did don’t doesn’t didn’t'],
  [
    Tag.Modal,
    'will would can could may might must shall should cannot ’ll ’d won’t wouldn’t can’t couldn’t shouldn’t ' +
      'mustn’t ought',
  ],
  [Tag.Coordinator, 'and or but nor & yet'],
  [Tag.To, 'to'],
  [
    Tag.Adverb,
    'not never also then now just still even already too very often later again earlier ever only however ' +
      'meanwhile moreover furthermore therefore thus instead perhaps maybe here away back ago almost always ' +
      'soon once twice rather quite simply else further nonetheless nevertheless today yesterday tomorrow ' +
      'tonight well yet afterwards afterward overnight far n’t together aloud altogether much least',
  ],
  [
    Tag.Number,
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion ' +
      'dozen hundreds thousands millions billions dozens first second third zero',
  ],
];

/** The closed-class tag of a word in lower case with ’ for its apostrophes; undefined for an open-class word. */
export const CLOSED: ReadonlyMap<string, Tag> = new Map(
  LISTS.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)).reverse(),
);
