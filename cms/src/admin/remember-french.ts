/** What Strapi reads from the browser before anybody signs in, and the announcements it would show once. */
const defaults: Readonly<Record<string, string>> = {
  'strapi-admin-language': 'fr',
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:false': 'true',
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:undefined': 'true',
};

/** French unless somebody chose another language in their profile. */
export function rememberFrench(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  for (const [key, value] of Object.entries(defaults)) {
    if (storage.getItem(key) === null) storage.setItem(key, value);
  }
}
