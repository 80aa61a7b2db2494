import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../server/src/text/front-matter';

const wholeOf = (text: string) => {
  const found = frontMatter(text);
  return found && text.slice(found.start, found.end);
};

describe('front matter', () => {
  it('opens an article between two lines of hyphens', () => {
    const text = '---\r\ntitle: On silence\r\n---\r\nThe hall was full.';
    expect(wholeOf(text)).toBe('---\r\ntitle: On silence\r\n---\r\n');
    const found = frontMatter(text);
    expect(text.slice(found?.content.start, found?.content.end)).toBe('title: On silence\r\n');
  });

  it('may follow a byte-order mark, end with dots, or be empty', () => {
    expect(wholeOf('\ufeff---\na: 1\n...\nText')).toBe('\ufeff---\na: 1\n...\n');
    expect(wholeOf('---\n---\nText')).toBe('---\n---\n');
  });

  it('is not there when it is never closed, stands later, or is prose between rules', () => {
    expect(frontMatter('---\ntitle: On silence\nThe hall was full.')).toBeUndefined();
    expect(frontMatter('Headline\n---\ntitle: x\n---\n')).toBeUndefined();
    expect(frontMatter('---\nThe hall was full.\n---\nMore.')).toBeUndefined();
  });
});
