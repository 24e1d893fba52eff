import type { Suggestions } from './suggestion';

const PAUSE_MS = 40;
const remembered = new Map<string, Suggestions>();
let made = 0;

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = ''): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  created.className = className;
  created.textContent = text;
  return created;
}

/** A combobox on a search field (ARIA 1.2, grouped list): arrows browse, Enter goes, Escape closes, Enter alone searches. */
export function attachSuggestions(input: HTMLInputElement): void {
  const { form } = input;
  const address = input.dataset['suggest'];
  if (form === null || address === undefined || input.getAttribute('role') === 'combobox') return;
  made += 1;
  const id = `propositions-${made}`;
  const panel = element('div', 'suggestions');
  const status = element('p', 'suggestions-status');
  panel.id = id;
  panel.setAttribute('role', 'listbox');
  panel.setAttribute('aria-label', document.documentElement.lang === 'en' ? 'Suggestions' : 'Propositions');
  panel.hidden = true;
  status.setAttribute('role', 'status');
  form.append(panel, status);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', id], ['aria-expanded', 'false'], ['autocomplete', 'off']] as const) input.setAttribute(name, value);

  let options: { element: HTMLElement; href: string }[] = [];
  let active = -1;
  let timer = 0;
  let asking = new AbortController();

  const point = (index: number) => {
    active = index;
    options.forEach(({ element: option }, at) => option.setAttribute('aria-selected', String(at === index)));
    const chosen = options[index];
    if (chosen === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', chosen.element.id);
      chosen.element.scrollIntoView({ block: 'nearest' });
    }
  };
  const close = () => {
    panel.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    point(-1);
  };
  /** A place goes with the words that were typed beside it. */
  const go = (href: string) => {
    close();
    const [to, words] = [new URL(href, location.href), form.elements.namedItem('q')];
    if (words instanceof HTMLInputElement && words !== input && words.value.trim() !== '') to.searchParams.set('q', words.value.trim());
    location.assign(to);
  };
  const place = () => {
    const [field, around] = [(input.closest('[data-suggest-field]') ?? input).getBoundingClientRect(), form.getBoundingClientRect()];
    panel.style.left = `${field.left - around.left - form.clientLeft}px`;
    panel.style.top = `${field.bottom - around.top - form.clientTop}px`;
    panel.style.width = `${field.width}px`;
  };
  const show = ({ groups, status: said }: Suggestions) => {
    options = [];
    panel.replaceChildren(
      ...groups.map(({ kind, label, items }) => {
        const group = element('div', 'suggestions-group');
        const heading = element('span', 'suggestions-heading', label);
        heading.id = `${id}-${kind}`;
        group.setAttribute('role', 'group');
        group.setAttribute('aria-labelledby', heading.id);
        group.append(heading, ...items.map(({ label: name, detail, href }) => {
          const option = element('div', 'suggestions-option', name);
          option.id = `${id}-${options.length}`;
          option.setAttribute('role', 'option');
          if (detail !== '') option.append(' ', element('small', '', detail));
          options.push({ element: option, href });
          return option;
        }));
        return group;
      }),
    );
    point(-1);
    status.textContent = said;
    if (options.length === 0) return close();
    place();
    panel.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };
  const ask = async (typed: string) => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const held = remembered.get(address + typed);
    const asked = new URL(address, location.href);
    asked.searchParams.set('q', typed);
    const found = held ?? ((await (await fetch(asked, { signal })).json()) as Suggestions);
    remembered.set(address + typed, found);
    if (!signal.aborted && input.value.trim() === typed && document.activeElement === input) show(found);
  };

  const listen = () => {
    clearTimeout(timer);
    const typed = input.value.trim();
    if (typed === '') return close();
    timer = window.setTimeout(() => void ask(typed).catch(() => undefined), remembered.has(address + typed) ? 0 : PAUSE_MS);
  };
  input.addEventListener('input', listen);
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // The page may come back as it was left.
  for (const left of ['pagehide', 'popstate']) window.addEventListener(left, close);
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (step !== 0 && !panel.hidden) {
      event.preventDefault();
      // From the field to the first, from the last back to the field.
      point(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    }
    const chosen = options[active];
    if (event.key === 'Enter' && !panel.hidden && chosen !== undefined) {
      event.preventDefault();
      go(chosen.href);
    }
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      close();
    }
  });
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  panel.addEventListener('click', (event) => {
    const chosen = options.find(({ element: option }) => event.target instanceof Node && option.contains(event.target));
    if (chosen !== undefined) go(chosen.href);
  });
  listen();
}
