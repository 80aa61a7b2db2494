// The walls of the house (see ARCHITECTURE.md). Each rule names the room and what it must not know.
const room = (name) => `^server/src/${name}/`;
const only = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: room(from) },
  to: { path: '^(server/src|client)/', pathNot: [from, ...allowed].map(room) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('text', []),
    only('language', ['text']),
    only('extraction', ['text', 'language']),
    only('annotation', ['text']),
    only('corpus', ['text', 'language', 'extraction', 'annotation']),
    only('interchange', ['text', 'extraction', 'annotation', 'corpus']),
    only('features', ['text', 'language', 'extraction', 'annotation', 'corpus', 'interchange']),
    only('session', ['text', 'language', 'extraction', 'annotation', 'corpus', 'interchange', 'features']),
    only('lsp', [
      'text',
      'language',
      'extraction',
      'annotation',
      'corpus',
      'interchange',
      'features',
      'session',
    ]),
    only('cli', [
      'text',
      'language',
      'extraction',
      'annotation',
      'corpus',
      'interchange',
      'features',
      'session',
      'lsp',
    ]),
    {
      name: 'core-does-no-input-or-output',
      comment: 'Invariant 1: these rooms run in a browser worker as they are.',
      severity: 'error',
      from: { path: '^server/src/(text|language|extraction|annotation|corpus|interchange|features)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'compromise-lives-in-language',
      severity: 'error',
      from: { path: '^(server|client)/src', pathNot: room('language') },
      to: { path: 'node_modules/compromise' },
    },
    {
      name: 'protocol-lives-in-lsp',
      severity: 'error',
      from: { path: '^server/src', pathNot: room('lsp') },
      to: { path: 'node_modules/vscode-(languageserver|jsonrpc)' },
    },
    {
      name: 'vscode-lives-in-client',
      severity: 'error',
      from: { path: '^server/src' },
      to: { path: '^vscode$' },
    },
    {
      name: 'client-takes-only-the-messages',
      severity: 'error',
      from: { path: '^client/src' },
      to: { path: '^server/src', pathNot: '^server/src/lsp/messages\\.ts$' },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^(server|client)/src' }, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(server|client)/src', pathNot: '\\.d\\.ts$|\\.json$' },
      to: {},
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(server|client)/src' },
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
