/** The users of a local broker when nobody chose others. They are sent to this machine alone. */
export const localUsername = 'local';
export const localPassword = 'only-on-this-machine';
export const localReadOnlyPassword = 'only-to-read-on-this-machine';
