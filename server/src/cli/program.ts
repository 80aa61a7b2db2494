// The program: its commands, its help, and what a wrong command line gets. Each command is one file in commands/.
import { Command, CommanderError } from 'commander';
import { SpoolError } from '../session/spool';
import { checkCommand } from './commands/check';
import { compareCommand } from './commands/compare';
import { corpusCommand } from './commands/corpus';
import { exportCommand } from './commands/export';
import { extractCommand } from './commands/extract';
import { lspCommand } from './commands/lsp';
import { mergeDriverCommand } from './commands/merge-driver';
import { reportCommand } from './commands/report';
import { statsCommand } from './commands/stats';
import { Stop } from './stop';
import { complain, type Terminal } from './terminal';
import { version } from './version';

/**
 * Runs one command line.
 *
 * @param words what stands behind the program's name
 * @returns the exit status: 0, 1 when something in the articles is wrong, 2 when the command line is, 130 when the
 *   user ended the program
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0;
  const program = new Command('newsmark');
  program
    .description(
      'Finds who is named and who said what in news articles, and what nobody is said to have said.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
      outputError: (text) => complain(terminal, oneLine(text)),
    });
  const finish = (found: number) => {
    status = found;
  };
  extractCommand(program, terminal, finish);
  corpusCommand(program, terminal, finish);
  checkCommand(program, terminal, finish);
  reportCommand(program, terminal, finish);
  statsCommand(program, terminal, finish);
  compareCommand(program, terminal, finish);
  mergeDriverCommand(program, terminal, finish);
  exportCommand(program, terminal, finish);
  lspCommand(program);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (terminal.signal?.aborted === true) return ENDED_BY_USER;
    if (error instanceof SpoolError) {
      complain(terminal, error.message);
      return 1;
    }
    if (!(error instanceof Stop)) throw error;
    complain(terminal, error.message);
    return error.status;
  }
  return status;
}

/** As shells count it: 128 and the number of SIGINT. */
const ENDED_BY_USER = 130;

/** Commander's message ("error: unknown option '--formt'\n(Did you mean --format?)") as one plain line. */
function oneLine(message: string): string {
  return message
    .trim()
    .replace(/^error: /u, '')
    .replaceAll(/\s*\n\s*/gu, ' ');
}
