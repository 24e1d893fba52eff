import { spaceRoute } from '../../space-route';

/** A partner's own projects. What is another's answers as what is not there. */
export default {
  routes: [
    spaceRoute('GET', '/space/projects', 'projects.list', 'reader'),
    spaceRoute('POST', '/space/projects', 'projects.create', 'contributor'),
    spaceRoute('POST', '/space/projects/bulk', 'projects.bulk', 'contributor'),
    spaceRoute('GET', '/space/projects/conflicts', 'projects.conflicts', 'reader'),
    spaceRoute('POST', '/space/projects/conflicts', 'projects.settle', 'contributor'),
    spaceRoute('GET', '/space/projects/:id', 'projects.read', 'reader'),
    spaceRoute('GET', '/space/projects/:id/preview', 'projects.preview', 'reader'),
    spaceRoute('GET', '/space/projects/:id/history', 'projects.history', 'reader'),
    spaceRoute('POST', '/space/projects/:id/draft', 'projects.save', 'contributor'),
    spaceRoute('POST', '/space/projects/:id/discard', 'projects.discard', 'contributor'),
    spaceRoute('POST', '/space/projects/:id/send', 'projects.send', 'contributor'),
    spaceRoute('POST', '/space/projects/:id/resume', 'projects.resume', 'contributor'),
    spaceRoute('POST', '/space/projects/:id/restore', 'projects.restore', 'contributor'),
    spaceRoute('POST', '/space/projects/:id/confirm', 'projects.confirm', 'contributor'),
    spaceRoute('POST', '/space/projects/:id/unpublish', 'projects.unpublish', 'contributor'),
    spaceRoute('POST', '/space/projects/:id/object', 'projects.object', 'referent'),
    spaceRoute('POST', '/space/projects/:id/images', 'project-images.add', 'contributor'),
    spaceRoute('GET', '/space/projects/:id/images/:file', 'project-images.read', 'reader'),
  ],
};
