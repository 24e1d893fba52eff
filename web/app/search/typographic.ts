/** The index spells apostrophes straight; people read them curved, with narrow spaces before double signs. */
export const typographic = (text: string): string => text.replace(/'/g, '’').replace(/ ([;!?»])/g, '\u202F$1').replace(/« /g, '«\u202F').replace(/ :/g, '\u00A0:');
