import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { bucketStore, type BucketProvider } from './bucket-store';
import { deleteFile, keepFilesIn, storeFile } from './file-store';
import { redrawImage } from './redraw-image';
import { refuseUnknownBytes } from './refuse-unknown-bytes';
import { signedAddress } from './signed-address';

type Stored = { hash: string; ext: string; mime: string; url?: string; stream?: NodeJS.ReadableStream; buffer?: Buffer };
const nameOf = ({ hash, ext }: Stored) => `${hash}${ext}`;

/**
 * Files are kept outside every public folder, or in a private bucket: the admin sees them through signed addresses, the site
 * through one route that checks what they illustrate. Pictures are drawn again on their way in.
 */
export function usePrivateFiles({ strapi }: { strapi: Core.Strapi }): void {
  const upload = strapi.plugin('upload') as unknown as {
    provider: BucketProvider & { extend(functions: object): void };
    service(name: string): object;
  };
  const bucket = environment().S3_BUCKET;
  if (bucket !== undefined) {
    const { upload: send, delete: remove, getSignedUrl } = upload.provider;
    keepFilesIn(bucketStore({ upload: send, delete: remove, getSignedUrl }, bucket));
  }
  const store = async (file: Stored) => {
    const bytes = file.buffer ?? (file.stream === undefined ? Buffer.alloc(0) : await buffer(file.stream));
    await refuseUnknownBytes(bytes);
    await storeFile(nameOf(file), bytes, file.mime);
    file.url = `/api/fichiers/${nameOf(file)}`;
  };
  upload.provider.extend({
    upload: store,
    uploadStream: store,
    replace: undefined,
    replaceStream: undefined,
    delete: (file: Stored) => deleteFile(nameOf(file)),
    isPrivate: () => true,
    getSignedUrl: (file: Stored) => ({ url: signedAddress(nameOf(file)) }),
  });
  Object.assign(upload.service('image-manipulation'), { optimize: redrawImage });
}
