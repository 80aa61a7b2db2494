import { describe, expect, it } from 'vitest';
import { createRestartPolicy, MOST_DEATHS, WINDOW } from '../../client/src/restart-policy';

describe('a server that dies', () => {
  it('is started again a few times, then left alone', () => {
    const policy = createRestartPolicy();
    const answers = Array.from({ length: MOST_DEATHS + 1 }, (_, i) => policy.died(i));
    expect(answers).toEqual([...Array(MOST_DEATHS).fill(true), false]);
  });

  it('is started again when its deaths lie far apart', () => {
    const policy = createRestartPolicy();
    for (let i = 0; i < 20; i++) expect(policy.died(i * WINDOW)).toBe(true);
  });

  it('gets a new chance when a person asks for it', () => {
    const policy = createRestartPolicy();
    for (let i = 0; i <= MOST_DEATHS; i++) policy.died(i);
    policy.forgive();
    expect(policy.died(MOST_DEATHS + 1)).toBe(true);
  });
});
