// Words of companies' names from the spelling dictionary @cspell/dict-companies (MIT).
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Words of four letters or more; stock symbols are shorter, and words in small letters are none of a company alone. */
export function readCompanies(): string[] {
  const file = path.join(import.meta.dirname, 'node_modules/@cspell/dict-companies/dict/companies.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\p{Lu}[\p{L}&'-]{3,}$/u.test(line));
}
