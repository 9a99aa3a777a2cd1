import { createServer, type Server } from 'node:http';
import { causeCode, describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import { keepAliveMs } from '../io/keep-alive';
import { emulatorProjectId, emulatorSecret } from '../settings/setting-variables';
import { requestListener } from './http/request-listener';
import type { Mail } from './mail';
import { World } from './world';

/** How an emulator is to be started; everything has a default. */
export interface EmulatorOptions {
  /** 0, the default, lets the system choose. */
  readonly port?: number;
  readonly projectId?: string;
  readonly secret?: string;
  /** Whether optional fields without a value are sent as null (the default) or left out. */
  readonly nulls?: 'explicit' | 'omit';
  /** Whether a content type with parameters is refused; `lenient` by default. */
  readonly contentType?: 'strict' | 'lenient';
  /** Told of each mail that Stytch would send. */
  readonly onMail?: (mail: Mail) => void;
}

/** A running emulator of Stytch, on 127.0.0.1. */
export interface Emulator {
  /** `http://127.0.0.1:PORT`, without a closing slash. */
  readonly url: string;
  readonly projectId: string;
  readonly secret: string;
  /** What it remembers, for tests of its own. */
  readonly world: World;
  /** Stops it, open connections included. */
  close(): Promise<void>;
}

/**
 * Starts a small Stytch that keeps everything in memory. Two of them share nothing.
 *
 * @throws HarnessError `emulator-unavailable` when the port cannot be had
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const projectId = options.projectId ?? emulatorProjectId;
  const secret = options.secret ?? emulatorSecret;
  const world = new World(projectId, secret, options.onMail);
  const { nulls = 'explicit', contentType = 'lenient' } = options;
  const server = createServer(requestListener(world, { nulls, contentType }));
  server.keepAliveTimeout = keepAliveMs;
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  await listen(server, options.port ?? 0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    projectId,
    secret,
    world,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new HarnessError('emulator-unavailable', {
          failedTo: 'start the emulator on port',
          subject: String(port),
          reason:
            causeCode(cause) === 'EADDRINUSE'
              ? 'something listens there already'
              : describeCause(cause),
          cure: 'Choose another port, or leave --port out to let the system choose',
          cause,
        }),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}
