/**
 * Entry of every root command (`npm start`, `npm test`…), with Node alone: nothing is installed yet on a fresh clone.
 * Checks Node, installs by the lockfile, compiles `config`, then hands over to `config/dist/esm/stack/<command>.js`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const MINIMUM_NODE = [20, 19];
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const PNPM = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;
const installStamp = join(root, 'node_modules', '.carrefour-install');
const configStamp = join(root, 'config', 'dist', '.carrefour-build');

const lockFile = join(root, '.cache', 'setup.lock');
installDependencies.isDone = () => readStamp(installStamp) === installFingerprint();
compileConfig.isDone = () => readStamp(configStamp) === configFingerprint();

const [command, ...args] = process.argv.slice(2);

endWithNpm();
try {
  checkNode();
  process.chdir(root);
  readDotEnv();
  await alone(installDependencies);
  await alone(compileConfig);
} catch (error) {
  console.error(`\n✗ ${error.message}`);
  process.exit(1);
}
const { run } = await import(pathToFileURL(join(root, 'config', 'dist', 'esm', 'stack', `${command}.js`)).href);
const { runCommand } = await import(
  pathToFileURL(join(root, 'config', 'dist', 'esm', 'stack', 'run-command.js')).href
);
await runCommand(() => run(args));

/** npm passes SIGTERM on to a shell that keeps it to itself: a command left by its npm ends as if it had been told. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  throw new Error(
    `Node ${process.versions.node} est trop ancien : il faut Node ${MINIMUM_NODE.join('.')} ou plus récent. ` +
      'Installez-le depuis https://nodejs.org (ou « nvm install 22 »), puis relancez la commande.',
  );
}

/** A `.env` file beside package.json is a convenience; what the shell says wins. */
function readDotEnv() {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
}

/** Two commands of one clone never set it up at once: the second waits, then finds nothing left to do. */
async function alone(setUp) {
  if (setUp.isDone()) return;
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 500));
  try {
    if (!setUp.isDone()) await setUp();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** A lock whose holder has died is nobody's. */
function takeLock() {
  mkdirSync(dirname(lockFile), { recursive: true });
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    try {
      process.kill(Number(readFileSync(lockFile, 'utf8')) || 2 ** 30, 0);
      return false;
    } catch {
      rmSync(lockFile, { force: true });
      return takeLock();
    }
  }
}

async function installDependencies() {
  const wanted = installFingerprint();
  rmSync(installStamp, { force: true });
  sayMissingCompilers();
  console.log('• Installation des dépendances (une à trois minutes la première fois)…');
  const started = Date.now();
  const pnpm = ['-y', PNPM, '--config.confirmModulesPurge=false'];
  const code = await inherit('npx', [...pnpm, 'install', '--frozen-lockfile', '--reporter=append-only']);
  if (code !== 0) throw new Error(installFailure());
  if (!nativeModuleLoads()) {
    // An install interrupted between unpacking and compiling leaves the package without its binary.
    await inherit('npx', [...pnpm, 'rebuild', '--recursive', 'better-sqlite3']);
    if (!nativeModuleLoads()) throw new Error(installFailure());
  }
  writeStamp(installStamp, wanted);
  console.log(`  ✓ dépendances installées (${seconds(started)})`);
}

/** Same lockfile, same manifests, same Node ABI and platform: nothing to install. */
function installFingerprint() {
  const hash = createHash('sha256').update(`${process.versions.modules} ${process.platform} ${process.arch}\n`);
  const manifests = ['.', 'config', 'cms', 'importers', 'web'].map((folder) => join(folder, 'package.json'));
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function sayMissingCompilers() {
  const missing = ['python3', 'make', 'g++'].filter((tool) => spawnSync(tool, ['--version']).error);
  if (missing.length === 0) return;
  console.log(
    `• À savoir : ${missing.join(', ')} absent(s) de cette machine. Ils ne servent que si un binaire préparé ne peut ` +
      'pas être téléchargé ; dans ce cas : sudo apt install python3 build-essential',
  );
}

function installFailure() {
  return (
    'L’installation des dépendances a échoué (le détail est ci-dessus). Vérifiez l’accès au registre npm et la place ' +
    'sur le disque ; si un module n’a pas pu être compilé : sudo apt install python3 build-essential. Puis relancez.'
  );
}

function nativeModuleLoads() {
  try {
    const Database = createRequire(join(root, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

async function compileConfig() {
  const wanted = configFingerprint();
  console.log('• Compilation de la configuration partagée…');
  const started = Date.now();
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const codes = await Promise.all(
    ['tsconfig.json', 'tsconfig.cjs.json'].map((file) => inherit(process.execPath, [tsc, '-p', join('config', file)])),
  );
  if (codes.some((code) => code !== 0)) {
    throw new Error('La compilation de « config » a échoué : corrigez les erreurs TypeScript ci-dessus, puis relancez.');
  }
  // The package says "type": "module": the CommonJS half says otherwise for itself.
  writeFileSync(join(root, 'config', 'dist', 'cjs', 'package.json'), '{ "type": "commonjs" }\n');
  writeStamp(configStamp, wanted);
  console.log(`  ✓ configuration compilée (${seconds(started)})`);
}

function configFingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'tsconfig.base.json'))).update(installFingerprint());
  for (const file of listSources(join(root, 'config'))) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = join(folder, item.name);
      if (item.isDirectory()) return ['node_modules', 'dist'].includes(item.name) ? [] : listSources(path);
      return /\.(ts|json)$/.test(item.name) && !item.name.endsWith('.test.ts') ? [path] : [];
    });
}

function inherit(program, parameters) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: root, stdio: 'inherit' });
    const forward = (signal) => child.kill(signal);
    process.on('SIGTERM', forward).on('SIGINT', forward);
    const end = (code) => {
      process.off('SIGTERM', forward).off('SIGINT', forward);
      resolve(code);
    };
    child.on('error', () => end(127));
    child.on('exit', (code) => end(code ?? 1));
  });
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}

function seconds(started) {
  return `${Math.round((Date.now() - started) / 1000)} s`;
}
