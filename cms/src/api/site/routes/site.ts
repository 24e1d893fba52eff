import { bearerRoute } from '../../bearer-route';

const route = bearerRoute('CMS_READ_TOKEN');

export default {
  routes: [
    route('GET', '/site/settings', 'site.settings'),
    route('GET', '/site/taxonomy', 'site.taxonomy'),
    route('GET', '/site/figures', 'site.figures'),
    route('GET', '/site/commons', 'site.commons'),
    route('GET', '/site/pages', 'site.pages'),
    route('GET', '/site/pages/:slug', 'site.page'),
    route('GET', '/site/projects', 'site.projects'),
    route('GET', '/site/addresses', 'site.addresses'),
    route('GET', '/site/projects/:slug', 'site.project'),
    route('GET', '/site/partners', 'site.partners'),
    route('GET', '/site/partners/:slug', 'site.partner'),
    route('GET', '/site/editorial', 'site.editorial'),
    route('GET', '/site/texts', 'site.texts'),
    route('GET', '/site/articles/:slug', 'site.article'),
    route('GET', '/site/collections/:slug', 'site.collection'),
    // The word that opens a draft travels in the body: addresses are logged.
    route('POST', '/site/preview', 'site.preview'),
    route('GET', '/site/withdrawn', 'site.withdrawn'),
    route('GET', '/site/redirects', 'site.redirects'),
    route('GET', '/site/dumps', 'site.dumps'),
    route('GET', '/site/dumps/:edition/:file', 'site.dumpFile'),
  ],
};
