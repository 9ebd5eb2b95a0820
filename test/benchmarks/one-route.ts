import { accountsApp } from '@app/accounts';
import { id, idParams, role, route } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { found } from '@app/platform/http/problem-error.js';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { NoteEntity, tinyApp } from '@app/testing/tiny/tiny-app.js';
import { signedIn } from '@app/testing/visitor.js';
import { Controller } from '@nestjs/common';
import autocannon from 'autocannon';
import Fastify from 'fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Section } from './measure.js';

/** One authenticated, validated route with one query, against a bare Fastify handler that sends the row of the same SQL. */
const CONNECTIONS = 50;
const SECONDS = 8;

const readNote = route({
  method: 'GET',
  path: '/api/notes/:id',
  summary: 'One note',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: z.object({ id, eventId: id, text: z.string() }),
  problems: ['not-found'],
});

@Controller()
class NotesController {
  constructor(private readonly dataSource: DataSource) {}

  @Endpoint(readNote)
  async read(@Input() { params }: Incoming<typeof readNote>): Outgoing<typeof readNote> {
    return found(await this.dataSource.getRepository(NoteEntity).findOneBy({ id: params.id }));
  }
}

export async function oneRoute(databaseUrl: string): Promise<Section> {
  const passerelle = await startTestApp([accountsApp, tinyApp({ controllers: [NotesController] })], { databaseUrl });
  const headers = { authorization: `Bearer ${await aCoach(passerelle)}` };
  const [note] = await passerelle.sql<{ id: string }>(
    `insert into offers.note values (gen_random_uuid(), gen_random_uuid(), 'Rappeler le garage Martin jeudi.') returning id`,
  );
  await passerelle.settled();
  const bare = await bareHandler(databaseUrl);
  const rounds = { ours: [] as number[], theirs: [] as number[] };
  // In turns, so that whatever else the machine does weighs on both.
  for (let round = 0; round < 3; round++) {
    rounds.theirs.push(await requestsPerSecond(`${bare.url}/notes/${note!.id}`, {}));
    rounds.ours.push(await requestsPerSecond(`${passerelle.url}/api/notes/${note!.id}`, headers));
  }
  await bare.close();
  await passerelle.close();
  const [ours, theirs] = [median(rounds.ours), median(rounds.theirs)];
  return {
    title: 'One route',
    how: `GET one row by id: access token checked, parameters validated, response stripped to its contract, request logged. Against bare Fastify and pg with the same SQL, ${CONNECTIONS} connections, medians of three turns of ${SECONDS} s each.`,
    rows: [
      {
        what: 'requests per second',
        measured: `${ours}/s`,
        against: `${theirs}/s bare Fastify + pg`,
        ratio: `${(ours / theirs).toFixed(2)} (goal ≥ 0.70)`,
      },
    ],
  };
}

async function aCoach(passerelle: TestApp): Promise<string> {
  const { email } = await aStaff(passerelle, 'coach');
  const { body } = await (await signedIn(passerelle, email)).token();
  return String(body?.token);
}

async function bareHandler(databaseUrl: string) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, options: '-c search_path=offers' });
  const fastify = Fastify();
  fastify.get('/notes/:id', async (request) => {
    const { id } = request.params as { id: string };
    const { rows } = await pool.query(`select id, event_id as "eventId", text from note where id = $1 limit 1`, [id]);
    return rows[0] as object;
  });
  const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: async () => Promise.all([fastify.close(), pool.end()]) };
}

async function requestsPerSecond(url: string, headers: Record<string, string>): Promise<number> {
  await autocannon({ url, headers, connections: CONNECTIONS, duration: 2 });
  const { requests, non2xx } = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS });
  if (non2xx) throw new Error(`${non2xx} answers of ${url} were not 2xx`);
  return Math.round(requests.average);
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
