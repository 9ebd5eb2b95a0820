import type { YouthAccessEntity } from '../../snapshots/youth-access.entity.js';

/** Who follows whom, in memory: a person may begin, cease and begin again, each time by a relation of its own, told in any order. */
export class Followers {
  private readonly relations = new Map<string, Map<string, string>>();
  private readonly youths = new Map<string, ReadonlySet<string>>();

  put({ relationId, personId, youthId, ended }: YouthAccessEntity): void {
    const relations = this.relations.get(personId) ?? new Map<string, string>();
    if (ended) relations.delete(relationId);
    else relations.set(relationId, youthId);
    this.relations.set(personId, relations);
    this.youths.delete(personId);
  }

  /** The youths whom somebody follows. */
  followedBy(personId: string): ReadonlySet<string> {
    const known = this.youths.get(personId);
    if (known) return known;
    const youths = new Set(this.relations.get(personId)?.values());
    this.youths.set(personId, youths);
    return youths;
  }
}
