import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyBlocks } from '../../server/src/extraction/blocks';
import { createLanguage } from '../../server/src/language/language';
import { readDocument } from '../../server/src/text/document';

const language = createLanguage({});
const STORY =
  'The council has closed the swimming pool in the park because of a leak in the roof.\n\n' +
  'Repairs will take until the spring, and the swimming club will train at the school until then.\n\n';

/** The blocks as "role: text" lines. */
function roles(text: string): string[] {
  const document = readDocument(text, language.tokenRules);
  return classifyBlocks(document).map((b) => `${b.role}: ${text.slice(b.start, b.end)}`);
}

/** The roles of the lines that hold one of the given words, in order. */
const roleOf = (text: string, words: string) =>
  roles(text)
    .find((line) => line.includes(words))
    ?.split(':')[0];

describe('the head of an article', () => {
  it('has a headline, a standfirst and a byline above the story', () => {
    expect(
      roles(
        'Pool shut as roof leaks\n\nSwimmers move to school for the winter\n\nBy Ann Example, local reporter\n\n' +
          STORY,
      ).map((line) => line.split(':')[0]),
    ).toEqual(['headline', 'subhead', 'byline', 'body', 'body']);
  });

  it('has navigation above the headline on a scraped page, and the headline may stand twice', () => {
    const page = `Skip to content\nHome News Sport Weather\n18 C\nPool shut as roof leaks\nLocalPool shut as roof leaks\n\n${STORY}`;
    expect(roles(page).map((line) => line.split(':')[0])).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'headline',
      'headline',
      'body',
      'body',
    ]);
  });

  it('may be front matter and a Markdown title', () => {
    const text = `---\ntitle: Pool shut\ndate: 2024-05-01\n---\n# Pool shut as roof leaks\n\n${STORY}## What next\n\n${STORY}`;
    expect(roles(text).map((line) => line.split(':')[0])).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'headline',
      'body',
      'body',
      'subhead',
      'body',
      'body',
    ]);
  });

  it('is missing when a text opens with its story', () => {
    expect(roleOf('“We will not move,” Roe said.', 'move')).toBe('body');
    expect(roleOf(STORY, 'council')).toBe('body');
  });
});

describe('datelines', () => {
  it.each([
    [
      'HAVNDAL, Norway, May 4 (Example Wire) — The ferry sailed at six and came back at noon.',
      'HAVNDAL, Norway, May 4 (Example Wire) —',
    ],
    ['HAVNDAL — The ferry sailed at six and came back at noon.', 'HAVNDAL —'],
    ['Havndal (Example Wire) - The ferry sailed at six and came back at noon.', 'Havndal (Example Wire) -'],
    ['Havndal, 4 May – The ferry sailed at six and came back at noon.', 'Havndal, 4 May –'],
    [
      'Havndal, 14 Sep (Example Wire).- The ferry sailed at six and came back at noon.',
      'Havndal, 14 Sep (Example Wire).-',
    ],
    ['Havndal, Sep 14 (CWN) The ferry sailed at six and came back at noon.', 'Havndal, Sep 14 (CWN)'],
    ['(CWN)The ferry sailed at six and came back at noon.', '(CWN)'],
  ])('are cut off their paragraph: %s', (line, dateline) => {
    expect(roles(`Ferry sails again\n\n${line}`)).toEqual([
      'headline: Ferry sails again',
      `dateline: ${dateline}`,
      'body: The ferry sailed at six and came back at noon.',
    ]);
  });

  it('are not seen in sentences that have a dash', () => {
    expect(
      roleOf(`Ferry sails again\n\nOn May 4 – a Sunday – the ferry sailed at six and came back.`, 'On May'),
    ).toBe('body');
    expect(
      roleOf(`Ferry sails again\n\nRoe (Labour) - who was late - said the ferry had sailed at six.`, 'late'),
    ).not.toBe('boilerplate');
  });

  it('are lines that hold a time stamp alone', () => {
    const live =
      'LIVE: Ferry stranded off the coast\n\n06:40\nThe first boats are on their way to the ferry now.\n7.15am\nAll aboard are safe.';
    expect(roles(live).map((line) => line.split(':')[0])).toEqual([
      'headline',
      'dateline',
      'body',
      'dateline',
      'body',
    ]);
  });
});

describe('what stands around and between the paragraphs', () => {
  it.each([
    'READ MORE: Ten pools to visit this summer',
    'Advertisement',
    'SUBSCRIBE NOW for $1 a week',
    'Share on Facebook',
    'We use cookies to improve your experience. By clicking "Accept" you agree to our use of cookies.',
    '© 2024 Example Media. All rights reserved.',
    'Tags: pools, roofs',
  ])('is boilerplate: %s', (line) => {
    expect(roleOf(`Pool shut as roof leaks\n\n${STORY}${line}\n\n${STORY}`, line)).toBe('boilerplate');
  });

  it('is boilerplate from the comments on, even when a reader writes whole sentences', () => {
    const text = `Pool shut as roof leaks\n\n${STORY}COMMENTS (2)\nduck7: I have said for years that this roof would leak one day.\nAnn: So have I.`;
    expect(roleOf(text, 'duck7')).toBe('boilerplate');
    expect(roleOf(text, 'So have I')).toBe('boilerplate');
  });

  it('is boilerplate in a list of other stories, and the story goes on after it', () => {
    const text = `Pool shut as roof leaks\n\n${STORY}Related Stories\nMayor opens bridge\nFive walks by the river\n\n${STORY}`;
    expect(roleOf(text, 'Five walks')).toBe('boilerplate');
    expect(roles(text).filter((line) => line.startsWith('body'))).toHaveLength(4);
  });

  it('is a caption when it stands twice or names a photographer', () => {
    const caption = 'The pool in the park is seen on Monday. (Handout)';
    expect(roleOf(`Pool shut as roof leaks\n\n${caption}\n\n${STORY}`, 'Handout')).toBe('caption');
    const twice = 'Swimmers at the old pool last summer';
    expect(
      roles(`Pool shut as roof leaks\n\n${twice}\n${twice}\n\n${STORY}`).filter((l) =>
        l.startsWith('caption'),
      ),
    ).toHaveLength(2);
  });

  it('is a cross-heading when a short line without a full stop parts two paragraphs', () => {
    expect(roleOf(`Pool shut as roof leaks\n\n${STORY}A costly roof\n\n${STORY}`, 'costly')).toBe('subhead');
  });

  it('is a headline for every item of a round-up', () => {
    const text = `NEWS IN BRIEF\n\nPOOL SHUT AS ROOF LEAKS\n\n${STORY}BRIDGE OPENS AT LAST\n\n${STORY}`;
    expect(roles(text).filter((line) => line.startsWith('headline'))).toHaveLength(3);
  });

  it('is boilerplate where it tells of its own amendments', () => {
    const told =
      'The pier is to close on Monday.\n\n• This article was amended. An earlier version said it was open.';
    expect(roles(told).map((line) => line.split(':')[0])).toEqual(['body', 'boilerplate']);
  });

  it('is a credit at the end', () => {
    expect(roleOf(`Pool shut as roof leaks\n\n${STORY}Words: Ann Example. Edited for length.`, 'Words')).toBe(
      'credit',
    );
  });
});

describe('the story survives', () => {
  it.each([
    'By the time the water was out, the roof had gone and the pool was empty.',
    '“Read more,” she told the children, “and swim less.”',
    'Comments by the mayor were met with laughter in the hall on Monday evening.',
    'Share prices fell after the company said it would close the pool for good.',
    'Watch the roof, she said.',
    'Sources at the council said that the roof had been checked in May and again in June.',
  ])('keeps %s', (line) => {
    expect(roleOf(`Pool shut as roof leaks\n\n${STORY}${line}\n\n${STORY}`, line)).toBe('body');
  });
});

describe('any text', () => {
  it('has every visible character in exactly one block, in order', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          'COMMENTS',
          'HULL — The end.',
          'By Ann Lee',
          'Related Stories',
          '---',
          '# A',
          'Home | News | Sport',
        ),
      ),
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n');
        const document = readDocument(text, language.tokenRules);
        const blocks = classifyBlocks(document);
        let from = 0;
        let outside = '';
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(from);
          expect(block.end).toBeGreaterThan(block.start);
          outside += text.slice(from, block.start);
          from = block.end;
        }
        outside += text.slice(from);
        expect(outside.replaceAll(/[\s\u200b\ufeff]/g, '')).toBe('');
      }),
    );
  });
});
