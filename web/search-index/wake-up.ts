/** A bell: whoever rings it ends the wait of whoever waits; a ring while nobody waits is remembered. */
export type WakeUp = { ring: () => void; wait: (ms: number) => Promise<void> };

export function wakeUp(): WakeUp {
  let hasRung = false;
  let end: (() => void) | null = null;
  return {
    ring: () => {
      hasRung = true;
      end?.();
    },
    wait: async (ms) => {
      if (!hasRung) {
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          end = resolve;
          timer = setTimeout(resolve, ms);
        });
        clearTimeout(timer);
        end = null;
      }
      hasRung = false;
    },
  };
}
