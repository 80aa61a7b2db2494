// npm run screenshots: takes the pictures of the readme and of docs/annotating.md from the screenshots that the journeys left in test/ui/out.
import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

const README = ['hover', 'references', 'entities', 'problems', 'dark', 'high-contrast'];
const ANNOTATING = ['review', 'review-speaker', 'articles', 'orphan', 'judging'];
const PICTURES = [...README, ...ANNOTATING];
const LIMIT_KB = 2500;

await mkdir('docs/images', { recursive: true });
let bytes = 0;
for (const name of PICTURES) {
  const from = path.join('test', 'ui', 'out', `${name}.png`);
  await copyFile(from, path.join('docs', 'images', `${name}.png`));
  bytes += (await stat(from)).size;
}
console.log(
  `docs/images: ${PICTURES.length} pictures, ${Math.round(bytes / 1024)} KB (limit ${LIMIT_KB} KB)`,
);
if (bytes > LIMIT_KB * 1024) process.exit(1);
