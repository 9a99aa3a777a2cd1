// The emulator in a process of its own.
import { startEmulator } from '../../src/emulator/start-emulator';

startEmulator().then(({ url }) => process.send?.({ port: Number(new URL(url).port) }));
