import type { Audience, Capacity, Classification, InterfaceLocale } from '@concert/contracts';

interface RecordWords {
  heading: string;
  label: string;
  page: string;
  copied: (at: string, name: string) => string;
  extent: (posts: number, of: number) => string;
  edited: (at: string) => string;
  files: string;
  picture: (alt: string) => string;
  hidden: string;
  withdrawn: string;
  moved: string;
  secretariat: string;
  guest: string;
  capacity: Record<Capacity, string>;
  audience: Record<Audience, string>;
  classification: Record<Classification, string>;
}

/** What a copied record says besides the posts, in the reader's language. */
export const RECORD_WORDS: Record<InterfaceLocale, RecordWords> = {
  en: {
    heading: 'Record of a discussion',
    label: 'Label',
    page: 'Page',
    copied: (at, name) => `Copied on ${at} by ${name}.`,
    extent: (posts, of) => `Posts in this record: ${posts} of ${of}.`,
    edited: (at) => `edited on ${at}`,
    files: 'Files',
    picture: (alt) => `[Picture: ${alt}]`,
    hidden: 'This post has been hidden by an officer or the secretariat.',
    withdrawn: 'Withdrawn by its author.',
    moved: 'This post was moved to another discussion.',
    secretariat: 'Secretariat',
    guest: 'Guest',
    capacity: {
      CHAIR: 'Chair',
      CO_CHAIR: 'Co-chair',
      VICE_CHAIR: 'Vice-chair',
      MEMBER: 'Member',
      OBSERVER: 'Observer',
    },
    audience: {
      COMPACT: 'All entities of the Compact',
      BODY: 'All seats of the body',
      MEMBERS: 'Members, not observers',
      OFFICERS: 'Officers and secretariat',
    },
    classification: { UNCLASSIFIED: 'Unclassified', CONFIDENTIAL: 'Confidential' },
  },
  fr: {
    heading: 'Relevé d’une discussion',
    label: 'Diffusion',
    page: 'Page',
    copied: (at, name) => `Copié le ${at} par ${name}.`,
    extent: (posts, of) => `Messages dans ce relevé : ${posts} sur ${of}.`,
    edited: (at) => `modifié le ${at}`,
    files: 'Fichiers',
    picture: (alt) => `[Image : ${alt}]`,
    hidden: 'Ce message a été masqué par un membre du bureau ou par le secrétariat.',
    withdrawn: 'Retiré par son auteur.',
    moved: 'Ce message a été déplacé vers une autre discussion.',
    secretariat: 'Secrétariat',
    guest: 'Invité(e)',
    capacity: {
      CHAIR: 'Présidence',
      CO_CHAIR: 'Coprésidence',
      VICE_CHAIR: 'Vice-présidence',
      MEMBER: 'Membre',
      OBSERVER: 'Observateur',
    },
    audience: {
      COMPACT: 'Toutes les entités du Pacte',
      BODY: 'Tous les sièges de l’organe',
      MEMBERS: 'Membres, hors observateurs',
      OFFICERS: 'Bureau et secrétariat',
    },
    classification: { UNCLASSIFIED: 'Non classifié', CONFIDENTIAL: 'Confidentiel' },
  },
  ar: {
    heading: 'محضر مناقشة',
    label: 'التوزيع',
    page: 'الصفحة',
    copied: (at, name) => `نُسخ في ${at} بواسطة ${name}.`,
    extent: (posts, of) => `المشاركات في هذا المحضر: ${posts} من ${of}.`,
    edited: (at) => `عُدّلت في ${at}`,
    files: 'الملفات',
    picture: (alt) => `[صورة: ${alt}]`,
    hidden: 'أخفى هذه المشاركة أحد أعضاء هيئة المكتب أو الأمانة.',
    withdrawn: 'سحبها صاحبها.',
    moved: 'نُقلت هذه المشاركة إلى مناقشة أخرى.',
    secretariat: 'الأمانة',
    guest: 'ضيف',
    capacity: {
      CHAIR: 'الرئاسة',
      CO_CHAIR: 'الرئاسة المشاركة',
      VICE_CHAIR: 'نيابة الرئاسة',
      MEMBER: 'عضو',
      OBSERVER: 'مراقب',
    },
    audience: {
      COMPACT: 'جميع كيانات الميثاق',
      BODY: 'جميع مقاعد الهيئة',
      MEMBERS: 'الأعضاء دون المراقبين',
      OFFICERS: 'هيئة المكتب والأمانة',
    },
    classification: { UNCLASSIFIED: 'غير سري', CONFIDENTIAL: 'سري' },
  },
};
