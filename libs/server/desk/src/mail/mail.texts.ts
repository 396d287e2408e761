import type { Texts } from '@concert/kernel';

type Nothing = Record<string, never>;

export const GREETING: Texts<{ name: string }> = {
  en: ({ name }) => `Dear ${name},`,
  fr: ({ name }) => `Bonjour ${name},`,
  ar: ({ name }) => `تحية طيبة ${name}،`,
};

export const REASON: Texts<{ reason: string }> = {
  en: ({ reason }) => `Reason: ${reason}`,
  fr: ({ reason }) => `Motif : ${reason}`,
  ar: ({ reason }) => `السبب: ${reason}`,
};

export const WHEN: Texts<{ time: string; zone: string }> = {
  en: ({ time, zone }) => `When: ${time} (${zone})`,
  fr: ({ time, zone }) => `Quand : ${time} (${zone})`,
  ar: ({ time, zone }) => `الموعد: ${time} (${zone})`,
};

export const IN_YOUR_ZONE: Texts<{ time: string; zone: string }> = {
  en: ({ time, zone }) => `In your zone: ${time} (${zone})`,
  fr: ({ time, zone }) => `Chez vous : ${time} (${zone})`,
  ar: ({ time, zone }) => `بتوقيتكم: ${time} (${zone})`,
};

export const PLACE: Texts<{ place: string }> = {
  en: ({ place }) => `Place: ${place}`,
  fr: ({ place }) => `Lieu : ${place}`,
  ar: ({ place }) => `المكان: ${place}`,
};

export const ONLINE: Texts<{ link: string }> = {
  en: ({ link }) => `Online: ${link}`,
  fr: ({ link }) => `En ligne : ${link}`,
  ar: ({ link }) => `عبر الإنترنت: ${link}`,
};

export const REPLY_ABOVE: Texts<Nothing> = {
  en: () => 'Reply above this line: your reply is posted in the discussion',
  fr: () => 'Répondez au-dessus de cette ligne : votre réponse est publiée dans la discussion',
  ar: () => 'ردوا فوق هذا السطر: يُنشر ردكم في النقاش',
};

export const ANSWER: Texts<Nothing> = {
  en: () => 'Answer by mail',
  fr: () => 'Répondre par courriel',
  ar: () => 'الرد بالبريد',
};

export const OPEN: Texts<Nothing> = {
  en: () => 'Open in Concert',
  fr: () => 'Ouvrir dans Concert',
  ar: () => 'الفتح في Concert',
};

export const DIGEST_SUBJECT: Texts<{ bodies: string; count: number }> = {
  en: ({ bodies, count }) => `What is new${bodies && `: ${bodies}`} (${count})`,
  fr: ({ bodies, count }) => `Du nouveau${bodies && ` : ${bodies}`} (${count})`,
  ar: ({ bodies, count }) => `الجديد${bodies && `: ${bodies}`} (${count})`,
};

export const DIGEST_OPENING: Texts<Nothing> = {
  en: () => 'This is new and you have not read it yet.',
  fr: () => 'Voici ce qui est nouveau et que vous n’avez pas encore lu.',
  ar: () => 'هذا جديد لم تقرأوه بعد.',
};

export const CHOOSE: Texts<Nothing> = {
  en: () => 'Choose what is mailed to you, and when',
  fr: () => 'Choisir ce qui vous est envoyé, et quand',
  ar: () => 'اختيار ما يُرسل إليكم وموعده',
};

export const STOP: Record<'AT_ONCE' | 'DIGEST', Texts<Nothing>> = {
  AT_ONCE: {
    en: () => 'No mail of this kind any more',
    fr: () => 'Ne plus recevoir ce genre de courriel',
    ar: () => 'التوقف عن إرسال هذا النوع من البريد',
  },
  DIGEST: {
    en: () => 'No summaries any more',
    fr: () => 'Ne plus recevoir de résumés',
    ar: () => 'التوقف عن إرسال الموجز',
  },
};

export const STOPPED: Record<'AT_ONCE' | 'DIGEST', Texts<Nothing>> = {
  AT_ONCE: {
    en: () => 'Nothing is mailed to you at once any more. What is new still stands among your notices.',
    fr: () => 'Plus rien ne vous est envoyé aussitôt. Les nouveautés restent parmi vos avis.',
    ar: () => 'لن يُرسل إليكم شيء فورا بعد الآن. يبقى الجديد ضمن إشعاراتكم.',
  },
  DIGEST: {
    en: () => 'No summaries are mailed to you any more. What is new still stands among your notices.',
    fr: () => 'Plus aucun résumé ne vous est envoyé. Les nouveautés restent parmi vos avis.',
    ar: () => 'لن يُرسل إليكم أي موجز بعد الآن. يبقى الجديد ضمن إشعاراتكم.',
  },
};

export const NO_SUCH_STOP: Texts<Nothing> = {
  en: () => 'This address stops no mail: perhaps a part of it is missing. Sign in to choose what is mailed.',
  fr: () =>
    'Cette adresse n’arrête aucun courriel : il en manque peut-être une partie. Connectez-vous pour choisir ce qui vous est envoyé.',
  ar: () => 'هذا العنوان لا يوقف أي بريد، وربما نقص جزء منه. سجلوا الدخول لاختيار ما يُرسل إليكم.',
};
