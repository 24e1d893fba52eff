/** The signs of French never begin a line: their space does not break. The same spaces as on the pages of the site. */
export const frenchSpaces = (text: string): string => text.replace(/ :/g, '\u00A0:').replace(/« /g, '«\u202F').replace(/ ([;!?»])/g, '\u202F$1');
