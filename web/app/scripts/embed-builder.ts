/** The configurator: shows the result of each choice at once, where one is, and copies the code. Without it, its button does. */
const form = document.querySelector<HTMLFormElement>('form[data-embed-builder]');
const RESULT = '[data-embed-result]';
let asking = new AbortController();

/** The same page with these choices: its result takes the place of the one shown; nothing else moves, and the focus stays where it was. */
async function refresh(choices: HTMLFormElement): Promise<void> {
  asking.abort();
  asking = new AbortController();
  const fields = [...new FormData(choices)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  const address = `${choices.action}?${new URLSearchParams(fields).toString()}`;
  const answer = await fetch(address, { signal: asking.signal });
  const result = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector(RESULT);
  if (result === null) return choices.submit();
  document.querySelector(RESULT)?.replaceWith(result);
  history.replaceState(null, '', address);
  showCopyButtons();
}

form?.addEventListener('change', () => void refresh(form).catch((error: unknown) => (error as Error).name === 'AbortError' || form.submit()));

/** Without scripts they could do nothing. */
function showCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) button.hidden = false;
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
  const field = document.getElementById(button?.dataset['copy'] ?? '');
  if (button === null || !(field instanceof HTMLTextAreaElement)) return;
  field.select();
  navigator.clipboard.writeText(field.value).then(
    () => (button.textContent = button.dataset['copied'] ?? ''),
    () => (button.textContent = button.dataset['refused'] ?? ''),
  );
});
showCopyButtons();
