// Answering Newsmark's own requests: a handler takes and gives back what the messages' table says of its method.
import type { CancellationToken, Connection, GenericRequestHandler } from 'vscode-languageserver/node';
import type { Requests } from './messages';

/** What a handler of one request comes to. */
export type Answered<M extends keyof Requests> = Promise<Requests[M]['result']>;

type Params<M extends keyof Requests> = Requests[M]['params'];
type Result<M extends keyof Requests> = Requests[M]['result'];

/** Registers the handler of one request; a ResponseError that it throws reaches the client. */
export type Answer = <M extends keyof Requests>(
  method: M,
  handler: (params: Params<M>, token: CancellationToken) => Result<M> | Promise<Result<M>>,
) => void;

/** How the requests of this connection are answered. */
export function answering(connection: Connection): Answer {
  return (method, handler) =>
    connection.onRequest(method, handler as GenericRequestHandler<unknown, unknown>);
}
