export type PackageName = 'cms' | 'importers' | 'web';

/** A program run in the package's folder with Node. */
export interface BuildStep {
  script: string;
  args: string[];
}

export interface PackageBuild {
  /** For people, in French. */
  label: string;
  steps: BuildStep[];
  /** A part of the output that costs most of the time: kept when its own sources have not changed, other steps then make the rest. */
  slowPart?: { folder: string; sources: string[]; label: string; otherSteps: BuildStep[] };
}

const tsc = (project: string): BuildStep => ({
  script: '../node_modules/typescript/bin/tsc',
  args: ['-p', project],
});

/** How each package is built. `config` is not here: bootstrap.mjs builds it first, for it holds this very code. */
export const packageBuilds: Record<PackageName, PackageBuild> = {
  cms: {
    label: 'Construction de l’espace d’administration (Strapi)',
    steps: [{ script: 'node_modules/@strapi/strapi/bin/strapi.js', args: ['build'] }],
    slowPart: {
      folder: 'dist/build',
      sources: ['cms/src/admin', 'cms/src/office', 'cms/src/engine/taxonomy', 'cms/src/locales', 'cms/config', 'cms/package.json', 'config/lists', 'config/record', 'pnpm-lock.yaml'],
      label: 'Construction du CMS',
      otherSteps: [tsc('tsconfig.json')],
    },
  },
  importers: { label: 'Construction des importateurs', steps: [tsc('tsconfig.json')] },
  web: {
    label: 'Construction du site',
    steps: [
      tsc('tsconfig.server.json'),
      { script: 'node_modules/@remix-run/dev/dist/cli.js', args: ['vite:build'] },
      { script: 'node_modules/vite/bin/vite.js', args: ['build', '--config', 'vite.scripts.config.ts'] },
    ],
  },
};
