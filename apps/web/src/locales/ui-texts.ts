import type { TFunction } from 'i18next';
import type { UiTexts } from '@concert/web-ui';

/** The words of the dumb components, which know nothing of translation. */
export function uiTexts(t: TFunction<['ui', 'app']>): UiTexts {
  return {
    loading: t('loading'),
    loadMore: t('loadMore'),
    shownOf: (shown, total) => t('shownOf', { shown, total }),
    retry: t('retry'),
    dismiss: t('dismiss'),
    close: t('close'),
    cancel: t('cancel'),
    reason: t('reason'),
    reasonHint: t('reasonHint'),
    errorReference: (id) => t('errorReference', { id }),
    capacity: {
      CHAIR: t('capacity.CHAIR'),
      CO_CHAIR: t('capacity.CO_CHAIR'),
      VICE_CHAIR: t('capacity.VICE_CHAIR'),
      MEMBER: t('capacity.MEMBER'),
      OBSERVER: t('capacity.OBSERVER'),
    },
    role: {
      REPRESENTATIVE: t('role.REPRESENTATIVE'),
      ALTERNATE: t('role.ALTERNATE'),
      EXPERT: t('role.EXPERT'),
    },
    secretariat: t('secretariat'),
    audience: {
      COMPACT: t('audience.COMPACT'),
      BODY: t('audience.BODY'),
      MEMBERS: t('audience.MEMBERS'),
      OFFICERS: t('audience.OFFICERS'),
    },
    classification: {
      UNCLASSIFIED: t('classification.UNCLASSIFIED'),
      CONFIDENTIAL: t('classification.CONFIDENTIAL'),
    },
    sort: {
      moveUp: (name) => t('sort.moveUp', { name }),
      moveDown: (name) => t('sort.moveDown', { name }),
      drag: (name) => t('sort.drag', { name }),
      moved: (name, position, total) => t('sort.moved', { name, position, total }),
      role: t('sort.role'),
      instructions: t('sort.instructions'),
      lifted: (name, position, total) => t('sort.lifted', { name, position, total }),
      over: (name, position, total) => t('sort.over', { name, position, total }),
      kept: (name) => t('sort.kept', { name }),
    },
    markdown: {
      write: t('markdown.write'),
      preview: t('markdown.preview'),
      empty: t('markdown.empty'),
      hint: t('markdown.hint'),
      mentions: t('markdown.mentions'),
      tooLong: (length, most) => t('markdown.tooLong', { length, most }),
      tools: {
        bold: t('markdown.bold'),
        italic: t('markdown.italic'),
        link: t('markdown.link'),
        quote: t('markdown.quote'),
        list: t('markdown.list'),
        numbers: t('markdown.numbers'),
      },
    },
  };
}
