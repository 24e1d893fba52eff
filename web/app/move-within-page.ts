/**
 * On a page with scripts, a link to a part of the page is a navigation for the router, which then forgets what a form came
 * back with: words written and what to put right. It only moves there, as the browser would, and focus with it.
 */
export function moveWithinPage(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const target = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
    if (target === null || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Headings and regions take no focus by themselves.
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
    target.scrollIntoView();
  });
}
