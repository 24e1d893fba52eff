import { unbroken } from '@carrefour/config';

/** The index spells apostrophes straight; people read them curved, with narrow spaces before double signs. */
export const typographic = (text: string): string => unbroken(text.replace(/'/g, '’'));
