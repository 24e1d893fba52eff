/** Every element that a payload would make bears this, so that it is seen even where no script of it may run. */
export const MARK = 'data-percee';
/** What a payload calls: the page's watch hears it. */
const RUN = 'alert(8)';

/** Ways to make a script run, once inside a page. */
const vectors: readonly string[] = [
  `<script ${MARK}>${RUN}</script>`, `<img ${MARK} src=x onerror=${RUN}>`, `<svg ${MARK} onload=${RUN}>`, `<svg ${MARK}><animate onbegin=${RUN} attributeName=x dur=1s>`, `<svg ${MARK}><script>${RUN}</script></svg>`,
  `<details ${MARK} open ontoggle=${RUN}>x</details>`, `<input ${MARK} autofocus onfocus=${RUN}>`, `<select ${MARK} autofocus onfocus=${RUN}></select>`, `<video ${MARK}><source onerror=${RUN}></video>`, `<audio ${MARK} src=x onerror=${RUN}></audio>`,
  `<iframe ${MARK} srcdoc="&lt;script&gt;parent.${RUN}&lt;/script&gt;"></iframe>`, `<iframe ${MARK} src="javascript:parent.${RUN}"></iframe>`, `<object ${MARK} data="javascript:${RUN}"></object>`, `<embed ${MARK} src="javascript:${RUN}">`, `<a ${MARK} href="javascript:${RUN}">ici</a>`,
  `<form ${MARK} action="javascript:${RUN}"><button>ici</button></form>`, `<button ${MARK} formaction="javascript:${RUN}">ici</button>`, `<math ${MARK}><maction actiontype="statusline" xlink:href="javascript:${RUN}">x</maction></math>`,
  `<base ${MARK} href="https://ailleurs.example/">`, `<link ${MARK} rel=stylesheet href="data:text/css,*{color:red}">`, `<meta ${MARK} http-equiv=refresh content="0;url=javascript:${RUN}">`, `<style ${MARK}>@import 'data:text/css,x'</style>`, `<marquee ${MARK} onstart=${RUN}>x</marquee>`,
  `<template ${MARK}><img src=x onerror=${RUN}></template>`, `<x ${MARK} onclick=${RUN} tabindex=1 id=x autofocus onfocus=${RUN}>x</x>`, `<noscript><p ${MARK} title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
];

/** Places a text may stand in, and how one gets out of them. */
const exits: readonly ((vector: string) => string)[] = [
  (vector) => vector, (vector) => `">${vector}`, (vector) => `'>${vector}`, (vector) => `</script>${vector}`, (vector) => `</title>${vector}`, (vector) => `</textarea>${vector}`, (vector) => `-->${vector}`, (vector) => `]]>${vector}`,
  (vector) => `</style></option></select>${vector}`, (vector) => `\\"}]${vector}`, (vector) => vector.toUpperCase().replaceAll('ALERT(8)', RUN), (vector) => vector.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
];

/** Those that need no tag: attributes, addresses, words of templates and of text that is marked up. */
const others: readonly string[] = [
  `" ${MARK} onmouseover=${RUN} autofocus onfocus=${RUN} x="`, `' ${MARK} onfocus=${RUN} autofocus x='`, `javascript:${RUN}`, `JaVaScRiPt:${RUN}`, `java\tscript:${RUN}`, `data:text/html,<script ${MARK}>${RUN}</script>`, `vbscript:${RUN}`,
  `[ici](javascript:${RUN})`, `![ici](x"onerror="${RUN})`, `[ici](data:text/html;base64,PHNjcmlwdD5hbGVydCg4KTwvc2NyaXB0Pg==)`, `<javascript:${RUN}>`, `{{constructor.constructor('${RUN}')()}}`, `\${${RUN}}`, `#{${RUN}}`, `<%= ${RUN} %>`,
  `\u2028${RUN}//`, `";${RUN}//`, `';${RUN}//`, `\`;${RUN}//`, `</script ><script ${MARK} >${RUN}</script >`, `<scr<script>ipt ${MARK}>${RUN}</scr</script>ipt>`, `<<img ${MARK} src=x onerror=${RUN}>`, `＜img ${MARK} src=x onerror=${RUN}＞`, `&#60;img ${MARK} src=x onerror=${RUN}&#62;`,
];

export const payloads: readonly string[] = [...exits.flatMap((exit) => vectors.map(exit)), ...others];

/** As many payloads as fit into a text of so many characters, from one on; one after another, by lines or by spaces. */
export function take(from: number, max: number, between = '\n'): { text: string; next: number } {
  let text = '';
  let next = from;
  for (; next < payloads.length && text.length + (payloads[next] ?? '').length + between.length <= max; next += 1) text += `${payloads[next] ?? ''}${between}`;
  return { text: text.trim(), next };
}

/** Payloads of one line, short, another each time: for titles and names. */
const short = payloads.filter((payload) => payload.length <= 100 && !/\p{Cc}|\u2028/u.test(payload));
let given = 0;
export const oneLine = (): string => short[(given = (given + 7) % short.length)] ?? '';
