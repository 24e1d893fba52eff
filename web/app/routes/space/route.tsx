import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { localeOf, localePath } from '../../i18n/locale';

/** `/espace` is for those signed in; nobody can be yet. */
export const loader = ({ request }: LoaderFunctionArgs) => redirect(localePath(localeOf(new URL(request.url).pathname), '/connexion'), 302);

export default function Space() {
  return null;
}
