import type { StackSettings } from '../settings/stack-settings.js';

export interface DevelopmentProgram {
  name: string;
  /** For people, in French. */
  label: string;
  folder: string;
  args: string[];
  /** Waited for, when it answers requests. */
  url: string | undefined;
}

const tsc = '../node_modules/typescript/bin/tsc';
const watch = ['--watch', '--preserveWatchOutput'];

/** What reloads what: compilers rewrite `dist`, Strapi and Node start again when it changes, Vite serves pages from sources. */
export function developmentPrograms(settings: StackSettings): DevelopmentProgram[] {
  return [
    { name: 'config', label: 'la configuration', folder: 'config', args: [tsc, '-p', 'tsconfig.json', ...watch], url: undefined },
    { name: 'config-cjs', label: 'la configuration (CommonJS)', folder: 'config', args: [tsc, '-p', 'tsconfig.cjs.json', ...watch], url: undefined },
    { name: 'importers', label: 'les importateurs', folder: 'importers', args: [tsc, '-p', 'tsconfig.json', ...watch], url: undefined },
    {
      name: 'cms',
      label: 'la gestion de contenu',
      folder: 'cms',
      args: ['node_modules/@strapi/strapi/bin/strapi.js', 'develop', '--no-watch-admin', '--no-build-admin', '--no-install-deps'],
      url: `http://127.0.0.1:${settings.cmsPort}/_health`,
    },
    { name: 'web-server', label: 'le serveur du site', folder: 'web', args: [tsc, '-p', 'tsconfig.server.json', ...watch], url: undefined },
    {
      name: 'web',
      label: 'le site',
      folder: 'web',
      args: ['--watch-path=dist', '--watch-path=../config/dist/esm', '--watch-preserve-output', 'dist/server/main.js'],
      url: `http://localhost:${settings.webPort}/healthz`,
    },
  ];
}
