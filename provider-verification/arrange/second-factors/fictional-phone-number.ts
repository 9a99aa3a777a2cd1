/** Of the range that is kept for fiction, so that no message reaches a person. */
export const fictionalPhoneNumber = '+12025550143';
