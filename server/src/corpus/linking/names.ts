// A name as the corpus knows it: one node for all entities, of whatever article, that are called the same. Printed
// forms and keys are held once and known by number.
import type { EntityType } from '../../extraction/analysis';
import { foldName, groupKey, personWords } from '../../extraction/coreference/keys';
import { countryOf } from '../../extraction/speakers/words';
import type { Domain } from './domains';
import { NO_COUNTS } from './forms';
import type { Bearers, Form, NameNode } from './model';

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
export function ownIdOf(node: Pick<NameNode, 'type' | 'key'>): string {
  return idOf(node.type, node.key);
}

const NO_DOMAINS: ReadonlyMap<Domain, Bearers> = new Map();

/** Numbers for keys, and every printed form once. */
export class Names {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #forms = new Map<EntityType, Map<string, Form>>();

  /** How many numbers are given out: all are smaller. */
  get count(): number {
    return this.#ids.length;
  }

  /** The form of a name of a type; the same object every time. */
  form(type: EntityType, text: string): Form {
    const known = this.#forms.get(type) ?? new Map<string, Form>();
    this.#forms.set(type, known);
    let form = known.get(text);
    if (form === undefined) {
      const isContext = type !== 'group' && (type !== 'place' || countryOf(text) === undefined);
      form = { text, type, key: this.numberOf(`${type}|${keyOf(type, text)}`), isContext };
      known.set(text, form);
    }
    return form;
  }

  /** Takes a form in that was made elsewhere. */
  adopt(form: Form): Form {
    const known = this.#forms.get(form.type) ?? new Map<string, Form>();
    this.#forms.set(form.type, known.set(form.text, form));
    return form;
  }

  /** Every form. */
  *forms(): Generator<Form> {
    for (const known of this.#forms.values()) yield* known.values();
  }

  /** The number of an id, a new one where it has none. */
  numberOf(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#ids.length;
      this.#numbers.set(id, number);
      this.#ids.push(id);
    }
    return number;
  }

  /** The id that has a number, `type|key` for the key of a form. */
  idOf(number: number): string {
    return this.#ids[number] ?? '';
  }

  /** A node without bearers for the name of a form, or for what a person linked it to. */
  node(form: Form, settled: string | undefined): NameNode {
    const id = settled === undefined ? this.idOf(form.key) : `=${settled}`;
    return this.nodeBy(id, form.key, form.type, settled);
  }

  /** As `node`. @param key the number of the name's key */
  nodeBy(id: string, key: number, type: EntityType, settled: string | undefined): NameNode {
    const words = this.idOf(key).slice(type.length + 1);
    return {
      id,
      number: this.numberOf(id),
      settled,
      type,
      key: words,
      words: words.split(' '),
      bearers: [],
      domains: NO_DOMAINS,
      spellings: NO_COUNTS,
      aliases: NO_COUNTS,
      mentions: 0,
      quotes: 0,
      link: undefined,
      clusters: [],
    };
  }
}
