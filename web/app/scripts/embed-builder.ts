/** The configurator: shows the result of each choice at once, and copies the code. Without it, its button does. */
const form = document.querySelector<HTMLFormElement>('form[data-embed-builder]');
form?.addEventListener('change', () => form.requestSubmit());

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const field = document.getElementById(button.dataset['copy'] ?? '');
  if (!(field instanceof HTMLTextAreaElement)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    field.select();
    void navigator.clipboard.writeText(field.value).then(() => {
      button.textContent = button.dataset['copied'] ?? '';
    });
  });
}
