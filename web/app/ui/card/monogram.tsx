import { initialsOf } from './initials-of';
import styles from './monogram.module.css';

type MonogramProps = { name: string; logo?: { url: string; width: number; height: number } | null; large?: boolean };

/** A partner's logo, or its initials cut in ink; its name always stands beside it. */
export function Monogram({ name, logo, large = false }: MonogramProps) {
  const size = large ? styles.large : '';
  if (logo) return <img src={`${logo.url}?w=320`} alt="" width={logo.width} height={logo.height} loading="lazy" className={`${styles.logo} ${size}`} />;
  return (
    <span className={`${styles.monogram} ${size}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
