/** As much of a test stack as a command needs. */
type Stack = { importer: (...args: string[]) => Promise<{ exitCode: number; stdout: string; stderr: string }> };

/** A command of the importer on a running stack, as people type it: what it prints. Throws when it did nothing; rows refused by an import are no failure. */
export async function runCommand(stack: Stack, args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await stack.importer(...args);
  // 1: some rows are refused (one of the shared initiatives has no name), all others are in.
  if (exitCode !== 0 && !(exitCode === 1 && args[0] === 'import')) throw new Error(`${args.join(' ')}: ${exitCode}\n${stdout}\n${stderr}`);
  return stdout;
}
