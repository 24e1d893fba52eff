/** The signs of French never begin a line: their space does not break. */
export const frenchSpaces = (text: string): string => text.replace(/ ([:»])/g, '\u00A0$1').replace(/« /g, '«\u00A0').replace(/ ([;!?])/g, '\u202F$1');
