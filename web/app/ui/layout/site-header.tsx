import { useTexts } from '../../i18n/texts';
import action from '../action/action.module.css';
import { SelectionLink } from '../../selection/selection-link';
import { CmsLink } from '../action/cms-link';
import { Icon } from '../pictogram/icon';
import { LanguageLink } from './language-link';
import styles from './site-header.module.css';
import { SiteMenu } from './site-menu';
import { SiteName } from './site-name';
import { useSite } from './use-site';

/** Name, menu, language, actions. On narrow screens all but the name fold into a native disclosure. */
export function SiteHeader() {
  const { layout, search } = useTexts();
  const { settings } = useSite();
  const links = settings?.headerMenu ?? [{ label: search.submit, url: '/recherche' }];
  const actions = settings?.headerActions ?? [];
  const content = (
    <>
      <SiteMenu links={links} />
      <div className={styles.actions}>
        <SelectionLink className={styles.selection} />
        <LanguageLink />
        {actions.map(({ label, url }, index) => (
          <CmsLink key={url} url={url} className={`${action.button} ${action.small} ${index === actions.length - 1 ? action.strong : ''}`}>
            {label}
          </CmsLink>
        ))}
      </div>
    </>
  );
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <SiteName />
        <div className={styles.wide}>{content}</div>
        <details className={styles.narrow} data-pops>
          <summary className={styles.burger}>
            <Icon name="menu" />
            <span>{layout.menu}</span>
          </summary>
          <div className={styles.panel}>{content}</div>
        </details>
      </div>
    </header>
  );
}
