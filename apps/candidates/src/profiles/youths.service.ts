/**
 * The files of youths as coaches see them: of those whom they follow, and nothing of the others. How youths come in is `collected-youths`,
 * lists of them are `listing/`; whom a letter goes to is asked here by the letters.
 */
import type { OutputOf, readYouth } from '@app/contracts';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { AccessService } from '../access/access.service.js';
import { YouthEntity } from './youth.entity.js';

/** Whom a letter goes to. */
type Recipient = Pick<YouthEntity, 'firstName' | 'lastName' | 'email' | 'origin'>;

/** A birth date that a whole file shares is a mistake of the file, not a hundred duplicates. */
const MOST_ALIKE = 200;
const MUTE = new Set<YouthEntity['emailState']>(['bounced', 'refused']);

@Injectable()
export class YouthsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: AccessService,
  ) {}

  /** @throws ProblemError `not-found`, also for a youth whom the coach does not follow */
  async read(by: PersonPrincipal, id: string): Promise<OutputOf<typeof readYouth>> {
    const followed = await this.access.followed(by.personId, [id]);
    const organisationId = In(organisationsWhere(by, 'coach'));
    return found(followed.has(id) ? await this.youths.findOneBy({ id, organisationId }) : null);
  }

  /**
   * Whom a letter to a youth goes to, and their first name; undefined when the youth is not ours. An address that came back, or that the
   * youth does not want us to use, is none.
   */
  async recipientOf(id: string): Promise<Recipient | undefined> {
    const youth = await this.youths.findOneBy({ id });
    if (!youth) return undefined;
    const { firstName, lastName, email, emailState, origin } = youth;
    return { firstName, lastName, origin, email: MUTE.has(emailState) ? null : email };
  }

  /** The files under an address that works; a few at most, for an address that a whole file shares is a mistake of the file. */
  async behind(email: string): Promise<string[]> {
    const rows = await this.youths.find({ where: { email }, select: { id: true }, order: { id: 'ASC' }, take: 5 });
    return rows.map(({ id }) => id);
  }

  /** Some files as they are; who may see what of them is asked by who shows them. */
  async filesOf(ids: string[]): Promise<YouthEntity[]> {
    return this.youths.find({ where: { id: In(ids) }, order: { id: 'ASC' } });
  }

  /** A youth, and the files of the organisation that share something by which one person may be told. */
  async alike(id: string): Promise<{ youth: YouthEntity | null; others: YouthEntity[] }> {
    const youth = await this.youths.findOneBy({ id });
    if (!youth) return { youth, others: [] };
    const { organisationId, birthOn, phone, email, sortKey } = youth;
    const others = await this.youths
      .createQueryBuilder('youth')
      .where('youth.organisation_id = :organisationId and youth.id <> :id', { organisationId, id })
      .andWhere('(birth_on = :birthOn or phone = :phone or email = :email or sort_key = :sortKey)', {
        ...{ birthOn, phone, email, sortKey },
      })
      .limit(MOST_ALIKE)
      .getMany();
    return { youth, others };
  }

  private get youths() {
    return this.dataSource.getRepository(YouthEntity);
  }
}
