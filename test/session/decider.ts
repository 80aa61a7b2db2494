// A process that decides, for the tests that kill it or let two of them write: `decider FOLDER NAME COUNT FILE…`.
// Every decision goes into all the files at once; its number is printed when it is acknowledged.
import { writeSync } from 'node:fs';
import path from 'node:path';
import { decide } from '../../server/src/annotation/decision';
import { openSidecars } from '../../server/src/session/sidecars';
import { stamp } from '../annotation/arbitrary';

async function run([folder = '', who = '', count = '', ...files]: readonly string[]): Promise<void> {
  const store = openSidecars({ stateFolder: path.join(folder, '.newsmark') });
  await store.recover();
  for (let i = 0; i < Number(count); i++) {
    const at = [{ start: i, exact: `${who} ${i}`, before: '', after: '' }];
    const decision = decide({ op: 'mention.add', at, type: 'person' }, stamp(who, i));
    const committed = await store.commit(
      files.map((name) => ({ file: path.join(folder, name), decisions: [decision] })),
    );
    const [refusal] = committed.refused;
    writeSync(1, refusal === undefined ? `${who} ${i}\n` : `${JSON.stringify(refusal)}\n`);
  }
}

void run(process.argv.slice(2));
