/**
 * In the page of whoever embeds: gives each of our frames the height it says. Understands nothing else, and listens to no
 * window but those of `iframe[data-carrefour]`. A classic script: nothing of it is left in the page's own names.
 */
{
  const heightIn = (data: unknown): number => {
    const { carrefour, height } = (typeof data === 'object' && data !== null ? data : {}) as { carrefour?: unknown; height?: unknown };
    return carrefour === 'height' && typeof height === 'number' && height > 0 && height < 20_000 ? Math.ceil(height) : 0;
  };
  window.addEventListener('message', ({ source, data }) => {
    const height = heightIn(data);
    if (height === 0) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-carrefour]')) if (frame.contentWindow === source) frame.height = String(height);
  });
}
