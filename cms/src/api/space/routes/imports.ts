import { spaceRoute } from '../../space-route';

/** A partner's own imports: all may look, contributors bring files and rehearse, import or ask to (docs/decisions/070). */
export default {
  routes: [
    spaceRoute('GET', '/space/imports', 'imports.home', 'reader'),
    spaceRoute('POST', '/space/imports', 'imports.create', 'contributor'),
    spaceRoute('GET', '/space/imports/template', 'imports.template', 'reader'),
    spaceRoute('POST', '/space/imports/tables', 'imports.table', 'reader'),
    spaceRoute('POST', '/space/imports/schedule', 'imports.schedule', 'contributor'),
    spaceRoute('GET', '/space/imports/:id', 'imports.view', 'reader'),
    spaceRoute('POST', '/space/imports/:id/file', 'imports.receive', 'contributor'),
    spaceRoute('POST', '/space/imports/:id/choices', 'imports.choose', 'contributor'),
    spaceRoute('POST', '/space/imports/:id/rehearse', 'imports.rehearse', 'contributor'),
    spaceRoute('POST', '/space/imports/:id/run', 'imports.run', 'contributor'),
    spaceRoute('POST', '/space/imports/:id/again', 'imports.again', 'contributor'),
    spaceRoute('POST', '/space/imports/:id/share', 'imports.share', 'contributor'),
    spaceRoute('POST', '/space/imports/:id/undo', 'imports.undo', 'contributor'),
    spaceRoute('POST', '/space/imports/:id/forget', 'imports.forget', 'contributor'),
    spaceRoute('GET', '/space/imports/:id/rows', 'imports.rows', 'reader'),
    spaceRoute('GET', '/space/imports/:id/files/:part', 'imports.file', 'reader'),
  ],
};
