// How well the layout of an article is told: role by role on the newsroom.
import type { BlockRole } from '../../server/src/extraction/analysis';
import { classifyBlocks } from '../../server/src/extraction/blocks';
import { createLanguage } from '../../server/src/language/language';
import { readDocument } from '../../server/src/text/document';
import { readNewsroom } from './newsroom';
import type { Section, Table } from './section';

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

export const blocks: Section = {
  name: 'blocks',
  heading: 'Blocks',
  run: async () => [scoreRoles()],
};

function scoreRoles(): Table {
  const language = createLanguage({});
  const counts = new Map<BlockRole, { right: number; gold: number; said: number }>();
  const count = (role: BlockRole) => {
    const known = counts.get(role) ?? { right: 0, gold: 0, said: 0 };
    counts.set(role, known);
    return known;
  };
  for (const article of readNewsroom()) {
    const said = new Map<string, BlockRole>();
    for (const block of classifyBlocks(readDocument(article.text, language.tokenRules))) {
      count(block.role).said++;
      said.set(`${block.start}-${block.end}`, block.role);
    }
    for (const { start, end, role } of article.blocks) {
      count(role).gold++;
      if (said.get(`${start}-${end}`) === role) count(role).right++;
    }
  }
  const rows = [...counts].map(([role, { right, gold, said }]) => [
    role,
    gold,
    percent(right, said),
    percent(right, gold),
  ]);
  return {
    title: 'Blocks of the newsroom',
    head: ['role', 'blocks', 'precision', 'recall'],
    rows,
    note: 'A block is right when its span and its role are.',
  };
}
