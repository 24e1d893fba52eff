import { useSpaceTexts } from '../i18n/space-texts';
import { Link } from '../link';
import styles from './space-layout.module.css';
import { spaceMenu } from './space-menu';

const isIn = (pathname: string, path: string) => (path === '/espace' ? pathname === path : pathname === path || pathname.startsWith(`${path}/`));

/** The page of the menu that an address belongs to. */
export const menuPageOf = (pathname: string) => spaceMenu.findLast(({ path }) => isIn(pathname, path));

/** Every page of the space; `pathname`: the French address of the one that is open. */
export function MenuLinks({ pathname }: { pathname: string }) {
  const { common } = useSpaceTexts();
  return (
    <nav aria-label={common.menuLabel}>
      <ul className={styles.menu}>
        {spaceMenu.map(({ path, label }) => (
          <li key={path}>
            <Link to={path} aria-current={pathname === path ? 'page' : isIn(pathname, path) ? 'true' : undefined}>
              {common.menu[label]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
