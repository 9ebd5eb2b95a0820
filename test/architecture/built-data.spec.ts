import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Workspace {
  projects: Record<string, { compilerOptions: { assets?: { include: string }[] } }>;
}

describe('what is built', () => {
  it('takes the data of every app and library along: its code reads it when it starts', () => {
    const { projects } = JSON.parse(readFileSync('nest-cli.json', 'utf8')) as Workspace;
    const without = Object.entries(projects).filter(
      ([, { compilerOptions }]) => !compilerOptions.assets?.some(({ include }) => include === '**/*.json'),
    );
    expect(without.map(([name]) => name)).toEqual([]);
  });
});
