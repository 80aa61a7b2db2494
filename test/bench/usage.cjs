// Loaded into the command line before its own code, by benchmarks: tells its parent at the end what the process used.
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.send !== undefined) {
  process.channel.unref();
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.send({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 });
  });
}
