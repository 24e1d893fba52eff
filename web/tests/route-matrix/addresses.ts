/** Well formed, and the name of nothing. */
export const NOTHING = 'z'.repeat(24);
/** The same in the shape of what links of mails hold. */
const NO_TOKEN = 'z'.repeat(43);

/** A route's address with nothing behind its parts, and a model that exists where one is asked for: what is checked is the door. */
export const addressOf = (path: string): string =>
  path.replace(/:(model|uid|contentTypeUid|contentType)\b\??/g, 'api::project.project').replace(/\{?\/?:[\w]+\?\}?/g, '').replace(/:token\b/g, NO_TOKEN).replace(/:[\w]+(\([^)]*\))?/g, NOTHING).replace(/\(\.\*\)|\*\w*/g, NOTHING).replace(/[{}]/g, '');
