import { processEnvironment } from './process-environment';
import { withoutEmpty } from './without-empty';

/** Whether windows can be opened: always on macOS and Windows, elsewhere when a display is named. */
export function hasDesktop(
  environment: NodeJS.ProcessEnv = processEnvironment(),
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = withoutEmpty(environment);
  return (DISPLAY ?? WAYLAND_DISPLAY) !== undefined;
}
