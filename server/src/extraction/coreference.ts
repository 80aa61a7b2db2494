// Coreference: which names of an article stand for one entity. Persons and other things follow different habits of
// naming (coreference/persons.ts, coreference/bodies.ts); nominals and pronouns are the speakers' business.
import type { Language } from '../language/language';
import { Beside } from '../text/beside';
import type { TextDocument } from '../text/document';
import type { Block, Entity, EntityType, Mention, MentionForm, Name } from './analysis';
import { clusterBodies } from './coreference/bodies';
import type { Cluster } from './coreference/cluster';
import { createFormReader, type Form } from './coreference/forms';
import { asAcronym, contentWords, foldName } from './coreference/keys';
import { clusterPersons } from './coreference/persons';

export interface Resolved {
  /** In the order of first mention. */
  readonly entities: readonly Entity[];
  /** Names and aliases only; nominals and pronouns come with the speakers. In the order of the text. */
  readonly mentions: readonly Mention[];
}

/**
 * A name that the text leaves open between two entities gets no mention.
 *
 * @param previous an earlier state of the same article, if there is one: the answer is the same without it
 */
export type Coreference = (
  document: TextDocument,
  blocks: readonly Block[],
  names: readonly Name[],
  previous?: TextDocument,
) => Resolved;

/** What stood in a state of an article: its forms, and for each the mention, if it is one. */
interface Standing {
  readonly forms: readonly Form[];
  readonly entities: readonly Entity[];
  readonly byForm: readonly (Mention | undefined)[];
}

const TYPES: readonly EntityType[] = ['organization', 'place', 'group', 'event'];

/** Makes a coreference that keeps what it read of a line for as long as somebody holds the line's content. */
export function createCoreference(_language: Language): Coreference {
  const readForms = createFormReader();
  const standing = new Beside<Standing>();
  return (document, _blocks, names, previous) => {
    const forms = readForms(document, names);
    const before = previous && standing.get(previous);
    const now = before !== undefined && areSame(before.forms, forms) ? moved(before, forms) : cluster(forms);
    standing.set(document, now);
    return { entities: now.entities, mentions: now.byForm.filter((mention) => mention !== undefined) };
  };
}

/** True for the same names in the same order, wherever they stand: what they stand for rests on nothing else. */
function areSame(before: readonly Form[], forms: readonly Form[]): boolean {
  if (before.length !== forms.length) return false;
  return forms.every((form, i) => {
    const old = before[i];
    return (
      old !== undefined &&
      form.text === old.text &&
      form.type === old.type &&
      form.name.confidence === old.name.confidence &&
      form.gender === old.gender &&
      form.isTitled === old.isTitled &&
      form.isKin === old.isKin &&
      form.sharesSurname === old.sharesSurname &&
      form.inBrackets === old.inBrackets
    );
  });
}

function moved({ entities, byForm }: Standing, forms: readonly Form[]): Standing {
  const mentions = byForm.map((mention, i) => {
    const name = forms[i]?.name;
    if (mention === undefined || name === undefined) return mention;
    if (mention.start === name.start && mention.end === name.end) return mention;
    // Field by field: a spread costs many times as much.
    const { type, form, entity, confidence } = mention;
    return { start: name.start, end: name.end, type, form, entity, confidence };
  });
  return { forms, entities, byForm: mentions };
}

function cluster(forms: readonly Form[]): Standing {
  const clusters = clusterPersons(forms.filter((form) => form.type === 'person'));
  for (const type of TYPES) {
    const ofType = forms.filter((form) => form.type === type);
    if (ofType.length > 0) clusters.push(...clusterBodies(type, ofType, forms));
  }
  clusters.sort((a, b) => a.start - b.start);
  return describe(
    clusters.filter((cluster) => cluster.forms.length > 0),
    forms,
  );
}

/** @param all the forms of the article */
function describe(clusters: readonly Cluster[], all: readonly Form[]): Standing {
  const entities: Entity[] = [];
  const byForm = new Array<Mention | undefined>(all.length).fill(undefined);
  for (const { type, forms, inferredName } of clusters) {
    const spellings = new Map<string, Form>();
    for (const form of [...forms].sort((a, b) => a.index - b.index))
      if (!spellings.has(form.text)) spellings.set(form.text, form);
    const name = inferredName ?? fullest([...spellings.values()], type);
    const id = `e${entities.length + 1}`;
    entities.push({ id, name, type, aliases: [...spellings.keys()].filter((text) => text !== name) });
    const key = foldName(name);
    const formBy = new Map<string, MentionForm>();
    for (const [text, form] of spellings) formBy.set(text, formOf(form, key));
    for (const {
      index,
      text,
      name: { start, end, confidence },
    } of forms)
      byForm[index] = { start, end, type, form: formBy.get(text) ?? 'name', entity: id, confidence };
  }
  return { forms: all, entities, byForm };
}

/** The form with most words; then one that is not all in capitals; then the longest; then the first. */
function fullest(forms: readonly Form[], type: EntityType): string {
  let best = forms[0];
  for (const form of forms) if (best !== undefined && rank(form, type) > rank(best, type)) best = form;
  return best?.text ?? '';
}

function rank(form: Form, type: EntityType): number {
  const isCapitals = form.text.length > 1 && form.text === form.text.toUpperCase();
  const small = isCapitals ? 0 : 1;
  // A group is called by its singular.
  if (type === 'group') return 1000 * small - form.text.length;
  return 10_000 * form.words.length + 1000 * small + Math.min(form.text.length, 999);
}

/** @param key the entity's name, folded */
function formOf(form: Form, key: string): MentionForm {
  if (form.type === 'place' || form.type === 'group' || form.type === 'event') return 'name';
  if (form.key === key) return 'name';
  if (form.type === 'person')
    return form.words.length > 1 && !key.endsWith(` ${form.key}`) ? 'name' : 'alias';
  if (asAcronym(form.text) !== undefined && form.words.length === 1) return 'alias';
  return contentWords(form.key).length < contentWords(key).length ? 'alias' : 'name';
}
