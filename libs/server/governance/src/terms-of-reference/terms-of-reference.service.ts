import { randomUUID } from 'node:crypto';
import { LIMITS } from '@concert/contracts';
import { Acts, conflict, forbidden, invalid, notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { bodyChanged } from '../body/body.events.js';
import type { BodyEntity } from '../body/body.entity.js';
import { existsOn } from '../body/body-on-day.js';
import { BodyService } from '../body/body.service.js';
import { givenTexts } from '../names/given-texts.js';
import { may } from '../standing/standing.js';
import { StandingService } from '../standing/standing.service.js';
import type { TermsOfReferenceEntity } from './terms-of-reference.entity.js';
import type {
  AddTermsOfReferenceInput,
  PutTermsOfReferenceInForceInput,
} from './terms-of-reference.inputs.js';
import { TermsOfReferenceStore } from './terms-of-reference.store.js';

/** Chairs and the secretariat propose a mandate; the secretariat records that the Committee has approved it. */
@Injectable()
export class TermsOfReferenceService {
  constructor(
    private readonly store: TermsOfReferenceStore,
    private readonly bodies: BodyService,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  add(viewer: Viewer, input: AddTermsOfReferenceInput): Promise<TermsOfReferenceEntity> {
    return this.acts.run(async () => {
      // The lock makes the numbers run without gaps.
      const body = await this.bodies.lock(input.body);
      const standing = await this.standing.require(viewer, body.id, (held) =>
        may('proposeTermsOfReference', held),
      );
      if (!existsOn(body, this.acts.today())) throw conflict('bodyDissolved', { dissolved: body.dissolved });
      const text = givenTexts(input.text, 'text', LIMITS.termsOfReference);
      const inForceFrom = input.inForceFrom ?? null;
      const approvedBy = input.approvedBy ?? null;
      if (inForceFrom !== null && !may('administerBody', standing)) throw forbidden('secretariatOnly');
      if (inForceFrom !== null && approvedBy === null) throw invalid('approvedBy', 'required');
      const terms = await this.store.add({
        id: randomUUID(),
        bodyId: body.id,
        number: (await this.store.lastNumber(body.id)) + 1,
        text,
        inForceFrom,
        approvedBy,
        createdAt: this.acts.now(),
        createdById: viewer.personId,
      });
      await this.acts.record(viewer, {
        ...subject('termsOfReference.added', terms, body),
        after: { inForceFrom, approvedBy, languages: Object.keys(text) },
      });
      this.acts.tell(bodyChanged({ bodyId: body.id }));
      return terms;
    });
  }

  putInForce(viewer: Viewer, input: PutTermsOfReferenceInForceInput): Promise<TermsOfReferenceEntity> {
    return this.acts.run(async () => {
      const found = await this.store.find(input.id);
      const proposal = found && may('readBody', await this.standing.in(viewer, found.bodyId));
      if (!found || (found.inForceFrom === null && !proposal)) throw notFound('termsOfReference');
      await this.standing.requireSecretariat(viewer);
      const body = await this.bodies.lockById(found.bodyId);
      const terms = (await this.store.find(input.id)) ?? found;
      if (terms.inForceFrom !== null) throw conflict('inForceAlready', { inForceFrom: terms.inForceFrom });
      const approval = { inForceFrom: input.inForceFrom, approvedBy: input.approvedBy };
      await this.store.approve(terms.id, approval);
      await this.acts.record(viewer, {
        ...subject('termsOfReference.putInForce', terms, body),
        after: approval,
      });
      this.acts.tell(bodyChanged({ bodyId: body.id }));
      return { ...terms, ...approval };
    });
  }
}

const subject = (act: string, terms: TermsOfReferenceEntity, body: BodyEntity) => ({
  act,
  subjectType: 'termsOfReference',
  subjectId: terms.id,
  subjectLabel: `${body.code} · ${terms.number}`,
});
