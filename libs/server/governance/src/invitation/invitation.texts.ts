import type { RepresentationRole } from '@concert/contracts';
import type { Texts } from '@concert/kernel';

interface MailText {
  subject: string;
  text: string;
}

export interface InvitationWords {
  name: string;
  inviter: string;
  entity: string;
  /** Null when no body goes with the invitation. */
  body: string | null;
  role: RepresentationRole | null;
  link: string;
  /** The last moment, in words. */
  until: string;
}

const ROLE = {
  en: { REPRESENTATIVE: 'representative', ALTERNATE: 'alternate', EXPERT: 'expert' },
  fr: { REPRESENTATIVE: 'représentant(e)', ALTERNATE: 'suppléant(e)', EXPERT: 'expert(e)' },
  ar: { REPRESENTATIVE: 'ممثلاً', ALTERNATE: 'مناوباً', EXPERT: 'خبيراً' },
} as const satisfies Record<string, Record<RepresentationRole, string>>;

/** The mail with the link to an account. */
export const INVITATION_MAIL: Texts<InvitationWords, MailText> = {
  en: ({ name, inviter, entity, body, role, link, until }) => ({
    subject: `Invitation to Concert: ${entity}`,
    text: `Dear ${name},\n\n${inviter} invites you to Concert, where the entities of the Global Counter-Terrorism Coordination Compact work together. You will work there for ${entity}${
      body && role ? ` and be its ${ROLE.en[role]} in ${body}` : ''
    }.\n\nChoose a password and you are in:\n\n${link}\n\nThe link works once, until ${until}. It is meant for you alone: please do not pass it on.\n`,
  }),
  fr: ({ name, inviter, entity, body, role, link, until }) => ({
    subject: `Invitation à rejoindre Concert : ${entity}`,
    text: `Bonjour ${name},\n\n${inviter} vous invite à rejoindre Concert, l’espace de travail commun des entités du Pacte mondial de coordination contre le terrorisme. Vous y travaillerez au nom de l’entité suivante : ${entity}${
      body && role ? `, en qualité de ${ROLE.fr[role]} dans l’organe suivant : ${body}` : ''
    }.\n\nIl vous suffit de choisir un mot de passe :\n\n${link}\n\nCe lien ne sert qu’une fois et reste valable jusqu’au ${until}. Il vous est personnel : merci de ne pas le transmettre.\n`,
  }),
  ar: ({ name, inviter, entity, body, role, link, until }) => ({
    subject: `دعوة للانضمام إلى Concert: ${entity}`,
    text: `تحية طيبة ${name}،\n\nتلقيتم من ${inviter} دعوة للانضمام إلى Concert، وهو فضاء العمل المشترك للكيانات المنضمة إلى ميثاق الأمم المتحدة العالمي لتنسيق مكافحة الإرهاب. وستعملون فيه باسم الكيان التالي: ${entity}${
      body && role ? `، بصفتكم ${ROLE.ar[role]} عنه في الهيئة التالية: ${body}` : ''
    }.\n\nيكفي أن تختاروا كلمة مرور عبر هذا الرابط:\n\n${link}\n\nيُستعمل الرابط مرة واحدة فقط، وهو صالح حتى ${until}. وهو موجه إليكم شخصياً، فنرجو عدم إحالته إلى غيركم.\n`,
  }),
};
