import { Anchors } from '@concert/discussions';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DocumentService } from './document.service.js';

/** Lets threads hang on papers. */
@Injectable()
export class DocumentAnchor implements OnModuleInit {
  constructor(
    private readonly anchors: Anchors,
    private readonly documents: DocumentService,
  ) {}

  onModuleInit(): void {
    this.anchors.offer('DOCUMENT', async (viewer, id) => {
      const { title, bodyId } = await this.documents.getFor(viewer, id);
      return { title: { en: title }, bodyIds: [bodyId] };
    });
  }
}
