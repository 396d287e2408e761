import { randomUUID } from 'node:crypto';
import type { Label, Locale } from '@concert/contracts';
import { BodyService, StandingService } from '@concert/governance';
import {
  Clock,
  conflict,
  Events,
  forbidden,
  notFound,
  type Page,
  type PageRequest,
  stale,
  Transactions,
  type Viewer,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ReferenceStore } from '../reference/reference.store.js';
import type { DocumentEntity, DocumentState } from './document.entity.js';
import { documentChanged } from './document.events.js';
import { canBecome, mayClear, mayReadDocument, nextStates } from './document.policy.js';
import { type DocumentFilter, DocumentStore } from './document.store.js';
import type { DocumentStepEntity, DocumentStepKind } from './document-step.entity.js';

export type DocumentQuery = Omit<DocumentFilter, 'bodyId'> & { body?: string | null };

@Injectable()
export class DocumentService {
  constructor(
    private readonly documents: DocumentStore,
    private readonly references: ReferenceStore,
    private readonly bodies: BodyService,
    private readonly standing: StandingService,
    private readonly tx: Transactions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async list(
    viewer: Viewer,
    { body, ...filter }: DocumentQuery,
    page: PageRequest,
  ): Promise<Page<DocumentEntity>> {
    await this.standing.requireAffiliated(viewer);
    const bodyId = body ? (await this.bodies.require(body)).id : null;
    return this.documents.list(await this.standing.readable(viewer), { ...filter, bodyId }, page);
  }

  /** What was added or revised since then that the viewer may read, the latest first. */
  async revisedSince(viewer: Viewer, since: Date, atMost: number): Promise<DocumentEntity[]> {
    return this.documents.revisedSince(await this.standing.readable(viewer), since, atMost);
  }

  /** NOT_FOUND for those whom its label keeps out. */
  async getFor(viewer: Viewer, id: string): Promise<DocumentEntity> {
    const document = await this.documents.find(id);
    if (!document) throw notFound('document');
    await this.standing.requireSight(viewer, document.bodyId, 'document', (standing) =>
      mayReadDocument(standing, document),
    );
    return document;
  }

  /** As `getFor`, with changes to it and to its other language versions held back until the transaction ends. */
  async getLockedFor(viewer: Viewer, id: string): Promise<DocumentEntity> {
    await this.references.lockOf(id);
    return this.getFor(viewer, id);
  }

  /** Whether it, or another language version of it, is in that language. */
  async hasLanguage({ referenceId }: DocumentEntity, language: Locale): Promise<boolean> {
    return (await this.versionsOf(referenceId)).some((version) => version.language === language);
  }

  /** Gives the document, and its other language versions with it, another label. */
  relabel(viewer: Viewer, id: string, label: Label, version: number): Promise<DocumentEntity> {
    return this.tx.run(async () => {
      const document = await this.getLockedFor(viewer, id);
      await this.standing.require(viewer, document.bodyId, mayClear);
      requireVersion(document, version);
      const { audience, classification } = document;
      if (audience === label.audience && classification === label.classification)
        throw conflict('nothingToChange');
      const versions = await this.versionsOf(document.referenceId);
      await this.documents.change(
        versions.map((each) => each.id),
        label,
      );
      for (const each of versions) {
        await this.keepStep(viewer, each, 'AUDIENCE', audience, label.audience);
        await this.keepStep(viewer, each, 'CLASSIFICATION', classification, label.classification);
        this.tellChanged(viewer, each, label);
      }
      return this.getFor(viewer, id);
    });
  }

  setState(viewer: Viewer, id: string, state: DocumentState, version: number): Promise<DocumentEntity> {
    return this.tx.run(async () => {
      const document = await this.getLockedFor(viewer, id);
      const standing = await this.standing.in(viewer, document.bodyId);
      const refused = !nextStates(standing, document).includes(state);
      if (refused && !canBecome(document.state, state))
        throw conflict('noSuchStep', { from: document.state, to: state });
      if (refused) throw forbidden('standing');
      requireVersion(document, version);
      await this.documents.change([id], { state });
      await this.keepStep(viewer, document, 'STATE', document.state, state);
      this.tellChanged(viewer, document, document);
      return this.getFor(viewer, id);
    });
  }

  private async versionsOf(referenceId: string): Promise<DocumentEntity[]> {
    return (await this.documents.byReferences([referenceId])).flat();
  }

  private async keepStep(
    viewer: Viewer,
    document: DocumentEntity,
    kind: DocumentStepKind,
    before: string,
    after: string,
  ): Promise<void> {
    if (before === after) return;
    const step: DocumentStepEntity = {
      id: randomUUID(),
      documentId: document.id,
      kind,
      before,
      after,
      at: this.clock.now(),
      personId: viewer.personId,
    };
    await this.documents.addStep(step);
  }

  /** Those who could see it until now are told as well: for them it is gone. */
  private tellChanged(viewer: Viewer, { id, bodyId, audience }: DocumentEntity, now: Label): void {
    const audiences = [...new Set([audience, now.audience])];
    this.events.add(documentChanged({ documentId: id, bodyId, audiences, personId: viewer.personId }));
  }
}

export function requireVersion(document: DocumentEntity, version: number): void {
  if (document.version !== version) throw stale('document', document.version);
}
