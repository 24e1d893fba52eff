/** The periods that figures are shown for, in days. */
export const periods = [30, 90, 365] as const;

/** The period an address asks for; the shortest if it asks for none of ours. */
export const periodOf = (url: string): number => periods.find((days) => String(days) === new URL(url).searchParams.get('jours')) ?? periods[0];
