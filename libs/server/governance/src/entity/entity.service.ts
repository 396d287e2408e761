import { forbidden, notFound, type Page, type PageRequest, pageInMemory, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { StandingService } from '../standing/standing.service.js';
import type { EntityEntity } from './entity.entity.js';
import { administers } from './entity.policy.js';
import { EntityStore } from './entity.store.js';

@Injectable()
export class EntityService {
  constructor(
    private readonly entities: EntityStore,
    private readonly standing: StandingService,
  ) {}

  /** The roster is open to everyone in the Compact. */
  async list(viewer: Viewer, request: PageRequest, text?: string | null): Promise<Page<EntityEntity>> {
    await this.standing.requireAffiliated(viewer);
    const all = await this.entities.all();
    const sought = text?.trim().toLowerCase();
    return pageInMemory(sought ? all.filter((entity) => matches(entity, sought)) : all, request);
  }

  async getByCode(viewer: Viewer, code: string): Promise<EntityEntity> {
    await this.standing.requireAffiliated(viewer);
    return this.require(code);
  }

  /** For other use cases, which have their own rule about who may ask. */
  async require(code: string): Promise<EntityEntity> {
    const entity = await this.entities.findByCode(code);
    if (!entity) throw notFound('entity');
    return entity;
  }

  /** Every entity there has ever been, for use cases that read many names at once from a file. */
  all(): Promise<EntityEntity[]> {
    return this.entities.all();
  }

  /** Holds other acts on the entity and its people back until the transaction ends. */
  async lock(id: string): Promise<EntityEntity> {
    const entity = await this.entities.lock(id);
    if (!entity) throw notFound('entity');
    return entity;
  }

  async getById(id: string): Promise<EntityEntity> {
    const entity = await this.entities.find(id);
    if (!entity) throw notFound('entity');
    return entity;
  }

  /** The entity, if the viewer administers its people. */
  async requireAdministered(viewer: Viewer, code: string): Promise<EntityEntity> {
    const entity = await this.require(code);
    if (!(await this.mayAdminister(viewer, entity.id))) throw forbidden('notYourEntity');
    return entity;
  }

  /** Its own focal points administer an entity's people, and the secretariat those of every entity. */
  async mayAdminister(viewer: Viewer, entityId: string): Promise<boolean> {
    return administers(await this.standing.mandate(viewer), entityId);
  }
}

function matches(entity: EntityEntity, sought: string): boolean {
  return [entity.code, ...Object.values(entity.acronym), ...Object.values(entity.name)].some((name) =>
    name.toLowerCase().includes(sought),
  );
}
