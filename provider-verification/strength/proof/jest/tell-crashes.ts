import { crashMark } from '../crash-mark';

const unwatched = globalThis.fetch;
let hasCrashed = false;

// Whoever asks the emulator, by the SDK or not, calls fetch.
globalThis.fetch = async (...request) => {
  const response = await unwatched(...request);
  if (response.status === 500) {
    const text = await response
      .clone()
      .text()
      .catch(() => '');
    hasCrashed ||= text.includes('emulator_fault');
  }
  return response;
};

afterEach(() => {
  const crashed = hasCrashed;
  hasCrashed = false;
  if (crashed) throw new Error(crashMark);
});
