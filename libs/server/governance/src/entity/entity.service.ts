import { notFound, type Page, type PageRequest, pageInMemory, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { StandingService } from '../standing/standing.service.js';
import type { EntityEntity } from './entity.entity.js';
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

  async getById(id: string): Promise<EntityEntity> {
    const entity = await this.entities.find(id);
    if (!entity) throw notFound('entity');
    return entity;
  }

  /** Its own focal points administer an entity's people, and the secretariat those of every entity. */
  async mayAdminister(viewer: Viewer, entityId: string): Promise<boolean> {
    const mandate = await this.standing.mandate(viewer);
    return mandate.secretariat || (mandate.focalPoint && mandate.entityId === entityId);
  }
}

function matches(entity: EntityEntity, sought: string): boolean {
  return [entity.code, ...Object.values(entity.acronym), ...Object.values(entity.name)].some((name) => name.toLowerCase().includes(sought));
}
