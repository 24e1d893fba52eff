import { expect, test } from '@jest/globals';
import { toBucketOptions } from './bucket-store.js';

test('without a bucket, files stay on the disk', () => {
  expect(toBucketOptions({ S3_REGION: 'eu-west-3' })).toBeNull();
});

test('no file in the bucket is public by itself', () => {
  const options = toBucketOptions({ S3_BUCKET: 'carrefour' });
  expect(options?.s3Options.params).toEqual({ Bucket: 'carrefour', ACL: undefined });
  // The provider makes files public where this is not said.
  expect(Object.keys(options?.s3Options.params ?? {})).toContain('ACL');
});

test('another maker than Amazon is asked by path, with its own keys', () => {
  const options = toBucketOptions({ S3_BUCKET: 'b', S3_ENDPOINT: 'https://s3.example', S3_ACCESS_KEY_ID: 'k', S3_SECRET_ACCESS_KEY: 's', S3_PREFIX: 'site' });
  expect(options).toMatchObject({ rootPath: 'site', s3Options: { endpoint: 'https://s3.example', forcePathStyle: true, credentials: { accessKeyId: 'k', secretAccessKey: 's' } } });
});
