import type { Media } from '../cms/editorial';

const said = (text: string | null): text is string => text !== null && text.trim() !== '';

/** Whose a picture is: what its record says, else the media library. */
export const creditOf = (picture: Media | null, own: string | null = null): string | null => [own, picture?.credit ?? null].find(said) ?? null;

/** Whether a picture may be shown: it says what it shows, and whose it is. */
export const isCredited = (picture: Media | null, own: string | null = null): picture is Media =>
  picture !== null && picture.alt.trim() !== '' && creditOf(picture, own) !== null;
