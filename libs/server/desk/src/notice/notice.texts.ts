import type { InterfaceLocale, RepresentationRole } from '@concert/contracts';
import type { Texts } from '@concert/kernel';
import type { NoticeKind } from './notice.entity.js';

export interface NoticeWords {
  title: string;
  /** The code of the body; empty for what concerns a person alone. */
  body: string;
  /** How many posts, of new posts. */
  posts: string;
}

/** What a confidential meeting is called wherever its title may not go. */
export const CONFIDENTIAL_MEETING: Texts<Record<string, never>> = {
  en: () => 'Confidential meeting',
  fr: () => 'Réunion confidentielle',
  ar: () => 'اجتماع سري',
};

/** The same of a discussion. */
export const CONFIDENTIAL_THREAD: Texts<Record<string, never>> = {
  en: () => 'Confidential discussion',
  fr: () => 'Discussion confidentielle',
  ar: () => 'مناقشة سرية',
};

/** What the person's part in a body is from now on; nothing when `role` is null. */
export const SPEAKS_FOR: Texts<{ entity: string; body: string; role: RepresentationRole | null }> = {
  en: ({ entity, body, role }) =>
    role
      ? `You speak for ${entity} in ${body}: ${ROLES.en[role]}`
      : `You no longer speak for ${entity} in ${body}`,
  fr: ({ entity, body, role }) =>
    role
      ? `Vous représentez ${entity} à ${body} : ${ROLES.fr[role]}`
      : `Vous ne représentez plus ${entity} à ${body}`,
  ar: ({ entity, body, role }) =>
    role
      ? `تتحدثون باسم ${entity} في ${body}: ${ROLES.ar[role]}`
      : `لم تعودوا تتحدثون باسم ${entity} في ${body}`,
};

const ROLES: Record<InterfaceLocale, Record<RepresentationRole, string>> = {
  en: { REPRESENTATIVE: 'representative', ALTERNATE: 'alternate', EXPERT: 'expert' },
  fr: { REPRESENTATIVE: 'représentant(e)', ALTERNATE: 'suppléant(e)', EXPERT: 'expert(e)' },
  ar: { REPRESENTATIVE: 'ممثل', ALTERNATE: 'مناوب', EXPERT: 'خبير' },
};

/** What happened, in one line. */
export const NOTICE_HEADINGS: Record<NoticeKind, Texts<NoticeWords>> = {
  SEAT_REQUESTED: {
    en: ({ title, body }) => `${title} asks for a seat in ${body}`,
    fr: ({ title, body }) => `${title} demande un siège au sein de ${body}`,
    ar: ({ title, body }) => `تطلب ${title} مقعدا في ${body}`,
  },
  SEAT_REQUEST_ACCEPTED: {
    en: ({ body }) => `Your request for a seat in ${body} was accepted`,
    fr: ({ body }) => `Votre demande de siège au sein de ${body} a été acceptée`,
    ar: ({ body }) => `قُبل طلبكم الحصول على مقعد في ${body}`,
  },
  SEAT_REQUEST_DECLINED: {
    en: ({ body }) => `Your request for a seat in ${body} was declined`,
    fr: ({ body }) => `Votre demande de siège au sein de ${body} a été refusée`,
    ar: ({ body }) => `رُفض طلبكم الحصول على مقعد في ${body}`,
  },
  AGENDA_PROPOSED: {
    en: ({ title, body }) => `${body}: an agenda item was proposed: ${title}`,
    fr: ({ title, body }) => `${body} : un point de l’ordre du jour est proposé : ${title}`,
    ar: ({ title, body }) => `${body}: اقتُرح بند لجدول الأعمال: ${title}`,
  },
  AGENDA_PROPOSAL_DECIDED: {
    en: ({ title, body }) => `${body}: your proposal for the agenda was decided: ${title}`,
    fr: ({ title, body }) => `${body} : votre proposition pour l’ordre du jour a été tranchée : ${title}`,
    ar: ({ title, body }) => `${body}: بُتّ في اقتراحكم لجدول الأعمال: ${title}`,
  },
  MEETING_CONVENED: {
    en: ({ title, body }) => `${body} is convened: ${title}`,
    fr: ({ title, body }) => `${body} est convoqué : ${title}`,
    ar: ({ title, body }) => `دعوة إلى اجتماع ${body}: ${title}`,
  },
  MEETING_CHANGED: {
    en: ({ title, body }) => `A meeting of ${body} has changed: ${title}`,
    fr: ({ title, body }) => `Une réunion de ${body} a été modifiée : ${title}`,
    ar: ({ title, body }) => `تغيير في اجتماع ${body}: ${title}`,
  },
  MEETING_CANCELLED: {
    en: ({ title, body }) => `A meeting of ${body} is cancelled: ${title}`,
    fr: ({ title, body }) => `Une réunion de ${body} est annulée : ${title}`,
    ar: ({ title, body }) => `إلغاء اجتماع ${body}: ${title}`,
  },
  REPRESENTATION_CHANGED: { en: ({ title }) => title, fr: ({ title }) => title, ar: ({ title }) => title },
  INVITATION_ACCEPTED: {
    en: ({ title }) => `${title} has accepted your invitation`,
    fr: ({ title }) => `${title} a accepté votre invitation`,
    ar: ({ title }) => `قُبلت دعوتكم: ${title}`,
  },
  MENTIONED: {
    en: ({ title, body }) => `${body}: you are mentioned in “${title}”`,
    fr: ({ title, body }) => `${body} : vous êtes mentionné(e) dans « ${title} »`,
    ar: ({ title, body }) => `${body}: ورد ذكركم في «${title}»`,
  },
  POSTS_ADDED: {
    en: ({ title, body, posts }) => `${body}: new posts in “${title}” (${posts})`,
    fr: ({ title, body, posts }) => `${body} : nouveaux messages dans « ${title} » (${posts})`,
    ar: ({ title, body, posts }) => `${body}: مشاركات جديدة في «${title}» (${posts})`,
  },
};
