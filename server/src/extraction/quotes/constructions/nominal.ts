// Roe’s claim that A; his belief that A.

import { Tag } from '../../../language/grammar/tags';
import { contentEnd } from '../edges/content-end';
import type { Group } from '../groups';
import { nounPhraseBefore } from '../phrases/noun-phrase-before';
import type { Stretch } from '../phrases/words';
import { type Construction, cueOf, type Found, holesOf } from './construction';

export const nominal: Construction = (sentence, earlier) => {
  const { items, first, last, language } = sentence;
  const holes = holesOf(earlier);
  const found: Found[] = [];
  for (let index = first + 1; index + 1 < last; index++) {
    const item = items[index];
    if (item?.tag !== Tag.Noun || items[index + 1]?.tag !== Tag.That || !language.cues.isNoun(item.lower))
      continue;
    let owner = index - 1;
    while (owner > first && items[owner]?.tag === Tag.Adjective) owner--;
    const word = items[owner];
    let source: Stretch | undefined;
    if (word?.tag === Tag.Possessive) {
      const start = nounPhraseBefore(items, owner, first);
      if (start !== undefined) source = { first: start, last: owner };
    } else if (word?.tag === Tag.Determiner && /^(?:his|her|their|its|my|our)$/.test(word.lower))
      source = { first: owner, last: owner + 1 };
    if (source === undefined) continue;
    const group: Group = {
      cue: { lemma: item.lower, class: 'say', frames: new Set(), tail: [] },
      first: index,
      head: index,
      last: index + 1,
      tail: index + 1,
      form: 'gerund',
      negated: false,
      past: false,
    };
    const content = contentEnd(
      { sentence, group, complement: { start: index + 1, rule: 'nominal' }, relative: true },
      holes,
    );
    if (content.length > 0)
      found.push({ attribution: { content, cue: cueOf(group), source, rule: 'nominal' } });
  }
  return found;
};
