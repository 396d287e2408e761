import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AgendaItemEntity } from './agenda-item.entity.js';

export interface ProposalRow {
  item: AgendaItemEntity;
  bodyId: string;
}

@Injectable()
export class AgendaItemStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<AgendaItemEntity | null> {
    return this.database.of(AgendaItemEntity).findOneBy({ id });
  }

  /** Everything on the agenda in its order, then what is or was proposed, oldest first. */
  async ofMeetings(meetingIds: readonly string[]): Promise<AgendaItemEntity[][]> {
    const rows = await this.database
      .of(AgendaItemEntity)
      .createQueryBuilder('item')
      .where({ meetingId: In([...meetingIds]) })
      .orderBy('item.position', 'ASC', 'NULLS LAST')
      .addOrderBy('item.createdAt')
      .addOrderBy('item.id')
      .getMany();
    return inGroups(meetingIds, rows, (row) => row.meetingId);
  }

  /** What was made of posts that stand in each of these threads now, oldest first. */
  async fromThreads(threadIds: readonly string[]): Promise<AgendaItemEntity[][]> {
    const { entities, raw } = await this.database
      .of(AgendaItemEntity)
      .createQueryBuilder('item')
      .innerJoin('post', 'post', 'post.id = item.fromPostId')
      .addSelect('post.thread_id', 'thread_id')
      .where('post.thread_id = ANY(:threadIds)', { threadIds })
      .orderBy('item.createdAt')
      .addOrderBy('item.id')
      .getRawAndEntities<{ thread_id: string }>();
    const rows = entities.map((item, index) => ({ item, threadId: raw[index]?.thread_id }));
    return inGroups(threadIds, rows, (row) => row.threadId ?? '').map((group) =>
      group.map(({ item }) => item),
    );
  }

  async agenda(meetingId: string): Promise<AgendaItemEntity[]> {
    const [items = []] = await this.ofMeetings([meetingId]);
    return items.filter((item) => item.position !== null);
  }

  async add(item: Omit<AgendaItemEntity, 'version'>): Promise<AgendaItemEntity> {
    return this.database.of(AgendaItemEntity).save(this.database.of(AgendaItemEntity).create(item));
  }

  save(item: AgendaItemEntity): Promise<AgendaItemEntity> {
    return this.database.of(AgendaItemEntity).save(item);
  }

  async remove(id: string): Promise<void> {
    await this.database.of(AgendaItemEntity).delete(id);
  }

  /** Gives these items the places 0, 1, 2 …; their versions stay, for their contents do. */
  async order(ids: readonly string[]): Promise<void> {
    await this.database.query(
      `UPDATE agenda_item SET position = placed.place - 1 FROM unnest($1::uuid[]) WITH ORDINALITY AS placed(id, place)
       WHERE agenda_item.id = placed.id AND agenda_item.position IS DISTINCT FROM placed.place - 1`,
      [ids],
    );
  }

  /** Proposals that wait in meetings of these bodies (of all, when null) that are not over, the next meeting first. */
  async waiting(bodyIds: readonly string[] | null, now: Date, atMost: number): Promise<ProposalRow[]> {
    const { entities, raw } = await this.database
      .of(AgendaItemEntity)
      .createQueryBuilder('item')
      .innerJoin('meeting', 'meeting', 'meeting.id = item.meetingId')
      .addSelect('meeting.body_id', 'host_id')
      .where(
        `item.state = 'PROPOSED' AND meeting.state IN ('DRAFT', 'CONVENED') AND meeting.ends_at > :now`,
        { now },
      )
      .andWhere(
        bodyIds === null
          ? 'TRUE'
          : 'EXISTS (SELECT FROM meeting_body sitting WHERE sitting.meeting_id = meeting.id AND sitting.body_id = ANY(:bodyIds))',
        { bodyIds },
      )
      .orderBy('meeting.starts_at')
      .addOrderBy('item.createdAt')
      .limit(atMost)
      .getRawAndEntities<{ host_id: string }>();
    return entities.map((item, index) => ({ item, bodyId: raw[index]?.host_id ?? '' }));
  }
}
