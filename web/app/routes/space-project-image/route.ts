import type { LoaderFunctionArgs } from '@remix-run/node';
import { readOwnImage } from '../../curation/read-own-image.server';

/** `GET /espace/projets/<id>/images/<file>?w=640`: a picture of one's own sheet, that of a draft included. */
export const loader = ({ request, params }: LoaderFunctionArgs) => readOwnImage(request, params['id'] ?? '', params['file'] ?? '');
