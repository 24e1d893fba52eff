/** What a row is known by, as people read it: the values of its columns, without those that are empty. */
export const keyWords = (key: string): string => key.split('|').map((part) => part.trim()).filter((part) => part !== '').join(', ');
