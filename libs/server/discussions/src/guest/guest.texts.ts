import type { Texts } from '@concert/kernel';

interface MailText {
  subject: string;
  text: string;
}

export interface GuestWords {
  name: string;
  inviter: string;
  body: string;
  title: string;
  lastDay: string;
  link: string;
}

/** The mail with which somebody from outside is asked into a discussion. */
export const GUEST_MAIL: Texts<GuestWords, MailText> = {
  en: ({ name, inviter, body, title, lastDay, link }) => ({
    subject: `You are invited to a discussion: ${title}`,
    text: `Dear ${name},\n\n${inviter} invites you to a discussion of ${body} as a guest: “${title}”. You can read it until ${lastDay}.\n\nChoose a password to go in:\n\n${link}\n\nThe link works once. It is meant for you alone: please do not pass it on.\n`,
  }),
  fr: ({ name, inviter, body, title, lastDay, link }) => ({
    subject: `Vous êtes convié(e) à une discussion : ${title}`,
    text: `Bonjour ${name},\n\n${inviter} vous convie, à titre d’invité(e), à une discussion de ${body} : « ${title} ». Vous pourrez la lire jusqu’au ${lastDay}.\n\nIl vous suffit de choisir un mot de passe :\n\n${link}\n\nCe lien ne sert qu’une fois. Il vous est personnel : merci de ne pas le transmettre.\n`,
  }),
  ar: ({ name, inviter, body, title, lastDay, link }) => ({
    subject: `دعوة إلى نقاش: ${title}`,
    text: `تحية طيبة ${name}،\n\nتلقيتم من ${inviter} دعوة إلى نقاش من نقاشات ${body} بصفة ضيف: «${title}». ويمكنكم قراءته حتى ${lastDay}.\n\nيكفي أن تختاروا كلمة مرور عبر هذا الرابط:\n\n${link}\n\nيُستعمل الرابط مرة واحدة فقط. وهو موجه إليكم شخصياً، فنرجو عدم إحالته إلى غيركم.\n`,
  }),
};

/** To a guest who has an account already. */
export const GUEST_AGAIN_MAIL: Texts<GuestWords, MailText> = {
  en: ({ name, inviter, body, title, lastDay, link }) => ({
    subject: `You are invited to a discussion: ${title}`,
    text: `Dear ${name},\n\n${inviter} invites you to another discussion of ${body} as a guest: “${title}”. You can read it until ${lastDay}. Sign in as usual:\n\n${link}\n`,
  }),
  fr: ({ name, inviter, body, title, lastDay, link }) => ({
    subject: `Vous êtes convié(e) à une discussion : ${title}`,
    text: `Bonjour ${name},\n\n${inviter} vous convie, à titre d’invité(e), à une autre discussion de ${body} : « ${title} ». Vous pourrez la lire jusqu’au ${lastDay}. Connectez-vous comme d’habitude :\n\n${link}\n`,
  }),
  ar: ({ name, inviter, body, title, lastDay, link }) => ({
    subject: `دعوة إلى نقاش: ${title}`,
    text: `تحية طيبة ${name}،\n\nتلقيتم من ${inviter} دعوة إلى نقاش آخر من نقاشات ${body} بصفة ضيف: «${title}». ويمكنكم قراءته حتى ${lastDay}. ادخلوا كالمعتاد:\n\n${link}\n`,
  }),
};
