/** Where a link of a page may lead: a path of the site, a place on the page, a complete address, a mail or a call. */
export const linkRegex = '^(/([^/\\\\\\s]\\S*)?|#\\S+|https?://\\S+|mailto:\\S+@\\S+|tel:[+0-9]\\S*)$';
