import type { LoaderFunctionArgs } from '@remix-run/node';
import { bringSpaceFile } from '../../space/imports/bring-file.server';

/** `/espace/imports/<id>/fichiers/<part>`: an annotated workbook, or the partner's table as it now stands. */
export const loader = ({ request, params }: LoaderFunctionArgs) => bringSpaceFile(request, `imports/${encodeURIComponent(params['id'] ?? '')}/files/${encodeURIComponent(params['part'] ?? '')}`);
