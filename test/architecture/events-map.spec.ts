import { events, type EventType } from '@app/contracts';
import { handlersOf, checkSubscriptions } from '@app/platform/events/subscriptions.js';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { apps } from './apps.js';
import { committedMap, table } from './document.js';
import { sourceFiles } from './files.js';

const types = Object.keys(events) as EventType[];

function publishersOf(type: EventType): string[] {
  const publishers = sourceFiles('apps')
    .filter((path) => !path.includes('.spec.'))
    .filter((path) =>
      new RegExp(`publish\\(\\s*['"]${type}['"]|['"]${type}['"] satisfies EventType`).test(readFileSync(path, 'utf8')),
    )
    .map((path) => path.split('/')[1]!);
  return [...new Set(publishers)].toSorted();
}

const handlersFor = (type: EventType) =>
  apps.flatMap((app) =>
    handlersOf(app)
      .filter((row) => row.type === type)
      .map(({ handler }) => `${app.name}: ${handler.name}`),
  );

describe('events and who reacts', () => {
  it('every app has a subscription table that can be right', () => {
    expect(() => apps.forEach(checkSubscriptions)).not.toThrow();
  });

  it('every event is published by exactly one app', () => {
    const odd = types.map((type) => [type, publishersOf(type)] as const).filter(([, apps]) => apps.length !== 1);
    expect(odd.filter(([type]) => type !== 'ActionRecorded')).toEqual([]);
  });

  it('docs/events-map.md is the map', () => {
    const rows = types.map((type) => [
      type,
      publishersOf(type).join(', '),
      handlersFor(type).join('; ') || 'nobody yet',
    ]);
    const drawn = [
      '# Events and who reacts',
      '',
      'Drawn from the subscription tables by `test/architecture/events-map.spec.ts`, which fails when it is not true any more.',
      '',
      table(['Event', 'Published by', 'Handled by'], rows),
      '',
    ].join('\n');
    expect(committedMap('docs/events-map.md', drawn)).toBe(drawn);
  });

  it('no event declares a contact detail, a name or a birth date', () => {
    const forbidden = /"(email|phone|telephone|lastName|address|birthOn|birthDate)"/;
    const guilty = types.filter((type) => forbidden.test(JSON.stringify(Object.keys(events[type].shape))));
    expect(guilty).toEqual([]);
  });
});
