// The built program in its three roles; each loads what it takes. One bundle holds them all, since all of them hold the
// engine; dist/cli.js, server.js and worker.js are the ways in (scripts/build.mjs).

export const cli = () => import('./cli/main');
export const server = () => import('./lsp/main');
export const worker = () => import('./session/analysis-worker');
