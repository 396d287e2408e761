import type { Texts } from '@concert/kernel';

interface MailText {
  subject: string;
  text: string;
}

/** The mail with the link to a new password. */
export const PASSWORD_RESET_MAIL: Texts<{ name: string; link: string; minutes: number }, MailText> = {
  en: ({ name, link, minutes }) => ({
    subject: 'Choose a new password for Concert',
    text: `Dear ${name},\n\nsomeone, probably you, asked for a new password for your account. Choose it here within ${minutes} minutes:\n\n${link}\n\nIf it was not you, ignore this message: your password stays as it is.\n`,
  }),
  fr: ({ name, link, minutes }) => ({
    subject: 'Choisissez un nouveau mot de passe pour Concert',
    text: `Bonjour ${name},\n\nUn nouveau mot de passe a été demandé pour votre compte, sans doute par vous. Choisissez-le ici dans les ${minutes} minutes :\n\n${link}\n\nSi la demande ne vient pas de vous, ignorez ce message : votre mot de passe reste inchangé.\n`,
  }),
  ar: ({ name, link, minutes }) => ({
    subject: 'اختر كلمة مرور جديدة لحسابك في Concert',
    text: `تحية طيبة ${name}،\n\nطُلبت كلمة مرور جديدة لحسابك، والأرجح أنك صاحب الطلب. يمكنك اختيارها عبر هذا الرابط خلال ${minutes} دقيقة:\n\n${link}\n\nإن لم تكن صاحب الطلب فتجاهل هذه الرسالة، وستبقى كلمة مرورك كما هي.\n`,
  }),
};
