// Which findings people's decisions on quotes have answered.
import { describe, expect, it } from 'vitest';
import { unanswered } from '../../server/src/corpus/answered';
import type { SettledQuote } from '../../server/src/corpus/settlement';
import type { Finding } from '../../server/src/extraction/analysis';

const finding = (code: string, start = 10, end = 40): Finding => ({
  start,
  end,
  code,
  severity: 'warning',
  message: '',
  related: [],
});
const quote = (
  state: SettledQuote['settlement']['state'],
  speaker: string | null,
  start = 10,
  end = 40,
): SettledQuote => ({
  id: 'q1',
  kind: 'direct',
  content: [{ start, end }],
  cue: [],
  source: [],
  nested: false,
  rule: 'free-standing',
  confidence: 1,
  speaker,
  status: speaker === null ? 'none' : 'resolved',
  settlement: { state, by: [], decisions: [] },
});
const left = (code: string, live: readonly SettledQuote[], rejected: readonly SettledQuote[] = []) =>
  unanswered([finding(code)], live, rejected).length;

describe('a finding', () => {
  it('about a speaker is answered when a person says who spoke', () => {
    expect(left('unattributed-quote', [quote('confirmed', 'e1')])).toBe(0);
    expect(left('speaker-unclear', [quote('added', 'e1')])).toBe(0);
  });

  it('stays when only the machine says so, or when nobody is named', () => {
    expect(left('unattributed-quote', [quote('suggested', 'e1')])).toBe(1);
    expect(left('unattributed-quote', [quote('confirmed', null)])).toBe(1);
  });

  it('about a quotation is answered when a person says that it is none', () => {
    expect(left('unclosed-quote', [], [quote('rejected', null)])).toBe(0);
    expect(left('unattributed-claim', [], [quote('rejected', null)])).toBe(1);
  });

  it('about a claim is answered when a person gives most of its words to somebody', () => {
    expect(left('unattributed-claim', [quote('added', 'e1')])).toBe(0);
    expect(left('hedged-claim', [quote('added', 'e1', 0, 100)])).toBe(0);
    expect(left('unattributed-claim', [quote('added', 'e1', 10, 14)])).toBe(1);
  });
});
