import { minute } from '../clock';

/** How long an intermediate session lives: ten minutes, in ms. */
export const intermediateMilliseconds = 10 * minute;
