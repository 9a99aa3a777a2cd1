import { join } from 'node:path';

/** The repository's folder. */
export const repositoryRoot = join(__dirname, '../../..');
