const opened = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details[data-pops][open]')];

/** What opens over the page (a menu, a list of files) closes by Escape, which gives the focus back, and by a click elsewhere. */
export function closePops(): void {
  document.addEventListener('click', ({ target }) => {
    for (const pop of opened()) if (!(target instanceof Node && pop.contains(target))) pop.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const pop of opened()) {
      if (pop.contains(document.activeElement)) pop.querySelector('summary')?.focus();
      pop.open = false;
    }
  });
}
