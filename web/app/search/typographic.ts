/** A double sign stays with the word before it, an opening quotation mark with the one after: no line breaks between them. */
export const unbroken = (text: string): string => text.replace(/ ([;!?»])/g, '\u202F$1').replace(/« /g, '«\u202F').replace(/ :/g, '\u00A0:');

/** The index spells apostrophes straight; people read them curved, with narrow spaces before double signs. */
export const typographic = (text: string): string => unbroken(text.replace(/'/g, '’'));
