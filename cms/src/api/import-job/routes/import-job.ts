import { bearerRoute } from '../../bearer-route';

const route = bearerRoute('CMS_IMPORT_TOKEN');

export default {
  routes: [
    route('GET', '/import/jobs/due', 'import-job.due'),
    route('POST', '/import/jobs/claim', 'import-job.claim'),
    route('POST', '/import/jobs/:id/keep', 'import-job.keep'),
    route('POST', '/import/jobs/:id/known', 'import-job.known'),
    route('POST', '/import/jobs/:id/settle', 'import-job.settle'),
    route('GET', '/import/jobs/:id/files/:part', 'import-job.bring'),
    route('POST', '/import/jobs/:id/files/:part', 'import-job.hand'),
  ],
};
