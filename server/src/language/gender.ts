// What a given name says of gender. Says nothing of anybody in particular: the article's own words come first.
import { FEMALE_NAMES, MALE_NAMES } from './tables/given-names';

export type Gender = 'female' | 'male';

/** Men's names in one language and women's in another, or of both in one, where the lists know only one of them. */
const EITHER = new Set(
  (
    'alex alexis andrea ariel ashley camille carol casey chris claude daniele dominique emanuele gabriele jamie jan jean ' +
    'jo joan jordan jun kim kiran lee leslie lynn marian michele min ming morgan nicola noel pat rene robin sam sascha ' +
    'sasha simone taylor valery vivian wen yi terry dana drew kelly jackie sandy marion shannon stacy stacey tracy laurence ' +
    'nikita quinn riley avery noor reese lindsey lindsay lyndsay lyndsey beverley beverly evelyn hilary courtney meredith ' +
    'dale gail gale jody jodie kerry leigh mackenzie madison parker peyton reagan rory rowan sidney sydney skyler shelby ' +
    'whitney blair jessie billie bobbie frankie stevie jess jaime kendall cameron dakota devon hayden yuki sage shay ' +
    'ola inge helge mika misha vanya petya nur iman amal ilham ikram hadar chandra rama nana bala deva lakshmi sule ' +
    'manpreet harpreet gurpreet jaspreet chika carey aubrey'
  ).split(' '),
);

/** The usual gender of a given name; undefined for names of both, unknown names and initials. */
export function genderOfGivenName(name: string): Gender | undefined {
  const key = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (!/^[a-z]{2,14}$/u.test(key) || EITHER.has(key)) return undefined;
  if (isListed(FEMALE_NAMES, key)) return 'female';
  return isListed(MALE_NAMES, key) ? 'male' : undefined;
}

/** Binary search in a sorted list of words parted by spaces, with a space at both ends. */
function isListed(words: string, key: string): boolean {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = words.lastIndexOf(' ', middle);
    const end = words.indexOf(' ', start + 1);
    if (end < 0) return false;
    const word = words.slice(start + 1, end);
    if (word === key) return true;
    if (word < key) low = end;
    else high = start;
  }
  return false;
}
