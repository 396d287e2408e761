import type { Texts } from '@concert/kernel';
import type { InboundReason } from './inbound-mail.entity.js';

type Nothing = Record<string, never>;

/** Why a reply by mail was not posted; what is ignored is told to nobody. */
export type ReturnReason = Exclude<InboundReason, 'AUTOMATIC' | 'TOO_MANY'>;

export const RETURNED_SUBJECT: Texts<Nothing> = {
  en: () => 'Your reply was not posted',
  fr: () => 'Votre réponse n’a pas été publiée',
  ar: () => 'لم يُنشر ردكم',
};

export const WHAT_IT_SAID: Texts<Nothing> = {
  en: () => 'This is what the reply said:',
  fr: () => 'Voici ce que disait la réponse :',
  ar: () => 'هذا ما جاء في الرد:',
};

export const FILES_SUBJECT: Texts<Nothing> = {
  en: () => 'Your reply was posted without some of its files',
  fr: () => 'Votre réponse a été publiée sans certains de ses fichiers',
  ar: () => 'نُشر ردكم دون بعض ملفاته',
};

export const FILES_LEFT_OUT: Texts<{ max: number }> = {
  en: ({ max }) =>
    `Your reply was posted. These files could not be kept, because they are refused or because a post has at most ${max}:`,
  fr: ({ max }) =>
    `Votre réponse a été publiée. Ces fichiers n’ont pas pu être conservés, parce qu’ils sont refusés ou qu’une contribution en compte au plus ${max} :`,
  ar: ({ max }) => `نُشر ردكم. وتعذر حفظ هذه الملفات لأنها مرفوضة أو لأن للمشاركة ${max} ملفات على الأكثر:`,
};

export const ANSWER_THERE: Texts<{ link: string }> = {
  en: ({ link }) => `The discussion is here: ${link}`,
  fr: ({ link }) => `La discussion se trouve ici : ${link}`,
  ar: ({ link }) => `النقاش هنا: ${link}`,
};

export const RETURN_REASONS: Record<ReturnReason, Texts<{ sender: string }>> = {
  EXPIRED: {
    en: () => 'The mail you answered is more than 30 days old. Please reply in Concert.',
    fr: () => 'Le courriel auquel vous répondez a plus de 30 jours. Veuillez répondre dans Concert.',
    ar: () => 'مضى على الرسالة التي رددتم عليها أكثر من 30 يوما. يرجى الرد في Concert.',
  },
  NO_ACCOUNT: {
    en: () => 'You no longer have an account in Concert.',
    fr: () => 'Vous n’avez plus de compte dans Concert.',
    ar: () => 'لم يعد لكم حساب في Concert.',
  },
  NO_SIGHT: {
    en: () => 'You can no longer read this discussion.',
    fr: () => 'Vous ne pouvez plus lire cette discussion.',
    ar: () => 'لم يعد بإمكانكم قراءة هذا النقاش.',
  },
  NO_VOICE: {
    en: () => 'You cannot post in this discussion.',
    fr: () => 'Vous ne pouvez pas publier dans cette discussion.',
    ar: () => 'لا يمكنكم النشر في هذا النقاش.',
  },
  WHICH_VOICE: {
    en: () =>
      'You may speak for more than one seat here. Please reply in Concert and choose one: after that, replies by mail are posted for the same.',
    fr: () =>
      'Vous pouvez vous exprimer ici à plus d’un titre. Veuillez répondre dans Concert et en choisir un : vos réponses par courriel seront ensuite publiées au même titre.',
    ar: () =>
      'يمكنكم التحدث هنا بأكثر من صفة. يرجى الرد في Concert واختيار إحداها، وبعد ذلك تُنشر ردودكم بالبريد بالصفة نفسها.',
  },
  CLOSED: {
    en: () => 'The discussion has been closed.',
    fr: () => 'La discussion a été close.',
    ar: () => 'أُغلق النقاش.',
  },
  MERGED: {
    en: () => 'The discussion has become part of another one.',
    fr: () => 'La discussion a été réunie à une autre.',
    ar: () => 'ضُم النقاش إلى نقاش آخر.',
  },
  EMPTY: {
    en: () => 'Nothing was left of it without what it quotes. Please write above the line that says so.',
    fr: () =>
      'Il n’en restait rien sans les passages cités. Veuillez écrire au-dessus de la ligne qui l’indique.',
    ar: () => 'لم يبق منه شيء بعد حذف النص المقتبس. يرجى الكتابة فوق السطر المخصص لذلك.',
  },
  TOO_LONG: {
    en: () => 'It is too long for one post.',
    fr: () => 'Elle est trop longue pour une seule contribution.',
    ar: () => 'النص أطول مما تتسع له مشاركة واحدة.',
  },
  OTHER_SENDER: {
    en: ({ sender }) =>
      `It came from ${sender}, which is not your address. If it was you, reply from your own address or in Concert. If it was not, somebody has a mail that was meant for you.`,
    fr: ({ sender }) =>
      `Elle venait de ${sender}, qui n’est pas votre adresse. Si c’était vous, répondez depuis votre propre adresse ou dans Concert. Sinon, quelqu’un a reçu un courriel qui vous était destiné.`,
    ar: ({ sender }) =>
      `ورد الرد من ${sender} وهو ليس عنوانكم. إن كنتم أنتم المرسل فردوا من عنوانكم أو في Concert، وإلا فقد وصلت إلى غيركم رسالة موجهة إليكم.`,
  },
  UNREADABLE: {
    en: () => 'It could not be read as a mail.',
    fr: () => 'Elle n’a pas pu être lue comme un courriel.',
    ar: () => 'تعذرت قراءته كرسالة بريد.',
  },
  REFUSED: {
    en: () => 'It could not be accepted. Please reply in Concert.',
    fr: () => 'Elle n’a pas pu être acceptée. Veuillez répondre dans Concert.',
    ar: () => 'تعذر قبوله. يرجى الرد في Concert.',
  },
};
