import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const script = (name: string) => fileURLToPath(new URL(`./app/scripts/${name}.ts`, import.meta.url));

const names = ['page', 'print', 'embed-host', 'embed-frame', 'embed-map', 'embed-builder'];

/** The small scripts of pages that are plain HTML, beside the site's own build: `build/client/scripts/<name>.js`. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'build/client/scripts',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    modulePreload: false,
    rollupOptions: {
      input: Object.fromEntries(names.map((name) => [name, script(name)])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js', assetFileNames: '[name][extname]' },
    },
  },
  base: '/scripts/',
});
