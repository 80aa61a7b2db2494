// A name as the corpus knows it: one node for all entities, of whatever article, that are called the same. Printed
// forms and keys are held once and known by number.
import type { EntityType } from '../../extraction/analysis';
import { foldName, groupKey, personWords } from '../../extraction/coreference/keys';
import { countryOf } from '../../extraction/speakers/words';
import type { Form } from './forms';

const ENDINGS = new Set(
  'inc incorporated ltd limited plc corp corporation co company llc llp gmbh ag sa nv bv ab as asa oy spa fk fc afc'.split(
    ' ',
  ),
);

/** The key that entities of one name share. */
export function keyOf(type: EntityType, name: string): string {
  const folded = foldName(name).replaceAll(/['.,]/gu, '').replaceAll(/\s+/gu, ' ').trim();
  if (type === 'group') return groupKey(folded);
  if (type === 'person') return personWords(folded).join(' ');
  if (type !== 'organization') return folded;
  const words = folded.split(' ');
  while (words.length > 1 && ENDINGS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** The id of the corpus entity that a key of a type names: `person:ann-roe`. */
export function idOf(type: EntityType, key: string): string {
  return `${type}:${key.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '') || key}`;
}

/** The id of the corpus entity that a name would be, were it nobody else's. */
export function ownIdOf({ type, key }: { readonly type: EntityType; readonly key: string }): string {
  return idOf(type, key);
}

/** Ids and forms that lie in an image, known by the numbers below their count. */
export interface StoredForms {
  readonly idCount: number;
  storedId(number: number): string;
  numberOfId(id: string): number | undefined;
  readonly formCount: number;
  storedForm(number: number): Form;
  numberOfForm(type: EntityType, text: string): number | undefined;
}

/** Numbers for ids, and every printed form once. Those of an image keep the numbers that they have there. */
export class Names {
  readonly #stored: StoredForms | undefined;
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #forms = new Map<EntityType, Map<string, Form>>();
  readonly #newForms: Form[] = [];

  constructor(stored?: StoredForms) {
    this.#stored = stored;
  }

  /** How many numbers of ids are given out: all are smaller. */
  get count(): number {
    return (this.#stored?.idCount ?? 0) + this.#ids.length;
  }

  /** As `count`, of forms. */
  get formCount(): number {
    return (this.#stored?.formCount ?? 0) + this.#newForms.length;
  }

  /** The form of a name of a type. */
  form(type: EntityType, text: string): Form {
    const known = this.#forms.get(type) ?? new Map<string, Form>();
    this.#forms.set(type, known);
    let form = known.get(text);
    if (form === undefined) {
      const stored = this.#stored?.numberOfForm(type, text);
      form = stored === undefined ? this.#newForm(type, text) : this.formAt(stored);
      known.set(text, form);
    }
    return form;
  }

  /** The form that has a number. */
  formAt(number: number): Form {
    const stored = this.#stored?.formCount ?? 0;
    const form = number < stored ? this.#stored?.storedForm(number) : this.#newForms[number - stored];
    return form ?? NO_FORM;
  }

  #newForm(type: EntityType, text: string): Form {
    const isContext = type !== 'group' && (type !== 'place' || countryOf(text) === undefined);
    const key = this.numberOf(`${type}|${keyOf(type, text)}`);
    const form = { number: this.formCount, text, type, key, isContext };
    this.#newForms.push(form);
    return form;
  }

  /** The number of an id; undefined where it has none. */
  known(id: string): number | undefined {
    return this.#numbers.get(id) ?? this.#stored?.numberOfId(id);
  }

  /** The number of an id, a new one where it has none. */
  numberOf(id: string): number {
    let number = this.known(id);
    if (number === undefined) {
      number = this.count;
      this.#numbers.set(id, number);
      this.#ids.push(id);
    }
    return number;
  }

  /** The id that has a number, `type|key` for the key of a form. */
  idOf(number: number): string {
    const stored = this.#stored?.idCount ?? 0;
    return (number < stored ? this.#stored?.storedId(number) : this.#ids[number - stored]) ?? '';
  }
}

const NO_FORM: Form = { number: -1, text: '', type: 'person', key: -1, isContext: false };
