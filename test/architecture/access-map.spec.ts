import { accessWord, type Route } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import { controllers, declaredRoutes, servedRoutes } from './apps.js';
import { committedMap, table } from './document.js';

const keyOf = ({ method, path }: Route) => `${method} ${path}`;

/** Routes that no contract declares, because a library brings its own handler. */
const BESIDE = [
  ['GET, POST', '/api/auth/*', 'accounts', 'public: better-auth checks sessions and origins itself'],
  ['GET', '/api/docs, /api/openapi.json', 'every process', 'public'],
  ['GET', '/*', 'standalone', 'public: the pages and files of the web'],
];

describe('routes and who may call them', () => {
  it('every declared route is served by exactly one app', () => {
    const served = servedRoutes().map(({ route }) => keyOf(route));
    expect(served.toSorted()).toEqual(declaredRoutes().map(keyOf).toSorted());
    expect(new Set(served).size).toBe(served.length);
  });

  it('every route says who may call it', () => {
    expect(declaredRoutes().filter(({ access }) => access.length === 0)).toEqual([]);
  });

  it('no controller has a method outside the contracts', () => {
    const undeclared = controllers().flatMap(({ controller }) =>
      Object.entries(Object.getOwnPropertyDescriptors(controller.prototype))
        .filter(
          ([name, { value }]) =>
            name !== 'constructor' && typeof value === 'function' && Reflect.hasMetadata('path', value as object),
        )
        .filter(([, { value }]) => !Reflect.hasMetadata('passerelle:route', value as object))
        .map(([name]) => `${controller.name}.${name}`),
    );
    expect(undeclared).toEqual([]);
  });

  it('docs/access-map.md is the map', () => {
    const rows = servedRoutes()
      .map(({ app, route }) => [route.method, route.path, app, route.access.map(accessWord).join(', ')])
      .toSorted((a, b) => (`${a[1]} ${a[0]}` < `${b[1]} ${b[0]}` ? -1 : 1));
    const drawn = [
      '# Who may call what',
      '',
      'Drawn from `libs/contracts` by `test/architecture/access-map.spec.ts`, which fails when it is not true any more.',
      'What somebody may see of one row is decided by the service, after this door.',
      '',
      table(['Method', 'Path', 'App', 'Open to'], [...rows, ...BESIDE]),
      '',
    ].join('\n');
    expect(committedMap('docs/access-map.md', drawn)).toBe(drawn);
  });
});
