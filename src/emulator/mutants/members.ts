import { changingMutants } from './members/changing';
import { findingMutants } from './members/finding';
import { settingMutants } from './members/settings';

/** Members and organizations as the login changes and looks them up, broken. */
export const memberMutants = [...changingMutants, ...findingMutants, ...settingMutants];
