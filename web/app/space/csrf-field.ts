/** The hidden field of every form of the space. */
export const CSRF_FIELD = 'jeton';
