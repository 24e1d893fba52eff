import { bearerRoute } from '../../bearer-route';

const route = bearerRoute('CMS_READ_TOKEN');

export default {
  routes: [
    route('GET', '/site/medias/:name', 'media.published'),
    // The signature in the address is the key.
    { method: 'GET', path: '/fichiers/:name', handler: 'media.signed', config: { auth: false } },
  ],
};
