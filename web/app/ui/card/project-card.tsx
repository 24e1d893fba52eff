import { unbroken } from '@carrefour/config';
import { useTexts, useTheirLanguage } from '../../i18n/texts';
import { Link } from '../../link';
import { KeepButton } from '../../selection/keep-button';
import { Motif } from '../motif/motif';
import { Icon } from '../pictogram/icon';
import { ThemeTab } from '../pictogram/theme-tab';
import page from '../style/page.module.css';
import type from '../style/type.module.css';
import styles from './project-card.module.css';

export type ProjectCardData = {
  id: string; slug: string; title: string; summary: string | null;
  paper: string; theme: string | null;
  place: string; scale: string | null;
  partners: number; freshness: string | null;
  image: { url: string; alt: string; width: number; height: number } | null;
};

type ProjectCardProps = {
  project: ProjectCardData;
  /** `wide`: eight columns, picture on the left. `sheet`: the whole sheet in the theme's paper, at most one a screen. */
  look?: 'plain' | 'wide' | 'sheet';
  /** What stands at the end of the foot instead of the date. */
  note?: string;
};

/** A project pinned on the board; the whole card leads to its page. */
export function ProjectCard({ project, look = 'plain', note }: ProjectCardProps) {
  const { cards } = useTexts();
  const theirs = useTheirLanguage();
  const { paper, theme, title, slug, summary, place, scale, partners, freshness, image } = project;
  const end = note ?? (freshness === null ? '' : cards.freshness(freshness));
  const width = look === 'wide' ? page.wide : '';
  return (
    <article className={`${styles.card} ${styles[look]} ${width}`} data-paper={paper}>
      <div className={styles.tab}>{theme !== null && <ThemeTab paper={paper} label={theme} />}</div>
      <span className={styles.pin} aria-hidden="true" />
      {look !== 'sheet' &&
        (image === null ? (
          <Motif paper={paper} id={project.id} className={styles.picture} />
        ) : (
          <img src={`${image.url}?w=640`} alt={image.alt} width={image.width} height={image.height} loading="lazy" decoding="async" className={styles.picture} />
        ))}
      <div className={styles.words}>
        <h3 className={look === 'plain' ? type.t3 : type.t2} lang={theirs}>
          <Link to={`/projets/${slug}`}>{unbroken(title)}</Link>
        </h3>
        {(place !== '' || scale !== null) && (
          <p className={styles.meta}>
            {place !== '' && (
              <span>
                <Icon name="place" /> {place}
              </span>
            )}
            {scale !== null && <span>{scale}</span>}
          </p>
        )}
        {summary !== null && <p className={styles.summary} lang={theirs}>{unbroken(summary)}</p>}
        <p className={styles.foot}>
          <span>{partners > 0 ? cards.recordedBy(partners) : ''}</span>
          <span>{end}</span>
        </p>
        <KeepButton id={project.id} title={title} />
      </div>
    </article>
  );
}
