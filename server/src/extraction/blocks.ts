// Blocks: which role each line of an article plays. Looks at where lines stand (above the story, in it, under it);
// what a line looks like by itself is blocks/line.ts. When in doubt a line is body: the story must survive.
import type { TextDocument } from '../text/document';
import type { Block, BlockRole } from './analysis';
import { layOut } from './blocks/layout';
import { lookOf } from './blocks/line';

/**
 * The blocks of a document, in order; every non-blank character lies in exactly one. One block a line; an inline
 * dateline ("PORT LISGAR —") is a block of its own before the rest of its line.
 */
export function classifyBlocks(document: TextDocument): Block[] {
  const looks = document.segments.map((segment) => lookOf(segment.content));
  const roles = layOut(looks);
  const blocks: Block[] = [];
  document.segments.forEach((segment, index) => {
    const role: BlockRole = roles[index] ?? 'body';
    const cut = role === 'body' ? (looks[index]?.dateline ?? 0) : 0;
    if (cut === 0) {
      blocks.push({ start: segment.start, end: segment.end, role });
      return;
    }
    let start = segment.start + cut;
    blocks.push({ start: segment.start, end: start, role: 'dateline' });
    while (start < segment.end && /\s/u.test(document.text.charAt(start))) start++;
    if (start < segment.end) blocks.push({ start, end: segment.end, role });
  });
  return blocks;
}
