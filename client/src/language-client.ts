// The protocol library, in a file of its own: it is read from disk with the first start of the server, so that
// activating the extension costs next to nothing.
export { CloseAction, ErrorAction, LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
