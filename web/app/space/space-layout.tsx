import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { frenchPath, localePath } from '../i18n/locale';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../i18n/texts';
import action from '../ui/action/action.module.css';
import { Icon } from '../ui/pictogram/icon';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import { MenuLinks, menuPageOf } from './menu-links';
import { PartnerSwitch } from './partner-switch';
import { SpaceForm } from './space-form';
import styles from './space-layout.module.css';
import { useMember } from './use-member';

function SignOut({ words }: { words: string }) {
  return (
    <SpaceForm action={localePath(useLocale(), '/deconnexion')}>
      <button type="submit" className={`${action.button} ${action.small}`}>
        {words}
      </button>
    </SpaceForm>
  );
}

/** Where one may go and the way out: beside the page where there is room, else folded above it. */
function Side() {
  const { common } = useSpaceTexts();
  const theirs = useTheirLanguage();
  const { account, partner, actingFor } = useMember();
  const pathname = frenchPath(useLocation().pathname);
  const content = (
    <>
      <MenuLinks pathname={pathname} />
      {!actingFor && (
        <div className={styles.who}>
          <p>{common.signedInAs(account.name)}</p>
          <SignOut words={common.signOut} />
        </div>
      )}
    </>
  );
  const here = menuPageOf(pathname);
  return (
    <div className={styles.side}>
      <p className={styles.partner} lang={theirs}>{partner.name}</p>
      <PartnerSwitch />
      <div className={styles.wide}>{content}</div>
      {/* Named by its page, it is folded again on the next. */}
      <details key={pathname} className={styles.narrow}>
        <summary>
          <Icon name="menu" />
          <span>{here === undefined ? common.menuLabel : common.menuAt(common.menu[here.label])}</span>
        </summary>
        <div className={styles.panel}>{content}</div>
      </details>
    </div>
  );
}

type SpacePageProps = {
  title: string;
  /** The `lang` of the title where it is somebody's words rather than ours. */
  titleLang?: string | undefined;
  lead?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
};

/** What surrounds every page of the space: for whom one acts, where one may go, the way out. */
export function SpacePage({ title, titleLang, lead, actions, children }: SpacePageProps) {
  const { common } = useSpaceTexts();
  const { partner, actingFor } = useMember();
  return (
    <div className={`${page.wrap} ${styles.space}`}>
      {actingFor && (
        <div className={styles.acting} role="note">
          <p>{common.actingFor(partner.name)}</p>
          <SignOut words={common.leave} />
        </div>
      )}
      <Side />
      <div className={styles.content}>
        <div className={styles.head}>
          <h1 className={type.t2} lang={titleLang}>{title}</h1>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
          {lead !== undefined && lead !== null && <p className={styles.lead}>{lead}</p>}
        </div>
        {children}
      </div>
    </div>
  );
}
