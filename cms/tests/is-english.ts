/** English words that no French sentence holds, and that a screen left in English could hardly do without. */
const english = new RegExp(
  `(?<!\\p{L})(${[
    'the',
    'and',
    'of',
    'your',
    'you',
    'with',
    'for',
    'are',
    'is',
    'this',
    'not',
    'all',
    'from',
    'create',
    'edit',
    'delete',
    'add',
    'select',
    'new',
    'search',
    'settings',
    'users?',
    'name',
    'welcome',
    'publish',
    'published',
    'draft',
    'save',
    'open',
    'close',
    'view',
    'list',
    'entry',
    'entries',
    'last',
    'updated',
    'created',
    'by',
    'status',
    'home',
    'skip',
    'copy',
    'more',
    'show',
    'hide',
    'next',
    'previous',
    'items',
    'clear',
    'filters',
    'sort',
    'upload',
    'assets?',
    'folders?',
    'library',
    'learn',
    'profile',
    'logout',
    'default',
    'yes',
    'true',
    'false',
    'cancel',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** What the team reads but did not write in French: names, addresses, contents in their own language. */
const names = /Creative Commons|CC[ -]BY|Strapi|nodemailer|https?:|\.example|@|Content-Type/i;

/** Places that a mail leaves for what changes, `{name}`: codes, told in French beside the template. */
const slots = /\{\w+\}/g;

/** Whether a text of the admin reads as English. */
export function isEnglish(text: string): boolean {
  const isCode = /^[A-Z]{3}$/.test(text);
  return !isCode && !names.test(text) && english.test(text.replace(slots, ''));
}
