import path from 'node:path';
import type { CmsEnv } from '@carrefour/config';
import type { FileStore } from './file-store';

type Named = { hash: string; ext: string };
/** What we use of Strapi's S3 provider. */
export type BucketProvider = {
  upload: (file: Named & { mime: string; buffer: Buffer }) => Promise<void>;
  delete: (file: Named) => Promise<unknown>;
  getSignedUrl: (file: Named & { url: string }) => Promise<{ url: string }>;
};

/** The provider's own settings for the bucket of the environment; null when files stay on the disk. */
export function toBucketOptions(env: Partial<CmsEnv>) {
  const { S3_BUCKET: bucket, S3_REGION: region, S3_ENDPOINT: endpoint, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (bucket === undefined) return null;
  return {
    ...(env.S3_PREFIX !== undefined && { rootPath: env.S3_PREFIX }),
    s3Options: {
      region: region ?? 'us-east-1',
      ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
      ...(accessKeyId !== undefined && secretAccessKey !== undefined && { credentials: { accessKeyId, secretAccessKey } }),
      // Other makers of S3 do not know the checksums that Amazon's own client adds of late.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      // No right of its own on any file: the bucket stays private, and only the CMS reads it.
      params: { Bucket: bucket, ACL: undefined },
    },
  };
}

/** Files kept in the bucket, read back by the CMS alone: no browser is ever sent there. */
export function bucketStore(provider: BucketProvider, bucket: string): FileStore {
  const named = (name: string): Named => ({ hash: path.parse(name).name, ext: path.extname(name) });
  return {
    store: (name, bytes, mime) => provider.upload({ ...named(name), mime, buffer: bytes }),
    remove: async (name) => void (await provider.delete(named(name))),
    read: async (name) => {
      const { url } = await provider.getSignedUrl({ ...named(name), url: `https://${bucket}.s3.amazonaws.com/${name}` });
      const answer = await fetch(url);
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(`Le stockage des fichiers répond ${answer.status} pour ${name}.`);
      return Buffer.from(await answer.arrayBuffer());
    },
  };
}
