/** The southern and antarctic lands, and Clipperton. */
const withoutPeople = new Set(['984', '989']);

/** Whether people live for good in the region, collectivity or department of this code. */
export const isLivedIn = (code: string): boolean => !withoutPeople.has(code);
