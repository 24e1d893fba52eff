/** French text as it is read: a double sign stays with the word before it, an opening quotation mark with the one after. No line breaks between them. */
export const unbroken = (text: string): string => text.replace(/ ([;!?»])/g, '\u202F$1').replace(/« /g, '«\u202F').replace(/ :/g, '\u00A0:');
