// An analysis as text that a person can read and a diff can show: what stands in the golden files.
import type { Analysis, Finding } from '../../server/src/extraction/analysis';
import { lineAt } from '../../server/src/text/lines';
import type { Span } from '../../server/src/text/span';

const SHORT = 60;

/** The golden form of one article. */
export function show(text: string, { blocks, entities, mentions, quotes, findings }: Analysis): string {
  const at = ({ start }: Span) => {
    const { line, column } = lineAt(text, start);
    return `${line}:${column}`;
  };
  const words = (spans: readonly Span[]) =>
    spans.length === 0 ? '–' : spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? '–';
  return [
    'BLOCKS',
    ...blocks.map((block) => `${at(block).padEnd(7)}${block.role.padEnd(12)}${short(words([block]))}`),
    '',
    'ENTITIES',
    ...entities.map((entity) => {
      const forms = new Map<string, string[]>();
      for (const mention of mentions.filter((m) => m.entity === entity.id)) {
        const form = `${words([mention])}${mention.form === 'name' ? '' : ` (${mention.form})`}`;
        forms.set(form, [...(forms.get(form) ?? []), at(mention)]);
      }
      const where = [...forms].map(([form, places]) => `${form} ${places.join(' ')}`).join('; ');
      return `${entity.type.padEnd(13)}${entity.name} = ${where}`;
    }),
    '',
    'QUOTES',
    ...quotes.flatMap((quote) => [
      `${at(quote.content[0] ?? { start: 0, end: 0 }).padEnd(7)}${quote.kind}${quote.nested ? ', nested' : ''}, ${quote.status}: ${nameOf(quote.speaker)} [${quote.rule}]`,
      `       ${words(quote.source)} | ${words(quote.cue)} | ${words(quote.content)}`,
    ]),
    '',
    'FINDINGS',
    ...findings.map(
      (finding) => `${at(finding).padEnd(7)}${showFinding(finding)}: ${short(words([finding]))}`,
    ),
    '',
  ].join('\n');
}

function showFinding({ code, severity }: Finding): string {
  return `${severity} ${code}`;
}

function short(words: string): string {
  return words.length <= SHORT ? words : `${words.slice(0, SHORT)}…`;
}
