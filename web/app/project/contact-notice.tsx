import { useLocale, useTexts } from '../i18n/texts';
import { localePath } from '../i18n/locale';
import { Link } from '../link';
import { whomPath } from '../forms/message/whom';
import { ButtonLink } from '../ui/action/button-link';
import { useSite } from '../ui/layout/use-site';
import { Icon, type IconName } from '../ui/pictogram/icon';
import type from '../ui/style/type.module.css';
import { CmsLink } from '../ui/action/cms-link';
import styles from './contact-notice.module.css';
import type { ProjectView } from './project-view.server';

/** The pinned notice: a message for the project's team or for who recorded it, and strips to tear off. Every one of them works. */
export function ContactNotice({ project: { title, slug, website, sources, hasContact, reachesRecorder } }: { project: ProjectView }) {
  const { project: texts } = useTexts();
  const locale = useLocale();
  const { origin } = useSite();
  const address = `${origin}${localePath(locale, `/projets/${slug}`)}`;
  const record = sources.find(({ url }) => url !== null);
  const strips: { icon: IconName; label: string; url: string }[] = [
    { icon: 'mail', label: texts.strips.send, url: `mailto:?subject=${encodeURIComponent(texts.mailSubject(title))}&body=${encodeURIComponent(address)}` },
    { icon: 'link', label: texts.strips.cite, url: '#citer' },
    { icon: 'dl', label: texts.strips.data, url: `/api/v1/projects/${slug}` },
    { icon: 'flag', label: texts.strips.report, url: `/projets/${slug}/signaler` },
  ];
  return (
    <section className={styles.notice}>
      <span className={styles.pin} aria-hidden="true" />
      <div className={styles.words}>
        <h2 className={type.t3}>{texts.contact}</h2>
        <p>{hasContact ? texts.contactText : reachesRecorder ? texts.contactTextWithout : texts.contactTextNobody}</p>
        <p className={styles.ways}>
          <ButtonLink url={whomPath({ purpose: hasContact ? 'porteur' : 'partenaire', project: slug })} look="main" icon="mail">
            {hasContact ? texts.writeToTeam : reachesRecorder ? texts.writeToPartner : texts.writeToCoordination}
          </ButtonLink>
          {website !== null && (
            <ButtonLink url={website} icon="ext">
              {texts.website}
            </ButtonLink>
          )}
          {record?.url != null && (
            <ButtonLink url={record.url} icon="ext">
              {texts.sourceRecord}
            </ButtonLink>
          )}
        </p>
        <p className={type.note}>
          <Link to={`/projets/${slug}/ma-fiche`}>{texts.mine}</Link>
        </p>
      </div>
      <ul className={styles.strips} data-screen-only>
        {strips.map(({ icon, label, url }) => (
          <li key={url}>
            <CmsLink url={url}>
              <Icon name={icon} />
              {label}
            </CmsLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
