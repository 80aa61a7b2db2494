// node scripts/given-names.mjs: writes server/src/language/tables/given-names.ts from the lists of the package
// gender-detection-from-name (MIT). The languages vote; names on which more than a quarter differ (Andrea) are left
// out: no gender is better than a wrong one. Run it again when the package is updated.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { getGender } = require('gender-detection-from-name');
const { version } = require('gender-detection-from-name/package.json');
const folder = path.dirname(require.resolve('gender-detection-from-name'));

const genders = new Map();
for (const language of ['en', 'it', 'es', 'fr', 'de', 'tr']) {
  const names = require(path.join(folder, 'names', `${language}.js`));
  for (const [name] of names) {
    const key = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const gender = getGender(name, language);
    if (!/^[a-z]{2,14}$/u.test(key) || !['male', 'female'].includes(gender)) continue;
    const votes = genders.get(key) ?? { female: 0, male: 0 };
    votes[gender]++;
    genders.set(key, votes);
  }
}
const list = (wanted) =>
  [...genders]
    .filter(([, { female, male }]) => (wanted === 'female' ? female >= 3 * male : male >= 3 * female))
    .filter(([, votes]) => votes[wanted] > 0)
    .map(([name]) => name)
    .sort()
    .join(' ');
const file = path.join(import.meta.dirname, '..', 'server', 'src', 'language', 'tables', 'given-names.ts');
const page = `// Given names by gender, in lower case without accents, sorted, parted by spaces: searched in place, never split.
// Written by scripts/given-names.mjs from gender-detection-from-name ${version} (MIT); not edited by hand.
export const FEMALE_NAMES = ' ${list('female')} ';
export const MALE_NAMES = ' ${list('male')} ';
`;
writeFileSync(file, page);
console.log(`${(page.length / 1000).toFixed(0)} kB`);
