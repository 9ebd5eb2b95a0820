import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { linesOf, sourceFiles } from './files.js';

/** The house's sizes: the first row whose pattern a path matches holds. */
const LIMITS: [RegExp, number][] = [
  [/(spec|behaviour)\.tsx?$/, 400],
  [/\.(rule|criterion|handler)\.ts$/, 120],
  [/\.(controller|entity)\.ts$/, 150],
  [/^libs\/domain\//, 200],
  [/./, 250],
];
const files = sourceFiles('apps', 'libs', 'test');
const code = files.filter((path) => !/spec\.tsx?$/.test(path));
const limitOf = (path: string) => LIMITS.find(([pattern]) => pattern.test(path))![1];

describe('the size of rooms', () => {
  it('no file is longer than its kind allows', () => {
    expect(files.filter((path) => linesOf(path) > limitOf(path))).toEqual([]);
  });

  it('the median stays small, and so does the longest twentieth', () => {
    const sizes = code.map(linesOf).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
    expect(sizes[Math.floor(sizes.length * 0.95)]).toBeLessThanOrEqual(180);
  });

  it('no folder holds more than twelve files beside their specs', () => {
    const counts = new Map<string, number>();
    for (const path of code) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    const full = [...counts].filter(([, count]) => count > 12).map(([folder, count]) => `${folder}: ${count}`);
    // Lists with one file per step or feature: what became of a schema, what crosses a wire, the sentences of each language.
    const lists = /^(apps\/\w+\/src\/migrations|libs\/contracts\/src|apps\/web\/src\/i18n\/(fr|en)):/;
    expect(full.filter((line) => !lists.test(line))).toEqual([]);
  });

  it('no folder is named after nothing', () => {
    expect(
      files.filter((path) => /\/(common|shared|utils|helpers|misc|dtos|controllers|services)\//.test(path)),
    ).toEqual([]);
  });

  it('constructors take at most six parts', () => {
    const wide = code.filter((path) => {
      const injected = /constructor\(([^]*?)\)\s*\{/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
      return (injected.match(/private readonly/g) ?? []).length > 6;
    });
    expect(wide).toEqual([]);
  });

  it('relations between entities are typed with Relation, or their files would need each other at load time', () => {
    const entities = code.filter((path) => path.endsWith('.entity.ts'));
    const bare = entities.filter((path) => {
      const relations = readFileSync(path, 'utf8').match(/@(ManyToOne|OneToMany|OneToOne|ManyToMany)\([^]*?;/g) ?? [];
      return relations.some((relation) => !/: Relation</.test(relation));
    });
    expect(bare).toEqual([]);
  });
});
