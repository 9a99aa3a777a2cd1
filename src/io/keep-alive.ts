/**
 * How long a server of ours keeps an idle connection open (ms): longer than any pause of a run. With
 * Node's five seconds a busy machine lost calls: the server closed a connection at the moment at which
 * the client, held up by other work, took it for its next call, and that ended in ECONNRESET.
 */
export const keepAliveMs = 10 * 60_000;
