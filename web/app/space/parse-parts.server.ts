import { unstable_parseMultipartFormData, type UploadHandler } from '@remix-run/node';
import { boundedRequest } from '../forms/bounded-request';

/** Reads a form with files part by part, as it comes: no more of it than `most` says by then (413). Throws a 400 answer for what only says that it is such a form. */
export async function parseParts(request: Request, handler: UploadHandler, most: () => number): Promise<FormData> {
  try {
    return await unstable_parseMultipartFormData(boundedRequest(request, most), handler);
  } catch (error) {
    // Its parser's own words.
    if (error instanceof Error && /multipart|content-disposition|FormData/i.test(error.message)) throw new Response(null, { status: 400 });
    throw error;
  }
}
