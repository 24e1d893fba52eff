const inParis = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in Paris, as copies are named. */
export const parisDay = (now = new Date()): string => inParis.format(now);
