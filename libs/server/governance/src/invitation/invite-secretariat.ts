import { Accounts, OneTimeLinks } from '@concert/identity';
import { Acts, Config } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { AffiliationStore } from '../affiliation/affiliation.store.js';
import { DutyService } from '../affiliation/duty.service.js';
import { SECRETARIAT_ENTITY } from '../affiliation/secretariat.js';
import { EntityService } from '../entity/entity.service.js';

const HOURS = 24;

/** Why the first account of the secretariat cannot be offered, in one sentence for whoever runs the server. */
export class CannotInvite extends Error {}

/** The way in when nobody is in yet, or nobody of the secretariat any more: for the operator of the server alone. */
@Injectable()
export class InviteSecretariat {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly accounts: Accounts,
    private readonly affiliations: AffiliationStore,
    private readonly entities: EntityService,
    private readonly duties: DutyService,
    private readonly acts: Acts,
    private readonly config: Config,
  ) {}

  /** A link for a new account, or null when the address belongs to a person of the entity, who now has the duty. */
  async invite(address: string): Promise<{ link: string; hours: number } | null> {
    const email = address.trim().toLowerCase();
    if (!isEmail(email)) throw new CannotInvite(`"${address}" is not an e-mail address.`);
    return this.acts.run(async () => {
      const entity = await this.entities.require(SECRETARIAT_ENTITY).catch(() => {
        throw new CannotInvite(
          `The entity ${SECRETARIAT_ENTITY} is not in the roster: start the server once, it brings the roster in.`,
        );
      });
      const account = await this.accounts.findByEmail(email);
      if (account && !account.suspendedAt) {
        const affiliation = await this.affiliations.current(account.id, this.acts.today());
        if (affiliation?.entityId !== entity.id)
          throw new CannotInvite(`${email} has an account with another entity and has to leave it first.`);
        await this.duties.give(null, account, entity, 'SECRETARIAT');
        return null;
      }
      const expiresAt = new Date(this.acts.now().getTime() + HOURS * 60 * 60 * 1000);
      const token = await this.links.make('FIRST_SECRETARIAT', { email }, expiresAt);
      await this.acts.record(null, {
        act: 'secretariat.invited',
        subjectType: 'entity',
        subjectId: entity.id,
        subjectLabel: email,
        after: { expiresAt },
      });
      return { link: `${this.config.publicUrl}/invitation#${token}`, hours: HOURS };
    });
  }
}
