import type { Media } from '../cms/editorial';
import styles from './credited-picture.module.css';
import { creditOf, isCredited } from './is-credited';

/** The picture of a text, whole, with its credit; without one it is not shown. */
export function CreditedPicture({ picture, credit }: { picture: Media | null; credit: string | null }) {
  if (!isCredited(picture, credit)) return null;
  return (
    <figure className={styles.picture}>
      <img src={`${picture.url}?w=1280`} alt={picture.alt} width={picture.width ?? 1280} height={picture.height ?? 720} />
      <figcaption>{creditOf(picture, credit)}</figcaption>
    </figure>
  );
}
