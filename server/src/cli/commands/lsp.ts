// newsmark lsp: the language server on standard input and output, for any editor.
import type { Command } from 'commander';
import { Stop } from '../stop';
import { version } from '../version';

export function lspCommand(program: Command): void {
  program
    .command('lsp')
    .summary('start the language server for an editor')
    .description(
      'Starts the language server. It speaks the Language Server Protocol 3.17 with an editor until that ends it.',
    )
    .option('--stdio', 'speak over standard input and output')
    .action(async ({ stdio }: { readonly stdio?: boolean }) => {
      if (stdio !== true) throw new Stop('Say how the editor is reached: newsmark lsp --stdio.', 2);
      const { startServer } = await import('../../lsp/server');
      startServer({ channel: 'stdio', version: version() });
    });
}
