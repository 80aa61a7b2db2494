import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../server/src/extraction/quotes/marks';
import { createLanguage } from '../../../server/src/language/language';
import { tokenise } from '../../../server/src/text/tokens';

const { tokenRules } = createLanguage({});

/** The quotations of a line as text; an unclosed one with … behind it. */
function quotations(line: string): string[] {
  const tokens = tokenise(line, tokenRules);
  return readQuotations(tokens).map(({ first, last, closed }) => {
    const text = line.slice(tokens[first]!.start, tokens[last - 1]!.end);
    return closed ? text : `${text} …`;
  });
}

describe('quotation marks', () => {
  it.each([
    ['curly', '“We will not move,” she said.', ['“We will not move,”']],
    ['straight', '"We will not move," she said. "Never."', ['"We will not move,"', '"Never."']],
    ['single', '‘We will not move,’ she said.', ['‘We will not move,’']],
    ['straight single', "'We will not move,' she said.", ["'We will not move,'"]],
    ['doubled', "``We will not move,'' she said.", ["``We will not move,''"]],
    ['two apostrophes at both ends', "''We will not move,'' she said.", ["''We will not move,''"]],
    ['guillemets', 'He said «We will not move».', ['«We will not move»']],
    ['guillemets pointing inwards', 'He said »We will not move«.', ['»We will not move«']],
    ['low marks', 'He said „We will not move“ again.', ['„We will not move“']],
    ['nested', '“He told me ‘go away’ twice.”', ['“He told me ‘go away’ twice.”', '‘go away’']],
    ['several styles', '“One,” «two» and ‘three four’.', ['“One,”', '«two»', '‘three four’']],
    ['an unclosed one', 'He said: “We will not move.', ['“We will not move. …']],
    ['an unclosed straight one', 'He said: "We will not move.', ['"We will not move. …']],
  ])('reads %s marks', (_style, line, expected) => {
    expect(quotations(line)).toEqual(expected);
  });

  it.each([
    'rock ’n’ roll in the ’90s',
    'the boys’ school and the girls’ school',
    'The ’keeper’s gloves weren’t found.',
    "It's the players' turn in the '90s",
    'a 6’ 2” defender',
  ])('takes the apostrophes of "%s" for no quotation', (line) => {
    expect(quotations(line)).toEqual([]);
  });

  it('tells a possessive inside single marks from the closing mark', () => {
    expect(quotations('‘The boys’ team won,’ he said.')).toEqual(['‘The boys’ team won,’']);
  });
});
