import type { AnchorHTMLAttributes } from 'react';
import { Link } from '../../link';

type CmsLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { url: string };

/** Files and data have one address, whatever the language of the page. */
const LANGUAGELESS = /^\/(medias|api|motifs|drawings)\/|\.ics$/;

/** A link whose address the team wrote: a path of the site, or a complete address elsewhere. */
export function CmsLink({ url, ...rest }: CmsLinkProps) {
  if (url.startsWith('/') && !url.startsWith('//') && !LANGUAGELESS.test(url)) return <Link to={url} {...rest} />;
  const elsewhere = /^https?:/.test(url);
  return <a href={url} {...(elsewhere && { rel: 'noopener noreferrer nofollow' })} {...rest} />;
}
