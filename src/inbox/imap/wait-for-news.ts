import type { ImapFlow } from 'imapflow';

/**
 * Waits until the server tells of a new mail (IDLE, RFC 2177), or for a time: a server without IDLE
 * is simply asked again.
 *
 * @param ms the longest wait.
 */
export async function waitForNews(
  client: ImapFlow,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  let stop: () => void = () => undefined;
  const news = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const timer = setTimeout(stop, ms);
  client.on('exists', stop);
  client.on('close', stop);
  signal.addEventListener('abort', stop, { once: true });
  // It ends by itself when the next command is sent; its own failures show there.
  void client.idle().catch(() => false);
  try {
    await news;
  } finally {
    clearTimeout(timer);
    client.off('exists', stop);
    client.off('close', stop);
    signal.removeEventListener('abort', stop);
  }
}
