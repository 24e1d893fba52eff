import type { LoaderFunctionArgs } from '@remix-run/node';
import { movedOrMissing } from '../../cms/moved-or-missing.server';

/** No page has this address: an old one leads where it moved, any other is a 404. */
export const loader = ({ request }: LoaderFunctionArgs) => movedOrMissing(request);

export default function NotFound() {
  return null;
}
