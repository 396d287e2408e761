import type { Texts } from '@concert/kernel';

/** What a whole feed is called in a calendar programme. */
export const FEED_NAME: Texts<Record<never, never>> = {
  en: () => 'Concert: meetings of the Compact',
  fr: () => 'Concert : réunions du Pacte',
  ar: () => 'Concert: اجتماعات الميثاق',
};

/** The title that stands in for that of a confidential meeting. */
export const CONFIDENTIAL_TITLE: Texts<{ body: string }> = {
  en: ({ body }) => `${body}: confidential meeting`,
  fr: ({ body }) => `${body} : réunion confidentielle`,
  ar: ({ body }) => `${body}: اجتماع سري`,
};

export const MEETING_TITLE: Texts<{ body: string; title: string }> = {
  en: ({ body, title }) => `${body}: ${title}`,
  fr: ({ body, title }) => `${body} : ${title}`,
  ar: ({ body, title }) => `${body}: ${title}`,
};

export const CANCELLED_TITLE: Texts<{ title: string }> = {
  en: ({ title }) => `Cancelled: ${title}`,
  fr: ({ title }) => `Annulée : ${title}`,
  ar: ({ title }) => `أُلغي: ${title}`,
};

/** The text of a calendar entry; what is confidential is to be read in the product alone. */
export const ENTRY_TEXT: Texts<{ page: string; join: string | null; confidential: boolean }> = {
  en: ({ page, join, confidential }) =>
    [
      ...(join ? [`Join online: ${join}`] : []),
      confidential
        ? `Title, place and agenda can be read in Concert only: ${page}`
        : `Agenda and papers: ${page}`,
    ].join('\n'),
  fr: ({ page, join, confidential }) =>
    [
      ...(join ? [`Participer en ligne : ${join}`] : []),
      confidential
        ? `Titre, lieu et ordre du jour ne se consultent que dans Concert : ${page}`
        : `Ordre du jour et documents : ${page}`,
    ].join('\n'),
  ar: ({ page, join, confidential }) =>
    [
      ...(join ? [`الانضمام عبر الإنترنت: ${join}`] : []),
      confidential
        ? `لا يمكن الاطلاع على العنوان والمكان وجدول الأعمال إلا في Concert: ${page}`
        : `جدول الأعمال والوثائق: ${page}`,
    ].join('\n'),
};
