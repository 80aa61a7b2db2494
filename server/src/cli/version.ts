// The program's version, which the build puts in.
export function version(): string {
  return process.env.NEWSMARK_VERSION ?? 'development';
}
