// Coreference: which names of an article stand for one entity. Persons and other things follow different habits of
// naming (coreference/persons.ts, coreference/bodies.ts); nominals and pronouns are the speakers' business.
import type { Language } from '../language/language';
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

/** A name that the text leaves open between two entities gets no mention. */
export type Coreference = (
  document: TextDocument,
  blocks: readonly Block[],
  names: readonly Name[],
) => Resolved;

const TYPES: readonly EntityType[] = ['organization', 'place', 'group', 'event'];

/** Makes a coreference that keeps what it read of a line for as long as somebody holds the line's content. */
export function createCoreference(_language: Language): Coreference {
  const readForms = createFormReader();
  return (document, _blocks, names) => {
    const forms = readForms(document, names);
    const clusters = clusterPersons(forms.filter((form) => form.type === 'person'));
    for (const type of TYPES) {
      const ofType = forms.filter((form) => form.type === type);
      if (ofType.length > 0) clusters.push(...clusterBodies(type, ofType, forms));
    }
    clusters.sort((a, b) => a.start - b.start);
    return describe(
      clusters.filter((cluster) => cluster.forms.length > 0),
      forms.length,
    );
  };
}

/** @param count how many forms the article has */
function describe(clusters: readonly Cluster[], count: number): Resolved {
  const entities: Entity[] = [];
  const byForm = new Array<Mention | undefined>(count).fill(undefined);
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
  return { entities, mentions: byForm.filter((mention) => mention !== undefined) };
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
