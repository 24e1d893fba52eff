import type { AnchorHTMLAttributes } from 'react';
import { localePath } from './i18n/locale';
import { useLocale } from './i18n/texts';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A French path of the site (`/projets/x?y=z`): the page's language is added. */
  to: string;
};

/**
 * The site's one way to link its pages: a full load, always. Most pages carry no script, and mixing client
 * navigation with pages that have their own history loses addresses (after search, project, reload, back).
 */
export function Link({ to, ...rest }: LinkProps) {
  return <a href={localePath(useLocale(), to)} {...rest} />;
}
