/** The title of the one test that stands for a test file which threw while it was loaded. */
export const couldNotBeLoaded = 'could not be loaded';
