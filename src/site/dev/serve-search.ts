import type { ViteDevServer } from 'vite';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { addresses } from '../addresses.ts';
import { searchIndexFiles } from '../search/search-index-files.ts';

type Files = Awaited<ReturnType<typeof searchIndexFiles>>;

/** Lets a development server answer for the search index of what it shows. The index is made when it is first asked for. */
export function serveSearch(server: ViteDevServer, shown: () => CheckedConstitution): void {
  const made = new WeakMap<CheckedConstitution, Promise<Files>>();
  const filesOf = (constitution: CheckedConstitution) => {
    const files = made.get(constitution) ?? searchIndexFiles(constitution);
    made.set(constitution, files);
    return files;
  };
  server.middlewares.use(addresses.searchIndex.replace(/\/$/, ''), (request, response, next) => {
    const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '');
    filesOf(shown())
      .then((files) => {
        const content = files.get(path);
        response.statusCode = content === undefined ? 404 : 200;
        response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
        response.end(content ?? '');
      })
      .catch((cause: unknown) => {
        made.delete(shown());
        next(cause);
      });
  });
}
