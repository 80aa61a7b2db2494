// Who is said to have made a document: "a study by Acme", "researchers at Acme".
import { RESEARCHERS } from './lines';
import type { SceneLine } from './scene-line';

/**
 * The one who is first said to have made what a noun calls; undefined when nobody is.
 *
 * @param lines those that tell of makers, in the order of the text
 * @param isResearch true when it may be told of the researchers instead
 */
export function makerIn(
  lines: readonly SceneLine[],
  document: string,
  isResearch: boolean,
): string | undefined {
  for (const { facts, names } of lines)
    for (const { makers, firstName } of facts.sentences)
      for (const { noun, link, name } of makers) {
        const isSame = noun === document;
        if (!isSame && !(isResearch && RESEARCHERS.has(noun))) continue;
        if (link === (isSame ? 'at' : 'by')) continue;
        const maker = names[firstName + name];
        if (maker !== undefined) return maker.entity;
      }
  return undefined;
}
