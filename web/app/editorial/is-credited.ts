import type { Media } from '../cms/editorial';

/** Whether a picture may be shown: it says what it shows, and whose it is. */
export const isCredited = (picture: Media | null): picture is Media & { credit: string } =>
  picture !== null && picture.alt.trim() !== '' && (picture.credit ?? '').trim() !== '';
