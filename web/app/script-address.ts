/** Our small scripts for pages that are plain HTML; built by `vite.scripts.config.ts` at addresses that do not change. */
export type ScriptName = 'page' | 'print' | 'embed-host' | 'embed-frame' | 'embed-map' | 'embed-builder';

/** Where a script answers: built, or straight from its source while developing. */
export const scriptAddress = (name: ScriptName): string => (import.meta.env.DEV ? `/app/scripts/${name}.ts` : `/scripts/${name}.js`);
