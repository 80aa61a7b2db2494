// Which names of persons stand for one person: full names by their parts, surnames and given names by who bears them.
import type { Gender } from '../../language/gender';
import { Cluster } from './cluster';
import type { Form } from './forms';
import { foldName, isSpellingVariant, sameGiven, skeleton } from './keys';

interface Person extends Cluster {
  /** Words of the fullest name. */
  words: readonly string[];
  /** Where the article first names the person in full, and first by each short form: UTF-16 offsets. */
  firstFull: number | undefined;
  readonly firstShort: Map<string, number>;
}

/** Clusters of persons. A bare surname that the text leaves open between two people is in none. */
export function clusterPersons(forms: readonly Form[]): Cluster[] {
  const people = new People();
  for (const form of forms) if (form.isFull) people.addFull(form);
  forms.forEach((form, index) => {
    if (form.sharesSurname) people.addSharing(form, forms[index + 1]);
    else if (form.isKin) people.addKin(form);
  });
  for (const form of forms) if (!form.isFull && !form.sharesSurname && !form.isKin) people.addShort(form);
  return people.all;
}

class People {
  readonly all: Person[] = [];
  /** By the skeleton of the surname, by any word of the name, by single names that nobody's full name holds. */
  readonly #bySkeleton = new Map<string, Person[]>();
  readonly #byWord = new Map<string, Person[]>();
  readonly #single = new Map<string, Person[]>();
  readonly #byKey = new Map<string, Person>();
  readonly #fulls: { readonly start: number; readonly person: Person }[] = [];

  addFull(form: Form): void {
    let person = this.#byKey.get(form.key) ?? this.#inOtherOrder(form);
    if (person === undefined) {
      const surname = form.words.at(-1) ?? '';
      const group = listOf(this.#bySkeleton, skeleton(surname));
      person = group.find((other) => isSamePerson(other, form));
      if (person === undefined) {
        person = this.#create(form.words);
        group.push(person);
      } else if (form.words.length > person.words.length) person.words = form.words;
      this.#byKey.set(form.key, person);
      this.#index(person, form.words);
    }
    this.#fulls.push({ start: form.name.start, person });
    person.firstFull ??= form.name.start;
    person.add(form);
  }

  /** "Hye-jin Paik" and "Paik Hye-jin": three words or more of a name in another order, the surname first or last. */
  #inOtherOrder({ words, key }: Form): Person | undefined {
    if (words.length < 3) return undefined;
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const turned = [[...words.slice(1), first].join(' '), [last, ...words.slice(0, -1)].join(' ')];
    const person = turned.map((other) => this.#byKey.get(other)).find((other) => other !== undefined);
    if (person !== undefined) this.#byKey.set(key, person);
    return person;
  }

  /** "Tom and Ray Hill": Tom is a Hill. */
  addSharing(form: Form, next: Form | undefined): void {
    const surname = next?.words.at(-1);
    const other = next === undefined ? undefined : this.#byKey.get(next.key);
    if (surname === undefined || other === undefined) {
      this.addShort(form);
      return;
    }
    const given = form.words[0] ?? '';
    const known = this.#byKey.get(`${given} ${surname}`);
    const person = known ?? this.#create([given, surname]);
    if (known === undefined) {
      this.#byKey.set(`${given} ${surname}`, person);
      this.#index(person, person.words);
      person.inferredName = `${form.text} ${next?.text.split(' ').at(-1) ?? ''}`;
    }
    person.add(form);
  }

  /** "Derek Hill and his wife Ann": Ann may turn out to be Mrs Hill. */
  addKin(form: Form): void {
    const bearer = listOf(this.#byWord, form.words[0] ?? '').find(
      (person) => person.words[0] === form.words[0] && person.forms.length > 0,
    );
    if (bearer !== undefined) {
      bearer.add(form);
      return;
    }
    const relative = this.#lastBefore(form.name.start);
    const person = this.#create(form.words);
    person.add(form);
    this.#byWordAdd(form.words[0] ?? '', person);
    const surname = relative?.words.length === 1 ? undefined : relative?.words.at(-1);
    if (surname !== undefined) listOf(this.#single, `kin of ${surname}`).push(person);
  }

  addShort(form: Form): void {
    const key = form.words.join(' ');
    const bearers = this.#bearers(form);
    const fitting = bearers.filter((person) => agrees(person.gender, form.gender));
    if (fitting.length === 0 && form.words.length === 1) {
      const kin = listOf(this.#single, `kin of ${key}`).filter((person) =>
        agrees(person.gender, form.gender),
      );
      const relative = kin[0];
      if (bearers.length > 0 && form.gender !== undefined && kin.length === 1 && relative !== undefined) {
        relative.inferredName = `${relative.forms[0]?.text ?? ''} ${form.text}`;
        this.#index(relative, [...relative.words, key]);
        relative.add(form);
        return;
      }
    }
    const person = fitting.length > 0 ? this.#choose(fitting, form) : this.#alone(form);
    if (person === undefined) return;
    if (!person.firstShort.has(key)) person.firstShort.set(key, form.name.start);
    person.add(form);
  }

  /** Those whose name holds the short form: as the surname, else as the given name, else anywhere. */
  #bearers(form: Form): readonly Person[] {
    const last = form.words.at(-1) ?? '';
    const holders = this.#byWord.get(last) ?? [];
    if (form.words.length > 1) {
      const { length } = form.words;
      const key = form.words.join(' ');
      const surname = holders.filter(({ words }) => words.slice(-length).join(' ') === key);
      return surname.length > 0
        ? surname
        : holders.filter(({ words }) => words.slice(0, length).join(' ') === key);
    }
    const surname = holders.filter(({ words }) => words.length > 1 && words.at(-1) === last);
    // Anna Olsen-Hay and Tom Hay: “Hay” is he, whose surname is printed so.
    const printed =
      surname.length > 1 ? surname.filter((person) => hasPrintedSurname(person, last)) : surname;
    if (surname.length > 0) return printed.length > 0 ? printed : surname;
    const given = holders.filter(({ words }) => words[0] === last);
    return given.length > 0 ? given : holders;
  }

  /**
   * One of several bearers: whom a title or gender decides; else who was called so before the others came up; else,
   * where none came up yet, who is named much more often. Undefined when the text leaves it open.
   */
  #choose(fitting: readonly Person[], form: Form): Person | undefined {
    if (fitting.length === 1) return fitting[0];
    if (form.gender !== undefined) {
      const known = fitting.filter((person) => person.gender === form.gender);
      if (known.length === 1) return known[0];
    }
    const here = form.name.start;
    const introduced = fitting.filter((person) => firstFull(person) < here);
    if (introduced.length === 1) return introduced[0];
    if (introduced.length === 0) {
      const [most, second] = [...fitting].sort(
        (a, b) => b.forms.length - a.forms.length || a.start - b.start,
      );
      return most !== undefined && most.forms.length >= 2 * (second?.forms.length ?? 0) ? most : undefined;
    }
    // Called by this bare name before the second bearer was introduced: the habit of the article.
    const second = Math.min(
      ...introduced
        .map(firstFull)
        .sort((a, b) => a - b)
        .slice(1),
    );
    const key = form.words.join(' ');
    return introduced.find((person) => (person.firstShort.get(key) ?? second) < second);
  }

  #alone(form: Form): Person {
    const key = form.words.join(' ');
    const group = listOf(this.#single, key);
    let person = group.find((other) => agrees(other.gender, form.gender));
    if (person === undefined) {
      person = this.#create(form.words);
      group.push(person);
    }
    return person;
  }

  #create(words: readonly string[]): Person {
    const person: Person = Object.assign(new Cluster('person'), {
      words,
      firstFull: undefined,
      firstShort: new Map<string, number>(),
    });
    this.all.push(person);
    return person;
  }

  #index(person: Person, words: readonly string[]): void {
    for (const word of words) this.#byWordAdd(word, person);
  }

  #byWordAdd(word: string, person: Person): void {
    const list = listOf(this.#byWord, word);
    if (!list.includes(person)) list.push(person);
  }

  /** The last person named in full before an offset. */
  #lastBefore(offset: number): Person | undefined {
    let low = 0;
    let high = this.#fulls.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#fulls[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return this.#fulls[low - 1]?.person;
  }
}

/** True when a full name of the person ends with the word, and no hyphen ties it to the one before. */
function hasPrintedSurname({ forms }: Person, surname: string): boolean {
  return forms.some(
    ({ text, isFull }) => isFull && foldName(text.slice(text.lastIndexOf(' ') + 1)) === surname,
  );
}

function firstFull(person: Person): number {
  return person.firstFull ?? person.start;
}

function agrees(a: Gender | undefined, b: Gender | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function listOf<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}

/** Two full names of one person: the same surname or nearly, given names that agree, middle names left out or not. */
function isSamePerson(person: Person, form: Form): boolean {
  if (!agrees(person.gender, form.gender)) return false;
  const [first = '', last = ''] = [person.words[0], person.words.at(-1)];
  const [otherFirst = '', otherLast = ''] = [form.words[0], form.words.at(-1)];
  const given = sameGiven(first, otherFirst);
  if (given === undefined) return false;
  if (last !== otherLast) return given === 'same' && isSpellingVariant(last, otherLast);
  const middles = [person.words.slice(1, -1), form.words.slice(1, -1)] as const;
  if (middles[0].length === 0 || middles[1].length === 0) return true;
  return middles[0].some((a) => middles[1].some((b) => sameGiven(a, b) !== undefined));
}
