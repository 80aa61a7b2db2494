// Loaded into a server before its own code, by tests: writes into the folder that is told by a message are refused, as
// a file system that is mounted read-only refuses them, whoever asks. Told no folder, all is as it was.
const fs = require('node:fs/promises');
const path = require('node:path');
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.send !== undefined) {
  let closed;
  const refuse = (file, code = 'EROFS') => {
    if (closed === undefined || path.relative(closed, String(file)).startsWith('..')) return;
    throw Object.assign(new Error(`${code}: read-only file system, '${file}'`), { code });
  };
  const guard = (name, isWriting = () => true, target = 0) => {
    const real = fs[name];
    fs[name] = async (...given) => {
      // Node itself says ENOENT where it is to make the folders above too.
      if (isWriting(...given))
        refuse(given[target], given[1]?.recursive && name === 'mkdir' ? 'ENOENT' : undefined);
      return real(...given);
    };
  };
  guard('open', (_, flags = 'r') => flags !== 'r');
  guard('link', undefined, 1);
  guard('rename', undefined, 1);
  for (const name of ['mkdir', 'writeFile', 'rm', 'unlink']) guard(name);
  process.on('message', ({ folder }) => {
    closed = folder ?? undefined;
    process.send({ folder });
  });
  process.channel.unref();
}
