import { labelOf, licences, unbroken } from '@carrefour/config';
import { useLocale, useTexts, useTheirLanguage } from '../i18n/texts';
import { Link } from '../link';
import { KeepButton } from '../selection/keep-button';
import { Chip } from '../ui/action/chip';
import { Motif } from '../ui/motif/motif';
import { Breadcrumbs } from '../ui/page/breadcrumbs';
import { Pictogram } from '../ui/pictogram/pictogram';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './project-head.module.css';
import type { ProjectView } from './project-view.server';

/** The sheet's top, in the paper of its first theme. */
export function ProjectHead({ project }: { project: ProjectView }) {
  const { project: texts } = useTexts();
  const theirs = useTheirLanguage();
  const locale = useLocale();
  const { title, summary, paper, themes, department, images, id } = project;
  const [image] = images;
  const crumbs = [{ label: texts.search, url: '/recherche' }, ...(department === null ? [] : [{ label: department.label, url: `/territoires/${department.address}` }])];
  return (
    <div className={styles.head} data-paper={paper}>
      <div className={page.wrap}>
        <Breadcrumbs crumbs={crumbs} here={title} hereIn={theirs} />
        <div className={styles.grid}>
          <div className={styles.words}>
            {themes.length > 0 && (
              <ul className={styles.themes} aria-label={texts.themes}>
                {themes.map((theme, index) => (
                  <li key={theme.code}>
                    {index === 0 ? (
                      <Link className={styles.main} to={`/recherche?theme=${theme.code}`}>
                        <Pictogram paper={theme.paper} /> {theme.label}
                      </Link>
                    ) : (
                      <Chip url={`/recherche?theme=${theme.code}`} paper={theme.paper}>
                        {theme.label}
                      </Chip>
                    )}
                  </li>
                ))}
              </ul>
            )}
            <h1 className={type.t1} lang={theirs}>{unbroken(title)}</h1>
            {summary !== null && <p className={`${type.lead} ${styles.lead}`} lang={theirs}>{unbroken(summary)}</p>}
            <p data-screen-only>
              <KeepButton id={id} title={title} />
            </p>
          </div>
          <figure className={styles.picture}>
            {image === undefined ? <Motif paper={paper} id={id} eager /> : <img src={`${image.url}?w=960`} alt={image.alt} width={image.width} height={image.height} />}
            {image !== undefined && <figcaption>{texts.picture(image.credit, labelOf(licences, image.licence, locale))}</figcaption>}
          </figure>
        </div>
      </div>
    </div>
  );
}
