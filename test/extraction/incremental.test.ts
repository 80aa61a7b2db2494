// Law: analysing after an edit gives what analysing from scratch gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalysedText, createAnalyser } from '../../server/src/extraction/analyse';
import { readNewsroom } from '../eval/newsroom';
import { english } from '../support/english';

const language = await english();
const newsroom = readNewsroom();

/** What people type, delete and paste into articles. */
const snippet = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\n\n',
  '“',
  '”',
  '"',
  "'",
  '’s',
  '.',
  ',',
  ' said',
  ' he said.',
  'Lund',
  ' Anna Lund',
  'NATO',
  ':',
  ' — ',
  '🌊',
  '\r\n',
  '“We stay.” ',
  ' according to police',
  'READ MORE: Five walks\n',
  ' Prime Minister',
  '“We stay.\n\n“And nobody goes,” ',
  ' the minister said.',
  ' She added that it was late.',
  ' told the company',
  ' The report says so.',
  ' officials said.',
  'It was the worst year of all.\n',
  '\n“We stay here, and nobody goes home.”\n',
  '“We stay, and nobody',
  '\n \n',
  ':\n',
);

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(40),
  insert: snippet,
});

/** Changes that reach far: what a person does to paragraphs, names and quotation marks. @param first the text as it was */
type Change = (text: string, share: number, other: number, first: string) => string;

const pick = (share: number, length: number) => Math.min(length - 1, Math.floor(share * length));

const moveParagraph: Change = (text, share, other) => {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(pick(share, lines.length), 1);
  lines.splice(pick(other, lines.length + 1), 0, line);
  return lines.join('\n');
};
const joinParagraphs: Change = (text, share) => {
  const at = text.indexOf('\n', pick(share, text.length));
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at).trimStart()}`;
};
/** The first name in full goes: the surnames after it lose their bearer. */
const dropFirstName: Change = (text, share) => {
  const names = [...text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)];
  const name = names[pick(share, names.length)]?.[0];
  return name === undefined ? text : text.replace(name, name.split(' ')[1] ?? '');
};
/** One person is called like another, everywhere. */
const renameAll: Change = (text, share, other) => {
  const names = [...text.matchAll(/\p{Lu}\p{Ll}{3,}/gu)].map(([name]) => name);
  const [from, to] = [names[pick(share, names.length)], names[pick(other, names.length)]];
  return from === undefined || to === undefined ? text : text.replaceAll(from, to);
};
const dropMark: Change = (text, share) => {
  const marks = [...text.matchAll(/[“”"]/gu)];
  const at = marks[pick(share, marks.length)]?.index;
  return at === undefined ? text : text.slice(0, at) + text.slice(at + 1);
};
/** Somebody is named in full far above where only the surname stands, or somebody new comes first of all. */
const introduce: Change = (text, share) => {
  const names = [...text.matchAll(/\p{Lu}\p{Ll}{3,}/gu)];
  const name = names[pick(share, names.length)]?.[0] ?? 'Lund';
  const [headline = '', ...rest] = text.split('\n');
  return [headline, `Minister Anna ${name} was there.`, ...rest].join('\n');
};
const changeHeadline: Change = (text, share) => {
  const at = pick(share, text.indexOf('\n'));
  return at < 0 ? text : `${text.slice(0, at)} “late” ${text.slice(at)}`;
};
const dropParagraphs: Change = (text, share, other) => {
  const lines = text.split('\n');
  lines.splice(pick(share, lines.length), Math.ceil((other * lines.length) / 2));
  return lines.join('\n');
};
const undo: Change = (_text, _share, _other, first) => first;

const change = fc.record({
  apply: fc.constantFrom(
    moveParagraph,
    joinParagraphs,
    dropFirstName,
    renameAll,
    dropMark,
    introduce,
    changeHeadline,
    dropParagraphs,
    undo,
  ),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  other: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('analysis', () => {
  it('after changes that reach far is the analysis of the text that results', () => {
    fc.assert(
      fc.property(
        fc.nat(newsroom.length - 1),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        (index, changes) => {
          const analyser = createAnalyser(language);
          const first = newsroom[index]?.text ?? '';
          let text = first;
          let state: AnalysedText = analyser.analyse(text);
          for (const { apply, share, other } of changes) {
            text = apply(text, share, other, first);
            state = analyser.analyse(text, state);
          }
          expect(state.analysis).toEqual(createAnalyser(language).analyse(text).analysis);
        },
      ),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 30) },
    );
  });

  it('after any edits is the analysis of the text that results', () => {
    fc.assert(
      fc.property(
        fc.nat(newsroom.length - 1),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (index, edits) => {
          const analyser = createAnalyser(language);
          let text = newsroom[index]?.text ?? '';
          let state: AnalysedText = analyser.analyse(text);
          for (const { at, remove, insert } of edits) {
            const position = Math.floor(at * text.length);
            text = text.slice(0, position) + insert + text.slice(position + remove);
            state = analyser.analyse(text, state);
          }
          expect(state.analysis).toEqual(createAnalyser(language).analyse(text).analysis);
        },
      ),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) },
    );
  });

  it('stage by stage is the analysis of the text, whatever else is analysed between the stages', () => {
    const analyser = createAnalyser(language);
    const texts = newsroom.slice(0, 4).map(({ text }) => text);
    const typed = texts.map((text) => text.replace(' said', ' has said'));
    const running = typed.map((text, at) => analyser.inStages(text, analyser.analyse(texts[at]!)));
    const found = new Map<number, AnalysedText>();
    while (found.size < running.length)
      running.forEach((stages, at) => {
        const { done, value } = stages.next();
        if (done === true && !found.has(at)) found.set(at, value);
      });
    for (const [at, { analysis }] of found)
      expect(analysis).toEqual(createAnalyser(language).analyse(typed[at]!).analysis);
  });

  it('never throws and keeps every span inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 400 }),
          fc.array(snippet, { maxLength: 60 }).map((s) => s.join(' ')),
        ),
        (text) => {
          const { analysis } = createAnalyser(language).analyse(text);
          const spans = [
            ...analysis.blocks,
            ...analysis.mentions,
            ...analysis.findings,
            ...analysis.quotes.flatMap((q) => [...q.content, ...q.cue, ...q.source]),
          ];
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          }
        },
      ),
      {
        numRuns: Number(process.env.PROPERTY_RUNS ?? 200),
        examples: [['“ NATO “ READ MORE: Five walks\n :']],
      },
    );
  });

  it('has blocks that cover every visible character once, in order', () => {
    for (const { text } of newsroom) {
      const { analysis } = createAnalyser(language).analyse(text);
      let end = 0;
      for (const block of analysis.blocks) {
        expect(text.slice(end, block.start).trim()).toBe('');
        end = block.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }
  });
});
